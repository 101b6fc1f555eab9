// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/av_handles.h"
#include "core/video/encoded_picture.h"

#include <memory>

namespace nd {

/// Decodes whole pictures on the calling thread and gives each out at once: low delay, no parser.
///
/// Follows a change of codec. One thread at a time.
class VideoDecoder
{
public:
    VideoDecoder();

    struct Outcome
    {
        std::shared_ptr<const AVFrame> frame; ///< May be null without damage: reordered pictures.
        bool damaged = false; ///< The next picture has to be a key picture.
    };

    Outcome decode(const EncodedPicture &picture);

private:
    bool open(VideoCodec codec);
    int send(const EncodedPicture &picture);
    Outcome receive();

    VideoCodec m_codec = VideoCodec::Unknown;
    AvCodecPointer m_context;
    AvPacketPointer m_packet;
};

/// Routes FFmpeg's messages into nightdesk.video instead of stderr. Idempotent.
void routeAvLog();

} // namespace nd
