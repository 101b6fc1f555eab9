// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "proto/astro.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

proto::ReqCaptureDarkFrameWithParam wanted(int exposure, int frames)
{
    proto::ReqCaptureDarkFrameWithParam message;
    message.set_exp_index(exposure);
    message.set_gain_index(24);
    message.set_bin_index(1);
    message.set_cap_size(frames);
    return message;
}

proto::ResGetDarkFrameInfoList listOf(DeviceBench &bench, quint32 command = 11023)
{
    bench.send(command, proto::ReqGetDarkFrameList());
    return bench.last<proto::ResGetDarkFrameInfoList>(command, 3);
}

int percent(DeviceBench &bench)
{
    bench.send(11009, proto::ReqCheckDarkFrame());
    return bench.last<proto::ResCheckDarkFrame>(11009, 3).progress();
}

} // namespace

class TestDarkModule : public QObject
{
    Q_OBJECT

private slots:
    void comesWithTheUsualOnes();
    void shootsWithParameters();
    void shootsWhatIsSetOnlyOnce();
    void stopKeepsNothing();
    void deletes();
    void wideHasItsOwn();
    void refusesNonsense();
};

void TestDarkModule::comesWithTheUsualOnes()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    const auto list = listOf(bench);
    QCOMPARE(list.code(), 0);
    QCOMPARE(list.results_size(), 2); // 10 s and 15 s; it has no 30 s
    QCOMPARE(list.results(1).exp_name(), std::string("15"));
    QCOMPARE(list.results(1).exp_index(), 156);
    bench.telescope.faults().set(QStringLiteral("no_darks"));
    QCOMPARE(listOf(bench).code(), -11503);
}

void TestDarkModule::shootsWithParameters()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.telescope.faults().set(QStringLiteral("no_darks"));
    bench.send(11021, wanted(150, 4)); // 10 s
    QCOMPARE(bench.replyCode(11021), 0);
    bench.scheduler.advance(10500ms);
    const auto progress = bench.last<proto::ResNotifyProgressCaptureRawDark>(15207);
    QCOMPARE(progress.progress(), 2500);
    QCOMPARE(progress.remaining_time(), 32); // three of 10.5 s
    QCOMPARE(percent(bench), 2500);
    bench.send(11021, wanted(150, 4));
    QCOMPARE(bench.replyCode(11021), -11501);
    bench.scheduler.advance(40s);
    QCOMPARE(percent(bench), 10000);
    const auto list = listOf(bench);
    QCOMPARE(list.results_size(), 1);
    QCOMPARE(list.results(0).exp_name(), std::string("10"));
    QCOMPARE(list.results(0).gain_index(), 24);
    QCOMPARE(list.results(0).bin_name(), std::string("2k"));
    QCOMPARE(list.results(0).temperature(), 14);
}

void TestDarkModule::shootsWhatIsSetOnlyOnce()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    proto::ReqCaptureDarkFrame request;
    bench.send(11007, request);
    QVERIFY(bench.telescope.status().tele.takingDarks);
    bench.scheduler.advance(60s);
    QVERIFY(!bench.telescope.status().tele.takingDarks);
    bench.send(11007, request);
    QVERIFY(!bench.telescope.status().tele.takingDarks); // it is there
    QCOMPARE(percent(bench), 10000);
    request.set_reshoot(1);
    bench.send(11007, request);
    QVERIFY(bench.telescope.status().tele.takingDarks);
}

void TestDarkModule::stopKeepsNothing()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    const int before = listOf(bench).results_size();
    bench.send(11021, wanted(150, 4));
    bench.scheduler.advance(12s);
    bench.send(11022, proto::ReqStopCaptureDarkFrameWithParam());
    QCOMPARE(bench.replyCode(11022), 0);
    QVERIFY(!bench.telescope.status().tele.takingDarks);
    bench.scheduler.advance(60s);
    QCOMPARE(listOf(bench).results_size(), before);
}

void TestDarkModule::deletes()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    const auto list = listOf(bench);
    proto::ReqDelDarkFrameList request;
    auto *const dark = request.add_dark_list();
    dark->set_exp_index(list.results(0).exp_index());
    dark->set_gain_index(list.results(0).gain_index());
    dark->set_bin_index(list.results(0).bin_index());
    bench.send(11024, request);
    QCOMPARE(bench.replyCode(11024), 0);
    QCOMPARE(listOf(bench).results_size(), list.results_size() - 1);
    bench.send(11024, request);
    QCOMPARE(bench.replyCode(11024), -11503);
}

void TestDarkModule::wideHasItsOwn()
{
    DeviceBench bench(QStringLiteral("mini"));
    const int tele = listOf(bench).results_size();
    const int wide = listOf(bench, 11027).results_size();
    bench.send(11025, wanted(159, 2)); // 30 s; the message is the same
    bench.scheduler.advance(31s);
    const auto progress = bench.last<proto::ResNotifyProgressCaptureRawDark>(15207);
    QCOMPARE(progress.camera_type(), 1);
    QCOMPARE(progress.progress(), 5000);
    bench.scheduler.advance(31s);
    QCOMPARE(bench.last<proto::CaptureRawDarkState>(15247).state(), proto::OPERATION_STATE_STOPPED);
    QCOMPARE(listOf(bench).results_size(), tele);
    QCOMPARE(listOf(bench, 11027).results_size(), wide + 1);
}

void TestDarkModule::refusesNonsense()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(11021, wanted(150, 0));
    QCOMPARE(bench.replyCode(11021), -3);
    bench.send(11021, wanted(1, 4)); // no such gear
    QCOMPARE(bench.replyCode(11021), -3);
}

QTEST_GUILESS_MAIN(TestDarkModule)
#include "tst_dark_module.moc"
