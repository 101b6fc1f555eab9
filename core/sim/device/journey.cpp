// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/journey.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <array>

namespace nd::sim {

namespace {

/// Function of 15215. Source: API 2.0 section 4.16.8 (8 is the slow autofocus on stars).
constexpr int kAstroFocusFunction = 8;

proto::OperationState runningOrIdle(bool isOn)
{
    return isOn ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_IDLE;
}

} // namespace

std::optional<Body> bodyOfNumber(int number)
{
    static constexpr std::array kBodies{Body::Mercury, Body::Venus,  Body::Mars,
                                        Body::Jupiter, Body::Saturn, Body::Uranus,
                                        Body::Neptune, Body::Moon,   Body::Sun};
    if (number < 1 || number > static_cast<int>(kBodies.size()))
        return std::nullopt;
    return kBodies.at(static_cast<std::size_t>(number - 1));
}

void answerStep(const Journey &journey, GotoStep step, int code, bool isEnd)
{
    if (journey.oneClick) {
        proto::ResOneClickGoto response;
        response.set_step(static_cast<int>(step));
        response.set_code(code);
        response.set_all_end(isEnd);
        journey.request.answer(response);
    } else if (code == 0) {
        journey.request.succeed();
    } else {
        journey.request.fail(code);
    }
}

void tellSkySearch(VirtualTelescope &telescope, bool isOn)
{
    proto::ResNotifySkySeacherState message;
    message.set_state(runningOrIdle(isOn));
    telescope.notify(notice::kSkySearch, message);
}

void tellFocus(VirtualTelescope &telescope, bool isOn)
{
    if (telescope.facts().isV3()) {
        proto::ResNotifyOneClickGotoStateV3 message;
        message.mutable_astro_auto_focus_state()->set_state(runningOrIdle(isOn));
        telescope.notify(notice::kOneClickGoto, message);
        return;
    }
    proto::ResNotifyCamFunctionState message;
    message.set_state(runningOrIdle(isOn));
    message.set_function_id(kAstroFocusFunction);
    telescope.notify(notice::kTeleFunction, message);
}

void tellCalibration(VirtualTelescope &telescope, int state, int times)
{
    astro_messages::notifyCalibration(telescope, state, times);
    if (!telescope.facts().isV3())
        return;
    proto::ResNotifyOneClickGotoStateV3 message;
    message.mutable_astro_calibration_state()->set_state(static_cast<proto::AstroState>(state));
    message.mutable_astro_calibration_state()->set_plate_solving_times(times);
    telescope.notify(notice::kOneClickGoto, message);
}

void tellGoto(VirtualTelescope &telescope, const Journey &journey, int state)
{
    astro_messages::notifyGoto(telescope, state, journey.name);
    if (!journey.oneClick || !telescope.facts().isV3())
        return;
    proto::ResNotifyOneClickGotoStateV3 message;
    message.mutable_astro_goto_state()->set_state(static_cast<proto::AstroState>(state));
    message.mutable_astro_goto_state()->set_target_name(journey.name.toStdString());
    telescope.notify(notice::kOneClickGoto, message);
}

/// V3 says at the end what it follows, or nothing at all.
void tellOneClick(VirtualTelescope &telescope, bool isOn)
{
    if (!telescope.facts().isV3()) {
        proto::ResNotifyOneClickGotoState message;
        message.set_state(runningOrIdle(isOn));
        telescope.notify(notice::kOneClickGoto, message);
        return;
    }
    if (isOn)
        return; // its first step says so
    proto::ResNotifyOneClickGotoStateV3 message;
    if (telescope.status().tracking) {
        auto *const tracking = message.mutable_astro_tracking_state();
        tracking->set_state(proto::OPERATION_STATE_RUNNING);
        tracking->set_target_name(telescope.status().targetName.toStdString());
    }
    telescope.notify(notice::kOneClickGoto, message);
}

} // namespace nd::sim
