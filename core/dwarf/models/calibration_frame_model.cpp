// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/calibration_frame_model.h"

#include "core/base/scheduler.h"
#include "core/dwarf/models/calibration_frame_reader.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/session/session.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// A telescope may still tell of a run after it has said that it is stopped.
constexpr auto kAftermath = 10s;

} // namespace

/// All state of the model. Answers to an earlier run or connection are told by its number.
class CalibrationFrameModel::Private
{
public:
    Private(CalibrationFrameModel &theModel, Session &theSession, Camera which)
        : model(theModel)
        , session(theSession)
        , camera(which)
        , other(which == Camera::Tele ? Camera::Wide : Camera::Tele)
    {
    }

    void begin(DarkPhase phase);
    void handleStarted(quint64 number, const Result<Done> &result);
    void handleStopped(quint64 number, const Result<Done> &result);
    void handleState(FunctionPhase phase);
    void handleIdle();
    bool isAftermath() const;
    void handleProgress(const CalibrationProgress &news);
    void finish(const std::optional<Error> &error);
    void refresh();
    void refreshIfWanted();
    void handleList(const Result<QByteArray> &answer);

    CalibrationFrameModel &model;
    Session &session;
    Camera camera;
    Camera other;
    SessionPort port{session};
    std::optional<QList<CalibrationFrameInfo>> list;
    std::optional<CalibrationRun> run;
    std::optional<Error> problem;
    bool wasStopped = false;
    bool isListing = false;
    bool isListOld = false; ///< Before the list came something changed.
    bool isOtherRunning = false; ///< The other camera shoots such darks.
    /// When the run was stopped whose end the telescope has not told yet.
    std::optional<Scheduler::Milliseconds> stoppedAt;
    quint64 number = 0;
    quint64 connection = 0;
};

void CalibrationFrameModel::Private::begin(DarkPhase phase)
{
    run = CalibrationRun{phase, std::nullopt};
    stoppedAt.reset();
    wasStopped = false;
    ++number;
}

void CalibrationFrameModel::Private::handleStarted(quint64 mine, const Result<Done> &result)
{
    if (mine != number || !run)
        return;
    if (!result) {
        problem = result.error();
        return finish(result.error());
    }
    if (run->phase != DarkPhase::Starting)
        return;
    run->phase = DarkPhase::Running;
    emit model.changed();
}

void CalibrationFrameModel::Private::handleStopped(quint64 mine, const Result<Done> &result)
{
    if (mine != number || !run)
        return;
    if (result) { // its end may never be told
        stoppedAt = session.clock().now();
        return finish(std::nullopt);
    }
    problem = result.error();
    run->phase = DarkPhase::Running;
    wasStopped = false;
    emit model.changed();
}

bool CalibrationFrameModel::Private::isAftermath() const
{
    return stoppedAt && session.clock().now() - *stoppedAt < kAftermath;
}

void CalibrationFrameModel::Private::handleState(FunctionPhase phase)
{
    if (phase == FunctionPhase::Idle || phase == FunctionPhase::Stopped)
        return handleIdle();
    const bool isRunning = phase == FunctionPhase::Running;
    if (!run && (!isRunning || isAftermath()))
        return;
    if (!run)
        begin(DarkPhase::Running);
    if (!isRunning && run->phase == DarkPhase::Starting)
        return; // the one before
    run->phase = isRunning ? DarkPhase::Running : DarkPhase::Stopping;
    emit model.changed();
}

/// While ours starts it is said of what was before.
void CalibrationFrameModel::Private::handleIdle()
{
    stoppedAt.reset();
    if (run && run->phase != DarkPhase::Starting)
        finish(std::nullopt);
}

/// What the message says of the camera counts only where both shoot, for it is not certain.
void CalibrationFrameModel::Private::handleProgress(const CalibrationProgress &news)
{
    if (!run || (isOtherRunning && news.camera != camera))
        return;
    run->progress = news.progress;
    emit model.changed();
}

void CalibrationFrameModel::Private::finish(const std::optional<Error> &error)
{
    if (!run)
        return;
    run.reset();
    ++number;
    emit model.changed();
    emit model.ended({wasStopped, error});
    if (!error)
        refreshIfWanted();
}

/// After a change; what is on its way is too old then.
void CalibrationFrameModel::Private::refreshIfWanted()
{
    if (isListing)
        isListOld = true;
    else if (list)
        refresh();
}

void CalibrationFrameModel::Private::refresh()
{
    if (std::exchange(isListing, true))
        return;
    const Order order = listCalibrationFramesOrder(camera);
    session.requestRaw(order.row, order.payload, &model,
                       [this, mine = connection](const Result<QByteArray> &answer) {
                           if (mine == connection)
                               handleList(answer);
                       });
}

