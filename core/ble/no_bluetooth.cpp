// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/no_bluetooth.h"

namespace nd {

void NoBluetooth::checkAdapter()
{
    QMetaObject::invokeMethod(
        this, [this] { emit adapterChecked(BleAdapter::Absent); }, Qt::QueuedConnection);
}

void NoBluetooth::startScan()
{
    checkAdapter();
    QMetaObject::invokeMethod(
        this, [this] { emit scanEnded(BleProblem::NoAdapter); }, Qt::QueuedConnection);
}

void NoBluetooth::open(const QString & /*id*/, quint64 link)
{
    QMetaObject::invokeMethod(
        this, [this, link] { emit closed(link, BleProblem::NoAdapter); }, Qt::QueuedConnection);
}

} // namespace nd
