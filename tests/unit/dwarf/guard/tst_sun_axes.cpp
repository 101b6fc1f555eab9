// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motor_model.h"
#include "sun_rig.h"

#include "proto/motor.pb.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Code = Error::Code;
using Refused = std::optional<Code>;

} // namespace

/// What steers by itself could only be asked about again and again: the positions of the axes tell
/// where it looks, once they were right at two known places.
class TestSunAxes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = SunRig::level();
        m_scale = 1.0;
        m_rig->guard.setAsks(true);
        m_asked = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::asked);
        m_stops = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::intervened);
        m_rig->bench.device().onCommand(14011, [this] { tellPosition(); });
    }
    void cleanup()
    {
        m_asked.reset();
        m_stops.reset();
        m_rig.reset();
    }

    void whatFollowsIsWatchedByItsAxes()
    {
        prove();
        start(kStartTrack.info);
        m_rig->advance(1s);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
        QVERIFY(std::abs(*m_rig->guard.sunDistanceDegrees() - distance()) < 2.5);
        QVERIFY(!m_rig->guard.answerLasts()); // nobody has to answer for where it looks
        m_rig->setUtc(m_rig->utc().addSecs(17 * 60));
        m_rig->bench.advance(17min);
        QCOMPARE(m_asked->count(), 0);
        QCOMPARE(m_stops->count(), 0);
        turnTo({m_rig->sun().altitudeDegrees + 28.0, m_rig->sun().azimuthDegrees});
        m_rig->advance(1s);
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Steered);
        QVERIFY(m_rig->hasSent(14801));
    }

    /// They begin with a motor reset, and nobody says to where: watched, and asked about as before.
    void whatResetsTheMotorsIsAskedAboutToo()
    {
        prove();
        start(kStartSentryV3.info);
        m_rig->bench.notify(15231, "0802");
        m_rig->advance(1s);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
        QVERIFY(m_rig->guard.answerLasts());
        turnTo({m_rig->sun().altitudeDegrees + 28.0, m_rig->sun().azimuthDegrees});
        m_rig->advance(1s);
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Steered);
        QVERIFY(m_rig->hasSent(14803));
    }

    /// By one place nobody knows what they count.
    void onePlaceProvesNothing()
    {
        arriveAt({60.0, 100.0});
        start(kStartTrack.info);
        m_rig->advance(1s);
        isNotBelieved();
    }

    void whatContradictsIsNotBelieved()
    {
        m_scale = 10.0;
        prove();
        start(kStartTrack.info);
        m_rig->advance(1s);
        isNotBelieved();
    }

    /// An axis that says the same all night proves nothing either: each small step of the sky is
    /// within what is allowed.
    void whatStandsStillIsNotBelieved()
    {
        arriveAt({30.0, 100.0});
        m_scale = 0.0;
        for (int i = 0; i < 90; ++i) {
            m_rig->setUtc(m_rig->utc().addSecs(60));
            m_rig->bench.advance(60s);
        }
        start(kStartTrack.info);
        m_rig->advance(1s);
        isNotBelieved();
    }

    /// It could only be asked about. It homes the motors, as sentry does: the positions say where
    /// it looks, if they count from the same switch.
    void calibrationIsWatchedAndAskedAbout()
    {
        prove();
        m_rig->bench.device().ignore(11000);
        start(kStartCalibration.info);
        m_rig->bench.notify(15210, "0801");
        m_rig->advance(1s);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
        QVERIFY(m_rig->guard.watchesSteering());
        QVERIFY(m_rig->guard.answerLasts());
        turnTo({m_rig->sun().altitudeDegrees + 28.0, m_rig->sun().azimuthDegrees});
        m_rig->advance(1s);
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Steered);
        QVERIFY(m_rig->hasSent(11001));
    }

    /// After a motor reset they were believed for what follows, with no question: whether they
    /// count from the same place only a known place tells.
    void afterAResetTheyAreDoubted()
    {
        prove();
        m_rig->bench.device().ignore(11000);
        start(kStartCalibration.info);
        m_rig->bench.notify(15210, "0801");
        m_rig->bench.notify(15210, "");
        start(kStartTrack.info);
        m_rig->advance(1s);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
        QVERIFY(m_rig->guard.answerLasts());
        arriveAt({55.0, 120.0});
        start(kStartTrack.info);
        m_rig->advance(1s);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
        QVERIFY(!m_rig->guard.answerLasts());
    }

    /// The tripod was turned meanwhile: each new try was stopped by what they counted before.
    void whatStoppedItInDoubtDoesNotStopTheNextTry()
    {
        prove();
        m_rig->bench.device().ignore(11000);
        start(kStartCalibration.info);
        m_rig->bench.notify(15210, "0801");
        turnTo({m_rig->sun().altitudeDegrees + 28.0, m_rig->sun().azimuthDegrees});
        m_rig->advance(2s);
        QCOMPARE(m_stops->count(), 1);
        m_rig->bench.notify(15210, "");
        m_rig->bench.link().reply(11000);
        ModelBench::settle();
        m_rig->send(kStartCalibration.info);
        QCOMPARE(m_asked->count(), 1);
        QVERIFY(!m_rig->guard.watchesSteering());
        m_rig->guard.answer(true);
        m_rig->bench.notify(15210, "0801");
        m_rig->advance(3s);
        QCOMPARE(m_stops->count(), 1);
        isNotBelieved();
    }

    /// Reckoned by hand it was 6 degrees sure: an axis that stands still is as right as that.
    void aPlaceThatIsHardlyKnownProvesNothing()
    {
        arriveAt({40.0, 100.0});
        turnByHand();
        QVERIFY(m_rig->guard.pointing() && m_rig->guard.pointing()->errorDegrees > 5.0);
        start(kStartTrack.info);
        m_rig->advance(1s);
        isNotBelieved();
    }

    /// The mount is turned on its feet meanwhile.
    void polarSolvingIsNotWatched()
    {
        prove();
        m_rig->bench.device().ignore(11018);
        start(kStartEqSolving.info);
        m_rig->bench.notify(15239, "0801");
        m_rig->advance(1s);
        isNotBelieved();
        QVERIFY(!m_rig->guard.watchesSteering());
    }

    void anotherMountIsAnotherCount()
    {
        prove();
        m_rig->bench.notify(15262, "0801");
        start(kStartTrack.info);
        m_rig->advance(1s);
        isNotBelieved();
    }

    /// Positions that come no more say nothing of now: a person answers again.
    void silenceIsAskedAbout()
    {
        prove();
        start(kStartTrack.info);
        m_rig->advance(1s);
        QVERIFY(!m_rig->guard.answerLasts());
        m_rig->bench.device().refuse(14011, -14520);
        m_rig->advance(7s);
        QVERIFY(m_rig->guard.answerLasts());
        QCOMPARE(m_rig->guard.watch(), SunWatch::UnknownPointing);
    }

    /// Somebody else's question came between: one place was lost, and with it the proof.
    void whoIsBusyIsAskedAgain()
    {
        bool isLate = true;
        m_rig->bench.device().onCommand(14011, [&] {
            if (!std::exchange(isLate, false))
                tellPosition();
        });
        turnTo({60.0, 100.0});
        m_rig->guard.confirmMotion();
        m_rig->gotoPlace({60.0, 100.0}, "P");
        QObject panel;
        m_rig->bench.session().requestRaw(kMotorGetPosition.info, {}, &panel,
                                          [](const Result<QByteArray> &) {});
        m_rig->solve("P"); // the guard asks, and is refused as Busy
        m_rig->bench.link().forget();
        tellPositionOf(1); // the panel's
        m_rig->advance(1s);
        QVERIFY(m_rig->bench.link().sentIds().count(14011) >= 2);
        arriveAt({48.0, 140.0});
        start(kStartTrack.info);
        m_rig->advance(1s);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
    }

    /// A replay tells the axes' model of every answer, so the model has to know of each live, too.
    void theModelOfTheAxesHearsOfIt()
    {
        MotorModel model(m_rig->bench.session(), m_rig->daylight, m_rig->bench.scheduler());
        model.setSunGuard(m_rig->guard);
        arriveAt({60.0, 100.0});
        QCOMPARE(model.position(Axis::Rotation), std::optional(500.0));
        QCOMPARE(model.position(Axis::Pitch), std::optional(48.0));
    }

    /// It may be stacking: all night it was asked each minute what nobody needs by then.
    void byNightItIsAskedAtEachArrivalAlone()
    {
        m_rig->setUtc(SunRig::kNight);
        arriveAt({60.0, 100.0});
        QVERIFY(m_rig->hasSent(14011));
        m_rig->bench.link().forget();
        for (int i = 0; i < 10; ++i)
            m_rig->bench.advance(60s);
        QVERIFY(!m_rig->hasSent(14011));
        arriveAt({48.0, 140.0});
        QVERIFY(m_rig->hasSent(14011));
    }

    /// An old firmware may not know the question at all.
    void whoNeverAnswersIsLeftAlone()
    {
        m_rig->bench.device().ignore(14011);
        arriveAt({60.0, 100.0});
        m_rig->bench.link().forget();
        for (int i = 0; i < 20; ++i)
            m_rig->bench.advance(60s);
        const qsizetype asked = m_rig->bench.link().sentIds().count(14011);
        QVERIFY2(asked >= 1 && asked <= 6, qPrintable(QString::number(asked)));
    }

    /// Busy with its calibration it answered nothing else, and was never asked again.
    void whoIsSilentWhileItSteersIsAskedAfterwards()
    {
        prove();
        m_rig->bench.device().ignore(11000);
        start(kStartCalibration.info);
        m_rig->bench.notify(15210, "0801");
        bool isSilent = true;
        m_rig->bench.device().onCommand(14011, [&] {
            if (!isSilent)
                tellPosition();
        });
        for (int i = 0; i < 10; ++i) {
            m_rig->setUtc(m_rig->utc().addSecs(60));
            m_rig->bench.advance(60s);
        }
        const qsizetype asked = m_rig->bench.link().sentIds().count(14011);
        QVERIFY2(asked >= 3 && asked <= 6, qPrintable(QString::number(asked)));
        isSilent = false;
        m_rig->bench.notify(15210, "");
        m_rig->bench.link().forget();
        arriveAt({55.0, 120.0});
        QVERIFY(m_rig->hasSent(14011));
    }

