// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/qt_ble_link.h"

#include "core/base/logging.h"
#include "core/ble/ble_advertisement.h"

#include <QLowEnergyDescriptor>

#include <utility>

namespace nd {

QtBleLink::QtBleLink(const QBluetoothDeviceInfo &device, QObject *parent)
    : QObject(parent)
    , m_controller(QLowEnergyController::createCentral(device))
{
    connect(m_controller.get(), &QLowEnergyController::connected, this,
            [this] { m_controller->discoverServices(); });
    connect(m_controller.get(), &QLowEnergyController::discoveryFinished, this,
            &QtBleLink::handleServices);
    connect(m_controller.get(), &QLowEnergyController::errorOccurred, this,
            &QtBleLink::handleControllerError);
    connect(m_controller.get(), &QLowEnergyController::disconnected, this,
            [this] { end(m_ready ? BleProblem::LinkLost : BleProblem::Unreachable); });
}

QtBleLink::~QtBleLink()
{
    m_ended = true;
    m_service.reset();
    m_controller->disconnectFromDevice();
}

void QtBleLink::start()
{
    m_controller->connectToDevice();
}

void QtBleLink::handleServices()
{
    const QBluetoothUuid number = telescopeService(m_controller->services());
    if (!number.isNull())
        m_service.reset(m_controller->createServiceObject(number));
    if (!m_service) {
        end(BleProblem::NotATelescope);
        return;
    }
    connect(m_service.get(), &QLowEnergyService::stateChanged, this,
            &QtBleLink::handleServiceState);
    connect(m_service.get(), &QLowEnergyService::characteristicChanged, this,
            [this](const QLowEnergyCharacteristic &source, const QByteArray &bytes) {
                if (source == m_characteristic)
                    emit received(bytes);
            });
    connect(m_service.get(), &QLowEnergyService::descriptorWritten, this, [this] {
        if (!std::exchange(m_ready, true))
            emit ready();
    });
    connect(m_service.get(), &QLowEnergyService::errorOccurred, this,
            [](QLowEnergyService::ServiceError error) {
                qCWarning(lcNet) << "Bluetooth service error" << int(error);
            });
    m_service->discoverDetails();
}

void QtBleLink::handleServiceState(QLowEnergyService::ServiceState state)
{
    if (state == QLowEnergyService::RemoteServiceDiscovered)
        listen();
}

void QtBleLink::listen()
{
    m_characteristic = m_service->characteristic(telescopeCharacteristic());
    const QLowEnergyDescriptor notify = m_characteristic.clientCharacteristicConfiguration();
    if (!m_characteristic.isValid() || !notify.isValid()) {
        end(BleProblem::NotATelescope);
        return;
    }
    m_service->writeDescriptor(notify, QLowEnergyCharacteristic::CCCDEnableNotification);
}

/// With an answer if the characteristic can give one: then the stack cuts what is longer than the
/// link's packets.
void QtBleLink::write(const Secret &frame)
{
    if (!m_ready || m_ended)
        return;
    const bool answered = m_characteristic.properties().testFlag(QLowEnergyCharacteristic::Write);
    QByteArray bytes = frame.view().toByteArray();
    m_service->writeCharacteristic(m_characteristic, bytes,
                                   answered ? QLowEnergyService::WriteWithResponse
                                            : QLowEnergyService::WriteWithoutResponse);
    wipe(bytes);
}

void QtBleLink::handleControllerError(QLowEnergyController::Error error)
{
    qCInfo(lcNet) << "Bluetooth link error" << int(error);
    using Link = QLowEnergyController;
    if (error == Link::NoError)
        return;
    if (error == Link::InvalidBluetoothAdapterError)
        end(BleProblem::NoAdapter);
    else if (error == Link::MissingPermissionsError || error == Link::AuthorizationError)
        end(BleProblem::NotPermitted);
    else
        end(m_ready ? BleProblem::LinkLost : BleProblem::Unreachable);
}

void QtBleLink::end(BleProblem problem)
{
    if (!std::exchange(m_ended, true))
        emit ended(problem);
}

} // namespace nd
