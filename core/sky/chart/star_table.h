// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/chart/sphere_cells.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace nd {

/// The stars of the chart, sorted into cells of the sky and within each by brightness, so that
/// those of a picture down to some magnitude are found without looking at the others.
///
/// Making one takes some tens of milliseconds: not on the GUI thread. Immutable, any thread.
/// Origin, licence and format of the data: resources/catalog.
class StarTable
{
public:
    struct Star
    {
        float x = 1.0F; ///< Unit vector, ICRS, epoch 2000.
        float y = 0.0F;
        float z = 0.0F;
        std::uint8_t brightness = 0; ///< Magnitude in sixteenths from -2.
        std::uint8_t colour = kNoColour; ///< B-V in eightieths from -0.5.
    };
    static constexpr std::uint8_t kNoColour = 255;

    /// Those that come with the program.
    static std::shared_ptr<const StarTable> load();
    /// From the bytes of a file; empty if they are no such file or cut short.
    explicit StarTable(const QByteArray &bytes);
    /// From stars in any order.
    explicit StarTable(std::span<const Star> stars);

    std::size_t count() const { return m_stars.size(); }
    const SphereCells &cells() const { return m_cells; }
    /// The brightest first.
    std::span<const Star> starsIn(std::size_t cell) const;

    static double magnitudeOf(std::uint8_t brightness) { return brightness / 16.0 - 2.0; }
    /// The faintest that is no fainter than `magnitude`; less than 0 if there is none.
    static int brightnessOf(double magnitude);

private:
    void sort(std::span<const Star> stars);

    SphereCells m_cells;
    std::vector<Star> m_stars;
    std::vector<std::size_t> m_firstOfCell; ///< One more entry than cells.
};

} // namespace nd
