// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/constellations.h"

#include "core/sky/catalog/catalog_resource.h"
#include "core/sky/catalog/table_reader.h"

namespace nd {

namespace {

QString textIn(const TableReader &row, int column)
{
    const std::string_view text = row.field(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "ra,dec ra,dec": points that are none are left out.
std::vector<Equatorial> pointsIn(std::string_view text)
{
    std::vector<Equatorial> points;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        const std::string_view point = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        const std::size_t comma = point.find(',');
        if (comma == std::string_view::npos)
            continue;
        const auto ra = numberIn(point.substr(0, comma));
        const auto declination = numberIn(point.substr(comma + 1));
        if (ra && declination)
            points.push_back({*ra, *declination});
    }
    return points;
}

} // namespace

std::vector<Constellation> loadConstellations()
{
    const QByteArray table = catalogResource("constellations.tsv");
    std::vector<Constellation> constellations;
    TableReader row(viewOf(table));
    while (row.next()) {
        const auto ra = row.number(6, 0.0, 360.0);
        const auto declination = row.number(7, -90.0, 90.0);
        if (ra && declination) {
            constellations.push_back({textIn(row, 0),
                                      textIn(row, 1),
                                      textIn(row, 2),
                                      textIn(row, 3),
                                      textIn(row, 4),
                                      static_cast<int>(row.number(5, 1.0, 3.0).value_or(3.0)),
                                      {*ra, *declination}});
        }
    }
    return constellations;
}

std::vector<ConstellationLine> loadConstellationLines()
{
    const QByteArray table = catalogResource("constellation_lines.tsv");
    std::vector<ConstellationLine> lines;
    TableReader row(viewOf(table));
    while (row.next())
        lines.push_back({textIn(row, 0), pointsIn(row.field(1))});
    return lines;
}

std::vector<MilkyWayRing> loadMilkyWay()
{
    const QByteArray table = catalogResource("milky_way.tsv");
    std::vector<MilkyWayRing> rings;
    TableReader row(viewOf(table));
    while (row.next())
        rings.push_back(
            {static_cast<int>(row.number(0, 1.0, 5.0).value_or(1.0)), pointsIn(row.field(1))});
    return rings;
}

} // namespace nd
