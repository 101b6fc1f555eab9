// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace nd {

/// This computer's Bluetooth.
enum class BleAdapter {
    Unknown, ///< Not looked for yet.
    Absent,
    Off, ///< There, but switched off.
    Ready,
};

enum class BleModel { Unknown, Dwarf2, Dwarf3, Mini };

/// A telescope that was heard over Bluetooth.
struct BleDevice
{
    QString id; ///< Of the transport; opaque.
    QString name; ///< As it calls itself: "DWARF3_1A2B3C".
    BleModel model = BleModel::Unknown;
    std::optional<int> signalDbm;

    bool operator==(const BleDevice &) const = default;
};

/// What a telescope says about its Wi-Fi. Source: field notes, BLE.
struct BleConfig
{
    enum class State { Unknown, NotConfigured, InProgress, Configured };
    enum class Mode { Unknown, AccessPoint, Station };

    State state = State::Unknown;
    Mode mode = Mode::Unknown;
    QString ssid;
    QString address; ///< IPv4; empty if it told none that can be used.

    bool operator==(const BleConfig &) const = default;
};

/// A Wi-Fi network that the telescope hears.
struct WifiNetwork
{
    QString ssid;
    std::optional<int> signalDbm; ///< Older firmware does not tell.
    QString security; ///< As the telescope words it; empty if it does not tell.

    bool operator==(const WifiNetwork &) const = default;
};

/// How the set-up ended.
struct BleResult
{
    bool accessPoint = false;
    QString ssid; ///< The network that the telescope is in, or makes.
    QString address; ///< IPv4; empty if it joined and did not say where.
    Secret password; ///< Of the network that it makes itself, if it told.

    bool operator==(const BleResult &) const = default;
};

/// How far the set-up is. Busy states end by themselves, each within its time.
enum class BleState {
    Idle, ///< Nothing is connected.
    Scanning,
    Connecting,
    ReadingConfig,
    Open, ///< Connected, BleSetup::config() is known: join a network or let it make its own.
    ReadingNetworks,
    Joining,
    StartingAccessPoint,
    Done, ///< BleSetup::result() is known, the link is closed.
};

/// Why a step failed, in terms that a person can act on; `ui/text` has sentence and advice.
enum class BleProblem {
    None,
    NoAdapter,
    AdapterOff,
    NotPermitted, ///< The system does not let this program use Bluetooth.
    ScanFailed,
    Unreachable, ///< It was heard, but could not be connected.
    NotATelescope, ///< Connected, but it does not offer the service of a DWARF.
    LinkLost, ///< It left: out of reach, or switched off.
    LinkLostWhileJoining, ///< It left before it said whether it joined.
    NoAnswer,
    Garbled, ///< It answered, but nothing that could be understood.
    BadNetworkName, ///< Refused here: empty, or longer than a name can be.
    BadPassword, ///< Refused here: longer than a password can be.
    Refused, ///< The telescope said no: see the device code.
};

} // namespace nd

Q_DECLARE_METATYPE(nd::BleAdapter)
Q_DECLARE_METATYPE(nd::BleProblem)
