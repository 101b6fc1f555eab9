// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/device_identity.h"

#include <QJsonDocument>

namespace nd {

namespace {

constexpr int kLongestName = 64; // the device allows 29
constexpr int kHighestVersion = 999; // beyond it the answer is nonsense
constexpr Firmware kFirstV3{1, 5, 0};
constexpr Firmware kLastSureV2{1, 4, 0};

DwarfModel modelOfId(int id)
{
    if (id == 1)
        return DwarfModel::Dwarf2;
    if (id == 2)
        return DwarfModel::Dwarf3;
    return id == 4 ? DwarfModel::Mini : DwarfModel::Unknown;
}

/// Only if nobody told the number. Source: SSIDs and names in field notes section 3.
DwarfModel modelOfName(const QString &name)
{
    if (name.startsWith(QLatin1String("DWARF_mini"), Qt::CaseInsensitive))
        return DwarfModel::Mini;
    if (name.startsWith(QLatin1String("DWARF3"), Qt::CaseInsensitive))
        return DwarfModel::Dwarf3;
    if (name.startsWith(QLatin1String("DWARF"), Qt::CaseInsensitive))
        return DwarfModel::Dwarf2;
    return DwarfModel::Unknown;
}

std::optional<int> versionPart(const QJsonObject &data, const char *key)
{
    const double value = data.value(QLatin1String(key)).toDouble(-1);
    if (value < 0 || value > kHighestVersion)
        return std::nullopt;
    return int(value);
}

std::optional<Firmware> firmwareFrom(const QJsonObject &data, const char *major, const char *minor,
                                     const char *patch)
{
    const auto first = versionPart(data, major);
    const auto second = versionPart(data, minor);
    if (!first || !second)
        return std::nullopt;
    return Firmware{*first, *second, versionPart(data, patch).value_or(0)};
}

} // namespace

QString Firmware::text() const
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

std::optional<QJsonObject> dataOfAnswer(const QByteArray &json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    if (answer.value(QLatin1String("code")).toInt(0) != 0)
        return std::nullopt;
    const QJsonValue data = answer.value(QLatin1String("data"));
    if (!data.isObject() || data.toObject().isEmpty())
        return std::nullopt;
    return data.toObject();
}

bool addDeviceInfo(DeviceIdentity &identity, const QJsonObject &data)
{
    const QJsonValue upper = data.value(QLatin1String("deviceID"));
    const QJsonValue id = upper.isDouble() ? upper : data.value(QLatin1String("deviceId"));
    const QJsonValue name = data.value(QLatin1String("deviceName"));
    if (!id.isDouble() && !name.isString())
        return false;
    identity.name = name.toString().left(kLongestName);
    identity.model = modelOfId(id.toInt(-1));
    if (identity.model == DwarfModel::Unknown)
        identity.model = modelOfName(identity.name);
    return true;
}

bool addParamsConfig(DeviceIdentity &identity, const QJsonObject &data)
{
    if (!data.value(QLatin1String("cameras")).isArray())
        return false;
    identity.paramsConfig = data;
    if (identity.model == DwarfModel::Unknown)
        identity.model = modelOfId(data.value(QLatin1String("id")).toInt(-1));
    const auto firmware = firmwareFrom(data, "fwMajorVersion", "fwMinorVersion", "fwPatchVersion");
    if (firmware)
        identity.firmware = firmware;
    return true;
}

bool addFirmwareVersion(DeviceIdentity &identity, const QJsonObject &data)
{
    const auto firmware = firmwareFrom(data, "majorVersion", "minorVersion", "patchVersion");
    if (firmware)
        identity.firmware = firmware;
    return firmware.has_value();
}

GenerationGuess guessGeneration(const DeviceIdentity &identity, Generation before)
{
    if (identity.model == DwarfModel::Dwarf2)
        return {Generation::V2, true};
    if (identity.model == DwarfModel::Mini)
        return {Generation::V3, true};
    if (identity.firmware && identity.model == DwarfModel::Dwarf3) {
        if (!(*identity.firmware < kFirstV3))
            return {Generation::V3, false};
        return {Generation::V2, *identity.firmware < kLastSureV2};
    }
    if (before != Generation::Unknown)
        return {before, false};
    return {Generation::V3, false};
}

} // namespace nd
