// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <tuple>

namespace nd {

/// A firmware version as the device tells it.
struct Firmware
{
    int major = 0;
    int minor = 0;
    int patch = 0;

    bool operator==(const Firmware &) const = default;
    bool operator<(const Firmware &other) const
    {
        return std::tie(major, minor, patch) < std::tie(other.major, other.minor, other.patch);
    }
    QString text() const;
};

/// What HTTP tells about a telescope before the command channel is open. Value type.
struct DeviceIdentity
{
    DwarfModel model = DwarfModel::Unknown;
    std::optional<Firmware> firmware;
    QString name; ///< As the device calls itself, cut to a sane length.
    QJsonObject paramsConfig; ///< `data` of getDefaultParamsConfig; empty if not told.
};

/// Which protocol to begin with, and whether the device must confirm it.
struct GenerationGuess
{
    Generation generation = Generation::V2;
    bool isCertain = false;
};

/// The `data` object of an answer {code, data}; nothing if it is no such thing, or the code is an
/// error.
std::optional<QJsonObject> dataOfAnswer(const QByteArray &json);

/// Adds what deviceInfo says. False if it can't be a DWARF. Reads no password field.
/// Source: dwarf-api-2.0 section 3.9; `deviceID` of the mini, field notes section 3.
bool addDeviceInfo(DeviceIdentity &identity, const QJsonObject &data);
/// Adds what getDefaultParamsConfig says. False if it can't be a DWARF.
/// Source: field notes section 2.
bool addParamsConfig(DeviceIdentity &identity, const QJsonObject &data);
/// Adds what firmwareVersion says. Source: dwarf-api-2.0 section 3.5.
bool addFirmwareVersion(DeviceIdentity &identity, const QJsonObject &data);

/// DWARF II speaks V2 and the mini V3; a DWARF 3 V3 from firmware 1.5, with 1.4 and unknown
/// uncertain. `before` is what an earlier connection learnt. Source: field notes section 0.
GenerationGuess guessGeneration(const DeviceIdentity &identity, Generation before);

} // namespace nd
