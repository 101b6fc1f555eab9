// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_canvas.h"

#include <array>
#include <cstdint>
#include <vector>

namespace nd {

/// A star on a picture, in device pixels.
struct StarPlace
{
    float x = 0.0F;
    float y = 0.0F;
    std::uint8_t brightness = 0; ///< As in a StarTable.
    std::uint8_t colour = 0;
};

/// Discs of stars, made once for each size and quarter of a pixel, and put onto an image without a
/// painter. Immutable once made; the table of brightnesses is for one picture. GUI thread.
class StarSprites
{
public:
    static constexpr int kSizes = 28;
    static constexpr double kStep = 0.25; ///< Pixels of radius from size to size.
    static constexpr double kSmallest = 0.5;

    StarSprites();

    /// Radius in device pixels for a star that is `excess` magnitudes brighter than the limit.
    static double radiusOf(double excess, double pixelRatio);
    /// 0 to 256.
    static unsigned strengthOf(double excess);
    static int sizeOf(double radius);

    /// Where the image does not reach nothing is put. The point is not farther outside than a star
    /// is large.
    void put(const ChartCanvas &canvas, float x, float y, int size, QRgb color,
             unsigned strength) const;

private:
    static constexpr int kParts = 4; ///< Of a pixel, in both directions.

    struct Sprite
    {
        int width = 0;
        int height = 0;
        std::vector<std::uint8_t> coverage;
    };

    /// Pixels of a sprite to the left of and above the middle one.
    struct Corner
    {
        std::int8_t left = 0;
        std::int8_t top = 0;
    };

    static constexpr int kUsualSizes = 7;
    /// No usual sprite is wider or higher, wherever in its middle pixel the star is.
    static constexpr std::array<int, kUsualSizes> kSides{3, 3, 3, 4, 4, 5, 5};
    static constexpr int kUsualLanes = 5 * 6 * 4;
    /// Of a usual size: the coverage of each channel, rows filled up with none to pairs of pixels.
    using Usual = std::array<std::uint16_t, kUsualLanes>;

    void makeUsual(std::size_t index);

    static constexpr std::size_t kPlaces = std::size_t{kParts} * kParts; ///< Within a pixel.

    std::array<Sprite, kSizes * kPlaces> m_sprites;
    std::array<Corner, kSizes * kPlaces> m_corners{};
    /// The same once more, one beside the other: nearly all stars are of those sizes.
    std::array<Usual, kUsualSizes * kPlaces> m_usual{};
};

} // namespace nd
