// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_picture.h"

#include <utility>

namespace nd {

void LivePicture::setStream(VideoStream *stream)
{
    if (m_stream == stream)
        return;
    if (m_stream)
        m_stream->disconnect(this);
    m_stream = stream;
    m_frame.reset();
    m_acknowledged = true;
    if (stream) {
        connect(stream, &VideoStream::frameReady, this, &LivePicture::takeFrame);
        connect(stream, &VideoStream::stateChanged, this, &LivePicture::stateChanged);
        connect(stream, &VideoStream::statisticsChanged, this, &LivePicture::statisticsChanged);
        stream->setViewport(m_viewport);
        takeFrame();
    }
    emit stateChanged();
}

void LivePicture::takeFrame()
{
    std::optional<VideoFrame> frame = m_stream ? m_stream->takeFrame() : std::nullopt;
    if (!frame)
        return;
    m_frame = std::move(frame);
    m_acknowledged = false;
    emit frameChanged();
}

StreamState LivePicture::state() const
{
    return m_stream ? m_stream->state() : StreamState::Stopped;
}

StreamStatistics LivePicture::statistics() const
{
    return m_stream ? m_stream->statistics() : StreamStatistics{};
}

std::optional<std::chrono::milliseconds> LivePicture::age() const
{
    if (!m_frame)
        return std::nullopt;
    const auto elapsed = VideoFrame::Clock::now() - m_frame->received;
    return std::chrono::duration_cast<std::chrono::milliseconds>(elapsed);
}

void LivePicture::setViewport(const Viewport &viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    if (m_stream)
        m_stream->setViewport(viewport);
}

void LivePicture::acknowledge()
{
    if (!m_frame || std::exchange(m_acknowledged, true) || !m_stream)
        return;
    m_stream->acknowledgePainted(m_frame->sequence);
}

} // namespace nd
