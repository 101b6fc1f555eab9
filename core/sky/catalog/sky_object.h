// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/object_type.h"
#include "core/sky/coordinates.h"

#include <QStringList>

#include <optional>
#include <string_view>

namespace nd {

/// In which light a magnitude was measured.
enum class MagnitudeBand {
    Visual,
    Blue, ///< Galaxies are about 0.8 magnitudes brighter in visual light.
    Unknown,
};

/// One object of a Catalog, which owns it and its texts: it lives as long as the catalogue does.
/// Immutable, any thread. Nothing where the sources say nothing.
struct SkyObject
{
    ObjectType type = ObjectType::Other;
    /// ICRS, stars at epoch 2000. Nothing for Sun, Moon and planets, whose key is bodyKey.
    std::optional<Equatorial> place;
    std::optional<double> majorArcminutes;
    std::optional<double> minorArcminutes; ///< Nothing: unknown, or as wide as long.
    std::optional<double> angleDegrees; ///< Of the major axis, north over east.
    std::optional<double> magnitude;
    MagnitudeBand band = MagnitudeBand::Unknown;
    // UTF-8; lists are parted by '|'.
    std::string_view identifier; ///< "M 31", "NGC 7331", "HIP 91262".
    std::string_view constellation; ///< IAU code, "And".
    std::string_view aliases;
    std::string_view commonNames; ///< English or Latin, the best known first.
    std::string_view germanNames;
    std::string_view bodyKey; ///< "moon", "jupiter".

    QString id() const;
    QStringList otherIds() const;
    QStringList names() const;
    QStringList namesInGerman() const;
    /// What people call it: a star, a body or a target of the user by its name, else the id.
    QString label() const;

    bool isMessier() const;
    bool isCaldwell() const;
    /// Mean over its ellipse, in magnitudes per square arcsecond, for extended objects.
    std::optional<double> surfaceBrightness() const;
};

} // namespace nd
