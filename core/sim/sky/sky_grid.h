// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QtGlobal>

#include <vector>

namespace nd::sim {

/// Divides the sphere into cells of about two degrees: bands of declination cut along right
/// ascension.
///
/// Immutable after construction, usable from any thread.
class SkyGrid
{
public:
    /// Edges of a cell in degrees.
    struct Cell
    {
        double raMinimum = 0.0;
        double raMaximum = 360.0;
        double declinationMinimum = -90.0;
        double declinationMaximum = 90.0;
    };

    SkyGrid();

    quint32 cellCount() const { return m_firstOfBand.back(); }
    quint32 cellOf(const Equatorial &place) const;
    Cell cell(quint32 index) const;
    /// Cells that may touch the circle around `centre`, ascending.
    std::vector<quint32> cellsNear(const Equatorial &centre, double radiusDegrees) const;

private:
    int bandOf(double declinationDegrees) const;
    int cellsInBand(int band) const;

    std::vector<quint32> m_firstOfBand; ///< One more entry than bands.
};

} // namespace nd::sim
