// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace nd {

/// A telescope that answered on the network. Value type.
struct FoundDevice
{
    QString name; ///< As it calls itself, e.g. "DWARF3_1A2B3C"; its address if it has none.
    QString host; ///< The address that answered.
    QString model; ///< Family as it says, empty if it does not.
    QString firmware; ///< Empty if unknown.

    bool operator==(const FoundDevice &) const = default;
};

/// DwarfPing with `timestamp` (milliseconds). Source: field notes 1.3, UDP discovery.
QByteArray makePing(quint64 timestamp);

/// What a datagram says if it is a DwarfEcho to a ping we sent (`pings`: their timestamps; firmware
/// that does not repeat one is accepted). `host` is left empty. Never keeps its password fields.
std::optional<FoundDevice> readEcho(const QByteArray &datagram, const QList<quint64> &pings);

} // namespace nd

Q_DECLARE_METATYPE(nd::FoundDevice)
