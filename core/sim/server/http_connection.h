// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrlQuery>

class QTcpSocket;

namespace nd::sim {

class FaultSet;

/// One request as it arrived.
struct HttpRequest
{
    QByteArray method;
    QString path; ///< Decoded, without the query.
    QUrlQuery query;
    QByteArray contentType;
    QByteArray body;
};

/// One HTTP client: reads one request, answers it, closes. Deletes itself with its socket.
///
/// With a FaultSet the answer may come slowly, in pieces, or never end. Main thread.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket. `faults` may be null and must outlive the connection otherwise.
    HttpConnection(QTcpSocket *socket, const FaultSet *faults, QObject *parent);

    const HttpRequest &request() const { return m_request; }
    void respond(int status, const QByteArray &contentType, const QByteArray &body);
    void respondJson(int status, const QJsonObject &object);
    /// An answer without a length, fed by sendPart().
    void beginStream(const QByteArray &contentType);
    /// Drops the part and returns false if the client has more than `backlog` bytes to catch up.
    bool sendPart(const QByteArray &part, qint64 backlog);
    void abort();

signals:
    void requestReady(nd::sim::HttpConnection *connection);
    void closed();

private:
    void read();
    void fail(int status);
    bool parseHead(const QByteArray &head);
    void pump();

    QTcpSocket *m_socket; ///< A child of this.
    const FaultSet *m_faults;
    HttpRequest m_request;
    QByteArray m_input;
    qsizetype m_bodyLength = -1; ///< Unknown before the head is complete.
    bool m_answered = false;
    bool m_isEndless = false;
    QByteArray m_output;
    QTimer m_pump;
    qint64 m_written = 0;
};

} // namespace nd::sim
