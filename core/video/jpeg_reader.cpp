// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/jpeg_reader.h"

#include "core/video/jpeg_header.h"
#include "core/video/tcp_connection.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

using namespace std::chrono_literals;

constexpr auto kConnectTimeout = 1500ms;
constexpr auto kSendTimeout = 1000ms;
constexpr auto kHeadTimeout = 5000ms;
constexpr auto kShortestPeriod = 100ms;
constexpr auto kLongestWaitForView = 2000ms;
constexpr auto kViewPoll = 20ms;
constexpr qsizetype kReadSize = qsizetype{256} * 1024;
constexpr qsizetype kMaxSingle = qsizetype{32} * 1024 * 1024;
constexpr int kDefaultPort = 80;
constexpr int kNotFound = 404;

Error malformed(const QString &why)
{
    return {Error::Code::Malformed, 0, why};
}

} // namespace

JpegReader::JpegReader(QUrl url, ReaderEvents events)
    : JpegReader(QList<QUrl>{std::move(url)}, std::move(events))
{
}

JpegReader::JpegReader(QList<QUrl> urls, ReaderEvents events)
    : SourceReader(std::move(events))
    , m_urls(std::move(urls))
{
    Q_ASSERT(!m_urls.isEmpty());
}

JpegReader::~JpegReader()
{
    shutDown();
}

Error JpegReader::attempt()
{
    for (;;) {
        const auto started = Clock::now();
        if (const std::optional<Error> error = fetch())
            return *error;
        waitUntilShown();
        const auto elapsed = std::chrono::duration_cast<Milliseconds>(Clock::now() - started);
        if (!pause(std::max<Milliseconds>(0ms, kShortestPeriod - elapsed)))
            return {Error::Code::Disconnected, 0, QStringLiteral("stopped")};
    }
}

std::optional<Error> JpegReader::fetch()
{
    std::optional<Error> error;
    for (qsizetype tried = 0; tried < m_urls.size(); ++tried) {
        error = fetchFrom(m_urls.at(m_current));
        if (!error || error->code != Error::Code::Rejected || error->deviceCode != kNotFound)
            break;
        m_current = (m_current + 1) % m_urls.size();
    }
    return error;
}

std::optional<Error> JpegReader::fetchFrom(const QUrl &url)
{
    TcpConnection connection(interruption());
    if (const auto sent = request(connection, url); !sent)
        return sent.error();
    HttpResponse response;
    const Deadline deadline = headDeadline();
    while (response.progress() == HttpResponse::Progress::Head) {
        if (const auto received = receive(connection, response, deadline); !received)
            return received.error();
    }
    if (response.status() != 200)
        return Error{Error::Code::Rejected, response.status(),
                     QStringLiteral("HTTP %1").arg(response.status())};
    const QByteArray type = response.header("content-type").toLower();
    events().answered();
    if (type.startsWith("multipart/"))
        return readStream(connection, response);
    if (type.startsWith("image/jpeg") || type.startsWith("image/jpg"))
        return readSingle(connection, response);
    return malformed(QStringLiteral("neither JPEG nor multipart: ")
                     + QString::fromLatin1(type.left(80)));
}

Result<Done> JpegReader::request(TcpConnection &connection, const QUrl &url) const
{
    const auto port = static_cast<quint16>(url.port(kDefaultPort));
    if (auto connected = connection.connectTo(url.host(), port, kConnectTimeout); !connected)
        return connected;
    const QByteArray path
        = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const QByteArray text = "GET " + (path.isEmpty() ? QByteArray("/") : path)
        + " HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toLatin1() + ':'
        + QByteArray::number(port)
        + "\r\nUser-Agent: Nightdesk\r\nAccept: multipart/x-mixed-replace, image/jpeg\r\n"
          "Connection: close\r\n\r\n";
    return connection.send(text, kSendTimeout);
}

