// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

/// Who judges the gate: walks the ways of two axes step by step. Shares nothing with core/sky but
/// the types; the Sun is astropy's (tests/data/sky/sun_days.tsv, see README.md there).
namespace nd::walked {

constexpr double kStepDegrees = 0.1;
/// What a step brings it nearer to the Sun at the most: both axes, and the Sun itself.
constexpr double kNearerDegrees = 0.3;
constexpr double kSlewSeconds = 50.0;
constexpr double kSiderealDegreesPerSecond = 15.041067 / 3600.0;
constexpr double kRadians = std::numbers::pi / 180.0;

/// An instant, a place, and the Sun there, then and 50 seconds later.
struct Day
{
    QDateTime utc;
    Site site;
    Horizontal sun;
    Horizontal sunLater;
};

inline std::vector<Day> days()
{
    std::vector<Day> all;
    QFile file(QStringLiteral(ND_SKY_TEST_DATA "/sun_days.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> fields = line.split('\t');
        const auto number = [&fields](int at) { return fields.at(at).toDouble(); };
        all.push_back({QDateTime::fromString(QString::fromLatin1(fields.at(0)) + u'Z', Qt::ISODate),
                       {number(1), number(2), 0.0},
                       {number(3), number(4)},
                       {number(5), number(6)}});
    }
    return all;
}

/// Two axes: altitude and azimuth, or declination and hour angle.
struct Axes
{
    double pitch = 0.0;
    double rotation = 0.0;
};

/// Horizontal to equatorial, and, being its own inverse, back.
inline Axes turned(const Axes &place, double latitude)
{
    const double a = place.pitch * kRadians;
    const double z = place.rotation * kRadians;
    const double p = latitude * kRadians;
    const double x = std::sin(a) * std::cos(p) - std::cos(a) * std::sin(p) * std::cos(z);
    const double y = -std::cos(a) * std::sin(z);
    const double up = std::sin(a) * std::sin(p) + std::cos(a) * std::cos(p) * std::cos(z);
    return {std::atan2(up, std::hypot(x, y)) / kRadians, std::atan2(y, x) / kRadians};
}

inline Axes axesOf(const Horizontal &place, bool isTilted, double latitude)
{
    const Axes level{place.altitudeDegrees, place.azimuthDegrees};
    return isTilted ? turned(level, latitude) : level;
}

/// What goes on while the axes turn.
class Walk
{
public:
    Walk(const Day &day, bool isTilted)
        : m_first(axesOf(day.sun, isTilted, day.site.latitudeDegrees))
    {
        const Axes last = axesOf(day.sunLater, isTilted, day.site.latitudeDegrees);
        m_rise = last.pitch - m_first.pitch;
        m_turn = std::remainder(last.rotation - m_first.rotation, 360.0);
    }

    /// `part` of the way's time is over. Returns how much farther from the Sun it is than where it
    /// was nearest.
    double look(const Axes &at, double part)
    {
        const double sun = (m_first.pitch + m_rise * part) * kRadians;
        const double pitch = at.pitch * kRadians;
        const double away = (at.rotation - m_first.rotation - m_turn * part) * kRadians;
        const double cosine
            = std::sin(pitch) * std::sin(sun) + std::cos(pitch) * std::cos(sun) * std::cos(away);
        const double degrees = std::acos(std::clamp(cosine, -1.0, 1.0)) / kRadians;
        m_nearest = std::min(m_nearest, degrees);
        return degrees - m_nearest;
    }
    double nearestDegrees() const { return m_nearest; }

private:
    Axes m_first;
    double m_rise = 0.0;
    double m_turn = 0.0;
    double m_nearest = 180.0;
};

/// Both axes begin at once; the rotation is through after the share `round` of the time, the pitch
/// after `up`. From 0 to 1; a pair that overlaps nowhere is one after the other.
struct Pace
{
    double roundFrom, roundTo, upFrom, upTo;
};

constexpr std::array kPaces{Pace{0.0, 0.5, 0.5, 1.0}, Pace{0.5, 1.0, 0.0, 0.5},
                            Pace{0.0, 1.0, 0.0, 1.0}, Pace{0.0, 1.0, 0.0, 0.4},
                            Pace{0.0, 0.4, 0.0, 1.0}};

inline double share(double part, double from, double to)
{
    return std::clamp((part - from) / (to - from), 0.0, 1.0);
}

/// How near the Sun any of the ways comes from `start` to what stands at `end` when it begins.
inline double nearestDegrees(const Horizontal &start, const Horizontal &end, const Day &day,
                             bool isTilted)
{
    const double latitude = day.site.latitudeDegrees;
    const Axes from = axesOf(start, isTilted, latitude);
    Axes star = axesOf(end, true, latitude); // the sky goes on until it arrives
    star.rotation += kSiderealDegreesPerSecond * kSlewSeconds;
    const Axes to = isTilted ? star : turned(star, latitude);
    const double rise = to.pitch - from.pitch;
    const double shorter = std::remainder(to.rotation - from.rotation, 360.0);
    Walk walk(day, isTilted);
    for (const double turn : {shorter, shorter > 0.0 ? shorter - 360.0 : shorter + 360.0}) {
        const double length = std::max(std::abs(rise), std::abs(turn));
        const int steps = std::max(2, int(std::ceil(2.5 * length / kStepDegrees)));
        for (const Pace &pace : kPaces) {
            for (int step = 0; step <= steps;) {
                const double part = double(step) / steps;
                const double spare
                    = walk.look({from.pitch + rise * share(part, pace.upFrom, pace.upTo),
                                 from.rotation + turn * share(part, pace.roundFrom, pace.roundTo)},
                                part);
                step += std::max(1, int(spare / kNearerDegrees)); // none of these can be nearer
            }
        }
    }
    return walk.nearestDegrees();
}

/// The same for all rotations while the pitch is anywhere within `reachDegrees` of where it is.
inline double nearestOfRotations(const Horizontal &start, double reachDegrees, const Day &day,
                                 bool isTilted)
{
    const Axes from = axesOf(start, isTilted, day.site.latitudeDegrees);
    const int steps = int(std::ceil(reachDegrees));
    Walk walk(day, isTilted);
    for (int step = -steps; step <= steps; ++step) {
        const double reach = steps == 0 ? 0.0 : reachDegrees * step / steps;
        const double pitch = std::clamp(from.pitch + reach, -90.0, 90.0);
        for (int rotation = 0; rotation < 360;) {
            double spare = 180.0;
            for (const double part : {0.0, 0.5, 1.0})
                spare = std::min(spare, walk.look({pitch, double(rotation)}, part));
            rotation += std::max(1, int(spare)); // a degree of it is never more than one of the sky
        }
    }
    return walk.nearestDegrees();
}

/// The same for all pitches.
inline double nearestOfPitches(const Horizontal &start, const Day &day, bool isTilted)
{
    const Axes from = axesOf(start, isTilted, day.site.latitudeDegrees);
    Walk walk(day, isTilted);
    for (double pitch = -90.0; pitch <= 90.0; pitch += kStepDegrees) {
        for (const double part : {0.0, 0.5, 1.0})
            walk.look({pitch, from.rotation}, part);
    }
    return walk.nearestDegrees();
}

/// What is seen from `start` so far from the middle of a picture, `right` and `up` in tangents.
inline Horizontal seenAt(const Horizontal &start, double right, double up, bool isTilted,
                         double latitude)
{
    const Axes from = axesOf(start, isTilted, latitude);
    const double pitch = from.pitch * kRadians;
    const double ahead = std::cos(pitch) - up * std::sin(pitch);
    const double high = std::sin(pitch) + up * std::cos(pitch);
    const Axes seen{std::atan2(high, std::hypot(ahead, right)) / kRadians,
                    from.rotation + std::atan2(right, ahead) / kRadians};
    const Axes level = isTilted ? turned(seen, latitude) : seen;
    return {level.pitch, level.rotation};
}

} // namespace nd::walked
