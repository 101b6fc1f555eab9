// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

class QImage;

namespace nd {

/// What a picture shows where it shows nothing.
struct BackgroundLevel
{
    float level = 0.0F;
    float noise = 1.0F; ///< Standard deviation, at least half a step of 8 bits.
};

/// The brightness of a picture, 0 to 255 per pixel. Value type.
class LuminancePlane
{
public:
    /// Of any format that QImage converts.
    static LuminancePlane of(const QImage &picture);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Inside the plane only.
    float at(int x, int y) const { return m_values[index(x, y)]; }
    /// Mean over 3 x 3 pixels; the outermost pixels stay as they are.
    LuminancePlane smoothed() const;
    /// Median and, from the median deviation, the noise, of a sample of the pixels.
    BackgroundLevel background() const;
    /// Whether no pixel within `reach` is brighter; of equal ones the first counts.
    bool isPeak(int x, int y, int reach) const;
    /// Mean on the circle around a pixel; outside of the plane nothing counts.
    float ringMean(int x, int y, int radius) const;

private:
    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width)
            + static_cast<std::size_t>(x);
    }

    int m_width = 0;
    int m_height = 0;
    std::vector<float> m_values;
};

} // namespace nd
