// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/astro_messages.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

namespace nd::sim::astro_messages {

void notifyGoto(VirtualTelescope &telescope, int state, const QString &name)
{
    proto::ResNotifyStateAstroGoto message;
    message.set_state(static_cast<proto::AstroState>(state));
    if (telescope.facts().isV3())
        message.set_target_name(name.toStdString());
    telescope.notify(notice::kGoto, message);
}

void notifyCalibration(VirtualTelescope &telescope, int state, int times)
{
    proto::ResNotifyStateAstroCalibration message;
    message.set_state(static_cast<proto::AstroState>(state));
    message.set_plate_solving_times(times);
    telescope.notify(notice::kCalibration, message);
}

void notifyTracking(VirtualTelescope &telescope)
{
    proto::ResNotifyStateAstroTracking message;
    message.set_state(telescope.status().tracking ? proto::OPERATION_STATE_RUNNING
                                                  : proto::OPERATION_STATE_IDLE);
    message.set_target_name(telescope.status().targetName.toStdString());
    telescope.notify(notice::kTracking, message);
}

void notifySpecialTracking(VirtualTelescope &telescope, bool on)
{
    proto::ResNotifyStateAstroTrackingSpecial message;
    message.set_state(on ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_IDLE);
    const bool isMoon = telescope.status().special == Body::Moon;
    message.set_target_name(isMoon ? "Moon" : "Sun");
    message.set_index(isMoon ? 1 : 0);
    telescope.notify(notice::kSpecialTracking, message);
}

void endSpecialTracking(VirtualTelescope &telescope)
{
    if (!telescope.status().special)
        return;
    notifySpecialTracking(telescope, false);
    telescope.status().special.reset();
    telescope.status().tracking = false;
}

void notifyEqSolving(VirtualTelescope &telescope, int step, int state)
{
    if (telescope.facts().isV3()) {
        proto::ResNotifyEqSolvingStateV3 message;
        message.set_state(static_cast<proto::OperationState>(state));
        telescope.notify(notice::kEqSolving, message);
        return;
    }
    proto::ResNotifyEqSolvingState message;
    message.set_step(static_cast<proto::ResNotifyEqSolvingState::Action>(step));
    message.set_state(static_cast<proto::OperationState>(state));
    telescope.notify(notice::kEqSolving, message);
}

void notifyCalibrationResult(VirtualTelescope &telescope)
{
    const Horizontal now = telescope.motion().horizontalAt(telescope.clock().utc());
    proto::CalibrationResult result;
    result.set_azi(now.azimuthDegrees);
    result.set_alt(now.altitudeDegrees);
    telescope.notify(notice::kCalibrationResult, result);
    proto::BodyStatus body;
    body.set_status(proto::BodyStatus::BODY_STATUS_AZI);
    telescope.notify(notice::kBodyStatus, body);
}

void disarmRoutes(VirtualTelescope &telescope)
{
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        VirtualCamera camera = telescope.camera(kind);
        camera.setRouteArmed(false);
        telescope.setCamera(camera);
    }
}

} // namespace nd::sim::astro_messages
