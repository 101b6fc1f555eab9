// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_find.h"

#include "app/nightdeskctl/exit_status.h"
#include "app/nightdeskctl/verbs/sky_json.h"
#include "app/nightdeskctl/verbs/sky_options.h"
#include "core/sky/catalog/catalog.h"

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

int refuse(const Console &console, const QString &text)
{
    console.say(QStringLiteral("nightdeskctl: ") + text);
    return exit_status::kUsage;
}

} // namespace

int skyFind(const Invocation &line, const Console &console)
{
    const QString text = line.words.mid(1).join(QLatin1Char(' '));
    if (text.trimmed().isEmpty())
        return refuse(console, QStringLiteral("sky find needs a text"));
    const auto limit = limitOf(line, 1);
    if (!limit)
        return refuse(console, QStringLiteral("--limit needs a number from 1 to 1000"));
    const auto field = fieldOf(line);
    if (!field)
        return refuse(console, QStringLiteral("--field needs degrees, such as 2.95x1.66"));
    const auto catalog = Catalog::load();
    const std::vector<SearchHit> hits = catalog->find(text, *limit);
    if (hits.empty()) {
        console.say(
            QStringLiteral("nightdeskctl: nothing in the catalogue is called %1").arg(text));
        return exit_status::kRefused;
    }
    for (const SearchHit &hit : hits) {
        QJsonObject object = objectJson(*hit.object);
        object.insert(QStringLiteral("match"), matchKey(hit.match));
        insertFit(object, fieldFit(*hit.object, *field));
        console.print(object);
    }
    return exit_status::kDone;
}

} // namespace nd::ctl
