// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/focus_drive.h"

#include "fake_port.h"
#include "manual_scheduler.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

// Source: dwarf-api-2.0 section 4.8.1.
constexpr quint32 kStep = 15001;
constexpr quint32 kStart = 15002;
constexpr quint32 kStop = 15003;

const Error kRejected{Error::Code::Rejected, -3, {}};
const Error kTimeout{Error::Code::Timeout, 0, {}};

struct Rig
{
    FakePort port;
    ManualScheduler scheduler;
    FocusDrive drive{port, scheduler};
};

} // namespace

class TestFocusDrive : public QObject
{
    Q_OBJECT

private slots:
    /// Direction 0 is far, which proto3 leaves out; 1 is near.
    void putsStepsOnTheWire()
    {
        Rig rig;
        rig.drive.step(FocusDirection::Far);
        QCOMPARE(rig.port.sent.back().row.id, kStep);
        QCOMPARE(rig.port.sent.back().payload.toHex(), QByteArray());
        rig.port.answer(kStep);
        rig.drive.step(FocusDirection::Near);
        QCOMPARE(rig.port.sent.back().payload.toHex(), QByteArray("0801"));
    }

    /// Clicks faster than the answers are not lost and not sent at once; opposite ones cancel.
    void stepsWaitForEachOther()
    {
        Rig rig;
        for (int i = 0; i < 4; ++i)
            rig.drive.step(FocusDirection::Far);
        QCOMPARE(rig.port.count(kStep), 1);
        rig.drive.step(FocusDirection::Near);
        for (int i = 0; i < 10; ++i)
            rig.port.answer(kStep);
        QCOMPARE(rig.port.count(kStep), 3); // one under way, three waiting, one taken back
        QVERIFY(!rig.drive.isMoving());
    }

    void waitingStepsAreBounded()
    {
        Rig rig;
        for (int i = 0; i < 1000; ++i)
            rig.drive.step(FocusDirection::Far);
        while (rig.port.answer(kStep)) {}
        QCOMPARE(rig.port.count(kStep), FocusDrive::kMostSteps + 1);
    }

    void aFailedStepForgetsTheRest_data()
    {
        QTest::addColumn<int>("code");
        for (const auto code : {Error::Code::Rejected, Error::Code::Timeout, Error::Code::Busy,
                                Error::Code::Disconnected, Error::Code::Malformed})
            QTest::addRow("%d", int(code)) << int(code);
    }

    void aFailedStepForgetsTheRest()
    {
        QFETCH(int, code);
        Rig rig;
        const QSignalSpy failed(&rig.drive, &FocusDrive::failed);
        rig.drive.step(FocusDirection::Far);
        rig.drive.step(FocusDirection::Far);
        rig.port.answer(kStep, Error{Error::Code(code), 0, {}});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(rig.port.count(kStep), 1);
        QVERIFY(!rig.drive.isMoving());
    }

    void holdingStartsAndLettingGoStops()
    {
        Rig rig;
        rig.drive.hold(FocusDirection::Near);
        QCOMPARE(rig.port.sent.back().row.id, kStart);
        QCOMPARE(rig.port.sent.back().payload.toHex(), QByteArray("0801"));
        rig.drive.hold(FocusDirection::Near);
        QCOMPARE(rig.port.count(kStart), 1);
        rig.port.answer(kStart);
        rig.drive.release();
        QCOMPARE(rig.port.sent.back().row.id, kStop);
        QVERIFY(rig.port.sent.back().payload.isEmpty());
        QCOMPARE(rig.port.sent.back().row.kind, RowKind::Stop);
        rig.port.answer(kStop);
        rig.drive.release();
        QCOMPARE(rig.port.count(kStop), 1);
    }

    /// Also before the start was answered.
    void stopsWhatWasNotAnswered()
    {
        Rig rig;
        rig.drive.hold(FocusDirection::Far);
        rig.drive.release();
        QCOMPARE(rig.port.count(kStop), 1);
    }

    void repeatsTheStopUntilItIsAcknowledged()
    {
        Rig rig;
        rig.drive.hold(FocusDirection::Far);
        rig.port.answer(kStart);
        rig.drive.release();
        rig.port.answer(kStop, kTimeout);
        rig.scheduler.advance(StopSequence::kRetryDelay);
        QCOMPARE(rig.port.count(kStop), 2);
        rig.port.answer(kStop);
        rig.scheduler.advance(std::chrono::seconds(10));
        QCOMPARE(rig.port.count(kStop), 2);
    }

    /// The other way must not overtake the stop, nor a start that was not answered.
    void turningRoundWaitsForTheStop()
    {
        Rig rig;
        rig.drive.hold(FocusDirection::Far);
        rig.drive.hold(FocusDirection::Near);
        QCOMPARE(rig.port.count(kStop), 1);
        QCOMPARE(rig.port.count(kStart), 1);
        rig.port.answer(kStop);
        QCOMPARE(rig.port.count(kStart), 1);
        rig.port.answer(kStart);
        QCOMPARE(rig.port.count(kStart), 2);
        QCOMPARE(rig.port.sent.back().payload.toHex(), QByteArray("0801"));
    }

    void aRefusedStartNeedsNoStop()
    {
        Rig rig;
        const QSignalSpy failed(&rig.drive, &FocusDrive::failed);
        rig.drive.hold(FocusDirection::Far);
        rig.port.answer(kStart, kRejected);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!rig.drive.held());
        rig.drive.release();
        QCOMPARE(rig.port.count(kStop), 0);
    }

    /// Nobody knows whether it moves.
    void anUnansweredStartIsStopped()
    {
        Rig rig;
        rig.drive.hold(FocusDirection::Far);
        rig.port.answer(kStart, kTimeout);
        QCOMPARE(rig.port.count(kStop), 1);
        QVERIFY(!rig.drive.held());
    }

    /// The link went while the button was held: the stop goes out first when it is back.
    void stopsAfterALostLink()
    {
        Rig rig;
        rig.drive.hold(FocusDirection::Far);
        rig.port.answer(kStart);
        rig.port.portState = PortState::Closed;
        rig.port.refusal = Refusal::NotConnected;
        rig.drive.handlePortState();
        QVERIFY(!rig.drive.held());
        QCOMPARE(rig.port.count(kStop), 0);
        rig.port.portState = PortState::Open;
        rig.port.refusal = Refusal::Connecting;
        rig.drive.handlePortState();
        QCOMPARE(rig.port.count(kStop), 1);
    }

    void losingControlStops()
    {
        Rig rig;
        rig.drive.hold(FocusDirection::Far);
        rig.port.answer(kStart);
        rig.port.refusal = Refusal::WatchOnly;
        rig.drive.handlePortState();
        QVERIFY(!rig.drive.held());
        QCOMPARE(rig.port.count(kStop), 1);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestFocusDrive)
#include "tst_focus_drive.moc"
