// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/wire_numbers.h"

#include <array>

namespace nd::sim {

namespace {

struct Range
{
    quint32 first;
    quint32 last;
    quint32 module;
};

// Source: DWARF API 2.0 section 4.4 and the lists of public V3 clients.
constexpr std::array kRanges = {
    Range{12000, 12001, 1},  Range{10000, 10499, 1},  Range{11000, 11499, 3},
    Range{12002, 12499, 2},  Range{13000, 13299, 4},  Range{13500, 13799, 5},
    Range{14000, 14499, 6},  Range{14800, 14899, 7},  Range{15000, 15099, 8},
    Range{15200, 15499, 9},  Range{15500, 15599, 10}, Range{15700, 15799, 11},
    Range{16100, 16300, 13}, Range{16400, 16599, 14}, Range{16700, 16799, 15},
    Range{16800, 16899, 16}, Range{17000, 17099, 17},
};

} // namespace

quint32 replyModule(quint32 command)
{
    for (const Range &range : kRanges) {
        if (command >= range.first && command <= range.last)
            return range.module;
    }
    return 0;
}

} // namespace nd::sim
