// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/stacking_module.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

namespace {

constexpr int kFramesToTake = 999;
constexpr double kReadOutSeconds = 0.5;

} // namespace

StackingModule::StackingModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(11005, [this](const Request &request) { start(CameraKind::Tele, request); });
    on(11006, [this](const Request &request) { stop(CameraKind::Tele, request); });
    on(11010, [this](const Request &request) { goLive(CameraKind::Tele, request); });
    on(11016, [this](const Request &request) { start(CameraKind::Wide, request); });
    on(11017, [this](const Request &request) { stop(CameraKind::Wide, request); });
    on(11020, [this](const Request &request) { goLive(CameraKind::Wide, request); });
    if (!isV3())
        return;
    on(11031, [this](const Request &request) { start(CameraKind::Tele, request); });
    on(11037, [this](const Request &request) { stop(CameraKind::Tele, request); });
    on(11038, [this](const Request &request) { stop(CameraKind::Wide, request); });
    on(11050, [this](const Request &request) { start(CameraKind::Tele, request); });
}

void StackingModule::start(CameraKind kind, const Request &request)
{
    ShootingStatus &status = telescope().status().shooting(kind);
    if (telescope().status().occupation != Occupation::None || status.stacking) {
        request.fail(code::kAstroBusy);
        return;
    }
    if (telescope().faults().has(Fault::SdFull)) {
        request.fail(isV3() ? code::kCardFull : code::kCardWrite);
        return;
    }
    if (!telescope().status().tracking) {
        request.fail(code::kNeedGoto);
        return;
    }
    astro_messages::disarmRoutes(telescope());
    status.stacking = true;
    status.framesTaken = 0;
    status.framesStacked = 0;
    request.succeed();
    say(kind, astro_messages::Running);
    sayProgress(kind, true);
    frame(kind, ++m_series);
}

void StackingModule::frame(CameraKind kind, int series)
{
    const double exposure
        = telescope().camera(kind).exposureSeconds(telescope().sunAltitudeDegrees());
    const std::chrono::milliseconds time(std::lround((exposure + kReadOutSeconds) * 1000.0));
    clock().after(time, this, [this, kind, series] {
        ShootingStatus &status = telescope().status().shooting(kind);
        if (series != m_series || !status.stacking)
            return;
        ++status.framesTaken;
        const FaultSet &faults = telescope().faults();
        if (!faults.has(Fault::Clouds) && !faults.has(Fault::BlackFrames))
            ++status.framesStacked;
        sayProgress(kind, false);
        frame(kind, series);
    });
}

void StackingModule::stop(CameraKind kind, const Request &request)
{
    ShootingStatus &status = telescope().status().shooting(kind);
    request.succeed();
    if (!status.stacking)
        return;
    status.stacking = false;
    say(kind, astro_messages::Stopping);
    say(kind, astro_messages::Stopped);
    astro_messages::disarmRoutes(telescope());
}

void StackingModule::goLive(CameraKind kind, const Request &request)
{
    if (telescope().status().shooting(kind).stacking) {
        request.fail(code::kAstroBusy);
        return;
    }
    request.succeed();
    telescope().notifyStreamType(kind);
}

void StackingModule::say(CameraKind kind, int state)
{
    proto::CaptureRawState message; // Field 1 is all that V2 has.
    message.set_state(static_cast<proto::OperationState>(state));
    if (isV3())
        message.set_camera_type(kind == CameraKind::Tele ? 0 : 1);
    telescope().notify(kind == CameraKind::Tele ? notice::kStacking : notice::kWideStacking,
                       message);
}

// Only the first report is whole: later ones carry what changed.
void StackingModule::sayProgress(CameraKind kind, bool whole)
{
    const ShootingStatus &status = telescope().status().shooting(kind);
    const ParamValue *const exposure = telescope().camera(kind).value(ParamExposure);
    proto::ResNotifyProgressCaptureRawLiveStacking message;
    if (whole || !isV3()) {
        message.set_total_count(kFramesToTake);
        message.set_exp_index(exposure ? exposure->index : 0);
        message.set_target_name(telescope().status().targetName.toStdString());
    }
    message.set_update_count_type(2);
    message.set_current_count(status.framesTaken);
    message.set_stacked_count(status.framesStacked);
    telescope().notify(kind == CameraKind::Tele ? notice::kStackingProgress
                                                : notice::kWideStackingProgress,
                       message);
}

} // namespace nd::sim
