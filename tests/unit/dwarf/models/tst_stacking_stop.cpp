// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacking_settings_bench.h"

#include <QTest>

namespace nd {

namespace {

/// Its frames may be of three minutes: nobody tells how long they are.
struct Bench : SettingsBench
{
    Bench() : SettingsBench(SessionFixture::mini())
    {
        connectInDeepSky();
        tele.start();
        settle();
        notify(15208, "0801");
        count(40, 40);
        link().forget();
    }

    /// Of 15209: taken 3, stacked 4.
    void count(int taken, int stacked)
    {
        link().notify(15209, QByteArray("\x18") + char(taken) + '\x20' + char(stacked));
        settle();
    }
    void stop()
    {
        tele.stop();
        settle();
        QCOMPARE(tele.run()->phase, StackPhase::Stopping);
    }
    /// A frame every 15 s, until it is no more taken for stopping: after how long.
    std::chrono::seconds resist(std::chrono::seconds longest)
    {
        auto after = 0s;
        for (int frame = 41; after < longest; ++frame) {
            advance(15s);
            after += 15s;
            count(frame, frame);
            if (!tele.run() || tele.run()->phase != StackPhase::Stopping)
                break;
        }
        return after;
    }
};

} // namespace

/// A stop that the telescope acknowledges.
class TestStackingStop : public QObject
{
    Q_OBJECT

private slots:
    /// It was "Ending" all night, and nobody could stop it again.
    void oneThatIsNotObeyedCanBeTriedAgain()
    {
        Bench bench;
        bench.stop();
        const auto after = bench.resist(600s);
        QVERIFY(bench.tele.run());
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        QVERIFY2(after > 210s, qPrintable(QString::number(after.count()))); // frame and writing
        QVERIFY(after < 450s);
        QVERIFY(bench.tele.problem());
        QCOMPARE(bench.tele.stopFailure(), Error({Error::Code::NotObeyed, 0, {}}));
        QCOMPARE(bench.tele.canStop(), Refusal::None);
        bench.link().forget();
        bench.stop();
        QCOMPARE(bench.link().sentIds(), QList<quint32>{11006});
        QVERIFY(!bench.tele.stopFailure());
        bench.notify(15208, "0803");
        QVERIFY(!bench.tele.run() && !bench.tele.problem());
    }

    /// What failed is forgotten with the stack that it was meant for.
    void oneThatIsObeyedLateFailedForNobody()
    {
        Bench bench;
        bench.stop();
        bench.resist(600s);
        QVERIFY(bench.tele.stopFailure());
        bench.notify(15208, "0803");
        QVERIFY(!bench.tele.run());
        QVERIFY(!bench.tele.stopFailure() && !bench.tele.problem());
    }

    void aFastOneIsNotWaitedForAsLong()
    {
        Bench bench;
        bench.tele.fastStop();
        ModelBench::settle();
        const auto after = bench.resist(600s);
        QCOMPARE(bench.tele.stopFailure(), Error({Error::Code::NotObeyed, 0, {}}));
        QVERIFY2(after > 30s && after < 90s, qPrintable(QString::number(after.count())));
    }

    /// A real telescope counts it once more, and as late as it has written it.
    void theFrameUnderWayIsNoDisobedience()
    {
        Bench bench;
        bench.stop();
        bench.advance(200s);
        bench.notify(15208, "0802");
        bench.advance(20s);
        bench.count(41, 40);
        bench.advance(5s);
        bench.count(41, 41);
        bench.advance(200s);
        QCOMPARE(bench.tele.run()->phase, StackPhase::Stopping);
        bench.advance(20s);
        QVERIFY(!bench.tele.run()); // silent for long enough
    }

    /// What was taken before is put into the stack at its leisure.
    void framesThatWaitToBeStackedAreNoDisobedience()
    {
        Bench bench;
        bench.count(80, 41);
        bench.stop();
        for (int stacked = 42; stacked <= 80; ++stacked) {
            bench.advance(15s);
            bench.count(80, stacked);
            QVERIFY(bench.tele.run());
            QCOMPARE(bench.tele.run()->phase, StackPhase::Stopping);
        }
        bench.notify(15208, "0803");
        QVERIFY(!bench.tele.run() && !bench.tele.problem());
    }

    void oneThatIsRefusedIsSaidToBe()
    {
        Bench bench;
        bench.device().refuse(11006, -11501);
        bench.tele.stop();
        ModelBench::settle();
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        QCOMPARE(bench.tele.stopFailure(), Error({Error::Code::Rejected, -11501, {}}));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackingStop)
#include "tst_stacking_stop.moc"
