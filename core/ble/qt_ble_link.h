// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_types.h"

#include <QBluetoothDeviceInfo>
#include <QLowEnergyCharacteristic>
#include <QLowEnergyController>
#include <QLowEnergyService>
#include <QObject>

#include <memory>

namespace nd {

/// One connection to one telescope: controller, service, characteristic. Bluetooth thread; owned by
/// QtBleWorker. Ends once, with ended().
class QtBleLink final : public QObject
{
    Q_OBJECT

public:
    explicit QtBleLink(const QBluetoothDeviceInfo &device, QObject *parent = nullptr);
    ~QtBleLink() override; ///< Disconnects.

    void start();
    void write(const Secret &frame);

signals:
    void ready();
    void received(const QByteArray &bytes);
    void ended(nd::BleProblem problem);

private:
    void handleServices();
    void handleServiceState(QLowEnergyService::ServiceState state);
    void listen();
    void handleControllerError(QLowEnergyController::Error error);
    void end(BleProblem problem);

    std::unique_ptr<QLowEnergyController> m_controller;
    std::unique_ptr<QLowEnergyService> m_service;
    QLowEnergyCharacteristic m_characteristic;
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace nd
