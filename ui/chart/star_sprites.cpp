// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/star_sprites.h"

#include <cmath>
#include <cstring>

namespace nd {

namespace {

constexpr int kWhole = 5; ///< The widest sprite that is put with two pixels at once.
constexpr int kPair = 2;
constexpr int kChannels = 4;
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

/// A whole sprite of one of the usual sizes, as blended() would, two pixels at once.
template<int Side>
void putWhole(QRgb *pixel, qsizetype stride, const std::uint16_t *cover, QRgb color,
              unsigned strength)
{
    const std::array<QRgb, kPair> pair{color, color};
    const Lanes above = __builtin_convertvector(loaded<Bytes>(pair.data()), Lanes);
    const Lanes strengths = Lanes{} + static_cast<std::uint16_t>(strength);
    const Lanes full = Lanes{} + static_cast<std::uint16_t>(kFullPart);
    for (int row = 0; row < Side; ++row, pixel += stride) {
        for (int column = 0; column < Side; column += kPair, cover += kPairLanes) {
            const Lanes part = loaded<Lanes>(cover) * strengths >> 8;
            const Lanes below = __builtin_convertvector(loaded<Bytes>(pixel + column), Lanes);
            const Lanes mixture = (below * (full - part) + above * part) >> 8;
            const Bytes bytes = __builtin_convertvector(mixture, Bytes);
            std::memcpy(pixel + column, &bytes, sizeof bytes);
        }
    }
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
        // No pixel farther off is touched, wherever in the middle one the star is.
        sprite.reach = static_cast<int>(std::ceil(radius + 1.0 - 0.5 / kParts)) - 1;
        sprite.side = 2 * sprite.reach + 1;
        for (int y = -sprite.reach; y <= sprite.reach; ++y) {
            for (int x = -sprite.reach; x <= sprite.reach; ++x) {
                const double cover = radius + 0.5 - std::hypot(x - right, y - down);
                sprite.coverage.push_back(
                    static_cast<std::uint8_t>(std::clamp(cover, 0.0, 1.0) * 255.0));
            }
        }
        m_reaches.at(static_cast<std::size_t>(size)) = sprite.reach;
        if (index < static_cast<int>(m_usual.size()))
            makeUsual(static_cast<std::size_t>(index));
    }
}

void StarSprites::makeUsual(std::size_t index)
{
    const Sprite &sprite = m_sprites.at(index);
    const int width = (sprite.side + kPair - 1) / kPair * kPair;
    for (int pixel = 0; pixel < sprite.side * sprite.side; ++pixel) {
        const int place = (pixel / sprite.side * width + pixel % sprite.side) * kChannels;
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

void StarSprites::prepare(const ChartCanvas &canvas, float x, float y)
{
    const int column = std::clamp(static_cast<int>(x), 0, canvas.width - 1);
    const int middle = static_cast<int>(y);
    for (int row = middle - 1; row <= middle + 1; ++row)
        __builtin_prefetch(canvas.line(std::clamp(row, 0, canvas.height - 1)) + column, 1);
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
    const int reach = m_reaches[static_cast<std::size_t>(size)];
    const int startX = left - reach;
    const int startY = top - reach;
    const bool isInside = startX >= 0 && startY >= 0 && startX + 2 * (reach + 1) <= canvas.width
        && startY + 2 * reach + 1 <= canvas.height;
    if (isInside && size < kUsualSizes) {
        QRgb *first = canvas.line(startY) + startX;
        if (reach == 1)
            putWhole<3>(first, canvas.stride, m_usual[index].data(), color, strength);
        else
            putWhole<kWhole>(first, canvas.stride, m_usual[index].data(), color, strength);
        return;
    }
    const Sprite &sprite = m_sprites[index];
    const int fromX = std::max(0, -startX);
    const int toX = std::min(sprite.side, canvas.width - startX);
    const int toY = std::min(sprite.side, canvas.height - startY);
    for (int row = std::max(0, -startY); row < toY; ++row) {
        QRgb *pixel = canvas.line(startY + row) + startX;
        const std::uint8_t *cover
            = sprite.coverage.data() + static_cast<std::ptrdiff_t>(row) * sprite.side;
        for (int column = fromX; column < toX; ++column) {
            if (cover[column] != 0)
                pixel[column] = blended(pixel[column], color, cover[column] * strength >> 8U);
        }
    }
}

} // namespace nd
