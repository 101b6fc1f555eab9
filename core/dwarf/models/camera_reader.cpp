// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_reader.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/session/dialect.h"
#include "core/dwarf/wire/commands.h"

#include "proto/notify.pb.h"
#include "proto/task_center.pb.h"

#include <QJsonArray>

namespace nd {

namespace {

constexpr double kWidestFieldDegrees = 180.0;
constexpr int kMostCameras = 8;

int wireId(Camera camera)
{
    switch (camera) {
    case Camera::Tele:
        return 0;
    case Camera::Wide:
        return 1;
    }
    return 0;
}

std::optional<PictureSource> sourceOf(const proto::ResNotifyStreamType &message)
{
    if (message.stream_type() == 1)
        return PictureSource::Rtsp;
    if (message.stream_type() == 2)
        return PictureSource::Mjpeg;
    return std::nullopt;
}

std::optional<QSizeF> fieldOf(double width, double height)
{
    // Written so that NaN fails.
    const bool possible = width > 0.0 && width < kWidestFieldDegrees && height > 0.0
        && height < kWidestFieldDegrees;
    return possible ? std::optional(QSizeF(width, height)) : std::nullopt;
}

QUrl urlOf(const DeviceProfile &profile, const char *scheme, quint16 port, const QString &path)
{
    QUrl url;
    url.setScheme(QLatin1String(scheme));
    url.setHost(profile.host);
    url.setPort(port);
    url.setPath(path);
    return url;
}

/// Where the wide camera's pictures are asked for, and where after a 404. The maker's document has
/// /secondstream; it is older than the mini, which was seen to use /thirdstream.
/// Source: dwarf-api-2.0 section 2, field notes section 3 "Streams".
struct WidePaths
{
    QString first;
    QString other; ///< Empty: there is only one.
};

WidePaths widePaths(const DeviceProfile &profile)
{
    if (!profile.quirks.widePath.isEmpty())
        return {profile.quirks.widePath, {}};
    const QString second = QStringLiteral("/secondstream");
    const QString third = QStringLiteral("/thirdstream");
    switch (profile.model) {
    case DwarfModel::Mini:
        return {third, second};
    case DwarfModel::Unknown:
        return {second, third};
    case DwarfModel::Dwarf2:
    case DwarfModel::Dwarf3:
        break;
    }
    return {second, {}};
}

} // namespace

std::optional<PictureSource> readStreamType(const QByteArray &payload, Camera camera)
{
    const auto message = parseMessage<proto::ResNotifyStreamType>(payload);
    if (!message || message->cam_id() != wireId(camera))
        return std::nullopt;
    return sourceOf(*message);
}

std::optional<QSizeF> readStateField(const QByteArray &payload, Camera camera)
{
    const auto message = parseMessage<proto::ResGetDeviceStateInfo>(payload);
    if (!message)
        return std::nullopt;
    // Absent parts read as zero, which is no field.
    const proto::TeleCameraStateInfo &tele = message->tele_camera_state_info();
    const proto::WideCameraStateInfo &wide = message->wide_camera_state_info();
    return camera == Camera::Tele ? fieldOf(tele.h_fov(), tele.v_fov())
                                  : fieldOf(wide.h_fov(), wide.v_fov());
}

std::optional<QSizeF> readFieldDegrees(const QJsonObject &paramsConfig, Camera camera)
{
    const QJsonValue data = paramsConfig.value(QLatin1String("data"));
    const QJsonObject root = data.isObject() ? data.toObject() : paramsConfig;
    const QJsonArray cameras = root.value(QLatin1String("cameras")).toArray();
    for (int i = 0; i < cameras.size() && i < kMostCameras; ++i) {
        const QJsonObject entry = cameras.at(i).toObject();
        if (entry.value(QLatin1String("id")).toInt(-1) == wireId(camera))
            return fieldOf(entry.value(QLatin1String("fvWidth")).toDouble(),
                           entry.value(QLatin1String("fvHeight")).toDouble());
    }
    return std::nullopt;
}

Order openCameraOrder(Camera camera, const Dialect &dialect)
{
    const CommandInfo &row = camera == Camera::Tele ? kTeleOpen.info : kWideOpen.info;
    return {row, dialect.openCamera()};
}

Order closeCameraOrder(Camera camera)
{
    return {camera == Camera::Tele ? kTeleClose.info : kWideClose.info, {}};
}

/// Source: field notes section 3, "Streams".
StreamAddresses streamAddresses(const DeviceProfile &profile, Camera camera)
{
    const auto jpegUrl = [&profile](const QString &path) {
        return urlOf(profile, "http", profile.ports.jpeg, path);
    };
    const auto rtspUrl = [&profile](const QString &path) {
        return urlOf(profile, "rtsp", profile.ports.rtsp, path);
    };
    if (camera == Camera::Tele)
        return {rtspUrl(QStringLiteral("/ch0/stream0")), jpegUrl(QStringLiteral("/mainstream"))};
    const WidePaths wide = widePaths(profile);
    return {rtspUrl(QStringLiteral("/ch1/stream0")), jpegUrl(wide.first),
            wide.other.isEmpty() ? QUrl() : jpegUrl(wide.other)};
}

} // namespace nd
