// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/dialect.h"
#include "core/dwarf/session/http_relay.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/session/session_core.h"
#include "core/dwarf/session/session_inbox.h"
#include "core/dwarf/session/session_world.h"

#include <QPointer>

#include <map>

namespace nd {

/// The facade's side of a session: what it was last told, and who waits for what. GUI thread.
class Session::Private
{
public:
    struct Motion
    {
        CommandInfo row;
        QByteArray payload;
    };

    struct Ticket
    {
        QPointer<QObject> context;
        RawHandler done;
        std::function<void(const QByteArray &)> progress;
        std::optional<Motion> motion{}; ///< If it moves the telescope, or stops it.
    };

    Private(Session &session, QThread &linkThread, const DeviceProfile &firstProfile,
            QString clientId, const SessionWorld &world);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// Runs `task` with the core on the link thread, later.
    template<typename Task>
    void post(Task task)
    {
        QMetaObject::invokeMethod(
            core, [core = core, task = std::move(task)] { task(*core); }, Qt::QueuedConnection);
    }

    /// The same with the HTTP calls.
    void call(quint64 ticket, const HttpCall &call);

    /// The same for what the tap is told of.
    void steer(SessionCall what, void (SessionCore::*method)())
    {
        post([what, method](SessionCore &there) {
            there.tell(what);
            (there.*method)();
        });
    }
    /// Why a request is not sent at all.
    std::optional<Error> refusal(const CommandInfo &row, const QByteArray &payload) const;

    Session &q;
    std::shared_ptr<Scheduler> scheduler;
    std::shared_ptr<SessionInbox> inbox = std::make_shared<SessionInbox>();
    SessionCore *core; ///< Lives on the link thread, which deletes it.
    HttpRelay *relay; ///< As core.
    DeviceProfile profile;
    std::optional<Site> site;
    SessionState state;
    QHash<quint32, QByteArray> last;
    std::map<quint64, Ticket> tickets;
    quint64 nextTicket = 1;
    MotionGate gate;
    MotionAsker asker;
    const bool isReplay;

private:
    void deliver();
    bool take();
    void tellNext();
    void putOff(Scheduler::Milliseconds delay);
    Scheduler::Milliseconds pause();
    void apply(const SessionState &next);
    void apply(const Completion &completion);
    void overhear(const Completion &completion);
    void apply(const Notification &notification);
    void apply(const CameraOpened &opened);
    void apply(const OddMessage &odd);
    void noteDropped(quint64 dropped);

    SessionInbox::Batch m_rest; ///< Was taken and is to be told yet, before anything newer.
    int m_statesTold = 0; ///< Of those that came with it.
    bool m_isPutOff = false; ///< The next delivery has its time.
    quint64 m_dropped = 0;
    std::optional<Scheduler::Milliseconds> m_floodToldAt;
    Scheduler::Milliseconds m_windowStart{0};
    int m_deliveries = 0; ///< Since m_windowStart.
};

} // namespace nd
