// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/capture_types.h"

#include <QString>

#include <chrono>

namespace nd::text {

/// "Photo", "Time-lapse".
QString captureName(CaptureJob job);
/// What the button that starts it says: "Take photo", "Start burst".
QString captureStartText(CaptureJob job);
/// What ends a capture before its time: "End video"; empty for photos, which end by themselves.
QString captureStopText(CaptureJob job);
/// What goes on: "Taking a burst", "Ending the video".
QString captureStateText(const CaptureRun &run);
/// How far it is, counts first: "4 of 10", "video 4 s"; empty if nothing was told.
QString captureCountText(const CaptureRun &run);
/// "5 s", "12 min": in whole seconds, for a count that goes on.
QString captureTimeText(std::chrono::milliseconds time);
/// "3 s of 10 s"
QString exposureText(const ExposureProgress &exposure);
/// Why a start or a stop failed, and what to do.
QString captureProblemText(const Error &error, Generation generation);
/// A panorama on its way to the maker's service.
QString uploadText(const PanoramaUpload &upload);

} // namespace nd::text
