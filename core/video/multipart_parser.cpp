// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/multipart_parser.h"

#include "core/video/up_to.h"

#include <QByteArrayList>

#include <algorithm>

namespace nd {

namespace {

constexpr qsizetype kMaxPart = qsizetype{32} * 1024 * 1024;
constexpr qsizetype kMaxHeader = qsizetype{8} * 1024;
constexpr qsizetype kMaxPreamble = qsizetype{64} * 1024;
constexpr QByteArrayView kHeaderEnd("\r\n\r\n");

/// Content-Length of a part; -1 if absent, -2 if nonsense.
qsizetype lengthOf(const QByteArray &header)
{
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).trimmed().toLower() != "content-length")
            continue;
        bool ok = false;
        const qlonglong length = line.sliced(colon + 1).trimmed().toLongLong(&ok);
        return ok && length >= 0 && length <= kMaxPart ? length : -2;
    }
    return -1;
}

} // namespace

MultipartParser::MultipartParser(const QByteArray &boundary)
    // Some cameras write the leading dashes into the header as well.
    : m_delimiter(boundary.startsWith("--") ? boundary : "--" + boundary)
{
}

QByteArray MultipartParser::boundaryOf(const QByteArray &contentType)
{
    constexpr QByteArrayView kName("boundary=");
    constexpr qsizetype kLongest = 200;
    const qsizetype at = contentType.toLower().indexOf(kName);
    if (at < 0)
        return {};
    QByteArray value = contentType.mid(at + kName.size());
    value = upTo(value, ';').trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    return value.size() <= kLongest ? value : QByteArray();
}

bool MultipartParser::push(QByteArrayView bytes, std::vector<QByteArray> &parts)
{
    m_buffer.append(bytes);
    Step step = Step::Again;
    while (step == Step::Again) {
        switch (m_state) {
        case State::Delimiter:
            step = findDelimiter();
            break;
        case State::Header:
            step = readHeader();
            break;
        case State::Body:
            step = readBody(parts);
            break;
        }
    }
    return step == Step::NeedMore;
}

MultipartParser::Step MultipartParser::findDelimiter()
{
    const qsizetype at = m_buffer.indexOf(m_delimiter);
    if (at < 0)
        return m_buffer.size() > kMaxPreamble ? Step::Malformed : Step::NeedMore;
    const qsizetype lineEnd = m_buffer.indexOf("\r\n", at);
    if (lineEnd < 0)
        return m_buffer.size() - at > kMaxHeader ? Step::Malformed : Step::NeedMore;
    m_buffer.remove(0, lineEnd); // The line's end stays: a part without a header starts so.
    m_state = State::Header;
    return Step::Again;
}

MultipartParser::Step MultipartParser::readHeader()
{
    const qsizetype end = m_buffer.indexOf(kHeaderEnd);
    if (end > kMaxHeader || (end < 0 && m_buffer.size() > kMaxHeader))
        return Step::Malformed;
    if (end < 0)
        return Step::NeedMore;
    m_length = lengthOf(m_buffer.first(end));
    if (m_length < -1)
        return Step::Malformed;
    m_buffer.remove(0, end + kHeaderEnd.size());
    m_searched = 0;
    m_state = State::Body;
    return Step::Again;
}

MultipartParser::Step MultipartParser::readBody(std::vector<QByteArray> &parts)
{
    qsizetype end = m_length;
    if (m_length < 0) {
        end = m_buffer.indexOf("\r\n" + m_delimiter, m_searched);
        m_searched = std::max<qsizetype>(0, m_buffer.size() - m_delimiter.size() - 2);
    }
    if (end < 0 || end > m_buffer.size())
        return m_buffer.size() > kMaxPart ? Step::Malformed : Step::NeedMore;
    parts.push_back(m_buffer.first(end));
    m_buffer.remove(0, end);
    m_state = State::Delimiter;
    return Step::Again;
}

} // namespace nd
