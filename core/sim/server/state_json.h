// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/device_protocol.h"

#include <QJsonObject>

namespace nd::sim {

/// Everything a telescope knows of itself, as the control port tells it.
QJsonObject stateJson(const VirtualTelescope &telescope, const DeviceProtocol &protocol);

} // namespace nd::sim
