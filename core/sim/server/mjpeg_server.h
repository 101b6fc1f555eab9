// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/server/http_server.h"
#include "core/sim/server/picture_feed.h"

#include <QList>
#include <QMap>
#include <QPointer>

namespace nd::sim {

/// The picture port: /mainstream and /secondstream (of the mini: /thirdstream) as
/// multipart/x-mixed-replace.
///
/// A client that does not keep up misses pictures; nothing is kept for it. Main thread.
class MjpegServer : public QObject
{
public:
    /// All must outlive the server.
    MjpegServer(VirtualTelescope &telescope, PictureFeed &tele, PictureFeed &wide,
                QObject *parent = nullptr);

    Result<quint16> listen(const QHostAddress &address, quint16 port);
    void close();

private:
    void handle(HttpConnection &connection);
    void send(CameraKind kind, const QByteArray &jpeg);
    void updateFeeds();
    PictureFeed &feed(CameraKind kind);

    VirtualTelescope &m_telescope;
    PictureFeed &m_tele;
    PictureFeed &m_wide;
    QMap<CameraKind, QList<QPointer<HttpConnection>>> m_clients;
    HttpServer m_server;
};

} // namespace nd::sim
