// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sun_rig.h"

#include "proto/motor.pb.h"

#include <QTest>

#include <cmath>

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
constexpr double kUp = 90.0;
constexpr double kDown = 270.0;

} // namespace

/// What counts as sent, as stopped and as arrived: the order in which things really happened.
class TestSunStops : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = SunRig::level(); }
    void cleanup() { m_rig.reset(); }

    /// Moved, let go, moved again; the answer to letting go comes late, and the stick is still
    /// held: what is held is stopped before the Sun.
    void aLateStopAnswerLeavesTheNewerMotion()
    {
        pointAbove(40.0);
        m_rig->bench.device().ignore(14008);
        send(stick(kUp, 1.0));
        m_rig->advance(200ms);
        m_rig->send(kJoystickStop.info);
        send(stick(kDown, 1.0));
        m_rig->bench.link().reply(14008); // to the stop before it
        ModelBench::settle();
        const double before = distance();
        m_rig->advance(10s);
        QVERIFY2(distance() < before - 9.0, qPrintable(QString::number(before - distance())));
        m_rig->bench.link().forget();
        m_rig->advance(30s);
        QVERIFY(m_rig->hasSent(14008)); // at ten degrees
    }

    /// The same with one axis; the other axis' stop is its own.
    void aLateStopOfAnAxisLeavesTheNewerMotion()
    {
        pointAbove(40.0);
        m_rig->bench.device().ignore(14002);
        proto::ReqMotorRun run;
        run.set_id(2);
        run.set_speed(1.0);
        run.set_direction(true);
        m_rig->send(kMotorRun.info, serialized(run));
        proto::ReqMotorStop stop;
        stop.set_id(1); // 1 is the pitch axis here
        m_rig->send(kMotorStop.info, serialized(stop));
        run.set_direction(false);
        m_rig->send(kMotorRun.info, serialized(run));
        m_rig->bench.link().reply(14002, serialized(stop));
        ModelBench::settle();
        const double before = distance();
        m_rig->advance(5s);
        QVERIFY2(distance() < before - 4.5, qPrintable(QString::number(before - distance())));
    }

    /// When it came to rest between asking and answering is not known.
    void aLateAnswerLeavesADoubt()
    {
        pointAbove(60.0);
        m_rig->bench.device().ignore(14008);
        send(stick(kDown, 2.0));
        m_rig->advance(1s);
        m_rig->send(kJoystickStop.info);
        m_rig->advance(3s);
        const double before = distance();
        m_rig->bench.link().reply(14008);
        ModelBench::settle();
        const double doubt = before - distance();
        QVERIFY2(doubt > 5.5 && doubt < 7.0, qPrintable(QString::number(doubt))); // 3 s, 2 degrees
        const double then = distance();
        m_rig->advance(10s);
        QVERIFY(std::abs(distance() - then) < 0.3); // at rest
    }

    /// The telescope said no to the stop: what is held goes on, and is stopped again and again.
    void aRefusedStopIsNone()
    {
        pointAbove(40.0);
        QSignalSpy told(&m_rig->guard, &SunGuard::intervened);
        m_rig->bench.device().refuse(14008, -14504);
        m_rig->bench.device().refuse(14002, -14504);
        send(stick(kDown, 1.0));
        m_rig->advance(1s);
        m_rig->send(kJoystickStop.info);
        const double before = distance();
        m_rig->advance(5s);
        QVERIFY2(distance() < before - 4.5, qPrintable(QString::number(before - distance())));
        m_rig->advance(20s);
        m_rig->bench.link().forget();
        m_rig->advance(6s);
        QVERIFY(m_rig->bench.link().sentIds().count(14008) >= 2);
        QCOMPARE(told.count(), 1); // it is said once
    }

    /// A refused stop leaves a GOTO on its way: it is still watched.
    void aRefusedStopLeavesTheAim()
    {
        const QDateTime rising(QDate(2026, 6, 21), QTime(5, 0), Qt::UTC);
        m_rig->setUtc(rising);
        const double height = m_rig->sun().altitudeDegrees + 31.0;
        m_rig->pointAt({height, 300.0});
        m_rig->bench.device().ignore(11002);
        m_rig->bench.device().refuse(11004, -11500);
        QCOMPARE(m_rig->gotoPlace({height + 5.0, 280.0}), Refused());
        m_rig->send(kStopGoto.info);
        QSignalSpy told(&m_rig->guard, &SunGuard::intervened);
        m_rig->setUtc(rising.addSecs(600)); // the Sun rises to its way
        m_rig->advance(6s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<SunStop>(), SunStop::OnTheWay);
    }

    /// A vector waits for the answer to the one before it: till then the telescope turns the old
    /// way.
    void aWaitingVectorTurnsNothing()
    {
        pointAbove(60.0);
        m_rig->bench.device().ignore(14006);
        send(stick(kDown, 2.0));
        m_rig->bench.link().forget();
        send(stick(kUp, 2.0));
        QVERIFY(!m_rig->hasSent(14006));
        const double before = distance();
        m_rig->advance(800ms);
        QVERIFY2(distance() < before - 1.5, qPrintable(QString::number(before - distance())));
        m_rig->bench.link().reply(14006);
        ModelBench::settle();
        QVERIFY(m_rig->hasSent(14006));
        const double turned = distance();
        m_rig->advance(800ms);
        QVERIFY2(distance() > turned + 0.5, qPrintable(QString::number(distance() - turned)));
    }

    /// What waited and was pushed out, or dropped by a stop, never turned anything.
    void whatWasPushedOutTurnsNothing()
    {
        pointAbove(60.0);
        m_rig->bench.device().ignore(14006);
        send(stick(kUp, 0.5));
        send(stick(kDown, 20.0));
        send(stick(kUp, 1.0));
        m_rig->send(kJoystickStop.info);
        m_rig->bench.link().reply(14006);
        ModelBench::settle();
        const double before = distance();
        m_rig->advance(5s);
        QVERIFY(std::abs(distance() - before) < 0.3);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
    }

    /// A stop of a GOTO was acknowledged and the telescope says no more: it stands, or follows on.
    void afterAStopBothCount()
    {
        const Horizontal place = pointAbove(45.0);
        const Equatorial star = m_rig->at(place);
        m_rig->send(kStopGoto.info);
        m_rig->advance(1800s);
        const double standing = angleBetween(place, m_rig->sun());
        const double following
            = angleBetween(horizontalOf(star, SunRig::kSite, m_rig->utc()), m_rig->sun());
        QVERIFY(std::abs(standing - following) > 3.0);
        QVERIFY2(distance() <= std::min(standing, following) + 0.1,
                 qPrintable(QString::number(distance())));
        m_rig->bench.notify(15212, ""); // it says that it stands
        const double then = distance();
        m_rig->advance(60s);
        QVERIFY(then - distance() < 0.4);
    }

    /// It still follows a target of the same name: the new one is not reached by that.
    void theOldTargetsNameIsNoArrival()
    {
        m_rig->pointAt({60.0, 100.0}); // called P, and it says so again
        m_rig->bench.device().ignore(11002);
        QCOMPARE(m_rig->gotoPlace({70.0, 120.0}, "P"), Refused());
        m_rig->follow("P");
        QCOMPARE(m_rig->guard.watch(), SunWatch::UnknownPointing);
        m_rig->bench.notify(15211, "0801");
        m_rig->follow("P");
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
    }

    /// A name alone, of something that was neither accepted nor said to be under way.
    void aNameAloneIsNoArrival()
    {
        m_rig->guard.confirmMotion();
        m_rig->bench.device().ignore(11002);
        QCOMPARE(m_rig->gotoPlace({70.0, 120.0}, "P"), Refused());
        m_rig->follow("P");
        QCOMPARE(m_rig->guard.watch(), SunWatch::UnknownPointing);
        m_rig->bench.link().reply(11002); // late, as the field notes say
        ModelBench::settle();
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
    }

    /// The same command again, while the first is on its way, is not sent and changes nothing.
    void aSecondGotoThatIsNotSentChangesNothing()
    {
        m_rig->guard.confirmMotion();
        m_rig->bench.device().ignore(11002);
        QCOMPARE(m_rig->gotoPlace({70.0, 120.0}, "P"), Refused());
        m_rig->guard.confirmMotion();
        const auto twin = m_rig->send(kGotoDso.info, SunRig::placeBytes(m_rig->at({50.0, 90.0})));
        QVERIFY(twin);
        QCOMPARE(twin->error().code, Code::Busy);
        m_rig->solve("P");
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
    }

    /// 15228 after a reconnect, or when control comes: it follows the Sun since before. Index 0 is
    /// the Sun, 1 the Moon.
    void followingTheSunSinceBeforeIsSeen()
    {
        QSignalSpy told(&m_rig->guard, &SunGuard::intervened);
        m_rig->bench.link().forget();
        m_rig->bench.notify(15228, "0801");
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<SunStop>(), SunStop::Tracked);
        QVERIFY(m_rig->hasSent(11012));
    }

    void theMoonIsNotTheSun()
    {
        QSignalSpy told(&m_rig->guard, &SunGuard::intervened);
        m_rig->bench.notify(15228, "08011801");
        QCOMPARE(told.count(), 0);
        QVERIFY(m_rig->guard.sunDistanceDegrees()); // it is known where that is
    }

    void withTheFilterOnItGoesOnFollowingTheSun()
    {
        QSignalSpy told(&m_rig->guard, &SunGuard::intervened);
        m_rig->guard.confirmSolarFilter();
        m_rig->bench.notify(15228, "0801");
        QCOMPARE(told.count(), 0);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Close);
    }

    /// Another client follows the Sun and gives up control: from then on it is ours to watch.
    void withControlComesTheWatch()
    {
        QSignalSpy told(&m_rig->guard, &SunGuard::intervened);
        m_rig->bench.notify(15223, "0801");
        m_rig->bench.notify(15228, "0801");
        QCOMPARE(told.count(), 0);
        m_rig->bench.notify(15223, "1001"); // mode 0, lock: control is ours
        QCOMPARE(told.count(), 1);
    }

private:
    void send(const Order &order)
    {
        m_rig->bench.session().requestRaw(order.row, order.payload, this,
                                          [](const Result<QByteArray> &) {});
        ModelBench::settle();
    }
    double distance() const { return m_rig->guard.sunDistanceDegrees().value_or(-1.0); }
    /// Straight above the Sun.
    Horizontal pointAbove(double degrees)
    {
        const Horizontal place{m_rig->sun().altitudeDegrees + degrees, m_rig->sun().azimuthDegrees};
        m_rig->pointAt(place);
        m_rig->bench.link().forget();
        return place;
    }

    std::unique_ptr<SunRig> m_rig;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunStops)
#include "tst_sun_stops.moc"
