// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/constellations.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace nd {

/// How bright the Milky Way is in each direction, softly: a map on the six faces of a cube, which
/// is read without a sine. Making one takes some tens of milliseconds: not on the GUI thread.
/// Immutable, any thread.
class MilkyWayMap
{
public:
    MilkyWayMap() = default;
    explicit MilkyWayMap(std::span<const MilkyWayRing> rings);

    /// 0 to 255; the vector need not have length 1.
    float brightness(float x, float y, float z) const;

private:
    static constexpr int kSide = 256;

    std::array<std::vector<std::uint8_t>, 6> m_faces; ///< x, -x, y, -y, z, -z; empty: all dark.
};

} // namespace nd
