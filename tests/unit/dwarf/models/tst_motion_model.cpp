// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motion_model.h"

#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/parse_message.h"
#include "fake_port.h"
#include "manual_scheduler.h"

#include "proto/motor.pb.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr quint32 kVector = 14006;
constexpr quint32 kNudge = 14007;
constexpr quint32 kStop = 14008;
constexpr quint32 kAxisStop = 14002;

Error rejected(int code)
{
    return {Error::Code::Rejected, code, {}};
}

Error ended(Error::Code code)
{
    return {code, 0, {}};
}

/// A model in the night, connected to a V2 telescope.
struct Bench
{
    Bench()
    {
        // Munich, midnight in winter.
        guard.setSite(Site{48.2, 11.5, 0.0});
        clock.setUtc(QDateTime({2026, 12, 21}, {23, 0}, Qt::UTC));
    }

    void setDay() { clock.setUtc(QDateTime({2026, 6, 21}, {11, 0}, Qt::UTC)); }
    void loseLink()
    {
        port.portState = PortState::Closed;
        port.refusal = Refusal::NotConnected;
        port.answerAll(ended(Error::Code::Disconnected));
        model.handlePortState();
    }
    void openChannel()
    {
        port.portState = PortState::Open;
        port.refusal = Refusal::Connecting;
        model.handlePortState();
    }
    void becomeReady()
    {
        port.portState = PortState::Ready;
        port.refusal = Refusal::None;
        model.handlePortState();
    }
    proto::ReqMotorServiceJoystick lastVector() const
    {
        return parseMessage<proto::ReqMotorServiceJoystick>(port.sent.back().payload).value();
    }

    SkyClock clock;
    DaylightGuard guard{clock};
    ManualScheduler scheduler;
    FakePort port;
    MotionModel model{port, scheduler, guard};
};

} // namespace

class TestMotionModel : public QObject
{
    Q_OBJECT

private slots:
    /// Golden values of the document's formula, section 4.13.5.
    void speedFollowsTheDocumentedCurve()
    {
        QCOMPARE(MotionModel::speedOfGear(0), 0.1);
        QCOMPARE(MotionModel::speedOfGear(20), 0.1 + 29.9 / 64000.0 * 8000.0);
        QCOMPARE(MotionModel::speedOfGear(40), 30.0);
        QCOMPARE(MotionModel::speedOfGear(41), 30.0);
        QCOMPARE(MotionModel::speedOfGear(-1), 0.1);
    }

    void sendsAngleLengthAndSpeedToV2()
    {
        Bench bench;
        bench.model.setGear(40);
        bench.model.move(-90.0, 0.5);
        QCOMPARE(bench.port.sentIds(), {kVector});
        QCOMPARE(bench.lastVector().vector_angle(), 270.0);
        QCOMPARE(bench.lastVector().vector_length(), 0.5);
        QCOMPARE(bench.lastVector().speed(), 30.0);
        QCOMPARE(bench.model.commandedSpeed(), 15.0);
        QVERIFY(bench.model.isMoving());
    }

    /// V3 has no speed field: the length carries it.
    void scalesTheLengthForV3()
    {
        Bench bench;
        bench.port.spoken = Generation::V3;
        bench.model.setGear(20);
        bench.model.move(0.0, 0.5);
        const double speed = MotionModel::speedOfGear(20);
        QCOMPARE(bench.lastVector().vector_length(), 0.5 * speed / 30.0);
        QCOMPARE(bench.lastVector().speed(), 0.0);
    }

    void floodKeepsOneInFlight()
    {
        Bench bench;
        for (int i = 0; i < 1000; ++i) {
            bench.model.move(i * 0.1, 1.0);
            bench.scheduler.advance(1ms);
        }
        QCOMPARE(bench.port.count(kVector), 1);
        QVERIFY(bench.port.answer(kVector));
        QCOMPARE(bench.port.count(kVector), 2);
        QCOMPARE(bench.lastVector().vector_angle(), 999 * 0.1);
    }

    void sendsAtMostEveryFiftyMilliseconds()
    {
        Bench bench;
        for (int i = 0; i < 1000; ++i) {
            bench.model.move(i * 0.1, 1.0);
            bench.port.answer(kVector);
            bench.scheduler.advance(1ms);
        }
        QCOMPARE(bench.port.count(kVector), 21); // at 0, 50, ... 1000 ms
    }

