// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_setup.h"

#include <QJsonObject>

namespace nd::ctl {

// What `ble` prints, as command-line scripts read it; null is what the telescope did not say.

QJsonObject bleDeviceJson(const BleDevice &device);
QJsonObject bleConfigJson(const BleDevice &device, const BleConfig &config);
QJsonObject bleNetworkJson(const WifiNetwork &network);
QJsonObject bleResultJson(const BleDevice &device, const BleResult &result);

} // namespace nd::ctl
