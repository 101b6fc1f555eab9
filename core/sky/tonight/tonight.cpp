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

/// With place and brightness of that time; nothing for the Sun, which no night offers.
std::optional<SkyObject> bodyAt(const SkyObject &object, const Site &site, const QDateTime &utc)
{
    if (object.type == ObjectType::Sun)
        return std::nullopt;
    const auto body = bodyByKey(
        QString::fromLatin1(object.bodyKey.data(), static_cast<qsizetype>(object.bodyKey.size())));
    if (!body)
        return std::nullopt;
    const BodyPlace place = bodyPlace(*body, site, utc);
    SkyObject seen = object;
    seen.place = place.astrometric;
    seen.magnitude = place.magnitude;
    return seen;
}

double sineOf(double degrees)
{
    return std::sin(degrees * kRadiansPerDegree);
}

double worthOf(const SkyObject &object, const FieldOfView &field)
{
    return 0.35 * sizeWorth(object, field, fieldFit(object, field)) + 0.35 * brightnessWorth(object)
        + 0.3 * fameWorth(object);
}

/// Without the Moon.
double scoreOf(double highestSine, double secondsUp, double worth)
{
    const double time = std::sqrt(std::min(1.0, secondsUp / 3600.0 / kEnoughHours));
    return std::clamp(highestSine * time * worth, 0.0, 1.0);
}

double moonPart(const TonightMoon &moon, double separationDegrees)
{
    const double nearness = std::max(0.0, 1.0 - separationDegrees / kMoonReachDegrees);
    return 1.0 - moon.illuminatedFraction * moon.upFraction * nearness;
}

double leastSecondsOf(const TonightFilter &filter)
{
    return static_cast<double>(std::chrono::seconds(filter.leastTimeUp).count());
}

} // namespace

/// A candidate that passes a filter as long as neither trees nor the Moon are asked.
struct Tonight::Passing
{
    const Candidate *candidate;
    double secondsUp;
    double worth;
    double score; ///< What it is at most.
};

/// One that passes all of it.
struct Tonight::Ranked
{
    const Candidate *candidate;
    NightCourse course; ///< Its highest place is over the horizon.
    double secondsUp;
    double score;
    double moonSeparationDegrees;
};

Tonight::Tonight(std::shared_ptr<const Catalog> catalog, const TonightSetting &setting)
    : m_catalog(std::move(catalog))
    , m_setting(setting)
    , m_horizon(setting.horizon)
{
    if (!setting.from.isValid() || !setting.to.isValid() || setting.from >= setting.to)
        return;
    m_turn = turnOf(setting);
    m_moonTrack.emplace(setting.site, setting.from, m_turn.seconds);
    const QDateTime middle = setting.from.addMSecs(setting.from.msecsTo(setting.to) / 2);
    const DateTurn toDate(middle);
    const double leastSine = setting.horizon.isEmpty() ? 0.0 : m_horizon.lowestSine;
    m_candidates.reserve(m_catalog->objects().size());
    for (const SkyObject &object : m_catalog->objects()) {
        const auto body = object.place ? std::nullopt : bodyAt(object, setting.site, middle);
        const std::optional<Equatorial> place = body ? body->place : object.place;
        if (!place)
            continue;
        const NightCourse course = nightCourse(toDate(directionOf(*place)), m_turn);
        if (course.highestSine <= leastSine)
            continue;
        m_candidates.push_back({&object, course});
        if (body)
            m_bodies.emplace(&object, *body);
    }
}

TonightMoon Tonight::moon() const
{
    return m_moonTrack ? TonightMoon{m_moonTrack->illuminatedFraction(), m_moonTrack->upFraction()}
                       : TonightMoon{};
}

const SkyObject &Tonight::looksOf(const SkyObject &object) const
{
    return object.place ? object : m_bodies.at(&object);
}

Equatorial Tonight::placeOf(const SkyObject &object) const
{
    return looksOf(object).place.value_or(Equatorial());
}

bool Tonight::passes(const Candidate &candidate, double leastSine,
                     const TonightFilter &filter) const
{
    const SkyObject &object = *candidate.object;
    const bool isTypeWanted
        = filter.types.empty() ? isOffered(object.type) : filter.types.contains(object.type);
    if (!isTypeWanted || candidate.course.highestSine < leastSine)
        return false;
    if (filter.leastArcminutes > 0.0
        && object.majorArcminutes.value_or(0.0) < filter.leastArcminutes)
        return false;
    const std::optional<double> &magnitude = looksOf(object).magnitude;
    if (filter.mostMagnitude && (!magnitude || *magnitude > *filter.mostMagnitude))
        return false;
    if (filter.mustFit) {
        const auto fit = fieldFit(object, m_setting.field);
        if (fit && fit->kind == FitKind::NeedsMosaic)
            return false;
    }
    return filter.ids.empty() || filter.ids.contains(object.id());
}

