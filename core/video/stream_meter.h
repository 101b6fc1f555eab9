// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/stream_types.h"

#include <deque>
#include <mutex>
#include <utility>

namespace nd {

/// Counts what the statistics overlay shows. Any thread may call anything.
class StreamMeter
{
public:
    using Clock = VideoFrame::Clock;

    void bytesReceived(qint64 bytes, Clock::time_point now);
    void pictureDecoded(PictureSource origin, const QString &codec, QSize size,
                        Clock::time_point now);
    void pictureDamaged(quint64 count = 1);
    /// A converted picture went to the view; its arrival is remembered until it is painted.
    void pictureTaken(quint64 sequence, Clock::time_point received);
    void picturePainted(quint64 sequence, Clock::time_point now);
    void reset();

    StreamStatistics statistics(Clock::time_point now) const;

private:
    mutable std::mutex m_mutex;
    StreamStatistics m_totals; ///< Source, codec, size and the counts.
    std::deque<Clock::time_point> m_decodedAt;
    std::deque<std::pair<Clock::time_point, qint64>> m_receivedAt;
    std::deque<std::pair<quint64, Clock::time_point>> m_unpainted;
    std::deque<Clock::duration> m_latencies;
    quint64 m_lastPainted = 0;
};

} // namespace nd
