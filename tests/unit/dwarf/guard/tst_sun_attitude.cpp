// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"
#include "sun_rig.h"

#include "proto/notify_v3.pb.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

/// Calibration and polar solving could only be asked about: V3's gyro tells where it looks through
/// every mode, once it was right at two known places.
class TestSunAttitude : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = SunRig::level();
        m_way = 1.0;
        m_rig->guard.setAsks(true);
        m_asked = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::asked);
        m_stops = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::intervened);
        m_rig->bench.device().refuse(14011, -14520); // the axes tell nothing
        for (const quint32 id : {11000U, 11018U})
            m_rig->bench.device().ignore(id);
    }
    void cleanup()
    {
        m_asked.reset();
        m_stops.reset();
        m_rig.reset();
    }

    void everyModeIsWatched_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<double>("way"); // of the yaw
        QTest::addColumn<int>("stop");
        QTest::newRow("calibration") << QByteArray("CMD_ASTRO_START_CALIBRATION") << 1.0 << 11001;
        QTest::newRow("the yaw the other way")
            << QByteArray("CMD_ASTRO_START_CALIBRATION") << -1.0 << 11001;
        QTest::newRow("polar solving") << QByteArray("CMD_ASTRO_START_EQ_SOLVING") << 1.0 << 11019;
        QTest::newRow("sentry") << QByteArray("CMD_SENTRY_MODE_START") << 1.0 << 14803;
        QTest::newRow("panorama") << QByteArray("CMD_PANORAMA_START_GRID") << 1.0 << 15501;
        QTest::newRow("what nobody knows")
            << QByteArray("CMD_PANORAMA_START_FRAMING") << -1.0 << 15501;
    }
    void everyModeIsWatched()
    {
        QFETCH(QByteArray, command);
        QFETCH(double, way);
        QFETCH(int, stop);
        m_way = way;
        prove();
        start(commandByName(command, Generation::V3)->info);
        tell({50.0, 130.0});
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
        QVERIFY(m_rig->guard.watchesSteering());
        const double shown = *m_rig->guard.sunDistanceDegrees();
        QVERIFY(std::abs(shown - angleBetween({50.0, 130.0}, m_rig->sun())) < 2.5);
        QVERIFY(m_rig->guard.answerLasts()); // and is asked about as before
        const Horizontal sun = m_rig->sun();
        tell({sun.altitudeDegrees + 33.0, sun.azimuthDegrees});
        QCOMPARE(m_stops->count(), 0);
        tell({sun.altitudeDegrees + 28.0, sun.azimuthDegrees});
        QCOMPARE(m_stops->count(), 1);
        QCOMPARE(m_stops->first().first().value<SunStop>(), SunStop::Steered);
        QVERIFY(m_rig->hasSent(quint32(stop)));
    }

    /// A mosaic, or a schedule, would go on to its next place.
    void aJobIsStoppedAsAWhole()
    {
        prove();
        start(kStartMosaic.info);
        m_rig->bench.notify(15210, "0801"); // it calibrates in between
        tell({m_rig->sun().altitudeDegrees + 28.0, m_rig->sun().azimuthDegrees});
        QCOMPARE(m_stops->count(), 1);
        QVERIFY(m_rig->hasSent(11001));
        QVERIFY(m_rig->hasSent(11006));
    }

    void behindItsFilterItMayLookThere()
    {
        prove();
        m_rig->guard.confirmSolarFilter();
        start(kStartCalibration.info);
        tell(m_rig->sun());
        QCOMPARE(m_rig->guard.watch(), SunWatch::Close); // it is believed
        QCOMPARE(m_stops->count(), 0);
    }

    /// It told no more after that: the slew was over, and what it had told before was believed.
    void theLastOneOfASlewCounts()
    {
        prove();
        start(kStartCalibration.info);
        tell({50.0, 130.0});
        notify({50.0, 130.0});
        m_rig->advance(100ms);
        notify({m_rig->sun().altitudeDegrees + 28.0, m_rig->sun().azimuthDegrees});
        m_rig->advance(300ms);
        QCOMPARE(m_stops->count(), 1);
        QVERIFY(m_rig->hasSent(11001));
    }

    /// Its yaw drifts: what it proved an hour ago says nothing of now.
    void aProofGrowsOld()
    {
        prove();
        pass(31min);
        m_rig->send(kStartCalibration.info);
        QCOMPARE(m_asked->count(), 1);
        QVERIFY(!m_rig->guard.watchesSteering());
        m_rig->guard.answer(false);
        start(kStartCalibration.info);
        tell({50.0, 130.0});
        isNotBelieved();
    }

    void aKnownPlaceRenewsTheProof()
    {
        prove();
        pass(25min);
        arriveAt({55.0, 130.0});
        pass(25min);
        start(kStartCalibration.info);
        tell({50.0, 130.0});
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
    }

    /// It tells what changes: its last word comes while the telescope recognises its stars, before
    /// anybody knows that it arrived.
    void theLastWordBeforeAnArrivalProves()
    {
        goTo({60.0, 100.0});
        QVERIFY(!m_rig->guard.gyroTells());
        goTo({48.0, 140.0});
        QVERIFY(m_rig->guard.gyroTells());
        start(kStartCalibration.info);
        tell({50.0, 130.0});
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
        tell({m_rig->sun().altitudeDegrees + 28.0, m_rig->sun().azimuthDegrees});
        QCOMPARE(m_stops->count(), 1);
    }

    /// What is behind by as much each time agrees with itself.
    void aWordOfTheWayProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("state"); // 15211 before the word
        QTest::addColumn<int>("milliseconds"); // from it to the word
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("on the way") << QByteArray("0801") << 3000 << QByteArray("0804");
        QTest::newRow("as it stops") << QByteArray("0804") << 100 << QByteArray();
        QTest::newRow("it goes on") << QByteArray("0804") << 1000 << QByteArray("0801");
    }
    void aWordOfTheWayProvesNothing()
    {
        QFETCH(QByteArray, state);
        QFETCH(int, milliseconds);
        QFETCH(QByteArray, next);
        for (const Horizontal &place : {Horizontal{60.0, 100.0}, {48.0, 140.0}, {55.0, 120.0}}) {
            m_rig->guard.confirmMotion();
            m_rig->gotoPlace(place, "P");
            m_rig->bench.notify(15211, state.constData());
            m_rig->advance(std::chrono::milliseconds(milliseconds));
            notify({place.altitudeDegrees, place.azimuthDegrees - 10.0});
            m_rig->advance(2s);
            m_rig->bench.notify(15211, next.constData());
            m_rig->follow("P");
            m_rig->advance(1s);
        }
        QVERIFY(m_rig->guard.pointing());
        QVERIFY(!m_rig->guard.gyroTells());
    }

    void onePlaceProvesNothing()
    {
        arriveAt({60.0, 100.0});
        start(kStartCalibration.info);
        tell(m_rig->sun());
        isNotBelieved();
    }

    /// By these the yaw may go either way.
    void halfATurnProvesNothing()
    {
        arriveAt({60.0, 100.0});
        arriveAt({48.0, 280.0});
        start(kStartCalibration.info);
        tell(m_rig->sun());
        isNotBelieved();
    }

    /// It may sit in the foot.
    void whatStandsStillIsNotBelieved()
    {
        m_way = 0.0;
        prove();
        start(kStartCalibration.info);
        tell(m_rig->sun());
        isNotBelieved();
    }

    void whatWasToldLongAgoSaysNothing()
    {
        prove();
        start(kStartCalibration.info);
        tell({50.0, 130.0});
        m_rig->advance(58s);
        QCOMPARE(m_rig->guard.watch(), SunWatch::Clear);
        m_rig->advance(2s);
        isNotBelieved();
    }

    /// It may have been switched off and on.
    void aLostLinkBeginsItAnew()
    {
        prove();
        m_rig->bench.dropLink();
        m_rig->advance(5s);
        m_rig->bench.link().accept();
        ModelBench::settle();
        m_rig->advance(5s);
        start(kStartCalibration.info);
        tell(m_rig->sun());
        isNotBelieved();
    }

    /// The question says what a person has to know.
    void whoIsAskedIsToldWhetherItIsWatched()
    {
        m_rig->send(kStartEqSolving.info);
        QCOMPARE(m_asked->count(), 1);
        QVERIFY(!m_rig->guard.watchesSteering());
        m_rig->guard.answer(false);
        prove();
        m_rig->advance(61s); // what was confirmed for a GOTO is over
        m_rig->send(kStartEqSolving.info);
        QCOMPARE(m_asked->count(), 2);
        QVERIFY(m_rig->guard.watchesSteering());
    }

