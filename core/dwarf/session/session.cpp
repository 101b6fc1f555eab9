// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session.h"

#include "core/base/logging.h"
#include "core/dwarf/session/session_private.h"
#include "core/dwarf/wire/errors.h"

namespace nd {

Session::Session(QThread &linkThread, const DeviceProfile &profile, QString clientId,
                 QObject *parent)
    : Session(linkThread, profile, std::move(clientId), SessionWorld::real(), parent)
{
}

Session::Session(QThread &linkThread, const DeviceProfile &profile, QString clientId,
                 const SessionWorld &world, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, linkThread, profile, std::move(clientId), world))
{
}

Session::~Session() = default;

void Session::setProfile(const DeviceProfile &profile)
{
    d->profile = profile;
    d->post([profile](SessionCore &core) { core.setProfile(profile); });
}

const DeviceProfile &Session::profile() const
{
    return d->profile;
}

void Session::setSite(const std::optional<Site> &site)
{
    d->site = site;
    d->post([site](SessionCore &core) { core.setSite(site); });
}

const std::optional<Site> &Session::site() const
{
    return d->site;
}

void Session::setZone(const QTimeZone &zone)
{
    d->post([zone](SessionCore &core) { core.setZone(zone); });
}

void Session::setMotionGate(MotionGate gate)
{
    d->gate = std::move(gate);
}

void Session::setMotionAsker(MotionAsker asker)
{
    d->asker = std::move(asker);
}

void Session::open()
{
    d->steer(SessionCall::Open, &SessionCore::open);
}

void Session::close()
{
    d->steer(SessionCall::Close, &SessionCore::close);
}

void Session::takeOver()
{
    d->steer(SessionCall::TakeOver, &SessionCore::takeOver);
}

void Session::release()
{
    d->steer(SessionCall::Release, &SessionCore::release);
}

void Session::watchOnly()
{
    d->steer(SessionCall::WatchOnly, &SessionCore::watchOnly);
}

void Session::networkChanged()
{
    d->steer(SessionCall::NetworkChanged, &SessionCore::networkChanged);
}

LinkState Session::linkState() const
{
    return d->state.link;
}

ControlRole Session::role() const
{
    return d->state.role;
}

bool Session::isHostLocked() const
{
    return d->state.hostLocked;
}

DwarfModel Session::model() const
{
    return d->state.model;
}

Generation Session::generation() const
{
    return d->state.generation;
}

const Dialect &Session::dialect() const
{
    return Dialect::of(d->state.generation);
}

QString Session::firmware() const
{
    return d->state.firmware;
}

QString Session::deviceName() const
{
    return d->state.deviceName;
}

ConnectProblem Session::problem() const
{
    return d->state.problem;
}

QList<ConnectLine> Session::checklist() const
{
    return d->state.checklist;
}

std::optional<std::chrono::milliseconds> Session::retryIn() const
{
    if (d->state.link != LinkState::Waiting || !d->state.retryAt)
        return std::nullopt;
    return std::max(*d->state.retryAt - d->scheduler->now(), std::chrono::milliseconds(0));
}

Refusal Session::canCommand() const
{
    if (d->isReplay)
        return Refusal::Recording;
    if (d->state.problem == ConnectProblem::PoweredOff)
        return Refusal::PoweredOff;
    if (d->state.problem == ConnectProblem::NotActivated)
        return Refusal::NotActivated;
    if (d->state.link == LinkState::Connecting)
        return Refusal::Connecting;
    if (d->state.link != LinkState::Ready)
        return Refusal::NotConnected;
    return d->state.role == ControlRole::Host ? Refusal::None : Refusal::WatchOnly;
}

QJsonObject Session::paramsConfig() const
{
    return d->state.paramsConfig;
}

void Session::requestRaw(const CommandInfo &row, const QByteArray &payload, QObject *context,
                         RawHandler done, std::function<void(const QByteArray &)> progress)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const quint64 ticket = d->nextTicket++;
    d->tickets.emplace(ticket, Private::Ticket{context, std::move(done), std::move(progress), {}});
    const auto refused = d->refusal(row, payload);
    if (!refused)
        return post(ticket, row, payload);
    const auto answer = [alive = QPointer<Session>(this), ticket, row, payload](bool yes) {
        if (alive)
            alive->handleAnswer(ticket, row, payload, yes);
    };
    if (d->asker && d->asker(row, *refused, answer))
        return;
    qCInfo(lcDwarf) << row.name << "not sent:" << refused->detail;
    d->inbox->put(Completion{ticket, *refused, false});
}

void Session::withdraw(const CommandInfo &row, const QByteArray &payload)
{
    d->post([row, payload](SessionCore &core) { core.withdraw(row, payload); });
}

void Session::post(quint64 ticket, const CommandInfo &row, const QByteArray &payload)
{
    if (row.moves != Moves::No || row.kind == RowKind::Stop) {
        d->tickets.at(ticket).motion = Private::Motion{row, payload};
        emit motionSent(row, payload);
    }
    d->post([ticket, row, payload](SessionCore &core) { core.request(ticket, row, payload); });
}

/// The world may have changed while the person thought about it: the gate is asked again.
void Session::handleAnswer(quint64 ticket, const CommandInfo &row, const QByteArray &payload,
                           bool yes)
{
    const auto waiting = d->tickets.find(ticket);
    if (waiting == d->tickets.end())
        return;
    const bool isWanted = waiting->second.context != nullptr;
    const auto refused = d->refusal(row, payload);
    if (yes && isWanted && !refused)
        return post(ticket, row, payload);
    const bool isDeclined = !refused || (!yes && isRefusedForTheSun(refused->code));
    const Error declined{Error::Code::Declined, 0, QStringLiteral("by a person")};
    d->inbox->put(Completion{ticket, isDeclined ? declined : *refused, false});
}

void Session::callHttp(const HttpCall &call, QObject *context, RawHandler done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const quint64 ticket = d->nextTicket++;
    d->tickets.emplace(ticket, Private::Ticket{context, std::move(done), {}, {}});
    d->call(ticket, call);
}

Scheduler &Session::clock() const
{
    return *d->scheduler;
}

bool Session::isReplay() const
{
    return d->isReplay;
}

void Session::expectReply(const CommandInfo &row, const QByteArray &payload)
{
    d->post([row, payload](SessionCore &core) { core.request(0, row, payload); }); // for nobody
}

void Session::tellOverheard(const OverheardCall &call)
{
    emit overheardHttp(call);
}

std::optional<QByteArray> Session::lastNotification(quint32 id) const
{
    const auto found = d->last.constFind(id);
    return found == d->last.cend() ? std::nullopt : std::optional(*found);
}

void Session::noteError(const Error &error)
{
    if (error.deviceCode == kNotActivated)
        d->post([](SessionCore &core) { core.noteNotActivated(); });
}

} // namespace nd
