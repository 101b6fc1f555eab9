// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_profile.h"

#include "core/dwarf/host_address.h"

#include <QUuid>

#include <array>
#include <utility>

namespace nd {

namespace {

constexpr int kMaximumNameLength = 80;
constexpr int kMaximumPathLength = 200;
constexpr int kMaximumEnvelopeNumber
    = 1000; // device id and minor version are small on every firmware

using PortMember = quint16 DevicePorts::*;
/// In the order of the address "HOST:WEBSOCKET:HTTP:...".
constexpr std::array<std::pair<const char *, PortMember>, 6> kPorts{{
    {"websocket", &DevicePorts::websocket},
    {"http", &DevicePorts::http},
    {"jpeg", &DevicePorts::jpeg},
    {"rtsp", &DevicePorts::rtsp},
    {"files", &DevicePorts::files},
    {"ftp", &DevicePorts::ftp},
}};

template<typename Enum, std::size_t size>
using Names = std::array<std::pair<Enum, const char *>, size>;

constexpr Names<DwarfModel, 4> kModels{{{DwarfModel::Unknown, "unknown"},
                                        {DwarfModel::Dwarf2, "dwarf2"},
                                        {DwarfModel::Dwarf3, "dwarf3"},
                                        {DwarfModel::Mini, "mini"}}};
constexpr Names<Generation, 3> kGenerations{
    {{Generation::Unknown, "unknown"}, {Generation::V2, "v2"}, {Generation::V3, "v3"}}};

template<typename Enum, std::size_t size>
QString nameOf(Enum value, const Names<Enum, size> &names)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template<typename Enum, std::size_t size>
Enum valueOf(const QJsonValue &name, const Names<Enum, size> &names)
{
    for (const auto &[known, text] : names) {
        if (name.toString() == QLatin1String(text))
            return known;
    }
    return Enum::Unknown;
}

std::optional<quint16> portFrom(int number)
{
    if (number < 1 || number > 65535)
        return std::nullopt;
    return static_cast<quint16>(number);
}

QJsonObject portsToJson(const DevicePorts &ports)
{
    QJsonObject object;
    for (const auto &[name, member] : kPorts)
        object.insert(QLatin1String(name), ports.*member);
    return object;
}

DevicePorts portsFromJson(const QJsonObject &object)
{
    DevicePorts ports;
    for (const auto &[name, member] : kPorts) {
        if (const auto port = portFrom(object.value(QLatin1String(name)).toInt()))
            ports.*member = *port;
    }
    return ports;
}

std::optional<int> envelopeNumber(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    if (number < 0 || number > kMaximumEnvelopeNumber)
        return std::nullopt;
    return number;
}

/// A path on the device's JPEG server; empty if it is not one.
QString cleanPath(const QString &path)
{
    const bool plain = path.startsWith(u'/') && path.size() <= kMaximumPathLength;
    for (const QChar letter : path) {
        if (letter <= u' ' || letter > u'~')
            return {};
    }
    return plain ? path : QString();
}

QJsonObject quirksToJson(const ProtocolQuirks &quirks)
{
    QJsonObject object;
    if (quirks.minorVersion)
        object.insert(QStringLiteral("minor_version"), *quirks.minorVersion);
    if (quirks.deviceId)
        object.insert(QStringLiteral("device_id"), *quirks.deviceId);
    object.insert(QStringLiteral("longitude_sign"), quirks.longitudeSign);
    object.insert(QStringLiteral("photo_zoom_fields"), quirks.photoZoomFields);
    object.insert(QStringLiteral("wide_scene_command"), quirks.wideSceneCommand);
    object.insert(QStringLiteral("wire_carries_isp_values"), quirks.wireCarriesIspValues);
    object.insert(QStringLiteral("open_cameras_in_v3"), quirks.openCamerasInV3);
    object.insert(QStringLiteral("charges_slowly_by_one"), quirks.chargesSlowlyByOne);
    object.insert(QStringLiteral("preview_switches_camera"), quirks.previewSwitchesCamera);
    object.insert(QStringLiteral("wide_path"), quirks.widePath);
    return object;
}

ProtocolQuirks quirksFromJson(const QJsonObject &object)
{
    const auto flag = [&object](QLatin1String key, bool fallback) {
        return object.value(key).toBool(fallback);
    };
    ProtocolQuirks quirks;
    quirks.minorVersion = envelopeNumber(object.value(QLatin1String("minor_version")));
    quirks.deviceId = envelopeNumber(object.value(QLatin1String("device_id")));
    quirks.longitudeSign = object.value(QLatin1String("longitude_sign")).toInt(1) == -1 ? -1 : 1;
    quirks.photoZoomFields = flag(QLatin1String("photo_zoom_fields"), quirks.photoZoomFields);
    quirks.wideSceneCommand = flag(QLatin1String("wide_scene_command"), quirks.wideSceneCommand);
    quirks.wireCarriesIspValues
        = flag(QLatin1String("wire_carries_isp_values"), quirks.wireCarriesIspValues);
    quirks.openCamerasInV3 = flag(QLatin1String("open_cameras_in_v3"), quirks.openCamerasInV3);
    quirks.chargesSlowlyByOne
        = flag(QLatin1String("charges_slowly_by_one"), quirks.chargesSlowlyByOne);
    quirks.previewSwitchesCamera
        = flag(QLatin1String("preview_switches_camera"), quirks.previewSwitchesCamera);
    quirks.widePath = cleanPath(object.value(QLatin1String("wide_path")).toString());
    return quirks;
}

QString cleanName(const QString &name, const QString &fallback)
{
    QString clean = name.simplified().left(kMaximumNameLength);
    clean.removeIf([](QChar letter) { return !letter.isPrint(); });
    return clean.isEmpty() ? fallback : clean;
}

/// Fills `ports` from "9900:8082"; false if one is not a port or there are too many.
bool readPorts(const QString &text, DevicePorts &ports)
{
    if (text.isEmpty())
        return true;
    const QStringList numbers = text.split(u':');
    if (numbers.size() > static_cast<qsizetype>(kPorts.size()))
        return false;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        const auto port = portFrom(numbers.at(i).toInt(&isNumber));
        if (!isNumber || !port)
            return false;
        ports.*kPorts.at(static_cast<std::size_t>(i)).second = *port;
    }
    return true;
}

} // namespace

