// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/star_sprites.h"

#include <cmath>
#include <cstring>

namespace nd {

namespace {

constexpr int kChannels = 4;
constexpr int kPair = 2; ///< Pixels that are put at once.
constexpr std::ptrdiff_t kPairLanes = std::ptrdiff_t{kPair} * kChannels;

/// Two pixels of four channels, wide enough to be multiplied: a vector that every processor has.
using Lanes __attribute__((vector_size(16))) = std::uint16_t;
using Bytes __attribute__((vector_size(8))) = std::uint8_t;

template<typename Vector>
Vector loaded(const void *from)
{
    Vector vector;
    std::memcpy(&vector, from, sizeof vector);
    return vector;
}

Lanes widened(Bytes bytes)
{
    return reinterpret_cast<Lanes>(__builtin_shufflevector(bytes, Bytes{}, 0, 8, 1, 9, 2, 10, 3, 11,
                                                           4, 12, 5, 13, 6, 14, 7, 15));
}

/// Two pixels, as blended() would.
Bytes mixedPair(const QRgb *pixels, const std::uint16_t *cover, Lanes above, Lanes strength)
{
    const Lanes part = loaded<Lanes>(cover) * strength >> 8;
    const Lanes below = widened(loaded<Bytes>(pixels));
    return __builtin_convertvector(((below << 8) + (above - below) * part) >> 8, Bytes);
}

/// A whole sprite of one of the usual sizes.
template<int Rows, int Pairs>
void putWhole(QRgb *pixel, qsizetype stride, const std::uint16_t *cover, QRgb color,
              unsigned strength)
{
    const std::array<QRgb, kPair> pair{color, color};
    const Lanes above = widened(loaded<Bytes>(pair.data()));
    const Lanes strengths = Lanes{} + static_cast<std::uint16_t>(strength);
    for (int row = 0; row < Rows; ++row, pixel += stride) {
        for (int column = 0; column < Pairs * kPair; column += kPair, cover += kPairLanes) {
            const Bytes bytes = mixedPair(pixel + column, cover, above, strengths);
            std::memcpy(pixel + column, &bytes, sizeof bytes);
        }
    }
}

/// How many pixels, from the middle one on, a disc covers towards a side that its middle is `off`
/// pixels away from the middle one's.
int reachOf(double radius, double off)
{
    return static_cast<int>(std::ceil(radius + 0.5 + off)) - 1;
}

} // namespace

StarSprites::StarSprites()
{
    for (int index = 0; index < kSizes * kParts * kParts; ++index) {
        const int size = index / (kParts * kParts);
        const double radius = kSmallest + kStep * size;
        const double right = (index / kParts % kParts + 0.5) / kParts - 0.5;
        const double down = (index % kParts + 0.5) / kParts - 0.5;
        Sprite &sprite = m_sprites.at(static_cast<std::size_t>(index));
        const int left = reachOf(radius, -right);
        const int top = reachOf(radius, -down);
        m_corners.at(static_cast<std::size_t>(index))
            = {static_cast<std::int8_t>(left), static_cast<std::int8_t>(top)};
        sprite.width = left + 1 + reachOf(radius, right);
        sprite.height = top + 1 + reachOf(radius, down);
        for (int y = -top; y < sprite.height - top; ++y) {
            for (int x = -left; x < sprite.width - left; ++x) {
                const double cover = radius + 0.5 - std::hypot(x - right, y - down);
                sprite.coverage.push_back(
                    static_cast<std::uint8_t>(std::clamp(cover, 0.0, 1.0) * 255.0));
            }
        }
        if (size < kUsualSizes)
            makeUsual(static_cast<std::size_t>(index));
    }
}

void StarSprites::makeUsual(std::size_t index)
{
    const Sprite &sprite = m_sprites.at(index);
    const int side = kSides.at(index / kPlaces);
    const int width = (side + kPair - 1) / kPair * kPair;
    for (int pixel = 0; pixel < sprite.width * sprite.height; ++pixel) {
        const int place = (pixel / sprite.width * width + pixel % sprite.width) * kChannels;
        std::fill_n(m_usual.at(index).begin() + place, kChannels,
                    sprite.coverage.at(static_cast<std::size_t>(pixel)));
    }
}

double StarSprites::radiusOf(double excess, double pixelRatio)
{
    const double over = std::max(excess, 0.0);
    return std::min((0.62 + 0.30 * std::pow(over, 1.15)) * pixelRatio,
                    kSmallest + kStep * (kSizes - 1));
}

unsigned StarSprites::strengthOf(double excess)
{
    return static_cast<unsigned>(kFullPart * std::clamp(0.45 + 0.25 * excess, 0.0, 1.0));
}

int StarSprites::sizeOf(double radius)
{
    return std::clamp(static_cast<int>(std::lround((radius - kSmallest) / kStep)), 0, kSizes - 1);
}

void StarSprites::put(const ChartCanvas &canvas, float x, float y, int size, QRgb color,
                      unsigned strength) const
{
    // Nobody puts what is that far outside, so this rounds down without a call.
    constexpr int kOutside = 1024;
    const int left = static_cast<int>(x + kOutside) - kOutside;
    const int top = static_cast<int>(y + kOutside) - kOutside;
    const int right = static_cast<int>((x - static_cast<float>(left)) * kParts) & (kParts - 1);
    const int down = static_cast<int>((y - static_cast<float>(top)) * kParts) & (kParts - 1);
    const auto index = static_cast<std::size_t>(size) * kPlaces
        + static_cast<std::size_t>(right * kParts + down);
    const int startX = left - m_corners[index].left;
    const int startY = top - m_corners[index].top;
    const int side = size < kUsualSizes ? kSides[static_cast<std::size_t>(size)] : 0;
    const bool isInside = startX >= 0 && startY >= 0 && startX + side < canvas.width
        && startY + side <= canvas.height;
    if (isInside && size < kUsualSizes) {
        QRgb *first = canvas.line(startY) + startX;
        const std::uint16_t *cover = m_usual[index].data();
        if (side == 3)
            putWhole<3, 2>(first, canvas.stride, cover, color, strength);
        else if (side == 4)
            putWhole<4, 2>(first, canvas.stride, cover, color, strength);
        else
            putWhole<5, 3>(first, canvas.stride, cover, color, strength);
        return;
    }
    const Sprite &sprite = m_sprites[index];
    const int fromX = std::max(0, -startX);
    const int toX = std::min(sprite.width, canvas.width - startX);
    const int toY = std::min(sprite.height, canvas.height - startY);
    for (int row = std::max(0, -startY); row < toY; ++row) {
        QRgb *pixel = canvas.line(startY + row) + startX;
        const std::uint8_t *cover
            = sprite.coverage.data() + static_cast<std::ptrdiff_t>(row) * sprite.width;
        for (int column = fromX; column < toX; ++column) {
            if (cover[column] != 0)
                pixel[column] = blended(pixel[column], color, cover[column] * strength >> 8U);
        }
    }
}

} // namespace nd
