// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_tonight.h"

#include "app/nightdeskctl/exit_status.h"
#include "app/nightdeskctl/verbs/sky_catalog.h"
#include "app/nightdeskctl/verbs/sky_json.h"
#include "app/nightdeskctl/verbs/sky_options.h"
#include "core/base/result.h"
#include "core/sky/night.h"
#include "core/sky/tonight/tonight.h"

#include <QDate>

namespace nd::ctl {

namespace {

constexpr std::size_t kUsualRows = 20;

Error usage(const QString &text)
{
    return {Error::Code::NotAllowed, 0, text};
}

Result<Night> nightOf(const Invocation &line, const std::optional<Site> &saved,
                      const QDateTime &now)
{
    const auto site = line.has("--site") ? siteIn(line.value("--site")) : saved;
    if (!site)
        return usage(QStringLiteral("sky tonight needs --site LAT,LON in degrees, east positive"));
    if (!line.has("--date"))
        return comingNight(*site, now);
    const QDate date = QDate::fromString(line.value("--date"), Qt::ISODate);
    if (!isReckoned(date))
        return usage(QStringLiteral("--date needs a day such as 2026-10-10, from 1600 to 2400: "
                                    "Earth, Moon and planets are not reckoned for other years"));
    return nd::nightOf(*site, date);
}

/// False if a flag is none.
bool readNumber(const Invocation &line, const char *flag, double least, double most, double &value)
{
    if (!line.has(flag))
        return true;
    const auto number = numberIn(line.value(flag), least, most);
    value = number.value_or(value);
    return number.has_value();
}

bool readTypes(const Invocation &line, std::set<ObjectType> &types)
{
    const QStringList keys = line.value("--type").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const auto type = objectTypeByKey(key.toLatin1().toStdString());
        if (!type)
            return false;
        types.insert(*type);
    }
    return !line.has("--type") || !types.empty();
}

Result<TonightFilter> filterOf(const Invocation &line)
{
    TonightFilter filter;
    const auto limit = limitOf(line, kUsualRows);
    if (!limit)
        return usage(QStringLiteral("--limit needs a number from 1 to 1000"));
    filter.limit = *limit;
    if (!readNumber(line, "--min-altitude", 0.0, 89.0, filter.leastAltitudeDegrees))
        return usage(QStringLiteral("--min-altitude needs degrees from 0 to 89"));
    if (!readNumber(line, "--moon", 0.0, 180.0, filter.leastMoonSeparationDegrees))
        return usage(QStringLiteral("--moon needs degrees from 0 to 180"));
    double magnitude = 0.0;
    if (!readNumber(line, "--max-magnitude", -30.0, 30.0, magnitude))
        return usage(QStringLiteral("--max-magnitude needs a magnitude"));
    if (line.has("--max-magnitude"))
        filter.mostMagnitude = magnitude;
    if (!readTypes(line, filter.types))
        return usage(QStringLiteral("--type needs types such as galaxy,open_cluster"));
    return filter;
}

double rounded(double value, double steps)
{
    return static_cast<double>(qRound64(value * steps)) / steps;
}

QJsonObject rowJson(const TonightRow &row)
{
    QJsonObject json = objectJson(*row.object);
    json.insert(QStringLiteral("ra_deg"), row.place.raDegrees);
    json.insert(QStringLiteral("dec_deg"), row.place.declinationDegrees);
    if (row.magnitude && !row.object->magnitude)
        json.insert(QStringLiteral("magnitude"), rounded(*row.magnitude, 100.0));
    json.insert(QStringLiteral("score"), rounded(row.score, 1000.0));
    json.insert(QStringLiteral("highest_alt_deg"), rounded(row.highestDegrees, 100.0));
    json.insert(QStringLiteral("highest_utc"), row.highestAt.toString(Qt::ISODate));
    json.insert(QStringLiteral("up_s"), static_cast<qint64>(std::chrono::seconds(row.up).count()));
    json.insert(QStringLiteral("moon_separation_deg"), rounded(row.moonSeparationDegrees, 10.0));
    insertFit(json, row.fit);
    return json;
}

} // namespace

int skyTonight(const Invocation &line, const Console &console, const SkyGround &ground,
               const QDateTime &now)
{
    if (line.words.size() > 1)
        return refuse(console, QStringLiteral("sky tonight takes no words"), exit_status::kUsage);
    const Result<Night> night = nightOf(line, ground.saved, now);
    if (!night)
        return refuse(console, night.error().detail, exit_status::kUsage);
    const Result<TonightFilter> filter = filterOf(line);
    if (!filter)
        return refuse(console, filter.error().detail, exit_status::kUsage);
    const auto field = fieldOf(line);
    if (!field)
        return refuse(console, QStringLiteral("--field needs degrees, such as 2.95x1.66"),
                      exit_status::kUsage);
    const auto darkest = night.value().darkest();
    if (!darkest) {
        return refuse(console, QStringLiteral("sky tonight offers nothing: the Sun does not set"),
                      exit_status::kRefused);
    }
    const SunBelow &dark = night.value().below(*darkest);
    const TonightSetting setting{night.value().site, dark.begins.value_or(night.value().noonBefore),
                                 dark.ends.value_or(night.value().noonAfter), *field,
                                 ground.horizonOf(night.value().site)};
    const auto catalog = catalogOf(line, console, setting.from);
    if (catalog == nullptr)
        return exit_status::kRefused;
    const Tonight tonight(catalog, setting);
    for (const TonightRow &row : tonight.rank(filter.value()))
        console.print(rowJson(row));
    return exit_status::kDone;
}

} // namespace nd::ctl
