// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/bodies.h"
#include "core/sky/coordinates.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <variant>

namespace nd {

/// What is followed: a place among the stars or a body.
using SkyTarget = std::variant<Equatorial, Body>;

/// Whether something crosses an altitude at all.
enum class Visibility {
    RisesAndSets, ///< It crosses at least once in the time asked for.
    AlwaysUp,
    NeverRises,
};

/// One way over the sky. Nothing where it does not happen in the time asked for: the Moon, for
/// example, rises on most days only.
struct Passage
{
    Visibility visibility = Visibility::NeverRises;
    std::optional<QDateTime> rise; ///< The first.
    std::optional<QDateTime> transit; ///< The first time it is highest, above the horizon or not.
    std::optional<QDateTime> set; ///< The first.
    double highestDegrees = 0.0; ///< Of the transit and both ends.
};

/// Where the altitude of the Sun divides day and night.
enum class Twilight {
    Horizon, ///< Its upper limb in standard air: -50 arcminutes.
    Civil, ///< -6 degrees
    Nautical, ///< -12 degrees
    Astronomical, ///< -18 degrees
};

double altitudeDegrees(Twilight twilight);
/// Geometric altitude of its centre when `target` rises or sets in standard air: its upper limb for
/// Sun and Moon. Source: Meeus, Astronomical Algorithms, chapter 15.
double risingAltitudeDegrees(const SkyTarget &target, const QDateTime &utc);

/// Geometric altitude and azimuth of a target.
Horizontal horizontalOf(const SkyTarget &target, const Site &site, const QDateTime &utc,
                        const Air &air = {});

/// The passage that begins at `from`, over a level horizon in standard air; `length` up to a week.
Passage passageOf(const SkyTarget &target, const Site &site, const QDateTime &from,
                  std::chrono::seconds length = std::chrono::hours(24));
/// The same over another altitude (geometric), such as 30 degrees for a picture worth taking.
Passage passageAbove(double altitudeDegrees, const SkyTarget &target, const Site &site,
                     const QDateTime &from, std::chrono::seconds length = std::chrono::hours(24));

/// How long a place among the stars is above an altitude, by its declination alone: for ranking
/// thousands. Nothing is searched; precise to the refraction it is told to ignore.
struct DiurnalArc
{
    Visibility visibility = Visibility::NeverRises;
    double halfHours = 0.0; ///< Sidereal hours from crossing to transit: 0 never, 12 always.
    double highestDegrees = 0.0;
};
DiurnalArc diurnalArc(const EquatorialOfDate &place, double latitudeDegrees,
                      double altitudeDegrees);

} // namespace nd
