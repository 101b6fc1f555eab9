// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/session/command_channel.h"
#include "core/dwarf/session/session_world.h"

#include <functional>

namespace nd {

/// Who commands the telescope: follows 15223, asks for control and gives it back (13004). Link
/// thread. Source: field notes sections 0, 1.2.4 and 3.
class HostControl : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Gained, Refused, NotActivated };
    using Handler = std::function<void(Outcome)>;

    /// Both outlive this.
    HostControl(CommandChannel &channel, const SessionWorld &world, QObject *parent = nullptr);

    ControlRole role() const { return m_role; }
    /// Another client has control and keeps it.
    bool isLocked() const { return m_role == ControlRole::Slave && m_locked; }
    /// Nothing is known: a new connection.
    void reset();
    /// Payload of 15223.
    void handleNotice(const QByteArray &payload);
    /// Without a 15223 by now we are slave. Source: V2 clients, field notes section 3.
    void settle();
    /// `done` runs once, or never after reset(). A second call replaces the first.
    void take(Handler done);
    void giveBack();

signals:
    void changed();

private:
    void setRole(ControlRole role, bool locked);
    void handleTakeReply(quint64 serial, const Result<QByteArray> &reply);
    void finishTake(quint64 serial, Outcome outcome);

    CommandChannel &m_channel;
    const SessionWorld &m_world;
    ControlRole m_role = ControlRole::Unknown;
    Handler m_done;
    quint64 m_serial = 0;
    bool m_locked = false;
    bool m_noticed = false; ///< A 15223 came since take().
    bool m_accepted = false; ///< 13004 was answered with success.
    bool m_released = false; ///< We gave control back: not host whatever 15223 says.
};

} // namespace nd