    void repeatsTheHeldVector()
    {
        Bench bench;
        bench.model.move(10.0, 1.0);
        bench.port.answer(kVector);
        for (int i = 0; i < 3; ++i) {
            bench.scheduler.advance(300ms);
            bench.port.answer(kVector);
        }
        QCOMPARE(bench.port.count(kVector), 4);
    }

    /// A keep-alive that falls due while an answer is missing is made up for when it comes.
    void repeatsAfterALateAnswer()
    {
        Bench bench;
        bench.model.move(10.0, 1.0);
        bench.scheduler.advance(1s);
        QCOMPARE(bench.port.count(kVector), 1);
        bench.port.answer(kVector);
        QCOMPARE(bench.port.count(kVector), 2);
    }

    void goesOnAfterEveryEndingOfAVector_data()
    {
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("time-out") << Error::Code::Timeout;
        QTest::newRow("busy") << Error::Code::Busy;
        QTest::newRow("malformed") << Error::Code::Malformed;
        QTest::newRow("disconnected") << Error::Code::Disconnected;
    }
    void goesOnAfterEveryEndingOfAVector()
    {
        QFETCH(const Error::Code, code);
        Bench bench;
        QSignalSpy refused(&bench.model, &MotionModel::refused);
        bench.model.move(10.0, 1.0);
        bench.port.answer(kVector, ended(code));
        bench.scheduler.advance(300ms);
        QCOMPARE(bench.port.count(kVector), 2);
        QCOMPARE(refused.count(), 0);
    }

    void releaseSendsStopAtOnce()
    {
        Bench bench;
        bench.model.move(10.0, 1.0);
        bench.model.release();
        QCOMPARE(bench.port.sentIds(), QList<quint32>({kVector, kStop}));
        QVERIFY(!bench.model.isMoving());
        QCOMPARE(bench.model.commandedSpeed(), 0.0);
        bench.port.answerAll();
        bench.scheduler.advance(10s);
        QCOMPARE(bench.port.count(kStop), 1);
        QCOMPARE(bench.port.count(kVector), 1);
    }

    void releaseWithoutMotionSendsNothing()
    {
        Bench bench;
        bench.model.release();
        QVERIFY(bench.port.sent.empty());
    }

    void lengthZeroIsRelease()
    {
        Bench bench;
        bench.model.move(10.0, 1.0);
        bench.model.move(10.0, 0.0);
        QCOMPARE(bench.port.count(kStop), 1);
        bench.model.move(qQNaN(), 1.0);
        QCOMPARE(bench.port.count(kVector), 1);
    }

    void releaseIsRepeatedUntilAnswered_data()
    {
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("time-out") << Error::Code::Timeout;
        QTest::newRow("busy") << Error::Code::Busy;
        QTest::newRow("disconnected") << Error::Code::Disconnected;
    }
    void releaseIsRepeatedUntilAnswered()
    {
        QFETCH(const Error::Code, code);
        Bench bench;
        bench.model.move(10.0, 1.0);
        bench.model.release();
        for (int i = 2; i < 6; ++i) {
            bench.port.answer(kStop, ended(code));
            bench.scheduler.advance(500ms);
            QCOMPARE(bench.port.count(kStop), i);
            QVERIFY(bench.model.isAwaitingStop());
        }
        bench.port.answer(kStop);
        QVERIFY(!bench.model.isAwaitingStop());
        bench.scheduler.advance(5s);
        QCOMPARE(bench.port.count(kStop), 5);
    }

    /// The next push of the stick must not overtake the stop that ends the one before.
    void newVectorWaitsForTheStop()
    {
        Bench bench;
        bench.model.move(10.0, 1.0);
        bench.port.answer(kVector);
        bench.model.release();
        bench.scheduler.advance(100ms);
        bench.model.move(20.0, 1.0);
        bench.scheduler.advance(200ms);
        QCOMPARE(bench.port.sentIds(), QList<quint32>({kVector, kStop}));
        bench.port.answer(kStop);
        QCOMPARE(bench.port.sentIds(), QList<quint32>({kVector, kStop, kVector}));
    }

