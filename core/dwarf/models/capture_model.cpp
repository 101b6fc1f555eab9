// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/capture_model.h"

#include "core/base/scheduler.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/capture_orders.h"
#include "core/dwarf/models/capture_reader.h"
#include "core/dwarf/models/capture_tracker.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/errors.h"
#include "core/dwarf/wire/notification_ids.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// A device that acknowledged a stop and then says nothing has stopped.
constexpr auto kStopSilence = 5s;
/// What firmware without a code for a full card says of it. Source: dwarf-api-2.0 section 4.5.
constexpr int kCardWriteFailed = -4;

/// Features without which a telescope can't do a job. Source: field notes section 2.
constexpr int kBurstCount = 3;
constexpr int kTimeLapseInterval = 4;
constexpr int kPanoramaRows = 6;

std::optional<int> featureOf(CaptureJob job)
{
    switch (job) {
    case CaptureJob::Burst:
        return kBurstCount;
    case CaptureJob::TimeLapse:
        return kTimeLapseInterval;
    case CaptureJob::Panorama:
        return kPanoramaRows;
    case CaptureJob::Photo:
    case CaptureJob::RawPhoto:
    case CaptureJob::Video:
        break;
    }
    return std::nullopt;
}

} // namespace

/// All state of the model but what runs, which the tracker knows.
class CaptureModel::Private
{
public:
    Private(Session &theSession, StatusModel &theStatus, Camera which, Scheduler &theScheduler)
        : session(theSession)
        , status(theStatus)
        , camera(which)
        , scheduler(theScheduler)
    {
    }

    void send(const CaptureRequest &request, quint64 number);
    void handleStarted(quint64 number, const Result<Done> &result);
    void handleStopped(quint64 number, const Result<Done> &result);
    void endOnceSilent(quint64 number, std::chrono::milliseconds after);
    void noteFull(const Error &error);
    const std::optional<CaptureRun> &run() const { return tracker.run(); }

    Session &session;
    StatusModel &status;
    Camera camera;
    Scheduler &scheduler;
    SessionPort port{session};
    CaptureTracker tracker{scheduler};
    std::optional<Error> problem;
    std::optional<PanoramaUpload> upload;
    bool cardFull = false; ///< The device refused for it, and has not spoken of the card since.
};

void CaptureModel::Private::noteFull(const Error &error)
{
    const bool mayBeFull
        = error.deviceCode == kCardWriteFailed && status.cardFreeBytes() == std::optional(0LL);
    cardFull = cardFull || error.deviceCode == nd::kCardFull || mayBeFull;
}

void CaptureModel::Private::send(const CaptureRequest &request, quint64 number)
{
    port.send(startOrder(request, camera, session.generation()), &tracker,
              [this, number](const Result<Done> &result) { handleStarted(number, result); });
}

void CaptureModel::Private::handleStarted(quint64 number, const Result<Done> &result)
{
    if (!tracker.isCurrent(number))
        return;
    if (!result) {
        noteFull(result.error());
        tracker.finish(result.error());
    } else if (run()->phase == CapturePhase::Starting) {
        tracker.setPhase(CapturePhase::Running);
    }
}

void CaptureModel::Private::handleStopped(quint64 number, const Result<Done> &result)
{
    if (!tracker.isCurrent(number))
        return;
    if (!result) {
        problem = result.error();
        tracker.setPhase(CapturePhase::Running);
        return;
    }
    endOnceSilent(number, kStopSilence);
}

/// A device that acknowledges a stop does not always say when it is done; one that is still writing
/// its file goes on telling, and has not ended.
void CaptureModel::Private::endOnceSilent(quint64 number, std::chrono::milliseconds after)
{
    scheduler.after(after, &tracker, [this, number] {
        if (!tracker.isCurrent(number) || run()->phase != CapturePhase::Stopping)
            return;
        const std::chrono::milliseconds left = kStopSilence - tracker.silence();
        if (left > 0ms)
            endOnceSilent(number, left);
        else
            tracker.finish(std::nullopt);
    });
}

CaptureModel::CaptureModel(Session &session, StatusModel &status, Camera camera, QObject *parent)
    : CaptureModel(session, status, camera, session.clock(), parent)
{
}

CaptureModel::CaptureModel(Session &session, StatusModel &status, Camera camera,
                           Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(session, status, camera, scheduler))
{
    connect(&session, &Session::linkStateChanged, this, &CaptureModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &CaptureModel::changed);
    connect(&session, &Session::identityChanged, this, &CaptureModel::changed);
    connect(&session, &Session::paramsConfigChanged, this, &CaptureModel::changed);
    connect(&session, &Session::notified, this, &CaptureModel::handleNotification);
    connect(&status, &StatusModel::changed, this, &CaptureModel::changed);
    connect(&d->tracker, &CaptureTracker::changed, this, &CaptureModel::changed);
    connect(&d->tracker, &CaptureTracker::ended, this, &CaptureModel::handleEnded);
}

CaptureModel::~CaptureModel() = default;

void CaptureModel::handleLinkState()
{
    const LinkState state = d->session.linkState();
    // The state dump arrives while Connecting.
    if (state != LinkState::Ready && state != LinkState::Connecting) {
        d->upload.reset();
        d->cardFull = false;
        d->tracker.forget();
    }
    emit changed();
}

