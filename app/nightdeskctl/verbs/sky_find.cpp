// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_find.h"

#include "app/nightdeskctl/exit_status.h"
#include "app/nightdeskctl/verbs/sky_catalog.h"
#include "app/nightdeskctl/verbs/sky_json.h"
#include "app/nightdeskctl/verbs/sky_options.h"
#include "core/sky/bodies.h"

#include <cmath>

namespace nd::ctl {

namespace {

QString matchKey(MatchKind match)
{
    switch (match) {
    case MatchKind::Identifier:
        return QStringLiteral("identifier");
    case MatchKind::Name:
        return QStringLiteral("name");
    case MatchKind::IdentifierStart:
        return QStringLiteral("identifier_start");
    case MatchKind::NameStart:
        return QStringLiteral("name_start");
    case MatchKind::Similar:
        return QStringLiteral("similar");
    }
    return {};
}

/// Without --limit the best one, or all that share its name.
std::vector<SearchHit> hitsOf(const Invocation &line, const Catalog &catalog, const QString &text,
                              std::size_t limit)
{
    std::vector<SearchHit> hits = catalog.find(text, limit);
    const auto namesakes = catalog.namesakes(text);
    if (line.has("--limit") || namesakes.size() < 2)
        return hits;
    const MatchKind match = hits.front().match;
    hits.clear();
    for (const SkyObject *object : namesakes)
        hits.push_back({object, match});
    return hits;
}

/// Of a body: where it is now, seen from the centre of the Earth.
void insertPlace(QJsonObject &json, const SkyObject &object, const QDateTime &now)
{
    const auto body = bodyByKey(
        QString::fromLatin1(object.bodyKey.data(), static_cast<qsizetype>(object.bodyKey.size())));
    if (!body || object.place)
        return;
    const BodyPlace place = bodyPlace(*body, now);
    json.insert(QStringLiteral("ra_deg"), place.astrometric.raDegrees);
    json.insert(QStringLiteral("dec_deg"), place.astrometric.declinationDegrees);
    json.insert(QStringLiteral("magnitude"), std::round(place.magnitude * 100.0) / 100.0);
    json.insert(QStringLiteral("time_utc"), now.toString(Qt::ISODate));
}

} // namespace

int skyFind(const Invocation &line, const Console &console, const QDateTime &now)
{
    const QString text = line.words.mid(1).join(QLatin1Char(' '));
    if (text.trimmed().isEmpty())
        return refuse(console, QStringLiteral("sky find needs a text"), exit_status::kUsage);
    const auto limit = limitOf(line, 1);
    if (!limit)
        return refuse(console, QStringLiteral("--limit needs a number from 1 to 1000"),
                      exit_status::kUsage);
    const auto field = fieldOf(line);
    if (!field)
        return refuse(console, QStringLiteral("--field needs degrees, such as 2.95x1.66"),
                      exit_status::kUsage);
    const auto catalog = catalogOf(line, console, now);
    if (catalog == nullptr)
        return exit_status::kRefused;
    const std::vector<SearchHit> hits = hitsOf(line, *catalog, text, *limit);
    if (hits.empty())
        return refuse(console, QStringLiteral("nothing in the catalogue is called %1").arg(text),
                      exit_status::kRefused);
    for (const SearchHit &hit : hits) {
        QJsonObject object = objectJson(*hit.object);
        insertPlace(object, *hit.object, now);
        object.insert(QStringLiteral("match"), matchKey(hit.match));
        insertFit(object, fieldFit(*hit.object, *field));
        console.print(object);
    }
    return exit_status::kDone;
}

} // namespace nd::ctl
