// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock_check.h"
#include "core/net/discovery.h"

#include <QObject>
#include <QSet>

#include <functional>

class QThread;

namespace nd {

class DaylightGuard;
class DwarfDevice;

/// Asks telescopes what time it is, as a second opinion on this computer's clock, before they are
/// told ours: once connected they go by this one and prove nothing. GUI thread.
///
/// Nobody else's opinion is asked while the system keeps the clock itself.
class ClockWitness : public QObject
{
    Q_OBJECT

public:
    using IsSynchronised = std::function<bool()>;

    /// Both outlive this, and `linkThread` runs. `port` and `isSynchronised` differ in tests only.
    ClockWitness(QThread &linkThread, DaylightGuard &guard, quint16 port = Discovery::kPort,
                 IsSynchronised isSynchronised = &isClockSynchronised, QObject *parent = nullptr);

    /// Asks while it is being connected.
    void follow(DwarfDevice &device);
    /// What others look for counts as well.
    void listenTo(Discovery &discovery);

signals:
    /// The guard was told of another clock.
    void changed();

private:
    void handleLink(DwarfDevice &device);
    void handleFound(const FoundDevice &found);

    DaylightGuard &m_guard;
    IsSynchronised m_isSynchronised;
    Discovery m_discovery;
    QSet<QString> m_told; ///< Addresses and names of those that were connected once.
};

} // namespace nd
