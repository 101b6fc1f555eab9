// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/picture_presenter.h"

#include "core/base/thread_niceness.h"

#include <utility>

namespace nd {

namespace {

/// Of what is painted in its own size 8 MB would be written, and read by another processor, for
/// nothing.
bool goesAsDecoded(const AVFrame &picture, const Viewport &viewport)
{
    return viewport.takesDecoded && viewport.source == QRectF(0.0, 0.0, 1.0, 1.0)
        && viewport.pixels == QSize(picture.width, picture.height)
        && FrameConverter::hasRows(picture);
}

} // namespace

PicturePresenter::PicturePresenter(std::function<void()> waiting)
    : m_waiting(std::move(waiting))
    , m_thread([this] { run(); })
{
}

PicturePresenter::~PicturePresenter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void PicturePresenter::present(DecodedPicture picture)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(m_newest, picture);
        m_stale = true;
    }
    m_changed.notify_one();
}

void PicturePresenter::setViewport(const Viewport &viewport)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (viewport == m_viewport)
            return;
        m_viewport = viewport;
        m_stale = m_resized = m_newest.frame != nullptr;
    }
    m_changed.notify_one();
}

std::optional<VideoFrame> PicturePresenter::take()
{
    std::optional<VideoFrame> frame;
    {
        const std::scoped_lock lock(m_mutex);
        frame = m_mailbox.take();
    }
    m_changed.notify_one();
    return frame;
}

void PicturePresenter::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_newest = {};
    m_stale = m_resized = false;
    m_mailbox.clear();
}

DecodedPicture PicturePresenter::newest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_newest;
}

void PicturePresenter::run()
{
    giveWayToWindow();
    while (const std::optional<Job> job = nextJob())
        deliver(*job);
}

std::optional<PicturePresenter::Job> PicturePresenter::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(
        lock, [this] { return m_stopping || (m_stale && (m_resized || m_mailbox.isEmpty())); });
    if (m_stopping)
        return std::nullopt;
    m_stale = m_resized = false;
    return Job{m_newest, m_viewport};
}

void PicturePresenter::deliver(const Job &job)
{
    VideoFrame frame;
    if (goesAsDecoded(*job.picture.frame, job.viewport)) {
        frame.decoded = job.picture.frame;
        frame.source = job.viewport.source;
    } else {
        FrameConverter::Picture converted = m_converter.convert(*job.picture.frame, job.viewport);
        if (converted.image.isNull())
            return;
        frame.image = std::move(converted.image);
        frame.source = converted.source;
    }
    frame.fullSize = QSize(job.picture.frame->width, job.picture.frame->height);
    frame.origin = job.picture.origin;
    frame.sequence = job.picture.sequence;
    frame.received = job.picture.received;
    frame.converted = VideoFrame::Clock::now();
    bool wasEmpty = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_newest.frame)
            return; // Cleared while this one was being converted.
        wasEmpty = m_mailbox.put(std::move(frame));
    }
    if (wasEmpty)
        m_waiting();
}

} // namespace nd
