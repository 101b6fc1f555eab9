// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/http_response.h"
#include "core/video/multipart_parser.h"
#include "core/video/source_reader.h"

#include <QList>
#include <QUrl>

namespace nd {

class TcpConnection;

/// Shows pictures that come over HTTP: a multipart stream, or one JPEG for each request.
///
/// Which one is told by the Content-Type of the answer. The next single JPEG is asked for after the
/// last one was painted, at most ten times a second. Addresses are tried in turn while they are
/// answered with 404.
class JpegReader final : public SourceReader
{
public:
    JpegReader(QUrl url, ReaderEvents events);
    /// At least one address.
    JpegReader(QList<QUrl> urls, ReaderEvents events);
    ~JpegReader() override;

protected:
    Error attempt() override;

private:
    /// Asked again when it has passed: it may have moved.
    using Deadline = std::function<Clock::time_point()>;

    /// One request; nullopt if it brought one JPEG and the next may be asked for.
    std::optional<Error> fetch();
    std::optional<Error> fetchFrom(const QUrl &url);
    Result<Done> request(TcpConnection &connection, const QUrl &url) const;
    /// Reads until more of the response was understood or an error.
    Result<Done> receive(TcpConnection &connection, HttpResponse &response,
                         const Deadline &deadline) const;
    /// Until the source was silent for too long after `heard`.
    Deadline silenceAfter(Clock::time_point heard) const;
    Deadline headDeadline() const;
    Error readStream(TcpConnection &connection, HttpResponse &response);
    std::optional<Error> readSingle(TcpConnection &connection, HttpResponse &response);
    /// False if the file is not a JPEG that we show.
    bool show(const QByteArray &file, PictureSource origin);
    void waitUntilShown() const;

    const QList<QUrl> m_urls;
    qsizetype m_current = 0; ///< Of m_urls.
};

} // namespace nd
