// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/stacking_module.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/feature_value.h"
#include "core/sim/device/frame_judge.h"
#include "core/sim/device/stack_card.h"
#include "core/sim/device/state_dump.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr double kMostFrames = 999.0;
constexpr double kReadOutSeconds = 0.5;
constexpr auto kWriting = 300ms; ///< From "stopping" to "stopped".
constexpr auto kPretence = 20s; ///< Source: field notes section 3, a start without a GOTO.
constexpr double kShortestDarkSeconds = 1.0;
/// Below this the parameters do not suit deep sky. The telescope says so while it goes on.
constexpr double kShortestSuitableSeconds = 0.5;

/// The filter among the settings of the tele camera, without the shooting mode.
/// Source: field notes of public V3 clients, numbers of parameters.
constexpr quint64 kFilterNumber = 0x0001'0000'0000'000D;

int cameraType(CameraKind kind)
{
    return kind == CameraKind::Tele ? 0 : 1;
}

} // namespace

StackingModule::StackingModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(11005, [this](const Request &request) {
        proto::ReqCaptureRawLiveStacking message;
        if (!request.read(message))
            return;
        if (isV3())
            m_wantedFilter = message.ir_index();
        handleStart(CameraKind::Tele, request, isV3() && message.force_start());
    });
    on(11016, [this](const Request &request) {
        proto::ReqCaptureWideRawLiveStacking message;
        if (request.read(message))
            handleStart(CameraKind::Wide, request, isV3() && message.force_start());
    });
    const auto stop = [this](quint32 command, CameraKind kind, std::chrono::milliseconds writing) {
        on(command,
           [this, kind, writing](const Request &request) { handleStop(kind, request, writing); });
    };
    stop(11006, CameraKind::Tele, kWriting);
    stop(11017, CameraKind::Wide, kWriting);
    on(11010, [this](const Request &request) { goLive(CameraKind::Tele, request); });
    on(11020, [this](const Request &request) { goLive(CameraKind::Wide, request); });
    if (!isV3())
        return;
    on(11031, [this](const Request &request) {
        proto::ReqStartMosaic message;
        if (!request.read(message))
            return;
        m_wantedFilter = message.ir_index();
        handleStart(CameraKind::Tele, request, false);
    });
    on(11050, [this](const Request &request) { handleStart(CameraKind::Tele, request, true); });
    stop(11037, CameraKind::Tele, 0ms);
    stop(11038, CameraKind::Wide, 0ms);
}

/// Why a stack can't begin; 0 if it can.
int StackingModule::refusal(CameraKind kind, bool isForced) const
{
    const ShootingStatus &status = telescope().status().shooting(kind);
    const bool isBusy = telescope().status().occupation != Occupation::None || status.stacking
        || status.takingDarks || status.needsGoLive;
    if (isBusy)
        return code::kAstroBusy;
    if (status.work != CaptureWork::None)
        return kind == CameraKind::Tele ? code::kTeleBusy : code::kWideBusy;
    if (telescope().faults().has(Fault::SdFull))
        return isV3() ? code::kCardFull : code::kCardWrite;
    if (!telescope().status().tracking)
        return code::kNeedGoto;
    return isForced || hasDark(kind) ? 0 : code::kDarkNotFound;
}

/// Long exposures need one of their own. With the fault "no_darks" all do, and only what was shot
/// counts.
bool StackingModule::hasDark(CameraKind kind) const
{
    const bool noneCame = telescope().faults().has(Fault::NoDarks);
    const VirtualCamera &camera = telescope().camera(kind);
    const double seconds = camera.exposureSeconds(telescope().sunAltitudeDegrees());
    if (!noneCame && seconds < kShortestDarkSeconds)
        return true;
    const ParamValue *const exposure = camera.value(ParamExposure);
    const auto suits = [&](const auto &dark) {
        return dark.kind == kind && exposure != nullptr && dark.exposureIndex == exposure->index
            && !(noneCame && dark.isFactory);
    };
    const DeviceMemory &memory = telescope().memory();
    return std::any_of(memory.darks().begin(), memory.darks().end(), suits)
        || std::any_of(memory.calibrationFrames().begin(), memory.calibrationFrames().end(), suits);
}

