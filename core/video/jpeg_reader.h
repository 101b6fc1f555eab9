// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/http_response.h"
#include "core/video/multipart_parser.h"
#include "core/video/source_reader.h"

#include <QUrl>

namespace nd {

class TcpConnection;

/// Shows pictures that come over HTTP: a multipart stream, or one JPEG for each request.
///
/// Which one is told by the Content-Type of the answer. The next single JPEG is asked for after the
/// last one was painted, at most ten times a second.
class JpegReader final : public SourceReader
{
public:
    JpegReader(QUrl url, ReaderEvents events);
    ~JpegReader() override;

protected:
    Error attempt() override;

private:
    /// One request; nullopt if it brought one JPEG and the next may be asked for.
    std::optional<Error> fetch();
    Result<Done> request(TcpConnection &connection) const;
    /// Reads until more of the response was understood or an error.
    Result<Done> receive(TcpConnection &connection, HttpResponse &response,
                         Clock::time_point deadline) const;
    Error readStream(TcpConnection &connection, HttpResponse &response);
    std::optional<Error> readSingle(TcpConnection &connection, HttpResponse &response);
    /// False if the file is not a JPEG that we show.
    bool show(const QByteArray &file, PictureSource origin);
    void waitUntilShown() const;

    const QUrl m_url;
};

} // namespace nd
