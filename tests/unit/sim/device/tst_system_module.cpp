// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "proto/device.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/rgb.pb.h"
#include "proto/system.pb.h"
#include "proto/task_center.pb.h"

#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

class TestSystemModule : public QObject
{
    Q_OBJECT

private slots:
    void lightsEcho();
    void switchesOfV3Echo();
    void v2KnowsNoSwitchesOfV3();
    void onlyADwarf2OffersItsCardAndItsProcessor_data();
    void onlyADwarf2OffersItsCardAndItsProcessor();
    void oddValuesAreRefused();
    void stateOfV3TellsTheSwitches();
    void memoryOutlivesAReboot();
    void namesAndPasswordsHaveTheirLength();
    void theLogIsBounded();
    void unknownModesAreRefused();
    void tasksTakeTheirTimeOrAreStopped();
};

/// Any number was taken once, and told as the mode that the telescope is in.
void TestSystemModule::unknownModesAreRefused()
{
    DeviceBench bench(QStringLiteral("mini"));
    proto::ReqSwitchShootingMode mode;
    mode.set_mode(4);
    bench.send(16402, mode);
    QCOMPARE(bench.last<proto::ResSwitchShootingMode>(16402, 3).shooting_mode_id(), 4);
    for (const int odd : {0, -1, 6, 7, 11, 99}) {
        mode.set_mode(odd);
        bench.send(16402, mode);
        QCOMPARE(bench.replyCode(16402), -3);
        QVERIFY(bench.framesOf(15267, 2).isEmpty());
        QCOMPARE(bench.telescope.status().shootingMode, 4);
    }
}

void TestSystemModule::tasksTakeTheirTimeOrAreStopped()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    proto::ReqStartTask start;
    start.set_task_id(proto::TASK_ID_ASTRO_MULTI_STACK);
    bench.send(16400, start);
    using State = proto::ResNotifyTaskState;
    QCOMPARE(bench.last<State>(15261).state().base_state(), proto::OPERATION_STATE_RUNNING);
    bench.send(16400, start);
    QCOMPARE(bench.replyCode(16400), -16600); // one at a time
    proto::ReqStopTask stop;
    stop.set_task_id(proto::TASK_ID_ASTRO_MULTI_STACK_THUMBNAIL_GENERATION);
    bench.send(16401, stop);
    QVERIFY(bench.framesOf(15261, 2).isEmpty()); // another one
    stop.set_task_id(proto::TASK_ID_ASTRO_MULTI_STACK);
    bench.send(16401, stop);
    QCOMPARE(bench.last<State>(15261).state().base_state(), proto::OPERATION_STATE_STOPPED);
    bench.send(16400, start);
    bench.frames.clear();
    bench.scheduler.advance(61s);
    QCOMPARE(bench.framesOf(15261, 2).size(), 1);
    QCOMPARE(bench.last<State>(15261).task_id(), proto::TASK_ID_ASTRO_MULTI_STACK);
}

void TestSystemModule::lightsEcho()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    bench.send(13500, proto::ReqOpenRgb());
    QCOMPARE(bench.replyCode(13500), 0);
    QCOMPARE(bench.last<proto::ResNotifyRgbState>(15221).state(), 1);
    bench.send(13501, proto::ReqCloseRgb());
    QCOMPARE(bench.framesOf(15221, 2).size(), 1);
    QCOMPARE(bench.last<proto::ResNotifyRgbState>(15221).state(), 0);
    bench.send(13504, proto::ReqClosePowerInd());
    QCOMPARE(bench.framesOf(15222, 2).size(), 1);
    QCOMPARE(bench.telescope.status().powerIndicator, 0);
}

void TestSystemModule::switchesOfV3Echo()
{
    DeviceBench bench(QStringLiteral("mini"));
    proto::ReqLensDefog defog;
    defog.set_state(1);
    bench.send(17000, defog);
    QCOMPARE(bench.replyCode(17000), 0);
    QCOMPARE(bench.last<proto::LensDefog>(15301).state(), 1);
    proto::ReqAutoCooling cooling;
    cooling.set_state(1);
    bench.send(17001, cooling);
    QCOMPARE(bench.last<proto::AutoCooling>(15302).state(), 1);
    proto::ReqAutoShutdown shutdown;
    shutdown.set_state(1);
    bench.send(17002, shutdown);
    QCOMPARE(bench.last<proto::AutoShutdown>(15303).state(), 1);
    proto::ReqSetLowTempProtectionMode cold;
    cold.set_mode(1);
    bench.send(13009, cold);
    QCOMPARE(bench.last<proto::LowTempProtectionMode>(15260).mode(), 1);
}

void TestSystemModule::v2KnowsNoSwitchesOfV3()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    proto::ReqLensDefog defog;
    defog.set_state(1);
    bench.send(17000, defog);
    QVERIFY(bench.framesOf(15301, 2).isEmpty());
    QCOMPARE(bench.telescope.status().lensDefog, 0);
}

