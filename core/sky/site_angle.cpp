// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/site_angle.h"

#include <QRegularExpression>

namespace nd {

namespace {

constexpr qsizetype kLongest = 40;
constexpr double kSixty = 60.0;
constexpr double kMostLatitude = 90.0;
constexpr double kMostLongitude = 180.0;

/// Sign, degrees, minutes, seconds, letter; one blank between them.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        QStringLiteral(R"(^([+-]?) ?(\d{1,3}(?:[.,]\d+)?)(?: (\d{1,2}(?:[.,]\d+)?))?)"
                       R"((?: (\d{1,2}(?:[.,]\d+)?))? ?([nsewo]?)$)"));
    return expression;
}

/// The signs of the units, and colons, part the numbers like blanks.
QString parted(const QString &text)
{
    QString plain = text.toLower();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    static const QRegularExpression signs(QStringLiteral("[°:'\"\u2032\u2033]"));
    return plain.replace(signs, QStringLiteral(" ")).simplified();
}

double number(const QString &text)
{
    return QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
}

bool isWhole(const QString &text)
{
    return !text.contains(QLatin1Char('.')) && !text.contains(QLatin1Char(','));
}

/// -1 or 1; nothing for a letter of the other angle. German "O" is east.
std::optional<double> signOf(const QString &sign, const QString &letter, SiteAngle angle)
{
    if (letter.isEmpty())
        return sign == QLatin1String("-") ? -1.0 : 1.0;
    const QString fitting
        = angle == SiteAngle::Latitude ? QStringLiteral("ns") : QStringLiteral("ewo");
    if (!sign.isEmpty() || !fitting.contains(letter))
        return std::nullopt;
    return letter == QLatin1String("s") || letter == QLatin1String("w") ? -1.0 : 1.0;
}

} // namespace

std::optional<double> parseSiteAngle(const QString &text, SiteAngle angle)
{
    if (text.size() > kLongest)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern().match(parted(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString degrees = match.captured(2);
    const QString minutes = match.captured(3);
    const QString seconds = match.captured(4);
    const bool decimalsLast
        = (minutes.isEmpty() || isWhole(degrees)) && (seconds.isEmpty() || isWhole(minutes));
    const auto sign = signOf(match.captured(1), match.captured(5), angle);
    if (!sign || !decimalsLast || number(minutes) >= kSixty || number(seconds) >= kSixty)
        return std::nullopt;
    const double value
        = number(degrees) + number(minutes) / kSixty + number(seconds) / kSixty / kSixty;
    const double most = angle == SiteAngle::Latitude ? kMostLatitude : kMostLongitude;
    return value <= most ? std::optional(*sign * value) : std::nullopt;
}

} // namespace nd
