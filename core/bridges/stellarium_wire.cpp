// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/stellarium_wire.h"

#include <QtEndian>

#include <array>
#include <cmath>

namespace nd {

namespace {

constexpr qsizetype kHeadSize = 4; // length and type
constexpr quint16 kPositionSize = 24;
constexpr quint16 kGotoSize = 20;
constexpr quint16 kGotoType = 0;
constexpr qsizetype kRaAt = 12;
constexpr qsizetype kDeclinationAt = 16;
/// The buffer of the plug-in itself: nothing that is longer is understood there.
constexpr quint16 kLongestMessage = 120;
constexpr double kWholeTurn = 4294967296.0; // 2^32

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> raw{};
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), raw.size());
}

} // namespace

QByteArray stellariumPosition(const BridgePlace &place, qint64 microseconds)
{
    // Rounded up to a whole turn it is 0 again.
    const auto ra = quint32(quint64(std::llround(place.raDegrees / 360.0 * kWholeTurn)));
    const auto declination = qint32(std::llround(place.declinationDegrees / 360.0 * kWholeTurn));
    QByteArray bytes;
    append(bytes, kPositionSize);
    append(bytes, quint16(0)); // type
    append(bytes, microseconds);
    append(bytes, ra);
    append(bytes, declination);
    append(bytes, qint32(0)); // status: fine
    return bytes;
}

std::optional<BridgePlace> StellariumReader::takeGoto()
{
    while (!m_isBroken && m_bytes.size() >= kHeadSize) {
        const auto length = qFromLittleEndian<quint16>(m_bytes.constData());
        const auto type = qFromLittleEndian<quint16>(m_bytes.constData() + 2);
        const bool isGoto = type == kGotoType;
        if (length < kHeadSize || length > kLongestMessage || (isGoto && length < kGotoSize)) {
            m_isBroken = true;
            break;
        }
        if (m_bytes.size() < length)
            break;
        const QByteArray message = m_bytes.left(length);
        m_bytes.remove(0, length);
        if (!isGoto)
            continue;
        const auto ra = qFromLittleEndian<quint32>(message.constData() + kRaAt);
        const auto declination = qFromLittleEndian<qint32>(message.constData() + kDeclinationAt);
        const BridgePlace place{ra / kWholeTurn * 360.0, declination / kWholeTurn * 360.0};
        if (std::abs(place.declinationDegrees) <= 90.0)
            return place;
        m_isBroken = true;
    }
    return std::nullopt;
}

} // namespace nd
