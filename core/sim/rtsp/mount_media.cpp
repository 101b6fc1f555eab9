// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/rtsp/mount_media.h"

#include "core/sim/rtsp/absurd_stream.h"

#include <algorithm>

namespace nd::sim {

namespace {

/// One slice per picture: several, with parameter sets between them, confuse common decoders.
/// A key frame every second lets a client join soon, and a small one, which UDP does not lose.
/// The plug-in has trellis on by default, whatever the preset: half of the encoder's time.
constexpr const char *kEncodeH264
    = "x264enc name=encoder tune=zerolatency speed-preset=ultrafast trellis=false "
      "sliced-threads=false threads=1 bframes=0 bitrate=4000 vbv-buf-capacity=120 key-int-max=%1 "
      "option-string=\"slices=1:scenecut=0\" "
      "! video/x-h264,stream-format=byte-stream,alignment=au";
/// A fixed quantiser: rate control would spend most of the time on noise.
constexpr const char *kEncodeH265
    = "x265enc name=encoder tune=zerolatency speed-preset=ultrafast qp=27 key-int-max=%1 "
      "log-level=none option-string=\"pools=none:frame-threads=1:no-wpp=1:slices=1:bframes=0:"
      "scenecut=0:early-skip=1\" "
      "! video/x-h265,stream-format=byte-stream,alignment=au";

/// Parameter sets come with the key frames of the encoder and in the SDP; config-interval=0 keeps
/// the payloader from adding its own.
QByteArray payloader(VideoCodec codec)
{
    switch (codec) {
    case VideoCodec::H264:
        return "rtph264pay name=pay0 pt=96 config-interval=0";
    case VideoCodec::H265:
        return "rtph265pay name=pay0 pt=96 config-interval=0";
    }
    return {};
}

GstBufferHandle livePicture(const RtspMount &mount)
{
    GstBufferHandle buffer(gst_buffer_new_allocate(nullptr, pictureBytes(mount.size), nullptr));
    GstMapInfo map;
    if (!buffer || gst_buffer_map(buffer.get(), &map, GST_MAP_WRITE) == FALSE)
        return {};
    const bool painted = mount.source(std::span<quint8>(map.data, map.size));
    gst_buffer_unmap(buffer.get(), &map);
    return painted ? std::move(buffer) : GstBufferHandle();
}

} // namespace

void FeedRegistry::add(const std::shared_ptr<FrameFeed> &feed)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_feeds, [](const auto &known) { return known.expired(); });
    m_feeds.push_back(feed);
    if (!m_open)
        feed->stop();
}

void FeedRegistry::open()
{
    const std::lock_guard lock(m_mutex);
    m_open = true;
}

void FeedRegistry::close()
{
    const std::lock_guard lock(m_mutex);
    m_open = false;
    for (const auto &known : m_feeds) {
        if (const auto feed = known.lock())
            feed->stop();
    }
}

QByteArray livePipeline(const RtspMount &mount)
{
    const char *encode = mount.codec == VideoCodec::H264 ? kEncodeH264 : kEncodeH265;
    const QByteArray encoder
        = QString::fromLatin1(encode).arg(std::max(1, mount.framesPerSecond)).toLatin1();
    return "( appsrc name=source ! " + encoder + " ! " + payloader(mount.codec) + " )";
}

QByteArray readyPipeline(VideoCodec codec)
{
    return "( appsrc name=source ! " + payloader(codec) + " )";
}

GstCapsHandle rawCaps(const QSize &size, int framesPerSecond)
{
    return GstCapsHandle(gst_caps_new_simple(
        "video/x-raw", "format", G_TYPE_STRING, "I420", "width", G_TYPE_INT, size.width(), "height",
        G_TYPE_INT, size.height(), "framerate", GST_TYPE_FRACTION, framesPerSecond, 1,
        "colorimetry", G_TYPE_STRING, "bt709", nullptr));
}

gsize pictureBytes(const QSize &size)
{
    const auto width = static_cast<gsize>(size.width());
    const auto height = static_cast<gsize>(size.height());
    return width * height + 2 * ((width + 1) / 2) * ((height + 1) / 2);
}

GstBufferHandle bufferOf(const QByteArray &bytes)
{
    const auto size = static_cast<gsize>(bytes.size());
    GstBufferHandle buffer(gst_buffer_new_allocate(nullptr, size, nullptr));
    if (buffer)
        gst_buffer_fill(buffer.get(), 0, bytes.constData(), size);
    return buffer;
}

std::shared_ptr<FrameFeed> startFeed(GstAppSrc *source, const MountState &state, bool absurd)
{
    const GstCapsHandle caps
        = absurd ? absurdCaps() : rawCaps(state.mount.size, state.mount.framesPerSecond);
    gst_app_src_set_caps(source, caps.get());
    gst_app_src_set_leaky_type(source, GST_APP_LEAKY_TYPE_DOWNSTREAM);
    g_object_set(source, "is-live", TRUE, "do-timestamp", TRUE, "format", GST_FORMAT_TIME,
                 "max-buffers", guint64(1), "max-bytes", guint64(0), nullptr);
    auto producer = [mount = state.mount, stalled = state.stalled, absurd]() -> GstBufferHandle {
        if (stalled->load() || (!absurd && !mount.source))
            return {};
        return absurd ? bufferOf(absurdAccessUnit()) : livePicture(mount);
    };
    auto feed
        = std::make_shared<FrameFeed>(source, state.mount.framesPerSecond, std::move(producer));
    state.feeds->add(feed);
    return feed;
}

} // namespace nd::sim
