// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/rtsp/frame_feed.h"

#include <algorithm>
#include <chrono>

namespace nd::sim {

using Clock = std::chrono::steady_clock;

FrameFeed::FrameFeed(GstAppSrc *source, int framesPerSecond, Producer producer)
    : m_source(shareObject(source))
    , m_period(std::chrono::nanoseconds(std::chrono::seconds(1))
               / std::clamp(framesPerSecond, 1, 240))
    , m_producer(std::move(producer))
    , m_thread([this] { run(); })
{
}

FrameFeed::~FrameFeed()
{
    stop();
}

void FrameFeed::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_all();
    const std::lock_guard joining(m_joining);
    if (m_thread.joinable())
        m_thread.join();
}

bool FrameFeed::waitUntil(Clock::time_point when)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_until(lock, when, [this] { return m_stopped; });
}

void FrameFeed::run()
{
    auto next = Clock::now();
    while (waitUntil(next)) {
        GstBufferHandle buffer = m_producer();
        if (buffer)
            gst_app_src_push_buffer(m_source.get(), buffer.release());
        next = std::max(next + m_period, Clock::now() - m_period);
    }
}

} // namespace nd::sim
