// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/rtsp/film_writer.h"

#include "core/base/logging.h"
#include "core/sim/rtsp/mount_media.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd::sim {

namespace {

constexpr guint64 kMostWaiting = 8; ///< Pictures before the encoder.
constexpr auto kPipeline = "appsrc name=source ! x264enc tune=zerolatency speed-preset=ultrafast "
                           "trellis=false threads=1 "
                           "bitrate=8000 key-int-max=30 ! h264parse ! mp4mux ! filesink name=file";

GstClockTime clockTime(double seconds)
{
    return static_cast<GstClockTime>(std::llround(seconds * static_cast<double>(GST_SECOND)));
}

QString hiddenName(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + QStringLiteral("/.") + info.fileName();
}

} // namespace

class FilmWriter::Private
{
public:
    void build(const QSize &size);
    void readBus();

    QString path;
    double pictureSeconds = 1.0;
    State state = State::Writing;
    gsize pictureSize = 0;
    bool isEmpty = true;
    GObjectHandle<GstElement> pipeline;
    GObjectHandle<GstAppSrc> source;
    GObjectHandle<GstBus> bus;
};

void FilmWriter::Private::build(const QSize &size)
{
    GError *error = nullptr;
    GstElement *parsed = gst_parse_launch(kPipeline, &error);
    if (error != nullptr) {
        qCWarning(lcSim) << "no films:" << error->message;
        g_clear_error(&error);
    }
    if (parsed == nullptr) {
        state = State::Failed;
        return;
    }
    pipeline.reset(static_cast<GstElement *>(gst_object_ref_sink(parsed)));
    bus.reset(gst_element_get_bus(parsed));
    source.reset(
        reinterpret_cast<GstAppSrc *>(gst_bin_get_by_name(GST_BIN_CAST(parsed), "source")));
    const GObjectHandle<GstElement> file(gst_bin_get_by_name(GST_BIN_CAST(parsed), "file"));
    g_object_set(file.get(), "location", QFile::encodeName(hiddenName(path)).constData(), nullptr);
    const int rate = std::max(1, static_cast<int>(std::lround(1.0 / pictureSeconds)));
    const GstCapsHandle caps = rawCaps(size, rate);
    gst_app_src_set_caps(source.get(), caps.get());
    g_object_set(source.get(), "format", GST_FORMAT_TIME, "max-bytes", guint64(0), nullptr);
    gst_element_set_state(parsed, GST_STATE_PLAYING);
}

/// The end of the stream, or a mistake on the way.
void FilmWriter::Private::readBus()
{
    const auto wanted = static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
    GstMessage *message = bus ? gst_bus_pop_filtered(bus.get(), wanted) : nullptr;
    if (message == nullptr)
        return;
    const bool isWhole = GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
    gst_message_unref(message);
    gst_element_set_state(pipeline.get(), GST_STATE_NULL);
    QFile::remove(path);
    state = isWhole && QFile::rename(hiddenName(path), path) ? State::Done : State::Failed;
    if (state == State::Failed)
        qCWarning(lcSim) << "could not write the film" << path;
}

FilmWriter::FilmWriter(QString path, const QSize &size, double pictureSeconds)
    : d(std::make_unique<Private>())
{
    gst_init(nullptr, nullptr);
    d->path = std::move(path);
    d->pictureSeconds = pictureSeconds;
    d->pictureSize = pictureBytes(size);
    d->build(size);
}

FilmWriter::~FilmWriter()
{
    if (d->pipeline)
        gst_element_set_state(d->pipeline.get(), GST_STATE_NULL);
    if (d->state != State::Done)
        QFile::remove(hiddenName(d->path));
}

void FilmWriter::add(const QByteArray &i420, double seconds)
{
    const bool fits = static_cast<gsize>(i420.size()) == d->pictureSize;
    if (d->state != State::Writing || !fits
        || gst_app_src_get_current_level_buffers(d->source.get()) >= kMostWaiting)
        return;
    GstBufferHandle buffer = bufferOf(i420);
    if (!buffer)
        return;
    GST_BUFFER_PTS(buffer.get()) = clockTime(seconds);
    GST_BUFFER_DURATION(buffer.get()) = clockTime(d->pictureSeconds);
    gst_app_src_push_buffer(d->source.get(), buffer.release());
    d->isEmpty = false;
}

void FilmWriter::close()
{
    if (d->state != State::Writing)
        return;
    d->state = d->isEmpty ? State::Failed : State::Closing;
    gst_app_src_end_of_stream(d->source.get());
}

FilmWriter::State FilmWriter::state()
{
    if (d->state == State::Writing || d->state == State::Closing)
        d->readBus();
    return d->state;
}

} // namespace nd::sim
