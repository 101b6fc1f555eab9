// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/net/message_link.h"
#include "core/sim/device/device_protocol.h"

#include <QList>
#include <QPointer>

#include <optional>

namespace nd {

/// What lies between two ends: the test says when nothing goes through.
struct Reach
{
    bool isClear = true;
};

/// A link to a simulated telescope without a socket, byte for byte. What is said while nothing goes
/// through arrives afterwards, as TCP has it, unless one of the two gave up meanwhile.
class SimLink final : public MessageLink
{
public:
    SimLink(sim::DeviceProtocol &protocol, Scheduler &scheduler, const Reach &reach)
        : m_protocol(&protocol)
        , m_scheduler(scheduler)
        , m_reach(reach)
    {
        connect(&protocol, &sim::DeviceProtocol::frameReady, this,
                [this](int connection, const QByteArray &bytes) {
                    if (connection == m_connection)
                        pass({Message::Kind::ToUs, bytes});
                });
    }
    ~SimLink() override { SimLink::close(); }
    Q_DISABLE_COPY_MOVE(SimLink)

    void open(const QUrl &) override
    {
        close();
        m_scheduler.after(kWay, this, [this, attempt = m_attempt] {
            if (attempt == m_attempt)
                answer();
        });
    }
    void close() override
    {
        ++m_attempt;
        m_waiting.clear();
        const auto connection = std::exchange(m_connection, std::nullopt);
        if (connection && m_protocol) // a session goes later than the test that made it
            m_protocol->removeConnection(*connection);
    }
    void sendBinary(const QByteArray &message) override
    {
        if (m_connection)
            pass({Message::Kind::ToThem, message});
    }
    void sendText(const QString &) override
    {
        if (m_connection)
            pass({Message::Kind::Pong, {}});
    }
    /// What waited goes on its way.
    void clear()
    {
        const QList<Message> waiting = std::exchange(m_waiting, {});
        for (const Message &message : waiting)
            pass(message);
    }
    /// The other end is gone.
    void drop()
    {
        if (!m_connection)
            return;
        close();
        emit ended(LinkProblem::Closed, {});
    }

private:
    struct Message
    {
        enum class Kind { ToUs, ToThem, Pong };
        Kind kind = Kind::ToUs;
        QByteArray bytes;
    };
    static constexpr std::chrono::milliseconds kWay{10};

    void answer()
    {
        if (!m_reach.isClear) {
            emit ended(LinkProblem::NoRoute, {});
            return;
        }
        m_connection = m_protocol->addConnection();
        emit opened();
    }
    void pass(const Message &message)
    {
        if (!m_connection)
            return;
        if (!m_reach.isClear)
            m_waiting.append(message);
        else if (message.kind == Message::Kind::ToUs)
            emit binaryReceived(message.bytes);
        else if (message.kind == Message::Kind::ToThem)
            m_protocol->receive(*m_connection, message.bytes);
        else
            emit textReceived(QStringLiteral("pong"));
    }

    QPointer<sim::DeviceProtocol> m_protocol;
    Scheduler &m_scheduler;
    const Reach &m_reach;
    std::optional<int> m_connection;
    QList<Message> m_waiting;
    int m_attempt = 0;
};

} // namespace nd
