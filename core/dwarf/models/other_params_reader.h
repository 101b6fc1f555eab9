// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/param_spec.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace nd {

/// By which command a parameter is set.
enum class OtherKind {
    Whole, ///< 16703
    Fraction, ///< 16704
    Switch, ///< 16705
    Automatic, ///< 16706: all settings of the camera at once, without a number of its own.
};

/// What V3 lists of a shooting mode under a name that no control of ours knows.
struct OtherParam
{
    quint64 number = 0; ///< 0 for Automatic, which has none.
    OtherKind kind = OtherKind::Whole;
    ParamSpec spec; ///< With the device's name; a switch has the gears 0 and 1.
    std::optional<ParamValue> value; ///< What it is now.

    bool operator==(const OtherParam &) const = default;
};

struct OtherParams
{
    QList<OtherParam> params; ///< In the order of the answer.
    QStringList odd; ///< What was left out, for the log; bounded.
};

/// The rest of the answer of getParamAndSetting: what belongs to that camera, and with the tele
/// camera what belongs to both, to the mode and to the telescope. Nothing if `json` is no such
/// answer. Pure.
///
/// Live firmware gives several settings of a group the same number, and some a number that no
/// setting can have: only a number that stands alone and fits the layout can be sent. Source: notes
/// of a V3 client on live answers of a DWARF mini and a DWARF 3 (shootingModeParams,
/// shootingTechSettings, deviceParams, and that their numbers can't all be trusted).
std::optional<OtherParams> readOtherParams(const QByteArray &json, Camera camera);

/// 15264, 15265 and 15266: the value of a parameter by its number.
struct OtherEcho
{
    quint64 number = 0;
    double value = 0.0;
};
std::optional<OtherEcho> readOtherEcho(quint32 id, const QByteArray &payload);

} // namespace nd
