// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/stored_zip.h"

#include <QtEndian>

namespace nd::sim {

namespace {

constexpr quint16 kVersion = 20;
constexpr quint16 kFirstDay = 0x0021; // 1980-01-01
constexpr quint32 kPolynomial = 0xedb88320;

template<typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &content)
{
    quint32 crc = 0xffffffff;
    for (const char byte : content) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? kPolynomial : 0);
    }
    return ~crc;
}

} // namespace

QByteArray storedZip(const QByteArray &fileName, const QByteArray &content)
{
    const auto size = static_cast<quint32>(content.size());
    const QByteArray shared = little<quint16>(0) + little<quint16>(0) + little<quint16>(0)
        + little(kFirstDay) + little(crc32(content)) + little(size) + little(size)
        + little(static_cast<quint16>(fileName.size())) + little<quint16>(0);
    const QByteArray local = "PK\x03\x04" + little(kVersion) + shared + fileName + content;
    const QByteArray directory = "PK\x01\x02" + little(kVersion) + little(kVersion) + shared
        + little<quint16>(0) + little<quint16>(0) + little<quint16>(0) + little<quint32>(0)
        + little<quint32>(0) + fileName;
    return local + directory + "PK\x05\x06" + little<quint16>(0) + little<quint16>(0)
        + little<quint16>(1) + little<quint16>(1) + little(static_cast<quint32>(directory.size()))
        + little(static_cast<quint32>(local.size())) + little<quint16>(0);
}

} // namespace nd::sim
