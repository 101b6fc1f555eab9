// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_transport.h"

namespace nd {

/// Where there is no Bluetooth, and until a program has said what to use.
class NoBluetooth final : public BleTransport
{
    Q_OBJECT

public:
    using BleTransport::BleTransport;

    void checkAdapter() override;
    void startScan() override;
    void stopScan() override {}
    void open(const QString &id, quint64 link) override;
    void write(quint64 /*link*/, const Secret & /*frame*/) override {}
    void close(quint64 /*link*/) override {}
};

} // namespace nd
