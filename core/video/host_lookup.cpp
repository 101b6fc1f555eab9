// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/host_lookup.h"

#include <QByteArray>

#include <array>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <poll.h>
#include <thread>

namespace nd {

namespace {

struct AddressListDeleter
{
    void operator()(addrinfo *list) const { freeaddrinfo(list); }
};

std::vector<SocketAddress> resolve(const QByteArray &host, quint16 port, int flags)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags | AI_NUMERICSERV;
    addrinfo *raw = nullptr;
    if (getaddrinfo(host.constData(), QByteArray::number(port).constData(), &hints, &raw) != 0)
        return {};
    const std::unique_ptr<addrinfo, AddressListDeleter> list(raw);
    std::vector<SocketAddress> found;
    for (const addrinfo *entry = raw; entry; entry = entry->ai_next) {
        SocketAddress address;
        std::memcpy(&address.storage, entry->ai_addr, entry->ai_addrlen);
        address.length = entry->ai_addrlen;
        found.push_back(address);
    }
    return found;
}

/// What the resolver's thread and the waiting thread share.
struct Lookup
{
    WakeEvent done;
    std::mutex mutex;
    std::vector<SocketAddress> found;
};

bool waitFor(const WakeEvent &done, const WakeEvent &interruption,
             std::chrono::milliseconds timeout)
{
    std::array<pollfd, 2> entries{pollfd{done.descriptor(), POLLIN, 0},
                                  pollfd{interruption.descriptor(), POLLIN, 0}};
    return ::poll(entries.data(), entries.size(), static_cast<int>(timeout.count())) > 0
        && entries[1].revents == 0;
}

} // namespace

Result<std::vector<SocketAddress>> lookUpHost(const QString &host, quint16 port,
                                              const WakeEvent &interruption,
                                              std::chrono::milliseconds timeout)
{
    const QByteArray name = host.toUtf8();
    std::vector<SocketAddress> found = resolve(name, port, AI_NUMERICHOST);
    if (!found.empty())
        return found;
    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name, port] {
        std::vector<SocketAddress> addresses = resolve(name, port, AI_ADDRCONFIG);
        const std::scoped_lock lock(lookup->mutex);
        lookup->found = std::move(addresses);
        lookup->done.signal();
    }).detach();
    if (!waitFor(lookup->done, interruption, timeout))
        return Error{Error::Code::Timeout, 0, QStringLiteral("looking up %1").arg(host)};
    const std::scoped_lock lock(lookup->mutex);
    if (lookup->found.empty())
        return Error{Error::Code::Disconnected, 0, QStringLiteral("no address for %1").arg(host)};
    return lookup->found;
}

} // namespace nd
