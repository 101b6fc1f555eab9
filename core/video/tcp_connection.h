// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/wake_event.h"

#include <QByteArray>

#include <chrono>

namespace nd {

struct SocketAddress;

/// A plain TCP socket for one reader thread: every wait ends when `interruption` is signalled.
///
/// No event loop, no buffering: bytes go straight from the kernel to where they are parsed.
class TcpConnection
{
public:
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::milliseconds;

    enum class Wait { Ready, TimedOut, Interrupted };
    enum class Read { Bytes, Nothing, Closed };

    explicit TcpConnection(const WakeEvent &interruption) : m_interruption(interruption) {}
    ~TcpConnection();
    Q_DISABLE_COPY_MOVE(TcpConnection)

    Result<Done> connectTo(const QString &host, quint16 port, Milliseconds timeout);
    Result<Done> send(QByteArrayView bytes, Milliseconds timeout);
    /// Sends what fits without waiting, even while interrupted: for a last word.
    void sendNow(QByteArrayView bytes);
    /// Waits until there is something to read, or the other side closed.
    Wait waitForBytes(Clock::time_point deadline) const;
    /// Appends what is there to `buffer`, at most `limit` bytes, without waiting.
    Read readInto(QByteArray &buffer, qsizetype limit);
    void close();

private:
    Result<Done> connectTo(const SocketAddress &address, Clock::time_point deadline);
    Wait waitFor(short events, Clock::time_point deadline) const;

    const WakeEvent &m_interruption;
    int m_socket = -1;
};

} // namespace nd