void TestSystemModule::onlyADwarf2OffersItsCardAndItsProcessor_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

/// The others leave both without an answer, as everything that they do not know.
void TestSystemModule::onlyADwarf2OffersItsCardAndItsProcessor()
{
    QFETCH(QString, model);
    const bool isDwarf2 = model == QLatin1String("dwarf2");
    DeviceBench bench(model);
    bench.send(13002, proto::ReqSetMtpMode());
    QCOMPARE(bench.framesOf(13002, 3).size(), isDwarf2 ? 1 : 0);
    QCOMPARE(bench.framesOf(15224, 2).size(), isDwarf2 ? 1 : 0);
    proto::ReqSetCpuMode fast;
    fast.set_mode(1);
    bench.send(13003, fast);
    QCOMPARE(bench.framesOf(13003, 3).size(), isDwarf2 ? 1 : 0);
    QCOMPARE(bench.framesOf(15227, 2).size(), isDwarf2 ? 1 : 0);
    QCOMPARE(bench.telescope.status().mtpMode, isDwarf2 ? 1 : 0);
    QCOMPARE(bench.telescope.status().cpuMode, isDwarf2 ? 1 : 0);
}

void TestSystemModule::oddValuesAreRefused()
{
    DeviceBench bench(QStringLiteral("dwarf3"));
    proto::ReqAutoCooling cooling;
    cooling.set_state(7);
    bench.send(17001, cooling);
    QCOMPARE(bench.replyCode(17001), -3);
    bench.send(13001, proto::ReqSetTimezone());
    QCOMPARE(bench.replyCode(13001), -13302);
    bench.send(13000, proto::ReqSetTime());
    QCOMPARE(bench.replyCode(13000), -13300);
    DeviceBench old(QStringLiteral("dwarf2"));
    proto::ReqSetCpuMode cpu;
    cpu.set_mode(-1);
    old.send(13003, cpu);
    QCOMPARE(old.replyCode(13003), -3);
}

void TestSystemModule::stateOfV3TellsTheSwitches()
{
    DeviceBench bench(QStringLiteral("dwarf3"));
    bench.telescope.status().autoCooling = 1;
    bench.send(16405, proto::ReqGetDeviceStateInfo());
    const auto state = bench.last<proto::ResGetDeviceStateInfo>(16405, 3).device_state_info();
    QVERIFY(state.has_lens_defog());
    QCOMPARE(state.lens_defog().state(), 0);
    QCOMPARE(state.auto_cooling().state(), 1);
    QVERIFY(state.has_auto_shutdown());
}

void TestSystemModule::memoryOutlivesAReboot()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    DeviceMemory &memory = bench.telescope.memory();
    QVERIFY(memory.setName(QStringLiteral("Terrace")));
    memory.receiveFirmware({2, 3, 7});
    bench.send(13500, proto::ReqOpenRgb());
    QCOMPARE(memory.firmware(), (std::array{2, 1, 6})); // not before it starts anew
    bench.send(13505, proto::ReqReboot());
    QVERIFY(!bench.telescope.isPowered());
    bench.scheduler.advance(10s);
    QVERIFY(bench.telescope.isPowered());
    QCOMPARE(bench.telescope.status().ringLight, 0);
    QCOMPARE(memory.name(), QStringLiteral("Terrace"));
    QCOMPARE(memory.firmware(), (std::array{2, 3, 7}));
    QVERIFY(memory.log().contains("reboots"));
}

void TestSystemModule::namesAndPasswordsHaveTheirLength()
{
    DeviceMemory memory(QStringLiteral("DWARF_8FD078"), {2, 1, 6});
    QVERIFY(memory.setName(QString(29, u'a')));
    QVERIFY(!memory.setName(QString(30, u'a')));
    QVERIFY(!memory.setName({}));
    QVERIFY(memory.setPassword(QString(64, u'a')));
    QVERIFY(!memory.setPassword(QString(65, u'a')));
    QVERIFY(!memory.isReset());
    memory.reset();
    QVERIFY(memory.isReset());
    QCOMPARE(memory.name(), QStringLiteral("DWARF_8FD078"));
    QCOMPARE(memory.password(), QStringLiteral("DWARF_12345678"));
}

void TestSystemModule::theLogIsBounded()
{
    DeviceMemory memory(QStringLiteral("x"), {1, 0, 0});
    for (int i = 0; i < 30'000; ++i)
        memory.note(QDateTime({2026, 10, 10}, {20, 0}, Qt::UTC), QString(60, u'n'));
    QVERIFY(memory.log().size() <= 1024 * 1024);
    QVERIFY(memory.log().startsWith("2026-10-10"));
}

QTEST_GUILESS_MAIN(TestSystemModule)
#include "tst_system_module.moc"
