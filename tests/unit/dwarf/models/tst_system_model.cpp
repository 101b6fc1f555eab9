// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/system_model.h"

#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace nd {

class TestSystemModel : public QObject
{
    Q_OBJECT

private slots:
    void clockAndZoneHaveTheirBytes()
    {
        ModelBench bench(SessionFixture::dwarf2());
        SystemModel model(bench.session(), wallClock());
        bench.connectAsHost();
        QSignalSpy accepted(&model, &SystemModel::accepted);
        model.syncClock();
        bench.advance(std::chrono::milliseconds(500));
        QCOMPARE(bench.link().sentIds(), (QList<quint32>{13000, 13001}));
        // 1: 1791662400 (2026-10-10 20:00 UTC), 2: 2.0 hours
        QCOMPARE(bench.link().sent().at(0).data.toHex(),
                 QByteArray("08c0b2aad606110000000000000040"));
        QCOMPARE(bench.link().sent().at(1).data,
                 QByteArray("\x0a\x0d"
                            "Europe/Berlin"));
        QCOMPARE(bench.link().sent().at(0).module, 4U);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(model.clockSetAt(), std::optional(kNow()));
    }

    void quarterHoursStay()
    {
        ModelBench bench(SessionFixture::dwarf2());
        SystemModel model(bench.session(), [] {
            return QDateTime(QDate(2026, 10, 11), QTime(1, 45), QTimeZone("Asia/Kathmandu"));
        });
        bench.connectAsHost();
        model.syncClock();
        bench.advance(std::chrono::milliseconds(500));
        // 5.75 hours
        QVERIFY(bench.link().sent().at(0).data.toHex().endsWith("110000000000001740"));
    }

    /// The same second, west of Greenwich and in their spring.
    void theZoneIsThatOfTheSite()
    {
        ModelBench bench(SessionFixture::dwarf2());
        SystemModel model(bench.session(), wallClock());
        model.setZone(QTimeZone("America/Santiago"));
        bench.connectAsHost();
        model.syncClock();
        bench.advance(std::chrono::milliseconds(500));
        // 1: as above, 2: -3.0 hours
        QCOMPARE(bench.link().sent().at(0).data.toHex(),
                 QByteArray("08c0b2aad6061100000000000008c0"));
        QCOMPARE(bench.link().sent().at(1).data,
                 QByteArray("\x0a\x10"
                            "America/Santiago"));
        QCOMPARE(model.clockSetAt(), std::optional(kNow()));
    }

    /// In the demo it told a time that none of the window's clocks ever showed.
    void toldByTheClockThatIsShown()
    {
        ModelBench bench(SessionFixture::dwarf2());
        SystemModel model(bench.session(), wallClock());
        const QDateTime demo(QDate(2026, 1, 15), QTime(19, 30), Qt::UTC);
        model.setShownClock([demo] { return demo; });
        model.setZone(QTimeZone("America/Santiago"));
        bench.connectAsHost();
        QCOMPARE(model.clockSetAt(), std::optional(demo));
        QCOMPARE(model.clockSetAt()->time(), QTime(16, 30));
        model.syncClock();
        bench.advance(std::chrono::milliseconds(500));
        QCOMPARE(bench.link().sent().at(0).data.toHex().left(12), QByteArray("08c0b2aad606"));
    }

    /// The connect sequence sets the clock before anybody asks.
    void connectingSetsTheClock()
    {
        ModelBench bench(SessionFixture::dwarf2());
        const SystemModel model(bench.session(), wallClock());
        QVERIFY(!model.clockSetAt());
        bench.connectAsHost();
        QCOMPARE(model.clockSetAt(), std::optional(kNow()));
        bench.dropLink();
        QVERIFY(!model.clockSetAt());
    }

