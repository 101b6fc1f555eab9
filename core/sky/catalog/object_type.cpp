// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/object_type.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

struct Row
{
    ObjectType type;
    std::string_view key;
};

constexpr std::array kRows{
    Row{ObjectType::Galaxy, "galaxy"},
    Row{ObjectType::GalaxyGroup, "galaxy_group"},
    Row{ObjectType::GalaxyPart, "galaxy_part"},
    Row{ObjectType::Quasar, "quasar"},
    Row{ObjectType::OpenCluster, "open_cluster"},
    Row{ObjectType::GlobularCluster, "globular_cluster"},
    Row{ObjectType::ClusterWithNebula, "cluster_with_nebula"},
    Row{ObjectType::StarCloud, "star_cloud"},
    Row{ObjectType::Asterism, "asterism"},
    Row{ObjectType::Nebula, "nebula"},
    Row{ObjectType::EmissionNebula, "emission_nebula"},
    Row{ObjectType::ReflectionNebula, "reflection_nebula"},
    Row{ObjectType::DarkNebula, "dark_nebula"},
    Row{ObjectType::PlanetaryNebula, "planetary_nebula"},
    Row{ObjectType::SupernovaRemnant, "supernova_remnant"},
    Row{ObjectType::Star, "star"},
    Row{ObjectType::DoubleStar, "double_star"},
    Row{ObjectType::Sun, "sun"},
    Row{ObjectType::Moon, "moon"},
    Row{ObjectType::Planet, "planet"},
    Row{ObjectType::Comet, "comet"},
    Row{ObjectType::OwnTarget, "own_target"},
    Row{ObjectType::Other, "other"},
};

} // namespace

QString objectTypeKey(ObjectType type)
{
    const auto found = std::find_if(kRows.begin(), kRows.end(),
                                    [type](const Row &row) { return row.type == type; });
    const std::string_view key = found != kRows.end() ? found->key : std::string_view("other");
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

std::optional<ObjectType> objectTypeByKey(std::string_view key)
{
    const auto found = std::find_if(kRows.begin(), kRows.end(),
                                    [key](const Row &row) { return row.key == key; });
    return found != kRows.end() ? std::optional(found->type) : std::nullopt;
}

bool isExtended(ObjectType type)
{
    switch (type) {
    case ObjectType::Galaxy:
    case ObjectType::GalaxyGroup:
    case ObjectType::GalaxyPart:
    case ObjectType::GlobularCluster:
    case ObjectType::ClusterWithNebula:
    case ObjectType::Nebula:
    case ObjectType::EmissionNebula:
    case ObjectType::ReflectionNebula:
    case ObjectType::DarkNebula:
    case ObjectType::PlanetaryNebula:
    case ObjectType::SupernovaRemnant:
    case ObjectType::Comet:
        return true;
    case ObjectType::Quasar:
    case ObjectType::OpenCluster:
    case ObjectType::StarCloud:
    case ObjectType::Asterism:
    case ObjectType::Star:
    case ObjectType::DoubleStar:
    case ObjectType::Sun:
    case ObjectType::Moon:
    case ObjectType::Planet:
    case ObjectType::OwnTarget:
    case ObjectType::Other:
        return false;
    }
    return false;
}

} // namespace nd
