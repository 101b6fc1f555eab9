// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/dark_dates.h"

#include "core/base/settings.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace nd {

namespace {

constexpr qsizetype kLongestDate = 40;

QDateTime dateOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString().left(kLongestDate), Qt::ISODate);
}

/// What is no date is older than any.
void dropOldest(QJsonObject &dates, qsizetype most)
{
    const qsizetype excess = dates.size() - most;
    if (excess <= 0)
        return;
    QList<std::pair<qint64, QString>> all;
    for (auto entry = dates.constBegin(); entry != dates.constEnd(); ++entry) {
        const QDateTime date = dateOf(entry.value());
        all.append({date.isValid() ? date.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(),
                    entry.key()});
    }
    std::sort(all.begin(), all.end());
    for (const auto &oldest : all.first(excess))
        dates.remove(oldest.second);
}

} // namespace

void rememberDarks(Settings &memory, const QStringList &keys, const QDateTime &utc)
{
    const QStringList fresh = keys.first(std::min(keys.size(), kMostDarkDates));
    QJsonObject dates = memory.value(settings_key::kDarkDates).toObject();
    for (const QString &key : fresh)
        dates.remove(key);
    dropOldest(dates, kMostDarkDates - fresh.size());
    for (const QString &key : fresh)
        dates.insert(key, utc.toUTC().toString(Qt::ISODate));
    memory.setValue(settings_key::kDarkDates, dates);
}

std::optional<QDateTime> darkShotAt(const Settings &memory, const QString &key)
{
    const QDateTime utc = dateOf(memory.value(settings_key::kDarkDates).toObject().value(key));
    return utc.isValid() ? std::optional(utc.toUTC()) : std::nullopt;
}

} // namespace nd
