// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/deep_sky.h"
#include "core/sim/device/feature_value.h"

#include <algorithm>
#include <array>

namespace nd::sim {

/// What V3 sets by number for stacks, in the shooting mode of deep sky alone.
/// Source: network captures of the maker's app on a DWARF mini and a DWARF 3, and their answers of
/// getParamAndSetting, by a public V3 client.
struct StackNumber
{
    int feature = 0;
    quint64 place = 0; ///< Section, camera and index: the number without its shooting mode.
    int cameraId = 0; ///< Of the group that lists it: 0 tele, 1 wide, 15 both.
    const char *name = "";
    int lowest = 0;
    int highest = 0;
    bool isCount = false; ///< Of frames; else a choice, of which `lowest` is the gear 0.

    static constexpr int kMode = kDeepSkyMode;
    constexpr quint64 number() const { return (quint64(kMode) << 56U) | place; }
    constexpr bool allows(int amount) const { return amount >= lowest && amount <= highest; }
};

inline constexpr std::array kStackNumbers{
    StackNumber{FeatureAstroCount, 0x0002'0000'0000'0010, 0, "stackCount", 1, 999, true},
    StackNumber{FeatureWideAstroCount, 0x0002'1000'0000'0010, 1, "stackCount", 1, 999, true},
    StackNumber{FeatureAstroFormat, 0x0002'F000'0000'000F, 15, "stackFormat", 2, 3},
    StackNumber{FeatureAstroDisplay, 0x0002'F000'0000'0012, 15, "displaySource", 0, 1},
    StackNumber{FeatureAstroBinning, 0x0001'0000'0000'001E, 15, "stackBinning", 0, 1},
};

/// Null if it is none of them, whatever the shooting mode it names.
constexpr const StackNumber *stackNumber(quint64 number)
{
    constexpr quint64 kWithoutMode = 0x00FF'FFFF'FFFF'FFFF;
    const auto *const found = std::find_if(
        kStackNumbers.begin(), kStackNumbers.end(),
        [number](const StackNumber &one) { return one.place == (number & kWithoutMode); });
    return found == kStackNumbers.end() ? nullptr : found;
}

} // namespace nd::sim
