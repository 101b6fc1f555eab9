// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/stream_types.h"

#include <mutex>
#include <optional>

namespace nd {

/// One slot between the converting thread and the view: the newest picture wins, nothing queues.
///
/// Any thread may call anything. put() says when to notify, so that at most one notification is
/// under way at any time.
class FrameMailbox
{
public:
    /// Replaces what waits. True if the slot was empty: the reader has to be told.
    [[nodiscard]] bool put(VideoFrame frame);
    std::optional<VideoFrame> take();
    void clear();
    bool isEmpty() const;

private:
    mutable std::mutex m_mutex;
    std::optional<VideoFrame> m_frame;
};

} // namespace nd
