// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_private.h"

#include "core/dwarf/session/command_call.h"
#include "core/dwarf/session/delta.h"
#include "core/dwarf/session/tapped_world.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/notifications.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kFloodInterval = 5s; // at most one report in this time
// A device that never stops talking gets the GUI thread this often, since the window is painted
// after each; the inbox drops the rest.
constexpr auto kWindow = 100ms;
constexpr int kDeliveriesPerWindow = 10;

Error notAllowed(const QString &why)
{
    return Error{Error::Code::NotAllowed, 0, why};
}

} // namespace

Session::Private::Private(Session &session, QThread &linkThread, const DeviceProfile &firstProfile,
                          QString clientId, const SessionWorld &world)
    : q(session)
    , scheduler(world.scheduler)
    , core(new SessionCore(world, firstProfile, std::move(clientId), inbox))
    , relay(new HttpRelay(tappedWorld(world), inbox))
    , profile(firstProfile)
    , isReplay(world.isReplay)
{
    inbox->setWake([this] {
        QMetaObject::invokeMethod(
            &q, [this] { deliver(); }, Qt::QueuedConnection);
    });
    core->moveToThread(&linkThread);
    relay->moveToThread(&linkThread);
}

Session::Private::~Private()
{
    inbox->setWake({}); // from here on nobody posts to the dying session
    for (QObject *const there : {static_cast<QObject *>(core), static_cast<QObject *>(relay)}) {
        if (there->thread()->isRunning())
            there->deleteLater();
        else
            delete there;
    }
}

/// `call.url` holds the path; where to is known here.
void Session::Private::call(quint64 ticket, const HttpCall &call)
{
    if (state.link != LinkState::Ready && state.link != LinkState::Connecting)
        return inbox->put(Completion{ticket, Error{Error::Code::Disconnected, 0, {}}, false});
    HttpCall complete = call;
    complete.url.setScheme(QStringLiteral("http"));
    complete.url.setHost(state.address);
    complete.url.setPort(profile.ports.http);
    QMetaObject::invokeMethod(
        relay, [relay = relay, ticket, complete] { relay->start(ticket, complete); },
        Qt::QueuedConnection);
}

std::optional<Error> Session::Private::refusal(const CommandInfo &row,
                                               const QByteArray &payload) const
{
    if (!isSpokenBy(row, state.generation))
        return notAllowed(QStringLiteral("the other generation's"));
    if (needsControl(row) && state.role == ControlRole::Slave)
        return notAllowed(QStringLiteral("another client has control"));
    if (row.moves != Moves::No && gate)
        return gate(row, payload);
    return std::nullopt;
}

/// Puts a delivery off to the next window if there was enough news in this one. Answers alone are
/// no news: who asks gets them at once.
bool Session::Private::isTooSoon()
{
    if (isReplay)
        return false; // the player sees to the GUI thread; what follows must come in its own time
    const auto now = scheduler->now();
    if (now - m_windowStart >= kWindow) {
        m_windowStart = now;
        m_deliveries = 0;
    }
    if (m_deliveries < kDeliveriesPerWindow)
        return false;
    scheduler->after(m_windowStart + kWindow - now, &q, [this] { deliver(); });
    return true;
}

void Session::Private::deliver()
{
    if (isTooSoon())
        return;
    const SessionInbox::Batch batch = inbox->take();
    const auto isNews
        = [](const SessionEvent &event) { return std::holds_alternative<Notification>(event); };
    const bool hasNews = std::any_of(batch.events.begin(), batch.events.end(), isNews);
    m_deliveries += hasNews || !batch.arrivals.empty() ? 1 : 0;
    const QPointer<Session> alive(&q);
    int states = 0;
    tellArrivals(batch, states);
    for (const SessionEvent &event : batch.events) {
        if (!alive)
            return; // a handler destroyed the session
        std::visit([this](const auto &what) { apply(what); }, event);
        if (alive && std::holds_alternative<SessionState>(event))
            tellArrivals(batch, ++states);
    }
    if (!alive)
        return;
    noteDropped(batch.dropped);
}

/// What came after so many of the batch's states.
void Session::Private::tellArrivals(const SessionInbox::Batch &batch, int states)
{
    const auto found = batch.arrivals.find(states);
    if (found != batch.arrivals.end())
        emit q.notificationsArrived(found->second);
}

void Session::Private::apply(const SessionState &next)
{
    const SessionState before = std::exchange(state, next);
    const bool isDown = next.link == LinkState::Waiting || next.link == LinkState::Disconnected;
    if (isDown && before.link != next.link)
        last.clear();
    const QPointer<Session> alive(&q);
    const auto tell = [this, &alive](bool changed, void (Session::*signal)()) {
        if (changed && alive)
            emit(q.*signal)();
    };
    tell(before.paramsConfig != next.paramsConfig, &Session::paramsConfigChanged);
    tell(before.model != next.model || before.generation != next.generation
             || before.firmware != next.firmware || before.deviceName != next.deviceName,
         &Session::identityChanged);
    tell(before.problem != next.problem, &Session::problemChanged);
    tell(before.role != next.role || before.hostLocked != next.hostLocked, &Session::roleChanged);
    tell(before.link != next.link || before.retryAt != next.retryAt, &Session::linkStateChanged);
    tell(before.checklist != next.checklist, &Session::checklistChanged);
}

void Session::Private::apply(const Completion &completion)
{
    if (completion.ticket == 0)
        return overhear(completion);
    const auto found = tickets.find(completion.ticket);
    if (found == tickets.end())
        return;
    if (completion.isProgress) {
        const auto progress = found->second.progress;
        if (found->second.context && progress)
            progress(completion.result.value());
        return;
    }
    const Ticket ticket = std::move(found->second);
    tickets.erase(found);
    if (ticket.motion)
        emit q.motionEnded(ticket.motion->row, ticket.motion->payload, completion.result);
    if (ticket.context)
        ticket.done(completion.result);
}

void Session::Private::overhear(const Completion &completion)
{
    const bool isGood = !completion.isProgress && completion.result
        && !errorOfReply(completion.command, state.generation, completion.result.value());
    if (isGood)
        emit q.overheard(completion.command, completion.result.value(), completion.request);
}

void Session::Private::apply(const Notification &notification)
{
    QByteArray &newest = last[notification.id];
    newest = isDelta(notification.id) ? mergedDelta(newest, notification.payload)
                                      : notification.payload;
    emit q.notified(notification.id, notification.payload);
}

void Session::Private::apply(const CameraOpened &opened)
{
    emit q.cameraOpened(opened.camera);
}

void Session::Private::apply(const OddMessage &odd)
{
    emit q.oddMessage(odd.what, odd.firstBytes);
}

void Session::Private::noteDropped(quint64 dropped)
{
    m_dropped += dropped;
    const auto now = scheduler->now();
    if (m_dropped == 0 || (m_floodToldAt && now - *m_floodToldAt < kFloodInterval))
        return;
    m_floodToldAt = now;
    emit q.oddMessage(QStringLiteral("flood %1").arg(std::exchange(m_dropped, 0)), {});
}

} // namespace nd
