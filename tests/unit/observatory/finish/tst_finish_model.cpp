// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/finish/finish_model.h"

#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

using State = FinishState;
using Step = FinishStep;

struct Bench : ModelBench
{
    Bench() : ModelBench(SessionFixture::dwarf2())
    {
        connectAsHost();
        notify(15221, ""); // both lights are off
        notify(15222, "");
    }

    StatusModel status{session()};
    StackingModel tele{session(), status, Camera::Tele, scheduler()};
    StackingModel wide{session(), status, Camera::Wide, scheduler()};
    PowerModel power{session()};
    FinishModel finish{{session(), tele, wide, power, scheduler()}};

    void stackWithTele()
    {
        notify(15208, "0801");
        link().forget();
    }
    QList<State> states() const
    {
        QList<State> list;
        for (const Step step : FinishModel::kSteps)
            list.append(finish.state(step));
        return list;
    }
    QList<quint32> sent()
    {
        settle();
        const QList<quint32> ids = link().sentIds();
        link().forget();
        return ids;
    }
    void start()
    {
        finish.start();
        settle();
    }
};

} // namespace

class TestFinishModel : public QObject
{
    Q_OBJECT

private slots:
    void endsANightInOrder()
    {
        Bench bench;
        bench.stackWithTele();
        bench.notify(15236, "0801"); // and the wide camera
        bench.notify(15221, "0801"); // the ring is lit
        bench.link().forget();
        QSignalSpy ended(&bench.finish, &FinishModel::ended);
        bench.start();
        QCOMPARE(bench.sent(), (QList<quint32>{11006, 11017}));
        QCOMPARE(bench.finish.current(), Step::StopStacks);
        bench.notify(15208, "0803");
        QCOMPARE(bench.finish.current(), Step::StopStacks); // the other one still stacks
        QCOMPARE(bench.sent(), QList<quint32>{11010});
        bench.notify(15236, "0803");
        QCOMPARE(bench.sent(), (QList<quint32>{11020, 13501})); // live again, then the ring
        QCOMPARE(bench.finish.current(), Step::LightsOff);
        bench.notify(15221, "");
        QCOMPARE(bench.finish.current(), Step::PowerOff);
        QCOMPARE(bench.sent(), QList<quint32>{13502});
        QVERIFY(ended.isEmpty());
        bench.notify(15229, "");
        bench.dropLink();
        QCOMPARE(bench.states(),
                 (QList<State>{State::Done, State::Done, State::Done, State::Done}));
        QCOMPARE(ended.size(), 1);
        QVERIFY(ended.first().first().toBool());
        QVERIFY(!bench.finish.isRunning());
    }

    void doesNothingThatIsNotNeeded()
    {
        Bench bench;
        bench.finish.setWanted(Step::PowerOff, false);
        bench.start();
        QVERIFY(bench.sent().isEmpty());
        QCOMPARE(
            bench.states(),
            (QList<State>{State::NotNeeded, State::NotNeeded, State::NotNeeded, State::Skipped}));
        QVERIFY(!bench.finish.isRunning());
        QCOMPARE(bench.finish.canStart(), Refusal::None); // and may be begun again
    }

