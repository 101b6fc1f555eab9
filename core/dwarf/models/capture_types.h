// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMetaType>

#include <chrono>
#include <optional>

namespace nd {

/// What a camera of the telescope can take onto its card.
enum class CaptureJob { Photo, RawPhoto, Burst, Video, TimeLapse, Panorama };

enum class CapturePhase {
    Starting, ///< Asked for, not yet answered.
    Running, ///< The device does it.
    Stopping, ///< Asked to end, or ending by itself.
};

/// What a camera is doing. Numbers come from the device; nullopt is not told. Value type.
struct CaptureRun
{
    CaptureJob job = CaptureJob::Photo;
    CapturePhase phase = CapturePhase::Starting;
    bool isOurs = false; ///< Started here, not by another client.
    std::optional<int> done; ///< Pictures of a burst or a panorama.
    std::optional<int> total;
    std::optional<std::chrono::seconds> recorded; ///< Of a video or a time lapse.
    std::optional<std::chrono::seconds> film; ///< Length of the time lapse's film.

    bool operator==(const CaptureRun &) const = default;
};

/// How a run ended. `error` is set if it failed, or if its end was not heard of.
struct CaptureEnd
{
    CaptureJob job = CaptureJob::Photo;
    std::optional<Error> error;
    std::optional<int> done;
    std::optional<int> total;
};

/// The exposure that is being taken. Value type.
struct ExposureProgress
{
    double totalSeconds = 0.0;
    double exposedSeconds = 0.0;

    bool operator==(const ExposureProgress &) const = default;
};

/// A photo of a part of the picture: centre in picture pixels, 1 to 10 times.
/// Source: dwarf-api-2.0 section 4.7.10.2.
struct PhotoZoom
{
    static constexpr double kHighestRatio = 10.0;

    int x = 0;
    int y = 0;
    double ratio = 1.0;
};

/// Pictures of a panorama.
struct PanoramaGrid
{
    int rows = 0;
    int columns = 0;
};

/// How wide and how high a panorama is, for firmware that works the pictures out of that. Nobody
/// has published the unit nor from where they count: degrees, as all other angles of the interface.
struct PanoramaAngles
{
    static constexpr double kMostYaw = 360.0;
    static constexpr double kMostPitch = 180.0;

    double yawDegrees = 0.0;
    double pitchDegrees = 0.0;

    /// Above nothing and no further than all around.
    bool isSane() const
    {
        return yawDegrees > 0.0 && yawDegrees <= kMostYaw && pitchDegrees > 0.0
            && pitchDegrees <= kMostPitch;
    }
};

/// A panorama on its way to the maker's stitching service, which only the maker's app starts.
struct PanoramaUpload
{
    enum class Step { Compressing, Uploading, Done, Failed };

    Step step = Step::Compressing;
    qint64 done = 0; ///< Files while compressing, bytes while uploading.
    qint64 total = 0;

    bool operator==(const PanoramaUpload &) const = default;
};

} // namespace nd

Q_DECLARE_METATYPE(nd::CaptureEnd)
