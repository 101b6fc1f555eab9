// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/rtsp/gst_handles.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include <gst/app/gstappsrc.h>

namespace nd::sim {

/// Pushes buffers into an appsrc at a steady rate, from a thread of its own, until stopped.
class FrameFeed
{
public:
    /// Makes the next buffer; empty: nothing to send this time.
    using Producer = std::function<GstBufferHandle()>;

    FrameFeed(GstAppSrc *source, int framesPerSecond, Producer producer);
    ~FrameFeed();
    FrameFeed(const FrameFeed &) = delete;
    FrameFeed &operator=(const FrameFeed &) = delete;

    /// Returns when the producer will not be called any more. From any thread, repeatedly.
    void stop();

private:
    void run();
    bool waitUntil(std::chrono::steady_clock::time_point when);

    GObjectHandle<GstAppSrc> m_source;
    std::chrono::nanoseconds m_period;
    Producer m_producer;
    std::mutex m_joining;
    std::mutex m_mutex; ///< Guards m_stopped.
    std::condition_variable m_wake;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace nd::sim
