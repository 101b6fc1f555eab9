// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace nd {

enum class DwarfModel { Unknown, Dwarf2, Dwarf3, Mini };
/// Generation of the firmware's protocol: two share the port and the envelope.
enum class Generation { Unknown, V2, V3 };
/// The two cameras of every model.
enum class Camera { Tele, Wide };

/// Ports of one device. Source: dwarf-api-2.0 and field notes section 3.
struct DevicePorts
{
    quint16 websocket = 9900;
    quint16 http = 8082;
    quint16 jpeg = 8092;
    quint16 rtsp = 554;
    quint16 files = 80;
    quint16 ftp = 21;

    bool operator==(const DevicePorts &) const = default;
};

/// What the sources disagree on; one switch each, so that a user can help a firmware we never saw.
struct ProtocolQuirks
{
    std::optional<int> minorVersion; ///< Envelope; default 1 (V2), 20 (V3).
    std::optional<int> deviceId; ///< Envelope; default 1, 2, 4 by model.
    int longitudeSign = 1; ///< +1: east positive on the wire; -1: west positive.
    bool photoZoomFields = false; ///< Send x, y, ratio with a photo (no public client does).
    bool wireCarriesIspValues = false; ///< Colour controls carry ISP values, not those of the UI.
    bool wideSceneCommand = false; ///< V3: wide white balance of a scene by 12035, not 16702.
    bool openCamerasInV3 = true; ///< Re-arm RTSP with 10000/12000 after 16404 (SDK), never before.
    /// 15202 as in the document (1 slow, 2 fast), not as seen on hardware (1 not charging).
    bool chargesSlowlyByOne = false;
    /// V3: 10050 and 12036 open and close a camera, as one source has it: no preview level.
    bool previewSwitchesCamera = false;
    QString widePath; ///< MJPEG path of the wide camera; default by model, see streamAddresses().

    bool operator==(const ProtocolQuirks &) const = default;
};

/// A telescope as the user knows it: where it is and what was learnt about it. Value type.
struct DeviceProfile
{
    QString id; ///< UUID, stable.
    QString name; ///< The user's or the device's name.
    QString host;
    DevicePorts ports;
    DwarfModel model = DwarfModel::Unknown; ///< As seen at the last connection.
    Generation generation = Generation::Unknown; ///< As seen at the last connection.
    ProtocolQuirks quirks;
    bool demo = false; ///< Served by our own simulator; never saved.

    bool operator==(const DeviceProfile &) const = default;
};

/// "dwarf2", "dwarf3", "mini", "unknown": as settings keep it.
QString keyOf(DwarfModel model);
DwarfModel modelOfKey(const QString &key);

QJsonObject toJson(const DeviceProfile &profile);
/// Nothing if the object has no valid id and host; bad ports fall back to the defaults.
std::optional<DeviceProfile> profileFromJson(const QJsonObject &object);
/// "HOST[:WEBSOCKET[:HTTP[:JPEG[:RTSP[:FILES[:FTP]]]]]]"; nothing if it can't be an address.
std::optional<DeviceProfile> profileFromAddress(const QString &address);

} // namespace nd
