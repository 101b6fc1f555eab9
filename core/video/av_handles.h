// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/dict.h>
#include <libswscale/swscale.h>
}

#include <memory>

namespace nd {

/// Frees FFmpeg objects; the only way this folder holds them.
struct AvDeleter
{
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
    void operator()(SwsContext *context) const { sws_freeContext(context); }
};

using AvFramePointer = std::unique_ptr<AVFrame, AvDeleter>;
using AvPacketPointer = std::unique_ptr<AVPacket, AvDeleter>;
using AvCodecPointer = std::unique_ptr<AVCodecContext, AvDeleter>;
using AvInputPointer = std::unique_ptr<AVFormatContext, AvDeleter>;
using SwsPointer = std::unique_ptr<SwsContext, AvDeleter>;

} // namespace nd
