// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace nd::text {

using namespace std::chrono;

namespace {

/// Gives lupdate a context for the sentences below.
struct Units
{
    Q_DECLARE_TR_FUNCTIONS(Units)
};

constexpr QChar kUnitSpace(0x202F); // narrow no-break space
constexpr QChar kMinus(0x2212);
constexpr QChar kTimes(0x00D7);
constexpr QChar kDegree(0x00B0);
constexpr double kTwoDecimalsBelow = 0.995;
constexpr double kDecimalStep = 1000.0;
constexpr milliseconds kTenthsFrom = 100ms;
constexpr seconds kWithTenthsBelow = 10s;
constexpr qint64 kHoursOfDay = 24;

QString withUnit(const QString &number, const QString &unit)
{
    return number + kUnitSpace + unit;
}

QString whole(qint64 value)
{
    return numberText(double(value), 0);
}

/// Two units, the smaller one only if it says something: "3 h 10 min", "3 h".
QString pairText(qint64 large, const QString &largeUnit, qint64 small, const QString &smallUnit)
{
    const QString first = withUnit(whole(large), largeUnit);
    return small == 0 ? first : first + QLatin1Char(' ') + withUnit(whole(small), smallUnit);
}

} // namespace

QString numberText(double value, int decimals)
{
    QString text = QLocale().toString(value, 'f', decimals);
    QString zero = QLocale().toString(0.0, 'f', decimals);
    if (text.endsWith(zero) && std::abs(value) < 1.0)
        return zero; // No "−0".
    return text.replace(QLatin1Char('-'), kMinus);
}

QString bytesText(qint64 bytes)
{
    const std::array<QString, 5> units{Units::tr("B"), Units::tr("kB"), Units::tr("MB"),
                                       Units::tr("GB"), Units::tr("TB")};
    auto value = double(std::max<qint64>(bytes, 0));
    size_t unit = 0;
    while (value >= kDecimalStep - 0.05 && unit + 1 < units.size()) {
        value /= kDecimalStep;
        ++unit;
    }
    return withUnit(numberText(value, unit < 2 ? 0 : 1), units.at(unit));
}

QString degreesText(double degrees, int decimals)
{
    return numberText(degrees, decimals) + kDegree;
}

QString speedNumber(double degreesPerSecond)
{
    const double magnitude = std::abs(degreesPerSecond);
    return numberText(degreesPerSecond, magnitude > 0.0 && magnitude < kTwoDecimalsBelow ? 2 : 1);
}

QString speedText(double degreesPerSecond)
{
    return withUnit(speedNumber(degreesPerSecond), Units::tr("°/s"));
}

QString durationText(milliseconds duration)
{
    const milliseconds rest = std::max(duration, milliseconds(0));
    if (rest < kTenthsFrom)
        return withUnit(whole(rest.count()), Units::tr("ms"));
    if (rest < kWithTenthsBelow)
        return withUnit(numberText(double(rest.count()) / 1000.0, 1), Units::tr("s"));
    const auto total = duration_cast<seconds>(rest).count();
    if (total < 120)
        return withUnit(whole(total), Units::tr("s"));
    const auto total60 = total / 60;
    if (total60 < 60)
        return withUnit(whole(total60), Units::tr("min"));
    if (total60 < 60 * kHoursOfDay)
        return pairText(total60 / 60, Units::tr("h"), total60 % 60, Units::tr("min"));
    const auto hours = total60 / 60;
    return pairText(hours / kHoursOfDay, Units::tr("d", "days"), hours % kHoursOfDay,
                    Units::tr("h"));
}

QString temperatureText(double celsius)
{
    return withUnit(numberText(celsius, 0), Units::tr("°C"));
}

QString percentText(double percent)
{
    return withUnit(numberText(percent, 0), QStringLiteral("%"));
}

QString sizeText(const QSize &pixels)
{
    // Sizes are names of formats: no thousands separators.
    return QString::number(pixels.width()) + kUnitSpace + kTimes + kUnitSpace
        + QString::number(pixels.height());
}

QString latencyText(microseconds latency)
{
    return withUnit(numberText(double(latency.count()) / 1000.0, 1), Units::tr("ms"));
}

QString bitRateText(double bitsPerSecond)
{
    return withUnit(numberText(bitsPerSecond / 1e6, 2), Units::tr("Mbit/s"));
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString utcText(const QDateTime &moment)
{
    return moment.toUTC().time().toString(QStringLiteral("HH:mm:ss"));
}

} // namespace nd::text
