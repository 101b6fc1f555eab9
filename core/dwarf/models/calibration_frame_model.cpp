// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/calibration_frame_model.h"

#include "core/dwarf/models/calibration_frame_reader.h"
#include "core/dwarf/models/dark_list.h"
#include "core/dwarf/models/dark_shooting.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/session/session.h"

#include <algorithm>

namespace nd {

/// All state of the model but that of its run and its list.
class CalibrationFrameModel::Private
{
public:
    Private(CalibrationFrameModel &theModel, Session &theSession, Camera which)
        : model(theModel)
        , session(theSession)
        , camera(which)
        , other(which == Camera::Tele ? Camera::Wide : Camera::Tele)
        , list({theSession, theModel, listCalibrationFramesOrder(which),
                [which](const QByteArray &answer) { return readCalibrationFrames(answer, which); },
                [this](const Error &error) { problem = error; }, [this] { emit model.changed(); },
                [this](bool isGood) { emit model.listed(isGood); }})
    {
    }

    void handleProgress(const CalibrationProgress &news);
    void handleEnded(const DarkEnd &end);

    CalibrationFrameModel &model;
    Session &session;
    Camera camera;
    Camera other;
    SessionPort port{session};
    DarkList<CalibrationFrameInfo> list;
    DarkShooting shooting{session};
    std::optional<int> progress;
    std::optional<Error> problem;
    bool isOtherRunning = false; ///< The other camera shoots such darks.
};

/// What the message says of the camera counts only where both shoot, for it is not certain.
void CalibrationFrameModel::Private::handleProgress(const CalibrationProgress &news)
{
    if (!shooting.phase() || (isOtherRunning && news.camera != camera))
        return;
    progress = news.progress;
    emit model.changed();
}

void CalibrationFrameModel::Private::handleEnded(const DarkEnd &end)
{
    emit model.ended(end);
    if (!end.error)
        list.refreshIfWanted();
}

CalibrationFrameModel::CalibrationFrameModel(Session &session, Camera camera, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, camera))
{
    connect(&session, &Session::linkStateChanged, this, &CalibrationFrameModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &CalibrationFrameModel::changed);
    connect(&session, &Session::identityChanged, this, &CalibrationFrameModel::changed);
    connect(&session, &Session::notified, this, &CalibrationFrameModel::handleNotification);
    connect(&session, &Session::overheard, this, &CalibrationFrameModel::handleOverheard);
    connect(&d->shooting, &DarkShooting::began, this, [this] { d->progress.reset(); });
    connect(&d->shooting, &DarkShooting::changed, this, &CalibrationFrameModel::changed);
    connect(&d->shooting, &DarkShooting::failed, this,
            [this](const Error &error) { d->problem = error; });
    connect(&d->shooting, &DarkShooting::ended, this,
            [this](const DarkEnd &end) { d->handleEnded(end); });
}

CalibrationFrameModel::~CalibrationFrameModel() = default;

void CalibrationFrameModel::handleLinkState()
{
    const LinkState state = d->session.linkState();
    // The state dump arrives while Connecting.
    if (state != LinkState::Ready && state != LinkState::Connecting) {
        d->isOtherRunning = false;
        d->list.forget();
        d->shooting.forget();
    }
    emit changed();
}

void CalibrationFrameModel::handleNotification(quint32 id, const QByteArray &payload)
{
    if (const auto phase = readCalibrationFrameState(id, payload, d->camera))
        d->shooting.handleState(*phase);
    if (const auto phase = readCalibrationFrameState(id, payload, d->other))
        d->isOtherRunning = *phase == FunctionPhase::Running || *phase == FunctionPhase::Stopping;
    if (const auto progress = readCalibrationFrameProgress(id, payload))
        d->handleProgress(*progress);
}

/// In a recording: a list that was asked for then. Both cameras have one.
void CalibrationFrameModel::handleOverheard(quint32 command, const QByteArray &answer,
                                            const QByteArray &request)
{
    const Order order = listCalibrationFramesOrder(d->camera);
    if (command == order.row.id && request == order.payload)
        d->list.take(answer);
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
    d->list.refresh();
}

std::optional<QList<CalibrationFrameInfo>> CalibrationFrameModel::list() const
{
    return d->list.items();
}

Refusal CalibrationFrameModel::canShoot() const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal == Refusal::None && generation() != Generation::V3)
        return Refusal::Unsupported;
    return d->shooting.canStart();
}

Refusal CalibrationFrameModel::canRemove() const
{
    return canShoot();
}

Refusal CalibrationFrameModel::canStop() const
{
    return d->shooting.canStop();
}

void CalibrationFrameModel::shoot(const CalibrationWish &wish)
{
    if (canShoot() != Refusal::None)
        return;
    d->problem.reset();
    d->shooting.start(startCalibrationFramesOrder(d->camera, wish));
}

void CalibrationFrameModel::stop()
{
    if (canStop() != Refusal::None)
        return;
    d->problem.reset();
    d->shooting.stop(stopCalibrationFramesOrder(d->camera));
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
        d->list.refreshIfWanted();
    });
}

std::optional<CalibrationRun> CalibrationFrameModel::run() const
{
    const std::optional<DarkPhase> phase = d->shooting.phase();
    return phase ? std::optional(CalibrationRun{*phase, d->progress}) : std::nullopt;
}

std::optional<Error> CalibrationFrameModel::problem() const
{
    return d->problem;
}

} // namespace nd
