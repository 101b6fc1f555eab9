// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

#include <QJsonObject>

namespace nd::sim {

/// Data of the V3 answer to getParamAndSetting: the lists and values of both cameras in a shooting
/// mode. Like the firmware it gives all settings of a group the same paramId.
/// Source: notes of a public V3 client on live answers of a DWARF mini.
QJsonObject paramCatalog(const VirtualTelescope &telescope, int modeId);

} // namespace nd::sim
