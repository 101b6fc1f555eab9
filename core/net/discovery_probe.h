// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"
#include "core/net/discovery_messages.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

class QHostAddress;
class QUdpSocket;

namespace nd {

/// The half of Discovery that lives on the link thread: sends pings, reads echoes.
class DiscoveryProbe : public QObject
{
    Q_OBJECT

public:
    explicit DiscoveryProbe(quint16 port);
    ~DiscoveryProbe() override;

    void start(quint64 search);
    void stop();

signals:
    void ticked(quint64 search, std::chrono::milliseconds remaining);
    void found(quint64 search, const nd::FoundDevice &device);

private:
    void tick(quint64 search);
    void ping();
    void readAnswers();

    QtScheduler m_scheduler;
    quint16 m_port;
    std::unique_ptr<QUdpSocket> m_socket;
    quint64 m_search = 0;
    QList<quint64> m_pings; ///< Timestamps of this search.
    int m_budget = 0; ///< Datagrams that will still be read before the next ping.
};

} // namespace nd
