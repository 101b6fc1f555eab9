// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nd {

/// CRC-16/MODBUS: polynomial 0xA001 (reflected), start 0xFFFF.
quint16 bleChecksum(QByteArrayView bytes);

/// `body` as one frame: AA 01 <command> 00 01 00 00 <length, big endian> <body> <CRC, big endian>
/// 0D.
///
/// Source: field notes, BLE; what the seven bytes mean (version, command, number of the package,
/// packages of the message, reserved) from two public clients. The whole message is one package:
/// cutting a long write to the size of the link is the Bluetooth stack's task.
Secret makeBleFrame(quint8 command, QByteArrayView body);

/// One message, its packages put together.
struct BleMessage
{
    quint8 command = 0;
    QByteArray body;

    bool operator==(const BleMessage &) const = default;
};

/// Puts messages together from the pieces that notifications bring. Value type.
///
/// What it holds is bounded, whatever comes in: kLongestMessage of a message, one frame of input.
/// Damaged bytes are skipped up to the next that may begin a frame.
class BleFrameReader
{
public:
    static constexpr qsizetype kLongestMessage = qsizetype{8} * 1024; ///< 64 networks have 5 KiB.

    void feed(QByteArrayView bytes);
    /// The next whole message, if there is one.
    std::optional<BleMessage> next();
    /// True once if bytes were skipped or a message was dropped since the last call.
    bool takeDamage();
    void clear();
    /// What is held back for the rest of a frame and of a message.
    qsizetype held() const { return m_input.size() + m_message.body.size(); }

private:
    struct Package;
    enum class Finding { Frame, Incomplete, Nothing };

    Finding inspect(qsizetype start) const;
    bool skipToHead();
    qsizetype laterFrame() const;
    std::optional<Package> takePackage();
    Package cutPackage();
    std::optional<BleMessage> add(const Package &package);
    void skip(qsizetype count);

    QByteArray m_input;
    BleMessage m_message; ///< Of which some packages came.
    int m_expectedPackage = 0;
    int m_packages = 0;
    bool m_damaged = false;
};

} // namespace nd
