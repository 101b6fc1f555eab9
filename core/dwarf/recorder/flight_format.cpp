// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/flight_format.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr std::array<char, 8> kMagic{'\x89', 'N', 'D', 'F', '\r', '\n', '\x1a', '\n'};
constexpr qsizetype kCheckSize = 2;
constexpr int kLongestVarint = 10;

void appendVarint(QByteArray &bytes, quint64 value)
{
    while (value >= 0x80) {
        bytes.append(static_cast<char>((value & 0x7f) | 0x80));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
}

quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

/// Reads from the front of `bytes`; nothing if it does not end or is too long.
std::optional<quint64> takeVarint(QByteArrayView &bytes)
{
    quint64 value = 0;
    for (int i = 0; i < kLongestVarint && i < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes[i]);
        value |= static_cast<quint64>(byte & 0x7f) << (7 * i);
        if ((byte & 0x80) == 0) {
            bytes = bytes.sliced(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

quint16 checkOf(QByteArrayView body)
{
    return qChecksum(body);
}

std::optional<FlightRecord> recordOf(QByteArrayView body)
{
    if (body.isEmpty())
        return std::nullopt;
    FlightRecord record;
    record.event.kind = static_cast<TapKind>(body.front());
    body = body.sliced(1);
    const auto session = takeVarint(body);
    const auto delta = takeVarint(body);
    const auto value = takeVarint(body);
    const auto textSize = takeVarint(body);
    if (!session || !delta || !value || !textSize || *textSize > static_cast<quint64>(body.size()))
        return std::nullopt;
    constexpr quint64 kLongestDelta = quint64{366} * 86'400 * 1'000'000; // a year
    record.session = static_cast<quint32>(*session);
    record.sinceLast = std::chrono::microseconds(std::min(*delta, kLongestDelta));
    record.event.value = unzigzag(*value);
    const auto size = static_cast<qsizetype>(*textSize);
    record.event.text = QByteArray::fromRawData(body.data(), size);
    record.event.data = QByteArray::fromRawData(body.data() + size, body.size() - size);
    return record;
}

} // namespace

QByteArray flight_format::header()
{
    QByteArray bytes(kMagic.data(), kMagic.size());
    appendVarint(bytes, kVersion);
    return bytes;
}

void flight_format::append(QByteArray &file, const FlightRecord &record)
{
    QByteArray body;
    body.reserve(record.event.text.size() + record.event.data.size() + 24);
    body.append(static_cast<char>(record.event.kind));
    appendVarint(body, record.session);
    appendVarint(body, static_cast<quint64>(std::max<qint64>(0, record.sinceLast.count())));
    appendVarint(body, zigzag(record.event.value));
    appendVarint(body, static_cast<quint64>(record.event.text.size()));
    body.append(record.event.text);
    body.append(record.event.data);
    appendVarint(file, static_cast<quint64>(body.size()));
    const quint16 check = checkOf(body);
    file.append(body);
    file.append(static_cast<char>(check & 0xff));
    file.append(static_cast<char>(check >> 8));
}

FlightCursor::FlightCursor(QByteArrayView file) : m_file(file)
{
    if (!readHeader() && m_state == State::Good)
        stop(State::NotARecording);
}

bool FlightCursor::readHeader()
{
    const auto size = static_cast<qsizetype>(kMagic.size());
    if (!m_file.startsWith(QByteArrayView(kMagic.data(), size)))
        return false;
    QByteArrayView rest = m_file.sliced(size);
    const auto version = takeVarint(rest);
    if (!version || *version == 0)
        return false;
    if (*version > flight_format::kVersion)
        stop(State::TooNew);
    m_position = m_file.size() - rest.size();
    return true;
}

std::optional<FlightRecord> FlightCursor::next()
{
    if (m_state != State::Good)
        return std::nullopt;
    QByteArrayView rest = m_file.sliced(m_position);
    if (rest.isEmpty()) {
        stop(State::End);
        return std::nullopt;
    }
    const auto size = takeVarint(rest);
    const bool isEndless = !size && rest.size() >= kLongestVarint;
    if (isEndless || (size && *size > static_cast<quint64>(flight_format::kLargestBody))) {
        stop(State::Damaged);
        return std::nullopt;
    }
    if (!size || static_cast<qsizetype>(*size) + kCheckSize > rest.size()) {
        stop(State::Cut);
        return std::nullopt;
    }
    const QByteArrayView body = rest.first(static_cast<qsizetype>(*size));
    const QByteArrayView check = rest.sliced(body.size(), kCheckSize);
    const auto told
        = static_cast<quint16>(static_cast<quint8>(check[0]) | static_cast<quint8>(check[1]) << 8);
    std::optional<FlightRecord> record = recordOf(body);
    if (told != checkOf(body) || !record) {
        stop(State::Damaged);
        return std::nullopt;
    }
    m_position = m_file.size() - rest.size() + body.size() + kCheckSize;
    return record;
}

} // namespace nd
