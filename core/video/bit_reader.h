// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace nd {

/// Reads bit fields of a NAL unit, skipping emulation prevention bytes. Never reads past the end.
///
/// Source: ITU-T H.264 7.3.1 and 9.1, ITU-T H.265 7.3.1.1 and 9.2.
class BitReader
{
public:
    explicit BitReader(QByteArrayView nal) : m_bytes(nal) {}

    /// 0 to 32 bits, most significant first. 0 once the end was passed: see failed().
    quint32 bits(int count);
    bool flag() { return bits(1) != 0; }
    void skip(int count);
    quint32 unsignedGolomb();
    qint32 signedGolomb();
    /// True once more was asked for than there is, or a code was malformed.
    bool failed() const { return m_failed; }

private:
    int nextBit();

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    int m_bit = 0;
    int m_zeros = 0; ///< Zero bytes in a row before the current byte.
    bool m_failed = false;
};

} // namespace nd
