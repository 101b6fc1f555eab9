// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/pointing_model_private.h"

#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/pointing_answers.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/motor.h"
#include "core/dwarf/wire/commands/pointing.h"
#include "core/dwarf/wire/errors.h"

#include <array>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// Source: field notes section 3: a GOTO that was stopped may stay at "stopping" for ever.
constexpr auto kLongestStopping = 12s;
/// What was stopped may still be answered.
constexpr auto kLastWords = 1500ms;
/// Of this connection; more are of no use.
constexpr std::size_t kMostTries = 50;

constexpr std::array kTasks{PointingTask::Calibration, PointingTask::Goto,
                            PointingTask::OneClickGoto, PointingTask::PolarAlignment};

bool showsNoCalibration(const PointingEnd &end)
{
    if (!end.error)
        return false;
    const int code = end.error->deviceCode;
    return code == kCalibrationFailed || code == kTooManySolves || code == kNeedCalibration;
}

} // namespace

void PointingModel::Private::connectParts()
{
    const auto refresh = [this] { handleLink(); };
    QObject::connect(&session, &Session::linkStateChanged, &q, refresh);
    QObject::connect(&session, &Session::checklistChanged, &q, refresh);
    QObject::connect(&session, &Session::roleChanged, &q, refresh);
    QObject::connect(&session, &Session::identityChanged, &q, &PointingModel::changed);
    QObject::connect(
        &session, &Session::notified, &q,
        [this](quint32 id, const QByteArray &payload) { handleNotification(id, payload); });
    QObject::connect(&session, &Session::motionSent, &q,
                     [this](const CommandInfo &row) { handleMotion(row); });
    QObject::connect(&stops, &StopSequence::progressed, &q, [this] { handleStops(); });
    QObject::connect(&job, &PointingJob::changed, &q, &PointingModel::changed);
    QObject::connect(&job, &PointingJob::ended, &q,
                     [this](const PointingEnd &end) { handleEnd(end); });
    QObject::connect(&job, &PointingJob::measured, &q,
                     [this](double azimuth, double altitude) { noteTry(azimuth, altitude); });
    QObject::connect(&session, &Session::overheard, &q,
                     [this](quint32 id, const QByteArray &reply) { handleOverheard(id, reply); });
}

void PointingModel::Private::noteTry(double azimuthDegrees, double altitudeDegrees)
{
    tries.push_back({guard.utc(), azimuthDegrees, altitudeDegrees,
                     site ? std::optional(site->latitudeDegrees) : std::nullopt});
    if (tries.size() > kMostTries)
        tries.erase(tries.begin());
}

/// What was asked for when a recording was made, and was done.
void PointingModel::Private::handleOverheard(quint32 command, const QByteArray &reply)
{
    const auto polar = readPolarAnswer(reply);
    if (command == kStartCalibration.info.id)
        told.noteCalibrated(true);
    if (command == kMotorReset.info.id)
        told.noteCalibrated(std::nullopt); // its axes count anew
    if (command == kStartEqSolving.info.id && polar)
        noteTry(polar.value().azimuthDegrees, polar.value().altitudeDegrees);
    emit q.changed();
}

void PointingModel::Private::handleNotification(quint32 id, const QByteArray &payload)
{
    const auto news = readAstroNews(id, payload, session.generation());
    if (!news)
        return;
    told.note(*news);
    if (news->isBusy() && told.run() && !job.run())
        hasLeft = true; // another client's wish
    job.handleNews(*news);
    if (news->phase == AstroNews::Phase::Stopping) {
        for (const PointingTask task : kTasks)
            scheduler.after(kLongestStopping, &q, [this, task] { giveUpStopping(task); });
    }
    emit q.changed();
}

/// Whoever here asked for it: a panel, a key, a script.
void PointingModel::Private::handleMotion(const CommandInfo &row)
{
    if (row.moves == Moves::No)
        return;
    hasLeft = true;
    if (row.id == kMotorReset.info.id)
        told.noteCalibrated(std::nullopt); // its axes count anew
    emit q.changed();
}

