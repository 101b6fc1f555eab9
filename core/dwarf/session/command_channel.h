// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/heartbeat.h"
#include "core/dwarf/session/pending_requests.h"
#include "core/net/message_link.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace nd {

struct Packet;

/// What every packet to a device carries.
struct Envelope
{
    int minorVersion = 1;
    int deviceId = 1;
    QString clientId;
};

/// The WebSocket of a telescope as commands, replies and notifications. Link thread.
///
/// Replies are matched by command id alone: type 1 or 3, whatever the module says. Text other than
/// "pong", packets and notifications that can't be read or are too long to be any, unknown ids and
/// replies that nobody waits for are reported by odd(), once each per connection, and ignored.
class CommandChannel : public QObject
{
    Q_OBJECT

public:
    /// `scheduler` outlives this.
    CommandChannel(std::unique_ptr<MessageLink> link, Scheduler &scheduler,
                   QObject *parent = nullptr);
    ~CommandChannel() override;

    /// No notification is longer: the longest that are known hold a list of parameters or of track
    /// boxes, some dozens of bytes each; pictures, tables and states come in replies or over HTTP.
    /// Source: field notes section 1.3, appendix A.
    static constexpr qsizetype kLongestNotification = 65'536;

    void open(const QUrl &url);
    /// Ends the connection and every request, which fail as Disconnected. Emits nothing.
    void close();
    bool isOpen() const { return m_open; }
    void setEnvelope(const Envelope &envelope) { m_envelope = envelope; }
    /// Fails as Disconnected at once if the channel is not open.
    /// A stop that the telescope is too old for is not insisted on (see Request::mayBeUnknown).
    void request(PendingRequests::Request request);
    /// See PendingRequests::withdraw().
    void withdraw(quint32 command, const QByteArray &payload);

signals:
    void opened();
    /// Not after close().
    void ended(nd::LinkProblem problem, const QString &detail);
    /// Also an answer to the start of a stack that nobody waits for: the id is its command's.
    void notified(quint32 id, const QByteArray &payload);
    /// Before that each notification, also one that is in no table or can't be read.
    void arrived(quint32 id, const QByteArray &payload);
    void odd(const QString &what, const QByteArray &firstBytes);
    /// Each notification above kLongestNotification.
    void refused(quint32 id);

private:
    void send(const CommandInfo &row, const QByteArray &payload);
    void handleOpened();
    void handleEnded(LinkProblem problem, const QString &detail);
    void handleBinary(const QByteArray &message);
    void handleText(const QString &message);
    void handleReply(const Packet &packet, const QByteArray &message);
    void noteAge(const Packet &packet);
    void handleNotification(quint32 id, const QByteArray &payload, const QByteArray &message);
    bool isReadable(quint32 id, const QByteArray &payload) const;
    void reportOdd(const QString &what, const QByteArray &message);

    std::unique_ptr<MessageLink> m_link;
    PendingRequests m_pending;
    Heartbeat m_heartbeat;
    Envelope m_envelope;
    QSet<QString> m_reported;
    bool m_open = false;
    int m_deviceMinor = 0; ///< Protocol of the device as its replies say it; 0: not told.
};

} // namespace nd
