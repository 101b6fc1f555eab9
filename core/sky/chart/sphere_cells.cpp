// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/sphere_cells.h"

#include "core/sky/angles.h"
#include "core/sky/sky_frame.h"

#include <algorithm>

namespace nd {

namespace {

constexpr int kBands = 60;
constexpr double kBandHeight = 180.0 / kBands;

/// The edge of a band nearest to the equator is the longest one.
std::size_t cellsInBand(int band)
{
    const double low = -90.0 + band * kBandHeight;
    const double flattest = std::min(std::abs(low), std::abs(low + kBandHeight));
    const double length = 360.0 * std::cos(flattest * kRadiansPerDegree);
    return static_cast<std::size_t>(std::ceil(length / kBandHeight));
}

} // namespace

SphereCells::SphereCells()
{
    m_firstOfBand.push_back(0);
    for (int band = 0; band < kBands; ++band) {
        const std::size_t cells = cellsInBand(band);
        for (std::size_t column = 0; column < cells; ++column) {
            const double ra
                = (static_cast<double>(column) + 0.5) * 360.0 / static_cast<double>(cells);
            m_middles.push_back(directionOf({ra, -90.0 + (band + 0.5) * kBandHeight}));
        }
        m_firstOfBand.push_back(m_firstOfBand.back() + cells);
    }
}

std::size_t SphereCells::cellOf(const SkyDirection &direction) const
{
    const double declination = std::asin(std::clamp(direction.z, -1.0, 1.0)) * kDegreesPerRadian;
    const auto band = static_cast<std::size_t>(
        std::clamp((declination + 90.0) / kBandHeight, 0.0, kBands - 1.0));
    const std::size_t cells = m_firstOfBand[band + 1] - m_firstOfBand[band];
    const double turn
        = wrapped(std::atan2(direction.y, direction.x) * kDegreesPerRadian, 360.0) / 360.0;
    const auto column = static_cast<std::size_t>(turn * static_cast<double>(cells));
    return m_firstOfBand[band] + std::min(column, cells - 1);
}

} // namespace nd
