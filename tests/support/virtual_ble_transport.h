// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_transport.h"
#include "core/sim/device/bluetooth_port.h"

#include <QStringList>

#include <functional>

namespace nd {

/// A Bluetooth adapter in memory, with one virtual telescope in reach. Everything it says comes
/// from the event loop, as the interface promises.
class VirtualBleTransport final : public BleTransport
{
    Q_OBJECT

public:
    BleAdapter adapter = BleAdapter::Ready;
    BleProblem scanProblem = BleProblem::None; ///< Otherwise scans end with it.
    BleProblem openProblem = BleProblem::None; ///< Otherwise links end with it.
    int dropsBeforeOpen = 0; ///< So many links end before they open.
    bool opensNever = false;
    bool leavesAtWrite = false; ///< The link ends instead of the next answer.
    QList<BleDevice> inReach{
        {QStringLiteral("AA:BB"), QStringLiteral("DWARF3_1A2B3C"), BleModel::Dwarf3, -61}};
    sim::BluetoothPort port;
    QStringList calls; ///< "scan", "stop", "open 1", "write 1", "close 1".
    QList<QByteArray> written;

    using BleTransport::BleTransport;

    void checkAdapter() override
    {
        later([this] { emit adapterChecked(adapter); });
    }
    void startScan() override
    {
        calls.append(QStringLiteral("scan"));
        later([this] { scanNow(); });
    }
    void stopScan() override { calls.append(QStringLiteral("stop")); }
    void open(const QString &, quint64 link) override
    {
        calls.append(QStringLiteral("open %1").arg(link));
        later([this, link] { openNow(link); });
    }
    void write(quint64 link, const Secret &frame) override
    {
        calls.append(QStringLiteral("write %1").arg(link));
        written.append(frame.view().toByteArray());
        later([this, link, bytes = written.last()] { writeNow(link, bytes); });
    }
    void close(quint64 link) override { calls.append(QStringLiteral("close %1").arg(link)); }

    /// The telescope goes out of reach.
    void leave(quint64 link) { emit closed(link, BleProblem::LinkLost); }
    void say(quint64 link, const QList<QByteArray> &notifications)
    {
        for (const QByteArray &bytes : notifications)
            emit received(link, bytes);
    }

private:
    void later(std::function<void()> task)
    {
        QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
    }
    void scanNow()
    {
        emit adapterChecked(adapter);
        if (adapter != BleAdapter::Ready)
            emit scanEnded(adapter == BleAdapter::Off ? BleProblem::AdapterOff
                                                      : BleProblem::NoAdapter);
        else if (scanProblem != BleProblem::None)
            emit scanEnded(scanProblem);
        else
            for (const BleDevice &device : std::as_const(inReach))
                emit seen(device);
    }
    void openNow(quint64 link)
    {
        if (opensNever)
            return;
        if (openProblem != BleProblem::None)
            emit closed(link, openProblem);
        else if (dropsBeforeOpen-- > 0)
            emit closed(link, BleProblem::Unreachable);
        else
            emit opened(link);
    }
    void writeNow(quint64 link, const QByteArray &bytes)
    {
        if (leavesAtWrite)
            return leave(link);
        say(link, port.write(bytes));
    }
};

} // namespace nd
