// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/task_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/task_center.pb.h"

namespace nd::sim {

TaskModule::TaskModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(16400, [this](const Request &request) { answerTask(request); });
    on(16401, [this](const Request &request) { answerTask(request); });
    on(16402, [this](const Request &request) { switchMode(request); });
    on(16403, [this](const Request &request) { switchTech(request); });
    on(16404, [this](const Request &request) { enterCamera(request); });
}

void TaskModule::enterCamera(const Request &request)
{
    proto::ReqEnterCamera message;
    if (!request.read(message))
        return;
    telescope().status().cameraEntered = true;
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        VirtualCamera camera = telescope().camera(kind);
        camera.setOpen(true);
        camera.setH265(message.client_param().encode_type() == 1);
        telescope().setCamera(camera);
    }
    proto::ResEnterCamera response;
    response.set_shooting_mode_id(telescope().status().shootingMode);
    request.answer(response);
    telescope().notifyStreamType(CameraKind::Tele);
    telescope().notifyStreamType(CameraKind::Wide);
}

void TaskModule::switchMode(const Request &request)
{
    proto::ReqSwitchShootingMode message;
    if (!request.read(message))
        return;
    proto::SwitchShootingMode note;
    note.set_source_mode(telescope().status().shootingMode);
    note.set_dst_mode(message.mode());
    telescope().status().shootingMode = message.mode();
    proto::ResSwitchShootingMode response;
    response.set_shooting_mode_id(message.mode());
    request.answer(response);
    telescope().notify(notice::kShootingMode, note);
}

void TaskModule::switchTech(const Request &request)
{
    proto::ReqSwitchShootingTech message;
    if (!request.read(message))
        return;
    telescope().status().shootingTech = message.tech();
    proto::ResSwitchShootingTech response;
    response.set_shooting_tech_id(message.tech());
    request.answer(response);
}

void TaskModule::answerTask(const Request &request)
{
    proto::ReqStopTask message; // Field 1 is the task in both commands.
    if (!request.read(message))
        return;
    proto::ResTaskCenter response;
    response.set_task_id(message.task_id());
    request.answer(response);
}

} // namespace nd::sim
