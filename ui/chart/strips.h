// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace nd {

/// So many rows of a picture are painted at once, one layer after the other, while the processor
/// has them at hand: fetching them again for each layer took longer than painting.
inline constexpr int kStripRows = 16;

/// What a picture is made of, sorted into its strips. Keeps its memory from picture to picture. GUI
/// thread.
template<typename Item>
class Strips
{
public:
    /// Forgets everything; for a picture of so many rows.
    void begin(int height)
    {
        m_strips.resize(static_cast<std::size_t>(std::max(height - 1, 0) / kStripRows) + 1);
        for (auto &strip : m_strips)
            strip.clear();
    }
    /// Into the nearest strip, if the row lies above the picture or below.
    void add(int row, const Item &item)
    {
        const auto strip = static_cast<std::size_t>(std::max(row, 0) / kStripRows);
        m_strips[std::min(strip, m_strips.size() - 1)].push_back(item);
    }

    int count() const { return static_cast<int>(m_strips.size()); }
    /// From 0 to count() - 1.
    const std::vector<Item> &at(int strip) const
    {
        return m_strips.at(static_cast<std::size_t>(strip));
    }

private:
    std::vector<std::vector<Item>> m_strips{1};
};

} // namespace nd
