// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace nd {

/// What an object of the catalogue is.
enum class ObjectType {
    Galaxy,
    GalaxyGroup,
    GalaxyPart, ///< A bright spot in another galaxy.
    Quasar,
    OpenCluster,
    GlobularCluster,
    ClusterWithNebula,
    StarCloud,
    Asterism,
    Nebula, ///< Of no kind the sources agree on.
    EmissionNebula,
    ReflectionNebula,
    DarkNebula,
    PlanetaryNebula,
    SupernovaRemnant,
    Star,
    DoubleStar,
    Sun,
    Moon,
    Planet,
    Comet,
    OwnTarget, ///< From a file of the user.
    Other, ///< Listed once, found by nobody since, or something else.
};

/// "galaxy", "open_cluster": for files and programs, not for people.
QString objectTypeKey(ObjectType type);
std::optional<ObjectType> objectTypeByKey(std::string_view key);

/// Whether light is spread over an area, so that the surface brightness tells how hard it is.
bool isExtended(ObjectType type);

} // namespace nd
