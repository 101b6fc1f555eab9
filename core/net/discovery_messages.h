// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace nd {

/// A telescope that answered on the network. Value type.
struct FoundDevice
{
    QString name; ///< As it calls itself, e.g. "DWARF3_1A2B3C"; its address if it has none.
    QString host; ///< The address that answered.
    QString model; ///< Family as it says, empty if it does not.
    QString firmware; ///< Empty if unknown.
    /// Its clock less this computer's as it answered; nothing unless it told a time that can be
    /// one.
    std::optional<std::chrono::milliseconds> clockAhead = {};

    /// Whatever the clocks say: they go on.
    bool operator==(const FoundDevice &other) const
    {
        return name == other.name && host == other.host && model == other.model
            && firmware == other.firmware;
    }
};

/// DwarfPing with `timestamp` (milliseconds). Source: field notes 1.3, UDP discovery.
QByteArray makePing(quint64 timestamp);

/// What a datagram says if it is a DwarfEcho to a ping we sent (`pings`: their timestamps; firmware
/// that does not repeat one is accepted). `host` is left empty. Never keeps its password fields.
/// `now`: since 1970 by this computer's clock; without it the clocks are not compared.
std::optional<FoundDevice> readEcho(const QByteArray &datagram, const QList<quint64> &pings,
                                    std::chrono::milliseconds now = {});

} // namespace nd

Q_DECLARE_METATYPE(nd::FoundDevice)
