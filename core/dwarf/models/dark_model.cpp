// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/dark_model.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/dark_reader.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/session/session.h"

#include <utility>

namespace nd {

/// All state of the model. Answers to an earlier run or connection are told by its number.
class DarkModel::Private
{
public:
    Private(DarkModel &theModel, Session &theSession, Camera which)
        : model(theModel)
        , session(theSession)
        , camera(which)
    {
    }

    void begin(DarkPhase phase);
    void start(const Order &order);
    void handleStarted(quint64 number, const Result<Done> &result);
    void handleState(FunctionPhase phase);
    void handleRemaining(std::chrono::seconds remaining);
    void askFraction();
    void finish(const std::optional<Error> &error);
    void refresh();
    void handleList(const Result<QByteArray> &answer);
    void handleOverheard(quint32 command, const QByteArray &answer);

    DarkModel &model;
    Session &session;
    Camera camera;
    SessionPort port{session};
    CalibrationFrameModel calibrationFrames{session, camera};
    std::optional<QList<DarkFrameInfo>> list;
    std::optional<DarkRun> run;
    std::optional<Error> problem;
    bool isAutomatic = false; ///< 11007 began it.
    bool onlyMissing = false; ///< And what is there is not shot again.
    bool wasStopped = false;
    bool isListing = false;
    bool isChecking = false;
    quint64 number = 0;
    quint64 connection = 0;
};

void DarkModel::Private::begin(DarkPhase phase)
{
    run = DarkRun{phase, std::nullopt, std::nullopt};
    wasStopped = false;
    ++number;
}

void DarkModel::Private::start(const Order &order)
{
    problem.reset();
    begin(DarkPhase::Starting);
    emit model.changed();
    port.send(order, &model,
              [this, mine = number](const Result<Done> &result) { handleStarted(mine, result); });
}

void DarkModel::Private::handleStarted(quint64 mine, const Result<Done> &result)
{
    if (mine != number || !run)
        return;
    if (!result) {
        problem = result.error();
        return finish(result.error());
    }
    // Without "reshoot" there may be nothing to shoot: then no state follows, but all is there.
    if (run->phase == DarkPhase::Starting) {
        run->phase = DarkPhase::Running;
        emit model.changed();
    }
    askFraction();
}

void DarkModel::Private::handleState(FunctionPhase phase)
{
    if (phase == FunctionPhase::Idle || phase == FunctionPhase::Stopped)
        return finish(std::nullopt);
    if (!run)
        begin(DarkPhase::Running);
    run->phase = phase == FunctionPhase::Stopping ? DarkPhase::Stopping : DarkPhase::Running;
    emit model.changed();
}

void DarkModel::Private::handleRemaining(std::chrono::seconds remaining)
{
    if (!run)
        begin(DarkPhase::Running);
    run->remaining = remaining;
    emit model.changed();
    askFraction();
}

/// 11009 knows the percentage, of the tele camera alone.
void DarkModel::Private::askFraction()
{
    if (camera != Camera::Tele || isChecking)
        return;
    isChecking = true;
    const Order order = checkDarkOrder();
    session.requestRaw(
        order.row, order.payload, &model, [this, mine = number](const Result<QByteArray> &answer) {
            isChecking = false;
            if (mine != number || !run || !answer)
                return;
            if (const auto fraction = readDarkFraction(answer.value())) {
                run->fraction = fraction;
                const bool wasThere = *fraction >= 1.0 && onlyMissing && !run->remaining;
                if (wasThere)
                    return finish(std::nullopt);
                emit model.changed();
            }
        });
}

void DarkModel::Private::finish(const std::optional<Error> &error)
{
    if (!run)
        return;
    run.reset();
    ++number;
    emit model.changed();
    emit model.ended({wasStopped, error});
    if (list && !error)
        refresh();
}

void DarkModel::Private::refresh()
{
    if (isListing)
        return;
    isListing = true;
    const Order order = listDarksOrder(camera);
    session.requestRaw(order.row, order.payload, &model,
                       [this, mine = connection](const Result<QByteArray> &answer) {
                           isListing = false;
                           if (mine == connection)
                               handleList(answer);
                       });
}

void DarkModel::Private::handleList(const Result<QByteArray> &answer)
{
    const auto darks
        = answer ? readDarks(answer.value()) : Result<QList<DarkFrameInfo>>(answer.error());
    if (darks)
        list = darks.value();
    else
        problem = darks.error();
    emit model.changed();
    emit model.listed();
}

/// What was asked for when a recording was made.
void DarkModel::Private::handleOverheard(quint32 command, const QByteArray &answer)
{
    if (command == listDarksOrder(camera).row.id)
        handleList(answer);
}

DarkModel::DarkModel(Session &session, Camera camera, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, camera))
{
    connect(&session, &Session::linkStateChanged, this, &DarkModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &DarkModel::changed);
    connect(&session, &Session::notified, this, &DarkModel::handleNotification);
    connect(&session, &Session::overheard, this, [this](quint32 command, const QByteArray &answer) {
        d->handleOverheard(command, answer);
    });
}

