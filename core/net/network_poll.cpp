// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network_poll.h"

#include <QNetworkInterface>

#include <algorithm>
#include <utility>

namespace nd {

NetworkPoll::NetworkPoll(Scheduler &scheduler, Look look)
    : m_scheduler(scheduler)
    , m_look(std::move(look))
{
}

NetworkPoll::Addresses NetworkPoll::addressesInUse()
{
    Addresses addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        const bool inUse = flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack);
        if (!inUse)
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            addresses.insert(interface.name() + u' ' + entry.ip().toString());
    }
    return addresses;
}

void NetworkPoll::start()
{
    const Addresses now = m_look();
    const std::optional<Addresses> before = std::exchange(m_before, now);
    const bool isNew = before && std::any_of(now.begin(), now.end(), [&before](const QString &one) {
                           return !before->contains(one);
                       });
    if (isNew)
        emit cameUp();
    m_scheduler.after(kInterval, this, [this] { start(); });
}

} // namespace nd
