// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtp_packet.h"

#include <QtEndian>

namespace nd {

namespace {

constexpr qsizetype kFixedHeader = 12;
constexpr int kVersion = 2;

int byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes[index]);
}

/// Length of the extension that starts at `offset`, or -1 if it does not fit.
qsizetype extensionLength(QByteArrayView bytes, qsizetype offset)
{
    if (offset + 4 > bytes.size())
        return -1;
    return 4 + 4 * qsizetype{qFromBigEndian<quint16>(bytes.data() + offset + 2)};
}

} // namespace

std::optional<RtpPacket> parseRtpPacket(QByteArrayView bytes)
{
    if (bytes.size() < kFixedHeader || byteAt(bytes, 0) >> 6 != kVersion)
        return std::nullopt;
    const int flags = byteAt(bytes, 0);
    qsizetype start = kFixedHeader + qsizetype{4} * (flags & 0x0f); // CSRC list
    if ((flags & 0x10) != 0) {
        const qsizetype extension = extensionLength(bytes, start);
        if (extension < 0)
            return std::nullopt;
        start += extension;
    }
    const bool padded = (flags & 0x20) != 0;
    const qsizetype padding = padded ? byteAt(bytes, bytes.size() - 1) : 0;
    if ((padded && padding == 0) || start + padding >= bytes.size())
        return std::nullopt;

    RtpPacket packet;
    packet.marker = (byteAt(bytes, 1) & 0x80) != 0;
    packet.payloadType = byteAt(bytes, 1) & 0x7f;
    packet.sequence = qFromBigEndian<quint16>(bytes.data() + 2);
    packet.timestamp = qFromBigEndian<quint32>(bytes.data() + 4);
    packet.payload = bytes.sliced(start, bytes.size() - start - padding);
    return packet;
}

} // namespace nd
