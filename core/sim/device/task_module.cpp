// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/task_module.h"

#include "core/sim/device/mode_cameras.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/task_center.pb.h"

#include <algorithm>

namespace nd::sim {

namespace {

using namespace std::chrono_literals;

constexpr auto kTaskTime = 60s;
constexpr int kTaskBusy = -16600; ///< Source: field notes section 1.4, V3 error codes.

} // namespace

TaskModule::TaskModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(16400, [this](const Request &request) { startTask(request); });
    on(16401, [this](const Request &request) { stopTask(request); });
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
    if (std::find(kShootingModes.begin(), kShootingModes.end(), message.mode())
        == kShootingModes.end()) {
        request.fail(code::kInvalidParameter);
        return;
    }
    proto::SwitchShootingMode note;
    note.set_source_mode(telescope().status().shootingMode);
    note.set_dst_mode(message.mode());
    proto::ResSwitchShootingMode response;
    response.set_shooting_mode_id(message.mode());
    request.answer(response);
    switchShootingMode(telescope(), message.mode());
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

/// One at a time. What it would make comes out of nothing here: it only takes its time.
void TaskModule::startTask(const Request &request)
{
    proto::ReqStartTask message;
    if (!request.read(message))
        return;
    if (telescope().status().runningTask != 0 || message.task_id() == 0) {
        request.fail(telescope().status().runningTask != 0 ? kTaskBusy
                                                           : int(code::kInvalidParameter));
        return;
    }
    telescope().status().runningTask = message.task_id();
    proto::ResTaskCenter response;
    response.set_task_id(message.task_id());
    request.answer(response);
    sayTask(true);
    clock().after(kTaskTime, this, [this, run = ++m_run] {
        if (run == m_run)
            endTask();
    });
}

/// Of a task that does not run there is nothing to stop.
void TaskModule::stopTask(const Request &request)
{
    proto::ReqStopTask message;
    if (!request.read(message))
        return;
    proto::ResTaskCenter response;
    response.set_task_id(message.task_id());
    request.answer(response);
    if (message.task_id() == telescope().status().runningTask)
        endTask();
}

void TaskModule::endTask()
{
    if (telescope().status().runningTask == 0)
        return;
    sayTask(false);
    telescope().status().runningTask = 0;
    ++m_run;
}

void TaskModule::sayTask(bool isRunning)
{
    proto::ResNotifyTaskState state;
    state.set_task_id(static_cast<proto::TaskId>(telescope().status().runningTask));
    state.mutable_state()->set_base_state(isRunning ? proto::OPERATION_STATE_RUNNING
                                                    : proto::OPERATION_STATE_STOPPED);
    telescope().notify(notice::kTaskState, state);
}

} // namespace nd::sim
