// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/bodies.h"
#include "sun_rig.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Refused = std::optional<Error::Code>;

} // namespace

/// What changes while the telescope goes, follows or steers by itself: the filter, the link, the
/// Moon.
class TestSunChanges : public QObject
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

    /// The filter is taken off while it still goes there: stopped at once, and again if it arrives
    /// after all.
    void leavesTheWayToTheSunWhenTheFilterIsOff()
    {
        m_rig->bench.device().ignore(11003);
        for (const quint32 stop : {11004U, 11012U, 11015U})
            m_rig->bench.device().refuse(stop, -11500);
        m_rig->guard.confirmSolarFilter();
        QVERIFY(!m_rig->send(kGotoSolarSystem.info, SunRig::bodyBytes(9)));
        m_rig->bench.notify(15211, "0801");
        m_rig->advance(10s);
        QVERIFY(!m_rig->hasSent(11004));
        m_rig->guard.endSolarMode();
        ModelBench::settle();
        QVERIFY(m_rig->hasSent(11004));
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::OnTheWay);
        m_rig->bench.link().forget();
        m_rig->bench.notify(15211, "");
        m_rig->follow("");
        QVERIFY(m_rig->hasSent(11004));
        QCOMPARE(m_stops->count(), 2);
        QCOMPARE(m_stops->last().first().value<SunStop>(), SunStop::Tracked);
    }

    /// The same where nobody told where the telescope stands, once it follows the Sun.
    void leavesTheSunFromAnUnknownPlace()
    {
        m_rig->daylight.setSite(std::nullopt);
        m_rig->guard.confirmSolarFilter();
        m_rig->send(kGotoSolarSystem.info, SunRig::bodyBytes(9));
        m_rig->solve("");
        m_rig->advance(91s);
        QCOMPARE(m_stops->count(), 0);
        m_rig->guard.endSolarMode();
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Tracked);
    }

    /// Half a degree an hour.
    void goesAlongWithTheMoon()
    {
        m_rig->bench.notify(15228, "08011801");
        QVERIFY(fromTheMoon() < 0.01);
        m_rig->setUtc(m_rig->utc().addSecs(6 * 3600));
        m_rig->advance(31s);
        QVERIFY2(fromTheMoon() < 0.01, qPrintable(QString::number(fromTheMoon())));
        const Order right = joystickOrder({0.0, 1.0}, 1.0, Generation::V3);
        QCOMPARE(m_rig->refused(right.row, right.payload), Refused());
        m_rig->advance(5s);
        m_rig->send(joystickStopOrder().row);
        m_rig->advance(31s);
        QVERIFY(fromTheMoon() > 1.0);
    }

    /// The link was lost over dawn: what it tells of by day nobody answered for.
    void stopsASentryThatIsHeardOfByDay()
    {
        const auto rig = SunRig::level(SunRig::kNight);
        QSignalSpy stopped(&rig->guard, &SunGuard::intervened);
        QCOMPARE(rig->refused(kStartSentryV3.info), Refused());
        rig->bench.dropLink();
        rig->setUtc(SunRig::kEvening.addDays(1));
        reconnect(*rig);
        rig->bench.notify(15231, "0802");
        rig->advance(31s);
        QVERIFY(rig->hasSent(14803));
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(stopped.first().first().value<SunStop>(), SunStop::Unasked);
    }

    /// Nor for one that was running when the first connection began.
    void stopsASentryFromBefore()
    {
        m_rig->bench.notify(15231, "0802");
        m_rig->advance(31s);
        QVERIFY(m_rig->hasSent(14803));
        QCOMPARE(m_stops->count(), 1);
    }

    /// One that a person answered for goes on after a lost link, and when it tells late of its end.
    void keepsTheAnswerOverALostLink()
    {
        m_rig->guard.confirmMotion();
        QCOMPARE(m_rig->refused(kStartSentryV3.info), Refused());
        m_rig->bench.dropLink();
        m_rig->advance(5s);
        reconnect(*m_rig);
        m_rig->bench.notify(15231, "0802");
        m_rig->advance(61s);
        QVERIFY(!m_rig->hasSent(14803));
        m_rig->bench.notify(15231, "");
        m_rig->advance(180s);
        m_rig->bench.notify(15231, "0802"); // this one is another's
        m_rig->advance(31s);
        QVERIFY(m_rig->hasSent(14803));
        QCOMPARE(m_stops->count(), 1);
    }

    /// Of a day: whoever said yes yesterday did not see this morning's Sun.
    void anAnswerEndsWithTheNight()
    {
        m_rig->guard.confirmMotion();
        QCOMPARE(m_rig->refused(kStartSentryV3.info), Refused());
        m_rig->advance(61s);
        m_rig->setUtc(SunRig::kNight);
        m_rig->advance(61s);
        QVERIFY(!m_rig->hasSent(14803));
        m_rig->setUtc(SunRig::kEvening.addDays(1));
        m_rig->advance(31s);
        QVERIFY(m_rig->hasSent(14803));
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Unasked);
    }

    /// What the telescope refused to begin does not answer for what somebody else begins later.
    void aRefusedStartAnswersForNothing()
    {
        m_rig->bench.device().refuse(14802, -14903);
        m_rig->guard.confirmMotion();
        QCOMPARE(m_rig->refused(kStartSentryV3.info), Refused());
        m_rig->advance(180s);
        m_rig->bench.notify(15231, "0802");
        QVERIFY(m_rig->hasSent(14803));
        QCOMPARE(m_stops->count(), 1);
    }

    /// It was brought to the telescope at night, when nobody is asked: its stops end GOTO and
    /// stack, and it is taken away.
    void stopsAScheduleOfTheNight()
    {
        const auto rig = SunRig::level(SunRig::kNight);
        QSignalSpy stopped(&rig->guard, &SunGuard::intervened);
        QCOMPARE(rig->refused(kSyncSchedule.info), Refused());
        rig->bench.notify(15248, "0a02733118021002"); // "s1", shooting
        rig->advance(61s);
        QVERIFY(!rig->hasSent(11004));
        rig->setUtc(SunRig::kEvening.addDays(1));
        rig->advance(31s);
        for (const quint32 id : {11004U, 11001U, 11006U, 11017U, 16101U})
            QVERIFY2(rig->hasSent(id), qPrintable(QString::number(id)));
        QCOMPARE(rig->bench.link().sent().last().data.toHex(), QByteArray("0a027331"));
        QCOMPARE(stopped.count(), 1);
    }

    /// One that waits for its hour steers nothing; when it begins by day nobody answered for that.
    void stopsAScheduleThatBeginsByDay()
    {
        m_rig->bench.notify(15248, "0a0273311801"); // pending
        m_rig->advance(31s);
        QVERIFY(!m_rig->hasSent(16101));
        m_rig->bench.notify(15248, "0a0273311802");
        QVERIFY(m_rig->hasSent(16101));
        QCOMPARE(m_stops->count(), 1);
        m_rig->bench.link().forget();
        m_rig->bench.notify(15248, "0a0273311803"); // completed
        m_rig->advance(61s);
        QVERIFY(!m_rig->hasSent(16101));
    }

    /// By a schedule that nothing was told of, or from before: a GOTO of nobody here.
    void stopsAGotoOfNobody()
    {
        m_rig->bench.notify(15211, "0801");
        QVERIFY(m_rig->hasSent(11004));
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Unasked);
    }

    void leavesAGotoAlone_data()
    {
        QTest::addColumn<QString>("whose");
        for (const char *whose : {"another program", "another client", "late", "night", "mosaic"})
            QTest::newRow(whose) << QString::fromLatin1(whose);
    }

    /// Whose gate let it pass, who has control, and what is ours and told of after its time.
    void leavesAGotoAlone()
    {
        QFETCH(const QString, whose);
        const bool isNight = whose == QLatin1String("night");
        const auto rig = SunRig::level(isNight ? SunRig::kNight : SunRig::kEvening);
        if (whose == QLatin1String("another program"))
            rig->guard.noteOtherMotion(true);
        if (whose == QLatin1String("another client"))
            rig->bench.notify(15223, "0801");
        if (whose == QLatin1String("late")) {
            rig->bench.device().ignore(11002);
            rig->guard.confirmMotion();
            QCOMPARE(rig->gotoPlace({60.0, 100.0}), Refused());
            rig->advance(121s); // it is not answered
        }
        if (whose == QLatin1String("mosaic")) { // from part to part
            rig->guard.confirmMotion();
            QCOMPARE(rig->refused(kStartMosaic.info), Refused());
            rig->advance(180s);
            rig->bench.notify(15210, "0801");
            rig->bench.notify(15210, "");
            rig->advance(180s);
            rig->bench.notify(15210, "0801");
        }
        rig->bench.notify(15211, "0801");
        rig->advance(61s);
        QVERIFY(!rig->hasSent(11004));
    }

private:
    static void reconnect(SunRig &rig)
    {
        rig.advance(5s);
        rig.bench.link().accept();
        ModelBench::settle();
        rig.advance(5s);
        QCOMPARE(rig.bench.session().linkState(), LinkState::Ready);
        QCOMPARE(rig.bench.session().role(), ControlRole::Host);
        rig.bench.link().forget();
    }
    double fromTheMoon() const
    {
        const Equatorial moon = bodyPlace(Body::Moon, SunRig::kSite, m_rig->utc()).astrometric;
        const auto found = m_rig->guard.pointing();
        return found ? angleBetween(found->place, horizontalOf(moon, SunRig::kSite, m_rig->utc()))
                     : 180.0;
    }

    std::unique_ptr<SunRig> m_rig;
    std::unique_ptr<QSignalSpy> m_stops;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunChanges)
#include "tst_sun_changes.moc"
