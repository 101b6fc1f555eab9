// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motion_model.h"
#include "sun_rig.h"

#include "proto/motor.pb.h"

#include <QTest>

#include <cmath>
#include <numbers>

Q_DECLARE_METATYPE(nd::SunWatch)

namespace nd {

using namespace std::chrono_literals;

namespace {

using Code = Error::Code;
using Refused = std::optional<Error::Code>;

Order stick(double angle, double speed)
{
    return joystickOrder({angle, 1.0}, speed, Generation::V3);
}

/// As angles of joystickOrder().
constexpr double kRight = 0.0;
constexpr double kUp = 90.0;
constexpr double kDown = 270.0;

} // namespace

/// Motion by hand near the Sun, and what is watched while it goes on.
class TestSunWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = SunRig::level();
        m_stops = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::intervened);
    }
    void cleanup()
    {
        m_stops.reset();
        m_rig.reset();
    }

    /// Another program moves it meanwhile: what is held is too fast for a place that nobody knows.
    void letsGoWhenAnotherProgramMovesIt()
    {
        m_rig->pointAt({60.0, 100.0});
        const Order fast = stick(kRight, 5.0);
        QCOMPARE(m_rig->refused(fast.row, fast.payload), Refused());
        m_rig->bench.link().forget();
        m_rig->guard.noteOtherMotion(false);
        ModelBench::settle();
        QVERIFY(m_rig->hasSent(14008));
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_rig->guard.watch(), SunWatch::UnknownPointing);
    }

    /// The telescope answers late: what was allowed far away is not sent once it is near.
    void takesBackWhatWaitsTooLong()
    {
        m_rig->pointAt({m_rig->sun().altitudeDegrees + 60.0, m_rig->sun().azimuthDegrees});
        m_rig->bench.device().ignore(14006);
        const Order slow = stick(kDown, 25.0);
        const Order fast = stick(kDown, 40.0);
        m_rig->send(slow.row, slow.payload);
        m_rig->send(fast.row, fast.payload); // waits for the answer
        m_rig->advance(900ms);
        QVERIFY(*m_rig->guard.sunDistanceDegrees() > 30.0);
        QVERIFY(m_rig->hasSent(14008));
        QCOMPARE(m_stops->count(), 1);
        m_rig->advance(5s);
        QCOMPARE(m_rig->bench.link().sentIds().count(14006), qsizetype(1));
    }

    /// By day and night, level or not told, and by hand from there.
    void tellsWhereItLooks()
    {
        for (const bool isLevel : {true, false}) {
            m_rig = isLevel ? SunRig::level(SunRig::kNight)
                            : std::make_unique<SunRig>(SessionFixture::mini(), SunRig::kNight);
            QVERIFY(!m_rig->guard.pointing());
            m_rig->pointAt({30.0, 120.0});
            const auto found = m_rig->guard.pointing();
            QVERIFY(found);
            QVERIFY(angleBetween(found->place, {30.0, 120.0}) < 0.01);
            QCOMPARE(found->isTakenAsLevel, !isLevel);
            const Order right = stick(kRight, 2.0);
            QCOMPARE(m_rig->refused(right.row, right.payload), Refused());
            m_rig->advance(10s);
            const auto turned = m_rig->guard.pointing();
            QVERIFY(turned);
            QVERIFY2(angleBetween(turned->place, {30.0, 140.0}) < 0.5,
                     qPrintable(QString::number(turned->place.azimuthDegrees)));
            QVERIFY(turned->errorDegrees > found->errorDegrees && turned->errorDegrees < 5.0);
        }
    }

    void saysHowFastIsAllowed_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<SunWatch>("watch");
        QTest::addColumn<double>("limit");
        QTest::newRow("far") << 60.0 << SunWatch::Clear << 0.0;
        QTest::newRow("nearer") << 40.0 << SunWatch::Clear << 20.0;
        QTest::newRow("at 31") << 31.0 << SunWatch::Clear << 11.0;
    }

    void saysHowFastIsAllowed()
    {
        QFETCH(double, degrees);
        QFETCH(SunWatch, watch);
        QFETCH(double, limit);
        pointAbove(degrees);
        QCOMPARE(m_rig->guard.watch(), watch);
        const auto allowed = m_rig->guard.speedLimit();
        QCOMPARE(allowed.has_value(), limit > 0.0);
        QVERIFY(!allowed || std::abs(*allowed - limit) < 0.1);
    }

    /// Down from 40 degrees above at 15 degrees per second: it is stopped before 20.
    void stopsWhatIsFastBeforeTheSlowZone()
    {
        const Horizontal from = pointAbove(40.0);
        const Order fast = stick(kDown, 15.0);
        QCOMPARE(m_rig->refused(fast.row, fast.payload), Refused());
        double seconds = 0.0;
        while (!m_rig->hasSent(14008) && seconds < 5.0) {
            m_rig->advance(100ms);
            seconds += 0.1;
        }
        QVERIFY(m_rig->hasSent(14008));
        QVERIFY(m_rig->hasSent(14002));
        const double distance = angleBetween(
            {from.altitudeDegrees - 15.0 * seconds, from.azimuthDegrees}, m_rig->sun());
        QVERIFY2(distance >= kSunSlowLimitDegrees && distance < 30.0,
                 qPrintable(QString::number(distance)));
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::ByHand);
        QVERIFY(!m_rig->hasSent(11004)); // a GOTO or a stack is not its business here
    }

    /// At a degree per second it may go on to 10 degrees, no further, and then only away.
    void stopsAtTenDegrees()
    {
        const Horizontal from = pointAbove(31.0);
        const Order slow = stick(kDown, 1.0);
        QCOMPARE(m_rig->refused(slow.row, slow.payload), Refused());
        double seconds = 0.0;
        while (!m_rig->hasSent(14008) && seconds < 60.0) {
            m_rig->advance(100ms);
            seconds += 0.1;
        }
        const Horizontal now{from.altitudeDegrees - seconds, from.azimuthDegrees};
        const double distance = angleBetween(now, m_rig->sun());
        QVERIFY2(distance >= kSunStopLimitDegrees && distance < 12.5,
                 qPrintable(QString::number(distance)));
        QCOMPARE(m_rig->refused(slow.row, slow.payload), Refused(Code::SunAhead));
        const Order nudge = nudgeOrder(kDown, 0.9, Generation::V3);
        QCOMPARE(m_rig->refused(nudge.row, nudge.payload), Refused(Code::SunAhead));
        const Order away = stick(kUp, 1.0);
        QCOMPARE(m_rig->refused(away.row, away.payload), Refused());
        const Order hasty = stick(kUp, 5.0);
        QCOMPARE(m_rig->refused(hasty.row, hasty.payload), Refused(Code::NotAllowed));
    }

    /// The Sun is below, then to the left.
    void saysWhichWayLeadsAway()
    {
        pointAbove(31.0);
        QVERIFY(!m_rig->guard.wayAway());
        const Order slow = stick(kDown, 1.0);
        QCOMPARE(m_rig->refused(slow.row, slow.payload), Refused());
        m_rig->advance(5s);
        QCOMPARE(m_rig->guard.wayAway(), std::optional(Direction::Up));
        m_rig->send(joystickStopOrder().row);
        m_rig->bench.notify(15211, "0801"); // nothing is known any more
        QVERIFY(!m_rig->guard.wayAway());
        m_rig->pointAt({m_rig->sun().altitudeDegrees + 2.0, m_rig->sun().azimuthDegrees + 32.0});
        const Order left = stick(180.0, 1.0);
        QCOMPARE(m_rig->refused(left.row, left.payload), Refused());
        m_rig->advance(5s);
        QCOMPARE(m_rig->guard.wayAway(), std::optional(Direction::Right));
    }

    void withTheFilterOnItMayGoThere()
    {
        pointAbove(31.0);
        m_rig->guard.confirmSolarFilter();
        const Order slow = stick(kDown, 1.0);
        QCOMPARE(m_rig->refused(slow.row, slow.payload), Refused());
        m_rig->advance(40s);
        QVERIFY(!m_rig->hasSent(14008));
        const Order fast = stick(kDown, 5.0);
        QCOMPARE(m_rig->refused(fast.row, fast.payload), Refused(Code::NotAllowed));
    }

    /// Sideways, high up: whether the speed is the axis' or the picture's is not known.
    void reckonsWithWhatItDoesNotKnow()
    {
        m_rig->pointAt({75.0, 100.0});
        const double before = *m_rig->guard.sunDistanceDegrees();
        const Order turn = stick(kRight, 1.0);
        QCOMPARE(m_rig->refused(turn.row, turn.payload), Refused());
        m_rig->advance(10s);
        const Horizontal byAxis{75.0, 110.0};
        const Horizontal byPicture{75.0, 100.0 + 10.0 / std::cos(75.0 * std::numbers::pi / 180.0)};
        const double nearest
            = std::min(angleBetween(byAxis, m_rig->sun()), angleBetween(byPicture, m_rig->sun()));
        QVERIFY(*m_rig->guard.sunDistanceDegrees() <= nearest + 0.2);
        QVERIFY(*m_rig->guard.sunDistanceDegrees() < before);
    }

    /// Each axis by itself (14000), faster (14004), the other way (14005), stopped (14002).
    void reckonsTheAxes()
    {
        pointAbove(60.0);
        const double before = *m_rig->guard.sunDistanceDegrees();
        proto::ReqMotorRun run;
        run.set_id(2);
        run.set_speed(1.0);
        QCOMPARE(m_rig->refused(kMotorRun.info, serialized(run)), Refused());
        m_rig->advance(5s);
        const double down = *m_rig->guard.sunDistanceDegrees();
        QVERIFY(down < before - 4.5 && down > before - 6.0);
        proto::ReqMotorChangeDirection way;
        way.set_id(2);
        way.set_direction(true);
        QCOMPARE(m_rig->refused(kMotorChangeDirection.info, serialized(way)), Refused());
        proto::ReqMotorChangeSpeed speed;
        speed.set_id(2);
        speed.set_speed(2.0);
        QCOMPARE(m_rig->refused(kMotorChangeSpeed.info, serialized(speed)), Refused());
        m_rig->advance(2s);
        const double up = *m_rig->guard.sunDistanceDegrees();
        QVERIFY2(up > down + 2.5, qPrintable(QString::number(up - down)));
        proto::ReqMotorStop stop;
        stop.set_id(1); // 1 is the pitch axis here
        m_rig->send(kMotorStop.info, serialized(stop));
        m_rig->advance(5s);
        QVERIFY(std::abs(*m_rig->guard.sunDistanceDegrees() - up) < 0.5);
    }

    void fromAnUnknownPlaceItIsSlow()
    {
        const auto rig = SunRig::level();
        const Order fast = stick(kUp, 1.1);
        QCOMPARE(rig->refused(fast.row, fast.payload), Refused(Code::NotAllowed));
        const Order slow = stick(kUp, 1.0);
        QCOMPARE(rig->refused(slow.row, slow.payload), Refused());
        rig->advance(5s);
        QVERIFY(!rig->hasSent(14008));
    }

    /// Begun at night with 10 degrees per second, still held when the Sun comes to -10.
    void morningComesWhileTheStickIsHeld()
    {
        const auto rig = SunRig::level(SunRig::kNight);
        const Order fast = stick(kRight, 10.0);
        QCOMPARE(rig->refused(fast.row, fast.payload), Refused());
        rig->advance(1s);
        QVERIFY(!rig->hasSent(14008));
        rig->setUtc(SunRig::kEvening.addDays(1));
        rig->advance(1s);
        QVERIFY(rig->hasSent(14008));
    }

    /// The chart and planetarium programs go by it; by night nothing else of the guard changes.
    void tellsByNightWhereItTurnedTo()
    {
        const auto rig = SunRig::level(SunRig::kNight);
        rig->pointAt({50.0, 100.0});
        QSignalSpy turned(&rig->guard, &SunGuard::pointingChanged);
        rig->advance(120s);
        QVERIFY(turned.isEmpty()); // it follows the stars
        const Equatorial before = rig->guard.pointing()->icrs;
        QVERIFY(separationDegrees(before, rig->at(rig->guard.pointing()->place)) < 0.001);
        const Order fast = stick(kRight, 5.0);
        rig->send(fast.row, fast.payload);
        rig->advance(2s);
        QVERIFY(turned.count() > 5);
        QVERIFY(separationDegrees(before, rig->guard.pointing()->icrs) > 2.0);
        turned.clear();
        rig->bench.notify(15211, "0801"); // somebody else's GOTO: nobody knows any more
        QCOMPARE(turned.count(), 1);
        QVERIFY(!rig->guard.pointing());
    }

private:
    /// Straight above the Sun.
    Horizontal pointAbove(double degrees)
    {
        const Horizontal place{m_rig->sun().altitudeDegrees + degrees, m_rig->sun().azimuthDegrees};
        m_rig->pointAt(place);
        m_rig->bench.link().forget();
        return place;
    }

    std::unique_ptr<SunRig> m_rig;
    std::unique_ptr<QSignalSpy> m_stops;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunWatch)
#include "tst_sun_watch.moc"
