// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/target_query.h"

#include <algorithm>

namespace nd {

namespace {

/// Whether `text` was meant as coordinates: such a text starts with a number.
bool startsLikeCoordinates(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QChar first = trimmed.isEmpty() ? QChar() : trimmed.front();
    return first.isDigit() || QStringLiteral("-+(.\u2212").contains(first);
}

bool hasSureHit(const std::vector<SearchHit> &hits)
{
    return std::any_of(hits.begin(), hits.end(),
                       [](const SearchHit &hit) { return hit.match != MatchKind::Similar; });
}

} // namespace

TargetAnswer findTargets(const QString &text, const std::shared_ptr<const Catalog> &catalog,
                         const QDateTime &utc, std::size_t limit)
{
    TargetAnswer answer;
    if (text.trimmed().isEmpty())
        return answer;
    const CoordinateParse parse = parseCoordinates(text);
    if (const auto *coordinates = std::get_if<ParsedCoordinates>(&parse)) {
        answer.coordinates = *coordinates;
        answer.targets.append(targetAt(icrsOf(*coordinates, utc)));
        return answer;
    }
    const std::vector<SearchHit> hits
        = catalog == nullptr ? std::vector<SearchHit>() : catalog->find(text, limit);
    if (startsLikeCoordinates(text) && !hasSureHit(hits)) {
        answer.problem = std::get<CoordinateProblem>(parse);
        return answer;
    }
    for (const SearchHit &hit : hits) {
        if (const auto target = targetOf(catalog, *hit.object))
            answer.targets.append(*target);
    }
    return answer;
}

} // namespace nd
