// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/power_model.h"

#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

class TestPowerModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst()
    {
        ModelBench bench(SessionFixture::dwarf2());
        const PowerModel model(bench.session());
        for (const PowerSwitch which : kAll)
            QVERIFY(!model.state(which));
        QCOMPARE(model.canOrder(), Refusal::NotConnected);
    }

    void notificationsBecomeStates()
    {
        ModelBench bench(SessionFixture::dwarf3());
        const PowerModel model(bench.session());
        bench.device().grantControl();
        bench.connectAll();
        QSignalSpy changed(&model, &PowerModel::changed);
        bench.notify(15221, "0801");
        QCOMPARE(model.ringLight(), std::optional(true));
        bench.notify(15222, "");
        QCOMPARE(model.powerIndicator(), std::optional(false));
        bench.notify(15301, "0801");
        QCOMPARE(model.lensDefog(), std::optional(true));
        bench.notify(15302, "0801");
        QCOMPARE(model.autoCooling(), std::optional(true));
        bench.notify(15303, "0801");
        QCOMPARE(model.autoShutdown(), std::optional(true));
        QCOMPARE(changed.count(), 5);
        bench.notify(15303, "ff"); // no message
        QCOMPARE(model.autoShutdown(), std::optional(true));
        bench.dropLink();
        for (const PowerSwitch which : kAll)
            QVERIFY(!model.state(which));
    }

    /// Bytes by hand: field 1, varint.
    void commandsHaveTheirBytes_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("on");
        QTest::addColumn<uint>("id");
        QTest::addColumn<uint>("module");
        QTest::addColumn<QByteArray>("hex");
        const auto add = [](const char *name, PowerSwitch which, bool on, uint id, uint module,
                            const char *hex) {
            QTest::newRow(name) << int(which) << on << id << module << QByteArray(hex);
        };
        add("ring on", PowerSwitch::RingLight, true, 13500, 5, "");
        add("ring off", PowerSwitch::RingLight, false, 13501, 5, "");
        add("indicator on", PowerSwitch::Indicator, true, 13503, 5, "");
        add("indicator off", PowerSwitch::Indicator, false, 13504, 5, "");
        add("defog on", PowerSwitch::LensDefog, true, 17000, 17, "0801");
        add("defog off", PowerSwitch::LensDefog, false, 17000, 17, "");
        add("cooling on", PowerSwitch::AutoCooling, true, 17001, 17, "0801");
        add("auto off on", PowerSwitch::AutoShutdown, true, 17002, 17, "0801");
    }

    void commandsHaveTheirBytes()
    {
        QFETCH(int, which);
        QFETCH(bool, on);
        QFETCH(uint, id);
        QFETCH(uint, module);
        QFETCH(QByteArray, hex);
        ModelBench bench(SessionFixture::mini());
        PowerModel model(bench.session());
        bench.device().grantControl();
        bench.connectAll();
        QSignalSpy accepted(&model, &PowerModel::accepted);
        model.set(PowerSwitch(which), on);
        ModelBench::settle();
        QCOMPARE(bench.link().sentIds(), QList<quint32>{id});
        const Packet &packet = bench.link().sent().first();
        QCOMPARE(packet.module, module);
        QCOMPARE(packet.type, Packet::Type::Request);
        QCOMPARE(packet.data.toHex(), hex);
        QCOMPARE(accepted.count(), 1);
        QVERIFY(!model.state(PowerSwitch(which))); // the echo decides, not the answer
    }

    void refusalsComeBack()
    {
        ModelBench bench(SessionFixture::dwarf2());
        PowerModel model(bench.session());
        bench.device().refuse(13500, -13800);
        bench.connectAsHost();
        QSignalSpy refused(&model, &PowerModel::refused);
        model.setRingLight(true);
        ModelBench::settle();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Error>().deviceCode, -13800);
        QVERIFY(!model.ringLight());
    }

    void timeOutAndDisconnectEnd()
    {
        ModelBench bench(SessionFixture::dwarf2());
        PowerModel model(bench.session());
        bench.device().ignore(13505);
        bench.connectAsHost();
        QSignalSpy refused(&model, &PowerModel::refused);
        model.reboot();
        ModelBench::settle();
        QCOMPARE(model.order(), PowerOrder::Reboot);
        QCOMPARE(model.canOrder(), Refusal::InProgress);
        bench.advance(std::chrono::seconds(11));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Error>().code, Error::Code::Timeout);
        QCOMPARE(model.order(), PowerOrder::None);
        model.reboot();
        ModelBench::settle();
        bench.dropLink();
        QCOMPARE(refused.count(), 2);
        QCOMPARE(refused.last().first().value<Error>().code, Error::Code::Disconnected);
        QCOMPARE(model.order(), PowerOrder::None);
    }

    void ordersGoOutOnce()
    {
        ModelBench bench(SessionFixture::dwarf2());
        PowerModel model(bench.session());
        bench.connectAsHost();
        model.shutDown();
        model.shutDown();
        model.reboot();
        ModelBench::settle();
        QCOMPARE(bench.link().sentIds(), QList<quint32>{13502});
        QVERIFY(bench.link().sent().first().data.isEmpty());
        bench.notify(15229, "");
        QVERIFY(model.isPoweredOff());
        QCOMPARE(model.canOrder(), Refusal::PoweredOff);
        QCOMPARE(model.order(), PowerOrder::None);
    }

    void olderFirmwareLacksTheHeater()
    {
        ModelBench bench(SessionFixture::dwarf2());
        PowerModel model(bench.session());
        bench.connectAsHost();
        QCOMPARE(model.canSwitch(PowerSwitch::LensDefog), Refusal::Unsupported);
        QCOMPARE(model.canSwitch(PowerSwitch::RingLight), Refusal::None);
        model.setLensDefog(true);
        ModelBench::settle();
        QVERIFY(bench.link().sentIds().isEmpty());
    }

    void watchersDoNothing()
    {
        ModelBench bench(SessionFixture::dwarf2());
        PowerModel model(bench.session());
        bench.connectAsSlave();
        QCOMPARE(model.canOrder(), Refusal::WatchOnly);
        model.reboot();
        model.setRingLight(true);
        ModelBench::settle();
        QVERIFY(bench.link().sentIds().isEmpty());
    }

    void firmwareOnItsWayForbidsARestart()
    {
        ModelBench bench(SessionFixture::dwarf2());
        PowerModel model(bench.session());
        bench.connectAsHost();
        model.setFirmwareUpload(true);
        QCOMPARE(model.canOrder(), Refusal::FirmwareUpload);
        model.reboot();
        model.shutDown();
        ModelBench::settle();
        QVERIFY(bench.link().sentIds().isEmpty());
        model.setFirmwareUpload(false);
        QCOMPARE(model.canOrder(), Refusal::None);
    }

private:
    static constexpr PowerSwitch kAll[]
        = {PowerSwitch::RingLight, PowerSwitch::Indicator, PowerSwitch::LensDefog,
           PowerSwitch::AutoCooling, PowerSwitch::AutoShutdown};
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestPowerModel)
#include "tst_power_model.moc"
