// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/zone_site.h"

#include <QFile>
#include <QTimeZone>

namespace nd {

namespace {

constexpr qint64 kLargestTable = 1024LL * 1024;
constexpr qsizetype kCoordinatesColumn = 1;
constexpr qsizetype kZoneColumn = 2;

/// "+4230", "+00131", "-0740023": sign, degrees of `degreeDigits` digits, minutes, perhaps seconds.
std::optional<double> angleFrom(const QByteArray &text, qsizetype degreeDigits, double limit)
{
    const qsizetype digits = text.size() - 1;
    if (digits != degreeDigits + 2 && digits != degreeDigits + 4)
        return std::nullopt;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) < '0' || text.at(i) > '9')
            return std::nullopt;
    }
    const int degrees = text.mid(1, degreeDigits).toInt();
    const int minutes = text.mid(1 + degreeDigits, 2).toInt();
    const int seconds = text.mid(3 + degreeDigits, 2).toInt();
    const double angle = degrees + minutes / 60.0 + seconds / 3600.0;
    if (angle > limit || minutes > 59 || seconds > 59)
        return std::nullopt;
    return text.at(0) == '-' ? -angle : angle;
}

/// Where the longitude begins: at the second sign.
qsizetype secondSign(const QByteArray &text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == '+' || text.at(i) == '-')
            return i;
    }
    return -1;
}

std::optional<Site> siteFromFile(const QString &path, const QByteArray &zone)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return siteOfZone(file.read(kLargestTable), zone);
}

} // namespace

std::optional<Site> siteFromIso6709(const QByteArray &text)
{
    const qsizetype middle = secondSign(text);
    const bool signedFirst = text.startsWith('+') || text.startsWith('-');
    if (middle < 0 || !signedFirst)
        return std::nullopt;
    const auto latitude = angleFrom(text.left(middle), 2, 90.0);
    const auto longitude = angleFrom(text.mid(middle), 3, 180.0);
    if (!latitude || !longitude)
        return std::nullopt;
    return Site{*latitude, *longitude, 0.0};
}

std::optional<Site> siteOfZone(const QByteArray &table, const QByteArray &zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        const bool fits = !line.startsWith('#') && columns.size() > kZoneColumn
            && columns.at(kZoneColumn).trimmed() == zone;
        if (fits)
            return siteFromIso6709(columns.at(kCoordinatesColumn));
    }
    return std::nullopt;
}

std::optional<Site> estimatedSite()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    // zone1970.tab merges zones that kept the same time; zone.tab still lists each.
    for (const char *name : {"zone1970.tab", "zone.tab"}) {
        const QString path = QStringLiteral("/usr/share/zoneinfo/") + QLatin1String(name);
        if (const auto site = siteFromFile(path, zone))
            return site;
    }
    return std::nullopt;
}

} // namespace nd