private:
    /// As a gyro that was switched on somewhere counts.
    void notify(const Horizontal &place)
    {
        proto::DeviceAttitude message;
        message.set_pitch(m_way == 0.0 ? 1.0 : place.altitudeDegrees - 7.0);
        message.set_yaw(m_way * place.azimuthDegrees + 200.0);
        m_rig->bench.notify(15295, serialized(message).toHex().constData());
    }
    void tell(const Horizontal &place)
    {
        notify(place);
        m_rig->advance(1s);
    }

    void pass(std::chrono::milliseconds time)
    {
        m_rig->setUtc(m_rig->utc().addMSecs(time.count()));
        m_rig->bench.advance(time);
    }

    void arriveAt(const Horizontal &place)
    {
        m_rig->pointAt(place);
        m_rig->advance(1s);
        tell(place);
    }

    /// As the telescope tells of a GOTO, with the gyro's last word while it solves.
    void goTo(const Horizontal &place)
    {
        m_rig->guard.confirmMotion();
        m_rig->gotoPlace(place, "P");
        m_rig->bench.notify(15211, "0801");
        m_rig->advance(1s);
        notify({80.0, 10.0});
        m_rig->advance(1s);
        m_rig->bench.notify(15211, "0804");
        m_rig->advance(1s);
        notify(place);
        m_rig->advance(1s);
        m_rig->bench.notify(15211, "");
        m_rig->follow("P");
        m_rig->advance(1s);
    }

    void prove()
    {
        arriveAt({60.0, 100.0});
        arriveAt({48.0, 140.0});
    }

    void start(const CommandInfo &row)
    {
        m_rig->bench.link().forget();
        m_rig->guard.confirmMotion();
        QCOMPARE(m_rig->refused(row), std::optional<Error::Code>());
    }

    void isNotBelieved()
    {
        QCOMPARE(m_rig->guard.watch(), SunWatch::UnknownPointing);
        QVERIFY(!m_rig->guard.watchesSteering());
        QVERIFY(m_rig->guard.answerLasts());
        QCOMPARE(m_stops->count(), 0);
    }

    std::unique_ptr<SunRig> m_rig;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_stops;
    double m_way = 1.0;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunAttitude)
#include "tst_sun_attitude.moc"
