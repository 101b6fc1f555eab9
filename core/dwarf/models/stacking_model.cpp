// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/stacking_model.h"

#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/stacking_orders.h"
#include "core/dwarf/models/stacking_private.h"
#include "core/dwarf/models/stacking_reader.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/notification_ids.h"

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// A start waits for what is being set.
bool isSoon(Refusal refusal)
{
    return refusal == Refusal::None || refusal == Refusal::BeingSet;
}

} // namespace

StackingModel::StackingModel(Session &session, StatusModel &status, Camera camera, QObject *parent)
    : StackingModel(session, status, camera, session.clock(), parent)
{
}

StackingModel::StackingModel(Session &session, StatusModel &status, Camera camera,
                             Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, status, camera, scheduler))
{
    connect(&session, &Session::linkStateChanged, this, &StackingModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &StackingModel::handleRole);
    connect(&session, &Session::identityChanged, this, &StackingModel::changed);
    connect(&session, &Session::notified, this, &StackingModel::handleNotification);
    connect(&status, &StatusModel::changed, this, &StackingModel::changed);
    connect(&session, &Session::overheard, this, &StackingModel::handleOverheard);
    connect(&d->tracker, &StackTracker::changed, this, &StackingModel::changed);
    connect(&d->tracker, &StackTracker::noticed, this, &StackingModel::noticed);
    connect(&d->tracker, &StackTracker::ended, this, &StackingModel::handleEnded);
    connect(&d->tracker, &StackTracker::overtaken, this, &StackingModel::handleOvertaken);
    connect(&d->tracker, &StackTracker::confirmedOver, this, &StackingModel::handleConfirmedOver);
}

StackingModel::~StackingModel() = default;

void StackingModel::setSunGuard(const SunGuard &guard)
{
    d->sun = &guard;
    connect(&guard, &SunGuard::changed, this, &StackingModel::changed);
}

void StackingModel::setSettings(const CameraSettingsModel &settings, SettingsQueue &queue)
{
    d->settings = &settings;
    d->queue = &queue;
    connect(&settings, &CameraSettingsModel::changed, this, &StackingModel::handleSettings);
}

void StackingModel::setFeatures(const FeatureModel &features)
{
    d->features = &features;
    connect(&features, &FeatureModel::changed, this, &StackingModel::handleSettings);
}

/// They change with each frame of a telescope that measures its light.
void StackingModel::handleSettings()
{
    const Refusal now = d->settingsRefusal();
    if (std::exchange(d->lastOfSettings, now) != now)
        emit changed();
}

void StackingModel::setRivals(std::function<std::optional<RivalWork>()> find)
{
    d->findRival = std::move(find);
}

void StackingModel::handleLinkState()
{
    const LinkState state = d->session.linkState();
    if (state == LinkState::Ready) {
        d->tracker.settle();
    } else if (state != LinkState::Connecting) { // the state dump arrives while Connecting
        d->endHeld();
        d->tracker.lose();
        if (d->goLive == GoLive::UnderWay)
            d->goLive = GoLive::Needed;
    }
    emit changed();
}

/// What ended while another was host was left behind.
void StackingModel::handleRole()
{
    d->bringLive();
    emit changed();
}

void StackingModel::handleEnded(const StackEnd &end)
{
    if (std::exchange(d->stopFailure, std::nullopt) && !end.error) // it is over all the same
        d->forgetProblem();
    if (d->busyWith == StackRival::Stack && !end.run.isOurs) // what was in the way is over
        d->forgetProblem();
    const bool hadFrames = !end.error;
    if (hadFrames) {
        d->isLeftBehind = end.wasUnheard && end.run.isOurs;
        d->goLive = GoLive::Needed;
        d->bringLive();
    }
    emit ended(end);
    emit changed();
}

/// Of its camera, by another client, while the start waited here.
void StackingModel::handleOvertaken(const StackRun &ours)
{
    d->busyWith = StackRival::Stack;
    d->problem = Private::busyError();
    emit ended({ours, false, false, d->problem});
}

/// In a recording what ended was put away then.
void StackingModel::handleOverheard(quint32 command)
{
    if (command != goLiveOrder(d->camera).row.id)
        return;
    d->goLive = GoLive::NotNeeded;
    emit changed();
}

