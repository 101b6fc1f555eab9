// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/stream_meter.h"

#include <algorithm>
#include <vector>

namespace nd {

namespace {

using namespace std::chrono_literals;

constexpr auto kWindow = 2s;
constexpr std::size_t kMaxEvents = 4096;
constexpr std::size_t kMaxUnpainted = 16;
constexpr std::size_t kMaxLatencies = 61;

template<typename Queue>
void keepAtMost(Queue &queue, std::size_t limit)
{
    while (queue.size() > limit)
        queue.pop_front();
}

} // namespace

void StreamMeter::bytesReceived(qint64 bytes, Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    // One entry for each 10 ms is enough, however small the pieces are.
    if (!m_receivedAt.empty() && now - m_receivedAt.back().first < 10ms)
        m_receivedAt.back().second += bytes;
    else
        m_receivedAt.emplace_back(now, bytes);
    keepAtMost(m_receivedAt, kMaxEvents);
}

void StreamMeter::pictureDecoded(PictureSource origin, const QString &codec, QSize size,
                                 Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    m_totals.source = origin;
    m_totals.codec = codec;
    m_totals.size = size;
    ++m_totals.decoded;
    m_decodedAt.push_back(now);
    keepAtMost(m_decodedAt, kMaxEvents);
}

void StreamMeter::pictureDamaged(quint64 count)
{
    const std::scoped_lock lock(m_mutex);
    m_totals.damaged += count;
}

void StreamMeter::pictureTaken(quint64 sequence, Clock::time_point received)
{
    const std::scoped_lock lock(m_mutex);
    m_unpainted.emplace_back(sequence, received);
    keepAtMost(m_unpainted, kMaxUnpainted);
}

void StreamMeter::picturePainted(quint64 sequence, Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_unpainted.begin(), m_unpainted.end(),
                                    [=](const auto &entry) { return entry.first == sequence; });
    if (found == m_unpainted.end() || sequence <= m_lastPainted)
        return;
    if (m_lastPainted > 0)
        m_totals.dropped += sequence - m_lastPainted - 1;
    m_lastPainted = sequence;
    m_latencies.push_back(now - found->second);
    keepAtMost(m_latencies, kMaxLatencies);
    m_unpainted.erase(m_unpainted.begin(), found + 1);
}

void StreamMeter::reset()
{
    const std::scoped_lock lock(m_mutex);
    m_totals = {};
    m_decodedAt.clear();
    m_receivedAt.clear();
    m_unpainted.clear();
    m_latencies.clear();
    m_lastPainted = 0;
}

StreamStatistics StreamMeter::statistics(Clock::time_point now) const
{
    const std::scoped_lock lock(m_mutex);
    StreamStatistics result = m_totals;
    const auto recent = [now](Clock::time_point at) { return now - at <= kWindow; };
    const double seconds = std::chrono::duration<double>(kWindow).count();
    const auto pictures = std::count_if(m_decodedAt.begin(), m_decodedAt.end(), recent);
    if (pictures > 0)
        result.framesPerSecond = static_cast<double>(pictures) / seconds;
    qint64 bytes = 0;
    for (const auto &[at, count] : m_receivedAt)
        bytes += recent(at) ? count : 0;
    if (bytes > 0)
        result.bitsPerSecond = static_cast<double>(bytes) * 8 / seconds;
    if (!m_latencies.empty()) {
        std::vector<Clock::duration> sorted(m_latencies.begin(), m_latencies.end());
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        result.latency = std::chrono::duration_cast<std::chrono::microseconds>(*middle);
    }
    return result;
}

} // namespace nd
