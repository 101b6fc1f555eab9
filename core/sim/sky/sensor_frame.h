// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <vector>

namespace nd::sim {

/// The colour that a bright star leaves in its neighbourhood, for the pictures in colour.
struct ColourSpot
{
    int x = 0;
    int y = 0;
    float colourIndex = 0.6F; ///< B-V: below 0.4 bluish, above 0.8 reddish.
};

/// Raw counts of a simulated sensor, top row first, 0 to kFullScale.
struct SensorFrame
{
    static constexpr int kFullScale = 32760;

    QSize size;
    std::vector<qint16> counts;
    std::vector<ColourSpot> colours;
    qint16 pedestal = 0; ///< What an unexposed pixel reads on average.
    qint16 noiseCounts = 0; ///< Deviation of the dark sky, for the pictures' tone curve.
};

} // namespace nd::sim
