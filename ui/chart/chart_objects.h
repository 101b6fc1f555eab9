// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/catalog.h"

#include <cstdint>

namespace nd {

/// Which mark stands for an object on a chart.
enum class ChartSymbol {
    Galaxy, ///< An ellipse.
    Nebula, ///< A square.
    DarkNebula, ///< A dashed square.
    Planetary, ///< A circle with four rays.
    OpenCluster, ///< A dotted circle.
    Globular, ///< A circle with a cross.
    Own, ///< A diamond; also what is of no kind.
    None, ///< Stars, which are drawn as such; bodies.
};

ChartSymbol chartSymbol(ObjectType type);
/// By how bright it would have to be, in magnitudes, to be as worth drawing as a plain one: names,
/// fame and size count.
double chartRank(const SkyObject &object);
/// What a chart writes beside it, in the language of the program.
QString chartLabel(const SkyObject &object);

} // namespace nd
