// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/focus_model.h"

#include "core/dwarf/models/autofocus_run.h"
#include "core/dwarf/models/focus_drive.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/focus.h"
#include "core/dwarf/wire/notification_ids.h"
#include "core/video/star_meter.h"

#include <array>
#include <utility>

namespace nd {

namespace {

constexpr std::array kListenedTo{
    notification::kFocusPosition,       notification::kTeleFunction,
    notification::kAstroFocusState,     notification::kNormalFocusState,
    notification::kAstroFastFocusState, notification::kAreaFocusState,
    notification::kWideFocusPosition,
};

/// Written so that NaN is outside.
bool isInPicture(const QPointF &point)
{
    return point.x() >= 0.0 && point.x() <= 1.0 && point.y() >= 0.0 && point.y() <= 1.0;
}

} // namespace

/// All state of the model; `q` is the model, which owns it.
class FocusModel::Private
{
public:
    Private(FocusModel &model, Session &theSession, VideoStream *picture, Scheduler &theScheduler)
        : q(model)
        , session(theSession)
        , scheduler(theScheduler)
        , meter(picture ? std::make_unique<StarMeter>(*picture, scheduler) : nullptr)
    {
    }

    void connectParts();
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleOverheard(quint32 command, const QByteArray &payload);
    void handleLink();

    FocusModel &q;
    Session &session;
    Scheduler &scheduler;
    std::unique_ptr<StarMeter> meter;
    SessionPort port{session};
    FocusDrive drive{port, scheduler};
    AutofocusRun autofocus{port, scheduler};
    std::optional<int> position;
    std::optional<int> widePosition;
    std::optional<int> infinity;
    FocusCurve curve;
    bool seesStars = true;
    bool wasReady = false;
};

void FocusModel::Private::connectParts()
{
    const auto refresh = [this] { handleLink(); };
    QObject::connect(&session, &Session::linkStateChanged, &q, refresh);
    QObject::connect(&session, &Session::checklistChanged, &q, refresh);
    QObject::connect(&session, &Session::roleChanged, &q, refresh);
    QObject::connect(
        &session, &Session::notified, &q,
        [this](quint32 id, const QByteArray &payload) { handleNotification(id, payload); });
    QObject::connect(&session, &Session::overheard, &q,
                     [this](quint32 id, const QByteArray &reply) { handleOverheard(id, reply); });
    QObject::connect(&drive, &FocusDrive::changed, &q, &FocusModel::changed);
    QObject::connect(&drive, &FocusDrive::failed, &q, &FocusModel::failed);
    QObject::connect(&autofocus, &AutofocusRun::changed, &q, &FocusModel::changed);
    QObject::connect(&autofocus, &AutofocusRun::failed, &q, &FocusModel::failed);
    QObject::connect(&autofocus, &AutofocusRun::finished, &q, &FocusModel::finished);
    if (meter)
        QObject::connect(meter.get(), &StarMeter::measured, &q, &FocusModel::noteStars);
}

void FocusModel::Private::handleNotification(quint32 id, const QByteArray &payload)
{
    if (const auto news = readFocusNews(id, payload))
        autofocus.handleNews(*news);
    const auto place = readFocusPosition(id, payload);
    std::optional<int> &lens = id == notification::kWideFocusPosition ? widePosition : position;
    if (place && std::exchange(lens, place) != place)
        emit q.changed();
}

/// An infinity position that was asked for when a recording was made.
void FocusModel::Private::handleOverheard(quint32 command, const QByteArray &payload)
{
    const auto reply = typedReply<proto::ResUserInfinityPos>(payload);
    if (command != kGetInfinityPosition.info.id || !reply)
        return;
    infinity = reply.value().pos();
    emit q.changed();
}

void FocusModel::Private::handleLink()
{
    drive.handlePortState();
    autofocus.handlePortState();
    const LinkState link = session.linkState();
    if (link == LinkState::Disconnected || link == LinkState::Waiting) {
        autofocus.forget();
        position.reset();
        widePosition.reset();
        infinity.reset();
    }
    const bool isReady = link == LinkState::Ready;
    if (std::exchange(wasReady, isReady) != isReady && isReady)
        q.readInfinity();
    emit q.changed();
}

FocusModel::FocusModel(Session &session, VideoStream *picture, QObject *parent)
    : FocusModel(session, picture, session.clock(), parent)
{
}

FocusModel::FocusModel(Session &session, VideoStream *picture, Scheduler &scheduler,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, picture, scheduler))
{
    d->connectParts();
    for (const quint32 id : kListenedTo) {
        if (const auto payload = session.lastNotification(id))
            d->handleNotification(id, *payload);
    }
    d->handleLink();
}

