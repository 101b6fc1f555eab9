// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/rtsp/frame_feed.h"
#include "core/sim/rtsp/rtsp_server.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace nd::sim {

/// The feeds that run now, so that all of them can be ended for certain.
class FeedRegistry
{
public:
    /// Keeps an eye on `feed`; stops it at once while closed.
    void add(const std::shared_ptr<FrameFeed> &feed);
    void open();
    /// Stops every feed and returns when no producer will be called any more.
    void close();

private:
    std::mutex m_mutex;
    bool m_open = true;
    std::vector<std::weak_ptr<FrameFeed>> m_feeds;
};

/// What a mount's pictures depend on while it runs. Shared with the media that are playing.
struct MountState
{
    RtspMount mount;
    bool available = true;
    std::shared_ptr<const std::atomic<bool>> stalled;
    std::shared_ptr<FeedRegistry> feeds;
};

/// The pipeline in gst-launch words: raw pictures to RTP, or a ready stream to RTP.
QByteArray livePipeline(const RtspMount &mount);
QByteArray readyPipeline(VideoCodec codec);

/// What raw pictures of this size are.
GstCapsHandle rawCaps(const QSize &size, int framesPerSecond);
/// Bytes of an I420 picture without padding.
gsize pictureBytes(const QSize &size);

/// A buffer with a copy of `bytes`.
GstBufferHandle bufferOf(const QByteArray &bytes);

/// Prepares the appsrc named "source" of a media and starts feeding it.
std::shared_ptr<FrameFeed> startFeed(GstAppSrc *source, const MountState &state, bool absurd);

} // namespace nd::sim
