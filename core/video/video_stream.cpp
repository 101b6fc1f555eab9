// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/video_stream.h"

#include "core/base/qt_scheduler.h"
#include "core/video/av_handles.h"
#include "core/video/snapshot.h"
#include "core/video/video_stream_private.h"

#include <QThread>

namespace nd {

namespace {

Scheduler &realClock()
{
    static QtScheduler clock; // stateless
    return clock;
}

} // namespace

VideoStream::VideoStream(QObject *parent) : VideoStream(realClock(), parent) {}

VideoStream::VideoStream(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, scheduler))
{
}

VideoStream::~VideoStream() = default;

void VideoStream::start(const StreamAddresses &addresses)
{
    Q_ASSERT(thread() == QThread::currentThread());
    d->start(addresses);
}

void VideoStream::stop()
{
    Q_ASSERT(thread() == QThread::currentThread());
    d->stop();
}

void VideoStream::setPreferred(PictureSource source)
{
    d->setPreferred(source);
}

void VideoStream::setExposure(std::chrono::milliseconds exposure)
{
    d->exposure.set(exposure);
}

void VideoStream::reconnect()
{
    d->reconnect();
}

StreamState VideoStream::state() const
{
    return d->state;
}

PictureSource VideoStream::source() const
{
    return d->source;
}

QString VideoStream::lastProblem() const
{
    return d->lastProblem;
}

void VideoStream::setViewport(const Viewport &viewport)
{
    d->presenter.setViewport(viewport);
}

std::optional<VideoFrame> VideoStream::takeFrame()
{
    std::optional<VideoFrame> frame = d->presenter.take();
    if (frame)
        d->meter.pictureTaken(frame->sequence, frame->received);
    return frame;
}

void VideoStream::acknowledgePainted(quint64 sequence)
{
    d->paintedSequence = sequence;
    d->meter.picturePainted(sequence, VideoFrame::Clock::now());
}

StreamStatistics VideoStream::statistics() const
{
    return d->meter.statistics(VideoFrame::Clock::now());
}

void VideoStream::snapshot(QObject *context, std::function<void(const Result<QImage> &)> done)
{
    takeSnapshot(d->presenter.newest(), this, context, std::move(done));
}

void VideoStream::startRecording(const QString &path)
{
    d->recording.start(path);
}

void VideoStream::stopRecording()
{
    d->recording.stop();
}

bool VideoStream::isRecording() const
{
    return d->recording.isRunning();
}

} // namespace nd
