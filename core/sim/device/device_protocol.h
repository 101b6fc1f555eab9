// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/firmware.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <optional>

namespace nd::sim {

/// The message layer of a telescope: envelopes, who is host and who is slave, state on demand.
///
/// Knows connections by number only, so that it runs without a socket. Main thread.
class DeviceProtocol : public QObject
{
    Q_OBJECT

public:
    /// The id that the fault "slave" gives to the absent owner.
    static constexpr auto kPhoneAppId = "0000DAF2-0000-1000-8000-00805F9B34FA.phone";

    DeviceProtocol(VirtualTelescope &telescope, Firmware &firmware, QObject *parent = nullptr);

    /// A client is there; returns its number.
    int addConnection();
    /// The client said who it is in the address it asked for. An empty id says nothing.
    void introduce(int connection, const QString &clientId);
    void removeConnection(int connection);
    void receive(int connection, const QByteArray &frame);

    QString hostId() const { return m_hostId; }
    bool isHostLocked() const { return m_locked; }
    /// Client ids by connection.
    QMap<int, QString> clients() const { return m_clients; }
    /// An envelope of this telescope.
    QByteArray wrap(quint32 module, quint32 command, quint32 type, const QByteArray &data,
                    const QString &clientId) const;

signals:
    void frameReady(int connection, const QByteArray &frame);

private:
    bool isSlave(int connection) const;
    bool isDeafTo(int connection) const;
    void answer(int connection, quint32 command, const QByteArray &data);
    void dumpState(int connection, const Request &request);
    void setHostLock(int connection, const Request &request);
    void announceHost();
    void releaseHost();
    void applySlaveFault(Fault fault, bool on);
    void broadcast(quint32 command, const QByteArray &data);
    void sendNotice(int connection, quint32 command, const QByteArray &data);

    VirtualTelescope &m_telescope;
    Firmware &m_firmware;
    QMap<int, QString> m_clients;
    int m_lastConnection = 0;
    QString m_hostId;
    bool m_locked = false;
};

} // namespace nd::sim
