// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/star_table.h"

#include "core/sky/catalog/catalog_resource.h"
#include "core/sky/sky_frame.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr qsizetype kHead = 8;
constexpr qsizetype kRow = 8;
constexpr double kSteps = 16'777'216.0; // 24 bits

std::uint32_t numberAt(const QByteArray &bytes, qsizetype place, int length)
{
    std::uint32_t value = 0;
    for (int i = length - 1; i >= 0; --i)
        value = value << 8U | static_cast<std::uint8_t>(bytes[place + i]);
    return value;
}

StarTable::Star starAt(const QByteArray &bytes, qsizetype place)
{
    const SkyDirection direction
        = directionOf({numberAt(bytes, place, 3) / kSteps * 360.0,
                       numberAt(bytes, place + 3, 3) / kSteps * 180.0 - 90.0});
    return {static_cast<float>(direction.x), static_cast<float>(direction.y),
            static_cast<float>(direction.z), static_cast<std::uint8_t>(bytes[place + 6]),
            static_cast<std::uint8_t>(bytes[place + 7])};
}

} // namespace

std::shared_ptr<const StarTable> StarTable::load()
{
    return std::make_shared<const StarTable>(catalogResource("deep_stars.bin"));
}

StarTable::StarTable(const QByteArray &bytes)
{
    std::vector<Star> stars;
    if (bytes.startsWith("NDS1") && bytes.size() >= kHead) {
        const auto told = static_cast<qsizetype>(numberAt(bytes, 4, 4));
        const qsizetype count = told == (bytes.size() - kHead) / kRow ? told : 0;
        stars.reserve(static_cast<std::size_t>(count));
        for (qsizetype index = 0; index < count; ++index)
            stars.push_back(starAt(bytes, kHead + index * kRow));
    }
    sort(stars);
}

StarTable::StarTable(std::span<const Star> stars)
{
    sort(stars);
}

void StarTable::sort(std::span<const Star> stars)
{
    std::vector<std::size_t> cellOf;
    cellOf.reserve(stars.size());
    m_firstOfCell.assign(m_cells.count() + 1, 0);
    for (const Star &star : stars) {
        cellOf.push_back(m_cells.cellOf({star.x, star.y, star.z}));
        ++m_firstOfCell[cellOf.back() + 1];
    }
    for (std::size_t cell = 0; cell < m_cells.count(); ++cell)
        m_firstOfCell[cell + 1] += m_firstOfCell[cell];
    m_stars.resize(stars.size());
    std::vector<std::size_t> next(m_firstOfCell);
    for (std::size_t index = 0; index < stars.size(); ++index)
        m_stars[next[cellOf[index]]++] = stars[index];
    for (std::size_t cell = 0; cell < m_cells.count(); ++cell) {
        std::stable_sort(m_stars.begin() + static_cast<std::ptrdiff_t>(m_firstOfCell[cell]),
                         m_stars.begin() + static_cast<std::ptrdiff_t>(m_firstOfCell[cell + 1]),
                         [](const Star &a, const Star &b) { return a.brightness < b.brightness; });
    }
}

std::span<const StarTable::Star> StarTable::starsIn(std::size_t cell) const
{
    return std::span(m_stars).subspan(m_firstOfCell[cell],
                                      m_firstOfCell[cell + 1] - m_firstOfCell[cell]);
}

int StarTable::brightnessOf(double magnitude)
{
    return static_cast<int>(std::floor(std::clamp((magnitude + 2.0) * 16.0, -1.0, 255.0)));
}

} // namespace nd
