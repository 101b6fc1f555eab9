// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/av_handles.h"
#include "core/video/encoded_picture.h"
#include "core/video/wake_event.h"

#include <QUrl>

#include <chrono>

namespace nd {

/// FFmpeg's RTSP receiver, for servers that ours can't use: UDP only, other codecs, passwords.
///
/// Costs one picture of delay (its parser waits for the next one). Blocking with time-outs on a
/// reader's thread; every wait ends when `interruption` is signalled.
class FfmpegRtsp
{
public:
    enum class Transport { Tcp, Udp };

    explicit FfmpegRtsp(const WakeEvent &interruption);
    ~FfmpegRtsp();
    Q_DISABLE_COPY_MOVE(FfmpegRtsp)

    Result<Done> open(const QUrl &url, Transport transport);
    /// The next picture of the video stream.
    Result<EncodedPicture> next();

private:
    using Clock = std::chrono::steady_clock;

    static int isInterrupted(void *self);
    Result<Done> chooseStream();
    Error failure(const char *what, int number) const;

    const WakeEvent &m_interruption;
    Clock::time_point m_deadline; ///< Of the call under way.
    AvInputPointer m_input;
    AvPacketPointer m_packet;
    int m_stream = -1;
    VideoCodec m_codec = VideoCodec::Unknown;
};

} // namespace nd
