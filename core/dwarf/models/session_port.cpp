// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/session_port.h"

#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/session/session.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

bool isCommandChannelOpen(const QList<ConnectLine> &checklist)
{
    return std::any_of(checklist.begin(), checklist.end(), [](const ConnectLine &line) {
        return line.step == ConnectStep::CommandChannel && line.status == StepStatus::Done;
    });
}

} // namespace

PortState SessionPort::state() const
{
    switch (m_session.linkState()) {
    case LinkState::Ready:
        return PortState::Ready;
    case LinkState::Connecting:
        return isCommandChannelOpen(m_session.checklist()) ? PortState::Open : PortState::Closed;
    case LinkState::Disconnected:
    case LinkState::Waiting:
        return PortState::Closed;
    }
    return PortState::Closed;
}

Generation SessionPort::generation() const
{
    return m_session.generation();
}

Refusal SessionPort::canCommand() const
{
    return m_session.canCommand();
}

void SessionPort::send(const Order &order, QObject *context, Handler done)
{
    m_session.requestRaw(
        order.row, order.payload, context,
        [row = order.row, done = std::move(done)](const Result<QByteArray> &answer) {
            done(answer ? readAnswer(row, answer.value()) : Result<Done>(answer.error()));
        });
}

void SessionPort::withdraw(const Order &order)
{
    m_session.withdraw(order.row, order.payload);
}

} // namespace nd
