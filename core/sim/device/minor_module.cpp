// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/minor_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"
#include "proto/focus.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/schedule.pb.h"

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr int kDarkNotFound = -11503;
constexpr auto kFocusTime = 3s;
constexpr int kFocusStep = 5;

} // namespace

MinorModule::MinorModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    addFocus();
    addLists();
    on(14802, [this](const Request &request) { setSentry(true, request); });
    on(14803, [this](const Request &request) { setSentry(false, request); });
    on(14806, [this](const Request &request) { setSentry(true, request); });
    on(14807, [this](const Request &request) { setSentry(false, request); });
    accept({14800, 14801, 14804, 14805, 14808, 14809, 14810});
    accept({11007, 11008, 11021, 11022, 11024, 11025, 11026, 11028});
    if (isV3())
        addV3();
}

void MinorModule::addFocus()
{
    on(15000, [this](const Request &request) { autoFocus(10, 15279, request); });
    on(15004, [this](const Request &request) { autoFocus(9, 15278, request); });
    on(15001, [this](const Request &request) { stepFocus(request); });
    accept({15002, 15003, 15005});
}

void MinorModule::addLists()
{
    on(11009, [](const Request &request) { request.answer(proto::ResCheckDarkFrame()); });
    const auto noDarks = [](const Request &request) {
        proto::ResGetDarkFrameInfoList list;
        list.set_code(kDarkNotFound);
        request.answer(list);
    };
    on(11023, noDarks);
    on(11027, noDarks);
    accept({16100, 16101, 16103, 16104, 16105, 16106, 16107, 16108});
    on(16102, [](const Request &request) { request.answer(proto::ResGetAllShootingSchedule()); });
}

void MinorModule::addV3()
{
    accept({10043, 10044, 10045, 10046, 10049, 10050, 12035, 12036});
    accept({11029, 11030, 11032, 11033, 11034, 11035, 11036, 11039, 11041, 11042, 11044});
    accept({11045, 11046, 11047, 11048, 14811, 14812, 15503, 15700, 16800, 17001, 17002});
    on(11040, [](const Request &request) { request.answer(proto::ResGetQuikSetList()); });
    on(11043, [](const Request &request) { request.answer(proto::ResGetCaliFrameList()); });
    on(15011, [this](const Request &request) {
        proto::ResUserInfinityPos response;
        response.set_pos(this->telescope().status().focusPosition);
        request.answer(response);
    });
    on(15012, [](const Request &request) {
        proto::ReqSetUserInfinityPos message;
        if (!request.read(message))
            return;
        proto::ResUserInfinityPos response;
        response.set_pos(message.pos());
        request.answer(response);
    });
}

void MinorModule::sayFocus()
{
    proto::ResNotifyFocus message;
    message.set_focus(telescope().status().focusPosition);
    telescope().notify(notice::kFocusPosition, message);
}

void MinorModule::stepFocus(const Request &request)
{
    proto::ReqManualSingleStepFocus message;
    if (!request.read(message))
        return;
    telescope().status().focusPosition += message.direction() == 0 ? kFocusStep : -kFocusStep;
    request.succeed();
    sayFocus();
}

void MinorModule::autoFocus(quint32 function, quint32 v3Notice, const Request &request)
{
    if (!telescope().camera(CameraKind::Tele).isOpen()) {
        request.fail(code::kTeleClosed);
        return;
    }
    const auto say = [this, function, v3Notice](proto::OperationState state) {
        proto::ResNotifyCamFunctionState v2;
        v2.set_state(state);
        v2.set_function_id(function);
        proto::AstroAutoFocusState v3;
        v3.set_state(state);
        if (isV3())
            telescope().notify(v3Notice, v3);
        else
            telescope().notify(notice::kTeleFunction, v2);
    };
    say(proto::OPERATION_STATE_RUNNING);
    clock().after(kFocusTime, this, [this, say, request] {
        request.succeed();
        say(proto::OPERATION_STATE_IDLE);
        sayFocus();
    });
}

void MinorModule::setSentry(bool on, const Request &request)
{
    telescope().status().sentry = on;
    proto::ResNotifyStateSentryMode message;
    message.set_state(on ? proto::SENTRY_MODE_STATE_DETECT : proto::SENTRY_MODE_STATE_IDLE);
    request.succeed();
    telescope().notify(notice::kSentry, message);
}

} // namespace nd::sim