void PointingModel::Private::giveUpStopping(PointingTask task)
{
    if (!told.isStopping(task))
        return;
    told.noteStopped(task);
    emit q.changed();
}

void PointingModel::Private::handleLink()
{
    if (port.state() != PortState::Closed)
        stops.resume();
    const LinkState link = session.linkState();
    if (link == LinkState::Disconnected || link == LinkState::Waiting) {
        told.forget();
        found.reset();
        job.handleLinkLost();
    }
    emit q.changed();
}

void PointingModel::Private::handleStops()
{
    if (stops.isPending())
        return;
    if (const auto task = std::exchange(stopping, std::nullopt)) {
        told.noteStopped(*task);
        job.noteStopped();
    }
    if (std::exchange(stopsTracking, false))
        told.noteSunOrMoon(std::nullopt);
    emit q.changed();
}

void PointingModel::Private::handleEnd(const PointingEnd &end)
{
    const bool goes = end.task == PointingTask::Goto || end.task == PointingTask::OneClickGoto;
    const bool foundStars = target && std::holds_alternative<Equatorial>(*target);
    if (end.isDone() && goes && target) {
        found = FoundTarget{*target, end.name, guard.utc()};
        hasLeft = false;
    }
    if (end.isDone() && (end.task == PointingTask::Calibration || (goes && foundStars)))
        told.noteCalibrated(true);
    if (showsNoCalibration(end))
        told.noteCalibrated(false);
    target.reset();
    if (end.wasStopped)
        settle();
    if (!end.error || end.error->code == Error::Code::Rejected)
        told.noteStopped(end.task); // firmware does not always say so
    lastEnd = end;
    emit q.changed();
    emit q.ended(end);
}

/// What was stopped may still say its last words, which must not be taken for those of the next.
void PointingModel::Private::settle()
{
    ++settling;
    scheduler.after(kLastWords, &q, [this] {
        --settling;
        emit q.changed();
    });
}

PointingContext PointingModel::Private::context() const
{
    return {session.generation(), site.value_or(Site{}), session.profile().quirks.longitudeSign};
}

Refusal PointingModel::Private::refusal(bool needsPlace) const
{
    const Refusal refusal = session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    if (sun != nullptr && sun->isAsking())
        return Refusal::SunUnsure; // for the answer
    if (q.run() || stops.isPending() || settling > 0)
        return Refusal::Occupied;
    if (needsPlace && !site)
        return Refusal::NoPlace;
    return guard.clockFault() == ClockFault::None ? Refusal::None : Refusal::ClockWrong;
}

/// What is in the way of any GOTO to it, calibrated or not.
Refusal PointingModel::Private::refusal(const SkyTarget &wanted) const
{
    const Refusal general = refusal(true);
    if (general != Refusal::None)
        return general;
    const double altitude
        = horizontalOf(wanted, *site, guard.utc(), Air::standard()).altitudeDegrees;
    // Written so that NaN is refused.
    return altitude >= 0.0 ? refusalForTheSun(wanted) : Refusal::BelowHorizon;
}

/// What nobody can answer for.
Refusal PointingModel::Private::refusalForTheSun(const SkyTarget &wanted) const
{
    if (sun == nullptr)
        return Refusal::None;
    const auto *body = std::get_if<Body>(&wanted);
    const Refusal refusal = body != nullptr ? sun->canPointAt(gotoNumber(*body))
                                            : sun->canPointAt(std::get<Equatorial>(wanted));
    const bool isAsked = refusal == Refusal::SunUnsure || refusal == Refusal::NoSunFilter;
    return isAsked ? Refusal::None : refusal;
}

void PointingModel::Private::start(PointingTask task, const Order &order, const QString &name)
{
    lastEnd.reset();
    job.start(task, order, name);
}

void PointingModel::Private::send(const Order &order, std::function<void()> done)
{
    port.send(order, &q, [this, done = std::move(done)](const Result<Done> &result) {
        if (result)
            done();
        emit q.changed();
        if (!result)
            emit q.failed(result.error());
    });
}

} // namespace nd
