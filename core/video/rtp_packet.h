// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace nd {

/// The header of an RTP packet and a view of its payload. Source: RFC 3550 5.1.
struct RtpPacket
{
    int payloadType = 0;
    bool marker = false; ///< For video: the last packet of a picture.
    quint16 sequence = 0;
    quint32 timestamp = 0;
    QByteArrayView payload;
};

/// Nullopt if `bytes` is not a whole RTP packet with a payload. Takes any bytes.
std::optional<RtpPacket> parseRtpPacket(QByteArrayView bytes);

} // namespace nd
