// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace nd {

/// An answer of an RTSP server.
struct RtspResponse
{
    int status = 0;
    QByteArray reason;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;

    /// Empty if there is none. `name` in lower case.
    QByteArray header(const char *name) const;
};

/// Takes apart what an RTSP server sends on TCP: answers, its own requests, and RTP between them.
///
/// Bounded: a header of at most 16 KiB, a body of at most 256 KiB. Takes any bytes. One thread.
/// Source: RFC 2326 10.12 (interleaved), 4.4 (bodies).
class RtspParser
{
public:
    enum class Item { NeedMore, Response, Request, Interleaved, Malformed };

    /// Where to append received bytes; what views pointed to it is gone afterwards.
    QByteArray &buffer();
    /// Takes the next item. After Malformed the connection has to be closed.
    Item next();

    const RtspResponse &response() const { return m_response; } ///< After Response.
    int channel() const { return m_channel; } ///< After Interleaved.
    QByteArrayView payload() const { return m_payload; } ///< After Interleaved; until buffer().
    QByteArray requestSequence() const { return m_response.header("cseq"); } ///< After Request.

private:
    QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_taken); }
    Item nextInterleaved();
    Item nextMessage();
    bool parseHead(QByteArrayView head);

    QByteArray m_buffer;
    qsizetype m_taken = 0;
    RtspResponse m_response;
    bool m_isRequest = false;
    int m_channel = 0;
    QByteArrayView m_payload;
};

} // namespace nd
