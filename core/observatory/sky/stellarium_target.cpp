// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/stellarium_target.h"

#include "core/sky/apparent_place.h"

namespace nd {

namespace {

/// Where the middle of a nebula is, catalogues disagree.
constexpr double kSameObjectDegrees = 0.5;

} // namespace

Target targetOf(const StellariumObject &object, const std::shared_ptr<const Catalog> &catalog)
{
    Target place = targetAt(object.place);
    if (object.name.isEmpty())
        return place;
    const SkyObject *known = catalog == nullptr ? nullptr : catalog->byName(object.name);
    if (known != nullptr) {
        const auto target = targetOf(catalog, *known);
        const auto *star = target ? std::get_if<Equatorial>(&target->place) : nullptr;
        const bool isThere
            = star == nullptr || separationDegrees(*star, object.place) < kSameObjectDegrees;
        if (target && isThere)
            return *target;
    } else {
        place.id = object.name; // of nothing else that is known here
    }
    place.name = object.name;
    return place;
}

} // namespace nd
