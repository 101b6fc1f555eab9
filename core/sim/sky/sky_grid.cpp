// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/sky_grid.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd::sim {

namespace {

constexpr int kBands = 90;
constexpr double kBandHeight = 180.0 / kBands;
constexpr double kRadians = std::numbers::pi / 180.0;
/// No point of a cell is farther from its middle than this.
constexpr double kCellRadius = kBandHeight;

double bandMiddle(int band)
{
    return -90.0 + (band + 0.5) * kBandHeight;
}

double cosineOfSeparation(const Equatorial &a, double raDegrees, double declinationDegrees)
{
    const double d1 = a.declinationDegrees * kRadians;
    const double d2 = declinationDegrees * kRadians;
    return std::sin(d1) * std::sin(d2)
        + std::cos(d1) * std::cos(d2) * std::cos((a.raDegrees - raDegrees) * kRadians);
}

} // namespace

SkyGrid::SkyGrid()
{
    m_firstOfBand.push_back(0);
    for (int band = 0; band < kBands; ++band) {
        const double circumference = 360.0 * std::cos(bandMiddle(band) * kRadians);
        const auto cells = static_cast<quint32>(std::ceil(circumference / kBandHeight));
        m_firstOfBand.push_back(m_firstOfBand.back() + cells);
    }
}

int SkyGrid::bandOf(double declinationDegrees) const
{
    const double band = std::floor((declinationDegrees + 90.0) / kBandHeight);
    return static_cast<int>(std::clamp(band, 0.0, kBands - 1.0));
}

int SkyGrid::cellsInBand(int band) const
{
    const auto index = static_cast<size_t>(band);
    return static_cast<int>(m_firstOfBand[index + 1] - m_firstOfBand[index]);
}

quint32 SkyGrid::cellOf(const Equatorial &place) const
{
    const int band = bandOf(place.declinationDegrees);
    const int cells = cellsInBand(band);
    const double ra = place.raDegrees - 360.0 * std::floor(place.raDegrees / 360.0);
    const int column = std::clamp(static_cast<int>(ra / 360.0 * cells), 0, cells - 1);
    return m_firstOfBand[static_cast<size_t>(band)] + static_cast<quint32>(column);
}

SkyGrid::Cell SkyGrid::cell(quint32 index) const
{
    const auto above = std::upper_bound(m_firstOfBand.begin(), m_firstOfBand.end(), index);
    const int band = static_cast<int>(above - m_firstOfBand.begin()) - 1;
    const double width = 360.0 / cellsInBand(band);
    const double column = index - m_firstOfBand[static_cast<size_t>(band)];
    const double bottom = -90.0 + band * kBandHeight;
    return {column * width, (column + 1.0) * width, bottom, bottom + kBandHeight};
}

std::vector<quint32> SkyGrid::cellsNear(const Equatorial &centre, double radiusDegrees) const
{
    const double reach = std::min(radiusDegrees + kCellRadius, 180.0);
    const double limit = std::cos(reach * kRadians);
    std::vector<quint32> found;
    const int last = bandOf(centre.declinationDegrees + reach);
    for (int band = bandOf(centre.declinationDegrees - reach); band <= last; ++band) {
        const int cells = cellsInBand(band);
        for (int column = 0; column < cells; ++column) {
            const double ra = (column + 0.5) * 360.0 / cells;
            if (cosineOfSeparation(centre, ra, bandMiddle(band)) >= limit)
                found.push_back(m_firstOfBand[static_cast<size_t>(band)]
                                + static_cast<quint32>(column));
        }
    }
    return found;
}

} // namespace nd::sim
