// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bus_inhibition.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace nd {

/// Keeps the computer from sleeping and locking while somebody has a reason: asks the screen saver
/// of the session and the login manager over D-Bus. GUI thread; never blocks it.
///
/// The buses are connected at the first reason, on a thread of the pool.
class SleepInhibitor : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool unavailable READ isUnavailable NOTIFY changed)

public:
    /// `program` is how the services name the one who asks.
    explicit SleepInhibitor(QString program, QObject *parent = nullptr);
    ~SleepInhibitor() override; ///< Lets go.

    /// Reasons are counted: as many release() as hold() of the same text.
    void hold(const QString &reason);
    void release(const QString &reason);
    bool isWanted() const { return !m_reasons.isEmpty(); }
    /// At least one service granted it and it is still wanted.
    bool isActive() const { return keepsAwake() || keepsUnlocked(); }
    bool keepsAwake() const; ///< The login manager holds off sleep.
    bool keepsUnlocked() const; ///< The desktop holds off blanking and locking.
    /// It is wanted and every service refused or is not there. They are asked again now and then.
    bool isUnavailable() const;
    /// How long after a refusal a service is asked again; 30 s.
    void setRetry(std::chrono::milliseconds pause) { m_retry.setInterval(pause); }

signals:
    void changed();

private:
    void connectBuses();
    void addInhibition(std::unique_ptr<BusInhibition> inhibition);
    void update();
    void askServices();
    bool isGranted(BusInhibition::Kind kind) const;

    QString m_program;
    QMap<QString, int> m_reasons;
    QThreadPool m_connectors;
    std::vector<std::unique_ptr<BusInhibition>> m_inhibitions;
    QTimer m_retry;
    bool m_connecting = false;
};

} // namespace nd
