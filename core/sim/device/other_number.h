// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace nd::sim {

/// Which of 16704 and 16705 sets it.
enum class OtherKindOnWire { Float, Bool };

/// A parameter of V3 that is no setting of a camera. Source: getParamAndSetting as public V3
/// clients read it from a DWARF mini and a DWARF 3; simFraction is invented, for no known firmware
/// lists a fraction.
struct OtherNumber
{
    const char *name = "";
    OtherKindOnWire kind = OtherKindOnWire::Bool;
    quint64 section = 0; ///< 3 of a shooting mode, 4 of the telescope.
    quint64 index = 0;
    int onlyMode = 0; ///< The only mode that lists it; 0: all do.
    double usual = 0.0;
    double lowest = 0.0;
    double highest = 1.0;

    constexpr bool isOfMode() const { return section == 3; }
    constexpr bool isListed(int mode) const { return onlyMode == 0 || onlyMode == mode; }
    /// Mode, section, camera 15, index.
    constexpr quint64 number(int mode) const
    {
        const quint64 mine = isOfMode() ? quint64(mode) << 56U : 0;
        return mine | (section << 48U) | (0xFULL << 44U) | index;
    }
};

inline constexpr std::array kOtherNumbers{
    OtherNumber{"autoCalibration", OtherKindOnWire::Bool, 3, 0x64, 2, 1.0},
    OtherNumber{"simFraction", OtherKindOnWire::Float, 3, 0xC8, 0, 1.0, 0.5, 2.0},
    OtherNumber{"disableHostSlave", OtherKindOnWire::Bool, 4, 0x65},
    OtherNumber{"wideMatchingFrameCalibration", OtherKindOnWire::Bool, 4, 0x68},
    OtherNumber{"autoShutdown", OtherKindOnWire::Bool, 4, 0x69},
};

/// Null if it is none of them in that shooting mode.
constexpr const OtherNumber *otherNumber(quint64 number, int mode)
{
    const auto *const found
        = std::find_if(kOtherNumbers.begin(), kOtherNumbers.end(), [&](const OtherNumber &other) {
              return other.isListed(mode) && other.number(mode) == number;
          });
    return found == kOtherNumbers.end() ? nullptr : found;
}

} // namespace nd::sim
