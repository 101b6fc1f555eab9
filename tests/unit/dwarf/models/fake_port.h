// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <utility>
#include <vector>

namespace nd {

/// A port that writes down what is sent and answers when the test says so.
class FakePort final : public CommandPort
{
public:
    PortState portState = PortState::Ready;
    Generation spoken = Generation::V2;
    Refusal refusal = Refusal::None;
    std::vector<Order> sent; ///< Everything, oldest first.

    PortState state() const override { return portState; }
    Generation generation() const override { return spoken; }
    Refusal canCommand() const override { return refusal; }

    void send(const Order &order, QObject *context, Handler done) override
    {
        sent.push_back(order);
        m_waiting.push_back({order.row.id, context, std::move(done)});
    }

    void withdraw(const Order &order) override
    {
        while (answer(order.row.id, Error{Error::Code::Cancelled, 0, {}})) {}
    }

    QList<quint32> sentIds() const
    {
        QList<quint32> ids;
        for (const Order &order : sent)
            ids.append(order.row.id);
        return ids;
    }
    int count(quint32 id) const { return static_cast<int>(sentIds().count(id)); }
    int waiting(quint32 id) const
    {
        int number = 0;
        for (const Waiting &one : m_waiting)
            number += one.id == id ? 1 : 0;
        return number;
    }

    /// Answers the oldest waiting request of `id`; false if there is none.
    bool answer(quint32 id, const Result<Done> &result = Done{})
    {
        for (auto one = m_waiting.begin(); one != m_waiting.end(); ++one) {
            if (one->id == id) {
                const Waiting found = std::move(*one);
                m_waiting.erase(one);
                if (found.context)
                    found.done(result);
                return true;
            }
        }
        return false;
    }
    /// Answers everything that waits now.
    void answerAll(const Result<Done> &result = Done{})
    {
        for (const Waiting &one : std::exchange(m_waiting, {})) {
            if (one.context)
                one.done(result);
        }
    }

private:
    struct Waiting
    {
        quint32 id = 0;
        QPointer<QObject> context;
        Handler done;
    };
    std::vector<Waiting> m_waiting;
};

} // namespace nd
