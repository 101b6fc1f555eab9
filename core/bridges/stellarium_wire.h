// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_types.h"

#include <QByteArray>

#include <optional>

namespace nd {

// The telescope protocol of Stellarium. Little-endian; each message begins with its length and its
// type (two bytes each), then come the time in microseconds since 1970 (eight bytes), the right
// ascension (unsigned, 2^32 is 24 hours) and the declination (signed, 2^30 is 90 degrees). Source:
// Stellarium_telescope_protocol.txt by J. Gajdosik; TelescopeTCP of the plug-in.

/// MessageCurrentPosition, 24 bytes. `microseconds` since 1970.
QByteArray stellariumPosition(const BridgePlace &place, qint64 microseconds);

/// Takes messages out of what a client sends.
class StellariumReader
{
public:
    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    /// The place of the next MessageGoto; messages of other types are passed over.
    std::optional<BridgePlace> takeGoto();
    /// What came is no message: the connection is of no use.
    bool isBroken() const { return m_isBroken; }
    /// Bytes that wait.
    qsizetype size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    bool m_isBroken = false;
};

} // namespace nd
