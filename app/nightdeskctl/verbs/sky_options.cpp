// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_options.h"

#include <QStringList>

namespace nd::ctl {

namespace {

constexpr std::size_t kMostHits = 1000;
constexpr double kNarrowestField = 0.001;
constexpr double kWidestField = 180.0;
constexpr int kEarliestYear = 1600;
constexpr int kLatestYear = 2400;

} // namespace

std::optional<std::size_t> limitOf(const Invocation &line, std::size_t usual)
{
    if (!line.has("--limit"))
        return usual;
    bool isNumber = false;
    const uint limit = line.value("--limit").toUInt(&isNumber);
    return isNumber && limit >= 1 && limit <= kMostHits ? std::optional<std::size_t>(limit)
                                                        : std::nullopt;
}

bool isReckoned(const QDate &date)
{
    return date.isValid() && date.year() >= kEarliestYear && date.year() <= kLatestYear;
}

std::optional<FieldOfView> fieldOf(const Invocation &line)
{
    if (!line.has("--field"))
        return FieldOfView();
    const QStringList sides = line.value("--field").split(QLatin1Char('x'));
    const auto width = numberIn(sides.value(0), kNarrowestField, kWidestField);
    const auto height = numberIn(sides.value(1), kNarrowestField, kWidestField);
    if (sides.size() != 2 || !width || !height)
        return std::nullopt;
    return FieldOfView{*width, *height};
}

std::optional<Site> siteIn(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    const auto latitude = numberIn(parts.value(0), -90.0, 90.0);
    const auto longitude = numberIn(parts.value(1), -180.0, 180.0);
    if (parts.size() != 2 || !latitude || !longitude)
        return std::nullopt;
    return Site{*latitude, *longitude, 0.0};
}

std::optional<double> numberIn(const QString &text, double least, double most)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

int refuse(const Console &console, const QString &text, int status)
{
    console.say(QStringLiteral("nightdeskctl: ") + text);
    return status;
}

} // namespace nd::ctl
