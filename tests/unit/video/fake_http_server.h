// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace nd::test {

/// An HTTP server on a free port that serves JPEG pictures, and misbehaves on demand.
class FakeHttpServer : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Stream, ///< multipart/x-mixed-replace, a picture each 20 ms.
        OnDemand, ///< multipart/x-mixed-replace, a picture when the test says so.
        Single, ///< One JPEG for each request.
        NotFound,
        EndlessHeader,
        EndlessPart, ///< A part that never ends.
        Mute,
        WebPage
    };

    explicit FakeHttpServer(Mode mode);

    void setMode(Mode mode) { m_mode = mode; }
    QUrl url() const;
    /// Answers every other path than that of url() with 404.
    void setStrict() { m_strict = true; }
    /// What is served from now on.
    void setPicture(const QByteArray &file) { m_picture = file; }
    /// A picture to all who watch; OnDemand.
    void sendPicture();
    int requests() const { return m_requests; }
    qsizetype watchers() const { return m_streams.size(); }

private:
    void handleConnection();
    void handleRequest(QTcpSocket *socket);
    void sendMore();

    Mode m_mode;
    QTimer m_clock;
    QByteArray m_picture;
    QList<QTcpSocket *> m_streams;
    int m_requests = 0;
    bool m_strict = false;
    QTcpServer m_server; ///< Last: its sockets tell the lists above when they go.
};

} // namespace nd::test
