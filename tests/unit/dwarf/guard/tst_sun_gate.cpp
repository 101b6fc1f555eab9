// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/bodies.h"
#include "sun_rig.h"

#include <QTest>

#include <array>
#include <cmath>

namespace nd {

namespace {

using Code = Error::Code;
using Refused = std::optional<Error::Code>;

} // namespace

/// What the gate lets through by day, with what is on the wire then.
class TestSunGate : public QObject
{
    Q_OBJECT

private slots:
    void theSkyOfTheseTests()
    {
        SunRig rig(SessionFixture::dwarf2());
        QVERIFY(rig.sun().altitudeDegrees > 2.0 && rig.sun().altitudeDegrees < 10.0);
        QVERIFY(rig.sun().azimuthDegrees > 290.0 && rig.sun().azimuthDegrees < 320.0);
    }

    void atNightEverythingPasses()
    {
        SunRig rig(SessionFixture::dwarf2(), SunRig::kNight);
        QCOMPARE(rig.guard.watch(), SunWatch::Night);
        QVERIFY(!rig.guard.speedLimit());
        QCOMPARE(rig.gotoPlace({40.0, 300.0}), Refused());
        QCOMPARE(rig.refused(kStartCalibration.info), Refused());
        const Order fast = joystickOrder({0.0, 1.0}, 30.0, Generation::V2);
        QCOMPARE(rig.refused(fast.row, fast.payload), Refused());
    }

    /// The bytes are those that were asked for: the gate changes nothing.
    void sendsWhatIsClear()
    {
        const auto rig = SunRig::level();
        rig->pointAt({60.0, 100.0});
        QCOMPARE(rig->guard.watch(), SunWatch::Clear);
        rig->bench.link().forget();
        const QByteArray bytes = SunRig::placeBytes(rig->at({75.0, 200.0}));
        QCOMPARE(rig->refused(kGotoDso.info, bytes), Refused());
        QCOMPARE(rig->bench.link().sent().last().command, 11002U);
        QCOMPARE(rig->bench.link().sent().last().data, bytes);
    }

    void refusesAnEndNearTheSun_data()
    {
        QTest::addColumn<double>("distance");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("at it") << 0.0 << true;
        QTest::newRow("inside") << 29.9 << true;
        QTest::newRow("half a degree outside") << 30.5 << false;
    }

    /// Straight above it, so that the way, from higher up, is as far away as the end.
    void refusesAnEndNearTheSun()
    {
        QFETCH(double, distance);
        QFETCH(bool, isRefused);
        const auto rig = SunRig::level();
        rig->pointAt({80.0, 100.0});
        const Horizontal end{rig->sun().altitudeDegrees + distance, rig->sun().azimuthDegrees};
        const QByteArray bytes = SunRig::placeBytes(rig->at(end));
        for (const CommandInfo &row : {kGotoDso.info, kOneClickGotoDso.info}) {
            QCOMPARE(rig->refused(row, bytes), isRefused ? Refused(Code::NearSun) : Refused());
            rig->solve();
            rig->pointAt({80.0, 100.0});
            rig->advance(100ms);
        }
        QCOMPARE(rig->guard.canPointAt(rig->at(end)), isRefused ? Refusal::NearSun : Refusal::None);
    }

    /// The other side of the sky, but the rotation may go round by the Sun.
    void refusesAWayNearTheSun()
    {
        const auto rig = SunRig::level();
        rig->pointAt({60.0, 100.0});
        rig->bench.link().forget();
        const Horizontal end{20.0, 110.0};
        QVERIFY(angleBetween(end, rig->sun()) > 100.0);
        QCOMPARE(rig->gotoPlace(end), Refused(Code::SunOnLongWay));
        QVERIFY(rig->bench.link().sent().isEmpty());
        rig->guard.confirmMotion(); // nobody can answer for what is known
        QCOMPARE(rig->gotoPlace(end), Refused(Code::SunOnLongWay));
    }

    /// It was told to choose a target higher up than the Sun, which was refused as well: where it
    /// starts counts, too, and so do 30 degrees.
    void fromAboveTheSunTheLongWayIsFree()
    {
        const auto rig = SunRig::level();
        rig->pointAt({60.0, 100.0});
        const auto canGo = [&rig](double aboveTheSun, double azimuth) {
            return rig->guard.canPointAt(
                rig->at({rig->sun().altitudeDegrees + aboveTheSun, azimuth}));
        };
        QCOMPARE(canGo(10.0, 110.0), Refusal::SunOnLongWay);
        for (double azimuth = 0.0; azimuth < 360.0; azimuth += 45.0)
            QCOMPARE(canGo(32.0, azimuth), Refusal::None);
    }

