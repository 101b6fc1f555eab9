// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/param_spec.h"

#include "core/net/http_client.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace nd {

struct OverheardCall;

/// What V3 says of the settings of one camera in one shooting mode, and what they are now.
struct CameraCatalog
{
    QList<ParamSpec> specs;
    QHash<Setting, ParamValue> values;
};

/// The answer of getParamAndSetting for one camera. Value type.
struct ShootingCatalog
{
    CameraCatalog camera;
    QStringList odd; ///< What was left out, for the log; bounded.
};

/// Whether it is what the answer calls one of the settings above.
bool isNamedSetting(const QString &name);

/// The request that asks for the settings of a shooting mode.
QByteArray shootingCatalogRequest(int shootingMode);
HttpCall shootingCatalogCall(int shootingMode);
/// Whether a call of a recording is that; one without its body counts.
bool isCatalogOf(int shootingMode, const OverheardCall &call);
/// Nothing if `json` is not such an answer. Pure. Source: field notes section 2 (shape), notes of a
/// V3 client on a live DWARF mini (wb, generalParams, minValue and maxValue).
std::optional<ShootingCatalog> readShootingCatalog(const QByteArray &json, Camera camera);
/// `catalog` over the tables of getDefaultParamsConfig: names and automatic modes come from there.
/// What a complete catalog does not have, the camera does not have in this shooting mode.
QList<ParamSpec> mergedSpecs(const QList<ParamSpec> &config, const QList<ParamSpec> &catalog);
/// The config's tables as V3 puts them on the wire: gain and colour temperature by their value.
/// Source: field notes section 2 ("V3 sets gain by VALUE"); live ctModeValues are kelvins.
QList<ParamSpec> specsByValue(const QList<ParamSpec> &config);

} // namespace nd