DarkModel::~DarkModel() = default;

void DarkModel::handleLinkState()
{
    const LinkState state = d->session.linkState();
    // The state dump arrives while Connecting.
    if (state != LinkState::Ready && state != LinkState::Connecting) {
        d->list.reset();
        ++d->connection;
        d->finish(Error{Error::Code::Disconnected, 0, {}});
    }
    emit changed();
}

void DarkModel::handleNotification(quint32 id, const QByteArray &payload)
{
    if (const auto phase = readDarkState(id, payload, d->camera))
        d->handleState(*phase);
    if (const auto remaining = readDarkRemaining(id, payload, d->camera))
        d->handleRemaining(*remaining);
}

Camera DarkModel::camera() const
{
    return d->camera;
}

Generation DarkModel::generation() const
{
    return d->session.generation();
}

CalibrationFrameModel &DarkModel::calibrationFrames() const
{
    return d->calibrationFrames;
}

Refusal DarkModel::canRefresh() const
{
    return d->session.linkState() == LinkState::Ready ? Refusal::None : Refusal::NotConnected;
}

void DarkModel::refresh()
{
    if (canRefresh() != Refusal::None)
        return;
    d->problem.reset();
    d->refresh();
}

std::optional<QList<DarkFrameInfo>> DarkModel::list() const
{
    return d->list;
}

Refusal DarkModel::canShootAsSet() const
{
    return d->camera == Camera::Tele ? canShoot() : Refusal::Unsupported;
}

Refusal DarkModel::canShoot() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    return d->run ? Refusal::InProgress : Refusal::None;
}

Refusal DarkModel::canRemove() const
{
    return canShoot();
}

Refusal DarkModel::canStop() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (!d->run)
        return Refusal::Unsupported;
    return d->run->phase == DarkPhase::Running ? Refusal::None : Refusal::InProgress;
}

void DarkModel::shootAsSet(bool reshoot)
{
    if (canShootAsSet() != Refusal::None)
        return;
    d->isAutomatic = true;
    d->onlyMissing = !reshoot;
    d->start(startDarkOrder(reshoot));
}

void DarkModel::shoot(const DarkWish &wish)
{
    if (canShoot() != Refusal::None)
        return;
    d->isAutomatic = false;
    d->onlyMissing = false;
    d->start(startDarkOrder(d->camera, wish));
}

void DarkModel::stop()
{
    if (canStop() != Refusal::None)
        return;
    d->problem.reset();
    d->wasStopped = true;
    d->run->phase = DarkPhase::Stopping;
    emit changed();
    d->port.send(stopDarkOrder(d->camera, d->isAutomatic), this,
                 [this, mine = d->number](const Result<Done> &result) {
                     if (mine != d->number || !d->run)
                         return;
                     if (result) // its end may have been told before, or may never be
                         return d->finish(std::nullopt);
                     d->problem = result.error();
                     d->run->phase = DarkPhase::Running;
                     emit changed();
                 });
}

void DarkModel::remove(const QList<DarkFrameInfo> &darks)
{
    if (canRemove() != Refusal::None || darks.isEmpty())
        return;
    d->problem.reset();
    d->port.send(deleteDarksOrder(d->camera, darks, d->session.generation()), this,
                 [this](const Result<Done> &result) {
                     if (!result)
                         d->problem = result.error();
                     emit changed();
                     emit removed();
                     if (d->list)
                         d->refresh();
                 });
}

std::optional<DarkRun> DarkModel::run() const
{
    return d->run;
}

std::optional<Error> DarkModel::problem() const
{
    return d->problem;
}

} // namespace nd
