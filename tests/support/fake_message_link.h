// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/packet.h"
#include "core/net/message_link.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace nd {

/// A link whose other end is the test: it sees what was sent and says what comes back.
class FakeMessageLink final : public MessageLink
{
    Q_OBJECT

public:
    using MessageLink::MessageLink;

    void open(const QUrl &url) override
    {
        m_url = url;
        ++m_opens;
        m_isOpen = false;
    }
    void close() override { m_isOpen = false; }
    void sendBinary(const QByteArray &message) override
    {
        const Result<Packet> packet = Packet::parse(message);
        if (!m_isOpen || !packet)
            return;
        m_lastBytes = message;
        m_sent.append(packet.value());
        if (m_answer)
            m_answer(packet.value());
    }
    void sendText(const QString &message) override { m_texts.append(message); }

    QUrl url() const { return m_url; }
    int opens() const { return m_opens; }
    const QList<Packet> &sent() const { return m_sent; }
    QStringList texts() const { return m_texts; }
    /// The newest of them, as it was sent.
    QByteArray lastBytes() const { return m_lastBytes; }
    void forget() { m_sent.clear(); }
    QList<quint32> sentIds() const
    {
        QList<quint32> ids;
        for (const Packet &packet : m_sent)
            ids.append(packet.command);
        return ids;
    }

    /// Called with each packet that is sent, at once.
    void setAnswer(std::function<void(const Packet &)> answer) { m_answer = std::move(answer); }
    void accept()
    {
        m_isOpen = true;
        emit opened();
    }
    void drop(LinkProblem problem)
    {
        m_isOpen = false;
        emit ended(problem, QString());
    }
    void reply(quint32 command, const QByteArray &data = {},
               Packet::Type type = Packet::Type::LateResponse, quint32 module = 1)
    {
        receive(command, data, type, module);
    }
    void notify(quint32 id, const QByteArray &data = {})
    {
        receive(id, data, Packet::Type::Notification, 9);
    }
    void receive(quint32 command, const QByteArray &data, Packet::Type type, quint32 module)
    {
        Packet packet;
        packet.module = module;
        packet.command = command;
        packet.type = type;
        packet.data = data;
        emit binaryReceived(packet.serialize());
    }
    void receiveRaw(const QByteArray &message) { emit binaryReceived(message); }
    void receiveText(const QString &message) { emit textReceived(message); }

private:
    QUrl m_url;
    QList<Packet> m_sent;
    QByteArray m_lastBytes;
    QStringList m_texts;
    std::function<void(const Packet &)> m_answer;
    int m_opens = 0;
    bool m_isOpen = false;
};

} // namespace nd
