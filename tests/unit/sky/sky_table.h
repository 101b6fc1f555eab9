// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/apparent_place.h"
#include "core/sky/coordinates.h"

#include <QDateTime>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <vector>

/// Reference tables of tests/data/sky.
namespace skytable {

inline constexpr double kArcsecond = 1.0 / 3600.0;

inline QList<QStringList> read(const QString &name)
{
    QFile file(QStringLiteral(ND_SKY_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    while (!file.atEnd()) {
        const QString line = QString::fromLatin1(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            rows.append(line.split(QLatin1Char('\t')));
    }
    return rows;
}

inline QDateTime utcOf(const QString &text)
{
    return QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODateWithMs);
}

/// A row of star_places.tsv.
struct StarRow
{
    QDateTime utc;
    nd::Site site;
    nd::Equatorial star;
    nd::Horizontal place;
};

inline std::vector<StarRow> starRows()
{
    std::vector<StarRow> rows;
    for (const QStringList &row : read(QStringLiteral("star_places.tsv"))) {
        rows.push_back({utcOf(row[0]),
                        {row[2].toDouble(), row[3].toDouble(), row[4].toDouble()},
                        {row[5].toDouble(), row[6].toDouble()},
                        {row[7].toDouble(), row[8].toDouble()}});
    }
    return rows;
}

inline double separationOf(const nd::Horizontal &a, const nd::Horizontal &b)
{
    return nd::separationDegrees({a.azimuthDegrees, a.altitudeDegrees},
                                 {b.azimuthDegrees, b.altitudeDegrees});
}

/// Errors in arcseconds; how large the worst and the 95th of a hundred are.
struct Errors
{
    std::vector<double> all;

    void add(double degrees) { all.push_back(degrees / kArcsecond); }
    double worst() const { return *std::max_element(all.begin(), all.end()); }
    double percentile95()
    {
        std::sort(all.begin(), all.end());
        return all[all.size() * 95 / 100];
    }
};

} // namespace skytable
