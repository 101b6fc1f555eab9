// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/rtsp_parser.h"
#include "core/video/sdp.h"
#include "core/video/tcp_connection.h"

#include <QUrl>

#include <optional>
#include <utility>

namespace nd {

/// The conversation with one RTSP server over one TCP connection, RTP interleaved in it.
///
/// Blocking with time-outs, on a reader's thread; every wait ends when `interruption` is signalled.
/// Source: RFC 2326.
class RtspSession
{
public:
    using Clock = TcpConnection::Clock;

    /// Why open() failed, for what to do next.
    enum class Refusal {
        None,
        Unreachable,
        NoRoute, ///< 404, 454, or closed at DESCRIBE.
        NotInterleaved, ///< 461: the server wants UDP.
        NotUnderstood, ///< No codec or authentication that we speak; FFmpeg may.
        Other
    };

    RtspSession(const QUrl &url, const WakeEvent &interruption);
    ~RtspSession();
    Q_DISABLE_COPY_MOVE(RtspSession)

    /// Connects and asks until the stream plays.
    Result<SdpVideo> open();
    Refusal refusal() const { return m_refusal; }

    /// Waits for bytes and keeps the session alive. False: see error().
    bool receive(Clock::time_point silenceEnds);
    /// The next RTP packet of what receive() got; empty if there is none left, or see error().
    QByteArrayView nextPacket();
    /// Set once the connection is of no use any more.
    const std::optional<Error> &error() const { return m_error; }
    qint64 takeReceivedBytes() { return std::exchange(m_receivedBytes, 0); }

private:
    Result<RtspResponse> ask(const char *method, const QByteArray &target,
                             const QByteArray &headers = {});
    Result<RtspResponse> waitForResponse(int sequence, Clock::time_point deadline);
    Result<SdpVideo> describe();
    Result<Done> setUp(const SdpVideo &video);
    Result<Done> play();
    Error refused(const char *method, const RtspResponse &response);
    void keepEarlyPacket();
    bool readAvailable();
    void keepAlive();
    void tearDown();
    bool sendRequest(const char *method, const QByteArray &target, const QByteArray &headers);
    void fail(Error::Code code, const QString &why);
    void answerServer();

    QUrl m_url;
    TcpConnection m_connection;
    RtspParser m_parser;
    int m_sequence = 0;
    QByteArray m_target; ///< The URL of the whole presentation, without credentials.
    QByteArray m_base; ///< What relative control URLs are relative to.
    QByteArray m_session; ///< Session id once SETUP was answered.
    bool m_hasGetParameter = false;
    int m_mediaChannel = 0;
    std::chrono::seconds m_keepAlivePeriod;
    std::optional<Clock::time_point> m_nextKeepAlive; ///< Once the stream plays.
    QList<QByteArray> m_early; ///< Packets that overtook the answer to PLAY.
    QByteArray m_earlyPacket; ///< What nextPacket() returned of them.
    qint64 m_receivedBytes = 0;
    Refusal m_refusal = Refusal::None;
    std::optional<Error> m_error;
};

} // namespace nd
