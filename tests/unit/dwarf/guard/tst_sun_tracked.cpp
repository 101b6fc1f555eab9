// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sun_rig.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Refused = std::optional<Error::Code>;

constexpr double kUp = 90.0; ///< As an angle of joystickOrder().

} // namespace

/// What is followed, and what steers by itself, while the Sun moves on.
class TestSunTracked : public QObject
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

    /// Followed through the night, the Sun comes up behind it.
    void leavesATargetThatTheSunComesNearTo()
    {
        const auto rig = SunRig::level(SunRig::kNight);
        QSignalSpy stopped(&rig->guard, &SunGuard::intervened);
        const QDateTime morning = SunRig::kNight.addSecs(3 * 3600 + 1800); // Sun below -10 at first
        Equatorial near = sunPlace(morning);
        near.declinationDegrees += 25.0;
        QCOMPARE(rig->refused(kGotoDso.info, SunRig::placeBytes(near)), Refused());
        rig->solve();
        rig->bench.link().forget();
        rig->advance(61s);
        QVERIFY(!rig->hasSent(11004));
        rig->setUtc(morning);
        QVERIFY(rig->guard.isDay());
        rig->advance(91s);
        QVERIFY(rig->hasSent(11004));
        QVERIFY(rig->hasSent(11012));
        QCOMPARE(stopped.first().first().value<SunStop>(), SunStop::Tracked);
    }

    /// After a reconnect it follows what it did: the Sun may still come near that.
    void watchesWhatIsFollowedOverALostLink_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("the same") << QStringLiteral("T") << true;
        QTest::newRow("another") << QStringLiteral("U") << false;
        QTest::newRow("no name") << QString() << false;
    }

    void watchesWhatIsFollowedOverALostLink()
    {
        QFETCH(QString, name);
        QFETCH(bool, isKnown);
        const auto rig = SunRig::level(SunRig::kNight);
        const QDateTime morning = SunRig::kNight.addSecs(3 * 3600 + 1800);
        Equatorial near = sunPlace(morning);
        near.declinationDegrees += 25.0;
        QCOMPARE(rig->refused(kGotoDso.info, SunRig::placeBytes(near)), Refused());
        rig->solve();
        loseTheLink(*rig);
        QVERIFY(!rig->guard.pointing());
        rig->follow(name.toUtf8().constData());
        QCOMPARE(rig->guard.pointing().has_value(), isKnown);
        rig->setUtc(morning);
        rig->advance(91s);
        QCOMPARE(rig->hasSent(11004), isKnown);
    }

    /// It was moved since: what it follows is what it finds there.
    void forgetsWhatWasFollowedOnceItIsMoved()
    {
        m_rig->pointAt({60.0, 100.0});
        loseTheLink(*m_rig);
        m_rig->send(nudgeOrder(kUp, 0.5, Generation::V3).row,
                    nudgeOrder(kUp, 0.5, Generation::V3).payload);
        m_rig->follow("P");
        QVERIFY(!m_rig->guard.pointing());
    }

    void keepsATargetThatIsFarFromTheSun()
    {
        m_rig->pointAt({60.0, 100.0});
        m_rig->bench.link().forget();
        m_rig->advance(181s);
        QVERIFY(!m_rig->hasSent(11004));
        QCOMPARE(m_stops->count(), 0);
    }

    /// With the filter the Sun is followed; without it, it is left at once.
    void followsTheSunAsLongAsTheFilterIsOn()
    {
        m_rig->guard.confirmSolarFilter();
        m_rig->send(kGotoSolarSystem.info, SunRig::bodyBytes(9));
        m_rig->solve("");
        QCOMPARE(m_rig->guard.watch(), SunWatch::Close);
        m_rig->advance(181s);
        const Order centre = nudgeOrder(kUp, 0.5, Generation::V3);
        QCOMPARE(m_rig->refused(centre.row, centre.payload), Refused());
        m_rig->advance(61s);
        QVERIFY(!m_rig->hasSent(11004));
        m_rig->guard.endSolarMode();
        ModelBench::settle();
        QVERIFY(m_rig->hasSent(11004));
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Tracked);
    }

    /// A GOTO that takes for ever, while the Sun comes up to its way.
    void stopsAWayThatTheSunComesTo()
    {
        const auto rig = SunRig::level();
        QSignalSpy stopped(&rig->guard, &SunGuard::intervened);
        const QDateTime rising(QDate(2026, 6, 21), QTime(5, 0), Qt::UTC);
        rig->setUtc(rising);
        const double height = rig->sun().altitudeDegrees + 31.0;
        rig->pointAt({height, 300.0});
        rig->bench.device().ignore(11002);
        QCOMPARE(rig->gotoPlace({height + 5.0, 280.0}), Refused());
        rig->bench.link().forget();
        rig->advance(100s);
        QVERIFY(!rig->hasSent(11004));
        rig->setUtc(rising.addSecs(600)); // it rises 9 degrees an hour
        rig->advance(6s);
        QVERIFY(rig->hasSent(11004));
        QCOMPARE(stopped.first().first().value<SunStop>(), SunStop::OnTheWay);
    }

    /// A mode that steers by itself was begun at night: nobody answered for it by day.
    void stopsASentryWhenTheSunComesUp()
    {
        const auto rig = SunRig::level(SunRig::kNight);
        QSignalSpy stopped(&rig->guard, &SunGuard::intervened);
        QCOMPARE(rig->refused(kStartSentryV3.info), Refused());
        rig->advance(31s);
        QVERIFY(!rig->hasSent(14803));
        rig->setUtc(SunRig::kEvening.addDays(1));
        rig->advance(31s);
        QVERIFY(rig->hasSent(14803));
        QCOMPARE(stopped.first().first().value<SunStop>(), SunStop::Unasked);
    }

    /// The same with a one-click GOTO that still looks for stars; one that a person answered for by
    /// day goes on.
    void stopsAOneClickGotoWhenTheSunComesUp()
    {
        for (const bool isAnswered : {false, true}) {
            const auto rig = SunRig::level(isAnswered ? SunRig::kEvening : SunRig::kNight);
            QSignalSpy stopped(&rig->guard, &SunGuard::intervened);
            rig->bench.device().ignore(11013);
            rig->guard.confirmMotion();
            const QByteArray target = SunRig::placeBytes(rig->at({70.0, 100.0}));
            QCOMPARE(rig->refused(kOneClickGotoDso.info, target), Refused());
            rig->setUtc(SunRig::kEvening.addDays(1));
            rig->advance(31s);
            QCOMPARE(rig->hasSent(11015), !isAnswered);
            QCOMPARE(stopped.count(), isAnswered ? 0 : 1);
        }
    }

    /// A mode that steers by itself came to rest where that is known: the Sun comes up to it there,
    /// and nobody looked, since nothing was followed.
    void looksAtWhatSteersOnceItsPlaceIsKnown()
    {
        const auto rig = SunRig::level(SunRig::kEvening.addSecs(-4 * 3600));
        QSignalSpy stopped(&rig->guard, &SunGuard::intervened);
        rig->guard.confirmMotion();
        QCOMPARE(rig->refused(kStartSentryV3.info), Refused());
        const Horizontal later
            = horizontalOf(sunPlace(SunRig::kEvening), SunRig::kSite, SunRig::kEvening);
        rig->pointAt({later.altitudeDegrees + 25.0, later.azimuthDegrees});
        rig->bench.notify(15212, ""); // it stands still
        rig->bench.link().forget();
        rig->advance(91s);
        QVERIFY(*rig->guard.sunDistanceDegrees() > 30.0);
        QVERIFY(!rig->hasSent(14803));
        rig->setUtc(SunRig::kEvening);
        rig->advance(91s);
        QVERIFY(rig->hasSent(14803));
        QCOMPARE(stopped.count(), 1);
    }

    void leavesASentryThatWasConfirmed()
    {
        m_rig->guard.confirmMotion();
        QCOMPARE(m_rig->refused(kStartSentryV3.info), Refused());
        m_rig->advance(120s);
        QVERIFY(!m_rig->hasSent(14803));
        QCOMPARE(m_rig->guard.watch(), SunWatch::UnknownPointing);
    }

private:
    static void loseTheLink(SunRig &rig)
    {
        rig.bench.dropLink();
        rig.advance(5s);
        rig.bench.link().accept();
        ModelBench::settle();
        rig.advance(5s);
        QCOMPARE(rig.bench.session().role(), ControlRole::Host);
        rig.bench.link().forget();
    }

    std::unique_ptr<SunRig> m_rig;
    std::unique_ptr<QSignalSpy> m_stops;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunTracked)
#include "tst_sun_tracked.moc"
