// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/recording_file.h"

#include "core/video/video_decoder.h"

#include <QFile>

#include <array>
#include <cstring>

namespace nd {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr AVRational kMicroseconds{1, 1'000'000};
constexpr int kRtpClock = 90'000;
/// Clocks that disagree by more than this do not belong together.
constexpr auto kClockJump = 1000ms;
constexpr auto kShortestStep = 1ms; ///< Matroska counts milliseconds.

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

const char *formatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".mkv"), Qt::CaseInsensitive))
        return "matroska";
    return path.endsWith(QLatin1String(".mp4"), Qt::CaseInsensitive) ? "mp4" : nullptr;
}

void describeStream(AVStream &stream, const EncodedPicture &key)
{
    AVCodecParameters &parameters = *stream.codecpar;
    parameters.codec_type = AVMEDIA_TYPE_VIDEO;
    parameters.codec_id = avCodecId(key.codec);
    parameters.width = key.size.width();
    parameters.height = key.size.height();
    stream.time_base = {1, kRtpClock};
    const auto size = static_cast<std::size_t>(key.parameterSets.size());
    if (size == 0)
        return;
    parameters.extradata = static_cast<uint8_t *>(av_mallocz(size + AV_INPUT_BUFFER_PADDING_SIZE));
    std::memcpy(parameters.extradata, key.parameterSets.constData(), size);
    parameters.extradata_size = static_cast<int>(size);
}

} // namespace

void RecordingFile::OutputDeleter::operator()(AVFormatContext *context) const
{
    avio_closep(&context->pb);
    avformat_free_context(context);
}

RecordingFile::RecordingFile(QString path)
    : m_path(std::move(path))
    , m_partPath(m_path + QStringLiteral(".part"))
    , m_packet(av_packet_alloc())
{
    routeAvLog();
}

RecordingFile::~RecordingFile()
{
    const bool wasCreated = m_output != nullptr;
    m_output.reset();
    if (wasCreated && !m_renamed)
        QFile::remove(m_partPath);
}

Error RecordingFile::failure(const char *what, int number) const
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(number, text.data(), text.size());
    return {Error::Code::Rejected, 0,
            QStringLiteral("%1 %2: %3")
                .arg(QString::fromLatin1(what), m_path, QString::fromLocal8Bit(text.data()))};
}

Result<Done> RecordingFile::create()
{
    const char *format = formatOf(m_path);
    if (!format)
        return Error{Error::Code::NotAllowed, 0,
                     QStringLiteral("neither .mkv nor .mp4: ") + m_path};
    if (QFile::exists(m_path))
        return Error{Error::Code::NotAllowed, 0, QStringLiteral("exists already: ") + m_path};
    AVFormatContext *context = nullptr;
    const int allocated = avformat_alloc_output_context2(&context, nullptr, format, nullptr);
    if (allocated < 0)
        return failure("create", allocated);
    m_output.reset(context);
    const QByteArray name = "file:" + QFile::encodeName(m_partPath);
    if (const int opened = avio_open(&context->pb, name.constData(), AVIO_FLAG_WRITE); opened < 0) {
        m_output.reset();
        return failure("create", opened);
    }
    return Done{};
}

Result<Done> RecordingFile::begin(const EncodedPicture &key)
{
    AVStream *stream = avformat_new_stream(m_output.get(), nullptr);
    if (!stream)
        return failure("begin", AVERROR(ENOMEM));
    describeStream(*stream, key);
    if (const int written = avformat_write_header(m_output.get(), nullptr); written < 0)
        return failure("begin", written);
    m_codec = key.codec;
    m_size = key.size;
    m_lastReceived = key.received;
    m_lastRtpTime = key.rtpTime;
    return Done{};
}

bool RecordingFile::takes(const EncodedPicture &picture) const
{
    return m_codec == VideoCodec::Unknown || !picture.key
        || (picture.codec == m_codec && picture.size == m_size);
}

Result<Done> RecordingFile::write(const EncodedPicture &picture)
{
    const bool isFirst = m_codec == VideoCodec::Unknown;
    if (isFirst && !picture.key)
        return Done{};
    if (isFirst) {
        if (auto begun = begin(picture); !begun)
            return begun;
    }
    if (picture.codec != m_codec)
        return Done{};
    if (!isFirst)
        advanceTime(picture);
    const AVStream &stream = *m_output->streams[0];
    m_packet->data = reinterpret_cast<uint8_t *>(const_cast<char *>(picture.data.constData()));
    m_packet->size = static_cast<int>(picture.data.size());
    m_packet->flags = picture.key ? AV_PKT_FLAG_KEY : 0;
    m_packet->pts = m_packet->dts = av_rescale_q(m_time.count(), kMicroseconds, stream.time_base);
    m_packet->stream_index = 0;
    const int written = av_write_frame(m_output.get(), m_packet.get());
    av_packet_unref(m_packet.get());
    const int problem = written < 0 ? written : m_output->pb->error;
    if (problem < 0)
        return failure("write", problem);
    return Done{};
}

void RecordingFile::advanceTime(const EncodedPicture &picture)
{
    const auto arrival
        = std::chrono::duration_cast<microseconds>(picture.received - m_lastReceived);
    microseconds step = arrival;
    if (picture.rtpTime && m_lastRtpTime) {
        const auto ticks = static_cast<qint32>(*picture.rtpTime - *m_lastRtpTime); // May wrap.
        const microseconds sent(qint64{ticks} * 1'000'000 / kRtpClock);
        if (std::chrono::abs(sent - arrival) < kClockJump)
            step = sent;
    }
    m_time += std::max<microseconds>(step, kShortestStep);
    m_lastReceived = picture.received;
    m_lastRtpTime = picture.rtpTime;
}

Result<Done> RecordingFile::close()
{
    if (m_codec == VideoCodec::Unknown)
        return Error{Error::Code::Disconnected, 0, QStringLiteral("no picture came")};
    int outcome = av_write_trailer(m_output.get());
    avio_flush(m_output->pb);
    outcome = outcome < 0 ? outcome : m_output->pb->error;
    const int closed = avio_closep(&m_output->pb);
    if (outcome < 0 || closed < 0)
        return failure("close", outcome < 0 ? outcome : closed);
    m_renamed = QFile::rename(m_partPath, m_path);
    if (!m_renamed)
        return Error{Error::Code::Rejected, 0, QStringLiteral("cannot rename to ") + m_path};
    return Done{};
}

} // namespace nd
