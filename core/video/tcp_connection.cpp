// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/tcp_connection.h"

#include "core/video/host_lookup.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace nd {

namespace {

Error disconnected(const char *what, int number)
{
    return {Error::Code::Disconnected, 0,
            QStringLiteral("%1: %2").arg(QString::fromLatin1(what),
                                         QString::fromLocal8Bit(std::strerror(number)))};
}

Error notReady(TcpConnection::Wait wait, const char *what)
{
    if (wait == TcpConnection::Wait::Interrupted)
        return {Error::Code::Disconnected, 0, QStringLiteral("stopped")};
    return {Error::Code::Timeout, 0, QString::fromLatin1(what)};
}

} // namespace

TcpConnection::~TcpConnection()
{
    close();
}

void TcpConnection::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

Result<Done> TcpConnection::connectTo(const QString &host, quint16 port, Milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    const auto addresses = lookUpHost(host, port, m_interruption, timeout);
    if (!addresses)
        return addresses.error();
    Result<Done> outcome = Error{};
    for (const SocketAddress &address : addresses.value()) {
        outcome = connectTo(address, deadline);
        if (outcome)
            return outcome;
    }
    return outcome;
}

Result<Done> TcpConnection::connectTo(const SocketAddress &address, Clock::time_point deadline)
{
    close();
    m_socket = ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return disconnected("socket", errno);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const auto *target = reinterpret_cast<const sockaddr *>(&address.storage);
    if (::connect(m_socket, target, address.length) == 0)
        return Done{};
    if (errno != EINPROGRESS)
        return disconnected("connect", errno);
    if (const Wait wait = waitFor(POLLOUT, deadline); wait != Wait::Ready)
        return notReady(wait, "connect");
    int problem = 0;
    socklen_t length = sizeof problem;
    ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &problem, &length);
    if (problem != 0)
        return disconnected("connect", problem);
    return Done{};
}

Result<Done> TcpConnection::send(QByteArrayView bytes, Milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    while (!bytes.isEmpty()) {
        if (const Wait wait = waitFor(POLLOUT, deadline); wait != Wait::Ready)
            return notReady(wait, "send");
        const ssize_t sent
            = ::send(m_socket, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return disconnected("send", errno);
        bytes = bytes.sliced(std::max<qsizetype>(0, sent));
    }
    return Done{};
}

void TcpConnection::sendNow(QByteArrayView bytes)
{
    // Nobody waits for the outcome.
    [[maybe_unused]] const auto sent
        = ::send(m_socket, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
}

TcpConnection::Wait TcpConnection::waitForBytes(Clock::time_point deadline) const
{
    return waitFor(POLLIN, deadline);
}

TcpConnection::Wait TcpConnection::waitFor(short events, Clock::time_point deadline) const
{
    std::array<pollfd, 2> entries{pollfd{m_socket, events, 0},
                                  pollfd{m_interruption.descriptor(), POLLIN, 0}};
    for (;;) {
        const auto left = std::chrono::ceil<Milliseconds>(deadline - Clock::now());
        const int timeout = static_cast<int>(std::max<Milliseconds::rep>(0, left.count()));
        const int ready = ::poll(entries.data(), entries.size(), timeout);
        if (ready < 0 && errno == EINTR)
            continue;
        if (entries[1].revents != 0)
            return Wait::Interrupted;
        return ready > 0 ? Wait::Ready : Wait::TimedOut;
    }
}

TcpConnection::Read TcpConnection::readInto(QByteArray &buffer, qsizetype limit)
{
    const qsizetype before = buffer.size();
    buffer.resize(before + limit);
    const ssize_t count
        = ::recv(m_socket, buffer.data() + before, static_cast<std::size_t>(limit), 0);
    const int problem = errno;
    buffer.resize(before + std::max<qsizetype>(0, count));
    if (count > 0)
        return Read::Bytes;
    const bool nothing = count < 0 && (problem == EAGAIN || problem == EINTR);
    return nothing ? Read::Nothing : Read::Closed;
}

} // namespace nd
