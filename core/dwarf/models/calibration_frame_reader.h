// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/calibration_frame_types.h"
#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/function_states.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace nd {

// What CalibrationFrameModel sends and reads: darks alone, for of bias and flat frames nobody
// published the numbers. Pure. Source: field notes section 1.3; what the numbers mean: public V3
// clients, from the messages of the maker's app.

/// 11043: its answer is for readCalibrationFrames().
Order listCalibrationFramesOrder(Camera camera);
/// 11045.
Order startCalibrationFramesOrder(Camera camera, const CalibrationWish &wish);
/// 11046.
Order stopCalibrationFramesOrder(Camera camera);
/// 11044; what has no number can't be deleted.
Order deleteCalibrationFramesOrder(const QList<CalibrationFrameInfo> &frames);

/// The answer to 11043: what is of the camera, and a dark.
Result<QList<CalibrationFrameInfo>> readCalibrationFrames(const QByteArray &answer, Camera camera);
/// 15290; and 16405, where a camera that does something else, or nothing, is Idle. Nothing if it is
/// of the other camera, or a number that nobody knows.
std::optional<FunctionPhase> readCalibrationFrameState(quint32 id, const QByteArray &payload,
                                                       Camera camera);
/// What 15291 tells. Value type.
struct CalibrationProgress
{
    int progress = 0;
    Camera camera = Camera::Tele; ///< Not certain: nobody published that it is told.
};
std::optional<CalibrationProgress> readCalibrationFrameProgress(quint32 id,
                                                                const QByteArray &payload);

} // namespace nd
