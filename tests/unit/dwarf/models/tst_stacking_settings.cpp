// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacking_settings_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using Bench = SettingsBench;

/// A start goes past what is set and told, so it has to wait for both.
class TestStackingSettings : public QObject
{
    Q_OBJECT

private slots:
    /// Begun right after a connection, it said filter 0, and the night went through VIS.
    void waitsUntilTheFilterIsTold()
    {
        Bench bench(SessionFixture::mini());
        bench.connectInDeepSky();
        bench.reconnectUntold();
        QCOMPARE(bench.session().linkState(), LinkState::Ready);
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        QCOMPARE(bench.wide.canStart(), Refusal::None); // it names no filter
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList());
        const QSignalSpy changed(&bench.tele, &StackingModel::changed);
        bench.link().reply(10036, QByteArray::fromHex(kDuoBand));
        Bench::settleAll();
        QVERIFY(bench.tele.run());
        bench.advance(1s); // and the start that waited goes
        QVERIFY(!changed.isEmpty());
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0802")});
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
    }

    /// Each that asked for a start waited by itself, or not at all.
    void whatIsNeverToldEndsTheStartThatWaits()
    {
        Bench bench(SessionFixture::mini());
        bench.connectInDeepSky();
        bench.reconnectUntold();
        bench.tele.start();
        bench.advance(1s);
        QCOMPARE(bench.tele.canStop(), Refusal::None); // it can be called off
        bench.advance(30s);
        QCOMPARE(bench.starts(), QStringList());
        QVERIFY(!bench.tele.run() && bench.tele.problem());
        QVERIFY(bench.tele.canStart() != Refusal::None);
    }

    /// It waited for the telescope to be free, and not for what was set meanwhile.
    void theStartAfterWhatWasBusyWaitsToo()
    {
        Bench bench(SessionFixture::mini());
        bench.connectInDeepSky();
        bench.isGoing = true;
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        bench.isGoing = false;
        bench.device().ignore(16703);
        bench.teleSettings.set(Setting::Filter, ParamValue::gear(1));
        Bench::settleAll();
        QCOMPARE(bench.tele.canStopAndStart(), Refusal::BeingSet);
        bench.starts();
        bench.tele.stopAndStart();
        QVERIFY(bench.tele.run());
        bench.link().reply(16703);
        bench.notify(15264, kAstroFilter);
        bench.advance(2s);
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0801")});
    }

    /// Each shooting mode has a filter of its own.
    void waitsForThatOfAnotherShootingMode()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        bench.device().ignore(10036);
        bench.notify(15267, "10011802");
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        bench.advance(20s); // and not for ever; that of daylight is not its own
        QCOMPARE(bench.tele.canStart(), Refusal::FilterUnknown);
    }

    /// A mini that shot calibration frames has its cap in the way.
    void aFilterThatIsNotToldIsChosenFirst()
    {
        Bench bench(SessionFixture::mini());
        bench.device().http().set(kCatalogPath, kUntoldFilter);
        bench.connectInDeepSky();
        QCOMPARE(bench.tele.canStart(), Refusal::FilterUnknown);
        QCOMPARE(bench.wide.canStart(), Refusal::None);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList());
        bench.teleSettings.set(Setting::Filter, ParamValue::gear(1));
        Bench::settleAll();
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        bench.notify(15264, kAstroFilter);
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0801")});
    }

    void whatHasNoFilterOrDoesNotNameItStartsAtOnce()
    {
        Bench bench(SessionFixture::mini());
        bench.device().http().set(QStringLiteral("/getDefaultParamsConfig"),
                                  R"({"code":0,"data":null})");
        bench.connectInDeepSky();
        QVERIFY(!bench.teleSettings.spec(Setting::Filter));
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList{QString()});
        Bench old(SessionFixture::dwarf2());
        old.answer(10036, "");
        old.connectAsHost();
        QVERIFY(!old.teleSettings.value(Setting::Filter));
        QCOMPARE(old.tele.canStart(), Refusal::None);
    }

    /// Between the refusal and the start that waited lay minutes, and it named the filter of then.
    void aStartThatWaitedNamesTheFilterOfNow()
    {
        Bench bench(SessionFixture::mini());
        bench.connectInDeepSky();
        bench.isGoing = true;
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0802")});
        bench.tele.stopAndStart();
        bench.device().ignore(16703);
        bench.teleSettings.set(Setting::Filter, ParamValue::gear(1));
        Bench::settleAll();
        bench.isGoing = false;
        bench.advance(2s);
        QCOMPARE(bench.starts(), QStringList()); // it is not in yet
        bench.link().reply(16703);
        bench.notify(15264, kAstroFilter);
        bench.advance(1s);
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0801")});
    }

    void framesBinningAndFormatAreSetFirst_data()
    {
        QTest::addColumn<int>("feature");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("frames") << int(Feature::AstroFrames) << true;
        QTest::newRow("binning") << int(Feature::AstroBinning) << false;
        QTest::newRow("format") << int(Feature::AstroFormat) << false;
    }

    /// 11005 overtook 10037, and the stack had the frames of the night before.
    void framesBinningAndFormatAreSetFirst()
    {
        QFETCH(int, feature);
        QFETCH(bool, isNumber);
        const auto which = static_cast<Feature>(feature);
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        bench.device().ignore(10037);
        const QSignalSpy changed(&bench.wide, &StackingModel::changed);
        bench.features.set(which, isNumber ? ParamValue::of(40) : ParamValue::gear(1));
        QVERIFY(bench.features.isPending(which));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        QCOMPARE(bench.wide.canStart(), Refusal::BeingSet);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList());
        bench.advance(20s); // it does not answer: all is as it was
        QVERIFY(!bench.features.isPending(which));
        QCOMPARE(bench.wide.canStart(), Refusal::None);
        QCOMPARE(changed.size(), 2);
        bench.advance(1s); // and the start that waited goes
        QCOMPARE(bench.starts().size(), 1);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackingSettings)
#include "tst_stacking_settings.moc"
