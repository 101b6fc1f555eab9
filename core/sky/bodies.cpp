// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/bodies.h"

#include "core/sky/angles.h"
#include "core/sky/earth_state.h"
#include "core/sky/moon_series.h"
#include "core/sky/planet_series.h"
#include "core/sky/sky_frame.h"

#include <erfa.h>
#include <erfam.h>

#include <algorithm>

namespace nd {

namespace {

constexpr double kAuKilometres = ERFA_DAU / 1000.0;
constexpr double kLightDaysPerAu = ERFA_AULT / ERFA_DAYSEC;
constexpr double kSynodicDegreesPerDay = 360.0 / 29.530589;
constexpr int kLightTimeTurns = 3;
constexpr int kNewMoonTurns = 12;
constexpr double kMillisecondsPerDay = 86'400'000.0;

struct BodyFacts
{
    const char *key;
    double radiusKilometres;
};

/// Equatorial radii. Source: IAU working group on cartographic coordinates, Archinal et al.,
/// Celestial Mechanics 130 (2018) 22, tables 4 and 5; the Sun's: 959.63 arcseconds at 1 au
/// (Auwers).
constexpr std::array<BodyFacts, kAllBodies.size()> kFacts{
    BodyFacts{"sun", 695'990.0},   BodyFacts{"moon", 1'737.4},    BodyFacts{"mercury", 2'440.53},
    BodyFacts{"venus", 6'051.8},   BodyFacts{"mars", 3'396.19},   BodyFacts{"jupiter", 71'492.0},
    BodyFacts{"saturn", 60'268.0}, BodyFacts{"uranus", 25'559.0}, BodyFacts{"neptune", 24'764.0},
};

const BodyFacts &factsOf(Body body)
{
    return kFacts.at(static_cast<std::size_t>(body));
}

Vector3 sum(const Vector3 &a, const Vector3 &b, double factor = 1.0)
{
    return {a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]};
}

double lengthOf(const Vector3 &vector)
{
    return std::hypot(vector[0], vector[1], vector[2]);
}

double angleBetween(const Vector3 &a, const Vector3 &b)
{
    Vector3 first = a;
    Vector3 second = b;
    return eraSepp(first.data(), second.data());
}

JulianDate earlier(const JulianDate &date, double days)
{
    return {date.day, date.fraction - days};
}

/// Where the light comes from that is at `observer` (from the Sun's centre, au) now.
Vector3 heliocentricSource(Body body, const JulianDate &now, const Vector3 &observer)
{
    if (body == Body::Sun)
        return {};
    Vector3 source = {};
    double lightDays = 0.0;
    for (int turn = 0; turn < kLightTimeTurns; ++turn) {
        const JulianDate then = earlier(now, lightDays);
        source = body == Body::Moon ? sum(heliocentricEarth(then), geocentricMoon(then))
                                    : heliocentricPlanet(body, then);
        lightDays = lengthOf(sum(source, observer, -1.0)) * kLightDaysPerAu;
    }
    return source;
}

BodyPlace placeFrom(Body body, const JulianDate &now, const Vector3 &observer)
{
    const Vector3 source = heliocentricSource(body, now, observer);
    const Vector3 sight = sum(source, observer, -1.0);
    const Vector3 sunward{-observer[0], -observer[1], -observer[2]};
    BodyPlace place;
    place.distanceAu = lengthOf(sight);
    place.astrometric = equatorialOf(Direction{
        sight[0] / place.distanceAu, sight[1] / place.distanceAu, sight[2] / place.distanceAu});
    const double sine = factsOf(body).radiusKilometres / (place.distanceAu * kAuKilometres);
    place.angularDiameterDegrees = 2.0 * std::asin(std::min(1.0, sine)) * kDegreesPerRadian;
    if (body != Body::Sun) {
        place.elongationDegrees = angleBetween(sight, sunward) * kDegreesPerRadian;
        place.illuminatedFraction = (1.0 + std::cos(angleBetween(source, sight))) / 2.0;
    }
    return place;
}

double eclipticLongitude(const Equatorial &icrs, const JulianDate &now)
{
    double longitude = 0.0;
    double latitude = 0.0;
    eraEqec06(now.day, now.fraction, icrs.raDegrees * kRadiansPerDegree,
              icrs.declinationDegrees * kRadiansPerDegree, &longitude, &latitude);
    return longitude * kDegreesPerRadian;
}

} // namespace

BodyPlace bodyPlace(Body body, const QDateTime &utc)
{
    const JulianDate now = terrestrialTime(utcJulianDate(utc));
    return placeFrom(body, now, heliocentricEarth(now));
}

BodyPlace bodyPlace(Body body, const Site &site, const QDateTime &utc)
{
    const JulianDate now = terrestrialTime(utcJulianDate(utc));
    return placeFrom(body, now, sum(heliocentricEarth(now), SkyFrame(site, utc).observerAu()));
}

Horizontal horizontalOf(Body body, const Site &site, const QDateTime &utc, const Air &air)
{
    return SkyFrame(site, utc, air)
        .horizontalOfBody(directionOf(bodyPlace(body, site, utc).astrometric));
}

double moonPhaseDegrees(const QDateTime &utc)
{
    const JulianDate now = terrestrialTime(utcJulianDate(utc));
    return wrapped(eclipticLongitude(bodyPlace(Body::Moon, utc).astrometric, now)
                       - eclipticLongitude(bodyPlace(Body::Sun, utc).astrometric, now),
                   360.0);
}

double moonAgeDays(const QDateTime &utc)
{
    double age = moonPhaseDegrees(utc) / kSynodicDegreesPerDay;
    for (int turn = 0; turn < kNewMoonTurns; ++turn) {
        const QDateTime then = utc.addMSecs(-std::llround(age * kMillisecondsPerDay));
        age += centred(moonPhaseDegrees(then), 360.0) / kSynodicDegreesPerDay;
    }
    return std::max(0.0, age);
}

QString bodyKey(Body body)
{
    return QLatin1String(factsOf(body).key);
}

std::optional<Body> bodyByKey(const QString &key)
{
    const QString wanted = key.trimmed();
    for (const Body body : kAllBodies) {
        if (wanted.compare(QLatin1String(factsOf(body).key), Qt::CaseInsensitive) == 0)
            return body;
    }
    return std::nullopt;
}

} // namespace nd
