// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_frame.h"
#include "core/ble/ble_types.h"

namespace nd {

/// First field of every message and byte 2 of its frame. Source: field notes, BLE.
enum class BleCommand : quint8 {
    DataError = 0, ///< Answers only: what we sent could not be read.
    GetConfig = 1,
    AccessPoint = 2,
    Station = 3,
    NetworkList = 6,
};

/// Codes of the answers that the flow itself looks at. Source: proto/ble.proto.
namespace ble_code {
inline constexpr int kOk = 0;
inline constexpr int kPasswordError = -1; ///< The Bluetooth password is not the telescope's.
inline constexpr int kJoining = -20; ///< Taken, and joining goes on.
} // namespace ble_code

/// What every telescope expects before somebody changed it. Source: field notes, BLE.
Secret factoryBlePassword();

// Frames, ready to be written.

Secret getConfigFrame(const Secret &blePassword);
Secret stationFrame(const Secret &blePassword, const QString &ssid, const Secret &password);
Secret accessPointFrame(const Secret &blePassword);
Secret networkListFrame();

/// What an answer says; fields that its kind lacks stay empty. Texts are cut and cleaned, addresses
/// are IPv4 of one host or empty.
struct BleAnswer
{
    int code = 0;
    BleConfig config; ///< GetConfig.
    QList<WifiNetwork> networks; ///< NetworkList: named, each once, strongest first if it is told.
    BleResult result; ///< Station, AccessPoint.
};

/// Nothing if the body is not a message of this kind.
std::optional<BleAnswer> readBleAnswer(BleCommand command, const QByteArray &body);

/// True for a name that a Wi-Fi network can have: 1 to 32 bytes. Source: IEEE 802.11, SSID element.
bool isNetworkName(const QString &ssid);
/// True for what can be a password: nothing, or up to 64 bytes. Source: IEEE 802.11, annex J.
bool isNetworkPassword(const Secret &password);

} // namespace nd
