// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/decoded_picture.h"
#include "core/video/frame_converter.h"
#include "core/video/frame_mailbox.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace nd {

/// Converts the newest decoded picture for the view, on a thread of its own, when the view wants
/// one. What a view takes as it was decoded is passed on.
///
/// A picture is converted only after the view took the one before it, so a slow or hidden view
/// costs nothing. A changed viewport converts the newest picture again. Any thread may call
/// anything; `waiting` is called on the converting thread when a picture came into the empty
/// mailbox.
class PicturePresenter
{
public:
    explicit PicturePresenter(std::function<void()> waiting);
    ~PicturePresenter();
    Q_DISABLE_COPY_MOVE(PicturePresenter)

    void present(DecodedPicture picture);
    void setViewport(const Viewport &viewport);
    std::optional<VideoFrame> take();
    /// Forgets all pictures.
    void clear();
    /// The newest picture that was presented, for a snapshot.
    DecodedPicture newest() const;

private:
    struct Job
    {
        DecodedPicture picture;
        Viewport viewport;
    };

    void run();
    std::optional<Job> nextJob();
    void deliver(const Job &job);

    const std::function<void()> m_waiting;
    FrameMailbox m_mailbox;
    FrameConverter m_converter; ///< Used by the thread alone.

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    DecodedPicture m_newest;
    Viewport m_viewport;
    bool m_stale = false; ///< The newest picture was not yet converted for this viewport.
    bool m_resized = false; ///< The viewport changed: convert even if the view has not taken yet.
    bool m_stopping = false;
    std::thread m_thread; ///< Last: it uses all of the above.
};

} // namespace nd
