// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sun_rig.h"

#include "proto/panorama.pb.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Code = Error::Code;
using Refused = std::optional<Code>;

QByteArray angles(double yawDegrees, double pitchDegrees)
{
    proto::ReqStartPanoramaByEulerRange message;
    message.set_yaw_range(float(yawDegrees));
    message.set_pitch_range(float(pitchDegrees));
    return serialized(message);
}

} // namespace

/// What steers by itself for long: it was asked about once and never looked at again.
class TestSunSteering : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = SunRig::level();
        m_rig->guard.setAsks(true);
        m_asked = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::asked);
        m_withdrawn = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::questionWithdrawn);
        m_stops = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::intervened);
    }
    void cleanup()
    {
        m_asked.reset();
        m_withdrawn.reset();
        m_stops.reset();
        m_rig.reset();
    }

    void anAnswerLastsAQuarterOfAnHour()
    {
        QVERIFY(!m_rig->guard.answerLasts());
        startSentry();
        QCOMPARE(*m_rig->guard.answerLasts(), 15min);
        pass(14min);
        QCOMPARE(m_asked->count(), 0);
        pass(90s);
        QCOMPARE(m_asked->count(), 1);
        QCOMPARE(m_asked->first().first().value<SunQuestion>(), SunQuestion::StillSteering);
        QCOMPARE(*m_rig->guard.answerLasts(), 0ms);
        QVERIFY(!m_rig->guard.isAsking()); // no command waits for it
        m_rig->guard.answer(true);
        QVERIFY(*m_rig->guard.answerLasts() > 14min);
        pass(14min);
        QVERIFY(!m_rig->hasSent(14803));
        pass(90s);
        QCOMPARE(m_asked->count(), 2);
    }

    /// Nobody would have said again what the filter says, and it was stopped all the same.
    void behindItsFilterItNeedsNoSecondAnswer()
    {
        m_rig->guard.confirmSolarFilter();
        startSentry();
        pass(18min);
        QCOMPARE(m_asked->count(), 0);
        QVERIFY(!m_rig->hasSent(14803));
    }

    void withoutAnAnswerItIsStopped()
    {
        startSentry();
        pass(16min);
        QVERIFY(!m_rig->hasSent(14803));
        pass(90s);
        QVERIFY(m_rig->hasSent(14803));
        QCOMPARE(m_withdrawn->count(), 1);
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Unanswered);
        QVERIFY(!m_rig->guard.answerLasts()); // it was acknowledged
        m_rig->guard.answer(true); // too late
        QVERIFY(!m_rig->guard.answerLasts());
    }

    void noStopsItAtOnce()
    {
        startSentry();
        pass(16min);
        m_rig->guard.answer(false);
        ModelBench::settle();
        QVERIFY(m_rig->hasSent(14803));
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Unanswered);
    }

    /// Nobody is there to be asked.
    void withoutAPersonItIsStopped()
    {
        m_rig->guard.setAsks(false);
        startSentry();
        pass(18min);
        QCOMPARE(m_asked->count(), 0);
        QVERIFY(m_rig->hasSent(14803));
    }

    /// Between its parts it follows what is known; the answer was for long ago by then.
    void aMosaicIsAskedAboutAtItsNextStep()
    {
        m_rig->guard.confirmMotion();
        QCOMPARE(m_rig->refused(kStartMosaic.info), Refused());
        m_rig->bench.notify(15210, "0801");
        m_rig->bench.notify(15210, "");
        pass(40min);
        QCOMPARE(m_asked->count(), 0);
        m_rig->bench.link().forget();
        m_rig->bench.notify(15210, "0801");
        QCOMPARE(m_asked->count(), 1);
        pass(90s);
        QVERIFY(!m_rig->hasSent(11004));
        pass(60s);
        QVERIFY(m_rig->hasSent(11004));
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Unanswered);
    }

    /// Another client's then.
    void whoLosesControlIsNotAskedAnyMore()
    {
        startSentry();
        pass(16min);
        QCOMPARE(m_asked->count(), 1);
        m_rig->bench.notify(15223, "0801");
        pass(31s);
        QCOMPARE(m_withdrawn->count(), 1);
        pass(10min);
        QCOMPARE(m_stops->count(), 0);
    }

    void itsEndTakesTheQuestionBack()
    {
        startSentry();
        pass(16min);
        QCOMPARE(m_asked->count(), 1);
        m_rig->bench.notify(15231, "");
        QCOMPARE(m_withdrawn->count(), 1);
        pass(10min);
        QCOMPARE(m_stops->count(), 0);
    }

    void aLostLinkDoesNotRenewTheAnswer()
    {
        startSentry();
        pass(14min);
        m_rig->bench.dropLink();
        m_rig->advance(5s);
        m_rig->bench.link().accept();
        ModelBench::settle();
        m_rig->advance(5s);
        m_rig->bench.notify(15231, "0802");
        pass(90s);
        QCOMPARE(m_asked->count(), 1);
    }

    /// Found again, it is watched by where it looks.
    void whatFollowsSomethingKnownIsNotAskedAbout()
    {
        startSentry();
        m_rig->pointAt({60.0, 100.0});
        QVERIFY(!m_rig->guard.answerLasts());
        pass(20min);
        QCOMPARE(m_asked->count(), 0);
        QCOMPARE(m_stops->count(), 0);
    }

    void byNightNobodyIsAsked()
    {
        startSentry();
        pass(16min);
        QCOMPARE(m_asked->count(), 1);
        m_rig->setUtc(SunRig::kNight);
        m_rig->advance(31s);
        QCOMPARE(m_withdrawn->count(), 1);
        QVERIFY(!m_rig->guard.answerLasts());
        pass(20min);
        QCOMPARE(m_stops->count(), 0);
    }

    /// It tells how far it goes: from a place that is known that is a way like any other.
    void aPanoramaByAnglesIsHeldAgainstTheSun()
    {
        const Horizontal sun = m_rig->sun();
        m_rig->pointAt({sun.altitudeDegrees + 55.0, sun.azimuthDegrees});
        QCOMPARE(startPanorama(angles(20.0, 30.0)), Refused(Code::SunOnWay));
        QCOMPARE(m_asked->count(), 0);
        // As far to the side as down to it is no way to it.
        QCOMPARE(startPanorama(angles(30.0, 10.0)), Refused());
        QVERIFY(!m_rig->guard.answerLasts()); // nobody has to answer for where it looks
    }

    /// The question said of it what holds for the others: that it is stopped within 30 degrees, and
    /// asked about again.
    void whoIsAskedAboutAPanoramaIsToldOfItsReach()
    {
        QVERIFY(!m_rig->guard.watchesReach());
        m_rig->send(kStartPanoramaByRange.info, angles(10.0, 10.0));
        QCOMPARE(m_asked->count(), 1);
        QVERIFY(!m_rig->guard.watchesReach()); // from nobody knows where
        m_rig->guard.answer(false);
        m_rig->pointAt({70.0, m_rig->sun().azimuthDegrees + 180.0});
        m_rig->send(kStartPanoramaByRange.info, angles(10.0, 10.0));
        QCOMPARE(m_asked->count(), 2);
        QVERIFY(m_rig->guard.watchesReach());
        m_rig->guard.answer(true);
        QVERIFY(m_rig->guard.watchesReach());
        QVERIFY(!m_rig->guard.answerLasts());
    }

    /// High up a picture's width is more of the rotation: 40 columns go all the way round there.
    void columnsGoFartherRoundHighUp()
    {
        const auto rig = std::make_unique<SunRig>(SessionFixture::dwarf2());
        const Horizontal sun = rig->sun();
        for (const bool isHigh : {false, true}) {
            rig->pointAt(
                {sun.altitudeDegrees + (isHigh ? 78.0 : 35.0), sun.azimuthDegrees + 180.0});
            rig->guard.confirmMotion();
            proto::ReqStartPanoramaByGrid grid;
            grid.set_rows(isHigh ? 28 : 1);
            grid.set_cols(20);
            const Refused expected = isHigh ? Refused(Code::SunOnWay) : Refused();
            QCOMPARE(rig->refused(kStartPanorama.info, serialized(grid)), expected);
        }
    }

    void aPanoramaIsStoppedWhenTheSunComesToIt()
    {
        // In the morning the Sun comes up, towards what it takes in.
        const QDateTime morning(QDate(2026, 6, 21), QTime(5, 0), Qt::UTC);
        m_rig->setUtc(morning);
        m_rig->pointAt({m_rig->sun().altitudeDegrees + 43.0, m_rig->sun().azimuthDegrees + 20.0});
        QCOMPARE(startPanorama(angles(30.0, 10.0)), Refused());
        pass(20min);
        QVERIFY(!m_rig->hasSent(15501));
        m_rig->setUtc(morning.addSecs(3 * 3600));
        m_rig->advance(31s);
        QVERIFY(m_rig->hasSent(15501));
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::InReach);
        QCOMPARE(m_asked->count(), 0);
    }

    /// By hand it was put elsewhere: nobody knows any more what it takes in.
    void aPanoramaThatIsMovedIsAskedAbout()
    {
        m_rig->pointAt({70.0, m_rig->sun().azimuthDegrees + 180.0});
        QCOMPARE(startPanorama(angles(10.0, 10.0)), Refused());
        QVERIFY(!m_rig->guard.answerLasts());
        const Order nudge = nudgeOrder(90.0, 0.5, Generation::V3);
        QCOMPARE(m_rig->refused(nudge.row, nudge.payload), Refused());
        QVERIFY(m_rig->guard.answerLasts());
    }

    /// From nobody knows where its angles say nothing.
    void aPanoramaFromAnUnknownPlaceIsAskedAbout()
    {
        QCOMPARE(startPanorama(angles(10.0, 10.0)), Refused());
        QVERIFY(m_rig->guard.answerLasts());
        pass(16min);
        QCOMPARE(m_asked->count(), 1);
    }

private:
    void startSentry()
    {
        m_rig->guard.confirmMotion();
        QCOMPARE(m_rig->refused(kStartSentryV3.info), Refused());
        m_rig->bench.notify(15231, "0802");
        m_rig->bench.link().forget();
    }
    Refused startPanorama(const QByteArray &payload)
    {
        m_rig->bench.link().forget();
        m_rig->guard.confirmMotion();
        return m_rig->refused(kStartPanoramaByRange.info, payload);
    }
    /// Coarser than the rig's: the Sun goes on, and nothing is held.
    void pass(std::chrono::milliseconds time)
    {
        m_rig->setUtc(m_rig->utc().addMSecs(time.count()));
        m_rig->bench.advance(time);
    }

    std::unique_ptr<SunRig> m_rig;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_withdrawn;
    std::unique_ptr<QSignalSpy> m_stops;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunSteering)
#include "tst_sun_steering.moc"
