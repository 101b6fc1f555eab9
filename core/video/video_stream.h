// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/stream_types.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace nd {

class Scheduler;

/// The live picture of one camera: reads RTSP or JPEG, decodes, keeps the newest picture for the
/// view.
///
/// Lives on the GUI thread; receiving, decoding and converting run on threads of its own. The
/// newest picture wins: nothing queues, so latency can't grow. Retries for ever (0.25 s to 2 s)
/// until stop(). While RTSP is preferred and no RTSP picture came for 1.5 s, the JPEG source is
/// shown until one comes. While JPEG is preferred the device exposes for long: a picture may take
/// 190 s before the stream counts as stalled.
class VideoStream : public QObject
{
    Q_OBJECT
    Q_PROPERTY(nd::StreamState state READ state NOTIFY stateChanged)
    Q_PROPERTY(nd::PictureSource source READ source NOTIFY sourceChanged)
    Q_PROPERTY(bool recording READ isRecording NOTIFY recordingChanged)

public:
    explicit VideoStream(QObject *parent = nullptr);
    /// With a clock of the caller's for what is silent or stalled; it outlives this.
    explicit VideoStream(Scheduler &scheduler, QObject *parent = nullptr);
    ~VideoStream() override;

    void start(const StreamAddresses &addresses);
    void stop();
    /// What the device says it sends now (notification 15234); Rtsp is assumed before it spoke.
    void setPreferred(PictureSource source);
    /// What the camera is set to expose, 0 if that is not known: where the device never tells its
    /// source, a longer exposure is no stall.
    void setExposure(std::chrono::milliseconds exposure);
    /// Asks for a fresh connection now, e.g. after the camera was opened again.
    void reconnect();

    StreamState state() const;
    PictureSource source() const;
    /// Why the last attempt failed, for the log and "Copy details".
    QString lastProblem() const;

    /// What part at what size to convert; the newest picture is converted again if it changes.
    void setViewport(const Viewport &viewport);
    /// Takes the newest picture, if one came since the last call. Call after frameReady().
    std::optional<VideoFrame> takeFrame();
    /// The view painted the picture with this sequence number: latency is measured here.
    void acknowledgePainted(quint64 sequence);
    StreamStatistics statistics() const;

    /// The newest whole picture in its own size, delivered on the calling thread; Disconnected if
    /// none.
    void snapshot(QObject *context, std::function<void(const Result<QImage> &)> done);

    /// Writes the stream to `path` (.mkv or .mp4) without re-encoding; starts at the next key
    /// frame. JPEG sources are written as Motion JPEG. Written beside and renamed when stopped.
    /// Where the source or its size changes, it goes on in "NAME-2.mkv" and so on.
    void startRecording(const QString &path);
    void stopRecording();
    bool isRecording() const;

signals:
    void stateChanged();
    void sourceChanged();
    /// A new picture waits in takeFrame(); emitted once until it is taken.
    void frameReady();
    void statisticsChanged();
    void recordingChanged();
    /// A file of the recording is complete.
    void recordingFinished(const QString &path);
    void recordingFailed(const nd::Error &error);
    /// What the server sends can't be a picture, e.g. an absurd size; said once until it changes.
    void contentRefused(const QString &what);
    /// The server answers but has no such stream (RTSP 404/454, or closed at DESCRIBE): the camera
    /// should be opened again.
    void routeGone();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
