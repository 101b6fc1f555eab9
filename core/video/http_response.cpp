// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/http_response.h"

#include "core/video/up_to.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr qsizetype kMaxHead = qsizetype{32} * 1024;
constexpr qsizetype kMaxChunkHeader = 1024;
constexpr QByteArrayView kHeadEnd("\r\n\r\n");
constexpr QByteArrayView kLineEnd("\r\n");

} // namespace

HttpResponse::Progress HttpResponse::push(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_progress == Progress::Head) {
        const qsizetype end = m_buffer.indexOf(kHeadEnd);
        if (end > kMaxHead || (end < 0 && m_buffer.size() > kMaxHead))
            return m_progress = Progress::Malformed;
        if (end < 0)
            return m_progress;
        const QByteArray head = m_buffer.first(end);
        m_buffer.remove(0, end + kHeadEnd.size());
        m_progress = parseHead(head) && chooseFraming() ? Progress::Body : Progress::Malformed;
    }
    if (m_progress == Progress::Body)
        consumeBody();
    return m_progress;
}

HttpResponse::Progress HttpResponse::pushEnd()
{
    const bool complete = m_progress == Progress::Body && m_framing == Framing::UntilClose;
    if (m_progress != Progress::Finished)
        m_progress = complete ? Progress::Finished : Progress::Malformed;
    return m_progress;
}

QByteArray HttpResponse::header(const QByteArray &name) const
{
    const auto found = m_headers.find(name);
    return found == m_headers.end() ? QByteArray() : found->second;
}

QByteArray HttpResponse::takeBody()
{
    return std::exchange(m_body, {});
}

bool HttpResponse::parseHead(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    const QByteArray first = lines.takeFirst().trimmed();
    if (!first.startsWith("HTTP/1."))
        return false;
    bool ok = false;
    m_status = first.mid(first.indexOf(' ') + 1, 3).toInt(&ok);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_headers[line.first(colon).trimmed().toLower()] = line.sliced(colon + 1).trimmed();
    }
    return ok && m_status >= 100 && m_status < 600;
}

bool HttpResponse::chooseFraming()
{
    if (header("transfer-encoding").toLower().contains("chunked")) {
        m_framing = Framing::Chunked;
        return true;
    }
    const QByteArray length = header("content-length");
    if (length.isEmpty())
        return true;
    bool ok = false;
    m_framing = Framing::Length;
    m_left = length.toLongLong(&ok);
    return ok && m_left >= 0;
}

void HttpResponse::consumeBody()
{
    if (m_framing == Framing::Chunked) {
        consumeChunks();
        return;
    }
    const bool bounded = m_framing == Framing::Length;
    const qsizetype count = bounded ? std::min<qint64>(m_left, m_buffer.size()) : m_buffer.size();
    m_body.append(QByteArrayView(m_buffer).first(count));
    m_buffer.remove(0, count);
    m_left -= count;
    if (bounded && m_left == 0)
        m_progress = Progress::Finished;
}

void HttpResponse::consumeChunks()
{
    while (m_progress == Progress::Body) {
        if (!m_inChunk && !consumeChunkHeader())
            return;
        const qsizetype count = std::min<qint64>(m_left, m_buffer.size());
        m_body.append(QByteArrayView(m_buffer).first(count));
        m_buffer.remove(0, count);
        m_left -= count;
        if (m_left > 0 || m_buffer.size() < kLineEnd.size())
            return;
        if (!m_buffer.startsWith(kLineEnd))
            m_progress = Progress::Malformed;
        else if (m_lastChunk)
            m_progress = Progress::Finished;
        m_buffer.remove(0, kLineEnd.size());
        m_inChunk = false;
    }
}

bool HttpResponse::consumeChunkHeader()
{
    const qsizetype end = m_buffer.indexOf(kLineEnd);
    if (end > kMaxChunkHeader || (end < 0 && m_buffer.size() > kMaxChunkHeader)) {
        m_progress = Progress::Malformed;
        return false;
    }
    if (end < 0)
        return false;
    bool ok = false;
    const QByteArray line = m_buffer.first(end);
    m_left = upTo(line, ';').trimmed().toLongLong(&ok, 16);
    m_buffer.remove(0, end + kLineEnd.size());
    m_inChunk = true;
    m_lastChunk = m_left == 0;
    if (!ok || m_left < 0)
        m_progress = Progress::Malformed;
    return m_progress == Progress::Body;
}

} // namespace nd
