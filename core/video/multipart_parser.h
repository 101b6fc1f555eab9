// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace nd {

/// Takes the pictures out of a multipart/x-mixed-replace body, as it arrives in any pieces.
///
/// Bounded: a part at most 32 MiB, its header 8 KiB. Takes any bytes. One thread.
/// Source: RFC 2046 5.1.1.
class MultipartParser
{
public:
    explicit MultipartParser(const QByteArray &boundary);
    /// The boundary of a Content-Type; empty if there is none.
    static QByteArray boundaryOf(const QByteArray &contentType);

    /// Appends complete parts to `parts`. False: malformed or over a bound, close the connection.
    [[nodiscard]] bool push(QByteArrayView bytes, std::vector<QByteArray> &parts);

private:
    enum class State { Delimiter, Header, Body };
    enum class Step { Again, NeedMore, Malformed };

    Step findDelimiter();
    Step readHeader();
    Step readBody(std::vector<QByteArray> &parts);

    QByteArray m_delimiter; ///< "--" and the boundary.
    QByteArray m_buffer;
    State m_state = State::Delimiter;
    qsizetype m_length = -1; ///< Of the part; -1 if its header did not say.
    qsizetype m_searched = 0; ///< So far the delimiter was not found.
};

} // namespace nd
