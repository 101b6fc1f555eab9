// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/chart/chart_projection.h"

namespace nd {

/// Which way is up on a chart.
enum class ChartFrame {
    Horizon, ///< The zenith, at a site and a time.
    Equatorial, ///< North.
};

/// North, east and zenith of a site at a time: unit vectors, ICRS.
struct HorizonAxes
{
    SkyDirection north{1.0, 0.0, 0.0};
    SkyDirection east{0.0, 1.0, 0.0};
    SkyDirection zenith{0.0, 0.0, 1.0};

    /// Geometric, within the aberration of light (20 arcseconds).
    static HorizonAxes of(const class SkyFrame &frame);
    SkyDirection directionOf(const Horizontal &place) const;
    Horizontal placeOf(const SkyDirection &icrs) const;
};

/// Where a chart looks and how much of the sky it shows. Value type with pure functions.
///
/// Longitude is azimuth or right ascension, latitude altitude or declination, by the frame.
struct ChartView
{
    ChartFrame frame = ChartFrame::Equatorial;
    double longitudeDegrees = 0.0;
    double latitudeDegrees = 0.0;
    double fieldDegrees = 100.0; ///< From the left edge to the right one.

    bool operator==(const ChartView &) const = default;

    /// Where to begin: to the south, south of the equator to the north; or to the equator.
    static ChartView home(ChartFrame frame, const std::optional<Site> &site);

    ChartAxes axes(const HorizonAxes &horizon) const;
    SkyDirection centre(const HorizonAxes &horizon) const { return axes(horizon).forward; }

    /// Looks at `icrs`.
    void lookAt(const SkyDirection &icrs, const HorizonAxes &horizon);
    /// Turns so that `icrs` comes to `point` of a picture of this size, as far as that is
    /// possible without turning the picture upside down.
    void bring(const SkyDirection &icrs, const QPointF &point, const QSizeF &size,
               const HorizonAxes &horizon);
    /// Shows `factor` times as large what is at `point`, which stays there.
    void zoom(double factor, const QPointF &point, const QSizeF &size, const HorizonAxes &horizon);
    /// Turns by parts of the field; to the right and up.
    void pan(double right, double up);
    /// The same direction in the other frame.
    void setFrame(ChartFrame wanted, const HorizonAxes &horizon);
};

} // namespace nd