FocusModel::~FocusModel() = default;

Generation FocusModel::generation() const
{
    return d->session.generation();
}

std::optional<int> FocusModel::position() const
{
    return d->position;
}

std::optional<int> FocusModel::widePosition() const
{
    return d->widePosition;
}

std::optional<FocusActivity> FocusModel::activity() const
{
    return d->autofocus.activity();
}

std::optional<QPointF> FocusModel::area() const
{
    return d->autofocus.area();
}

std::optional<FocusDirection> FocusModel::held() const
{
    return d->drive.held();
}

Refusal FocusModel::canMove() const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    return activity() ? Refusal::InProgress : Refusal::None;
}

Refusal FocusModel::canStop() const
{
    const auto running = activity();
    if (running != FocusActivity::AstroSlow && running != FocusActivity::AstroFast)
        return Refusal::Unsupported;
    return d->session.canCommand();
}

void FocusModel::autoFocus()
{
    if (canMove() == Refusal::None)
        d->autofocus.normal();
}

void FocusModel::autoFocusAt(const QPointF &point)
{
    if (isInPicture(point) && canMove() == Refusal::None)
        d->autofocus.around(point);
}

void FocusModel::astroAutoFocus(AstroFocus speed)
{
    if (canMove() == Refusal::None)
        d->autofocus.astro(speed);
}

void FocusModel::stopAstroAutoFocus()
{
    if (canStop() == Refusal::None)
        d->autofocus.stopAstro();
}

void FocusModel::step(FocusDirection direction)
{
    if (canMove() == Refusal::None)
        d->drive.step(direction);
}

void FocusModel::hold(FocusDirection direction)
{
    if (canMove() == Refusal::None)
        d->drive.hold(direction);
}

void FocusModel::release()
{
    d->drive.release();
}

bool FocusModel::hasInfinity() const
{
    return d->session.generation() == Generation::V3;
}

std::optional<int> FocusModel::infinity() const
{
    return d->infinity;
}

Refusal FocusModel::canSetInfinity() const
{
    return hasInfinity() ? d->session.canCommand() : Refusal::Unsupported;
}

void FocusModel::readInfinity()
{
    if (!hasInfinity() || d->session.linkState() != LinkState::Ready)
        return;
    d->session.request(kGetInfinityPosition, {}, this,
                       [this](const Result<proto::ResUserInfinityPos> &reply) {
                           if (!reply)
                               return; // it stays unknown, or what it was
                           d->infinity = reply.value().pos();
                           emit changed();
                       });
}

void FocusModel::setInfinity(int position)
{
    if (canSetInfinity() != Refusal::None)
        return;
    proto::ReqSetUserInfinityPos message;
    message.set_pos(position);
    d->session.request(kSetInfinityPosition, message, this,
                       [this](const Result<proto::ResUserInfinityPos> &reply) {
                           if (reply)
                               readInfinity(); // what it keeps, not what it was told
                           else
                               emit failed(reply.error());
                       });
}

void FocusModel::setMeasuring(bool on)
{
    if (d->meter)
        d->meter->setRunning(on);
}

const FocusCurve &FocusModel::curve() const
{
    return d->curve;
}

void FocusModel::clearCurve()
{
    d->curve.clear();
    emit curveChanged();
}

bool FocusModel::seesStars() const
{
    return d->seesStars;
}

void FocusModel::noteStars(const std::optional<StarSize> &size)
{
    d->seesStars = size.has_value();
    if (size)
        d->curve.add({d->scheduler.now(), d->position, size->halfFluxRadius, size->stars});
    emit curveChanged();
}

} // namespace nd
