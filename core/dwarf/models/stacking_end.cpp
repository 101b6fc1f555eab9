// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduler.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/exposure_time.h"
#include "core/dwarf/models/stacking_orders.h"
#include "core/dwarf/models/stacking_private.h"
#include "core/dwarf/session/session.h"

#include <algorithm>
#include <utility>

// How a stack ends, and the live picture comes back.
namespace nd {

using namespace std::chrono_literals;

namespace {

/// A device that acknowledged a stop and then says nothing for so long after its frame has stopped:
/// it writes its files first.
constexpr auto kWritingTime = 30s;
/// None is longer. Source: field notes section 2, exposure gears.
constexpr std::chrono::milliseconds kLongestFrame = 180s;

} // namespace

/// What is not known may be long.
std::chrono::milliseconds StackingModel::Private::longestFrame() const
{
    const auto gear = run() ? run()->exposureIndex : std::nullopt;
    const auto time = settings != nullptr ? exposureTime(*settings, gear) : std::nullopt;
    return std::min(time.value_or(kLongestFrame), kLongestFrame);
}

void StackingModel::Private::sendStop(const Order &order, std::chrono::milliseconds frame)
{
    const std::chrono::milliseconds patience = frame + kWritingTime;
    forgetProblem();
    tracker.noteStop();
    tracker.setPhase(StackPhase::Stopping);
    port.send(order, &tracker,
              [this, patience, number = tracker.number()](const Result<Done> &result) {
                  handleStopped(number, result, patience);
              });
}

void StackingModel::Private::handleStopped(quint64 number, const Result<Done> &result,
                                           std::chrono::milliseconds patience)
{
    if (!tracker.isCurrent(number))
        return;
    if (result)
        return endOnceSilent({number, patience, frames().value_or(0), std::nullopt}, patience);
    goOnAfterStop(result.error());
}

void StackingModel::Private::goOnAfterStop(const Error &failure)
{
    problem = stopFailure = failure;
    tracker.setPhase(StackPhase::Running);
}

/// What it took, or put into the stack where it tells no other number.
std::optional<int> StackingModel::Private::frames() const
{
    return run()->taken ? run()->taken : run()->stacked;
}

/// Not by the frame that was under way, however late it is counted, nor by frames that were taken
/// before and are put into the stack only now.
bool StackingModel::Private::isIgnored(const Stopping &stop) const
{
    const std::optional<int> now = frames();
    return now && stop.atLastLook && *now > *stop.atLastLook && *now > stop.atFirst + 1;
}

void StackingModel::Private::endOnceSilent(const Stopping &stop, std::chrono::milliseconds after)
{
    scheduler.after(after, &tracker, [this, stop] {
        if (!tracker.isCurrent(stop.number) || run()->phase != StackPhase::Stopping)
            return;
        const std::chrono::milliseconds left = stop.patience - tracker.silence();
        if (left <= 0ms)
            tracker.assumeOver(kLongestFrame + kWritingTime);
        else if (isIgnored(stop))
            goOnAfterStop({Error::Code::NotObeyed, 0, {}});
        else
            endOnceSilent({stop.number, stop.patience, stop.atFirst, frames()}, left);
    });
}

/// What ended is put away, if that may be.
void StackingModel::Private::bringLive()
{
    if (goLive == GoLive::Needed && !run() && session.canCommand() == Refusal::None)
        sendGoLive();
}

void StackingModel::Private::sendGoLive(std::function<void()> then)
{
    goLive = GoLive::UnderWay;
    emit model.changed();
    port.send(goLiveOrder(camera), &tracker,
              [this, then = std::move(then)](const Result<Done> &result) {
                  if (goLive != GoLive::UnderWay)
                      return;
                  goLive = result ? GoLive::NotNeeded : GoLive::Needed;
                  if (!result)
                      return setProblem(result.error());
                  emit model.changed();
                  if (then)
                      then();
              });
}

void StackingModel::stop()
{
    if (d->isWaiting())
        callOffStart();
    else if (canStop() == Refusal::None)
        d->sendStop(stopStackOrder(d->camera), d->longestFrame());
}

void StackingModel::fastStop()
{
    if (d->isWaiting())
        callOffStart();
    else if (canFastStop() == Refusal::None)
        d->sendStop(*fastStopStackOrder(d->camera, d->session.generation()), 0ms);
}

void StackingModel::callOffStart()
{
    if (!d->isWaiting())
        return;
    d->waiting.reset();
    d->tracker.finish(Error{Error::Code::Cancelled, 0, {}});
}

void StackingModel::goLive()
{
    if (canGoLive() != Refusal::None)
        return;
    d->forgetProblem();
    d->sendGoLive();
}

void StackingModel::putAway(bool wasOurs)
{
    if (d->run())
        return;
    d->isLeftBehind = wasOurs;
    if (d->goLive == GoLive::NotNeeded)
        d->goLive = GoLive::Needed;
    d->bringLive();
    emit changed();
}

void StackingModel::stopUnknown()
{
    if (canGoLive() != Refusal::None)
        return;
    d->forgetProblem();
    d->isLeftBehind = false;
    d->goLive = GoLive::UnderWay;
    emit changed();
    d->port.send(stopStackOrder(d->camera), &d->tracker,
                 [this](const Result<Done> &) { // nothing to stop is no failure
                     if (d->goLive == GoLive::UnderWay)
                         d->sendGoLive();
                 });
}

/// It may have refused GO LIVE because it still exposed.
void StackingModel::handleConfirmedOver()
{
    if (d->goLive == GoLive::Needed)
        goLive();
}

} // namespace nd