    void stopsWhatTheLinkDidNotSurvive()
    {
        Bench bench;
        bench.model.move(10.0, 1.0);
        bench.loseLink();
        QVERIFY(!bench.model.isMoving());
        bench.scheduler.advance(10s);
        const int before = bench.port.count(kStop);
        bench.openChannel();
        QCOMPARE(bench.port.count(kStop), before + 1);
        QCOMPARE(bench.port.sent.back().row.id, kStop);
        // Refused because nobody has control yet: not good enough.
        bench.port.answer(kStop, rejected(-1));
        bench.becomeReady();
        QCOMPARE(bench.port.count(kStop), before + 2);
        bench.port.answer(kStop);
        bench.scheduler.advance(10s);
        QCOMPARE(bench.port.count(kStop), before + 2);
        QCOMPARE(bench.port.count(kVector), 1);
    }

    void stopsWhenControlIsLost()
    {
        Bench bench;
        bench.model.move(10.0, 1.0);
        bench.port.refusal = Refusal::WatchOnly;
        bench.model.handlePortState();
        QCOMPARE(bench.port.sent.back().row.id, kStop);
        QVERIFY(!bench.model.isMoving());
        QCOMPARE(bench.model.canMove(), Refusal::WatchOnly);
        bench.model.move(10.0, 1.0);
        bench.model.nudge(Direction::Up);
        QCOMPARE(bench.port.sent.back().row.id, kStop);
    }

