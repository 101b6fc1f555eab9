// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"

#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace nd {

/// A telescope that notes what it is told and says yes, or `error`, at once, or if it `isSlow` when
/// the test lets it.
class FakeCommandPort final : public CommandPort
{
public:
    PortState state() const override { return PortState::Ready; }
    Generation generation() const override { return spoken; }
    Refusal canCommand() const override { return refusal; }
    void send(const Order &order, QObject *, Handler done) override
    {
        ids.append(int(order.row.id));
        payloads.append(order.payload);
        if (isSlow)
            return m_waiting.push_back(std::move(done));
        done(error ? Result<Done>(*error) : Done{});
    }
    void withdraw(const Order &) override {}
    void answerAll()
    {
        for (const Handler &done : std::exchange(m_waiting, {}))
            done(Done{});
    }

    QList<int> ids;
    QList<QByteArray> payloads; ///< Of each of them.
    Refusal refusal = Refusal::None;
    Generation spoken = Generation::V2;
    std::optional<Error> error;
    bool isSlow = false;

private:
    std::vector<Handler> m_waiting;
};

// Source: dwarf-api-2.0 section 4.13.1.
constexpr int kJoystick = 14006;
constexpr int kNudge = 14007;
constexpr int kJoystickStop = 14008;

} // namespace nd