    void skipsWhatIsNotWanted()
    {
        Bench bench;
        bench.stackWithTele();
        for (const Step step : {Step::StopStacks, Step::GoLive, Step::LightsOff})
            bench.finish.setWanted(step, false);
        bench.start();
        QCOMPARE(bench.sent(), QList<quint32>{13502});
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Skipped);
        QCOMPARE(bench.finish.canChoose(Step::PowerOff), Refusal::InProgress);
    }

    /// "The scope refused", it said, of a telescope that had agreed.
    void aStopThatIsNotObeyedIsSaidToBe()
    {
        Bench bench;
        bench.stackWithTele();
        bench.start();
        for (int taken = 20; taken < 60; ++taken) {
            bench.advance(15s);
            bench.notify(15209,
                         (QByteArrayLiteral("18") + QByteArray::number(taken, 16)).constData());
        }
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Failed);
        QCOMPARE(bench.finish.error(Step::StopStacks), Error({Error::Code::NotObeyed, 0, {}}));
    }

    void aStepThatFailsHoldsTheRestUp()
    {
        Bench bench;
        bench.stackWithTele();
        bench.device().refuse(11006, -11501);
        bench.start();
        QCOMPARE(bench.sent(), QList<quint32>{11006});
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Failed);
        QCOMPARE(bench.finish.error(Step::StopStacks)->deviceCode, -11501);
        bench.advance(600s);
        QCOMPARE(bench.sent(), QList<quint32>{}); // nothing is switched off
        bench.device().onCommand(11006, [&bench] { bench.link().reply(11006); });
        bench.finish.retry();
        QCOMPARE(bench.sent(), QList<quint32>{11006});
        QVERIFY(!bench.finish.error(Step::StopStacks));
        bench.notify(15208, "0803");
        QCOMPARE(bench.finish.current(), Step::PowerOff);
    }

    void aStepThatFailsCanBeSkipped()
    {
        Bench bench;
        bench.stackWithTele();
        bench.device().refuse(11006, -11501);
        bench.start();
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Failed);
        bench.link().forget();
        bench.finish.skip();
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Skipped);
        QCOMPARE(bench.sent(), QList<quint32>{13502});
    }

    void aStopThatNeverEndsRunsOutOfTime()
    {
        Bench bench;
        bench.stackWithTele();
        bench.device().ignore(11006);
        bench.start();
        bench.advance(200s);
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Failed);
        QCOMPARE(bench.finish.error(Step::StopStacks)->code, Error::Code::Timeout);
    }

    /// A frame of three minutes had just begun.
    void aStopMayWaitForTheLongestFrame()
    {
        Bench bench;
        bench.stackWithTele();
        bench.start();
        bench.advance(190s);
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Running);
        bench.notify(15208, "0803");
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Done);
    }

    void goLiveThatIsRefused()
    {
        Bench bench;
        bench.stackWithTele();
        bench.device().refuse(11010, -11501);
        bench.start();
        bench.notify(15208, "0803");
        ModelBench::settle();
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Done);
        QCOMPARE(bench.finish.state(Step::GoLive), State::Failed);
        QCOMPARE(bench.finish.error(Step::GoLive)->deviceCode, -11501);
    }

    void lightsThatDoNotGoOut()
    {
        Bench bench;
        bench.notify(15222, "0801");
        bench.start();
        QCOMPARE(bench.sent(), QList<quint32>{13504}); // and the telescope says nothing of it
        QCOMPARE(bench.finish.current(), Step::LightsOff);
        bench.advance(25s);
        QCOMPARE(bench.finish.error(Step::LightsOff)->code, Error::Code::Timeout);
        Bench refused;
        refused.notify(15222, "0801");
        refused.device().refuse(13504, -13800);
        refused.start();
        QCOMPARE(refused.finish.error(Step::LightsOff)->deviceCode, -13800);
    }

    void losingTheLinkFailsTheStep()
    {
        Bench bench;
        bench.stackWithTele();
        bench.start();
        bench.dropLink();
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Failed);
        QCOMPARE(bench.finish.error(Step::StopStacks)->code, Error::Code::Disconnected);
        bench.finish.retry(); // not while it can't be heard
        QCOMPARE(bench.finish.state(Step::StopStacks), State::Failed);
    }

    void switchingOffIsRefused()
    {
        Bench bench;
        bench.device().refuse(13502, -1);
        bench.start();
        ModelBench::settle();
        QCOMPARE(bench.finish.state(Step::PowerOff), State::Failed);
        QVERIFY(bench.finish.isRunning());
        bench.finish.cancel();
        QVERIFY(!bench.finish.isRunning());
        QCOMPARE(bench.finish.state(Step::PowerOff), State::Failed); // it still says why
    }

    void cancelEndsIt()
    {
        Bench bench;
        bench.stackWithTele();
        QSignalSpy ended(&bench.finish, &FinishModel::ended);
        bench.start();
        bench.finish.cancel();
        bench.link().forget();
        bench.notify(15208, "0803");
        QCOMPARE(bench.sent(), QList<quint32>{11010}); // the model's own; nothing is switched off
        QCOMPARE(ended.size(), 1);
        QVERIFY(!ended.first().first().toBool());
        QCOMPARE(bench.finish.state(Step::LightsOff), State::Pending);
    }

    void needsControl()
    {
        ModelBench bench(SessionFixture::dwarf2());
        StatusModel status(bench.session());
        StackingModel tele(bench.session(), status, Camera::Tele, bench.scheduler());
        StackingModel wide(bench.session(), status, Camera::Wide, bench.scheduler());
        PowerModel power(bench.session());
        FinishModel finish({bench.session(), tele, wide, power, bench.scheduler()});
        QCOMPARE(finish.canStart(), Refusal::NotConnected);
        finish.start();
        QVERIFY(!finish.isRunning());
        bench.connectAsSlave();
        QCOMPARE(finish.canStart(), Refusal::WatchOnly);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestFinishModel)
#include "tst_finish_model.moc"
