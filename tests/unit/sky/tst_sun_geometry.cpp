// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sun_geometry.h"

#include "core/sky/apparent_place.h"
#include "sanitized.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

using namespace nd;

namespace {

// As in make_sun_paths.py, which found the reference by walking every way of the same motions.
constexpr int kMotionsPerDay = 100;
constexpr double kLowestAltitude = -15.0;
constexpr double kLimitDegrees = 30.0; // not the code's own

/// One row of sun_days.tsv: an instant and a place, and where astropy has the Sun.
struct Day
{
    QDateTime utc;
    Site site;
    Horizontal sun;
    Horizontal sunLater; ///< After kLongestSlewSeconds.
};

struct RandomMotion
{
    bool tilted = false;
    double seconds = 0.0;
    Horizontal start;
    Horizontal end;
};

QList<QByteArray> linesOf(const QString &name)
{
    QFile file(QStringLiteral(ND_SKY_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            lines.append(line);
    }
    return lines;
}

Day dayOf(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split('\t');
    Day day;
    day.utc = QDateTime::fromString(QString::fromLatin1(fields.at(0)) + u'Z', Qt::ISODate);
    day.site = {fields.at(1).toDouble(), fields.at(2).toDouble(), 0.0};
    day.sun = {fields.at(3).toDouble(), fields.at(4).toDouble()};
    day.sunLater = {fields.at(5).toDouble(), fields.at(6).toDouble()};
    return day;
}

/// SplitMix64 as a number from 0 to 1.
double randomNumber(quint64 counter)
{
    quint64 z = 0x5344414D4E494748ULL + (counter + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    z ^= z >> 31U;
    return static_cast<double>(z >> 11U) / static_cast<double>(1ULL << 53U);
}

/// Horizontal to declination and hour angle, and, being its own inverse, back.
Horizontal turned(const Horizontal &place, double latitude)
{
    constexpr double kRadians = std::numbers::pi / 180.0;
    const double a = place.altitudeDegrees * kRadians;
    const double z = place.azimuthDegrees * kRadians;
    const double p = latitude * kRadians;
    const double x = std::sin(a) * std::cos(p) - std::cos(a) * std::sin(p) * std::cos(z);
    const double y = -std::cos(a) * std::sin(z);
    const double up = std::sin(a) * std::sin(p) + std::cos(a) * std::cos(p) * std::cos(z);
    return {std::atan2(up, std::hypot(x, y)) / kRadians, std::atan2(y, x) / kRadians};
}

RandomMotion motionOf(quint64 index, const Day &day)
{
    std::array<double, 8> u{};
    for (std::size_t k = 0; k < u.size(); ++k)
        u.at(k) = randomNumber(index * 8 + k);
    RandomMotion motion;
    motion.tilted = u[0] < 0.5;
    motion.seconds = 2.0 + u[1] * (kLongestSlewSeconds - 2.0);
    const double lowest = motion.tilted ? -90.0 : kLowestAltitude;
    double first = lowest + u[2] * (90.0 - lowest);
    double second = lowest + u[3] * (90.0 - lowest);
    const double latitude = day.site.latitudeDegrees;
    const double sunPitch
        = motion.tilted ? turned(day.sun, latitude).altitudeDegrees : day.sun.altitudeDegrees;
    const bool above = u[4] < 0.5;
    const double edge = sunPitch + (30.0 + (u[5] * 2.0 - 1.0) * 0.7) * (above ? 1.0 : -1.0);
    if (index % 4 == 0 && edge >= lowest && edge <= 90.0) {
        const double far = edge + u[3] * ((above ? 90.0 : lowest) - edge);
        first = u[2] < 0.5 ? edge : far;
        second = u[2] < 0.5 ? far : edge;
    }
    motion.start = {first, u[6] * 360.0};
    motion.end = {second, u[7] * 360.0};
    if (motion.tilted) {
        motion.start = turned(motion.start, latitude);
        motion.end = turned(motion.end, latitude);
    }
    return motion;
}

MovingDirection movingSun(const Day &day, const QDateTime &later)
{
    return {horizontalOf(sunPlace(day.utc), day.site, day.utc),
            horizontalOf(sunPlace(later), day.site, later)};
}

using Motions = std::array<RandomMotion, kMotionsPerDay>;

Motions motionsOf(qsizetype row, const Day &day)
{
    Motions motions;
    for (std::size_t i = 0; i < motions.size(); ++i)
        motions.at(i) = motionOf(quint64(row) * kMotionsPerDay + i, day);
    return motions;
}

/// What the guard goes by: the target in the ICRS, its own Sun, both now and when the motion must
/// be over. In this order, because one instant of the sky is remembered.
std::array<double, kMotionsPerDay> distancesOf(const Motions &motions, const Day &day)
{
    const QDateTime later = day.utc.addSecs(qint64(kLongestSlewSeconds));
    std::array<Equatorial, kMotionsPerDay> targets;
    for (std::size_t i = 0; i < motions.size(); ++i)
        targets.at(i) = equatorialOf(motions.at(i).end, day.site, day.utc);
    const MovingDirection sun = movingSun(day, later);
    std::array<double, kMotionsPerDay> distances{};
    for (std::size_t i = 0; i < motions.size(); ++i) {
        const RandomMotion &motion = motions.at(i);
        const MovingDirection end{motion.end, horizontalOf(targets.at(i), day.site, later)};
        const MountFrame frame{motion.tilted ? MountMode::Equatorial : MountMode::AltAzimuth,
                               day.site.latitudeDegrees};
        distances.at(i) = sunDistanceOfMotion(motion.start, end, sun, frame);
    }
    return distances;
}

/// What came of the comparison.
struct Tally
{
    int nearMisses = 0;
    int refused = 0;
    double farthestRefused = 0.0;
    QByteArray letThrough; ///< The first that comes inside all the same.
    QByteArray refusedInVain; ///< The first that stays more than half a degree outside.

    void add(double walked, double distance, const QByteArray &about)
    {
        const bool isRefused = isTooNearTheSun(distance);
        nearMisses += std::abs(walked - kLimitDegrees) < 1.0 ? 1 : 0;
        refused += isRefused ? 1 : 0;
        if (isRefused)
            farthestRefused = std::max(farthestRefused, walked);
        const QByteArray line
            = about + ": " + QByteArray::number(walked) + ", " + QByteArray::number(distance);
        if (!isRefused && walked < kLimitDegrees && letThrough.isEmpty())
            letThrough = line;
        if (isRefused && walked > kLimitDegrees + 0.5 && refusedInVain.isEmpty())
            refusedInVain = line;
    }
};

} // namespace

class TestSunGeometry : public QObject
{
    Q_OBJECT

private slots:
    /// 100,000 motions against those that were walked step by step: none is let through that comes
    /// inside, none refused that stays more than half a degree outside.
    void agreesWithBruteForce()
    {
        const QList<QByteArray> days = linesOf(QStringLiteral("sun_days.tsv"));
        const QList<QByteArray> paths = linesOf(QStringLiteral("sun_paths.txt"));
        QCOMPARE(days.size(), 1000);
        QCOMPARE(paths.size(), days.size());
        Tally tally;
        for (qsizetype row = 0; row < days.size(); ++row) {
            const Day day = dayOf(days.at(row));
            const QList<QByteArray> walked = paths.at(row).split(' ');
            QCOMPARE(walked.size(), kMotionsPerDay);
            const auto distances = distancesOf(motionsOf(row, day), day);
            for (int i = 0; i < kMotionsPerDay; ++i)
                tally.add(walked.at(i).toDouble() / 1000.0, distances.at(std::size_t(i)),
                          days.at(row) + " motion " + QByteArray::number(i));
        }
        QVERIFY2(tally.letThrough.isEmpty(), tally.letThrough.constData());
        QVERIFY2(tally.refusedInVain.isEmpty(), tally.refusedInVain.constData());
        QVERIFY2(tally.nearMisses >= 5000, qPrintable(QString::number(tally.nearMisses)));
        QVERIFY(tally.refused > 10'000 && tally.refused < 90'000);
        qInfo() << tally.nearMisses << "near misses," << tally.refused << "refused, the farthest at"
                << tally.farthestRefused;
    }

    /// Against the two ways, one axis after the other, walked in steps of half a degree.
    void theShortWayIsTheShortOne()
    {
        for (quint64 i = 0; i < 300; ++i) {
            const auto u = [i](quint64 k) { return randomNumber(i * 8 + k); };
            const MountFrame frame{u(0) < 0.5 ? MountMode::AltAzimuth : MountMode::Equatorial,
                                   u(1) * 180.0 - 90.0};
            const AxisAngles from{u(2) * 360.0, u(3) * 170.0 - 85.0};
            const AxisAngles to{u(4) * 360.0, u(5) * 170.0 - 85.0};
            const Horizontal sun{u(6) * 90.0, u(7) * 360.0};
            const double turn = std::remainder(to.rotationDegrees - from.rotationDegrees, 360.0);
            double walked = 180.0;
            for (int k = 0; k <= 400; ++k) {
                const double rotation = from.rotationDegrees + turn * k / 400.0;
                const double pitch
                    = from.pitchDegrees + (to.pitchDegrees - from.pitchDegrees) * k / 400.0;
                for (const AxisAngles &axes : {AxisAngles{rotation, from.pitchDegrees},
                                               AxisAngles{rotation, to.pitchDegrees},
                                               AxisAngles{from.rotationDegrees, pitch},
                                               AxisAngles{to.rotationDegrees, pitch}})
                    walked = std::min(walked, angleBetween(directionOf(axes, frame), sun));
            }
            const double found = sunDistanceOfShortWay(directionOf(from, frame),
                                                       directionOf(to, frame), sun, frame);
            // Between the two it is 0, however far the edges are.
            QVERIFY2(std::abs(found - walked) < 0.3 || found == 0.0,
                     qPrintable(QString::number(i)));
            const double anyWay = sunDistanceOfMotion(
                directionOf(from, frame), {directionOf(to, frame), directionOf(to, frame)},
                {sun, sun}, frame);
            QVERIFY(found >= anyWay - 1e-9);
        }
    }

    /// The Sun of the guard is that of the table.
    void sunAgreesWithAstropy()
    {
        const QList<QByteArray> days = linesOf(QStringLiteral("sun_days.tsv"));
        for (const QByteArray &line : days) {
            const Day day = dayOf(line);
            const MovingDirection sun
                = movingSun(day, day.utc.addSecs(qint64(kLongestSlewSeconds)));
            QVERIFY2(angleBetween(sun.atFirst, day.sun) < 0.005, line.constData());
            QVERIFY2(angleBetween(sun.atLast, day.sunLater) < 0.005, line.constData());
        }
    }

    void axesOfALevelMountAreAltitudeAndAzimuth()
    {
        for (const Horizontal &place :
             {Horizontal{10.0, 200.0}, Horizontal{-30.0, 359.0}, Horizontal{80.0, 0.0}}) {
            const AxisAngles axes = axesOf(place, {});
            QVERIFY(std::abs(axes.pitchDegrees - place.altitudeDegrees) < 1e-9);
            QVERIFY(std::abs(axes.rotationDegrees - place.azimuthDegrees) < 1e-9);
        }
    }

    /// The pole that is up is at pitch 90; turning right goes with the Sun in the north and against
    /// it in the south, as for whoever stands behind a telescope that looks to the equator.
    void axesOfATiltedMount()
    {
        for (const double latitude : {48.2, -33.9, 90.0, -90.0, 0.0}) {
            const MountFrame frame{MountMode::Equatorial, latitude};
            const Horizontal pole{std::abs(latitude), latitude < 0.0 ? 180.0 : 0.0};
            QVERIFY(std::abs(axesOf(pole, frame).pitchDegrees - 90.0) < 1e-6);
            for (int step = 0; step < 50; ++step) {
                const AxisAngles axes{randomNumber(quint64(step)) * 360.0,
                                      randomNumber(quint64(step) + 50) * 170.0 - 85.0};
                const AxisAngles back = axesOf(directionOf(axes, frame), frame);
                QVERIFY(std::abs(std::remainder(back.rotationDegrees - axes.rotationDegrees, 360.0))
                        < 1e-9);
                QVERIFY(std::abs(back.pitchDegrees - axes.pitchDegrees) < 1e-9);
            }
        }
        const Horizontal south{41.8, 180.0}; // the equator at 48.2 north
        const MountFrame frame{MountMode::Equatorial, 48.2};
        AxisAngles axes = axesOf(south, frame);
        QVERIFY(std::abs(axes.pitchDegrees) < 1e-9);
        axes.rotationDegrees += 1.0;
        QVERIFY(directionOf(axes, frame).azimuthDegrees > 180.0);
    }

    void knowsTheCasesWithoutAWay()
    {
        const Horizontal sun{20.0, 90.0};
        const MovingDirection still{sun, sun};
        const Horizontal far{70.0, 270.0};
        QCOMPARE(sunDistanceOfMotion(std::nullopt, {far, far}, still, {}), 0.0);
        QVERIFY(isTooNearTheSun(qQNaN()));
        QVERIFY(isTooNearTheSun(30.0));
        QVERIFY(!isTooNearTheSun(30.1));
        // The other side of the sky, but the rotation may go the longer way round.
        QCOMPARE(sunDistanceOfMotion(Horizontal{30.0, 260.0}, {far, far}, still, {}), 10.0);
        // It stands in the ring.
        QCOMPARE(sunDistanceOfMotion(Horizontal{0.0, 260.0}, {far, far}, still, {}), 0.0);
    }

    void oneAxisAlone()
    {
        const Horizontal sun{20.0, 90.0};
        const MovingDirection still{sun, sun};
        QVERIFY(std::abs(sunDistanceOfRotation({55.0, 300.0}, still, {}) - 35.0) < 1e-9);
        QVERIFY(std::abs(sunDistanceOfPitch({55.0, 270.0}, still, {}) - 70.0) < 1e-9);
        QVERIFY(std::abs(sunDistanceOfPitch({55.0, 90.0}, still, {})) < 1e-9);
        // By brute force.
        for (int step = 0; step < 360; step += 7) {
            double nearest = 180.0;
            for (int pitch = -900; pitch <= 900; ++pitch)
                nearest = std::min(nearest, angleBetween({pitch / 10.0, double(step)}, sun));
            const double distance = sunDistanceOfPitch({0.0, double(step)}, still, {});
            QVERIFY(distance <= nearest + 1e-9 && distance > nearest - 0.01);
        }
    }

    /// Cheap enough to be asked for each command and each tick of a motion: whoever walked a way
    /// here would take a thousand times as long. The best of ten, since others use the computer.
    void takesNoTime()
    {
        if (kSanitized)
            QSKIP("what is checked at each step is no measure");
        const MovingDirection sun{{20.0, 90.0}, {20.1, 90.1}};
        const MountFrame frame{MountMode::Equatorial, 48.2};
        constexpr int kCalls = 2000;
        double sum = 0.0;
        double best = 1e9;
        for (int round = 0; round < 10; ++round) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < kCalls; ++i) {
                const Horizontal end{60.0, double(i % 360)};
                sum += sunDistanceOfMotion(Horizontal{50.0, 10.0}, {end, end}, sun, frame);
            }
            best = std::min(best, double(timer.nsecsElapsed()) / kCalls / 1000.0);
        }
        QVERIFY(sum > 0.0);
        qInfo() << best << "microseconds each";
        QVERIFY2(best < 20.0, qPrintable(QString::number(best)));
    }
};

QTEST_GUILESS_MAIN(TestSunGeometry)
#include "tst_sun_geometry.moc"
