// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace nd {

/// Parses one HTTP/1.x response as it arrives: head, then the body with chunks undone.
///
/// Bounded: the head at most 32 KiB. Takes any bytes, in any pieces. One thread.
/// Source: RFC 9112 2, 6, 7.1.
class HttpResponse
{
public:
    enum class Progress { Head, Body, Finished, Malformed };

    Progress push(QByteArrayView bytes);
    Progress progress() const { return m_progress; }
    /// The server closed: that ends a body without a length.
    Progress pushEnd();

    int status() const { return m_status; }
    /// Empty if there is none. `name` in lower case.
    QByteArray header(const QByteArray &name) const;
    /// The part of the body that came since the last call.
    QByteArray takeBody();

private:
    enum class Framing { UntilClose, Length, Chunked };

    bool parseHead(const QByteArray &head);
    bool chooseFraming();
    void consumeBody();
    void consumeChunks();
    bool consumeChunkHeader();

    Progress m_progress = Progress::Head;
    QByteArray m_buffer; ///< Not yet understood.
    QByteArray m_body;
    int m_status = 0;
    std::map<QByteArray, QByteArray> m_headers;
    Framing m_framing = Framing::UntilClose;
    qint64 m_left = 0; ///< Of the body or the chunk.
    bool m_inChunk = false;
    bool m_lastChunk = false;
};

} // namespace nd
