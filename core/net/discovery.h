// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/discovery_messages.h"

#include <QList>
#include <QObject>

#include <chrono>

class QThread;

namespace nd {

class DiscoveryProbe;

/// Looks for telescopes for ten seconds: a ping each second, broadcast on every interface and to
/// 192.168.88.255, the network that telescopes make themselves. GUI thread; its socket lives on the
/// link thread.
class Discovery : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool searching READ isSearching NOTIFY changed)

public:
    static constexpr std::chrono::milliseconds kDuration{10'000};
    static constexpr quint16 kPort = 9900; ///< Source: field notes 1.3.
    static constexpr int kMostDevices = 64;

    /// `linkThread` runs and outlives this. `port` differs in tests only.
    explicit Discovery(QThread &linkThread, quint16 port = kPort, QObject *parent = nullptr);
    ~Discovery() override;

    /// Forgets what was found and searches anew.
    void start();
    void stop();
    bool isSearching() const { return m_remaining.count() > 0; }
    /// Time until the search gives up; 0 if it does not run.
    std::chrono::milliseconds remaining() const { return m_remaining; }
    const QList<FoundDevice> &found() const { return m_found; }

signals:
    /// The search began or ended, the countdown went on, or the list changed.
    void changed();
    void deviceFound(const nd::FoundDevice &device);

private:
    void handleTick(quint64 search, std::chrono::milliseconds remaining);
    void handleFound(quint64 search, const FoundDevice &device);

    DiscoveryProbe *m_probe; ///< On the link thread; deleted there.
    std::chrono::milliseconds m_remaining{0};
    QList<FoundDevice> m_found;
    quint64 m_search = 0; ///< Outdates what an earlier search still sends.
};

} // namespace nd
