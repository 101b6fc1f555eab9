// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/calibration_frame_types.h"
#include "core/observatory/darks/dark_cell.h"

namespace nd {

// What V3's collection of darks is worth for what a camera is set to. Pure.

/// One dark of the collection. Value type.
struct CalibrationRow
{
    CalibrationFrameInfo frame;
    DarkMatch match = DarkMatch::UnknownTemperature; ///< Never Missing: it is there.
    bool isAsSet = false; ///< Its exposure, gain and size are those of the camera now.
    std::optional<QDateTime> shotUtc; ///< If it was shot from here.

    bool isOld(const QDateTime &utc) const
    {
        return shotUtc && shotUtc->daysTo(utc) > DarkCell::kOldDays;
    }
};

using CalibrationDate = std::function<std::optional<QDateTime>(const CalibrationFrameInfo &)>;

/// In the order of size, exposure, gain and temperature.
QList<CalibrationRow> calibrationRows(const QList<CalibrationFrameInfo> &frames,
                                      const std::optional<DarkSetting> &set,
                                      const std::optional<int> &sensorCelsius,
                                      const CalibrationDate &shot);
/// A dark for these settings; nothing if they have no gain in numbers, which V3 sends.
std::optional<CalibrationWish> calibrationWish(const DarkSetting &set, int frames);
/// As a frame of that wish is listed, but for its number, its temperature and what it is called.
bool isOfWish(const CalibrationFrameInfo &frame, const CalibrationWish &wish,
              const QString &exposure);

} // namespace nd
