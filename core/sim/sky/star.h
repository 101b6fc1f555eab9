// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd::sim {

/// A star as the renderer needs it: ICRS unit vector and visual magnitude.
struct Star
{
    float x = 0.0F;
    float y = 0.0F;
    float z = 1.0F;
    float magnitude = 0.0F;
};

} // namespace nd::sim
