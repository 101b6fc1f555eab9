// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog.h"

#include "core/sky/apparent_place.h"
#include "core/sky/catalog/catalog_resource.h"
#include "core/sky/catalog/table_reader.h"

#include <algorithm>

namespace nd {

namespace {

constexpr double kWidestArcminutes = 180.0 * 60.0;
/// More than share any name.
constexpr std::size_t kMostNamesakes = 100;

std::optional<Equatorial> placeIn(const TableReader &row, int raColumn)
{
    const auto ra = row.number(raColumn, 0.0, 360.0);
    const auto declination = row.number(raColumn + 1, -90.0, 90.0);
    if (!ra || !declination)
        return std::nullopt;
    return Equatorial{*ra, *declination};
}

MagnitudeBand bandIn(std::string_view text)
{
    if (text == "V")
        return MagnitudeBand::Visual;
    return text == "B" ? MagnitudeBand::Blue : MagnitudeBand::Unknown;
}

std::map<std::string_view, std::string_view> genitivesIn(const QByteArray &constellations)
{
    std::map<std::string_view, std::string_view> genitives;
    TableReader row(viewOf(constellations));
    while (row.next())
        genitives.emplace(row.field(0), row.field(2));
    return genitives;
}

/// Whoever gives a name to a place of his own means that.
bool isOfUser(const SkyObject &object)
{
    return object.type == ObjectType::OwnTarget || object.type == ObjectType::Comet;
}

bool isInSamePicture(const SkyObject &a, const SkyObject &b)
{
    return a.place && b.place && separationDegrees(*a.place, *b.place) < Catalog::kSamePlaceDegrees;
}

} // namespace

std::shared_ptr<const Catalog> Catalog::load()
{
    return std::shared_ptr<const Catalog>(new Catalog({{},
                                                       catalogResource("objects.tsv"),
                                                       catalogResource("stars.tsv"),
                                                       catalogResource("bodies.tsv"),
                                                       catalogResource("constellations.tsv")}));
}

std::shared_ptr<const Catalog> Catalog::with(const QByteArray &ownRows) const
{
    Tables tables = m_tables;
    tables.own = ownRows;
    return std::shared_ptr<const Catalog>(new Catalog(std::move(tables)));
}

Catalog::Catalog(Tables tables) : m_tables(std::move(tables))
{
    const auto lines = m_tables.own.count('\n') + m_tables.objects.count('\n')
        + m_tables.stars.count('\n') + m_tables.bodies.count('\n');
    m_objects.reserve(static_cast<std::size_t>(lines));
    readBodies();
    readObjects(m_tables.own);
    readObjects(m_tables.objects);
    readStars();
    m_search
        = std::make_unique<const CatalogSearch>(m_objects, genitivesIn(m_tables.constellations));
}

void Catalog::readBodies()
{
    TableReader row(viewOf(m_tables.bodies));
    while (row.next()) {
        SkyObject body;
        body.bodyKey = row.field(0);
        body.type = body.bodyKey == "sun" ? ObjectType::Sun
            : body.bodyKey == "moon"      ? ObjectType::Moon
                                          : ObjectType::Planet;
        body.commonNames = row.field(1);
        body.identifier = body.commonNames.substr(0, body.commonNames.find('|'));
        body.germanNames = row.field(2);
        m_objects.push_back(body);
    }
}

void Catalog::readObjects(const QByteArray &table)
{
    TableReader row(viewOf(table));
    while (row.next()) {
        SkyObject object;
        object.identifier = row.field(0);
        object.type = objectTypeByKey(row.field(1)).value_or(ObjectType::Other);
        object.place = placeIn(row, 2);
        object.majorArcminutes = row.number(4, 0.0, kWidestArcminutes);
        object.minorArcminutes = row.number(5, 0.0, kWidestArcminutes);
        object.angleDegrees = row.number(6, 0.0, 360.0);
        // A dark nebula has none: what the sources give there is its opacity, 1 to 6.
        if (object.type != ObjectType::DarkNebula)
            object.magnitude = row.number(7, -30.0, 40.0);
        object.band = bandIn(row.field(8));
        object.constellation = row.field(9);
        object.aliases = row.field(10);
        object.commonNames = row.field(11);
        object.germanNames = row.field(12);
        if (object.place && !object.identifier.empty())
            m_objects.push_back(object);
    }
}

void Catalog::readStars()
{
    TableReader row(viewOf(m_tables.stars));
    while (row.next()) {
        SkyObject star;
        star.type = ObjectType::Star;
        star.identifier = row.field(0);
        star.place = placeIn(row, 1);
        star.magnitude = row.number(3, -30.0, 40.0);
        star.band = MagnitudeBand::Visual;
        star.constellation = row.field(4);
        star.aliases = row.field(5);
        star.commonNames = row.field(6);
        star.germanNames = row.field(7);
        if (star.place && !star.identifier.empty())
            m_objects.push_back(star);
    }
}

const SkyObject *Catalog::byName(const QString &text) const
{
    const std::vector<const SkyObject *> all = namesakes(text);
    return all.size() == 1 ? all.front() : nullptr;
}

std::vector<const SkyObject *> Catalog::namesakes(const QString &text, MatchKind weakest) const
{
    std::vector<const SkyObject *> apart;
    const std::vector<SearchHit> hits = find(text, kMostNamesakes);
    for (const SearchHit &hit : hits) {
        if (hit.match > weakest || hit.match != hits.front().match
            || isOfUser(*hits.front().object) != isOfUser(*hit.object))
            break;
        const bool isBeside
            = std::any_of(apart.begin(), apart.end(), [&hit](const SkyObject *other) {
                  return isInSamePicture(*other, *hit.object);
              });
        if (!isBeside)
            apart.push_back(hit.object);
    }
    return apart;
}

} // namespace nd
