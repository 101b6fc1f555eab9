// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/command_port.h"
#include "core/video/stream_types.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSizeF>

#include <optional>

namespace nd {

class Dialect;

// What CameraModel reads and sends. Pure.

/// 15234 for `camera`; nothing if it is for the other one or says neither RTSP nor JPEG.
std::optional<PictureSource> readStreamType(const QByteArray &payload, Camera camera);

/// The field of one camera in the answer of 16405 (V3).
std::optional<QSizeF> readStateField(const QByteArray &payload, Camera camera);

/// fvWidth and fvHeight of getDefaultParamsConfig. Source: field notes section 2.
std::optional<QSizeF> readFieldDegrees(const QJsonObject &paramsConfig, Camera camera);

/// 10000 or 12000, which starts RTSP anew.
Order openCameraOrder(Camera camera, const Dialect &dialect);
/// 10001 or 12001.
Order closeCameraOrder(Camera camera);

/// Where `camera` of a telescope can be seen.
StreamAddresses streamAddresses(const DeviceProfile &profile, Camera camera);

} // namespace nd
