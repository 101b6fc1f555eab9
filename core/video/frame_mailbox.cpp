// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/frame_mailbox.h"

#include <utility>

namespace nd {

bool FrameMailbox::put(VideoFrame frame)
{
    // Declared first: the replaced picture is freed after the lock is gone.
    std::optional<VideoFrame> other(std::move(frame));
    const std::scoped_lock lock(m_mutex);
    m_frame.swap(other);
    return !other.has_value();
}

std::optional<VideoFrame> FrameMailbox::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_frame, std::nullopt);
}

void FrameMailbox::clear()
{
    take();
}

bool FrameMailbox::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_frame.has_value();
}

} // namespace nd
