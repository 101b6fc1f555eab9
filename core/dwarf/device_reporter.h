// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/event_log.h"
#include "core/dwarf/models/connection_model.h"

#include <QObject>
#include <QString>

namespace nd {

class Session;
enum class StopState;
enum class SunStop;

/// Writes what happens to one telescope into the event log. GUI thread; owned by DwarfDevice.
class DeviceReporter : public QObject
{
    Q_OBJECT

public:
    /// Session and log outlive this.
    DeviceReporter(Session &session, EventLog &log, QString name, QObject *parent = nullptr);

    void setName(const QString &name) { m_name = name; }
    void reportStream(Camera camera, const QString &problem);
    void reportStop(StopState state);
    void reportStopGivenUp();
    /// The sun guard stopped it.
    void reportSun(SunStop why);
    /// A command of a person was refused by the telescope.
    void reportRefusal(const QString &command, const Error &error);

private:
    void handleLinkState();
    void handleRole();
    void handleProblem();
    void handleOddMessage(const QString &what, const QByteArray &firstBytes);
    void reportLost();
    void reportFailed();
    void add(EventKind kind, Severity severity, const QStringList &arguments = {},
             const Error &error = {});

    Session &m_session;
    EventLog &m_log;
    QString m_name;
    LinkState m_linkState = LinkState::Disconnected;
    ControlRole m_role = ControlRole::Unknown;
    ConnectProblem m_problem = ConnectProblem::None;
};

} // namespace nd