QString keyOf(DwarfModel model)
{
    return nameOf(model, kModels);
}

DwarfModel modelOfKey(const QString &key)
{
    return valueOf(QJsonValue(key), kModels);
}

QJsonObject toJson(const DeviceProfile &profile)
{
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("host"), profile.host},
            {QStringLiteral("ports"), portsToJson(profile.ports)},
            {QStringLiteral("model"), keyOf(profile.model)},
            {QStringLiteral("generation"), nameOf(profile.generation, kGenerations)},
            {QStringLiteral("quirks"), quirksToJson(profile.quirks)}};
}

std::optional<DeviceProfile> profileFromJson(const QJsonObject &object)
{
    const QUuid id(object.value(QLatin1String("id")).toString());
    const QString host = object.value(QLatin1String("host")).toString();
    if (id.isNull() || !isHostAddress(host))
        return std::nullopt;
    DeviceProfile profile;
    profile.id = id.toString(QUuid::WithoutBraces);
    profile.host = host;
    profile.name = cleanName(object.value(QLatin1String("name")).toString(), host);
    profile.ports = portsFromJson(object.value(QLatin1String("ports")).toObject());
    profile.model = valueOf(object.value(QLatin1String("model")), kModels);
    profile.generation = valueOf(object.value(QLatin1String("generation")), kGenerations);
    profile.quirks = quirksFromJson(object.value(QLatin1String("quirks")).toObject());
    return profile;
}

std::optional<DeviceProfile> profileFromAddress(const QString &address)
{
    const std::optional<HostAndRest> parts = splitHost(address.trimmed());
    if (!parts || !isHostAddress(parts->host))
        return std::nullopt;
    DeviceProfile profile;
    if (!readPorts(parts->rest, profile.ports))
        return std::nullopt;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = parts->host;
    profile.host = parts->host;
    return profile;
}

} // namespace nd
