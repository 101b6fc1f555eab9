// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_objects.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kUnknownMagnitude = 12.5;
constexpr double kBrightestDark = 9.0;
constexpr double kBlueOfGalaxies = 0.8;

/// Nebulae without a magnitude are seen by their size; that of a dark one says how dark it is.
double brightnessOf(const SkyObject &object)
{
    const double size = std::max(object.majorArcminutes.value_or(0.0), 1.0);
    const double bySize = kUnknownMagnitude - 1.6 * std::log10(size);
    if (object.type == ObjectType::DarkNebula)
        return std::max(bySize, kBrightestDark);
    if (!object.magnitude)
        return bySize;
    const double magnitude
        = *object.magnitude - (object.band == MagnitudeBand::Blue ? kBlueOfGalaxies : 0.0);
    // Often that of the star which it reflects.
    return object.type == ObjectType::ReflectionNebula ? (magnitude + bySize) / 2.0 : magnitude;
}

/// Where nobody gave a name, a number of the large catalogues still counts.
double namelessness(const SkyObject &object)
{
    const bool isKnown
        = object.identifier.starts_with("NGC ") || object.identifier.starts_with("IC ");
    return isKnown ? 1.0 : 2.0;
}

} // namespace

ChartSymbol chartSymbol(ObjectType type)
{
    switch (type) {
    case ObjectType::Galaxy:
    case ObjectType::GalaxyGroup:
    case ObjectType::GalaxyPart:
    case ObjectType::Quasar:
        return ChartSymbol::Galaxy;
    case ObjectType::OpenCluster:
    case ObjectType::StarCloud:
    case ObjectType::Asterism:
        return ChartSymbol::OpenCluster;
    case ObjectType::GlobularCluster:
        return ChartSymbol::Globular;
    case ObjectType::ClusterWithNebula:
    case ObjectType::Nebula:
    case ObjectType::EmissionNebula:
    case ObjectType::ReflectionNebula:
    case ObjectType::SupernovaRemnant:
        return ChartSymbol::Nebula;
    case ObjectType::DarkNebula:
        return ChartSymbol::DarkNebula;
    case ObjectType::PlanetaryNebula:
        return ChartSymbol::Planetary;
    case ObjectType::Comet:
    case ObjectType::OwnTarget:
    case ObjectType::Other:
        return ChartSymbol::Own;
    case ObjectType::Star:
    case ObjectType::DoubleStar:
    case ObjectType::Sun:
    case ObjectType::Moon:
    case ObjectType::Planet:
        break;
    }
    return ChartSymbol::None;
}

double chartRank(const SkyObject &object)
{
    double rank = brightnessOf(object);
    if (object.type == ObjectType::OwnTarget || object.type == ObjectType::Comet)
        return std::min(rank, 3.0);
    if (object.type == ObjectType::Star || object.type == ObjectType::DoubleStar)
        return rank;
    if (object.isMessier())
        rank -= 1.5;
    else if (object.isCaldwell())
        rank -= 0.8;
    else if (object.type == ObjectType::Other || object.type == ObjectType::GalaxyPart)
        rank += 5.0;
    else if (object.commonNames.empty())
        rank += namelessness(object);
    return rank;
}

QString chartLabel(const SkyObject &object)
{
    const bool isGerman = QLocale().language() == QLocale::German;
    const bool hasGerman = !object.germanNames.empty();
    if (chartSymbol(object.type) == ChartSymbol::None && isGerman && hasGerman)
        return object.namesInGerman().first();
    return object.label();
}

} // namespace nd