Result<Done> JpegReader::receive(TcpConnection &connection, HttpResponse &response,
                                 const Deadline &deadline) const
{
    auto waited = connection.waitForBytes(deadline());
    while (waited == TcpConnection::Wait::TimedOut && Clock::now() < deadline())
        waited = connection.waitForBytes(deadline());
    switch (waited) {
    case TcpConnection::Wait::Ready:
        break;
    case TcpConnection::Wait::TimedOut:
        return Error{Error::Code::Timeout, 0, QStringLiteral("HTTP: nothing received")};
    case TcpConnection::Wait::Interrupted:
        return Error{Error::Code::Disconnected, 0, QStringLiteral("stopped")};
    }
    QByteArray bytes;
    const bool closed = connection.readInto(bytes, kReadSize) == TcpConnection::Read::Closed;
    events().received(bytes.size());
    if (response.push(bytes) == HttpResponse::Progress::Malformed)
        return malformed(QStringLiteral("HTTP: the answer is not understood"));
    if (closed && response.pushEnd() == HttpResponse::Progress::Malformed)
        return Error{Error::Code::Disconnected, 0, QStringLiteral("HTTP: closed by the server")};
    return Done{};
}

JpegReader::Deadline JpegReader::silenceAfter(Clock::time_point heard) const
{
    return [this, heard] { return heard + events().patience(); };
}

/// Firmware that sends single pictures may answer only when the exposure is over.
JpegReader::Deadline JpegReader::headDeadline() const
{
    return [this, asked = Clock::now()] {
        const Milliseconds patience = events().patience();
        return asked + (patience > ReaderEvents::kUsualPatience ? patience : kHeadTimeout);
    };
}

Error JpegReader::readStream(TcpConnection &connection, HttpResponse &response)
{
    const QByteArray boundary = MultipartParser::boundaryOf(response.header("content-type"));
    if (boundary.isEmpty())
        return malformed(QStringLiteral("multipart without a boundary"));
    MultipartParser parser(boundary);
    std::vector<QByteArray> parts;
    auto heard = Clock::now();
    for (;;) {
        if (!parser.push(response.takeBody(), parts))
            return malformed(QStringLiteral("multipart: part not understood or too large"));
        if (!parts.empty()) {
            heard = Clock::now();
            if (!show(parts.back(), PictureSource::Mjpeg)) // Older ones are late already.
                return malformed(QStringLiteral("a part is no JPEG of a sane size"));
            parts.clear();
        }
        if (response.progress() == HttpResponse::Progress::Finished)
            return {Error::Code::Disconnected, 0, QStringLiteral("HTTP: stream ended")};
        if (const auto received = receive(connection, response, silenceAfter(heard)); !received)
            return received.error();
    }
}

std::optional<Error> JpegReader::readSingle(TcpConnection &connection, HttpResponse &response)
{
    const Deadline deadline = silenceAfter(Clock::now());
    QByteArray file = response.takeBody();
    while (response.progress() != HttpResponse::Progress::Finished) {
        if (file.size() > kMaxSingle)
            return malformed(QStringLiteral("JPEG too large"));
        if (const auto received = receive(connection, response, deadline); !received)
            return received.error();
        file += response.takeBody();
    }
    if (!show(file, PictureSource::Jpeg))
        return malformed(QStringLiteral("no JPEG of a sane size"));
    return std::nullopt;
}

bool JpegReader::show(const QByteArray &file, PictureSource origin)
{
    const std::optional<QSize> size = jpegSize(file);
    if (!size || size->isEmpty() || std::max(size->width(), size->height()) > kMaxPictureSide) {
        events().damaged(1);
        return false;
    }
    EncodedPicture picture;
    picture.codec = VideoCodec::Jpeg;
    picture.data = file;
    picture.key = true;
    picture.size = *size;
    picture.received = Clock::now();
    events().encoded(picture);
    deliver(picture, origin);
    return true;
}

void JpegReader::waitUntilShown() const
{
    const auto giveUp = Clock::now() + kLongestWaitForView;
    while (Clock::now() < giveUp && !events().isShown(lastSequence()) && pause(kViewPoll)) {}
}

} // namespace nd
