// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/night.h"

#include "core/sky/crossing_search.h"
#include "core/sky/sky_track.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kDaySeconds = 86'400.0;
constexpr double kStepSeconds = 600.0;
constexpr double kReachDegrees = 2.6;
constexpr double kSecondsPerDegree = 240.0;
constexpr int kNoonSeconds = 43'200;

/// Mean solar time of the site ahead of UTC; the longitude may be given as 0 to 360.
qint64 solarOffsetMilliseconds(const Site &site)
{
    const double longitude = std::isfinite(site.longitudeDegrees) ? site.longitudeDegrees : 0.0;
    return std::llround(std::remainder(longitude, 360.0) * kSecondsPerDegree * 1000.0);
}

SunBelow sunBelow(double altitude, const Samples &altitudes, const Curve &altitudeAt,
                  const QDateTime &noon)
{
    Samples heights = altitudes;
    for (double &value : heights.values)
        value -= altitude;
    const Curve height = [&](double seconds) { return altitudeAt(seconds) - altitude; };
    const std::vector<Crossing> crossings = crossingsOf(heights, height, kReachDegrees);
    SunBelow below;
    if (crossings.empty()) {
        below.sun = heights.values.front() > 0.0 ? Visibility::AlwaysUp : Visibility::NeverRises;
        return below;
    }
    const auto at = [&noon](const Crossing &crossing) {
        return noon.addMSecs(std::llround(crossing.seconds * 1000.0));
    };
    // At the end of a polar night the Sun may come up and go within minutes of noon: what counts is
    // the first time it goes, and the first time after that it comes.
    const auto goes = std::find_if(crossings.begin(), crossings.end(),
                                   [](const Crossing &crossing) { return !crossing.upwards; });
    const auto comes
        = std::find_if(goes == crossings.end() ? crossings.begin() : goes, crossings.end(),
                       [](const Crossing &crossing) { return crossing.upwards; });
    if (goes != crossings.end())
        below.begins = at(*goes);
    if (comes != crossings.end())
        below.ends = at(*comes);
    return below;
}

} // namespace

bool SunBelow::contains(const QDateTime &utc) const
{
    if (sun != Visibility::RisesAndSets)
        return sun == Visibility::NeverRises;
    return (!begins || utc >= *begins) && (!ends || utc < *ends);
}

std::optional<Twilight> Night::darkest() const
{
    for (const Twilight twilight :
         {Twilight::Astronomical, Twilight::Nautical, Twilight::Civil, Twilight::Horizon}) {
        if (below(twilight).sun != Visibility::AlwaysUp)
            return twilight;
    }
    return std::nullopt;
}

Night nightAt(const Site &site, const QDateTime &during)
{
    const QDateTime solar = during.toUTC().addMSecs(solarOffsetMilliseconds(site));
    return nightOf(site, solar.addSecs(-kNoonSeconds).date());
}

Night comingNight(const Site &site, const QDateTime &now)
{
    const Night night = nightAt(site, now);
    const auto sunrise = night.below(Twilight::Horizon).ends;
    return sunrise && *sunrise < now ? nightOf(site, night.date.addDays(1)) : night;
}

Night nightOf(const Site &site, const QDate &date)
{
    Night night;
    night.site = site;
    night.date = date.isValid() ? date : QDate(2000, 1, 1);
    night.noonBefore
        = QDateTime(night.date, QTime(12, 0), Qt::UTC).addMSecs(-solarOffsetMilliseconds(site));
    night.noonAfter = night.noonBefore.addSecs(static_cast<qint64>(kDaySeconds));
    const SkyTrack sun(Body::Sun, site, night.noonBefore);
    const Curve altitude = [&sun](double seconds) { return sun.altitude(seconds); };
    const Samples samples = sampled(altitude, kDaySeconds, kStepSeconds);
    for (const Twilight twilight :
         {Twilight::Horizon, Twilight::Civil, Twilight::Nautical, Twilight::Astronomical}) {
        night.twilights.at(static_cast<std::size_t>(twilight))
            = sunBelow(altitudeDegrees(twilight), samples, altitude, night.noonBefore);
    }
    return night;
}

} // namespace nd
