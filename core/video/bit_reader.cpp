// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/bit_reader.h"

namespace nd {

namespace {

constexpr int kLongestGolomb = 31;
constexpr char kEmulationPrevention = 3;

} // namespace

int BitReader::nextBit()
{
    if (m_bit == 0 && m_zeros >= 2 && m_position < m_bytes.size()
        && m_bytes[m_position] == kEmulationPrevention) {
        ++m_position;
        m_zeros = 0;
    }
    if (m_position >= m_bytes.size()) {
        m_failed = true;
        return 0;
    }
    const auto byte = static_cast<unsigned char>(m_bytes[m_position]);
    const int bit = (byte >> (7 - m_bit)) & 1;
    if (++m_bit == 8) {
        m_bit = 0;
        ++m_position;
        m_zeros = byte == 0 ? m_zeros + 1 : 0;
    }
    return bit;
}

quint32 BitReader::bits(int count)
{
    quint32 value = 0;
    for (int i = 0; i < count && !m_failed; ++i)
        value = (value << 1) | static_cast<quint32>(nextBit());
    return m_failed ? 0 : value;
}

void BitReader::skip(int count)
{
    for (int i = 0; i < count && !m_failed; ++i)
        nextBit();
}

quint32 BitReader::unsignedGolomb()
{
    int zeros = 0;
    while (!m_failed && nextBit() == 0)
        ++zeros;
    if (m_failed || zeros > kLongestGolomb) {
        m_failed = true;
        return 0;
    }
    return ((quint32{1} << zeros) - 1) + bits(zeros);
}

qint32 BitReader::signedGolomb()
{
    const quint32 code = unsignedGolomb();
    const auto magnitude = static_cast<qint32>((code >> 1) + (code & 1));
    return (code & 1) != 0 ? magnitude : -magnitude;
}

} // namespace nd
