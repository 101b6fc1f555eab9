// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/dark_types.h"

#include <QString>

#include <optional>

namespace nd {

/// The sizes of frames by the telescope's own numbers. Source: constants of a public V3 client.
enum class FrameSize { Full4k = 0, Hd1080 = 1, Hd720 = 2 };

/// A finished dark of V3's collection of calibration frames. Value type.
struct CalibrationFrameInfo
{
    std::optional<int> id; ///< By which it is deleted.
    QString exposure; ///< As the telescope calls it, "15"; may be empty.
    int gain = 0; ///< As a value.
    std::optional<FrameSize> size; ///< Nothing for a number that nobody knows.
    std::optional<int> filter; ///< A number of the filter wheel; mostly not told.
    std::optional<int> temperatureCelsius;

    bool operator==(const CalibrationFrameInfo &) const = default;
};

/// Such a dark to shoot.
struct CalibrationWish
{
    static constexpr int kMostFrames = 999;

    int exposureIndex = 0;
    int gain = 0; ///< As a value.
    FrameSize size = FrameSize::Full4k;
    int frames = 10;
    std::optional<int> filter;

    bool operator==(const CalibrationWish &) const = default;
};

/// Such darks being shot. Value type.
struct CalibrationRun
{
    DarkPhase phase = DarkPhase::Starting;
    std::optional<int> progress; ///< As it is told: nobody published its unit.

    bool operator==(const CalibrationRun &) const = default;
};

} // namespace nd