void StackingModule::handleStart(CameraKind kind, const Request &request, bool isForced)
{
    const int refused = refusal(kind, isForced);
    if (refused == 0)
        return begin(kind, request);
    request.fail(refused);
    if (refused == code::kNeedGoto)
        pretendToRun(kind);
}

/// Without a GOTO it says for a while that it runs. Source: field notes section 3.
void StackingModule::pretendToRun(CameraKind kind)
{
    say(kind, astro_messages::Running);
    later(kind, kPretence, [this, kind] {
        say(kind, astro_messages::Stopping);
        say(kind, astro_messages::Stopped);
    });
}

/// To what the start says; it stays where it is if there is no such filter.
void StackingModule::turnFilter()
{
    const auto wanted = std::exchange(m_wantedFilter, std::nullopt);
    VirtualCamera camera = telescope().camera(CameraKind::Tele);
    const ParamValue *const now = camera.value(ParamIrCut);
    if (!wanted || now == nullptr || now->index == *wanted || !camera.setGear(ParamIrCut, *wanted))
        return;
    telescope().setCamera(camera);
    proto::GeneralIntParam echo;
    const auto mode = static_cast<quint64>(telescope().status().shootingMode);
    echo.set_param_id((mode << 56U) | kFilterNumber);
    echo.set_mode(1);
    echo.set_value(*wanted);
    telescope().notify(notice::kIntParam, echo);
}

void StackingModule::begin(CameraKind kind, const Request &request)
{
    if (kind == CameraKind::Tele)
        turnFilter();
    astro_messages::disarmRoutes(telescope());
    ShootingStatus &status = telescope().status().shooting(kind);
    status.stacking = true;
    status.stopping = false;
    status.framesTaken = 0;
    status.framesStacked = 0;
    const double wanted = framesOfStack(telescope(), kind).value_or(kMostFrames);
    status.framesToTake = static_cast<int>(std::lround(std::clamp(wanted, 1.0, kMostFrames)));
    Series &now = series(kind);
    now.folder = stack_card::sessionFolder(telescope(), kind);
    now.reference.reset();
    ++now.number;
    request.succeed();
    say(kind, astro_messages::Running);
    sayProgress(kind, true, true);
    const double exposure
        = telescope().camera(kind).exposureSeconds(telescope().sunAltitudeDegrees());
    frame(kind, exposure < kShortestSuitableSeconds ? std::optional(request) : std::nullopt);
}

/// `warn` gets the late warning that the parameters do not suit, with the first frame.
void StackingModule::frame(CameraKind kind, const std::optional<Request> &warn)
{
    const double exposure
        = telescope().camera(kind).exposureSeconds(telescope().sunAltitudeDegrees());
    const std::chrono::milliseconds time(std::lround((exposure + kReadOutSeconds) * 1000.0));
    later(kind, time, [this, kind, warn] {
        if (warn)
            warn->fail(code::kNeedAdjustParameters);
        handleFrame(kind);
    });
}

void StackingModule::handleFrame(CameraKind kind)
{
    ShootingStatus &status = telescope().status().shooting(kind);
    if (!status.stacking || status.stopping)
        return;
    const FaultSet &faults = telescope().faults();
    if (faults.has(Fault::SdFull)) {
        finish(kind, kWriting);
        const Notice card = cardNotice(telescope());
        emit telescope().notified(card.command, card.data);
        return;
    }
    const FrameWeather weather{faults.has(Fault::Clouds) || faults.has(Fault::BlackFrames),
                               faults.has(Fault::Wind), faults.has(Fault::Satellites)};
    const bool isStacked = judgeFrame(weather, telescope().seed(), kind, status.framesTaken)
        == FrameVerdict::Stacked;
    keepFrame(kind, isStacked);
    sayProgress(kind, false, isStacked);
    if (status.framesTaken >= status.framesToTake)
        finish(kind, kWriting);
    else
        frame(kind, std::nullopt);
}