    /// The Sun is between the two, whichever axis goes first.
    void tellsThatTheShortWayIsTheTrouble()
    {
        const auto rig = SunRig::level();
        const double azimuth = rig->sun().azimuthDegrees;
        rig->pointAt({60.0, azimuth - 55.0});
        const Horizontal end{10.0, azimuth + 45.0};
        QCOMPARE(rig->gotoPlace(end), Refused(Code::SunOnWay));
        QCOMPARE(rig->guard.canPointAt(rig->at(end)), Refusal::SunOnWay);
    }

    void tellsThatItBeginsTooNear()
    {
        const auto rig = SunRig::level();
        rig->pointAt({rig->sun().altitudeDegrees + 32.0, rig->sun().azimuthDegrees});
        const Order down = joystickOrder({270.0, 1.0}, 1.0, Generation::V3);
        QCOMPARE(rig->refused(down.row, down.payload), Refused());
        rig->advance(std::chrono::seconds(5));
        rig->send(joystickStopOrder().row);
        QCOMPARE(rig->guard.watch(), SunWatch::Near);
        QCOMPARE(rig->gotoPlace({80.0, 100.0}), Refused(Code::SunAtStart));
        QCOMPARE(rig->guard.canPointAt(rig->at({80.0, 100.0})), Refusal::SunAtStart);
    }

    /// V2 does not tell how it stands: the ways of a tilted mount count as well.
    void anUntoldMountMayBeTilted()
    {
        SunRig rig(SessionFixture::dwarf2());
        rig.guard.confirmMotion();
        rig.gotoPlace({60.0, 60.0}, "P");
        rig.solve("P");
        QCOMPARE(rig.guard.watch(), SunWatch::Clear);
        const Horizontal end{60.0, 180.0}; // declination 18, as the Sun's
        QCOMPARE(rig.gotoPlace(end), Refused(Code::SunOnLongWay));
        QCOMPARE(rig.gotoPlace({48.2, 0.0}), Refused()); // the pole
    }

    /// A tilted mount turns round the pole: the Sun's declination is what counts.
    void aTiltedMountGoesRoundThePole()
    {
        SunRig rig(SessionFixture::mini());
        rig.bench.notify(15262, "0801"); // EQ
        rig.pointAt({60.0, 40.0});
        QCOMPARE(rig.gotoPlace({60.0, 180.0}), Refused(Code::SunOnLongWay));
        const Horizontal low{20.0, 0.0}; // declination 62; a level mount could come by the Sun
        QVERIFY(rig.at(low).declinationDegrees > 55.0);
        QCOMPARE(rig.gotoPlace(low), Refused());
    }

    void anUnknownStartNeedsAPerson()
    {
        SunRig rig(SessionFixture::dwarf2());
        QCOMPARE(rig.guard.watch(), SunWatch::UnknownPointing);
        QCOMPARE(rig.gotoPlace({70.0, 100.0}), Refused(Code::SunUnsure));
        QCOMPARE(rig.guard.canPointAt(rig.at({70.0, 100.0})), Refusal::SunUnsure);
        rig.guard.confirmMotion();
        QCOMPARE(rig.gotoPlace({30.0, 300.0}), Refused(Code::NearSun)); // not for this end
        QCOMPARE(rig.gotoPlace({70.0, 100.0}), Refused());
        QCOMPARE(rig.gotoPlace({70.0, 100.0}), Refused(Code::SunUnsure)); // once
        rig.guard.confirmMotion();
        rig.advance(std::chrono::seconds(61));
        QCOMPARE(rig.gotoPlace({70.0, 100.0}), Refused(Code::SunUnsure)); // not for ever
    }

    void theSunNeedsItsFilter()
    {
        SunRig rig(SessionFixture::dwarf2());
        const QByteArray sun = SunRig::bodyBytes(9);
        for (const CommandInfo &row : {kGotoSolarSystem.info, kOneClickGotoSolarSystem.info})
            QCOMPARE(rig.refused(row, sun), Refused(Code::NoSunFilter));
        // 11011 has numbers of its own: 0 is the Sun, and not on the wire.
        QCOMPARE(rig.refused(kTrackSpecialTarget.info), Refused(Code::NoSunFilter));
        QCOMPARE(rig.guard.canPointAt(9), Refusal::NoSunFilter);
        rig.guard.confirmSolarFilter();
        QVERIFY(rig.guard.isSolarMode());
        QCOMPARE(rig.guard.canPointAt(9), Refusal::None);
        QCOMPARE(rig.refused(kGotoSolarSystem.info, sun), Refused());
        QCOMPARE(rig.bench.link().sent().last().data.toHex(), QByteArray("0809"));
        // For the Sun alone: its neighbour is refused as ever.
        QCOMPARE(rig.gotoPlace({30.0, 300.0}), Refused(Code::NearSun));
        rig.guard.endSolarMode();
        QCOMPARE(rig.refused(kTrackSpecialTarget.info), Refused(Code::NoSunFilter));
    }

