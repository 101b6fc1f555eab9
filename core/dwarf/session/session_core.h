// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/checklist.h"
#include "core/dwarf/session/device_identity.h"
#include "core/dwarf/session/link_outcome.h"
#include "core/dwarf/session/session_report.h"
#include "core/dwarf/session/session_teller.h"
#include "core/dwarf/session/session_world.h"
#include "core/dwarf/wire/command.h"
#include "core/sky/coordinates.h"

#include <QHostAddress>
#include <QObject>
#include <QTimeZone>

#include <memory>

namespace nd {

class CommandChannel;
class ConnectSequence;
class DeviceFinder;
class HostControl;

/// The half of a session that lives on the link thread: makes the connection hop by hop, keeps it,
/// makes it again, and tells the inbox what it learns. Owned by Session, which posts every call.
class SessionCore : public QObject
{
    Q_OBJECT

public:
    using State = SessionPhase;

    SessionCore(const SessionWorld &world, DeviceProfile profile, QString clientId,
                std::shared_ptr<SessionInbox> inbox);
    ~SessionCore() override;

    void setProfile(const DeviceProfile &profile);
    void setSite(const std::optional<Site> &site)
    {
        m_site = site;
        m_teller.site(site);
    }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void open();
    void close();
    void takeOver();
    void release();
    void watchOnly();
    void networkChanged();
    /// A reply carried -5.
    void noteNotActivated();
    /// To the tap: what is done next.
    void tell(SessionCall call) const { m_teller.call(call); }
    void request(quint64 ticket, const CommandInfo &row, const QByteArray &payload);
    /// See PendingRequests::withdraw().
    void withdraw(const CommandInfo &row, const QByteArray &payload);

private:
    void build();
    void connectFinder();
    void connectChannel();
    void connectSequence();
    void enter(State state);
    void find();
    void openChannel();
    void prepare();
    void wait();
    void end(ConnectProblem problem);
    void handleFound(const QHostAddress &address, const DeviceIdentity &identity);
    void handleNotFound(ConnectStep step, ConnectProblem problem, const QString &detail);
    void handleChannelOpened();
    void handleChannelEnded(LinkProblem problem, const QString &detail);
    void handleNotified(quint32 id, const QByteArray &payload);
    void fail(ConnectStep step, ConnectProblem problem, const QString &detail);
    void dropConnection();
    void handleRole();
    void adoptGeneration();
    void handleStateRead(const QByteArray &payload);
    void publish();

    SessionWorld m_world;
    DeviceProfile m_profile;
    QString m_clientId;
    std::shared_ptr<SessionInbox> m_inbox;
    SessionTeller m_teller;
    std::optional<Site> m_site;
    QTimeZone m_zone; ///< Invalid: none was told.
    std::unique_ptr<DeviceFinder> m_finder;
    std::unique_ptr<CommandChannel> m_channel;
    std::unique_ptr<HostControl> m_control;
    std::unique_ptr<ConnectSequence> m_sequence;
    Checklist m_checklist;
    SessionReport m_report;
    DeviceIdentity m_identity;
    State m_state = State::Idle;
    int m_failures = 0;
    quint64 m_attempt = 0;
};

} // namespace nd