void StackingModel::handleNotification(quint32 id, const QByteArray &payload)
{
    for (const StackState &state : readStackStates(id, payload)) {
        if (state.camera == d->camera && !d->isFreeing)
            d->tracker.handleState(state);
    }
    if (const auto target = readFollowedTarget(id, payload))
        d->tracker.setFollowed(*target);
    const auto news = readStackNews(id, payload, d->session.generation());
    if (news && news->camera == d->camera && !d->isFreeing)
        d->tracker.handleNews(*news);
    if (const auto code = readLateAnswer(id, payload, d->camera))
        d->handleLate(*code);
}

Camera StackingModel::camera() const
{
    return d->camera;
}

Generation StackingModel::generation() const
{
    return d->session.generation();
}

Refusal StackingModel::canStart() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (d->run() || d->goLive == GoLive::UnderWay)
        return refusalInProgress(d->sun);
    if (d->status.cardMissing())
        return Refusal::NoCard;
    return d->settingsRefusal();
}

bool StackingModel::startSwitchesMode() const
{
    return d->isForPhotos();
}

Refusal StackingModel::canSwitchMode() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (!startSwitchesMode())
        return Refusal::Unsupported;
    const bool isBusy = d->run() || d->goLive == GoLive::UnderWay || d->isSwitching || d->rival();
    return isBusy ? refusalInProgress(d->sun) : Refusal::None;
}

Refusal StackingModel::canContinue() const
{
    const Refusal refusal = canStart();
    const bool isPossible = obstacle() == StackObstacle::NeedsDark
        && continueStackOrder(d->camera, d->session.generation());
    return isSoon(refusal) && !isPossible ? Refusal::Unsupported : refusal;
}

Refusal StackingModel::canStop() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (!d->run())
        return Refusal::Unsupported;
    const bool canEnd = d->run()->phase == StackPhase::Running || d->isWaiting();
    return canEnd ? Refusal::None : refusalInProgress(d->sun);
}

Refusal StackingModel::canFastStop() const
{
    if (!fastStopStackOrder(d->camera, d->session.generation()))
        return Refusal::Unsupported;
    return canStop();
}

Refusal StackingModel::canGoLive() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    const bool isBusy = d->run() || d->goLive == GoLive::UnderWay;
    return isBusy ? refusalInProgress(d->sun) : Refusal::None;
}

Refusal StackingModel::canStopAndStart() const
{
    const Refusal refusal = canStart();
    return isSoon(refusal) && !busyWith() ? Refusal::Unsupported : refusal;
}

void StackingModel::start(const StackOptions &options)
{
    if (!isSoon(canStart()))
        return;
    d->forgetProblem();
    d->mayFree = true;
    d->wanted = options;
    const auto begin = [this] {
        if (!d->run())
            return d->begin(d->tracker.beginOurs());
        d->busyWith = StackRival::Stack; // of another client, which began meanwhile
        d->setProblem(Private::busyError());
    };
    if (d->goLive == GoLive::Needed)
        d->sendGoLive(begin);
    else
        begin();
}

void StackingModel::switchMode()
{
    if (canSwitchMode() == Refusal::None)
        d->switchMode();
}

void StackingModel::continueWithoutDark()
{
    if (canContinue() != Refusal::None)
        return;
    const Order order = *continueStackOrder(d->camera, d->session.generation());
    d->forgetProblem();
    d->wanted.withoutDark = true;
    d->mayFree = false;
    d->sendStart(order, d->tracker.beginOurs());
}

void StackingModel::stopAndStart()
{
    if (isSoon(canStopAndStart()))
        d->stopAndStart();
}

std::optional<StackRun> StackingModel::run() const
{
    return d->run();
}

GoLive StackingModel::goLiveState() const
{
    return d->goLive;
}

std::optional<Error> StackingModel::problem() const
{
    return d->problem;
}

std::optional<Error> StackingModel::stopFailure() const
{
    return d->stopFailure;
}

StackObstacle StackingModel::obstacle() const
{
    return d->problem ? stackObstacleOf(*d->problem) : StackObstacle::None;
}

std::optional<StackRival> StackingModel::busyWith() const
{
    return obstacle() == StackObstacle::Busy ? d->busyWith : std::nullopt;
}

} // namespace nd
