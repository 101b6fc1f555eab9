// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QThread;

namespace nd {

class NetworkPoll;

/// Says when this computer joined a network: an interface came up or got an address. GUI thread;
/// looks every few seconds on the link thread, because a notifier is not there on every system.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    /// `linkThread` runs and outlives this.
    explicit NetworkWatch(QThread &linkThread, QObject *parent = nullptr);
    ~NetworkWatch() override;

signals:
    void cameUp();

private:
    NetworkPoll *m_poll; ///< On the link thread; deleted there.
};

} // namespace nd