    /// The Moon and the planets, by their numbers, are where they are.
    void bodiesAreWhereTheyAre()
    {
        const auto rig = SunRig::level();
        rig->pointAt({60.0, 100.0});
        constexpr std::array kBodies{Body::Mercury, Body::Venus,  Body::Mars,    Body::Jupiter,
                                     Body::Saturn,  Body::Uranus, Body::Neptune, Body::Moon};
        int refused = 0;
        for (int i = 0; i < int(kBodies.size()); ++i) {
            const Equatorial place
                = bodyPlace(kBodies.at(std::size_t(i)), SunRig::kSite, rig->utc()).astrometric;
            QCOMPARE(rig->guard.canPointAt(i + 1), rig->guard.canPointAt(place));
            refused += rig->guard.canPointAt(i + 1) == Refusal::NearSun ? 1 : 0;
        }
        QVERIFY(refused >= 2); // Mercury and Venus at least
        QCOMPARE(rig->refused(kGotoSolarSystem.info, SunRig::bodyBytes(1)), Refused(Code::NearSun));
        QCOMPARE(rig->guard.canPointAt(10), Refusal::SunUnsure);
    }

    void solarModeEnds()
    {
        SunRig rig(SessionFixture::dwarf2());
        rig.guard.confirmSolarFilter();
        rig.bench.dropLink();
        QVERIFY(rig.guard.isSolarMode()); // it connects again by itself
        rig.bench.session().close();
        ModelBench::settle();
        QVERIFY(!rig.guard.isSolarMode());
        rig.guard.confirmSolarFilter();
        rig.setUtc(SunRig::kNight);
        rig.bench.advance(std::chrono::seconds(31));
        QVERIFY(!rig.guard.isSolarMode());
        rig.guard.confirmSolarFilter();
        QVERIFY(!rig.guard.isSolarMode()); // there is nothing to confirm
    }

    /// Without a place only the end can be looked at, and it is never night.
    void withoutAPlace()
    {
        SunRig rig(SessionFixture::dwarf2());
        rig.daylight.setSite(std::nullopt);
        QCOMPARE(rig.guard.watch(), SunWatch::UnknownPlace);
        QCOMPARE(rig.gotoPlace({30.0, 300.0}), Refused(Code::NearSun));
        QCOMPARE(rig.gotoPlace({70.0, 100.0}), Refused(Code::SunUnsure));
        QCOMPARE(rig.guard.speedLimit(), std::optional(1.0));
        rig.setUtc(QDateTime(QDate(2026, 12, 21), QTime(23, 12), Qt::UTC)); // -65 degrees there
        QCOMPARE(rig.guard.watch(), SunWatch::UnknownPlace);
    }

    /// At 80 degrees north the Sun does not set in June nor rise in December.
    void polarDayAndNight()
    {
        SunRig rig(SessionFixture::dwarf2());
        rig.daylight.setSite(Site{80.0, 11.5, 0.0});
        const Equatorial sun = sunPlace(SunRig::kEvening);
        const QByteArray opposite = SunRig::placeBytes(
            {std::fmod(sun.raDegrees + 180.0, 360.0), -sun.declinationDegrees});
        for (int hour = 0; hour < 24; ++hour) {
            rig.setUtc(QDateTime(QDate(2026, 6, 21), QTime(hour, 0), Qt::UTC));
            QVERIFY(rig.guard.isDay());
            QCOMPARE(rig.refused(kGotoDso.info, opposite), Refused(Code::SunUnsure));
            rig.setUtc(QDateTime(QDate(2026, 12, 21), QTime(hour, 0), Qt::UTC));
            QVERIFY(!rig.guard.isDay());
        }
        QCOMPARE(rig.refused(kGotoDso.info, opposite), Refused());
    }

    void overruledItLetsAllPass()
    {
        SunRig rig(SessionFixture::dwarf2());
        rig.guard.overrule();
        QCOMPARE(rig.gotoPlace(rig.sun()), Refused());
        QCOMPARE(rig.refused(kStartCalibration.info), Refused());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunGate)
#include "tst_sun_gate.moc"
