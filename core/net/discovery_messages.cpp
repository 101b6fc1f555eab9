// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery_messages.h"

#include "core/net/protobuf_fields.h"

#include <QStringDecoder>

namespace nd {

namespace {

// Field numbers and values. Source: field notes 1.3, "ble/UDP discovery".
constexpr quint64 kPingType = 1;
constexpr quint64 kEchoType = 2;
constexpr QByteArrayView kMagic("txtl", 4);
constexpr quint32 kType = 1;
constexpr quint32 kTimestamp = 2;
constexpr quint32 kMagicField = 3;
constexpr quint32 kPingTimestamp = 4;
constexpr quint32 kModel = 6;
constexpr quint32 kName = 8;
constexpr quint32 kFirmware = 10;
constexpr quint32 kFamily = 1;

/// Milliseconds of 2020 and of 2100: what lies outside is no time of day, or the clock was never
/// set.
constexpr quint64 kFirstTime = 1'577'836'800'000;
constexpr quint64 kLastTime = 4'102'444'800'000;

constexpr qsizetype kLargestDatagram = 2048;
constexpr qsizetype kLongestText = 64;

void appendVarint(QByteArray &bytes, quint64 value)
{
    for (; value > 0x7f; value >>= 7)
        bytes.append(static_cast<char>((value & 0x7fU) | 0x80U));
    bytes.append(static_cast<char>(value));
}

/// Nothing unless it is short, printable UTF-8.
std::optional<QString> cleanText(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError() || text.size() > kLongestText)
        return std::nullopt;
    for (const QChar letter : text) {
        if (!letter.isPrint())
            return std::nullopt;
    }
    return text;
}

/// The family is a text in one source and may be a number in another firmware.
std::optional<QString> readFamily(QByteArrayView message)
{
    QString family;
    ProtobufFields fields(message);
    while (const auto field = fields.next()) {
        if (field->number != kFamily)
            continue;
        const auto text = field->isBytes ? cleanText(field->bytes) : QString::number(field->value);
        if (!text)
            return std::nullopt;
        family = *text;
    }
    return fields.failed() ? std::nullopt : std::optional(family);
}

struct Echo
{
    FoundDevice device;
    quint64 type = 0;
    quint64 pingTimestamp = 0;
    quint64 timestamp = 0;
    bool hasMagic = false;
};

bool readText(const ProtobufField &field, QString &target)
{
    const auto text = field.isBytes ? cleanText(field.bytes) : std::nullopt;
    target = text.value_or(QString());
    return text.has_value();
}

/// False if a field that we know is not what it must be.
bool readField(Echo &echo, const ProtobufField &field)
{
    switch (field.number) {
    case kType:
        echo.type = field.value;
        return !field.isBytes;
    case kMagicField:
        echo.hasMagic = field.isBytes && field.bytes == kMagic;
        return echo.hasMagic;
    case kTimestamp:
        echo.timestamp = field.isBytes ? 0 : field.value;
        return true;
    case kPingTimestamp:
        echo.pingTimestamp = field.value;
        return !field.isBytes;
    case kModel: {
        const auto family = field.isBytes ? readFamily(field.bytes) : std::nullopt;
        echo.device.model = family.value_or(QString());
        return family.has_value();
    }
    case kName:
        return readText(field, echo.device.name);
    case kFirmware:
        return readText(field, echo.device.firmware);
    }
    return true;
}

} // namespace

QByteArray makePing(quint64 timestamp)
{
    QByteArray ping;
    appendVarint(ping, kType << 3);
    appendVarint(ping, kPingType);
    appendVarint(ping, kTimestamp << 3);
    appendVarint(ping, timestamp);
    appendVarint(ping, kMagicField << 3 | 2U);
    appendVarint(ping, static_cast<quint64>(kMagic.size()));
    ping.append(kMagic);
    return ping;
}

std::optional<FoundDevice> readEcho(const QByteArray &datagram, const QList<quint64> &pings,
                                    std::chrono::milliseconds now)
{
    if (datagram.size() > kLargestDatagram)
        return std::nullopt;
    Echo echo;
    ProtobufFields fields(datagram);
    while (const auto field = fields.next()) {
        if (!readField(echo, *field))
            return std::nullopt;
    }
    const bool ours = echo.pingTimestamp == 0 || pings.contains(echo.pingTimestamp);
    if (fields.failed() || echo.type != kEchoType || !echo.hasMagic || !ours)
        return std::nullopt;
    if (now.count() > 0 && echo.timestamp >= kFirstTime && echo.timestamp < kLastTime)
        echo.device.clockAhead
            = std::chrono::milliseconds(static_cast<qint64>(echo.timestamp)) - now;
    return echo.device;
}

} // namespace nd
