// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduler.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_orders.h"
#include "core/dwarf/models/stacking_private.h"
#include "core/dwarf/session/session.h"

#include <algorithm>
#include <array>

// What a stack is taken with, and the shooting mode that it belongs to.
namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr std::array kStackLight{Setting::Exposure, Setting::Gain, Setting::Filter};

/// The list of a mode, then the settings one by one, may each take their whole time-out.
constexpr auto kPatience = 25s;
constexpr auto kLook = 250ms;

} // namespace

/// A start goes past the queue of the settings: one that waits there would come after it.
bool StackingModel::Private::isBeingSet() const
{
    const auto isSetting = [this](Setting setting) { return settings->isPending(setting); };
    const std::array ofStack{features ? features->stackFrames(camera) : Feature::AstroFrames,
                             Feature::AstroBinning, Feature::AstroFormat};
    const auto isFeature = [this](Feature feature) { return features->isPending(feature); };
    return (settings && std::any_of(kStackLight.begin(), kStackLight.end(), isSetting))
        || (features && std::any_of(ofStack.begin(), ofStack.end(), isFeature));
}

/// It has the settings of daylight then.
bool StackingModel::Private::isForPhotos() const
{
    return settings && settings->isForDaylight();
}

/// Not in the midst of what the telescope is known to do: it would leave the mode of that.
void StackingModel::Private::begin(quint64 number)
{
    if (!isForPhotos())
        return beginOnceSet(number, kPatience);
    const auto work = rival();
    if (!work)
        return switchToDeepSky(number);
    scheduler.after(0ms, &tracker, [this, number, what = work->what] {
        if (tracker.isCurrent(number))
            refuseFor(what);
    });
}

void StackingModel::Private::switchToDeepSky(quint64 number)
{
    const auto done = [this, number](const Result<Done> &result) {
        if (!tracker.isCurrent(number))
            return;
        if (result)
            beginOnceSet(number, kPatience);
        else
            refuse(number, result.error());
    };
    queue->put(QStringLiteral("stack/%1/mode").arg(int(camera)), {deepSkyOrder()}, &tracker, done);
}

void StackingModel::Private::switchMode()
{
    forgetProblem();
    isSwitching = true;
    emit model.changed();
    queue->put(QStringLiteral("stack/%1/mode alone").arg(int(camera)), {deepSkyOrder()}, &tracker,
               [this](const Result<Done> &result) {
                   isSwitching = false;
                   if (!result)
                       return setProblem(result.error());
                   emit model.changed();
               });
}

/// What a mode is set to is told a moment after the switch, the filter among it.
void StackingModel::Private::beginOnceSet(quint64 number, std::chrono::milliseconds patience)
{
    if (!tracker.isCurrent(number))
        return;
    const bool isTold = !isForPhotos() && settingsRefusal() != Refusal::BeingSet;
    if (!isTold && patience > 0ms) {
        setWaiting(number);
        scheduler.after(kLook, &tracker,
                        [this, number, patience] { beginOnceSet(number, patience - kLook); });
        return;
    }
    setWaiting(std::nullopt);
    if (!isTold)
        handleRefused({Error::Code::Timeout, 0, {}});
    else if (settingsRefusal() != Refusal::None)
        handleRefused({Error::Code::NotAllowed, 0, {}}); // and the panel says why
    else
        sendTech(startOrder(), number);
}

/// A start that leaves it out says 0, which is a filter, too.
/// Source: field notes sections 1.3 (ir_index of 11005) and 2 (numbers of the filters).
bool StackingModel::Private::namesFilter() const
{
    return camera == Camera::Tele && session.generation() == Generation::V3;
}

std::optional<int> StackingModel::Private::filterIndex() const
{
    const auto filter = settings ? settings->value(Setting::Filter) : std::nullopt;
    return filter ? std::optional(filter->choice) : std::nullopt;
}

/// What has no filter to choose is started as it is. The filter of deep sky is told after the
/// switch.
Refusal StackingModel::Private::settingsRefusal() const
{
    const bool needsFilter = settings && namesFilter();
    if (isBeingSet() || (needsFilter && !settings->hasRead()))
        return Refusal::BeingSet;
    const bool isUnknown = needsFilter && !isForPhotos()
        && settings->spec(Setting::Filter) != nullptr && !filterIndex();
    return isUnknown ? Refusal::FilterUnknown : Refusal::None;
}

Order StackingModel::Private::startOrder() const
{
    StackOptions options = wanted;
    if (!options.filterIndex)
        options.filterIndex = filterIndex();
    return startStackOrder(camera, options, session.generation());
}

} // namespace nd
