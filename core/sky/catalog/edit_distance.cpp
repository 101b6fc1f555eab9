// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/edit_distance.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

using Row = std::array<int, kLongestCompared + 1>;

} // namespace

int slipsToPrefix(std::string_view typed, std::string_view word, int most)
{
    word = word.substr(0, typed.size() + static_cast<std::size_t>(most));
    const int beyond = most + 1;
    const auto isLong = [](std::string_view text) { return text.size() > kLongestCompared; };
    if (isLong(typed) || isLong(word)
        || word.size() + static_cast<std::size_t>(most) < typed.size())
        return beyond;
    // Optimal string alignment: rows are letters typed, columns letters of the word.
    Row beforeLast = {};
    Row last = {};
    Row row = {};
    for (std::size_t column = 0; column <= word.size(); ++column)
        last.at(column) = static_cast<int>(column);
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        row.at(0) = static_cast<int>(i);
        int least = row.at(0);
        for (std::size_t j = 1; j <= word.size(); ++j) {
            const int replaced = last.at(j - 1) + (typed[i - 1] == word[j - 1] ? 0 : 1);
            int slips = std::min({replaced, last.at(j) + 1, row.at(j - 1) + 1});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                slips = std::min(slips, beforeLast.at(j - 2) + 1);
            row.at(j) = slips;
            least = std::min(least, slips);
        }
        if (least > most)
            return beyond;
        beforeLast = last;
        last = row;
    }
    const auto end = last.begin() + static_cast<std::ptrdiff_t>(word.size()) + 1;
    return std::min(*std::min_element(last.begin(), end), beyond);
}

} // namespace nd
