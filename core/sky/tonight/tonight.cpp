// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/tonight/tonight.h"

#include "core/sky/angles.h"
#include "core/sky/bodies.h"
#include "core/sky/sky_frame.h"
#include "core/sky/tonight/moon_track.h"
#include "core/sky/tonight/target_worth.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kLongestSeconds = 86'400.0;
constexpr double kEnoughHours = 4.0;
constexpr double kMoonReachDegrees = 60.0;

/// What one points a telescope of this size at, without being asked for the type.
bool isOffered(ObjectType type)
{
    return (isExtended(type) && type != ObjectType::GalaxyPart) || type == ObjectType::OpenCluster
        || type == ObjectType::StarCloud || type == ObjectType::Asterism
        || type == ObjectType::OwnTarget;
}

NightTurn turnOf(const TonightSetting &setting)
{
    NightTurn turn;
    const double latitude = setting.site.latitudeDegrees * kRadiansPerDegree;
    turn.sinLatitude = std::sin(latitude);
    turn.cosLatitude = std::max(0.0, std::cos(latitude));
    turn.siderealRadians
        = SkyFrame(setting.site, setting.from).siderealTimeHours() * 15.0 * kRadiansPerDegree;
    const auto milliseconds = static_cast<double>(setting.from.msecsTo(setting.to));
    turn.seconds = std::clamp(milliseconds / 1000.0, 0.0, kLongestSeconds);
    return turn;
}

/// Where it is among the stars at that time; nothing for the Sun, which no night offers.
std::optional<Equatorial> placeAt(const SkyObject &object, const Site &site, const QDateTime &utc)
{
    if (object.place || object.type == ObjectType::Sun)
        return object.place;
    const auto body = bodyByKey(
        QString::fromLatin1(object.bodyKey.data(), static_cast<qsizetype>(object.bodyKey.size())));
    return body ? std::optional(bodyPlace(*body, site, utc).astrometric) : std::nullopt;
}

} // namespace

Tonight::Tonight(std::shared_ptr<const Catalog> catalog, const TonightSetting &setting)
    : m_catalog(std::move(catalog))
    , m_setting(setting)
{
    if (!setting.from.isValid() || !setting.to.isValid() || setting.from >= setting.to)
        return;
    m_turn = turnOf(setting);
    const QDateTime middle = setting.from.addMSecs(setting.from.msecsTo(setting.to) / 2);
    const SkyFrame sky(setting.site, middle);
    const MoonTrack moon(setting.site, setting.from, m_turn.seconds);
    m_moon = {moon.illuminatedFraction(), moon.upFraction()};
    const HorizonBand horizon(setting.horizon);
    m_candidates.reserve(m_catalog->objects().size());
    for (const SkyObject &object : m_catalog->objects()) {
        const auto place = placeAt(object, setting.site, middle);
        if (!place)
            continue;
        Candidate candidate{&object, *place, nightCourse(sky.ofDateOf(*place), m_turn), 180.0, 0.0,
                            {},      {}};
        if (!takeHorizon(candidate, horizon))
            continue;
        candidate.moonSeparationDegrees
            = moon.separationDegrees(*place, candidate.course.highestAtSeconds);
        candidate.fit = fieldFit(object, setting.field);
        candidate.worth = 0.35 * sizeWorth(object, setting.field, candidate.fit)
            + 0.35 * brightnessWorth(object) + 0.3 * fameWorth(object);
        m_candidates.push_back(candidate);
    }
}

/// False if it does not come up.
bool Tonight::takeHorizon(Candidate &candidate, const HorizonBand &horizon) const
{
    if (horizon.mask.isEmpty())
        return candidate.course.highestDegrees > 0.0;
    candidate.clear = clearTimes(candidate.course, m_turn, horizon);
    if (candidate.clear.empty())
        return false;
    setHighest(candidate.course, m_turn, candidate.clear);
    return true;
}

