// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/param_number.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

namespace {

constexpr quint64 kGeneralSection = 1;
constexpr int kModeShift = 56;
constexpr int kSectionShift = 48;
constexpr int kCameraShift = 44;
constexpr quint64 kByte = 0xFF;
constexpr quint64 kHalfByte = 0xF;
constexpr quint64 kIndexBits = 0xFFFF;

/// Source: field notes section 1.3 (1, 2, 3, 13); order of 4 to 8: network capture of the maker's
/// app by a public V3 client (saturation before hue, unlike params_config.json).
constexpr std::array<std::pair<Setting, quint64>, 9> kIndices{{
    {Setting::Exposure, 1},
    {Setting::Gain, 2},
    {Setting::WhiteBalance, 3},
    {Setting::Brightness, 4},
    {Setting::Contrast, 5},
    {Setting::Saturation, 6},
    {Setting::Hue, 7},
    {Setting::Sharpness, 8},
    {Setting::Filter, 13},
}};

} // namespace

quint64 paramNumber(int shootingMode, Camera camera, Setting setting)
{
    quint64 index = 0;
    for (const auto &[known, number] : kIndices) {
        if (known == setting)
            index = number;
    }
    const quint64 which = camera == Camera::Wide ? 1 : 0;
    return ((static_cast<quint64>(shootingMode) & kByte) << kModeShift)
        | (kGeneralSection << kSectionShift) | (which << kCameraShift) | index;
}

bool isOfMode(quint64 number, int shootingMode)
{
    constexpr std::array<int, 4> kKnown{1, 2, 4, 8};
    const int mode = static_cast<int>((number >> kModeShift) & kByte);
    const bool isKnown = std::find(kKnown.begin(), kKnown.end(), mode) != kKnown.end();
    return !isKnown || mode == shootingMode;
}

std::optional<CameraSetting> settingOfNumber(quint64 number)
{
    const quint64 camera = (number >> kCameraShift) & kHalfByte;
    if (((number >> kSectionShift) & kByte) != kGeneralSection || camera > 1)
        return std::nullopt;
    for (const auto &[setting, index] : kIndices) {
        if ((number & kIndexBits) == index)
            return CameraSetting{camera == 1 ? Camera::Wide : Camera::Tele, setting};
    }
    return std::nullopt;
}

} // namespace nd
