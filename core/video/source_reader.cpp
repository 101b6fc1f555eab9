// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/source_reader.h"

#include "core/base/logging.h"
#include "core/base/thread_niceness.h"
#include "core/video/retry_delay.h"

#include <algorithm>
#include <poll.h>
#include <utility>

namespace nd {

SourceReader::SourceReader(ReaderEvents events)
    : m_events(std::move(events))
    , m_backoff(kShortestRetryDelay)
{
}

SourceReader::~SourceReader()
{
    Q_ASSERT(!m_thread.joinable());
}

void SourceReader::start()
{
    m_thread = std::thread([this] { run(); });
}

void SourceReader::requestStop()
{
    m_stopping = true;
    m_wake.signal();
}

void SourceReader::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void SourceReader::shutDown()
{
    requestStop();
    join();
}

void SourceReader::reconnect()
{
    m_reconnect = true;
    m_wake.signal();
}

void SourceReader::run()
{
    giveWayToWindow();
    while (!m_stopping) {
        const auto started = Clock::now();
        m_hadPicture = false;
        const Error error = attempt();
        if (!m_stopping && !m_reconnect) {
            m_events.failed(error);
            waitForNextAttempt(started);
        }
        if (m_reconnect.exchange(false)) {
            m_wake.drain();
            m_backoff = kShortestRetryDelay;
        }
        if (m_stopping)
            break; // Checked after drain(): a stop in between is not lost.
    }
    m_ended = true;
}

void SourceReader::waitForNextAttempt(Clock::time_point attemptStarted)
{
    m_backoff = m_hadPicture ? kShortestRetryDelay : m_backoff;
    // An attempt that waited long itself has waited enough: attempts are about a second apart at
    // most.
    const auto elapsed = std::chrono::duration_cast<Milliseconds>(Clock::now() - attemptStarted);
    pause(std::max(kShortestRetryDelay, m_backoff - elapsed));
    m_backoff = nextRetryDelay(m_backoff);
}

bool SourceReader::pause(Milliseconds duration) const
{
    pollfd entry{m_wake.descriptor(), POLLIN, 0};
    return ::poll(&entry, 1, static_cast<int>(duration.count())) == 0;
}

bool SourceReader::deliver(const EncodedPicture &picture, PictureSource origin)
{
    DecodedPicture decoded;
    VideoDecoder::Outcome outcome = m_decoder.decode(picture);
    if (outcome.damaged)
        m_events.damaged(1);
    if (!outcome.frame)
        return !outcome.damaged;
    decoded.frame = std::move(outcome.frame);
    decoded.origin = origin;
    decoded.received = picture.received;
    m_hadPicture = true;
    m_lastSequence = m_events.decoded(std::move(decoded), picture.codec);
    return true;
}

} // namespace nd