    void aRefusedZoneIsTold()
    {
        ModelBench bench(SessionFixture::dwarf2());
        SystemModel model(bench.session(), wallClock());
        bench.device().refuse(13001, -13302);
        bench.connectAsHost();
        QVERIFY(!model.clockSetAt()); // refused at the connection too
        QSignalSpy refused(&model, &SystemModel::refused);
        model.syncClock();
        bench.advance(std::chrono::milliseconds(500));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Error>().deviceCode, -13302);
        QVERIFY(!model.clockSetAt());
    }

    void placeGoesToV3Only()
    {
        ModelBench old(SessionFixture::dwarf2());
        SystemModel oldModel(old.session(), wallClock());
        old.connectAsHost();
        oldModel.setSite(kSite);
        QCOMPARE(oldModel.canSendLocation(), Refusal::Unsupported);

        ModelBench bench(SessionFixture::mini());
        SystemModel model(bench.session(), wallClock());
        bench.device().grantControl();
        bench.connectAll();
        QCOMPARE(model.canSendLocation(), Refusal::NoPlace);
        model.setSite(kSite);
        QCOMPARE(model.canSendLocation(), Refusal::None);
        QVERIFY(model.acceptedSite() != kSite);
        model.sendLocation();
        ModelBench::settle();
        QCOMPARE(bench.link().sentIds(), QList<quint32>{13010});
        // 1: 48.25, 2: 11.5, 3: 500.0, 8: true
        QCOMPARE(bench.link().sent().first().data.toHex(),
                 QByteArray("090000000000204840110000000000002740190000000000407f404001"));
        QCOMPARE(model.acceptedSite(), std::optional(kSite));
    }

    /// 15262 was read by nobody.
    void tellsHowItStands()
    {
        ModelBench bench(SessionFixture::mini());
        SystemModel model(bench.session(), wallClock());
        bench.device().grantControl();
        bench.connectAll();
        QVERIFY(!model.stance());
        bench.notify(15262, "0801");
        QCOMPARE(model.stance(), std::optional(MountStance::Equatorial));
        bench.notify(15262, "0802");
        QCOMPARE(model.stance(), std::optional(MountStance::AltAzimuth));
        bench.notify(15262, "0807"); // no stance that anybody published
        QVERIFY(!model.stance());
        bench.notify(15262, "0802");
        bench.dropLink();
        QVERIFY(!model.stance());
    }

    void modesOfTheDwarf2()
    {
        ModelBench bench(SessionFixture::dwarf2());
        SystemModel model(bench.session(), wallClock());
        bench.connectAsHost();
        QCOMPARE(model.canSetLowTemperatureProtection(), Refusal::Unsupported);
        model.enableMtp();
        model.setCpuMode(CpuMode::Performance);
        ModelBench::settle();
        QCOMPARE(bench.link().sentIds(), (QList<quint32>{13002, 13003}));
        QCOMPARE(bench.link().sent().at(0).data.toHex(), QByteArray("0801"));
        QCOMPARE(bench.link().sent().at(1).data.toHex(), QByteArray("0801"));
        QVERIFY(!model.mtp()); // the echo decides
        bench.notify(15224, "0801");
        QCOMPARE(model.mtp(), std::optional(true));
        bench.notify(15227, "0801");
        QCOMPARE(model.cpuMode(), std::optional(CpuMode::Performance));
        bench.notify(15227, "");
        QCOMPARE(model.cpuMode(), std::optional(CpuMode::Normal));
        bench.notify(15227, "0807"); // no mode that anybody documents
        QVERIFY(!model.cpuMode());
    }

    void modesOfTheOthers()
    {
        ModelBench bench(SessionFixture::mini());
        SystemModel model(bench.session(), wallClock());
        bench.device().grantControl();
        bench.connectAll();
        QCOMPARE(model.canEnableMtp(), Refusal::Unsupported);
        QCOMPARE(model.canSetCpuMode(), Refusal::Unsupported);
        model.enableMtp();
        model.setCpuMode(CpuMode::Normal);
        model.setLowTemperatureProtection(true);
        ModelBench::settle();
        QCOMPARE(bench.link().sentIds(), QList<quint32>{13009});
        QCOMPARE(bench.link().sent().first().data.toHex(), QByteArray("0801"));
        bench.notify(15260, "0801");
        QCOMPARE(model.lowTemperatureProtection(), std::optional(true));
    }

    void lockFollowsTheNotice()
    {
        ModelBench bench(SessionFixture::dwarf2());
        SystemModel model(bench.session(), wallClock());
        bench.connectAsHost();
        QCOMPARE(model.hostLocked(), std::optional(true));
        model.lockHost(false);
        ModelBench::settle();
        QCOMPARE(bench.link().sentIds(), QList<quint32>{13004});
        QVERIFY(bench.link().sent().first().data.isEmpty());
        QCOMPARE(model.hostLocked(), std::optional(true)); // nobody said otherwise
        bench.notify(15223, "");
        QCOMPARE(model.hostLocked(), std::optional(false));
        model.lockHost(true);
        ModelBench::settle();
        QCOMPARE(bench.link().sent().last().data.toHex(), QByteArray("0801"));
    }

    void watchersDoNothing()
    {
        ModelBench bench(SessionFixture::dwarf2());
        SystemModel model(bench.session(), wallClock());
        bench.connectAsSlave();
        for (const Refusal refusal : {model.canSetClock(), model.canEnableMtp(),
                                      model.canSetCpuMode(), model.canLockHost()})
            QCOMPARE(refusal, Refusal::WatchOnly);
        model.syncClock();
        model.lockHost(true);
        ModelBench::settle();
        QVERIFY(bench.link().sentIds().isEmpty());
    }

private:
    static constexpr Site kSite{48.25, 11.5, 500.0};

    static QDateTime kNow()
    {
        return QDateTime(QDate(2026, 10, 10), QTime(22, 0), QTimeZone("Europe/Berlin"));
    }
    static SystemModel::WallClock wallClock()
    {
        return [] { return kNow(); };
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSystemModel)
#include "tst_system_model.moc"
