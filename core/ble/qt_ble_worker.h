// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_types.h"

#include <QBluetoothDeviceDiscoveryAgent>
#include <QHash>
#include <QObject>

#include <memory>

namespace nd {

class QtBleLink;

/// The half of QtBleTransport that talks to Qt Bluetooth, some of whose calls wait for D-Bus.
/// Bluetooth thread.
class QtBleWorker final : public QObject
{
    Q_OBJECT

public:
    QtBleWorker();
    ~QtBleWorker() override;

    void checkAdapter();
    void startScan();
    void stopScan();
    void open(const QString &id, quint64 link);
    void write(quint64 link, const Secret &frame);
    void close(quint64 link);

signals:
    void adapterChecked(nd::BleAdapter adapter);
    void seen(const nd::BleDevice &device);
    void scanEnded(nd::BleProblem problem);
    void opened(quint64 link);
    void received(quint64 link, const QByteArray &bytes);
    void closed(quint64 link, nd::BleProblem problem);

private:
    void handleDevice(const QBluetoothDeviceInfo &info);
    void handleScanError(QBluetoothDeviceDiscoveryAgent::Error error);

    std::unique_ptr<QBluetoothDeviceDiscoveryAgent> m_agent;
    std::unique_ptr<QtBleLink> m_link;
    quint64 m_linkNumber = 0;
    QHash<QString, QBluetoothDeviceInfo> m_known; ///< Telescopes only, of the last scan.
};

} // namespace nd