void StackingModule::keepFrame(CameraKind kind, bool isStacked)
{
    ShootingStatus &status = telescope().status().shooting(kind);
    const CameraSnapshot seen = telescope().view(kind);
    const QString name = stack_card::frameName(telescope(), kind, status.framesTaken, isStacked);
    ++status.framesTaken;
    Series &now = series(kind);
    if (isStacked) {
        ++status.framesStacked;
        if (!now.reference)
            now.reference = seen;
    }
    emit telescope().stackFrameTaken(
        {now.folder + QLatin1Char('/') + name, seen, stack_card::frameFacts(telescope(), kind)});
    if (isStacked)
        record(kind, false);
}

/// The stack as the telescope shows it and as its card has it.
void StackingModule::record(CameraKind kind, bool isFinal)
{
    if (!series(kind).reference)
        return;
    const CameraSnapshot stack = stackOf(kind);
    const bool isShown = featureGear(telescope(), FeatureAstroDisplay) == 0;
    telescope().showStack(kind, isShown || isFinal ? std::optional(stack) : std::nullopt);
    emit telescope().stackGrown(
        {series(kind).folder, stack, stack_card::shotsInfo(telescope(), kind), isFinal});
}

CameraSnapshot StackingModule::stackOf(CameraKind kind) const
{
    const int frames = telescope().status().shooting(kind).framesStacked;
    CameraSnapshot stack = *series(kind).reference;
    stack.stackedFrames = frames;
    stack.frameNumber += static_cast<quint64>(frames);
    stack.cloudCover = 0.0;
    stack.satellites = false;
    return stack;
}

void StackingModule::handleStop(CameraKind kind, const Request &request,
                                std::chrono::milliseconds writing)
{
    request.succeed();
    finish(kind, writing);
}

void StackingModule::finish(CameraKind kind, std::chrono::milliseconds writing)
{
    ShootingStatus &status = telescope().status().shooting(kind);
    if (!status.stacking || status.stopping)
        return;
    status.stopping = true;
    ++series(kind).number;
    say(kind, astro_messages::Stopping);
    later(kind, writing, [this, kind] {
        ShootingStatus &ended = telescope().status().shooting(kind);
        ended.stacking = false;
        ended.stopping = false;
        ended.needsGoLive = true;
        record(kind, true);
        say(kind, astro_messages::Stopped);
        astro_messages::disarmRoutes(telescope());
    });
}

void StackingModule::goLive(CameraKind kind, const Request &request)
{
    ShootingStatus &status = telescope().status().shooting(kind);
    if (status.stacking) {
        request.fail(code::kAstroBusy);
        return;
    }
    status.needsGoLive = false;
    telescope().showStack(kind, std::nullopt);
    request.succeed();
    telescope().notifyStreamType(kind);
}

/// The next step of the stack that goes on. One of no duration is taken at once.
void StackingModule::later(CameraKind kind, std::chrono::milliseconds delay,
                           std::function<void()> task)
{
    if (delay == 0ms)
        return task();
    clock().after(delay, this, [this, kind, number = series(kind).number, task = std::move(task)] {
        if (number == series(kind).number && telescope().isPowered())
            task();
    });
}

void StackingModule::say(CameraKind kind, int state)
{
    proto::CaptureRawState message; // Field 1 is all that V2 has.
    message.set_state(static_cast<proto::OperationState>(state));
    if (isV3())
        message.set_camera_type(cameraType(kind));
    telescope().notify(kind == CameraKind::Tele ? notice::kStacking : notice::kWideStacking,
                       message);
}

/// V3: only the first report is whole, later ones carry what changed.
void StackingModule::sayProgress(CameraKind kind, bool isWhole, bool isStacked)
{
    const quint32 command
        = kind == CameraKind::Tele ? notice::kStackingProgress : notice::kWideStackingProgress;
    auto message = stackingProgress(telescope(), kind);
    if (isV3() && !isWhole) {
        message.clear_total_count();
        message.clear_exp_index();
        message.clear_gain_index();
        message.clear_target_name();
        if (!isStacked)
            message.clear_stacked_count();
    }
    message.set_update_count_type(isStacked ? 2 : 0);
    telescope().notify(command, message);
}

} // namespace nd::sim
