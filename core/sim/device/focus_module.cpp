// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/focus_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/focus.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kTick = 250ms;
constexpr int kMovePerTick = 15; ///< Sixty steps a second while a button is held.
constexpr int kSlowTicks = 24;
constexpr int kFastTicks = 10;
constexpr int kWidestSweep = 90;
constexpr double kSweepTurns = 3.0;
constexpr int kSlowFailed = -15100; // Source: API 2.0 section 4.8.4
constexpr int kFastFailed = -15101;

} // namespace

FocusModule::FocusModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(15000, [this](const Request &request) { startNormal(request); });
    on(15001, [this](const Request &request) { step(request); });
    on(15002, [this](const Request &request) { startMoving(request); });
    on(15003, [this](const Request &request) {
        stopMoving();
        request.succeed();
    });
    on(15004, [this](const Request &request) { startAstro(request); });
    on(15005, [this](const Request &request) { stopAstro(request); });
    if (!isV3())
        return;
    on(15011, [this](const Request &request) {
        proto::ResUserInfinityPos response;
        response.set_pos(this->telescope().status().infinityPosition);
        request.answer(response);
    });
    on(15012, [this](const Request &request) { setInfinity(request); });
}

void FocusModule::moveTo(int position)
{
    telescope().setFocusPosition(std::clamp(position, kNearest, kFarthest));
    proto::ResNotifyFocus message;
    message.set_focus(telescope().status().focusPosition);
    telescope().notify(notice::kFocusPosition, message);
}

void FocusModule::step(const Request &request)
{
    proto::ReqManualSingleStepFocus message;
    if (!request.read(message))
        return;
    if (message.direction() > 1) {
        request.fail(code::kInvalidParameter);
        return;
    }
    request.succeed();
    moveTo(telescope().status().focusPosition + (message.direction() == 0 ? kStep : -kStep));
}

void FocusModule::startMoving(const Request &request)
{
    proto::ReqManualContinuFocus message;
    if (!request.read(message))
        return;
    if (message.direction() > 1) {
        request.fail(code::kInvalidParameter);
        return;
    }
    request.succeed();
    keepMoving(++m_motion, message.direction() == 0 ? kMovePerTick : -kMovePerTick);
}

void FocusModule::keepMoving(quint64 motion, int change)
{
    if (motion != m_motion || !telescope().isPowered())
        return;
    moveTo(telescope().status().focusPosition + change);
    clock().after(kTick, this, [this, motion, change] { keepMoving(motion, change); });
}

void FocusModule::stopMoving()
{
    if (!m_run)
        ++m_motion;
}

void FocusModule::startNormal(const Request &request)
{
    proto::ReqNormalAutoFocus message;
    if (!request.read(message))
        return;
    if (message.mode() > 1)
        request.fail(code::kInvalidParameter);
    else
        begin(message.mode() == 1 ? Kind::Area : Kind::Normal, request);
}

void FocusModule::startAstro(const Request &request)
{
    proto::ReqAstroAutoFocus message;
    if (!request.read(message))
        return;
    const bool fast = message.mode() == 1;
    if (message.mode() > 1)
        request.fail(code::kInvalidParameter);
    else if (fast && !m_slowDone)
        request.fail(kFastFailed);
    else
        begin(fast ? Kind::AstroFast : Kind::AstroSlow, request);
}

void FocusModule::begin(Kind kind, const Request &request)
{
    if (!telescope().camera(CameraKind::Tele).isOpen()) {
        request.fail(code::kTeleClosed);
        return;
    }
    if (m_run) {
        request.fail(code::kAstroBusy);
        return;
    }
    m_run = Run{kind, request, ++m_motion, telescope().status().focusPosition, 0};
    say(kind, proto::OPERATION_STATE_RUNNING);
    clock().after(kTick, this, [this, number = m_motion] { sweep(number); });
}

/// Around the sharp position, less and less wide.
void FocusModule::sweep(quint64 number)
{
    if (!m_run || m_run->number != number || !telescope().isPowered())
        return;
    const bool astro = m_run->kind == Kind::AstroSlow || m_run->kind == Kind::AstroFast;
    const bool blind
        = telescope().faults().has(Fault::Clouds) || telescope().faults().has(Fault::BlackFrames);
    const int ticks = m_run->kind == Kind::AstroSlow ? kSlowTicks : kFastTicks;
    const double part = double(++m_run->tick) / ticks;
    if (part >= 1.0) {
        moveTo(blind ? m_run->from : TelescopeStatus::kSharpFocus);
        end(!blind || !astro ? 0 : m_run->kind == Kind::AstroSlow ? kSlowFailed : kFastFailed);
        return;
    }
    const double wave
        = std::sin(part * kSweepTurns * 2.0 * std::numbers::pi) * kWidestSweep * (1.0 - part);
    const double middle = std::lerp(double(m_run->from), double(TelescopeStatus::kSharpFocus),
                                    std::min(1.0, 2.0 * part));
    moveTo(static_cast<int>(std::lround(middle + wave)));
    clock().after(kTick, this, [this, number] { sweep(number); });
}

void FocusModule::stopAstro(const Request &request)
{
    request.succeed();
    if (!m_run || m_run->kind == Kind::Normal || m_run->kind == Kind::Area)
        return;
    say(m_run->kind, proto::OPERATION_STATE_STOPPING);
    end(m_run->kind == Kind::AstroSlow ? kSlowFailed : kFastFailed);
}

void FocusModule::end(int code)
{
    const Run run = *std::exchange(m_run, std::nullopt);
    ++m_motion;
    m_slowDone = m_slowDone || (run.kind == Kind::AstroSlow && code == 0);
    if (code == 0)
        run.request.succeed();
    else
        run.request.fail(code);
    say(run.kind, proto::OPERATION_STATE_IDLE);
}

/// 15215 with the function's number, or in V3 a notification of its own.
void FocusModule::say(Kind kind, int state)
{
    const auto operation = static_cast<proto::OperationState>(state);
    if (isV3()) {
        static constexpr std::array kNotices{15279U, 15281U, 15278U, 15280U};
        proto::NormalAutoFocusState message;
        message.set_state(operation);
        telescope().notify(kNotices.at(size_t(kind)), message);
        return;
    }
    static constexpr std::array kFunctions{9U, 11U, 8U, 10U}; // Source: API 2.0 section 4.16.21
    proto::ResNotifyCamFunctionState message;
    message.set_state(operation);
    message.set_function_id(kFunctions.at(size_t(kind)));
    telescope().notify(notice::kTeleFunction, message);
}

void FocusModule::setInfinity(const Request &request)
{
    proto::ReqSetUserInfinityPos message;
    if (!request.read(message))
        return;
    proto::ResUserInfinityPos response;
    if (message.pos() < kNearest || message.pos() > kFarthest) {
        response.set_code(code::kInvalidParameter);
    } else {
        telescope().status().infinityPosition = message.pos();
        response.set_pos(message.pos());
    }
    request.answer(response);
}

} // namespace nd::sim
