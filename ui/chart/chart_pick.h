// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_content.h"

namespace nd {

/// What of a chart somebody points at.
struct ChartPick
{
    const SkyObject *object = nullptr; ///< Of the content's catalogue.
    SkyDirection direction;
};

/// The object at `point`, or the best one within `reach` pixels; what the picture does not show is
/// not found. Pure function.
std::optional<ChartPick> pickAt(const ChartContent &content, const QSizeF &size,
                                const QPointF &point, double reach);

} // namespace nd
