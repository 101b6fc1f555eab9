// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/qt_ble_worker.h"

#include "core/base/logging.h"
#include "core/ble/ble_advertisement.h"
#include "core/ble/qt_ble_link.h"

#include <QBluetoothLocalDevice>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kMostKnown = 64;

BleAdapter lookForAdapter()
{
    const QList<QBluetoothHostInfo> adapters = QBluetoothLocalDevice::allDevices();
    if (adapters.isEmpty())
        return BleAdapter::Absent;
    const bool isOn
        = std::any_of(adapters.begin(), adapters.end(), [](const QBluetoothHostInfo &adapter) {
              const QBluetoothLocalDevice device(adapter.address());
              return device.isValid() && device.hostMode() != QBluetoothLocalDevice::HostPoweredOff;
          });
    return isOn ? BleAdapter::Ready : BleAdapter::Off;
}

/// The address, where the system tells it.
QString idOf(const QBluetoothDeviceInfo &info)
{
    return info.address().isNull() ? info.deviceUuid().toString() : info.address().toString();
}

std::optional<int> signalOf(const QBluetoothDeviceInfo &info)
{
    const int level = info.rssi();
    return level < 0 ? std::optional(level) : std::nullopt; // 0: not told
}

} // namespace

QtBleWorker::QtBleWorker() = default;

QtBleWorker::~QtBleWorker() = default;

void QtBleWorker::checkAdapter()
{
    emit adapterChecked(lookForAdapter());
}

void QtBleWorker::startScan()
{
    const BleAdapter adapter = lookForAdapter();
    emit adapterChecked(adapter);
    if (adapter != BleAdapter::Ready) {
        emit scanEnded(adapter == BleAdapter::Off ? BleProblem::AdapterOff : BleProblem::NoAdapter);
        return;
    }
    m_known.clear();
    m_agent = std::make_unique<QBluetoothDeviceDiscoveryAgent>();
    m_agent->setLowEnergyDiscoveryTimeout(0); // until it is stopped
    connect(m_agent.get(), &QBluetoothDeviceDiscoveryAgent::deviceDiscovered, this,
            &QtBleWorker::handleDevice);
    connect(m_agent.get(), &QBluetoothDeviceDiscoveryAgent::deviceUpdated, this,
            &QtBleWorker::handleDevice);
    connect(m_agent.get(), &QBluetoothDeviceDiscoveryAgent::errorOccurred, this,
            &QtBleWorker::handleScanError);
    m_agent->start(QBluetoothDeviceDiscoveryAgent::LowEnergyMethod);
}

void QtBleWorker::stopScan()
{
    if (m_agent)
        m_agent->stop();
}

void QtBleWorker::handleDevice(const QBluetoothDeviceInfo &info)
{
    const QString name = cleanBleName(info.name());
    const QList<QBluetoothUuid> services = info.serviceUuids();
    const QString id = idOf(info);
    if (!isTelescope(name, services) || (m_known.size() >= kMostKnown && !m_known.contains(id)))
        return;
    m_known.insert(id, info);
    emit seen({id, name, modelOf(name, services), signalOf(info)});
}

void QtBleWorker::handleScanError(QBluetoothDeviceDiscoveryAgent::Error error)
{
    qCInfo(lcNet) << "Bluetooth scan error" << int(error) << m_agent->errorString();
    switch (error) {
    case QBluetoothDeviceDiscoveryAgent::PoweredOffError:
        emit adapterChecked(BleAdapter::Off);
        emit scanEnded(BleProblem::AdapterOff);
        break;
    case QBluetoothDeviceDiscoveryAgent::InvalidBluetoothAdapterError:
    case QBluetoothDeviceDiscoveryAgent::UnsupportedPlatformError:
    case QBluetoothDeviceDiscoveryAgent::UnsupportedDiscoveryMethod:
        emit scanEnded(BleProblem::NoAdapter);
        break;
    case QBluetoothDeviceDiscoveryAgent::MissingPermissionsError:
        emit scanEnded(BleProblem::NotPermitted);
        break;
    case QBluetoothDeviceDiscoveryAgent::NoError:
    case QBluetoothDeviceDiscoveryAgent::InputOutputError:
    case QBluetoothDeviceDiscoveryAgent::LocationServiceTurnedOffError:
    case QBluetoothDeviceDiscoveryAgent::UnknownError:
        emit scanEnded(BleProblem::ScanFailed);
        break;
    }
}

void QtBleWorker::open(const QString &id, quint64 link)
{
    const auto known = m_known.constFind(id);
    if (known == m_known.constEnd()) {
        emit closed(link, BleProblem::Unreachable);
        return;
    }
    m_linkNumber = link;
    m_link = std::make_unique<QtBleLink>(*known);
    connect(m_link.get(), &QtBleLink::ready, this, [this, link] { emit opened(link); });
    connect(m_link.get(), &QtBleLink::received, this,
            [this, link](const QByteArray &bytes) { emit received(link, bytes); });
    connect(m_link.get(), &QtBleLink::ended, this,
            [this, link](BleProblem problem) { emit closed(link, problem); });
    m_link->start();
}

void QtBleWorker::write(quint64 link, const Secret &frame)
{
    if (m_link && link == m_linkNumber)
        m_link->write(frame);
}

void QtBleWorker::close(quint64 link)
{
    if (link == m_linkNumber)
        m_link.reset();
}

} // namespace nd
