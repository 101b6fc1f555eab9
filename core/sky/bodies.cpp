// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/bodies.h"

#include "core/sky/angles.h"
#include "core/sky/body_magnitude.h"
#include "core/sky/earth_state.h"
#include "core/sky/sight.h"
#include "core/sky/sky_frame.h"

#include <erfa.h>

#include <algorithm>

namespace nd {

namespace {

constexpr double kSynodicDegreesPerDay = 360.0 / 29.530589;
constexpr int kNewMoonTurns = 12;
constexpr double kMillisecondsPerDay = 86'400'000.0;

constexpr std::array<const char *, kAllBodies.size()> kKeys{
    "sun", "moon", "mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune"};

const char *keyOf(Body body)
{
    return kKeys.at(static_cast<std::size_t>(body));
}

double angleBetween(const Vector3 &a, const Vector3 &b)
{
    Vector3 first = a;
    Vector3 second = b;
    return eraSepp(first.data(), second.data());
}

BodyPlace placeFrom(Body body, const JulianDate &now, const Vector3 &observer)
{
    const Sight sight = sightOf(body, now, observer);
    BodyPlace place;
    place.distanceAu = lengthOf(sight.line);
    place.astrometric = equatorialOf(directionOf(sight.line));
    place.magnitude = bodyMagnitude(body, sight, now);
    place.angularDiameterDegrees = 2.0 * semidiameterDegrees(body, place.distanceAu);
    if (body != Body::Sun) {
        const Vector3 sunward = sum({}, observer, -1.0);
        place.elongationDegrees = angleBetween(sight.line, sunward) * kDegreesPerRadian;
        place.illuminatedFraction = (1.0 + std::cos(angleBetween(sight.source, sight.line))) / 2.0;
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
    return QLatin1String(keyOf(body));
}

std::optional<Body> bodyByKey(const QString &key)
{
    const QString wanted = key.trimmed();
    for (const Body body : kAllBodies) {
        if (wanted.compare(QLatin1String(keyOf(body)), Qt::CaseInsensitive) == 0)
            return body;
    }
    return std::nullopt;
}

} // namespace nd
