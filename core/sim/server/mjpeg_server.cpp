// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/mjpeg_server.h"

#include "core/sim/device/virtual_telescope.h"

namespace nd::sim {

namespace {

constexpr qint64 kBacklog = 64LL * 1024;
constexpr auto kBoundary = "nightdesk-frame";

/// Source: field notes section 3, "Streams": the mini was seen to have its wide picture elsewhere.
QLatin1String widePathOf(Model model)
{
    return QLatin1String(model == Model::Mini ? "/thirdstream" : "/secondstream");
}

/// The same picture, but its header says 65535 x 65535.
QByteArray bombOf(QByteArray jpeg)
{
    const qsizetype header = jpeg.indexOf(QByteArray::fromHex("ffc0"));
    static constexpr qsizetype kHeightOffset = 5;
    if (header >= 0 && header + kHeightOffset + 4 < jpeg.size())
        jpeg.replace(header + kHeightOffset, 4, QByteArray::fromHex("ffffffff"));
    return jpeg;
}

} // namespace

MjpegServer::MjpegServer(VirtualTelescope &telescope, PictureFeed &tele, PictureFeed &wide,
                         QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
    , m_tele(tele)
    , m_wide(wide)
    , m_server([this](HttpConnection &connection) { handle(connection); }, nullptr)
{
    connect(&tele, &PictureFeed::jpegReady, this,
            [this](const QByteArray &jpeg) { send(CameraKind::Tele, jpeg); });
    connect(&wide, &PictureFeed::jpegReady, this,
            [this](const QByteArray &jpeg) { send(CameraKind::Wide, jpeg); });
}

Result<quint16> MjpegServer::listen(const QHostAddress &address, quint16 port)
{
    return m_server.listen(address, port);
}

void MjpegServer::close()
{
    m_server.close();
}

PictureFeed &MjpegServer::feed(CameraKind kind)
{
    return kind == CameraKind::Tele ? m_tele : m_wide;
}

void MjpegServer::handle(HttpConnection &connection)
{
    const QString path = connection.request().path;
    const bool isWide = path == widePathOf(m_telescope.facts().model);
    if (path != QLatin1String("/mainstream") && !isWide) {
        connection.respond(404, "text/plain", "no such stream\n");
        return;
    }
    connection.beginStream(QByteArray("multipart/x-mixed-replace; boundary=") + kBoundary);
    m_clients[isWide ? CameraKind::Wide : CameraKind::Tele].append(&connection);
    connect(&connection, &QObject::destroyed, this, &MjpegServer::updateFeeds);
    updateFeeds();
}

void MjpegServer::updateFeeds()
{
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        m_clients[kind].removeIf([](const QPointer<HttpConnection> &client) { return !client; });
        feed(kind).setRunning(!m_clients[kind].isEmpty());
    }
}

void MjpegServer::send(CameraKind kind, const QByteArray &jpeg)
{
    if (m_telescope.faults().has(Fault::HalfOpen))
        return;
    const bool isBomb = m_telescope.faults().has(Fault::JpegBomb);
    const QByteArray picture = isBomb ? bombOf(jpeg) : jpeg;
    const QByteArray part = QByteArray("--") + kBoundary
        + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + QByteArray::number(picture.size())
        + "\r\n\r\n" + picture + "\r\n";
    for (const QPointer<HttpConnection> &client : m_clients.value(kind)) {
        if (client)
            client->sendPart(part, kBacklog);
    }
}

} // namespace nd::sim