std::vector<Tonight::Passing> Tonight::passing(const TonightFilter &filter) const
{
    const double leastSine = sineOf(filter.leastAltitudeDegrees);
    const double leastSeconds = leastSecondsOf(filter);
    std::vector<Passing> passing;
    for (const Candidate &candidate : m_candidates) {
        if (!passes(candidate, leastSine, filter))
            continue;
        const double up = secondsAbove(leastSine, candidate.course, m_turn);
        if (up < leastSeconds)
            continue;
        const double worth = worthOf(looksOf(*candidate.object), m_setting.field);
        passing.push_back(
            {&candidate, up, worth, scoreOf(candidate.course.highestSine, up, worth)});
    }
    return passing;
}

/// False if the trees leave too little of it.
bool Tonight::takeHorizon(Ranked &ranked, const TonightFilter &filter) const
{
    const auto clear
        = clearTimes(sineOf(filter.leastAltitudeDegrees), ranked.course, m_turn, m_horizon);
    if (clear.empty())
        return false;
    setHighest(ranked.course, m_turn, clear);
    ranked.secondsUp = 0.0;
    for (const NightSpan &span : clear)
        ranked.secondsUp += span.seconds();
    return ranked.secondsUp >= leastSecondsOf(filter);
}

std::optional<Tonight::Ranked> Tonight::look(const Passing &passing,
                                             const TonightFilter &filter) const
{
    Ranked ranked{passing.candidate, passing.candidate->course, passing.secondsUp, passing.score,
                  180.0};
    if (!m_setting.horizon.isEmpty()) {
        if (!takeHorizon(ranked, filter))
            return std::nullopt;
        ranked.score = scoreOf(ranked.course.highestSine, ranked.secondsUp, passing.worth);
    }
    ranked.moonSeparationDegrees = m_moonTrack->separationDegrees(
        placeOf(*ranked.candidate->object), ranked.course.highestAtSeconds);
    if (ranked.candidate->object->type == ObjectType::Moon)
        return ranked; // it is not in its own way
    const TonightMoon moon = this->moon();
    const bool isMoonInTheWay
        = moon.upFraction > 0.0 && ranked.moonSeparationDegrees < filter.leastMoonSeparationDegrees;
    if (isMoonInTheWay)
        return std::nullopt;
    ranked.score *= moonPart(moon, ranked.moonSeparationDegrees);
    return ranked;
}

TonightRow Tonight::rowOf(const Ranked &ranked) const
{
    TonightRow row;
    row.object = ranked.candidate->object;
    row.place = placeOf(*row.object);
    row.score = ranked.score;
    row.highestDegrees = ranked.course.highestDegrees();
    row.highestAt
        = m_setting.from.addMSecs(qRound64(ranked.course.highestAtSeconds * 1000.0)).toUTC();
    row.up = std::chrono::minutes(qRound64(ranked.secondsUp / 60.0));
    row.moonSeparationDegrees = ranked.moonSeparationDegrees;
    row.fit = fieldFit(*row.object, m_setting.field);
    row.magnitude = looksOf(*row.object).magnitude;
    return row;
}

/// What may be best is looked at first, and nothing that can't come among the rows any more.
std::vector<TonightRow> Tonight::rank(const TonightFilter &filter) const
{
    const auto isBetter = [](const auto &a, const auto &b) {
        return a.score != b.score ? a.score > b.score : a.candidate < b.candidate;
    };
    const auto isWorse = [isBetter](const Passing &a, const Passing &b) { return isBetter(b, a); };
    std::vector<Passing> waiting = passing(filter);
    std::make_heap(waiting.begin(), waiting.end(), isWorse);
    std::vector<Ranked> best; // A heap with the worst in front.
    while (!waiting.empty() && filter.limit > 0) {
        const bool isFull = best.size() == filter.limit;
        if (isFull && best.front().score > waiting.front().score)
            break;
        std::pop_heap(waiting.begin(), waiting.end(), isWorse);
        const auto ranked = look(waiting.back(), filter);
        waiting.pop_back();
        if (!ranked || (isFull && !isBetter(*ranked, best.front())))
            continue;
        if (isFull) {
            std::pop_heap(best.begin(), best.end(), isBetter);
            best.pop_back();
        }
        best.push_back(*ranked);
        std::push_heap(best.begin(), best.end(), isBetter);
    }
    std::sort_heap(best.begin(), best.end(), isBetter);
    std::vector<TonightRow> rows;
    rows.reserve(best.size());
    for (const Ranked &ranked : best)
        rows.push_back(rowOf(ranked));
    return rows;
}

} // namespace nd
