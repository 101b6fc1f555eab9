// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/decoded_picture.h"
#include "core/video/video_decoder.h"
#include "core/video/wake_event.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace nd {

/// What a reader tells its owner. All are called on the reader's thread.
struct ReaderEvents
{
    using Milliseconds = std::chrono::milliseconds;
    /// A JPEG source that is silent for longer is taken for dead.
    static constexpr Milliseconds kUsualPatience{10'000};

    std::function<void(qint64 bytes)> received;
    std::function<void(const EncodedPicture &picture)> encoded;
    /// A decoded picture; the reader gets back the sequence number it was given.
    std::function<quint64(DecodedPicture picture, VideoCodec codec)> decoded;
    std::function<void(quint64 count)> damaged;
    std::function<void(const Error &error)> failed; ///< One attempt ended; the next follows.
    std::function<void()> routeGone;
    /// The source answered; its first picture may take its time. JPEG only.
    std::function<void()> answered = [] {};
    /// How long it may be silent; asked again whenever that time is over. JPEG only.
    std::function<Milliseconds()> patience = [] { return kUsualPatience; };
    std::function<bool(quint64 sequence)>
        isShown; ///< The view painted this picture or a later one.
};

/// Receives and decodes one source on a thread of its own, trying again for ever until stopped.
///
/// Created, started and destroyed on one thread; requestStop() returns at once, join() waits for
/// the thread, which ends promptly even in a dead network read.
class SourceReader
{
public:
    using Clock = VideoFrame::Clock;
    using Milliseconds = std::chrono::milliseconds;

    explicit SourceReader(ReaderEvents events);
    /// A subclass calls shutDown() in its own destructor: the thread uses its members.
    virtual ~SourceReader();
    Q_DISABLE_COPY_MOVE(SourceReader)

    void start();
    void requestStop();
    /// True once the thread has ended: join() will not wait.
    bool hasEnded() const { return m_ended; }
    void join();
    /// Drops the connection and tries again at once.
    void reconnect();

protected:
    /// One connection, from beginning to end; returns why it ended.
    virtual Error attempt() = 0;

    void shutDown();
    const WakeEvent &interruption() const { return m_wake; }
    const ReaderEvents &events() const { return m_events; }
    /// Decodes and hands over. False if the picture was damaged.
    bool deliver(const EncodedPicture &picture, PictureSource origin);
    quint64 lastSequence() const { return m_lastSequence; }
    /// Waits; false if it was interrupted.
    bool pause(Milliseconds duration) const;

private:
    void run();
    void waitForNextAttempt(Clock::time_point attemptStarted);

    const ReaderEvents m_events;
    WakeEvent m_wake;
    VideoDecoder m_decoder;
    Milliseconds m_backoff;
    bool m_hadPicture = false; ///< In this attempt.
    quint64 m_lastSequence = 0;
    std::atomic<bool> m_stopping = false; ///< Written by the owner.
    std::atomic<bool> m_reconnect = false; ///< Written by the owner, taken by the thread.
    std::atomic<bool> m_ended = false; ///< Written by the thread.
    std::thread m_thread;
};

} // namespace nd
