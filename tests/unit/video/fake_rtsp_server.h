// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/encoded_picture.h"

#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace nd::test {

/// An RTSP server on a free port that plays the test clip, and misbehaves on demand.
class FakeRtspServer : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Normal,
        NotFound, ///< DESCRIBE answers 404.
        CloseAtDescribe,
        Mute, ///< Accepts and never answers.
        Babbles, ///< Sends packets that nobody asked for instead, faster than they can be read.
        NoInterleaved, ///< SETUP answers 461.
        Garbage, ///< Answers no RTSP at all.
        StallsAfterPlay, ///< Plays, then sends nothing.
        EarlyPackets, ///< The first pictures overtake the answer to PLAY.
        GarbagePackets, ///< Random bytes as RTP.
        Absurd ///< Announces 65,520 x 65,520 pixels.
    };

    explicit FakeRtspServer(VideoCodec codec = VideoCodec::H264);

    void setMode(Mode mode) { m_mode = mode; }
    QUrl url() const;
    /// The RTP time of the picture that the last player began with.
    quint32 timeOfFirstPicture() const { return m_firstTime; }
    int connections() const { return m_connections; }
    /// The methods that came, in order.
    QByteArrayList requests() const { return m_requests; }
    /// Closes all connections and the port, or opens it again.
    void setListening(bool listening);

private:
    void handleConnection();
    void handleRequest(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &method, const QByteArray &sequence);
    void sendPicture();
    void babble(QTcpSocket &socket);

    quint16 m_port = 0;
    QTimer m_clock;
    VideoCodec m_codec;
    Mode m_mode = Mode::Normal;
    QList<QTcpSocket *> m_players;
    QList<QByteArrayList> m_pictures;
    qsizetype m_next = 0;
    quint32 m_timestamp = 0;
    quint32 m_firstTime = 0;
    quint16 m_sequence = 0;
    int m_connections = 0;
    QByteArrayList m_requests;
    QTcpServer m_server; ///< Last: its sockets tell the lists above when they go.
};

} // namespace nd::test
