// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/param_json.h"

#include "core/dwarf/models/params_config_reader.h"

#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace nd::param_json {

using namespace param_limits;

void note(QStringList &odd, const QString &what)
{
    if (odd.size() < kMostNotes)
        odd.append(what);
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(qQNaN());
    if (!(std::fabs(number) <= kHighestIndex) || number != std::floor(number))
        return std::nullopt;
    return static_cast<int>(number);
}

QString name(const QJsonValue &value)
{
    QString text = value.toString().left(kLongestName).simplified();
    text.removeIf([](QChar letter) { return !letter.isPrint(); });
    return text;
}

QList<ParamChoice> choices(const QJsonArray &values, const char *key, QStringList &odd)
{
    QList<ParamChoice> found;
    QSet<int> seen;
    for (int i = 0; i < values.size() && i < kMostChoices; ++i) {
        const QJsonValue entry = values.at(i);
        const QJsonObject object = entry.toObject();
        const auto number
            = wholeNumber(entry.isObject() ? object.value(QLatin1String(key)) : entry);
        const QString text = entry.isObject() ? name(object.value(QLatin1String("name")))
            : number                          ? QString::number(*number)
                                              : QString();
        if (!number || text.isEmpty() || seen.contains(*number)) {
            note(odd, QStringLiteral("value %1 of a list").arg(i));
            continue;
        }
        seen.insert(*number);
        found.append({*number, text});
    }
    if (values.size() > kMostChoices)
        note(odd, QStringLiteral("list of %1 values").arg(values.size()));
    return found;
}

std::optional<ParamRange> range(const QJsonValue &lowest, const QJsonValue &highest)
{
    const double low = lowest.toDouble(qQNaN());
    const double high = highest.toDouble(qQNaN());
    const bool isSane
        = std::fabs(low) <= kHighestNumber && std::fabs(high) <= kHighestNumber && low < high;
    if (!isSane)
        return std::nullopt;
    ParamRange range;
    range.lowest = low;
    range.highest = high;
    return range;
}

} // namespace nd::param_json
