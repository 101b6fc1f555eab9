// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bit>

namespace nd {

/// ReqGotoDSO: Deneb, ra 1 in hours, dec 2, target_name 3.
inline QByteArray goToDeneb()
{
    const auto realField = [](char tag, double value) {
        QByteArray bytes(1, tag);
        auto bits = std::bit_cast<quint64>(value);
        for (int i = 0; i < 8; ++i, bits >>= 8)
            bytes.append(char(bits & 0xFFU));
        return bytes;
    };
    return realField('\x09', 20.69) + realField('\x11', 45.28)
        + QByteArray::fromHex("1a0544656e6562");
}

} // namespace nd
