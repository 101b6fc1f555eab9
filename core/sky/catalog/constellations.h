// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QString>

#include <vector>

namespace nd {

/// One of the 88, as a chart writes it. Serpens has two entries: its name stands in two places.
struct Constellation
{
    QString code; ///< IAU, "And".
    QString name; ///< Latin.
    QString genitive;
    QString english;
    QString german;
    int rank = 3; ///< 1 to 3: the large ones first.
    Equatorial namePlace;
};

/// A line of a constellation from star to star.
struct ConstellationLine
{
    QString code;
    std::vector<Equatorial> points;
};

/// A closed outline of one level of the Milky Way's brightness.
struct MilkyWayRing
{
    int level = 1; ///< 1 the outermost and faintest, to 5.
    std::vector<Equatorial> points;
};

// What a chart draws below its stars, from the data that comes with the program. A few
// milliseconds each: not on the GUI thread.

std::vector<Constellation> loadConstellations();
std::vector<ConstellationLine> loadConstellationLines();
std::vector<MilkyWayRing> loadMilkyWay();

} // namespace nd
