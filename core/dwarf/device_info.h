// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace nd {

/// How the telescope is on the network. Source: dwarf-api-2.0 section 3.9.1.
enum class WifiMode { AccessPoint, Station };

/// What deviceInfo tells. Every field may be missing or null; passwords are not read. Value type.
struct DeviceInfo
{
    std::optional<QString> name;
    std::optional<QString> macAddress;
    std::optional<QString> serialNumber;
    std::optional<WifiMode> wifiMode;
    std::optional<QString> stationName; ///< The network it has joined.
    std::optional<QString> stationAddress;
    std::optional<QString> accessPointAddress;
    std::optional<bool> hasCard;
    std::optional<qint64> cardFreeBytes;
    std::optional<qint64> cardTotalBytes;
    std::optional<bool> activated;

    bool operator==(const DeviceInfo &) const = default;
};

/// From `data` of the answer. Source: dwarf-api-2.0 section 3.9.
DeviceInfo readDeviceInfo(const QJsonObject &data);

/// What logInfo tells.
struct LogInfo
{
    bool hasLog = false;
    QString fileName; ///< Safe as the name of a file; a fixed one if the device's is not.
    QString timestamp; ///< As the device writes it; may be empty.
    std::optional<qint64> size; ///< nullopt if it says none.

    bool operator==(const LogInfo &) const = default;
};

/// From `data` of the answer; nothing if it does not say whether there is a log.
/// Source: dwarf-api-2.0 section 3.7.
std::optional<LogInfo> readLogInfo(const QJsonObject &data);

/// Why a name or a password can't be set.
enum class InputProblem { None, Empty, TooShort, TooLong, BadCharacter };

// Source: dwarf-api-2.0 section 3.9.1.
inline constexpr int kLongestDeviceName = 29;
inline constexpr int kLongestDevicePassword = 64;
/// WPA2 takes no fewer. Source: IEEE 802.11, passphrase of 8 to 63 printable ASCII characters.
inline constexpr int kShortestDevicePassword = 8;

/// The name is also that of the telescope's Wi-Fi: 29 characters in at most 32 bytes.
InputProblem problemOfName(const QString &name);
/// How much of kLongestDeviceName a name takes: what is not ASCII may take more than one.
int lengthOfName(const QString &name);
InputProblem problemOfPassword(const QString &password);

} // namespace nd
