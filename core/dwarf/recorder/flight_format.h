// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/recorder/flight_record.h"

#include <QByteArrayView>

#include <optional>

namespace nd {

/// The format of a flight recording, version 1.
///
///     file    = magic version record*
///     magic   = 89 'N' 'D' 'F' 0D 0A 1A 0A     (no text tool leaves it whole)
///     version = varint
///     record  = varint size, body of that many bytes, CRC-16 (ISO 3309) of the body, low byte
///     first body    = kind (1 byte), varint session, varint microseconds since the record before,
///               zigzag varint value, varint size of text, text, data (the rest)
///
/// Varints are those of protobuf. A file that was cut reads up to the last whole record.
namespace flight_format {

inline constexpr quint32 kVersion = 1;
inline constexpr qsizetype kLargestBody = qsizetype{8} * 1024 * 1024;

/// Magic and version.
QByteArray header();
void append(QByteArray &file, const FlightRecord &record);

} // namespace flight_format

/// Walks the records of a recording; never reads beyond its bytes, never throws. Any thread.
class FlightCursor
{
public:
    enum class State {
        Good,
        NotARecording, ///< No magic.
        TooNew, ///< Written by a later program.
        End, ///< All was read.
        Cut, ///< The last record is not whole.
        Damaged, ///< A check sum is wrong: what follows can't be trusted.
    };

    /// `file` outlives this and the records it gives.
    explicit FlightCursor(QByteArrayView file);

    State state() const { return m_state; }
    /// The next record, whose text and data point into the file; nothing when there is no more.
    std::optional<FlightRecord> next();
    /// Where the last whole record ended.
    qsizetype position() const { return m_position; }

private:
    bool readHeader();
    void stop(State state) { m_state = state; }

    QByteArrayView m_file;
    qsizetype m_position = 0;
    State m_state = State::Good;
};

} // namespace nd
