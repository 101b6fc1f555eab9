// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/field_fit.h"
#include "core/sky/chart/field_outline.h"

namespace nd {

/// How many pictures side by side are planned, and how much of each lies on its neighbour too.
struct MosaicPlan
{
    static constexpr int kMostSide = 8;
    static constexpr int kMostOverlapPercent = 50;

    int columns = 1;
    int rows = 1;
    int overlapPercent = kMosaicOverlapPercent;

    bool isMosaic() const { return columns > 1 || rows > 1; }
    /// Within the bounds.
    MosaicPlan bounded() const;
    bool operator==(const MosaicPlan &) const = default;
};

/// The panes around the middle of `field`, from the upper left one row by row, each a field of the
/// same size turned so that the edges of neighbours are parallel. One pane is the field itself.
/// Empty if the whole is no rectangle any more (150 degrees). Pure.
std::vector<ChartField> mosaicPanes(const ChartField &field, const MosaicPlan &plan);

} // namespace nd