void CalibrationFrameModel::Private::handleList(const Result<QByteArray> &answer)
{
    const auto frames = answer ? readCalibrationFrames(answer.value(), camera)
                               : Result<QList<CalibrationFrameInfo>>(answer.error());
    isListing = false;
    if (frames)
        list = frames.value();
    else
        problem = frames.error();
    emit model.changed();
    if (std::exchange(isListOld, false))
        refresh();
    else
        emit model.listed(bool(frames));
}

CalibrationFrameModel::CalibrationFrameModel(Session &session, Camera camera, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, camera))
{
    connect(&session, &Session::linkStateChanged, this, &CalibrationFrameModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &CalibrationFrameModel::changed);
    connect(&session, &Session::identityChanged, this, &CalibrationFrameModel::changed);
    connect(&session, &Session::notified, this, &CalibrationFrameModel::handleNotification);
}

CalibrationFrameModel::~CalibrationFrameModel() = default;

void CalibrationFrameModel::handleLinkState()
{
    const LinkState state = d->session.linkState();
    // The state dump arrives while Connecting.
    if (state != LinkState::Ready && state != LinkState::Connecting) {
        d->list.reset();
        d->isListing = false;
        d->isListOld = false;
        d->isOtherRunning = false;
        d->stoppedAt.reset();
        ++d->connection;
        d->finish(Error{Error::Code::Disconnected, 0, {}});
    }
    emit changed();
}

void CalibrationFrameModel::handleNotification(quint32 id, const QByteArray &payload)
{
    if (const auto phase = readCalibrationFrameState(id, payload, d->camera))
        d->handleState(*phase);
    if (const auto phase = readCalibrationFrameState(id, payload, d->other))
        d->isOtherRunning = *phase == FunctionPhase::Running || *phase == FunctionPhase::Stopping;
    if (const auto progress = readCalibrationFrameProgress(id, payload))
        d->handleProgress(*progress);
}

Camera CalibrationFrameModel::camera() const
{
    return d->camera;
}

Generation CalibrationFrameModel::generation() const
{
    return d->session.generation();
}

bool CalibrationFrameModel::hasDarkFilter() const
{
    return d->session.model() == DwarfModel::Mini && d->camera == Camera::Tele;
}

Refusal CalibrationFrameModel::canRefresh() const
{
    if (d->session.linkState() != LinkState::Ready)
        return Refusal::NotConnected;
    return generation() == Generation::V3 ? Refusal::None : Refusal::Unsupported;
}

void CalibrationFrameModel::refresh()
{
    if (canRefresh() != Refusal::None)
        return;
    d->problem.reset();
    d->refresh();
}

std::optional<QList<CalibrationFrameInfo>> CalibrationFrameModel::list() const
{
    return d->list;
}

Refusal CalibrationFrameModel::canShoot() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (generation() != Generation::V3)
        return Refusal::Unsupported;
    return d->run ? Refusal::InProgress : Refusal::None;
}

Refusal CalibrationFrameModel::canRemove() const
{
    return canShoot();
}

Refusal CalibrationFrameModel::canStop() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (!d->run)
        return Refusal::Unsupported;
    return d->run->phase == DarkPhase::Running ? Refusal::None : Refusal::InProgress;
}

void CalibrationFrameModel::shoot(const CalibrationWish &wish)
{
    if (canShoot() != Refusal::None)
        return;
    d->problem.reset();
    d->begin(DarkPhase::Starting);
    emit changed();
    d->port.send(
        startCalibrationFramesOrder(d->camera, wish), this,
        [this, mine = d->number](const Result<Done> &result) { d->handleStarted(mine, result); });
}

void CalibrationFrameModel::stop()
{
    if (canStop() != Refusal::None)
        return;
    d->problem.reset();
    d->wasStopped = true;
    d->run->phase = DarkPhase::Stopping;
    emit changed();
    d->port.send(
        stopCalibrationFramesOrder(d->camera), this,
        [this, mine = d->number](const Result<Done> &result) { d->handleStopped(mine, result); });
}

void CalibrationFrameModel::remove(const QList<CalibrationFrameInfo> &frames)
{
    const bool isAny = std::any_of(frames.begin(), frames.end(),
                                   [](const auto &frame) { return frame.id.has_value(); });
    if (canRemove() != Refusal::None || !isAny)
        return;
    d->problem.reset();
    d->port.send(deleteCalibrationFramesOrder(frames), this, [this](const Result<Done> &result) {
        if (!result)
            d->problem = result.error();
        emit changed();
        emit removed();
        d->refreshIfWanted();
    });
}

std::optional<CalibrationRun> CalibrationFrameModel::run() const
{
    return d->run;
}

std::optional<Error> CalibrationFrameModel::problem() const
{
    return d->problem;
}

} // namespace nd
