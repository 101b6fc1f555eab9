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
// What is told at once takes no more of a frame than this, so that a machine with other work to do
// can be four times as slow before the window stutters.
constexpr auto kSlice = 4ms;
constexpr auto kBetweenSlices = 1ms; // a timer of no time would have to wait for an idle loop

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

/// How long news must wait for the next window, if there was enough in this one. Answers alone are
/// no news: who asks gets them at once.
Scheduler::Milliseconds Session::Private::pause()
{
    if (isReplay)
        return 0ms; // the player sees to the GUI thread; what follows must come in its own time
    const auto now = scheduler->now();
    if (now - m_windowStart >= kWindow) {
        m_windowStart = now;
        m_deliveries = 0;
    }
    return m_deliveries < kDeliveriesPerWindow ? 0ms : m_windowStart + kWindow - now;
}

void Session::Private::putOff(Scheduler::Milliseconds delay)
{
    if (std::exchange(m_isPutOff, true))
        return;
    scheduler->after(delay, &q, [this] {
        m_isPutOff = false;
        deliver();
    });
}

/// Tells what was taken from the inbox, for no longer than a slice: the rest follows, and nothing
/// overtakes it, after the window had its turn. A handler that runs an event loop gets here again,
/// and the next in the order goes to whoever asks.
void Session::Private::deliver()
{
    if (m_isPutOff)
        return;
    if (m_rest.isEmpty() && !take())
        return;
    const QPointer<Session> alive(&q);
    const auto until = scheduler->now() + kSlice;
    while (alive && !m_rest.isEmpty()) {
        if (!isReplay && scheduler->now() >= until)
            return putOff(kBetweenSlices);
        tellNext();
    }
    if (!alive)
        return; // a handler destroyed the session
    noteDropped(std::exchange(m_rest.dropped, 0));
    if (alive && !inbox->isEmpty())
        putOff(kBetweenSlices); // whoever woke us for it was put off
}

/// Whether it is time for what came since.
bool Session::Private::take()
{
    if (const auto wait = pause(); wait > 0ms) {
        putOff(wait);
        return false;
    }
    m_rest = inbox->take();
    m_statesTold = 0;
    const auto isNews
        = [](const SessionEvent &event) { return std::holds_alternative<Notification>(event); };
    const bool hasNews = std::any_of(m_rest.events.begin(), m_rest.events.end(), isNews);
    m_deliveries += hasNews || !m_rest.arrivals.empty() ? 1 : 0;
    return true;
}

/// An event, or before it what arrived after as many states as were told.
void Session::Private::tellNext()
{
    const auto arrivals = m_rest.arrivals.begin();
    const bool isDue = arrivals != m_rest.arrivals.end()
        && (arrivals->first <= m_statesTold || m_rest.events.empty());
    if (isDue) {
        const auto told = m_rest.arrivals.extract(arrivals);
        emit q.notificationsArrived(told.mapped());
        return;
    }
    const SessionEvent event = std::move(m_rest.events.front());
    m_rest.events.pop_front();
    m_statesTold += std::holds_alternative<SessionState>(event) ? 1 : 0;
    std::visit([this](const auto &what) { apply(what); }, event);
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
    newest = isDelta(notification.id) ? mergedDelta(notification.id, newest, notification.payload)
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