void CaptureModel::handleEnded(const CaptureEnd &end)
{
    if (end.error) {
        d->problem = end.error;
        emit changed();
    }
    emit ended(end);
}

void CaptureModel::handleNotification(quint32 id, const QByteArray &payload)
{
    const bool isLive
        = id != notification::kDeviceState && d->session.linkState() == LinkState::Ready;
    for (const FunctionState &state : readFunctionStates(id, payload)) {
        const std::optional<CaptureJob> job = jobOf(state.function);
        if (job && state.camera == d->camera)
            d->tracker.handleState(*job, state.phase, isLive);
    }
    if (const auto news = readCaptureNews(id, payload); news && news->camera == d->camera)
        d->tracker.handleNews(*news);
    const auto exposure = readExposure(id, payload, d->session.generation());
    if (exposure && exposure->camera == d->camera)
        d->tracker.handleExposure(exposure->progress);
    if (const auto upload = readUpload(id, payload); upload && d->camera == Camera::Tele) {
        d->upload = upload;
        emit changed();
    }
    if (id == notification::kCard && std::exchange(d->cardFull, false))
        emit changed();
}

Camera CaptureModel::camera() const
{
    return d->camera;
}

Generation CaptureModel::generation() const
{
    return d->session.generation();
}

std::optional<QSize> CaptureModel::previewSize() const
{
    return readPreviewSize(d->session.paramsConfig(), d->camera);
}

bool CaptureModel::isSupported(CaptureJob job) const
{
    const std::optional<int> feature = featureOf(job);
    return hasCommand(job, d->camera, d->session.generation())
        && (!feature || hasFeature(d->session.paramsConfig(), *feature).value_or(true));
}

bool CaptureModel::canZoomPhotos() const
{
    return d->camera == Camera::Tele && d->session.profile().quirks.photoZoomFields;
}

Refusal CaptureModel::canStart(CaptureJob job) const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (!isSupported(job))
        return Refusal::Unsupported;
    if (d->run())
        return refusalInProgress(m_sun);
    if (d->status.cardMissing())
        return Refusal::NoCard;
    return d->cardFull ? Refusal::CardFull : Refusal::None;
}

Refusal CaptureModel::canStop() const
{
    if (const Refusal refusal = d->session.canCommand(); refusal != Refusal::None)
        return refusal;
    if (!d->run() || !stopOrder(d->run()->job, d->camera))
        return Refusal::Unsupported;
    return d->run()->phase == CapturePhase::Running ? Refusal::None : Refusal::InProgress;
}

void CaptureModel::photo(const std::optional<PhotoZoom> &zoom)
{
    start({CaptureJob::Photo, canZoomPhotos() ? zoom : std::nullopt, {}, {}});
}

void CaptureModel::rawPhoto()
{
    start({CaptureJob::RawPhoto, {}, {}, {}});
}

void CaptureModel::startBurst(const std::optional<int> &count)
{
    start({CaptureJob::Burst, {}, count, {}});
}

void CaptureModel::startVideo()
{
    start({CaptureJob::Video, {}, {}, {}});
}

void CaptureModel::startTimeLapse()
{
    start({CaptureJob::TimeLapse, {}, {}, {}});
}

void CaptureModel::startPanorama(const std::optional<PanoramaGrid> &grid)
{
    start({CaptureJob::Panorama, {}, {}, grid});
}

void CaptureModel::startPanorama(const PanoramaAngles &angles)
{
    if (angles.isSane())
        start({CaptureJob::Panorama, {}, {}, {}, angles});
}

void CaptureModel::start(const CaptureRequest &request)
{
    if (canStart(request.job) != Refusal::None)
        return;
    d->problem.reset();
    const quint64 number = d->tracker.beginOurs(request.job);
    const auto tech = techOrder(request.job, d->session.generation());
    if (!tech)
        return d->send(request, number);
    d->port.send(*tech, this, [this, request, number](const Result<Done> &result) {
        if (!result)
            d->handleStarted(number, result);
        else if (d->tracker.isCurrent(number))
            d->send(request, number);
    });
}

void CaptureModel::stop()
{
    if (canStop() != Refusal::None)
        return;
    d->problem.reset();
    const Order order = *stopOrder(d->run()->job, d->camera);
    d->tracker.setPhase(CapturePhase::Stopping);
    d->port.send(order, this, [this, number = d->tracker.number()](const Result<Done> &result) {
        d->handleStopped(number, result);
    });
}

std::optional<CaptureRun> CaptureModel::run() const
{
    return d->run();
}

std::optional<std::chrono::milliseconds> CaptureModel::elapsed() const
{
    return d->tracker.elapsed();
}

std::optional<double> CaptureModel::fraction() const
{
    const std::optional<CaptureRun> &run = d->run();
    if (!run || !run->done || !run->total || *run->total <= 0)
        return std::nullopt;
    return std::clamp(double(*run->done) / *run->total, 0.0, 1.0);
}

std::optional<ExposureProgress> CaptureModel::exposure() const
{
    return d->tracker.exposure();
}

std::optional<Error> CaptureModel::problem() const
{
    return d->problem;
}

std::optional<PanoramaUpload> CaptureModel::upload() const
{
    return d->upload;
}

} // namespace nd
