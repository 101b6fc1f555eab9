// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_types.h"
#include "core/net/http_client.h"
#include "core/sky/coordinates.h"

#include <QMetaType>
#include <QString>

#include <variant>

namespace nd {

/// What is selected in Stellarium.
struct StellariumObject
{
    QString name; ///< English; empty if it has none.
    QString type; ///< "Star", "Nebula", "Planet", in Stellarium's words.
    Equatorial place; ///< ICRS, at the time that Stellarium shows.

    bool operator==(const StellariumObject &) const = default;
};

/// Where Stellarium's observer stands, on the Earth.
struct StellariumSite
{
    QString name; ///< Empty if it has none.
    Site site;

    bool operator==(const StellariumSite &) const = default;
};

/// Of one object it tells some kilobytes.
inline constexpr qint64 kLargestStellariumAnswer = 262'144;

/// What GET /api/objects/info?format=json answered.
/// Source: Stellarium's remoteControlApi.doxygen ("info") and StelObject::getInfoMap: numbers
/// raJ2000 and decJ2000 in degrees, the first from -180 to 180; 404 without a selection.
std::variant<StellariumObject, StellariumProblem> readStellariumObject(const HttpAnswer &answer);

/// What GET /api/main/status answered.
/// Source: Stellarium's remoteControlApi.doxygen ("status", location) and StelLocation: degrees,
/// east and north positive, metres.
std::variant<StellariumSite, StellariumProblem> readStellariumSite(const HttpAnswer &answer);

/// What is wrong with an answer to a command, such as POST /api/main/focus; nothing if it was done.
std::optional<StellariumProblem> stellariumProblemOf(const HttpAnswer &answer);

} // namespace nd

Q_DECLARE_METATYPE(nd::StellariumObject)
Q_DECLARE_METATYPE(nd::StellariumSite)
