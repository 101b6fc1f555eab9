// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace nd {

/// Serves pictures of one colour with a bright middle as Motion JPEG to whoever asks, 20 a second.
class PictureServer final : public QTcpServer
{
public:
    PictureServer(const QSize &size, const QColor &colour)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        QPainter(&image).fillRect(
            QRect(size.width() / 4, size.height() / 4, size.width() / 2, size.height() / 2),
            colour.lighter(200));
        QBuffer buffer(&m_jpeg);
        image.save(&buffer, "JPEG", 95);
        listen(QHostAddress::LocalHost);
        startTimer(50);
    }

    QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/mainstream").arg(serverPort()));
    }
    /// Stops sending without closing: what a lost Wi-Fi looks like.
    void setSilent(bool silent) { m_silent = silent; }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        socket->write("HTTP/1.1 200 OK\r\n"
                      "Content-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n");
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        m_clients.append(socket);
    }

    void timerEvent(QTimerEvent *) override
    {
        if (m_silent)
            return;
        for (const QPointer<QTcpSocket> &client : m_clients) {
            if (!client)
                continue;
            client->write("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: "
                          + QByteArray::number(m_jpeg.size()) + "\r\n\r\n" + m_jpeg + "\r\n");
        }
    }

private:
    QByteArray m_jpeg;
    QList<QPointer<QTcpSocket>> m_clients;
    bool m_silent = false;
};

} // namespace nd
