// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/linkage_module.h"

#include "core/sim/device/motor_module.h"
#include "core/sim/device/picture_matching.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/motor.pb.h"
#include "proto/notify.pb.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd::sim {

namespace {

// Source: field reports of public clients.
constexpr double kWidth = 1920.0;
constexpr double kHeight = 1080.0;
constexpr double kSteepest = 0.05; ///< Of the cosine: near the zenith the axis turns for ever.

} // namespace

LinkageModule::LinkageModule(VirtualTelescope &telescope, MotorModule &motor)
    : CommandModule(telescope)
    , m_motor(motor)
{
    on(14009, [this](const Request &request) { link(request); });
}

void LinkageModule::link(const Request &request)
{
    proto::ReqDualCameraLinkage message;
    if (!request.read(message))
        return;
    if (message.x() < 0 || message.x() >= kWidth || message.y() < 0 || message.y() >= kHeight) {
        request.fail(code::kInvalidParameter);
        return;
    }
    const Optics &wide = telescope().facts().wide;
    const double altitude = telescope().motion().horizontalAt(clock().utc()).altitudeDegrees;
    const double cosine = std::max(std::cos(altitude * std::numbers::pi / 180.0), kSteepest);
    const double right = (message.x() / kWidth - 0.5) * wide.fieldWidthDegrees / cosine;
    const double up = (0.5 - message.y() / kHeight) * wide.fieldHeightDegrees;
    const bool turns = m_motor.moveBy(up, right, request, [this, request] {
        request.succeed();
        sayState(false);
        telescope().notify(notice::kPictureMatching, pictureMatching(telescope().facts()));
    });
    if (turns)
        sayState(true);
}

void LinkageModule::sayState(bool running)
{
    proto::ResNotifyCamFunctionState message; // V3's has the state alone, in the same field.
    message.set_state(running ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_IDLE);
    if (!isV3())
        message.set_function_id(12); // Source: API 2.0 section 4.16.21
    telescope().notify(isV3() ? notice::kLinkage : notice::kTeleFunction, message);
}

} // namespace nd::sim
