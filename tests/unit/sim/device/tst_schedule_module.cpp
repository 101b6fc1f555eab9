// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/schedule.pb.h"

#include <QTest>

#include <cmath>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

/// 2026-10-10T20:00Z, when the bench begins.
constexpr qint64 kNow = 1'791'662'400;

proto::ShootingScheduleMsg schedule(const char *id, qint64 start, qint64 end)
{
    proto::ShootingScheduleMsg message;
    message.set_schedule_id(id);
    message.set_schedule_name("Night");
    message.set_start_time(kNow + start);
    message.set_end_time(kNow + end);
    for (const char *task : {"first", "second"})
        message.add_shooting_tasks()->set_schedule_task_id(std::string(id) + task);
    return message;
}

proto::ResSyncShootingSchedule sync(DeviceBench &bench, const proto::ShootingScheduleMsg &what)
{
    proto::ReqSyncShootingSchedule message;
    *message.mutable_shooting_schedule() = what;
    bench.send(16100, message);
    return bench.last<proto::ResSyncShootingSchedule>(16100, 3);
}

std::vector<proto::ShootingScheduleMsg> all(DeviceBench &bench)
{
    bench.send(16102, proto::ReqGetAllShootingSchedule());
    const auto told = bench.last<proto::ResGetAllShootingSchedule>(16102, 3);
    return {told.shooting_schedule().begin(), told.shooting_schedule().end()};
}

/// "2/0" of each 15248 and "first:1" of each 15249 since the last command.
QStringList told(const DeviceBench &bench)
{
    QStringList list;
    for (const DeviceBench::Frame &frame : bench.frames) {
        if (frame.packet.type() != 2)
            continue;
        if (frame.packet.cmd() == 15248) {
            proto::ResNotifyShootingScheduleResultAndState note;
            note.ParseFromString(frame.packet.data());
            list.append(QStringLiteral("%1/%2").arg(note.state()).arg(note.result()));
        } else if (frame.packet.cmd() == 15249) {
            proto::ResNotifyShootingTaskState note;
            note.ParseFromString(frame.packet.data());
            list.append(QStringLiteral("%1:%2")
                            .arg(QString::fromStdString(note.schedule_task_id()))
                            .arg(note.state()));
        }
    }
    return list;
}

template<typename Request, typename Response>
int change(DeviceBench &bench, quint32 command, const char *id, const char *password)
{
    Request message;
    message.set_id(id);
    message.set_password(password);
    bench.send(command, message);
    return bench.last<Response>(command, 3).code();
}

} // namespace

/// Schedules were accepted and forgotten.
class TestScheduleModule : public QObject
{
    Q_OBJECT

private slots:
    void beginsAtItsTimeAndTellsEachTask()
    {
        DeviceBench bench(QStringLiteral("dwarf3:v3"));
        const auto answer = sync(bench, schedule("a", 60, 120));
        QCOMPARE(answer.code(), 0);
        QCOMPARE(answer.shooting_schedule().state(), proto::SHOOTING_SCHEDULE_STATE_PENDING_SHOOT);
        QCOMPARE(told(bench), QStringList{QStringLiteral("1/0")});
        bench.scheduler.advance(61s);
        bench.scheduler.advance(40s);
        bench.scheduler.advance(40s);
        QCOMPARE(told(bench).mid(1),
                 QStringList({QStringLiteral("2/0"), QStringLiteral("afirst:1"),
                              QStringLiteral("afirst:2"), QStringLiteral("asecond:1"),
                              QStringLiteral("asecond:2"), QStringLiteral("3/1")}));
        QCOMPARE(all(bench).at(0).state(), proto::SHOOTING_SCHEDULE_STATE_COMPLETED);
    }

