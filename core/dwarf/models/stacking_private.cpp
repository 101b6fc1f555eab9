// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/stacking_private.h"

#include "core/base/scheduler.h"
#include "core/dwarf/models/stacking_orders.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/errors.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// A start that was answered with a warning alone is given so long to show that it runs.
constexpr auto kStartSilence = 30s;
/// What is asked to end may wait for the longest frame, three minutes, and write its files.
constexpr auto kRivalPatience = 240s;
constexpr auto kRivalLook = 500ms;

// Source: dwarf-api-2.0 sections 4.5 and 4.10.9.1.
constexpr int kCardWriteFailed = -4;
constexpr int kFunctionBusy = -11501;
// Source: field notes 1.4, extra codes of V3.
constexpr int kDarkRunning = -11506;
constexpr int kCalibrationRunning = -11507;
constexpr int kGoToRunning = -11508;
constexpr int kStackRunning = -11509;
constexpr int kDarkGainOutOfRange = -11502;
constexpr int kNeedGoTo = -11513;

StackRival rivalOf(const Error &error)
{
    switch (error.deviceCode) {
    case kDarkRunning:
        return StackRival::DarkFrames;
    case kCalibrationRunning:
        return StackRival::Calibration;
    case kGoToRunning:
        return StackRival::GoTo;
    case kStackRunning:
        return StackRival::Stack;
    default:
        return StackRival::Unknown;
    }
}

} // namespace

StackObstacle stackObstacleOf(const Error &error)
{
    switch (error.deviceCode) {
    case 0:
        return StackObstacle::Other;
    case kNeedGoTo:
        return StackObstacle::NeedsGoTo;
    case kDarkNotFound:
        return StackObstacle::NeedsDark;
    case kFunctionBusy:
    case kDarkRunning:
    case kCalibrationRunning:
    case kGoToRunning:
    case kStackRunning:
        return StackObstacle::Busy;
    case kDarkGainOutOfRange:
        return StackObstacle::GainOutOfRange;
    case kCardMissing:
    case kCardWriteFailed:
    case kCardFull:
        return StackObstacle::NoCard;
    default:
        return StackObstacle::Other;
    }
}

Error StackingModel::Private::busyError()
{
    return {Error::Code::Rejected, kFunctionBusy, {}};
}

void StackingModel::Private::setProblem(const Error &error)
{
    problem = error;
    emit model.changed();
}

void StackingModel::Private::sendTech(const Order &start, quint64 number)
{
    const auto tech = stackTechOrder(session.generation());
    if (!tech)
        return sendStart(start, number);
    tracker.release();
    port.send(*tech, &tracker, [this, start, number](const Result<Done> &result) {
        if (!tracker.isCurrent(number))
            return;
        if (result)
            sendStart(start, number);
        else
            refuse(number, result.error());
    });
}

void StackingModel::Private::sendStart(const Order &start, quint64 number)
{
    tracker.release();
    port.send(start, &tracker,
              [this, number](const Result<Done> &result) { handleStarted(number, result); });
}

void StackingModel::Private::handleStarted(quint64 number, const Result<Done> &result)
{
    if (!tracker.isCurrent(number))
        return;
    if (result) {
        if (run()->phase == StackPhase::Starting)
            tracker.setPhase(StackPhase::Running);
        return;
    }
    const bool isShown = run()->phase != StackPhase::Starting;
    if (isShown && result.error().code == Error::Code::Timeout)
        return; // the answer was lost, the stack was not
    if (result.error().deviceCode != kNeedAdjustShootParam)
        return refuse(number, result.error());
    emit model.noticed({StackNotice::Kind::ParametersUnsuited, 0, kNeedAdjustShootParam, {}});
    endUnlessRunning(number, result.error());
}

std::optional<RivalWork> StackingModel::Private::rival() const
{
    return findRival ? findRival() : std::nullopt;
}

void StackingModel::Private::forgetProblem()
{
    problem.reset();
    stopFailure.reset();
    busyWith.reset();
}

/// Busy, and all that is known of is a stack from here that was left behind: it is put away. All
/// else may be somebody's work.
/// Source: field notes section 3, -11501 is a stuck session: stop stack and GO LIVE.
void StackingModel::Private::refuse(quint64 number, const Error &error)
{
    const bool isFirst = std::exchange(mayFree, false);
    if (stackObstacleOf(error) != StackObstacle::Busy || run()->phase != StackPhase::Starting)
        return handleRefused(error);
    const auto work = rival();
    const bool isStuck = error.deviceCode == kFunctionBusy && isLeftBehind && !work;
    if (isStuck && isFirst)
        return freeTelescope(number, error);
    if (work)
        nameRival(work->what);
    else
        busyWith = rivalOf(error);
    handleRefused(error);
}

