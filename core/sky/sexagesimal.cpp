// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sexagesimal.h"

#include "core/sky/angles.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr std::array<qint64, 7> kParts{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

struct Split
{
    qint64 whole = 0;
    qint64 minutes = 0;
    QString seconds;
};

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, QLatin1Char('0'));
}

/// In whole parts of a second, so that 59.96 never shows as 60.0.
qint64 partsOf(double value, int decimals)
{
    return std::llround(value * 3600.0
                        * static_cast<double>(kParts.at(static_cast<std::size_t>(decimals))));
}

Split splitOf(qint64 parts, int decimals)
{
    const qint64 perSecond = kParts.at(static_cast<std::size_t>(decimals));
    Split split;
    split.whole = parts / (3600 * perSecond);
    split.minutes = parts / (60 * perSecond) % 60;
    split.seconds = padded(parts / perSecond % 60, 2);
    if (decimals > 0)
        split.seconds += QLatin1Char('.') + padded(parts % perSecond, decimals);
    return split;
}

int saneDecimals(int decimals)
{
    return std::clamp(decimals, 0, static_cast<int>(kParts.size()) - 1);
}

} // namespace

QString rightAscensionText(double degrees, int decimals)
{
    const int places = saneDecimals(decimals);
    const qint64 day = partsOf(24.0, places);
    const Split split
        = splitOf(partsOf(wrapped(finiteOr0(degrees), 360.0) / 15.0, places) % day, places);
    return QStringLiteral("%1h %2m %3s")
        .arg(padded(split.whole, 2), padded(split.minutes, 2), split.seconds);
}

QString declinationText(double degrees, int decimals)
{
    const int places = saneDecimals(decimals);
    const double held = std::clamp(finiteOr0(degrees), -360.0, 360.0);
    const qint64 parts = partsOf(std::abs(held), places);
    const Split split = splitOf(parts, places);
    const QLatin1Char sign(held < 0.0 && parts != 0 ? '-' : '+');
    return sign
        + QStringLiteral("%1° %2' %3\"")
              .arg(padded(split.whole, 2), padded(split.minutes, 2), split.seconds);
}

} // namespace nd
