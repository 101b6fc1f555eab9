// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/video_decoder.h"

#include "core/base/logging.h"

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <limits>

namespace nd {

namespace {

AVCodecID avCodecId(VideoCodec codec)
{
    switch (codec) {
    case VideoCodec::H264:
        return AV_CODEC_ID_H264;
    case VideoCodec::H265:
        return AV_CODEC_ID_HEVC;
    case VideoCodec::Jpeg:
        return AV_CODEC_ID_MJPEG;
    case VideoCodec::Unknown:
        break;
    }
    return AV_CODEC_ID_NONE;
}

void logFromAv(void *, int level, const char *format, va_list arguments)
{
    if (level > AV_LOG_WARNING || !lcVideo().isDebugEnabled())
        return;
    std::array<char, 512> text{};
    std::vsnprintf(text.data(), text.size(), format, arguments);
    qCDebug(lcVideo, "FFmpeg: %s", QByteArray(text.data()).trimmed().constData());
}

} // namespace

void routeAvLog()
{
    av_log_set_callback(logFromAv);
}

VideoDecoder::VideoDecoder() : m_packet(av_packet_alloc())
{
    routeAvLog();
}

bool VideoDecoder::open(VideoCodec codec)
{
    m_codec = codec;
    m_context.reset();
    const AVCodec *decoder = avcodec_find_decoder(avCodecId(codec));
    if (!decoder)
        return false;
    m_context.reset(avcodec_alloc_context3(decoder));
    m_context->thread_count = 1; // Threads by frame would cost a frame of delay each.
    m_context->flags |= AV_CODEC_FLAG_LOW_DELAY;
    m_context->max_pixels = qint64{kMaxPictureSide} * kMaxPictureSide;
    if (avcodec_open2(m_context.get(), decoder, nullptr) == 0)
        return true;
    m_context.reset();
    return false;
}

VideoDecoder::Outcome VideoDecoder::decode(const EncodedPicture &picture)
{
    const bool ready = (picture.codec == m_codec && m_context) || open(picture.codec);
    if (!ready || picture.data.size() > std::numeric_limits<int>::max() || send(picture) < 0)
        return {nullptr, true};
    return receive();
}

int VideoDecoder::send(const EncodedPicture &picture)
{
    // Not reference counted: FFmpeg copies it into a padded buffer of its own.
    m_packet->data = reinterpret_cast<uint8_t *>(const_cast<char *>(picture.data.constData()));
    m_packet->size = static_cast<int>(picture.data.size());
    m_packet->flags = picture.key ? AV_PKT_FLAG_KEY : 0;
    const int sent = avcodec_send_packet(m_context.get(), m_packet.get());
    m_packet->data = nullptr;
    m_packet->size = 0;
    return sent;
}

VideoDecoder::Outcome VideoDecoder::receive()
{
    Outcome outcome;
    int received = 0;
    for (;;) {
        AvFramePointer frame(av_frame_alloc());
        received = avcodec_receive_frame(m_context.get(), frame.get());
        if (received < 0)
            break;
        outcome.damaged
            = frame->decode_error_flags != 0 || (frame->flags & AV_FRAME_FLAG_CORRUPT) != 0;
        outcome.frame = std::shared_ptr<AVFrame>(frame.release(), AvDeleter());
    }
    outcome.damaged = outcome.damaged || received != AVERROR(EAGAIN);
    if (outcome.damaged)
        outcome.frame = nullptr;
    return outcome;
}

} // namespace nd
