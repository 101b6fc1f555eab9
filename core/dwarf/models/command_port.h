// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"
#include "core/dwarf/wire/command.h"

#include <QByteArray>

#include <functional>

class QObject;

namespace nd {

/// One command with its message, ready to be sent; its answer carries a code and nothing else.
struct Order
{
    CommandInfo row;
    QByteArray payload;

    bool isSameAs(const Order &other) const
    {
        return row.id == other.row.id && payload == other.payload;
    }
};

/// How far the way to the telescope is open.
enum class PortState {
    Closed, ///< Nothing can be sent.
    Open, ///< The command channel is open, the connection is still being made.
    Ready, ///< Connected.
};

/// What the motion models need of a session, so that their timing can be tested without one.
class CommandPort
{
public:
    using Handler = std::function<void(const Result<Done> &)>;

    CommandPort() = default;
    Q_DISABLE_COPY_MOVE(CommandPort)
    virtual ~CommandPort() = default;

    virtual PortState state() const = 0;
    virtual Generation generation() const = 0;
    virtual Refusal canCommand() const = 0;
    /// `done` is called exactly once, possibly before this returns, or never if `context` died.
    virtual void send(const Order &order, QObject *context, Handler done) = 0;
    /// Sends an order that must arrive no more; it ends as Cancelled.
    virtual void withdraw(const Order &order) = 0;
};

} // namespace nd
