// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/chart_view.h"

#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"

#include <algorithm>

namespace nd {

namespace {

constexpr int kBringSteps = 20;
constexpr double kCloseEnough = 1e-5; // of a pixel
constexpr double kLeastCosine = 0.02;
constexpr double kHomeField = 112.0;
constexpr double kHomeAltitude = 24.0;

/// Longitude and latitude of a direction, 0 to 360 and -90 to 90, by axes that turn east.
Horizontal placeBy(const SkyDirection &first, const SkyDirection &second, const SkyDirection &pole,
                   const SkyDirection &icrs)
{
    const double x = dot(first, icrs);
    const double y = dot(second, icrs);
    return {std::atan2(dot(pole, icrs), std::hypot(x, y)) * kDegreesPerRadian,
            wrapped(std::atan2(y, x) * kDegreesPerRadian, 360.0)};
}

HorizonAxes equatorialAxes()
{
    return {};
}

} // namespace

HorizonAxes HorizonAxes::of(const SkyFrame &frame)
{
    const SkyDirection zenith = nd::directionOf(frame.equatorialOf(Horizontal{90.0, 0.0}));
    const SkyDirection towardsNorth = nd::directionOf(frame.equatorialOf(Horizontal{0.0, 0.0}));
    const SkyDirection north
        = normalized(combined(1.0, towardsNorth, -dot(towardsNorth, zenith), zenith));
    return {north, cross(north, zenith), zenith};
}

SkyDirection HorizonAxes::directionOf(const Horizontal &place) const
{
    const double altitude = place.altitudeDegrees * kRadiansPerDegree;
    const double azimuth = place.azimuthDegrees * kRadiansPerDegree;
    return combined(std::cos(altitude) * std::cos(azimuth), north,
                    std::cos(altitude) * std::sin(azimuth), east, std::sin(altitude), zenith);
}

Horizontal HorizonAxes::placeOf(const SkyDirection &icrs) const
{
    return placeBy(north, east, zenith, icrs);
}

ChartView ChartView::home(ChartFrame frame, const std::optional<Site> &site)
{
    if (frame == ChartFrame::Equatorial)
        return {frame, 0.0, 0.0, kHomeField};
    return {frame, site && site->latitudeDegrees < 0.0 ? 0.0 : 180.0, kHomeAltitude, kHomeField};
}

ChartAxes ChartView::axes(const HorizonAxes &horizon) const
{
    const bool isHorizon = frame == ChartFrame::Horizon;
    const HorizonAxes base = isHorizon ? horizon : equatorialAxes();
    const double longitude = longitudeDegrees * kRadiansPerDegree;
    const double latitude = latitudeDegrees * kRadiansPerDegree;
    const double away = isHorizon ? 1.0 : -1.0; // east is to the left where north is up
    ChartAxes axes;
    axes.forward = base.directionOf({latitudeDegrees, longitudeDegrees});
    axes.right
        = combined(-away * std::sin(longitude), base.north, away * std::cos(longitude), base.east);
    axes.up = combined(-std::sin(latitude) * std::cos(longitude), base.north,
                       -std::sin(latitude) * std::sin(longitude), base.east, std::cos(latitude),
                       base.zenith);
    return axes;
}

void ChartView::lookAt(const SkyDirection &icrs, const HorizonAxes &horizon)
{
    const HorizonAxes base = frame == ChartFrame::Horizon ? horizon : equatorialAxes();
    const Horizontal place = base.placeOf(icrs);
    longitudeDegrees = place.azimuthDegrees;
    latitudeDegrees = place.altitudeDegrees;
}

void ChartView::bring(const SkyDirection &icrs, const QPointF &point, const QSizeF &size,
                      const HorizonAxes &horizon)
{
    const double away = frame == ChartFrame::Horizon ? 1.0 : -1.0;
    for (int step = 0; step < kBringSteps; ++step) {
        const ChartProjection projection(axes(horizon), fieldDegrees, size);
        const auto now = projection.pointOf(icrs);
        if (!now)
            return;
        const QPointF off = *now - point;
        if (std::abs(off.x()) + std::abs(off.y()) < kCloseEnough)
            return;
        const double degrees
            = 1.0 / (projection.pixelsPerDegree() * projection.magnificationAt(icrs));
        const HorizonAxes base = frame == ChartFrame::Horizon ? horizon : equatorialAxes();
        const double height = base.placeOf(icrs).altitudeDegrees * kRadiansPerDegree;
        const double turn = off.x() * degrees / std::max(std::cos(height), kLeastCosine);
        longitudeDegrees = wrapped(longitudeDegrees + away * std::clamp(turn, -60.0, 60.0), 360.0);
        latitudeDegrees = std::clamp(latitudeDegrees - off.y() * degrees, -90.0, 90.0);
    }
}

void ChartView::zoom(double factor, const QPointF &point, const QSizeF &size,
                     const HorizonAxes &horizon)
{
    if (!(factor > 0.0))
        return;
    const SkyDirection held = ChartProjection(axes(horizon), fieldDegrees, size).directionAt(point);
    fieldDegrees = std::clamp(fieldDegrees / factor, ChartProjection::kLeastField,
                              ChartProjection::kMostField);
    bring(held, point, size, horizon);
}

void ChartView::pan(double right, double up)
{
    const double away = frame == ChartFrame::Horizon ? 1.0 : -1.0;
    const double step = std::min(fieldDegrees, 120.0);
    const double cosine = std::cos(latitudeDegrees * kRadiansPerDegree);
    const double turn = std::clamp(right * step / std::max(cosine, kLeastCosine), -60.0, 60.0);
    longitudeDegrees = wrapped(longitudeDegrees + away * turn, 360.0);
    latitudeDegrees = std::clamp(latitudeDegrees + up * step, -90.0, 90.0);
}

void ChartView::setFrame(ChartFrame wanted, const HorizonAxes &horizon)
{
    const SkyDirection held = centre(horizon);
    frame = wanted;
    lookAt(held, horizon);
}

} // namespace nd
