// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/net/message_link.h"

#include <QPointer>

#include <chrono>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace nd {

/// A MessageLink over a WebSocket. Link thread only; never blocks.
///
/// A message or frame above kMaximumMessageSize ends the link with TooLarge; a host that does not
/// complete the handshake within kConnectTimeout ends it with Timeout.
class WebSocketLink final : public MessageLink
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kConnectTimeout{5000};
    /// The largest message of a telescope is a list of some hundred kilobytes.
    static constexpr quint64 kMaximumMessageSize = 4'194'304;
    /// Unsent bytes above which the other side counts as dead: it reads nothing.
    static constexpr qint64 kMaximumUnsent = 1'048'576;

    /// `scheduler` outlives the link.
    explicit WebSocketLink(Scheduler &scheduler, QObject *parent = nullptr);
    ~WebSocketLink() override;

    void open(const QUrl &url) override;
    void close() override;
    void sendBinary(const QByteArray &message) override;
    void sendText(const QString &message) override;

private:
    void connectSocket();
    void handleError();
    void handleDisconnected();
    void handleConnectTimeout(quint64 attempt);
    void end(LinkProblem problem, const QString &detail);
    LinkProblem problemOfError() const;
    bool canSend();

    Scheduler &m_scheduler;
    QPointer<QWebSocket> m_socket;
    quint64 m_attempt = 0;
    bool m_open = false;
};

} // namespace nd
