// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace nd::bench {

/// The frame number as black and white squares: 16 bits and a checksum of 4.
///
/// Drawn twice, top left and bottom right, so that a picture that was decoded in part only shows.
inline constexpr int kCell = 16;
inline constexpr int kNumberBits = 16;
inline constexpr int kCheckBits = 4;
inline constexpr int kCells = kNumberBits + kCheckBits;
inline constexpr int kBarWidth = kCells * kCell;

/// A checksum that neither all black nor all white passes.
constexpr unsigned checkOf(unsigned number)
{
    return (number ^ (number >> 4) ^ (number >> 8) ^ (number >> 12) ^ 0x5U) & 0xfU;
}

constexpr bool cellIsWhite(unsigned number, int cell)
{
    const unsigned word = (number & 0xffffU) << kCheckBits | checkOf(number & 0xffffU);
    return ((word >> (kCells - 1 - cell)) & 1U) != 0;
}

/// Nullopt if the squares are not those of a frame number.
constexpr std::optional<unsigned> numberOf(const std::array<bool, kCells> &white)
{
    unsigned word = 0;
    for (const bool bit : white)
        word = word << 1U | (bit ? 1U : 0U);
    const unsigned number = word >> kCheckBits;
    return (word & 0xfU) == checkOf(number) ? std::optional(number) : std::nullopt;
}

} // namespace nd::bench
