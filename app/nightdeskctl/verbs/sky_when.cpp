// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_when.h"

#include "app/nightdeskctl/exit_status.h"
#include "app/nightdeskctl/verbs/sky_catalog.h"
#include "app/nightdeskctl/verbs/sky_options.h"
#include "app/nightdeskctl/verbs/sky_target.h"
#include "core/observatory/sky/target_course.h"
#include "core/sky/apparent_place.h"
#include "core/sky/field_rotation.h"
#include "core/sky/night.h"
#include "core/sky/refraction.h"
#include "core/sky/sky_frame.h"

#include <QJsonArray>

#include <cmath>

namespace nd::ctl {

namespace {

constexpr qsizetype kDateLength = 10;
constexpr std::chrono::hours kDay{24};
constexpr int kCurvePoints = 481; ///< One in three minutes.

/// What --date asks for.
struct When
{
    QDateTime utc; ///< Where it stands then.
    QDateTime from; ///< The day its passage is in.
};

double rounded(double value)
{
    return std::round(value * 1e6) / 1e6;
}

QJsonValue moment(const std::optional<QDateTime> &utc)
{
    return utc ? QJsonValue(utc->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

std::optional<When> whenOf(const Invocation &line, const Site &site, const QDateTime &now)
{
    if (!line.has("--date"))
        return When{now, now};
    const QString text = line.value("--date");
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (isReckoned(date) && text.size() == kDateLength) {
        const Night night = nightOf(site, date);
        return When{night.noonBefore.addSecs(std::chrono::seconds(kDay).count() / 2),
                    night.noonBefore};
    }
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    // Without a zone it would be this laptop's: a plan for elsewhere must not depend on that.
    if (!isReckoned(instant.date()) || instant.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return When{instant.toUTC(), instant.toUTC()};
}

void insertPlace(QJsonObject &json, const SkyTarget &target, const Site &site, const QDateTime &utc)
{
    const auto *body = std::get_if<Body>(&target);
    const Equatorial icrs
        = body ? bodyPlace(*body, site, utc).astrometric : std::get<Equatorial>(target);
    const Horizontal place = horizontalOf(target, site, utc);
    const double seen = apparentAltitudeDegrees(place.altitudeDegrees, Air::standard());
    const std::optional<double> mass = airmass(seen);
    const Equatorial moon = bodyPlace(Body::Moon, site, utc).astrometric;
    json.insert(QStringLiteral("ra_deg"), rounded(icrs.raDegrees));
    json.insert(QStringLiteral("dec_deg"), rounded(icrs.declinationDegrees));
    json.insert(QStringLiteral("time_utc"), moment(utc));
    json.insert(QStringLiteral("alt_deg"), rounded(place.altitudeDegrees));
    json.insert(QStringLiteral("az_deg"), rounded(place.azimuthDegrees));
    json.insert(QStringLiteral("alt_refracted_deg"), rounded(seen));
    json.insert(QStringLiteral("airmass"), mass ? QJsonValue(rounded(*mass)) : QJsonValue());
    json.insert(QStringLiteral("moon_separation_deg"), rounded(separationDegrees(icrs, moon)));
}

/// As an upright telescope sees it; null at the zenith, and an exposure only with a field.
void insertTurning(QJsonObject &json, const SkyTarget &target, const Site &site,
                   const QDateTime &utc, const FieldOfView &field)
{
    const Horizontal place = horizontalOf(target, site, utc);
    const auto rate = fieldRotationDegreesPerHour(place, site.latitudeDegrees);
    json.insert(QStringLiteral("field_rotation_deg_per_h"),
                rate ? QJsonValue(rounded(*rate)) : QJsonValue());
    const double diagonal = std::hypot(field.widthDegrees, field.heightDegrees);
    const auto longest = longestExposureOfField(place, site.latitudeDegrees, diagonal);
    if (diagonal > 0.0)
        json.insert(QStringLiteral("longest_exposure_s"),
                    longest ? QJsonValue(static_cast<double>(longest->count()) / 1000.0)
                            : QJsonValue());
}

void insertPassage(QJsonObject &json, const Passage &passage)
{
    json.insert(QStringLiteral("rise_utc"), moment(passage.rise));
    json.insert(QStringLiteral("transit_utc"), moment(passage.transit));
    json.insert(QStringLiteral("set_utc"), moment(passage.set));
    json.insert(QStringLiteral("highest_alt_deg"), rounded(passage.highestDegrees));
    json.insert(QStringLiteral("never_rises"), passage.visibility == Visibility::NeverRises);
    json.insert(QStringLiteral("circumpolar"), passage.visibility == Visibility::AlwaysUp);
}

/// Nothing about a level horizon.
void insertHorizon(QJsonObject &json, const SkyTarget &target, const Site &site,
                   const HorizonMask &horizon, const When &when)
{
    if (horizon.isEmpty())
        return;
    const Horizontal place = horizontalOf(target, site, when.utc, Air::standard());
    json.insert(QStringLiteral("horizon_deg"), rounded(horizon.altitudeAt(place.azimuthDegrees)));
    json.insert(QStringLiteral("hidden"), horizon.hides(place));
    const QDateTime until = when.from.addSecs(std::chrono::seconds(kDay).count());
    QJsonArray clear;
    for (const TimeSpan &span :
         clearSpans(altitudeCurve(target, site, when.from, until, kCurvePoints), horizon)) {
        clear.append(QJsonObject{{QStringLiteral("from_utc"), moment(span.begins)},
                                 {QStringLiteral("to_utc"), moment(span.ends)}});
    }
    json.insert(QStringLiteral("clear"), clear);
}

void insertBody(QJsonObject &json, Body body, const Site &site, const QDateTime &utc)
{
    const BodyPlace place = bodyPlace(body, site, utc);
    json.insert(QStringLiteral("distance_au"), place.distanceAu);
    json.insert(QStringLiteral("magnitude"), std::round(place.magnitude * 100.0) / 100.0);
    json.insert(QStringLiteral("diameter_deg"), rounded(place.angularDiameterDegrees));
    if (body == Body::Sun)
        return;
    json.insert(QStringLiteral("illuminated"), rounded(place.illuminatedFraction));
    json.insert(QStringLiteral("elongation_deg"), rounded(place.elongationDegrees));
    if (body == Body::Moon) {
        json.insert(QStringLiteral("phase_deg"), rounded(moonPhaseDegrees(utc)));
        json.insert(QStringLiteral("age_days"), rounded(moonAgeDays(utc)));
    }
}

QJsonObject nightJson(const Night &night)
{
    const SunBelow &sun = night.below(Twilight::Horizon);
    const SunBelow &dark = night.below(Twilight::Astronomical);
    return {{QStringLiteral("noon_before_utc"), moment(night.noonBefore)},
            {QStringLiteral("sunset_utc"), moment(sun.begins)},
            {QStringLiteral("darkness_utc"), moment(dark.begins)},
            {QStringLiteral("dawn_utc"), moment(dark.ends)},
            {QStringLiteral("sunrise_utc"), moment(sun.ends)},
            {QStringLiteral("sun_never_sets"), sun.sun == Visibility::AlwaysUp},
            {QStringLiteral("sun_never_rises"), sun.sun == Visibility::NeverRises},
            {QStringLiteral("never_dark"), dark.sun == Visibility::AlwaysUp}};
}

} // namespace

int skyWhen(const Invocation &line, const Console &console, const SkyGround &ground,
            const QDateTime &now)
{
    const QString text = line.words.mid(1).join(QLatin1Char(' '));
    if (text.trimmed().isEmpty())
        return refuse(console, QStringLiteral("sky when needs a name or coordinates"),
                      exit_status::kUsage);
    const std::optional<Site> site
        = line.has("--site") ? siteIn(line.value("--site")) : ground.saved;
    if (!site)
        return refuse(console,
                      QStringLiteral("sky when needs --site LAT,LON in degrees, east positive"),
                      exit_status::kUsage);
    const std::optional<When> when = whenOf(line, *site, now);
    if (!when)
        return refuse(console,
                      QStringLiteral("--date needs a date such as 2026-10-10 or an instant such as "
                                     "2026-10-10T20:00Z, from 1600 to 2400: Earth, Moon and "
                                     "planets are not reckoned for other years"),
                      exit_status::kUsage);
    const auto field = fieldOf(line);
    if (!field)
        return refuse(console, QStringLiteral("--field needs degrees, such as 2.95x1.66"),
                      exit_status::kUsage);
    const auto catalog = catalogOf(line, console, when->utc);
    if (catalog == nullptr)
        return exit_status::kRefused;
    const Result<NamedTarget> named = namedTarget(text, *catalog, when->utc, true);
    if (!named)
        return refuse(console, named.error().detail, exit_status::kRefused);
    if (named.value().isGuess)
        console.say(QStringLiteral("nightdeskctl: ") + named.value().understood);
    const SkyTarget &target = named.value().target;
    QJsonObject json = named.value().json;
    insertPlace(json, target, *site, when->utc);
    insertTurning(json, target, *site, when->utc, *field);
    insertPassage(json, passageOf(target, *site, when->from, kDay));
    insertHorizon(json, target, *site, ground.horizonOf(*site), *when);
    if (const auto *body = std::get_if<Body>(&target))
        insertBody(json, *body, *site, when->utc);
    json.insert(QStringLiteral("from_utc"), moment(when->from));
    json.insert(QStringLiteral("night"), nightJson(nightAt(*site, when->utc)));
    console.print(json);
    return exit_status::kDone;
}

} // namespace nd::ctl
