// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery.h"

#include "core/net/discovery_probe.h"

#include <QThread>

#include <algorithm>

namespace nd {

Discovery::Discovery(QThread &linkThread, quint16 port, QObject *parent)
    : QObject(parent)
    , m_probe(std::make_unique<DiscoveryProbe>(port).release())
{
    m_probe->moveToThread(&linkThread);
    connect(m_probe, &DiscoveryProbe::ticked, this, &Discovery::handleTick);
    connect(m_probe, &DiscoveryProbe::found, this, &Discovery::handleFound);
}

Discovery::~Discovery()
{
    m_probe->deleteLater();
}

void Discovery::start()
{
    m_found.clear();
    m_remaining = kDuration;
    QMetaObject::invokeMethod(m_probe,
                              [probe = m_probe, search = ++m_search] { probe->start(search); });
    emit changed();
}

void Discovery::stop()
{
    if (!isSearching())
        return;
    ++m_search;
    m_remaining = std::chrono::milliseconds(0);
    QMetaObject::invokeMethod(m_probe, &DiscoveryProbe::stop);
    emit changed();
}

void Discovery::handleTick(quint64 search, std::chrono::milliseconds remaining)
{
    if (search != m_search)
        return;
    m_remaining = remaining;
    emit changed();
}

void Discovery::handleFound(quint64 search, const FoundDevice &device)
{
    if (search != m_search || m_found.contains(device))
        return;
    const auto known
        = std::find_if(m_found.begin(), m_found.end(),
                       [&device](const FoundDevice &other) { return other.host == device.host; });
    if (known == m_found.end() && m_found.size() >= kMostDevices)
        return;
    if (known != m_found.end())
        *known = device;
    else
        m_found.append(device);
    emit deviceFound(device);
    emit changed();
}

} // namespace nd
