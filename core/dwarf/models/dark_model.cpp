// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/dark_model.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/dark_list.h"
#include "core/dwarf/models/dark_reader.h"
#include "core/dwarf/models/dark_shooting.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/session/session.h"

namespace nd {

/// All state of the model but that of its run and its list.
class DarkModel::Private
{
public:
    Private(DarkModel &theModel, Session &theSession, Camera which)
        : model(theModel)
        , session(theSession)
        , camera(which)
        , list({theSession, theModel, listDarksOrder(which), readDarks,
                [this](const Error &error) { problem = error; }, [this] { emit model.changed(); },
                [this](bool isGood) { emit model.listed(isGood); }})
    {
    }

    void start(const Order &order);
    void handleRemaining(std::chrono::seconds remaining);
    void askFraction();
    void handleFraction(double fraction);
    void handleEnded(const DarkEnd &end);
    void handleOverheard(quint32 command, const QByteArray &answer);

    DarkModel &model;
    Session &session;
    Camera camera;
    SessionPort port{session};
    CalibrationFrameModel calibrationFrames{session, camera};
    DarkList<DarkFrameInfo> list;
    DarkShooting shooting{session};
    std::optional<double> fraction;
    std::optional<std::chrono::seconds> remaining;
    std::optional<Error> problem;
    bool isAutomatic = false; ///< 11007 began it.
    bool onlyMissing = false; ///< And what is there is not shot again.
    bool isChecking = false;
};

void DarkModel::Private::start(const Order &order)
{
    problem.reset();
    shooting.start(order);
}

void DarkModel::Private::handleRemaining(std::chrono::seconds told)
{
    if (!shooting.handleSign())
        return;
    remaining = told;
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
    session.requestRaw(order.row, order.payload, &model,
                       [this, mine = shooting.number()](const Result<QByteArray> &answer) {
                           isChecking = false;
                           const bool isOfRun = mine == shooting.number() && shooting.phase();
                           const auto part = isOfRun && answer ? readDarkFraction(answer.value())
                                                               : std::nullopt;
                           if (part)
                               handleFraction(*part);
                       });
}

/// Without "reshoot" there may be nothing to shoot: then no state follows, but all is there.
void DarkModel::Private::handleFraction(double part)
{
    fraction = part;
    if (part >= 1.0 && onlyMissing && !remaining)
        shooting.finish(std::nullopt);
    else
        emit model.changed();
}

void DarkModel::Private::handleEnded(const DarkEnd &end)
{
    emit model.ended(end);
    if (!end.error)
        list.refreshIfWanted();
}

/// What was asked for when a recording was made.
void DarkModel::Private::handleOverheard(quint32 command, const QByteArray &answer)
{
    if (command == listDarksOrder(camera).row.id)
        list.take(answer);
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
    connect(&d->shooting, &DarkShooting::began, this, [this] {
        d->fraction.reset();
        d->remaining.reset();
    });
    connect(&d->shooting, &DarkShooting::changed, this, &DarkModel::changed);
    connect(&d->shooting, &DarkShooting::accepted, this, [this] { d->askFraction(); });
    connect(&d->shooting, &DarkShooting::failed, this,
            [this](const Error &error) { d->problem = error; });
    connect(&d->shooting, &DarkShooting::ended, this,
            [this](const DarkEnd &end) { d->handleEnded(end); });
}

DarkModel::~DarkModel() = default;

void DarkModel::handleLinkState()
{
    const LinkState state = d->session.linkState();
    // The state dump arrives while Connecting.
    if (state != LinkState::Ready && state != LinkState::Connecting) {
        d->list.forget();
        d->shooting.forget();
    }
    emit changed();
}

void DarkModel::handleNotification(quint32 id, const QByteArray &payload)
{
    if (const auto phase = readDarkState(id, payload, d->camera))
        d->shooting.handleState(*phase);
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
    d->list.refresh();
}

std::optional<QList<DarkFrameInfo>> DarkModel::list() const
{
    return d->list.items();
}

Refusal DarkModel::canShootAsSet() const
{
    return d->camera == Camera::Tele ? canShoot() : Refusal::Unsupported;
}

Refusal DarkModel::canShoot() const
{
    return d->shooting.canStart();
}

Refusal DarkModel::canRemove() const
{
    return canShoot();
}

Refusal DarkModel::canStop() const
{
    return d->shooting.canStop();
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
    d->shooting.stop(stopDarkOrder(d->camera, d->isAutomatic));
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
                     d->list.refreshIfWanted();
                 });
}

std::optional<DarkRun> DarkModel::run() const
{
    const std::optional<DarkPhase> phase = d->shooting.phase();
    if (!phase)
        return std::nullopt;
    return DarkRun{*phase, d->fraction, d->remaining};
}

std::optional<Error> DarkModel::problem() const
{
    return d->problem;
}

} // namespace nd
