// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/ffmpeg_rtsp.h"

#include "core/video/video_decoder.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

using namespace std::chrono_literals;

constexpr auto kOpenTimeout = 5000ms;
constexpr auto kSilenceLimit = 2500ms;
constexpr const char *kSocketTimeout = "2000000"; // In microseconds.

VideoCodec codecOf(AVCodecID id)
{
    if (id == AV_CODEC_ID_H264)
        return VideoCodec::H264;
    if (id == AV_CODEC_ID_HEVC)
        return VideoCodec::H265;
    return id == AV_CODEC_ID_MJPEG ? VideoCodec::Jpeg : VideoCodec::Unknown;
}

} // namespace

FfmpegRtsp::FfmpegRtsp(const WakeEvent &interruption)
    : m_interruption(interruption)
    , m_packet(av_packet_alloc())
{
    routeAvLog();
}

FfmpegRtsp::~FfmpegRtsp()
{
    m_deadline = Clock::now(); // Closing says goodbye to the server: don't wait for its answer.
}

int FfmpegRtsp::isInterrupted(void *self)
{
    const auto *session = static_cast<const FfmpegRtsp *>(self);
    return session->m_interruption.isSignalled() || Clock::now() >= session->m_deadline ? 1 : 0;
}

Error FfmpegRtsp::failure(const char *what, int number) const
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(number, text.data(), text.size());
    const bool late = Clock::now() >= m_deadline;
    return {late ? Error::Code::Timeout : Error::Code::Disconnected, 0,
            QStringLiteral("FFmpeg %1: %2")
                .arg(QString::fromLatin1(what), QString::fromLocal8Bit(text.data()))};
}

Result<Done> FfmpegRtsp::open(const QUrl &url, Transport transport)
{
    m_deadline = Clock::now() + kOpenTimeout;
    AVFormatContext *context = avformat_alloc_context();
    context->interrupt_callback = {isInterrupted, this};
    AVDictionary *options = nullptr;
    av_dict_set(&options, "rtsp_transport", transport == Transport::Udp ? "udp" : "tcp", 0);
    av_dict_set(&options, "timeout", kSocketTimeout, 0);
    av_dict_set(&options, "allowed_media_types", "video", 0);
    const int opened
        = avformat_open_input(&context, url.toEncoded().constData(), nullptr, &options);
    av_dict_free(&options);
    if (opened < 0)
        return failure("open", opened);
    m_input.reset(context);
    return chooseStream();
}

Result<Done> FfmpegRtsp::chooseStream()
{
    for (unsigned i = 0; i < m_input->nb_streams; ++i) {
        const AVCodecParameters &parameters = *m_input->streams[i]->codecpar;
        m_codec = codecOf(parameters.codec_id);
        m_stream = static_cast<int>(i);
        if (std::max(parameters.width, parameters.height) > kMaxPictureSide)
            return Error{Error::Code::Malformed, 0, QStringLiteral("picture of an absurd size")};
        if (m_codec != VideoCodec::Unknown)
            return Done{};
    }
    return Error{Error::Code::NotAllowed, 0, QStringLiteral("no video stream that we decode")};
}

Result<EncodedPicture> FfmpegRtsp::next()
{
    m_deadline = Clock::now() + kSilenceLimit;
    int read = 0;
    do {
        av_packet_unref(m_packet.get());
        read = av_read_frame(m_input.get(), m_packet.get());
    } while (read >= 0 && m_packet->stream_index != m_stream);
    if (read < 0)
        return failure("read", read);
    const AVCodecParameters &parameters = *m_input->streams[m_stream]->codecpar;
    EncodedPicture picture;
    picture.codec = m_codec;
    picture.key = m_codec == VideoCodec::Jpeg || (m_packet->flags & AV_PKT_FLAG_KEY) != 0;
    picture.received = Clock::now();
    if (picture.key && m_codec != VideoCodec::Jpeg && parameters.extradata_size > 0)
        picture.parameterSets = QByteArray(reinterpret_cast<const char *>(parameters.extradata),
                                           parameters.extradata_size);
    if (picture.key)
        picture.size = {parameters.width, parameters.height};
    picture.data = picture.parameterSets
        + QByteArray(reinterpret_cast<const char *>(m_packet->data), m_packet->size);
    return picture;
}

} // namespace nd
