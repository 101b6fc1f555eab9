// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace nd {

/// The half of NetworkWatch that lives on the link thread: compares the addresses of this computer
/// with those of the look before.
class NetworkPoll : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kInterval{3000};
    using Addresses = QSet<QString>;
    using Look = std::function<Addresses()>;

    /// `scheduler` outlives this; `look` lists the addresses in use, without those of the computer
    /// to itself.
    NetworkPoll(Scheduler &scheduler, Look look);

    /// Every address of an interface that is up.
    static Addresses addressesInUse();
    /// Looks now and every kInterval from now on.
    void start();

signals:
    void cameUp();

private:
    Scheduler &m_scheduler;
    Look m_look;
    std::optional<Addresses> m_before;
};

} // namespace nd
