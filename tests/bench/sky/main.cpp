// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog.h"
#include "core/sky/earth_state.h"
#include "core/sky/night.h"
#include "core/sky/sky_frame.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <erfa.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numbers>
#include <vector>

namespace {

using namespace nd;

constexpr int kRounds = 31;
constexpr double kRadians = std::numbers::pi / 180.0;

double medianMilliseconds(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
    return times[kRounds / 2];
}

/// Where everything is that Nightdesk knows, but for what wanders.
std::vector<Equatorial> catalogue()
{
    std::vector<Equatorial> places;
    const auto loaded = Catalog::load();
    for (const SkyObject &object : loaded->objects()) {
        if (object.place)
            places.push_back(*object.place);
    }
    return places;
}

/// The same with ERFA's functions and one context for all, in degrees of altitude.
void byErfa(const std::vector<Equatorial> &places, const Site &site, const QDateTime &utc,
            std::vector<double> &altitudes)
{
    eraASTROM astrom = {};
    double origins = 0.0;
    const JulianDate date = utcJulianDate(utc);
    eraApco13(date.day, date.fraction, 0.0, site.longitudeDegrees * kRadians,
              site.latitudeDegrees * kRadians, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.55, &astrom,
              &origins);
    for (std::size_t index = 0; index < places.size(); ++index) {
        double ra = 0.0;
        double declination = 0.0;
        eraAtciqz(places[index].raDegrees * kRadians, places[index].declinationDegrees * kRadians,
                  &astrom, &ra, &declination);
        double azimuth = 0.0;
        double zenith = 0.0;
        double hourAngle = 0.0;
        double observedDeclination = 0.0;
        double observedRa = 0.0;
        eraAtioq(ra, declination, &astrom, &azimuth, &zenith, &hourAngle, &observedDeclination,
                 &observedRa);
        altitudes[index] = 90.0 - zenith / kRadians;
    }
}

} // namespace

/// bench_sky: one JSON line. Another half day is timed each time, so that nothing is
/// remembered.
int main()
{
    const Site site{48.2, 11.5, 0.0};
    const QDateTime begin(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    const std::vector<Equatorial> places = catalogue();
    std::vector<SkyDirection> directions;
    for (const Equatorial &place : places)
        directions.push_back(directionOf(place));
    std::vector<Horizontal> found(places.size());
    std::vector<double> reference(places.size());
    int halfDay = 0;
    const auto next = [&] { return begin.addSecs(43200LL * ++halfDay); };
    const double ours
        = medianMilliseconds([&] { SkyFrame(site, next()).horizontalOf(directions, found); });
    const double erfa = medianMilliseconds([&] { byErfa(places, site, next(), reference); });
    const double night = medianMilliseconds([&] { nightAt(site, next()); });

    SkyFrame(site, begin).horizontalOf(directions, found);
    byErfa(places, site, begin, reference);
    double worst = 0.0;
    for (std::size_t index = 0; index < places.size(); ++index)
        worst = std::max(worst, std::abs(found[index].altitudeDegrees - reference[index]));
    const QJsonObject result{{QStringLiteral("objects"), static_cast<int>(places.size())},
                             {QStringLiteral("catalogue_ms"), ours},
                             {QStringLiteral("erfa_ms"), erfa},
                             {QStringLiteral("worst_difference_arcsec"), worst * 3600.0},
                             {QStringLiteral("night_ms"), night}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
