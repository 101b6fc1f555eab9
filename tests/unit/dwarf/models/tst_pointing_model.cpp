// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointing_rig.h"

#include <cmath>

namespace nd {

using namespace std::chrono_literals;

/// What goes on the wire, what is refused before, and what the telescope tells by itself.
class TestPointingModel : public QObject
{
    Q_OBJECT

private slots:
    // double 1: right ascension in hours, double 2: declination in degrees, string 3: the name
    void goesToAPlaceAmongTheStars()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        QCOMPARE(rig.lastSent(),
                 QByteArray("11002:"
                            "09eda54df934cbe63f"
                            "11cb14731074a24440"
                            "1a044d203331"));
    }

    // index 1, longitude 2, latitude 3, name 4
    void goesToABody()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11003);
        QCOMPARE(rig.model.canGoTo(Body::Saturn), Refusal::None);
        rig.model.goTo(Body::Saturn, QStringLiteral("Saturn"));
        QCOMPARE(rig.lastSent(),
                 QByteArray("11003:"
                            "0805"
                            "110000000000002740"
                            "199a99999999194840"
                            "220653617475726e"));
    }

    void theSignOfTheLongitudeIsTheProfiles()
    {
        PointingRig rig(SessionFixture::dwarf2());
        DeviceProfile profile = rig.bench.session().profile();
        profile.quirks.longitudeSign = -1;
        rig.bench.session().setProfile(profile);
        rig.bench.device().ignore(11018);
        rig.bench.connectAsHost();
        rig.model.measurePolarAxis();
        QCOMPARE(rig.lastSent(),
                 QByteArray("11018:"
                            "0900000000000027c0"
                            "119a99999999194840"));
    }

    void oneClickNamesThePlaceInTheNewGenerationOnly()
    {
        PointingRig old(SessionFixture::dwarf2(), 11013);
        old.model.oneClick(kAndromeda, QStringLiteral("M 31"));
        QCOMPARE(old.lastSent(),
                 QByteArray("11013:"
                            "09eda54df934cbe63f"
                            "11cb14731074a24440"
                            "1a044d203331"));
        PointingRig recent(SessionFixture::mini(), 11013);
        recent.model.oneClick(kAndromeda, QStringLiteral("M 31"));
        QCOMPARE(recent.lastSent(),
                 QByteArray("11013:"
                            "09eda54df934cbe63f"
                            "11cb14731074a24440"
                            "1a044d203331"
                            "210000000000002740"
                            "299a99999999194840"
                            "3002"));
        PointingRig body(SessionFixture::mini(), 11014);
        body.model.oneClick(Body::Saturn, QStringLiteral("Saturn"));
        QCOMPARE(body.lastSent(),
                 QByteArray("11014:"
                            "0805"
                            "110000000000002740"
                            "199a99999999194840"
                            "220653617475726e"));
    }

    void calibrationNamesThePlaceInTheNewGenerationOnly()
    {
        PointingRig old(SessionFixture::dwarf2(), 11000);
        old.model.setSite(std::nullopt);
        QCOMPARE(old.model.canCalibrate(), Refusal::None);
        old.model.calibrate();
        QCOMPARE(old.lastSent(), QByteArray("11000:"));
        PointingRig recent(SessionFixture::mini(), 11000);
        recent.model.calibrate();
        QCOMPARE(recent.lastSent(),
                 QByteArray("11000:"
                            "090000000000002740"
                            "119a99999999194840"));
    }

    /// 0 Sun, 1 Moon: not the numbers of GOTO. 0 is not on the wire.
    void tracksSunAndMoon()
    {
        PointingRig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.sky.setUtc(QDateTime(QDate(2026, 10, 10), QTime(11, 0), Qt::UTC)); // both are up
        QCOMPARE(rig.model.canTrack(Body::Mars), Refusal::Unsupported);
        QCOMPARE(rig.model.canTrack(Body::Moon), Refusal::None);
        rig.model.track(Body::Moon);
        QCOMPARE(rig.lastSent(),
                 QByteArray("11011:"
                            "0801"
                            "110000000000002740"
                            "199a99999999194840"));
        QCOMPARE(rig.model.followedBody(), std::optional(Body::Moon)); // it accepted
        rig.bench.notify(15228, "0801"); // running, index 0
        QCOMPARE(rig.model.followedBody(), std::optional(Body::Sun));
        rig.model.stop();
        QCOMPARE(rig.lastSent(), QByteArray("11012:"));
        QVERIFY(!rig.model.followedBody());
        rig.bench.device().refuse(11011, -14518);
        rig.model.track(Body::Sun);
        QCOMPARE(rig.lastSent(),
                 QByteArray("11011:"
                            "110000000000002740"
                            "199a99999999194840"));
        QCOMPARE(rig.failed.count(), 1);
        QVERIFY(!rig.model.followedBody());
    }

    void namesBecomeFolders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("told");
        QTest::newRow("plain") << QStringLiteral("M 31") << QStringLiteral("M 31");
        QTest::newRow("slashes") << QStringLiteral("../a\\b") << QStringLiteral(".. a b");
        QTest::newRow("nothing") << QStringLiteral(" \n") << QStringLiteral("Custom");
        QTest::newRow("endless") << QString(500, u'x') << QString(kLongestTargetName, u'x');
    }

    void namesBecomeFolders()
    {
        QFETCH(QString, name);
        QFETCH(QString, told);
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.model.goTo(kAndromeda, name);
        QCOMPARE(rig.model.run()->name, told);
        QVERIFY(rig.lastSent().endsWith(told.toUtf8().toHex()));
    }

    void refusesBeforeAnythingMoves()
    {
        PointingRig rig(SessionFixture::dwarf2());
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::NotConnected);
        rig.bench.connectAsHost();
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::None);
        QCOMPARE(rig.model.canGoTo(kSouthPole), Refusal::BelowHorizon);
        QCOMPARE(rig.model.canOneClick(kSouthPole), Refusal::BelowHorizon);
        QCOMPARE(rig.model.canGoTo(Body::Sun), Refusal::BelowHorizon); // it is night
        QCOMPARE(rig.model.canGoTo(Equatorial{std::nan(""), 0.0}), Refusal::BelowHorizon);
        rig.model.goTo(kSouthPole, QStringLiteral("south"));
        rig.model.setSite(std::nullopt);
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::NoPlace);
        QCOMPARE(rig.model.canOneClick(), Refusal::NoPlace);
        QCOMPARE(rig.model.canTrack(Body::Sun), Refusal::NoPlace);
        QCOMPARE(rig.model.canAlign(), Refusal::NoPlace);
        rig.goToAndromeda();
        rig.model.setSite(kMunich);
        rig.sky.setUtc(QDateTime(QDate(2025, 10, 10), QTime(20, 0), Qt::UTC)); // a year off
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::ClockWrong);
        QCOMPARE(rig.model.canCalibrate(), Refusal::ClockWrong);
        // So is this computer's own clock when something is known to be newer than it says.
        rig.sky = SkyClock();
        rig.guard.setClockEvidence({QDate(2098, 1, 1), {}});
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::ClockWrong);
        rig.guard.setClockEvidence({{}, QDate(2098, 1, 1)});
        QCOMPARE(rig.model.canCalibrate(), Refusal::ClockWrong);
        rig.goToAndromeda();
        rig.model.calibrate();
        QCOMPARE(rig.lastSent(), QByteArray());
    }

    void poles_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::newRow("north") << 90.0;
        QTest::newRow("south") << -90.0;
    }

    void poles()
    {
        QFETCH(double, latitude);
        PointingRig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.model.setSite(Site{latitude, 0.0, 0.0});
        const Equatorial up{30.0, std::copysign(60.0, latitude)};
        const Equatorial down{30.0, -up.declinationDegrees};
        QCOMPARE(rig.model.canGoTo(up), Refusal::None);
        QCOMPARE(rig.model.canGoTo(down), Refusal::BelowHorizon);
    }

    void aSlaveOnlyWatches()
    {
        PointingRig rig(SessionFixture::dwarf2());
        rig.bench.connectAsSlave();
        rig.goToAndromeda();
        rig.model.calibrate();
        rig.model.stop();
        QCOMPARE(rig.lastSent(), QByteArray());
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::WatchOnly);
        rig.bench.notify(15211, "0801");
        QCOMPARE(rig.model.run()->task, PointingTask::Goto);
        QVERIFY(!rig.model.run()->isOurs);
        QCOMPARE(rig.model.canStop(), Refusal::WatchOnly);
    }

    void toldByItself_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<quint32>("notice");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<PointingTask>("task");
        QTest::addColumn<PointingStage>("stage");
        using enum PointingStage;
        QTest::newRow("calibration moves")
            << false << 15210U << QByteArray("0801") << PointingTask::Calibration << Moving;
        QTest::newRow("calibration solves")
            << true << 15210U << QByteArray("08041003") << PointingTask::Calibration << Solving;
        QTest::newRow("GOTO moves")
            << false << 15211U << QByteArray("0801") << PointingTask::Goto << Moving;
        QTest::newRow("GOTO solves")
            << true << 15211U << QByteArray("080412044d203331") << PointingTask::Goto << Solving;
        QTest::newRow("GOTO stops")
            << false << 15211U << QByteArray("0802") << PointingTask::Goto << Stopping;
        QTest::newRow("one-click of V2")
            << false << 15233U << QByteArray("0801") << PointingTask::OneClickGoto << Starting;
        QTest::newRow("one-click focuses")
            << true << 15233U << QByteArray("0a020801") << PointingTask::OneClickGoto << Focusing;
        QTest::newRow("one-click calibrates") << true << 15233U << QByteArray("120408041002")
                                              << PointingTask::OneClickGoto << Calibrating;
        QTest::newRow("one-click moves")
            << true << 15233U << QByteArray("1a020801") << PointingTask::OneClickGoto << Moving;
        QTest::newRow("polar axis focuses") << false << 15239U << QByteArray("08011001")
                                            << PointingTask::PolarAlignment << Focusing;
        QTest::newRow("polar axis solves")
            << false << 15239U << QByteArray("08021001") << PointingTask::PolarAlignment << Solving;
    }

    /// After a reconnect, and while another client does it.
    void toldByItself()
    {
        QFETCH(bool, isNew);
        QFETCH(quint32, notice);
        QFETCH(QByteArray, hex);
        PointingRig rig(isNew ? SessionFixture::mini() : SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.notify(notice, hex.constData());
        const auto run = rig.model.run();
        QVERIFY(run);
        QTEST(run->task, "task");
        QTEST(run->stage, "stage");
        QVERIFY(!run->isOurs);
        QCOMPARE(rig.model.canCalibrate(), Refusal::Occupied);
        rig.bench.dropLink();
        QVERIFY(!rig.model.run());
    }

    void countsThePicturesThatItSolves()
    {
        PointingRig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.notify(15210, "08041007");
        QCOMPARE(rig.model.run()->solves, 7);
        rig.bench.notify(15210, "080410ffffffffffffffffff01"); // -1
        QCOMPARE(rig.model.run()->solves, 0);
        rig.bench.notify(15210, "0863"); // a state nobody knows
        QVERIFY(rig.model.run());
        rig.bench.notify(15210, "08"); // no message
        QVERIFY(rig.model.run());
        rig.bench.notify(15210, "");
        QVERIFY(!rig.model.run());
    }

    /// What runs on a V3 telescope is in its whole state. Field 5, 1: the motors; 3: it follows.
    void aReconnectFindsWhatIsFollowed()
    {
        PointingRig rig(SessionFixture::mini());
        rig.bench.device().onCommand(16405, [&rig] {
            rig.bench.link().reply(16405,
                                   QByteArray::fromHex("2a0c0a0a1a080801"
                                                       "12044d203331"));
        });
        rig.bench.connectAsHost();
        QCOMPARE(rig.model.followedName(), std::optional(QStringLiteral("M 31")));
        rig.bench.dropLink();
        QVERIFY(!rig.model.followedName());
    }

    /// 15233 of V3 ends with "tracking runs". Source: field notes 1.2.10, captured bytes.
    void oneClickEndsInFollowing()
    {
        PointingRig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.bench.notify(15233, "1a020804");
        QVERIFY(rig.model.run());
        rig.bench.notify(15233, "220a08011206437573746f6d");
        QVERIFY(!rig.model.run());
        QCOMPARE(rig.model.followedName(), std::optional(QStringLiteral("Custom")));
        rig.model.stop(); // of what a GOTO began
        QCOMPARE(rig.lastSent(), QByteArray("11004:"));
    }

    /// Between its steps, or if it says no more, nothing is in the way of the next.
    void aStepThatEndedIsNoRun()
    {
        PointingRig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.bench.notify(15233, "0a020801");
        QVERIFY(rig.model.run());
        rig.bench.notify(15233, "0a00");
        QVERIFY(!rig.model.run());
        QCOMPARE(rig.model.canCalibrate(), Refusal::None);
    }

    /// A stop that never says idle. Source: field notes section 3.
    void stoppingDoesNotLastForEver()
    {
        PointingRig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.notify(15211, "0802");
        rig.bench.advance(11s);
        QVERIFY(rig.model.run());
        rig.bench.advance(2s);
        QVERIFY(!rig.model.run());
    }

    void tellsHowItStands()
    {
        PointingRig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        QVERIFY(!rig.model.mountMode());
        rig.bench.notify(15262, "0801");
        QCOMPARE(rig.model.mountMode(), std::optional(MountMode::Equatorial));
        rig.bench.notify(15262, "0802");
        QCOMPARE(rig.model.mountMode(), std::optional(MountMode::AltAzimuth));
        rig.bench.notify(15262, "");
        QVERIFY(!rig.model.mountMode());
        QVERIFY(!rig.model.isCalibrated());
        rig.bench.notify(15256, ""); // a telescope that has no calibration
        QVERIFY(!rig.model.isCalibrated());
        rig.bench.notify(15256, "0900000000000059401100000000000044 40");
        QCOMPARE(rig.model.isCalibrated(), std::optional(true));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestPointingModel)
#include "tst_pointing_model.moc"
