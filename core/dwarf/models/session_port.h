// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"

namespace nd {

class Session;

/// The port of a real session, which outlives it.
class SessionPort final : public CommandPort
{
public:
    explicit SessionPort(Session &session) : m_session(session) {}

    PortState state() const override;
    Generation generation() const override;
    Refusal canCommand() const override;
    void send(const Order &order, QObject *context, Handler done) override;
    void withdraw(const Order &order) override;

private:
    Session &m_session;
};

} // namespace nd