double Tonight::secondsUp(const Candidate &candidate, double leastAltitudeDegrees) const
{
    return m_setting.horizon.isEmpty()
        ? secondsAbove(leastAltitudeDegrees, candidate.course, m_turn)
        : secondsAbove(leastAltitudeDegrees, candidate.course, m_turn, candidate.clear);
}

bool Tonight::hasSize(const Candidate &candidate, const TonightFilter &filter)
{
    const bool isLarge = filter.leastArcminutes <= 0.0
        || candidate.object->majorArcminutes.value_or(0.0) >= filter.leastArcminutes;
    const bool isTooLarge = candidate.fit && candidate.fit->kind == FitKind::NeedsMosaic;
    return isLarge && !(filter.mustFit && isTooLarge);
}

bool Tonight::passes(const Candidate &candidate, const TonightFilter &filter) const
{
    const SkyObject &object = *candidate.object;
    const bool isTypeWanted
        = filter.types.empty() ? isOffered(object.type) : filter.types.contains(object.type);
    if (!isTypeWanted || candidate.course.highestDegrees < filter.leastAltitudeDegrees)
        return false;
    if (!hasSize(candidate, filter))
        return false;
    if (filter.mostMagnitude && (!object.magnitude || *object.magnitude > *filter.mostMagnitude))
        return false;
    const bool isMoonInTheWay = m_moon.upFraction > 0.0
        && candidate.moonSeparationDegrees < filter.leastMoonSeparationDegrees;
    return !isMoonInTheWay && (filter.ids.empty() || filter.ids.contains(object.id()));
}

double Tonight::scoreOf(const Candidate &candidate, double secondsUp) const
{
    const double altitude = std::sin(candidate.course.highestDegrees * kRadiansPerDegree);
    const double time = std::sqrt(std::min(1.0, secondsUp / 3600.0 / kEnoughHours));
    const double nearness
        = std::max(0.0, 1.0 - candidate.moonSeparationDegrees / kMoonReachDegrees);
    const double moon = 1.0 - m_moon.illuminatedFraction * m_moon.upFraction * nearness;
    return std::clamp(altitude * time * moon * candidate.worth, 0.0, 1.0);
}

TonightRow Tonight::rowOf(const Candidate &candidate, double secondsUp, double score) const
{
    TonightRow row;
    row.object = candidate.object;
    row.place = candidate.place;
    row.score = score;
    row.highestDegrees = candidate.course.highestDegrees;
    row.highestAt
        = m_setting.from.addMSecs(qRound64(candidate.course.highestAtSeconds * 1000.0)).toUTC();
    row.up = std::chrono::minutes(qRound64(secondsUp / 60.0));
    row.moonSeparationDegrees = candidate.moonSeparationDegrees;
    row.fit = candidate.fit;
    return row;
}

std::vector<TonightRow> Tonight::rank(const TonightFilter &filter) const
{
    struct Scored
    {
        double score;
        double secondsUp;
        const Candidate *candidate;
    };
    const auto least = static_cast<double>(std::chrono::seconds(filter.leastTimeUp).count());
    std::vector<Scored> scored;
    for (const Candidate &candidate : m_candidates) {
        if (!passes(candidate, filter))
            continue;
        const double up = secondsUp(candidate, filter.leastAltitudeDegrees);
        if (up >= least)
            scored.push_back({scoreOf(candidate, up), up, &candidate});
    }
    const auto count = static_cast<std::ptrdiff_t>(std::min(filter.limit, scored.size()));
    std::partial_sort(scored.begin(), scored.begin() + count, scored.end(),
                      [](const Scored &a, const Scored &b) {
                          return a.score != b.score ? a.score > b.score : a.candidate < b.candidate;
                      });
    std::vector<TonightRow> rows;
    for (auto at = scored.begin(); at != scored.begin() + count; ++at)
        rows.push_back(rowOf(*at->candidate, at->secondsUp, at->score));
    return rows;
}

} // namespace nd
