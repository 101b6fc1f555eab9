// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/video_stream.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace nd {

/// What one view shows of one stream: its newest picture, kept when the stream stalls.
///
/// GUI thread; member of the view that paints it. Takes each picture when it is announced and tells
/// the stream when it was painted.
class LivePicture : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null shows nothing. The stream is not owned and may die first.
    void setStream(VideoStream *stream);
    VideoStream *stream() const { return m_stream; }

    const std::optional<VideoFrame> &frame() const { return m_frame; }
    StreamState state() const;
    StreamStatistics statistics() const;
    /// Time since the shown picture arrived.
    std::optional<std::chrono::milliseconds> age() const;

    /// Passed to the stream if it differs from the last.
    void setViewport(const Viewport &viewport);
    const Viewport &viewport() const { return m_viewport; }
    /// The shown picture is on the screen.
    void acknowledge();

signals:
    void frameChanged();
    void stateChanged();
    void statisticsChanged();

private:
    void takeFrame();

    QPointer<VideoStream> m_stream;
    std::optional<VideoFrame> m_frame;
    Viewport m_viewport;
    bool m_acknowledged = true;
};

} // namespace nd
