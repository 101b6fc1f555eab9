// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace nd::sim {

enum class VideoCodec { H264, H265 };

/// One camera behind the RTSP server.
struct RtspMount
{
    /// Fills an I420 picture (see i420Size()) with what the camera sees now. False: no picture this
    /// time.
    using Source = std::function<bool(std::span<quint8> i420)>;

    QString path; ///< "ch0/stream0"
    QSize size = {1920, 1080};
    int framesPerSecond = 15;
    VideoCodec codec = VideoCodec::H264;
    Source source; ///< Called on the mount's own thread, and only while somebody watches.
};

/// Serves live pictures over RTSP, interleaved in TCP or by UDP.
///
/// Encodes on demand: without a client no picture is asked for. All clients of a mount share one
/// encoder. GStreamer runs on threads of its own; every method may be called from any one thread.
class RtspServer
{
public:
    RtspServer();
    ~RtspServer();
    Q_DISABLE_COPY_MOVE(RtspServer)

    /// Before or after start(). A second mount with the same path replaces the first.
    void addMount(const RtspMount &mount);
    /// Binds `address`:`port` (0: a free one) and returns the real port.
    Result<quint16> start(const QString &address, quint16 port);
    /// Ends all sessions and releases the port. Returns when no source will be called any more.
    void stop();

    /// False: DESCRIBE answers 404 and running sessions of the mount are closed.
    void setRouteAvailable(const QString &path, bool available);
    /// What the next session gets; running ones are closed if it differs.
    void setCodec(const QString &path, VideoCodec codec);
    /// True: sessions stay open but no frame is sent.
    void setStalled(bool stalled);
    /// True: new sessions get a stream whose parameter sets announce 16384 x 16384 pixels.
    void setAbsurd(bool absurd);
    /// Clients connected now.
    int clientCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd::sim
