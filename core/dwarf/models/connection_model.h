// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/connect_types.h"
#include "core/dwarf/models/refusal.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace nd {

class Scheduler;
class Session;

/// Connection to one telescope as people see it. GUI thread; owned by DwarfDevice.
class ConnectionModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(nd::LinkState linkState READ linkState NOTIFY linkStateChanged)
    Q_PROPERTY(nd::ControlRole role READ role NOTIFY roleChanged)

public:
    explicit ConnectionModel(Session &session, QObject *parent = nullptr);
    /// With a clock of the caller's, which outlives this.
    ConnectionModel(Session &session, Scheduler &scheduler, QObject *parent = nullptr);

    LinkState linkState() const;
    ControlRole role() const;
    /// True if someone locked the host in the phone app, so that 13004 will be refused.
    bool isHostLocked() const;
    /// What was learnt at this connection; Unknown before.
    DwarfModel model() const;
    Generation generation() const;
    QString firmware() const; ///< "2.1.6", empty if unknown.
    QString deviceName() const; ///< As the device calls itself, empty if unknown.

    QList<ConnectLine> checklist() const;
    ConnectProblem problem() const; ///< Of the last failure, None while all is well.
    /// Time to the next attempt while Waiting.
    std::optional<std::chrono::milliseconds> retryIn() const;

    Refusal canConnect() const;
    Refusal canDisconnect() const;
    Refusal canTakeOver() const;
    void connectToDevice();
    /// Also cancels an attempt and stops reconnecting.
    void disconnectFromDevice();
    /// Sends 13004 {lock}. The outcome shows in role() and, refused, in problem().
    void takeOver();
    /// Gives control back (13004 {lock: false}).
    void release();
    /// Stay slave and stop asking; the checklist goes on.
    void watchOnly();

    // The last line of the checklist: told by DwarfDevice, which knows the streams.

    /// A stream was started; without a picture within 10 s the line becomes a warning.
    void awaitPicture();
    /// A picture came, `detail` says from where; ends the connection's checklist.
    void notePicture(const QString &detail);

signals:
    void linkStateChanged();
    void roleChanged();
    void identityChanged();
    void checklistChanged();
    void problemChanged();

private:
    void handleLinkState();
    void setPictures(StepStatus status, ConnectProblem problem = ConnectProblem::None);

    Session &m_session;
    Scheduler &m_scheduler;
    ConnectLine m_pictures{
        ConnectStep::Pictures, StepStatus::Pending, ConnectProblem::None, {}, {}};
    std::chrono::milliseconds m_awaitedSince{0};
    quint64 m_attempt = 0; ///< Outdates the time limits of earlier connections.
};

} // namespace nd
