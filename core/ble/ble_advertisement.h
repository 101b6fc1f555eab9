// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_types.h"

#include <QBluetoothUuid>

namespace nd {

// What tells a telescope from everything else that advertises. Source: field notes, BLE.

/// Service DAF2 to DAF6, or a name that begins with DWARF: the mini does not advertise its service.
bool isTelescope(const QString &name, const QList<QBluetoothUuid> &services);
/// By name ("DWARF3_1A2B3C"), else by service.
BleModel modelOf(const QString &name, const QList<QBluetoothUuid> &services);
/// The service to talk to out of those that a connected device has; a null one if there is none.
QBluetoothUuid telescopeService(const QList<QBluetoothUuid> &services);
/// The characteristic that is written to and that notifies.
QBluetoothUuid telescopeCharacteristic();
/// Without control characters, at most 40 letters.
QString cleanBleName(const QString &name);

} // namespace nd
