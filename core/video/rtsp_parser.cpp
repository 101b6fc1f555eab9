// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtsp_parser.h"

#include <QtEndian>

#include <algorithm>

namespace nd {

namespace {

constexpr qsizetype kMaxHead = qsizetype{16} * 1024;
constexpr qsizetype kMaxBody = qsizetype{256} * 1024;
constexpr qsizetype kInterleavedHeader = 4;

/// "RTSP/1.0 200 OK"
bool parseStatusLine(const QByteArray &line, RtspResponse &response)
{
    if (!line.startsWith("RTSP/1."))
        return false;
    const qsizetype space = line.indexOf(' ');
    bool ok = false;
    response.status = line.mid(space + 1, 3).toInt(&ok);
    response.reason = line.mid(space + 5).trimmed();
    return space > 0 && ok && response.status >= 100 && response.status < 600;
}

} // namespace

QByteArray RtspResponse::header(const char *name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto &entry) { return entry.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray &RtspParser::buffer()
{
    m_buffer.remove(0, m_taken);
    m_taken = 0;
    m_payload = {};
    return m_buffer;
}

RtspParser::Item RtspParser::next()
{
    // Some servers put empty lines between messages.
    while (m_taken < m_buffer.size() && (m_buffer[m_taken] == '\r' || m_buffer[m_taken] == '\n'))
        ++m_taken;
    if (m_taken >= m_buffer.size())
        return Item::NeedMore;
    return m_buffer[m_taken] == '$' ? nextInterleaved() : nextMessage();
}

RtspParser::Item RtspParser::nextInterleaved()
{
    const QByteArrayView bytes = rest();
    if (bytes.size() < kInterleavedHeader)
        return Item::NeedMore;
    const qsizetype length = qFromBigEndian<quint16>(bytes.data() + 2);
    if (bytes.size() < kInterleavedHeader + length)
        return Item::NeedMore;
    m_channel = static_cast<unsigned char>(bytes[1]);
    m_payload = bytes.sliced(kInterleavedHeader, length);
    m_taken += kInterleavedHeader + length;
    return Item::Interleaved;
}

RtspParser::Item RtspParser::nextMessage()
{
    const QByteArrayView bytes = rest();
    const qsizetype end = bytes.indexOf(QByteArrayView("\r\n\r\n"));
    if (end < 0)
        return bytes.size() > kMaxHead ? Item::Malformed : Item::NeedMore;
    if (end > kMaxHead || !parseHead(bytes.first(end)))
        return Item::Malformed;
    const QByteArray lengthText = m_response.header("content-length");
    bool ok = true;
    const qsizetype length = lengthText.isEmpty() ? 0 : lengthText.toInt(&ok);
    if (!ok || length < 0 || length > kMaxBody)
        return Item::Malformed;
    const qsizetype bodyStart = end + 4;
    if (bytes.size() < bodyStart + length)
        return Item::NeedMore;
    m_response.body = bytes.sliced(bodyStart, length).toByteArray();
    m_taken += bodyStart + length;
    return m_isRequest ? Item::Request : Item::Response;
}

bool RtspParser::parseHead(QByteArrayView head)
{
    QList<QByteArray> lines = head.toByteArray().split('\n');
    const QByteArray first = lines.takeFirst().trimmed();
    m_response = {};
    m_isRequest = first.endsWith("RTSP/1.0") && !first.startsWith("RTSP/");
    if (!m_isRequest && !parseStatusLine(first, m_response))
        return false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_response.headers.append(
                {line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
    }
    return true;
}

} // namespace nd
