// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacking_settings_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using Bench = SettingsBench;

/// A stack of V3 begins among the settings of deep sky, or not at all.
class TestStackingMode : public QObject
{
    Q_OBJECT

private slots:
    /// A stack begun among the settings of daylight had its exposure from elsewhere than was shown.
    void aStartSwitchesToDeepSkyFirst()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        QVERIFY(bench.tele.startSwitchesMode());
        bench.device().ignore(10036);
        bench.link().forget();
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.sentOfStart(), QStringList{QStringLiteral("16402 0802")});
        bench.advance(1s);
        bench.notify(15267, kToDeepSky);
        QVERIFY(!bench.tele.startSwitchesMode());
        bench.advance(1s); // its filter is not told yet
        QCOMPARE(bench.sentOfStart(), QStringList());
        bench.link().reply(10036, QByteArray::fromHex(kDuoBand));
        bench.advance(1s);
        QCOMPARE(bench.sentOfStart(),
                 QStringList({QStringLiteral("16403 0802"), QStringLiteral("11005 0802")}));
        QVERIFY(bench.tele.run());
    }

    void aSwitchThatIsRefusedEndsTheStart()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.device().refuse(16402, -1);
        bench.link().forget();
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.sentOfStart(), QStringList{QStringLiteral("16402 0802")});
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.problem()->deviceCode, -1);
    }

    void theReplyTellsOfTheSwitch()
    {
        Bench bench(SessionFixture::mini());
        bench.answer(16402, "1002"); // shooting_mode_id 2: 2
        bench.connectAsHost();
        bench.link().forget();
        bench.wide.start();
        bench.advance(1s);
        QCOMPARE(bench.sentOfStart(),
                 QStringList({QStringLiteral("16402 0802"), QStringLiteral("16403 0802"),
                              QStringLiteral("11016 ")}));
    }

    void aSwitchThatNobodyTellsOfEndsTheStart()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.link().forget();
        bench.wide.start();
        bench.advance(30s);
        QCOMPARE(bench.sentOfStart(), QStringList{QStringLiteral("16402 0802")});
        QVERIFY(!bench.wide.run());
        QCOMPARE(bench.wide.problem()->code, Error::Code::Timeout);
    }

    /// It went through the filter of daylight, which nobody had told to be that of deep sky.
    void settingsThatAreNotToldEndTheStart()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.device().ignore(10036);
        bench.link().forget();
        bench.tele.start();
        Bench::settleAll();
        bench.notify(15267, kToDeepSky);
        bench.advance(60s);
        QCOMPARE(bench.sentOfStart(), QStringList{QStringLiteral("16402 0802")});
        QVERIFY(!bench.tele.run());
        QVERIFY(bench.tele.problem());
        QCOMPARE(bench.tele.canStart(), Refusal::FilterUnknown);
    }

    /// The switch alone would have disturbed it, before anybody was asked.
    void whatIsUnderWayIsNotLeftForDeepSky()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.isGoing = true;
        bench.link().forget();
        bench.tele.start();
        bench.advance(1s);
        QCOMPARE(bench.sentOfStart(), QStringList());
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::GoTo));
        bench.answer(16402, "1002");
        bench.tele.stopAndStart();
        bench.isGoing = false;
        bench.advance(2s);
        QCOMPARE(bench.sentOfStart(),
                 QStringList({QStringLiteral("16402 0802"), QStringLiteral("16403 0802"),
                              QStringLiteral("11005 0802")}));
    }

    /// After the stop it began among the settings of daylight.
    void whatIsFreedFirstIsSwitchedThen()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.device().refuse(16402, -11501);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::Unknown));
        bench.answer(16402, "1002");
        bench.link().forget();
        bench.tele.stopAndStart();
        bench.advance(2s);
        QCOMPARE(bench.sentOfStart(),
                 QStringList({QStringLiteral("16402 0802"), QStringLiteral("16403 0802"),
                              QStringLiteral("11005 0802")}));
    }

    void aStartThatWaitsForTheSwitchCanBeCalledOff()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.tele.start();
        const QSignalSpy changed(&bench.tele, &StackingModel::changed);
        Bench::settleAll();
        QVERIFY(!changed.isEmpty()); // or its button would not know
        QCOMPARE(bench.tele.canStop(), Refusal::None);
        bench.tele.stop();
        QVERIFY(!bench.tele.run());
        bench.link().forget();
        bench.notify(15267, kToDeepSky);
        bench.advance(12s);
        QCOMPARE(bench.sentOfStart(), QStringList());
    }

    void anothersStackIsNotOurs_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("its state") << 15208 << QByteArray("0801");
        QTest::newRow("its counts") << 15209 << QByteArray("18032003");
    }

    /// It was shown as ours as soon as it ran, and ours was sent into it.
    void anothersStackIsNotOurs()
    {
        QFETCH(int, id);
        QFETCH(QByteArray, told);
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        QList<StackEnd> ends;
        QObject::connect(&bench.tele, &StackingModel::ended, &bench.tele,
                         [&ends](const StackEnd &end) { ends.append(end); });
        bench.link().forget();
        bench.tele.start();
        bench.advance(1s);
        QCOMPARE(bench.sentOfStart(), QStringList{QStringLiteral("16402 0802")});
        bench.notify(quint32(id), told.constData());
        QVERIFY(bench.tele.run() && !bench.tele.run()->isOurs);
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        QCOMPARE(ends.size(), 1);
        QVERIFY(ends.first().error && ends.first().run.isOurs);
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::Stack));
        bench.notify(15267, kToDeepSky);
        bench.advance(5s);
        QCOMPARE(bench.sentOfStart(), QStringList());
        bench.notify(15208, "0803");
        QVERIFY(!bench.tele.run());
        QVERIFY(!bench.tele.busyWith()); // nothing is in the way any more
        QCOMPARE(ends.size(), 2);
    }

    /// The last word of the stack before may come while the next start waits.
    void theLastOfTheStackBeforeIsNoOthers()
    {
        Bench bench(SessionFixture::mini());
        bench.connectInDeepSky();
        bench.tele.start();
        Bench::settleAll();
        bench.notify(15208, "0801");
        bench.notify(15209, "18032003");
        bench.notify(15208, "0803");
        QVERIFY(!bench.tele.run());
        bench.device().ignore(16703);
        bench.teleSettings.set(Setting::Filter, ParamValue::gear(1));
        bench.tele.start();
        bench.advance(1s);
        bench.notify(15209, "18032003");
        QVERIFY(bench.tele.run() && bench.tele.run()->isOurs);
        QCOMPARE(bench.tele.run()->phase, StackPhase::Starting);
        bench.starts();
        bench.link().reply(16703);
        bench.notify(15264, kAstroFilter);
        bench.advance(1s);
        QCOMPARE(bench.starts().size(), 1);
        bench.notify(15209, "18012001"); // and that is of ours
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        QCOMPARE(bench.tele.run()->taken, 1);
    }

    void whatWasNotSentIsNotLeftBehind_data()
    {
        QTest::addColumn<bool>("isSwitching");
        QTest::newRow("waits for the mode") << true;
        QTest::newRow("waits for a GOTO to end") << false;
    }

    /// The link broke before anything began: it was put away as a stack that had ended unheard, and
    /// another's that the telescope was busy with later would have been freed without a question.
    void whatWasNotSentIsNotLeftBehind()
    {
        QFETCH(bool, isSwitching);
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        QList<StackEnd> ends;
        QObject::connect(&bench.tele, &StackingModel::ended, &bench.tele,
                         [&ends](const StackEnd &end) { ends.append(end); });
        bench.isGoing = !isSwitching;
        bench.tele.start();
        bench.advance(1s);
        if (!isSwitching)
            bench.tele.stopAndStart();
        QCOMPARE(bench.tele.run()->phase, StackPhase::Starting);
        bench.dropLink();
        QVERIFY(!bench.tele.run());
        QVERIFY(!ends.isEmpty() && ends.last().error);
        QCOMPARE(ends.last().error->code, Error::Code::Disconnected);
        QCOMPARE(bench.tele.problem()->code, Error::Code::Disconnected);
        const qsizetype told = ends.size();
        bench.isGoing = false;
        bench.advance(3s);
        bench.link().forget();
        bench.link().accept();
        bench.advance(8s);
        QCOMPARE(bench.session().linkState(), LinkState::Ready);
        QCOMPARE(ends.size(), told);
        QCOMPARE(bench.tele.goLiveState(), GoLive::NotNeeded);
        QVERIFY(!bench.link().sentIds().contains(11010));
        QCOMPARE(bench.sentOfStart(), QStringList());
        bench.device().refuse(16402, -11501);
        bench.tele.start();
        bench.advance(1s);
        QVERIFY(!bench.link().sentIds().contains(11006));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackingMode)
#include "tst_stacking_mode.moc"
