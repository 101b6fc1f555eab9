// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/earth_state.h"

#include <erfa.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace nd {

namespace {

constexpr double kUnixEpochJulianDate = 2440587.5;
constexpr double kJ2000JulianDate = 2451545.0;
constexpr qint64 kMillisecondsPerDay = 86'400'000;
/// 0001-01-01 and 9999-12-31: beyond, the polynomials of precession grow without end.
constexpr qint64 kEarliest = -62'135'596'800'000;
constexpr qint64 kLatest = 253'402'214'400'000;
constexpr qint64 kBetweenNodes = 21'600'000;
constexpr qint64 kRemembered = 32;

struct Remembered
{
    qint64 node = std::numeric_limits<qint64>::min();
    EarthState state;
};

qint64 floorDivided(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

JulianDate julianDate(qint64 milliseconds)
{
    const qint64 days = floorDivided(milliseconds, kMillisecondsPerDay);
    return {kUnixEpochJulianDate + static_cast<double>(days),
            static_cast<double>(milliseconds - days * kMillisecondsPerDay)
                / static_cast<double>(kMillisecondsPerDay)};
}

qint64 millisecondsOf(const QDateTime &utc)
{
    if (!utc.isValid())
        return static_cast<qint64>((kJ2000JulianDate - kUnixEpochJulianDate) * kMillisecondsPerDay);
    return std::clamp(utc.toMSecsSinceEpoch(), kEarliest, kLatest);
}

template<std::size_t Rows, typename Source>
void copyRows(std::array<Vector3, Rows> &to, const Source &from)
{
    for (std::size_t row = 0; row < Rows; ++row)
        std::copy_n(from[row], 3, to[row].begin());
}

EarthState computeState(const JulianDate &utc)
{
    const JulianDate terrestrial = terrestrialTime(utc);
    eraASTROM astrom = {}; // for its matrix alone
    eraPnm06a(terrestrial.day, terrestrial.fraction, astrom.bpn);
    double x = 0.0;
    double y = 0.0;
    eraBpn2xy(astrom.bpn, &x, &y);
    EarthState state;
    state.equationOfOrigins
        = eraEors(astrom.bpn, eraS06(terrestrial.day, terrestrial.fraction, x, y));
    eraLDBODY heliocentric = {};
    eraLDBODY barycentric = {};
    eraEpv00(terrestrial.day, terrestrial.fraction, heliocentric.pv, barycentric.pv);
    copyRows(state.toOfDate, astrom.bpn);
    copyRows(state.barycentric, barycentric.pv);
    std::copy_n(heliocentric.pv[0], 3, state.heliocentric.begin());
    return state;
}

const EarthState &stateOfNode(qint64 node)
{
    thread_local std::array<Remembered, kRemembered> memory;
    Remembered &entry
        = memory.at(static_cast<std::size_t>(node - floorDivided(node, kRemembered) * kRemembered));
    if (entry.node != node)
        entry = {node, computeState(julianDate(node * kBetweenNodes))};
    return entry.state;
}

/// All bodies of one instant are seen from the same Earth.
struct EarthAt
{
    double day;
    double fraction;
    Vector3 place;
};

double between(double from, double to, double share)
{
    return from + share * (to - from);
}

template<typename T, std::size_t Size>
std::array<T, Size> between(const std::array<T, Size> &from, const std::array<T, Size> &to,
                            double share)
{
    std::array<T, Size> result = {};
    for (std::size_t index = 0; index < Size; ++index)
        result[index] = between(from[index], to[index], share);
    return result;
}

EarthState between(const EarthState &from, const EarthState &to, double share)
{
    return {between(from.toOfDate, to.toOfDate, share),
            between(from.equationOfOrigins, to.equationOfOrigins, share),
            between(from.barycentric, to.barycentric, share),
            between(from.heliocentric, to.heliocentric, share)};
}

} // namespace

JulianDate utcJulianDate(const QDateTime &utc)
{
    return julianDate(millisecondsOf(utc));
}

JulianDate terrestrialTime(const JulianDate &utc)
{
    double tai1 = utc.day;
    double tai2 = utc.fraction;
    JulianDate terrestrial;
    eraUtctai(utc.day, utc.fraction, &tai1, &tai2);
    eraTaitt(tai1, tai2, &terrestrial.day, &terrestrial.fraction);
    return terrestrial;
}

EarthState earthStateAt(const QDateTime &utc)
{
    const qint64 milliseconds = millisecondsOf(utc);
    const qint64 node = floorDivided(milliseconds, kBetweenNodes);
    const double share = static_cast<double>(milliseconds - node * kBetweenNodes)
        / static_cast<double>(kBetweenNodes);
    return between(stateOfNode(node), stateOfNode(node + 1), share);
}

Vector3 heliocentricEarth(const JulianDate &terrestrial)
{
    thread_local std::optional<EarthAt> last;
    if (last && last->day == terrestrial.day && last->fraction == terrestrial.fraction)
        return last->place;
    eraLDBODY heliocentric = {};
    eraLDBODY barycentric = {};
    eraEpv00(terrestrial.day, terrestrial.fraction, heliocentric.pv, barycentric.pv);
    last = EarthAt{terrestrial.day,
                   terrestrial.fraction,
                   {heliocentric.pv[0][0], heliocentric.pv[0][1], heliocentric.pv[0][2]}};
    return last->place;
}

} // namespace nd