    void limitIsToldOnceAndNotPushedAgainst()
    {
        Bench bench;
        QSignalSpy refused(&bench.model, &MotionModel::refused);
        bench.model.move(90.0, 1.0);
        bench.port.answer(kVector, rejected(-14519));
        for (int i = 0; i < 100; ++i) {
            bench.model.move(90.0 + i * 0.1, 1.0);
            bench.scheduler.advance(20ms);
        }
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Error>().deviceCode, -14519);
        QCOMPARE(bench.port.count(kVector), 1);
        bench.model.move(270.0, 1.0);
        QCOMPARE(bench.port.count(kVector), 2);
    }

    void aNewHoldTriesTheLimitAgain()
    {
        Bench bench;
        QSignalSpy refused(&bench.model, &MotionModel::refused);
        for (int i = 1; i < 3; ++i) {
            bench.model.move(90.0, 1.0);
            bench.scheduler.advance(60ms);
            bench.port.answer(kVector, rejected(-14520));
            bench.model.release();
            bench.port.answer(kStop);
            QCOMPARE(refused.count(), i);
        }
    }

    void limitAheadIsAWarning()
    {
        Bench bench;
        QSignalSpy refused(&bench.model, &MotionModel::refused);
        bench.model.move(90.0, 1.0);
        for (int i = 0; i < 4; ++i) {
            bench.port.answer(kVector, rejected(-14518));
            bench.scheduler.advance(300ms);
        }
        QCOMPARE(refused.count(), 1);
        QCOMPARE(bench.port.count(kVector), 5);
    }

    void daylightLimitsTheSpeed()
    {
        Bench bench;
        bench.model.setGear(40);
        QVERIFY(!bench.model.speedLimit());
        QCOMPARE(bench.model.speed(), 30.0);
        bench.model.move(0.0, 1.0);
        bench.port.answer(kVector);
        QSignalSpy changed(&bench.model, &MotionModel::changed);
        bench.setDay();
        // The held vector slows down by itself, and the panel is told.
        bench.scheduler.advance(300ms);
        QCOMPARE(bench.lastVector().speed(), 1.0);
        QCOMPARE(bench.model.commandedSpeed(), 1.0);
        QCOMPARE(bench.model.speedLimit().value(), 1.0);
        bench.scheduler.advance(30s);
        QVERIFY(changed.count() > 0);
        bench.model.setGear(0);
        QCOMPARE(bench.model.speed(), 0.1);
    }

    void withoutASiteItMayBeDay()
    {
        Bench bench;
        bench.guard.setSite(std::nullopt);
        QVERIFY(bench.model.speedLimit().has_value());
    }

    void nudgeIsOneStep_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<double>("angle");
        QTest::newRow("right") << Direction::Right << 0.0;
        QTest::newRow("up") << Direction::Up << 90.0;
        QTest::newRow("left") << Direction::Left << 180.0;
        QTest::newRow("down") << Direction::Down << 270.0;
    }
    void nudgeIsOneStep()
    {
        QFETCH(const Direction, direction);
        QFETCH(const double, angle);
        Bench bench;
        QSignalSpy refused(&bench.model, &MotionModel::refused);
        bench.model.nudge(direction);
        QCOMPARE(bench.port.sentIds(), {kNudge});
        QCOMPARE(bench.lastVector().vector_angle(), angle);
        QCOMPARE(bench.lastVector().vector_length(), 1.0);
        bench.port.answer(kNudge, rejected(-14519));
        QCOMPARE(refused.count(), 1);
    }

    /// A nudge that came to nothing said so only if the telescope itself had refused it.
    void nudgeThatFailsSaysSo_data()
    {
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<int>("told");
        QTest::newRow("refused on this side") << Error::Code::NotAllowed << 1;
        QTest::newRow("no answer") << Error::Code::Timeout << 1;
        QTest::newRow("hit twice") << Error::Code::Busy << 0;
        QTest::newRow("the window tells it") << Error::Code::Disconnected << 0;
    }
    void nudgeThatFailsSaysSo()
    {
        QFETCH(const Error::Code, code);
        Bench bench;
        QSignalSpy refused(&bench.model, &MotionModel::refused);
        bench.model.nudge(Direction::Up);
        QVERIFY(bench.port.answer(kNudge, Error{code, 0, {}}));
        QTEST(int(refused.count()), "told");
    }

    void stopSendsEverythingInOrder()
    {
        Bench bench;
        bench.model.move(0.0, 1.0);
        bench.port.sent.clear();
        bench.model.stopEverything();
        QCOMPARE(bench.port.sentIds(),
                 QList<quint32>({kStop, kAxisStop, kAxisStop, kAxisStop, 11004, 11015, 14801, 14803,
                                 14807, 11012, 11001, 11019, 15501}));
        for (int axis = 0; axis < 3; ++axis) {
            const auto message = parseMessage<proto::ReqMotorStop>(
                bench.port.sent.at(static_cast<std::size_t>(axis) + 1).payload);
            QCOMPARE(message->id(), axis);
        }
        for (const Order &order : bench.port.sent)
            QCOMPARE(order.row.kind, RowKind::Stop);
        QCOMPARE(bench.model.stopState(), StopState::Stopping);
        QVERIFY(!bench.model.isMoving());
        bench.port.answerAll();
        QCOMPARE(bench.model.stopState(), StopState::Stopped);
    }

    /// "Nothing to stop" is an answer; a command that this firmware does not have stops nothing.
    void refusalsConfirmTheStop()
    {
        Bench bench;
        bench.model.stopEverything();
        bench.port.answer(11004, rejected(-11501));
        bench.port.answer(11015, ended(Error::Code::NotAllowed));
        bench.port.answer(14801, ended(Error::Code::Malformed));
        bench.port.answerAll();
        QCOMPARE(bench.model.stopState(), StopState::Stopped);
    }

    void stopIsRepeatedUntilEveryPartIsAcknowledged()
    {
        Bench bench;
        bench.model.stopEverything();
        bench.port.answer(11015, ended(Error::Code::Timeout));
        bench.port.answerAll();
        QCOMPARE(bench.model.stopState(), StopState::Stopping);
        bench.port.sent.clear();
        bench.scheduler.advance(500ms);
        QCOMPARE(bench.port.sentIds(), {11015U});
        bench.port.answer(11015);
        QCOMPARE(bench.model.stopState(), StopState::Stopped);
    }

    void silenceIsUnconfirmed()
    {
        Bench bench;
        bench.model.stopEverything();
        QCOMPARE(bench.model.canMove(), Refusal::InProgress);
        bench.scheduler.advance(5s);
        QCOMPARE(bench.model.stopState(), StopState::Unconfirmed);
        QCOMPARE(bench.model.canMove(), Refusal::None);
        bench.port.answerAll();
        QCOMPARE(bench.model.stopState(), StopState::Stopped);
    }

    void twiceWithinTwoSecondsStopsTheStack()
    {
        Bench bench;
        bench.model.stopEverything();
        QCOMPARE(bench.port.count(11006), 0);
        bench.port.answerAll();
        bench.scheduler.advance(1900ms);
        bench.model.stopEverything();
        QCOMPARE(bench.port.count(kStop), 2);
        QCOMPARE(bench.port.count(11006), 1);
        QCOMPARE(bench.port.count(11017), 1);
        QCOMPARE(bench.port.sent.back().row.kind, RowKind::Stop);
        QCOMPARE(bench.model.stopState(), StopState::Stopping);
        bench.port.answerAll();
        QCOMPARE(bench.model.stopState(), StopState::Stopped);
    }

    void twiceSlowlyLeavesTheStackAlone()
    {
        Bench bench;
        bench.model.stopEverything();
        bench.port.answerAll();
        bench.scheduler.advance(2100ms);
        bench.model.stopEverything();
        QCOMPARE(bench.port.count(kStop), 2);
        QCOMPARE(bench.port.count(11006), 0);
    }

    void stopWithoutALinkIsKept()
    {
        Bench bench;
        bench.loseLink();
        bench.model.stopEverything();
        QVERIFY(bench.port.sent.empty());
        QCOMPARE(bench.model.stopState(), StopState::Unconfirmed);
        QVERIFY(!bench.model.isAwaitingStop()); // nobody could acknowledge it
        bench.scheduler.advance(59s);
        bench.openChannel();
        QCOMPARE(bench.port.sent.size(), 13U);
        QCOMPARE(bench.port.sent.front().row.id, kStop);
        bench.port.answerAll();
        QCOMPARE(bench.model.stopState(), StopState::Stopped);
    }

    /// Hours later it would have ended what another client does.
    void stopWithoutALinkIsGivenUpAfterAMinute()
    {
        Bench bench;
        QSignalSpy givenUp(&bench.model, &MotionModel::stopGivenUp);
        bench.loseLink();
        bench.model.stopEverything();
        bench.scheduler.advance(61s);
        QCOMPARE(givenUp.count(), 1);
        QCOMPARE(bench.model.stopState(), StopState::Idle);
        bench.becomeReady();
        QVERIFY(bench.port.sent.empty());
    }

    /// A stick that the link did not survive may still turn the telescope.
    void aMotionThatWasCutIsEndedHoweverLate()
    {
        Bench bench;
        bench.model.move(0.0, 1.0);
        bench.loseLink();
        bench.model.stopEverything();
        bench.port.sent.clear();
        bench.scheduler.advance(61s);
        bench.becomeReady();
        QCOMPARE(bench.port.sentIds(), {kStop});
    }

    void stopSurvivesALostLink()
    {
        Bench bench;
        bench.model.stopEverything();
        bench.port.answer(kStop);
        bench.loseLink();
        QCOMPARE(bench.model.stopState(), StopState::Unconfirmed);
        bench.port.sent.clear();
        bench.becomeReady();
        QCOMPARE(bench.port.sent.size(), 12U);
        bench.port.answerAll();
        QCOMPARE(bench.model.stopState(), StopState::Stopped);
    }

    void stopIsSentAsSlaveToo()
    {
        Bench bench;
        bench.port.refusal = Refusal::WatchOnly;
        bench.model.stopEverything();
        QCOMPARE(bench.port.sent.size(), 13U);
        // Whether the telescope listens to a slave is not known: a refusal confirms nothing.
        bench.port.answerAll(rejected(-1));
        QCOMPARE(bench.model.stopState(), StopState::Stopping);
    }

    void movingAgainEndsAnUnconfirmedStop()
    {
        Bench bench;
        bench.model.stopEverything();
        bench.scheduler.advance(5s);
        bench.port.answerAll(ended(Error::Code::Timeout));
        bench.port.sent.clear();
        bench.model.move(0.0, 1.0);
        bench.scheduler.advance(200ms);
        QCOMPARE(bench.model.stopState(), StopState::Idle);
        QCOMPARE(bench.port.sentIds(), {kVector});
        bench.scheduler.advance(5s);
        QCOMPARE(bench.port.count(kStop), 0);
    }

    void twoTelescopesDoNotMix()
    {
        Bench one;
        Bench two;
        one.model.move(0.0, 1.0);
        two.model.stopEverything();
        QCOMPARE(one.port.sentIds(), {kVector});
        QVERIFY(one.model.isMoving());
        QCOMPARE(two.port.count(kVector), 0);
        QCOMPARE(one.model.stopState(), StopState::Idle);
    }

    void answersAfterItsEndAreHarmless()
    {
        FakePort port;
        ManualScheduler scheduler;
        SkyClock clock;
        const DaylightGuard guard(clock);
        {
            MotionModel model(port, scheduler, guard);
            model.move(0.0, 1.0);
            model.stopEverything();
        }
        port.answerAll();
        scheduler.advance(60s);
        QCOMPARE(port.count(kVector), 1);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestMotionModel)
#include "tst_motion_model.moc"
