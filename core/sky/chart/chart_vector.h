// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <cmath>

namespace nd {

// Arithmetic of unit vectors for the chart.

inline double dot(const SkyDirection &a, const SkyDirection &b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

inline SkyDirection cross(const SkyDirection &a, const SkyDirection &b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

/// a * p + b * q + c * r
inline SkyDirection combined(double p, const SkyDirection &a, double q, const SkyDirection &b,
                             double r = 0.0, const SkyDirection &c = {})
{
    return {p * a.x + q * b.x + r * c.x, p * a.y + q * b.y + r * c.y, p * a.z + q * b.z + r * c.z};
}

/// Of length 1; a vector without length becomes the first axis.
inline SkyDirection normalized(const SkyDirection &vector)
{
    const double length = std::sqrt(dot(vector, vector));
    if (!(length > 0.0))
        return {};
    return {vector.x / length, vector.y / length, vector.z / length};
}

} // namespace nd
