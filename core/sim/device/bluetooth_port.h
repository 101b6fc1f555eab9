// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace nd::sim {

/// The Bluetooth side of a virtual telescope: takes what is written to its characteristic, gives
/// what it notifies. Without any Bluetooth; value type. Source: field notes, BLE.
///
/// Frames and checksums are made here anew, apart from what core/ble does.
class BluetoothPort
{
public:
    struct Network
    {
        QString ssid;
        QString password;
        int signalDbm = -60;
        QString address; ///< What the router gives the telescope.
    };

    /// What it does wrong on purpose.
    struct Faults
    {
        bool silent = false; ///< Takes everything, answers nothing.
        bool damaged = false; ///< Every answer's checksum is wrong.
        bool garbage = false; ///< Noise before each answer.
        bool addressLater = false; ///< -20 first, the address by takeLateAnswer().
        bool noAddress = false; ///< Joins and does not tell where.
        int refuseWith = 0; ///< This code for everything but reading the configuration.
    };

    QString name = QStringLiteral("DWARF3_1A2B3C");
    QString blePassword = QStringLiteral("DWARF_12345678");
    QString accessPointPassword = QStringLiteral("12345678");
    QList<Network> networks;
    Faults faults;
    int notificationSize = 20; ///< What one notification carries: ATT_MTU 23 less 3.
    int packageSize = 0; ///< Cuts messages into packages of this many bytes; 0: one package.
    bool listsSignals = true; ///< Firmware V3 tells signal levels, older ones names only.

    int state = 0; ///< 0 not configured, 1 in progress, 2 done.
    int wifiMode = 1; ///< 1 access point, 2 station.
    QString ssid;
    QString address;

    /// What is notified after `bytes` were written, in order.
    QList<QByteArray> write(const QByteArray &bytes);
    /// With addressLater: how joining went on.
    QList<QByteArray> takeLateAnswer();

private:
    QByteArray answer(int command, const QByteArray &body);
    QByteArray answerConfig(const QByteArray &body) const;
    QByteArray answerAccessPoint(const QByteArray &body);
    QByteArray answerStation(const QByteArray &body);
    QByteArray answerNetworks() const;
    QList<QByteArray> notifications(int command, const QByteArray &body) const;

    QByteArray m_written; ///< Of a frame whose end has not come.
    QByteArray m_late;
};

} // namespace nd::sim
