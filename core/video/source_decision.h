// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/stream_types.h"

#include <chrono>
#include <optional>

namespace nd {

/// How long the preferred RTSP may be silent before the JPEG source is shown.
inline constexpr std::chrono::milliseconds kRtspSilenceLimit{1500};
/// How long JPEG may be silent, unless the device says that it exposes for long.
inline constexpr std::chrono::milliseconds kJpegSilenceLimit{5000};
/// While JPEG is preferred, one picture comes for each exposure: 120 s at most on a DWARF 3, 180 s
/// on a mini, and some time to send it. Source: field notes section 2, gears 165 and 168.
inline constexpr std::chrono::milliseconds kLongExposureLimit{190'000};

/// From this exposure on pictures may come more slowly than kJpegSilenceLimit allows.
inline constexpr std::chrono::milliseconds kLongExposure{1000};
/// What a picture may take to come after its exposure.
inline constexpr std::chrono::milliseconds kSendingLimit{10'000};

/// What is known about the sources of one stream at `now`.
struct SourceSituation
{
    using Time = VideoFrame::Clock::time_point;

    bool hasRtsp = false;
    bool hasJpeg = false;
    bool prefersJpeg = false; ///< The device exposes for long.
    bool rtspFailed = false; ///< The last attempt ended with an error and no picture came since.
    bool jpegFailed = false;
    /// What the camera is set to, for devices that never say that they expose for long; 0: unknown.
    std::chrono::milliseconds exposure{0};
    Time now;
    Time started; ///< When the stream was started or its preference changed.
    std::optional<Time> lastRtspPicture;
    std::optional<Time> lastJpegPicture;
};

/// Which readers have to run, which one is shown, and what the stream is doing.
struct SourceDecision
{
    bool runRtsp = false;
    bool runJpeg = false;
    bool showJpeg = false;
    StreamState state = StreamState::Stopped;

    bool operator==(const SourceDecision &) const = default;
};

/// How long a picture may take that is exposed for long. A device that says it exposes for long,
/// but is not known to be set so, may take any time that it can.
std::chrono::milliseconds pictureLimit(bool prefersJpeg, std::chrono::milliseconds exposure);

/// RTSP unless JPEG is preferred; JPEG beside it while RTSP is silent. Pure.
SourceDecision decideSource(const SourceSituation &situation);

} // namespace nd
