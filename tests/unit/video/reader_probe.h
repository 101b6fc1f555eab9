// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/source_reader.h"

#include <atomic>
#include <mutex>

namespace nd::test {

/// Counts what a reader tells; outlives the reader.
class ReaderProbe
{
public:
    std::atomic<int> decoded = 0;
    std::atomic<int> encoded = 0;
    std::atomic<int> damaged = 0;
    std::atomic<qint64> firstTime = -1; ///< Of the first picture, on the sender's clock.
    std::atomic<int> failures = 0;
    std::atomic<int> routeGone = 0;
    std::atomic<int> answered = 0;
    std::atomic<qint64> patience = ReaderEvents::kUsualPatience.count();
    std::atomic<PictureSource> origin = PictureSource::None;
    std::atomic<quint64> shown = 0; ///< What the view is said to have painted.

    ReaderEvents events()
    {
        ReaderEvents events;
        events.received = [](qint64) {};
        events.encoded = [this](const EncodedPicture &picture) {
            if (encoded++ == 0)
                firstTime = picture.rtpTime.value_or(0);
        };
        events.decoded = [this](const DecodedPicture &picture, VideoCodec) {
            origin = picture.origin;
            return static_cast<quint64>(++decoded);
        };
        events.damaged = [this](quint64 count) { damaged += static_cast<int>(count); };
        events.failed = [this](const Error &error) {
            const std::scoped_lock lock(m_mutex);
            m_error = error;
            ++failures;
        };
        events.routeGone = [this] { ++routeGone; };
        events.answered = [this] { ++answered; };
        events.patience = [this] { return std::chrono::milliseconds(patience); };
        events.isShown = [this](quint64 sequence) { return shown >= sequence; };
        return events;
    }

    Error lastError() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_error;
    }

private:
    mutable std::mutex m_mutex;
    Error m_error;
};

} // namespace nd::test
