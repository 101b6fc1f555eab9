// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <vector>

namespace nd {

/// Divides the sphere into cells of about three degrees: bands of declination cut along right
/// ascension. Immutable, any thread.
class SphereCells
{
public:
    SphereCells();

    std::size_t count() const { return m_middles.size(); }
    std::size_t cellOf(const SkyDirection &direction) const;
    const SkyDirection &middleOf(std::size_t cell) const { return m_middles[cell]; }
    /// No point of a cell is farther from its middle, in degrees.
    static constexpr double kRadiusDegrees = 2.3;

private:
    std::vector<std::size_t> m_firstOfBand; ///< One more entry than bands.
    std::vector<SkyDirection> m_middles;
};

} // namespace nd