    void refusesWhatCannotBe()
    {
        DeviceBench bench(QStringLiteral("mini"));
        QCOMPARE(sync(bench, schedule("", 60, 120)).code(), -3);
        QCOMPARE(sync(bench, schedule("a", 120, 60)).code(), -16301);
        QCOMPARE(sync(bench, schedule("a", -120, -60)).code(), -16313);
        QCOMPARE(sync(bench, schedule("a", 60, 900'000'000'000)).code(), -16308);
        QVERIFY(all(bench).empty());
        QCOMPARE(sync(bench, schedule("a", 60, 120)).code(), 0);
        const auto conflict = sync(bench, schedule("b", 100, 200));
        QCOMPARE(conflict.code(), -16302);
        QVERIFY(conflict.can_replace());
        QCOMPARE(conflict.time_conflict_schedule_ids(0), std::string("a"));
        proto::ReqReplaceShootingSchedule replace;
        *replace.mutable_shooting_schedule() = schedule("b", 100, 200);
        bench.send(16105, replace);
        const auto replaced = bench.last<proto::ResReplaceShootingScheduleV3>(16105, 3);
        QCOMPARE(replaced.code(), 0);
        QCOMPARE(replaced.replaced(0).schedule_id(), std::string("a"));
        QCOMPARE(all(bench).size(), 1u);
    }

    /// With its password alone, which is told to nobody.
    void aLockedOneKeepsToItsPassword()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        sync(bench, schedule("a", 60, 120));
        const auto lock = [&](const char *word) {
            return change<proto::ReqLockShootingSchedule, proto::ResLockShootingSchedule>(
                bench, 16107, "a", word);
        };
        const auto cancel = [&](const char *word) {
            return change<proto::ReqCancelShootingSchedule, proto::ResCancelShootingSchedule>(
                bench, 16101, "a", word);
        };
        QCOMPARE(lock(""), -3);
        QCOMPARE(lock("key"), 0);
        QCOMPARE(lock("other"), -16306);
        QVERIFY(all(bench).at(0).password().empty());
        QCOMPARE(cancel("other"), -16306);
        bench.scheduler.advance(70s);
        QCOMPARE(cancel("key"), 0);
        QCOMPARE(told(bench), QStringList({QStringLiteral("afirst:4"), QStringLiteral("3/3")}));
        bench.scheduler.advance(600s);
        QCOMPARE(told(bench).size(), 2); // it does not go on
        QCOMPARE((change<proto::ReqDeleteShootingSchedule, proto::ResDeleteShootingSchedule>(
                     bench, 16108, "a", "key")),
                 0);
        QVERIFY(all(bench).empty());
        QCOMPARE(cancel("key"), -16311);
    }

    /// One that is shot is not deleted under its hands, nor begun twice.
    void oneThatRunsStays()
    {
        DeviceBench bench(QStringLiteral("dwarf3:v3"));
        sync(bench, schedule("a", 10, 1000));
        bench.scheduler.advance(20s);
        QCOMPARE((change<proto::ReqDeleteShootingSchedule, proto::ResDeleteShootingSchedule>(
                     bench, 16108, "a", "")),
                 -16307);
        proto::ReqReplaceShootingSchedule replace;
        *replace.mutable_shooting_schedule() = schedule("b", 100, 200);
        bench.send(16105, replace);
        QCOMPARE(bench.last<proto::ResReplaceShootingScheduleV3>(16105, 3).code(), -16307);
        QCOMPARE(all(bench).size(), 1u);
    }

    /// What a client sees of the switches and of the gyro, which were never told.
    void tellsWhatItSwitchesAndWhereItLooks()
    {
        DeviceBench bench(QStringLiteral("dwarf3:v3"));
        proto::ReqSwitchCropRatio crop;
        crop.set_crop_ratio(2);
        bench.send(10049, crop);
        QCOMPARE(bench.framesOf(15268, 2).size(), 1);
        bench.scheduler.advance(2s);
        QCOMPARE(bench.framesOf(15268, 2).size(), 2);
        QCOMPARE(bench.last<proto::SwitchCropRatioState>(15268).state(),
                 proto::OPERATION_STATE_STOPPED);
        proto::ReqSwitchFrameRate rate;
        rate.set_fps_index(1);
        bench.send(10048, rate);
        bench.scheduler.advance(2s);
        QCOMPARE(bench.framesOf(15283, 2).size(), 2);
        bench.scheduler.advance(4s);
        QVERIFY(bench.framesOf(15295, 2).isEmpty()); // it stands still
        MountMotion motion = bench.telescope.motion();
        motion.turn(1.0, 0.0, bench.telescope.clock().utc());
        bench.telescope.setMotion(motion);
        bench.scheduler.advance(4s);
        const auto attitude = bench.last<proto::DeviceAttitude>(15295);
        QVERIFY(std::abs(attitude.pitch() - bench.direction().altitudeDegrees) < 3.0);
    }
};

QTEST_GUILESS_MAIN(TestScheduleModule)
#include "tst_schedule_module.moc"
