// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/stream_types.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace nd {

enum class VideoCodec { Unknown, H264, H265, Jpeg };

/// "H.264", "H.265", "JPEG"; empty if unknown.
QString codecName(VideoCodec codec);

/// No picture of a telescope is larger; what claims to be is refused before memory is taken for it.
inline constexpr int kMaxPictureSide = 8192;

/// One whole compressed picture. Implicitly shared.
struct EncodedPicture
{
    VideoCodec codec = VideoCodec::Unknown;
    QByteArray data; ///< Annex B (with parameter sets before key pictures), or a JPEG file.
    QByteArray parameterSets; ///< Annex B, on key pictures only; empty for JPEG.
    bool key = false; ///< Can be decoded without any picture before it.
    QSize size; ///< On key pictures only.
    std::optional<quint32> rtpTime; ///< 90 kHz, wraps; nullopt if the source has no clock.
    VideoFrame::Clock::time_point received; ///< When the last byte arrived.
};

} // namespace nd
