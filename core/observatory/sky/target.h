// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/catalog.h"
#include "core/sky/rise_set.h"

#include <QJsonObject>

namespace nd {

/// Something in the sky that was picked: an object of the catalogue, or a place that was typed.
/// Value type.
struct Target
{
    QString id; ///< "M 31", "moon"; of a typed place its coordinates. What favourites are kept by.
    QString name; ///< What people call it; of a typed place its coordinates.
    SkyTarget place; ///< ICRS, or the body that it is.
    std::shared_ptr<const SkyObject> object; ///< Null for a typed place; keeps its catalogue alive.

    /// Whether it is the same thing, of whatever catalogue; comets are wherever they went.
    bool isSame(const Target &other) const
    {
        return id == other.id && (place == other.place || (isComet() && other.isComet()));
    }
    bool isComet() const { return object != nullptr && object->type == ObjectType::Comet; }
};

/// Nothing if nobody knows where `object` is. `object` is one of `catalog`.
std::optional<Target> targetOf(const std::shared_ptr<const Catalog> &catalog,
                               const SkyObject &object);
/// A place that has no name.
Target targetAt(const Equatorial &place);

/// Where it is at `utc`: of a body its astrometric place, from `site` if that is known.
Equatorial placeAt(const Target &target, const std::optional<Site> &site, const QDateTime &utc);

/// As it is kept in the settings.
QJsonObject toJson(const Target &target);
/// The one of `catalog` if it knows it, else the place that was kept; nothing for a damaged one.
std::optional<Target> targetFromJson(const QJsonObject &json,
                                     const std::shared_ptr<const Catalog> &catalog);

} // namespace nd
