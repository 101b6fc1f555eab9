// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/chart/chart_lines.h"
#include "core/sky/chart/chart_moment.h"
#include "core/sky/chart/field_outline.h"
#include "ui/chart/chart_sky.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace nd {

/// What of a chart can be switched off.
struct ChartLayers
{
    bool grid = true;
    bool figures = true; ///< Lines and names of the constellations.
    bool objects = true;
    bool horizon = true; ///< The ground hides what is below.
    bool labels = true;

    bool operator==(const ChartLayers &) const = default;
};

/// What a camera sees, or would see.
struct ChartFieldMark
{
    enum class Kind {
        Tele,
        Wide,
        Planned, ///< For a target that the scope does not look at.
    };

    Kind kind = Kind::Tele;
    ChartField field;
    QString label;
    bool isReckoned = false; ///< Not solved: it is about there.

    bool operator==(const ChartFieldMark &) const = default;
};

/// What is selected, with what is written beside it.
struct ChartSelection
{
    SkyDirection direction;
    QString title;
    QString detail;

    bool operator==(const ChartSelection &) const = default;
};

/// All that a picture of the sky is painted from.
struct ChartContent
{
    std::shared_ptr<const ChartSky> sky; ///< Null: only lines are there.
    ChartMoment moment;
    ChartView view;
    ChartLayers layers;
    HorizonMask horizon;
    std::vector<ChartFieldMark> fields;
    std::optional<ChartSelection> selection;
    std::vector<QRectF> covered{}; ///< Where something lies over the picture: no words there.
    double deeper = 0.0; ///< Stars so many magnitudes fainter than usual.

    /// Whether the ground hides it; never without a site.
    bool isHidden(const SkyDirection &direction) const;
    bool isSelected(const SkyDirection &direction) const;
    bool showsGround() const { return layers.horizon && moment.site.has_value(); }
};

} // namespace nd