void StackingModel::Private::nameRival(StackRival what)
{
    busyWith = what;
    if (!std::exchange(isSameRival, true))
        lookAtRival();
}

/// What a person agrees to end is what they were told of, not the next of its kind.
void StackingModel::Private::lookAtRival()
{
    const auto work = rival();
    isSameRival = work && work->what == busyWith;
    if (isSameRival)
        scheduler.after(kRivalLook, &tracker, [this] { lookAtRival(); });
}

void StackingModel::Private::stopAndStart()
{
    const auto work = rival();
    const bool isTold = work && work->what == busyWith && isSameRival;
    if (work && !isTold) { // only what a person was told of is ended
        nameRival(work->what);
        emit model.changed();
        return;
    }
    const bool isUntold = busyWith == StackRival::Unknown || busyWith == StackRival::Stack;
    const Error error = *problem;
    forgetProblem();
    mayFree = false;
    const quint64 number = tracker.beginOurs();
    if (work)
        work->stop();
    if (!work && isUntold)
        freeTelescope(number, error);
    else
        startOnceFree(number, kRivalPatience);
}

void StackingModel::Private::startOnceFree(quint64 number, std::chrono::milliseconds patience)
{
    if (!tracker.isCurrent(number))
        return;
    const auto work = rival();
    const bool isFree = !work && !isBeingSet();
    if (!isFree && patience > 0ms) {
        setWaiting(number);
        scheduler.after(kRivalLook, &tracker,
                        [this, number, patience] { startOnceFree(number, patience - kRivalLook); });
        return;
    }
    setWaiting(std::nullopt);
    if (isFree)
        begin(number);
    else
        refuseFor(work ? work->what : StackRival::Unknown);
}

void StackingModel::Private::refuseFor(StackRival what)
{
    nameRival(what);
    handleRefused(busyError());
}

void StackingModel::Private::setWaiting(const std::optional<quint64> &number)
{
    if (std::exchange(waiting, number) != number)
        emit model.changed();
}

bool StackingModel::Private::isWaiting() const
{
    return waiting && tracker.isCurrent(*waiting) && run()->phase == StackPhase::Starting;
}

void StackingModel::Private::freeTelescope(quint64 number, const Error &error)
{
    isFreeing = true;
    tracker.hold();
    stopAndGoLive([this, number, error](const Result<Done> &result) {
        if (!tracker.isCurrent(number))
            return;
        isFreeing = false;
        if (!result)
            return handleRefused(error);
        goLive = GoLive::NotNeeded;
        isLeftBehind = false;
        begin(number);
    });
}

/// Nothing to stop is no failure.
void StackingModel::Private::stopAndGoLive(const std::function<void(const Result<Done> &)> &then)
{
    port.send(stopStackOrder(camera), &tracker, [this, then](const Result<Done> &stopped) {
        const bool isLost = !stopped && stopped.error().code != Error::Code::Rejected;
        if (isLost)
            then(stopped);
        else
            port.send(goLiveOrder(camera), &tracker, then);
    });
}

void StackingModel::Private::handleRefused(const Error &error)
{
    problem = error;
    if (error.deviceCode == kNeedGoTo)
        tracker.expectPretence();
    tracker.finish(error);
}

void StackingModel::Private::endHeld()
{
    isFreeing = false;
    if (tracker.isHeld())
        handleRefused({Error::Code::Disconnected, 0, {}});
}

/// A warning is no refusal; but what never shows that it runs does not.
void StackingModel::Private::endUnlessRunning(quint64 number, const Error &error)
{
    scheduler.after(kStartSilence, &tracker, [this, number, error] {
        if (tracker.isCurrent(number) && run()->phase == StackPhase::Starting)
            handleRefused(error);
    });
}

/// What is said of a start after it was granted. Whether the stack goes on, its state tells.
void StackingModel::Private::handleLate(int code)
{
    if (code == kNeedAdjustShootParam) {
        emit model.noticed({StackNotice::Kind::ParametersUnsuited, 0, code, {}});
        return;
    }
    emit model.noticed({StackNotice::Kind::LateRefusal, 0, code, {}});
    setProblem({Error::Code::Rejected, code, {}});
}

} // namespace nd
