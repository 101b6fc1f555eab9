// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtsp_session.h"

#include "core/base/logging.h"
#include "core/video/up_to.h"

namespace nd {

namespace {

using namespace std::chrono_literals;

constexpr auto kConnectTimeout = 1500ms;
constexpr auto kAnswerTimeout = 3000ms;
constexpr auto kSendTimeout = 1000ms;
constexpr auto kDefaultSessionTimeout = 60s; // Source: RFC 2326 12.37
constexpr auto kLongestKeepAlivePeriod = 30s;
constexpr int kDefaultPort = 554;
constexpr qsizetype kMaxEarlyPackets = 1024;
constexpr qsizetype kReadSize = qsizetype{128} * 1024;
constexpr qsizetype kReadBurst = qsizetype{1024} * 1024;

constexpr int kNotFound = 404;
constexpr int kUnauthorized = 401;
constexpr int kSessionNotFound = 454;
constexpr int kUnsupportedTransport = 461;

QByteArray joined(const QByteArray &base, const QByteArray &control)
{
    if (control.isEmpty() || control == "*")
        return base;
    if (control.startsWith("rtsp://"))
        return control;
    return base.endsWith('/') ? base + control : base + '/' + control;
}

/// "RTP/AVP/TCP;unicast;interleaved=2-3" -> 2
int mediaChannel(const QByteArray &transport)
{
    constexpr QByteArrayView kName("interleaved=");
    const qsizetype at = transport.indexOf(kName);
    if (at < 0)
        return 0;
    const QByteArray value = transport.mid(at + kName.size());
    const int channel = upTo(value, '-').toInt();
    return channel >= 0 && channel < 256 ? channel : 0;
}

std::chrono::seconds keepAlivePeriod(const QByteArray &session)
{
    constexpr QByteArrayView kName("timeout=");
    const qsizetype at = session.indexOf(kName);
    const int seconds = at < 0 ? 0 : session.mid(at + kName.size()).toInt();
    const std::chrono::seconds timeout
        = seconds > 0 ? std::chrono::seconds(seconds) : kDefaultSessionTimeout;
    return std::clamp<std::chrono::seconds>(timeout / 2, 1s, kLongestKeepAlivePeriod);
}

} // namespace

RtspSession::RtspSession(const QUrl &url, const WakeEvent &interruption)
    : m_url(url)
    , m_connection(interruption)
    , m_target(url.adjusted(QUrl::RemoveUserInfo).toEncoded())
    , m_base(m_target)
    , m_keepAlivePeriod(kLongestKeepAlivePeriod)
{
}

RtspSession::~RtspSession()
{
    tearDown();
}

Result<SdpVideo> RtspSession::open()
{
    m_refusal = Refusal::Unreachable;
    const auto port = static_cast<quint16>(m_url.port(kDefaultPort));
    if (const auto connected = m_connection.connectTo(m_url.host(), port, kConnectTimeout);
        !connected)
        return connected.error();
    m_refusal = Refusal::Other;
    const auto options = ask("OPTIONS", m_target);
    if (!options)
        return options.error();
    m_hasGetParameter = options.value().header("public").contains("GET_PARAMETER");
    auto video = describe();
    if (!video)
        return video;
    if (const auto ready = setUp(video.value()); !ready)
        return ready.error();
    if (const auto playing = play(); !playing)
        return playing.error();
    m_refusal = Refusal::None;
    m_nextKeepAlive = Clock::now() + m_keepAlivePeriod;
    return video;
}

Result<SdpVideo> RtspSession::describe()
{
    const auto answer = ask("DESCRIBE", m_target, "Accept: application/sdp\r\n");
    if (!answer) {
        if (answer.error().code == Error::Code::Disconnected)
            m_refusal = Refusal::NoRoute;
        return answer.error();
    }
    if (answer.value().status != 200)
        return refused("DESCRIBE", answer.value());
    const QByteArray base = answer.value().header("content-base");
    if (base.startsWith("rtsp://"))
        m_base = base;
    auto video = parseSdp(answer.value().body);
    if (video && video.value().codec == VideoCodec::Unknown) {
        m_refusal = Refusal::NotUnderstood;
        return Error{Error::Code::NotAllowed, 0, QStringLiteral("neither H.264 nor H.265")};
    }
    return video;
}

Result<Done> RtspSession::setUp(const SdpVideo &video)
{
    const auto answer = ask("SETUP", joined(m_base, video.control),
                            "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n");
    if (!answer)
        return answer.error();
    if (answer.value().status != 200)
        return refused("SETUP", answer.value());
    const QByteArray transport = answer.value().header("transport");
    if (!transport.contains("TCP")) {
        m_refusal = Refusal::NotInterleaved;
        return Error{Error::Code::NotAllowed, 0, QStringLiteral("server insists on UDP")};
    }
    m_mediaChannel = mediaChannel(transport);
    const QByteArray session = answer.value().header("session");
    m_session = upTo(session, ';').trimmed();
    m_keepAlivePeriod = keepAlivePeriod(session);
    return Done{};
}

Result<Done> RtspSession::play()
{
    const auto answer = ask("PLAY", m_base, "Range: npt=0.000-\r\n");
    if (!answer)
        return answer.error();
    if (answer.value().status != 200)
        return refused("PLAY", answer.value());
    return Done{};
}

Error RtspSession::refused(const char *method, const RtspResponse &response)
{
    if (response.status == kNotFound || response.status == kSessionNotFound)
        m_refusal = Refusal::NoRoute;
    else if (response.status == kUnsupportedTransport)
        m_refusal = Refusal::NotInterleaved;
    else if (response.status == kUnauthorized)
        m_refusal = Refusal::NotUnderstood;
    return {Error::Code::Rejected, response.status,
            QStringLiteral("RTSP %1: %2 %3")
                .arg(QString::fromLatin1(method), QString::number(response.status),
                     QString::fromLatin1(response.reason.left(100)))};
}

bool RtspSession::sendRequest(const char *method, const QByteArray &target,
                              const QByteArray &headers)
{
    QByteArray request = QByteArray(method) + ' ' + target + " RTSP/1.0\r\nCSeq: "
        + QByteArray::number(++m_sequence) + "\r\nUser-Agent: Nightdesk\r\n" + headers;
    if (!m_session.isEmpty())
        request += "Session: " + m_session + "\r\n";
    request += "\r\n";
    const auto sent = m_connection.send(request, kSendTimeout);
    if (!sent)
        m_error = sent.error();
    return bool(sent);
}

Result<RtspResponse> RtspSession::ask(const char *method, const QByteArray &target,
                                      const QByteArray &headers)
{
    if (!sendRequest(method, target, headers))
        return *m_error;
    return waitForResponse(m_sequence, Clock::now() + kAnswerTimeout);
}

Result<RtspResponse> RtspSession::waitForResponse(int sequence, Clock::time_point deadline)
{
    for (;;) {
        switch (m_parser.next()) {
        case RtspParser::Item::Response:
            if (m_parser.response().header("cseq").toInt() == sequence)
                return m_parser.response();
            break;
        case RtspParser::Item::Request:
            answerServer();
            break;
        case RtspParser::Item::Interleaved:
            keepEarlyPacket();
            break;
        case RtspParser::Item::Malformed:
            fail(Error::Code::Malformed, QStringLiteral("RTSP"));
            break;
        case RtspParser::Item::NeedMore:
            receive(deadline);
            break;
        }
        // Who always has more to say never lets receive() see the time.
        if (!m_error && Clock::now() >= deadline)
            fail(Error::Code::Timeout, QStringLiteral("no answer among what was received"));
        if (m_error)
            return *m_error;
    }
}

bool RtspSession::receive(Clock::time_point silenceEnds)
{
    if (m_nextKeepAlive && Clock::now() >= *m_nextKeepAlive)
        keepAlive();
    switch (m_connection.waitForBytes(silenceEnds)) {
    case TcpConnection::Wait::Ready:
        return readAvailable();
    case TcpConnection::Wait::TimedOut:
        fail(Error::Code::Timeout, QStringLiteral("nothing received"));
        return false;
    case TcpConnection::Wait::Interrupted:
        break;
    }
    fail(Error::Code::Disconnected, QStringLiteral("stopped"));
    return false;
}

bool RtspSession::readAvailable()
{
    QByteArray &buffer = m_parser.buffer();
    const qsizetype before = buffer.size();
    TcpConnection::Read outcome = TcpConnection::Read::Bytes;
    while (outcome == TcpConnection::Read::Bytes && buffer.size() < before + kReadBurst) {
        const qsizetype start = buffer.size();
        outcome = m_connection.readInto(buffer, kReadSize);
        if (buffer.size() - start < kReadSize)
            break; // Emptied: asking again would cost a system call for nothing.
    }
    m_receivedBytes += buffer.size() - before;
    if (outcome != TcpConnection::Read::Closed)
        return true;
    fail(Error::Code::Disconnected, QStringLiteral("closed by the server"));
    return false;
}

void RtspSession::keepEarlyPacket()
{
    if (m_parser.channel() == m_mediaChannel && m_early.size() < kMaxEarlyPackets)
        m_early.append(m_parser.payload().toByteArray());
}

QByteArrayView RtspSession::nextPacket()
{
    if (!m_early.isEmpty()) {
        m_earlyPacket = m_early.takeFirst();
        return m_earlyPacket;
    }
    for (;;) {
        switch (m_parser.next()) {
        case RtspParser::Item::Interleaved:
            if (m_parser.channel() == m_mediaChannel && !m_parser.payload().isEmpty())
                return m_parser.payload();
            break;
        case RtspParser::Item::Response:
            break; // To a keep-alive.
        case RtspParser::Item::Request:
            answerServer();
            break;
        case RtspParser::Item::Malformed:
            fail(Error::Code::Malformed, QStringLiteral("no RTSP between the packets"));
            return {};
        case RtspParser::Item::NeedMore:
            return {};
        }
    }
}

void RtspSession::keepAlive()
{
    m_nextKeepAlive = Clock::now() + m_keepAlivePeriod;
    sendRequest(m_hasGetParameter ? "GET_PARAMETER" : "OPTIONS", m_base, {});
}

void RtspSession::answerServer()
{
    const QByteArray answer = "RTSP/1.0 200 OK\r\nCSeq: " + m_parser.requestSequence() + "\r\n\r\n";
    if (const auto sent = m_connection.send(answer, kSendTimeout); !sent)
        m_error = sent.error();
}

void RtspSession::tearDown()
{
    if (!m_session.isEmpty())
        m_connection.sendNow("TEARDOWN " + m_base
                             + " RTSP/1.0\r\nCSeq: " + QByteArray::number(++m_sequence)
                             + "\r\nSession: " + m_session + "\r\n\r\n");
}

void RtspSession::fail(Error::Code code, const QString &why)
{
    m_error = Error{code, 0, why};
}

} // namespace nd