private:
    void turnTo(const Horizontal &place) { m_axes = place; }
    double distance() const { return angleBetween(m_axes, m_rig->sun()); }

    /// As the telescope counts: from elsewhere.
    void tellPosition()
    {
        proto::ReqMotorGetPosition ask;
        const QByteArray bytes = m_rig->bench.link().sent().last().data;
        QVERIFY(ask.ParseFromArray(bytes.constData(), int(bytes.size())));
        tellPositionOf(ask.id());
    }
    void tellPositionOf(int axis)
    {
        proto::ResMotorPosition reply;
        reply.set_id(axis);
        reply.set_position(
            m_scale * (axis == 2 ? m_axes.altitudeDegrees - 12.0 : m_axes.azimuthDegrees + 400.0));
        m_rig->bench.link().reply(14011, serialized(reply));
    }

    void arriveAt(const Horizontal &place)
    {
        turnTo(place);
        m_rig->pointAt(place);
        m_rig->advance(1s);
    }

    void prove()
    {
        arriveAt({60.0, 100.0});
        arriveAt({48.0, 140.0});
    }

    /// A nudge, of which nobody knows how far it goes, and 6 degrees on each axis.
    void turnByHand()
    {
        const Order nudge = joystickOrder({45.0, 1.0}, 10.0, Generation::V3);
        QCOMPARE(m_rig->refused(kJoystickFixedAngle.info, nudge.payload), Refused());
        const Order turn = joystickOrder({45.0, 1.0}, 5.0, Generation::V3);
        QCOMPARE(m_rig->refused(turn.row, turn.payload), Refused());
        m_rig->advance(1800ms);
        m_rig->send(kJoystickStop.info);
        m_rig->setUtc(m_rig->utc().addSecs(61));
        m_rig->bench.advance(61s);
    }

    void start(const CommandInfo &row)
    {
        m_rig->bench.link().forget();
        m_rig->guard.confirmMotion();
        QCOMPARE(m_rig->refused(row), Refused());
    }

    void isNotBelieved()
    {
        QCOMPARE(m_rig->guard.watch(), SunWatch::UnknownPointing);
        QVERIFY(m_rig->guard.answerLasts());
    }

    std::unique_ptr<SunRig> m_rig;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_stops;
    Horizontal m_axes;
    double m_scale = 1.0;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunAxes)
#include "tst_sun_axes.moc"
