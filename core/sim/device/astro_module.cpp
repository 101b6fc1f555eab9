// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/astro_module.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

#include "core/sky/apparent_place.h"

#include "proto/astro.pb.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr double kSlewRate = 12.0; ///< Degrees per second.
constexpr double kShortestSlewSeconds = 2.0;
constexpr auto kSolveTime = 1500ms;
constexpr auto kStepTime = 2s;
constexpr double kLowestTarget = 5.0;
constexpr int kSun = 9;

// Steps of one-click GOTO. Source: API 2.0 section 4.10.18.
constexpr int kFocusStep = 20;
constexpr int kCalibrationStep = 30;
constexpr int kGotoStep = 40;

bool isPlace(double raHours, double declination)
{
    return raHours >= 0.0 && raHours < 24.0 && std::abs(declination) <= 90.0;
}

} // namespace

AstroModule::AstroModule(VirtualTelescope &telescope) : AstroOperation(telescope)
{
    on(11002, [this](const Request &request) { startGoto(request); });
    on(11003, [this](const Request &request) { startSolarGoto(request); });
    on(11004, [this](const Request &request) { stopGoto(request); });
    on(11011, [this](const Request &request) { trackSpecial(request); });
    on(11012, [this](const Request &request) { stopSpecial(request); });
    on(11013, [this](const Request &request) { startOneClick(request); });
    on(11014, [this](const Request &request) { startOneClickSolar(request); });
    on(11015, [this](const Request &request) { stopGoto(request); });
}

void AstroModule::endJourney()
{
    m_journey.reset();
    release();
}

bool AstroModule::isReachable(const Equatorial &target)
{
    const Horizontal place = horizontalOf(target, telescope().motion().site(), clock().utc());
    return place.altitudeDegrees >= kLowestTarget;
}

void AstroModule::startGoto(const Request &request)
{
    proto::ReqGotoDSO message;
    if (!request.read(message))
        return;
    if (!isPlace(message.ra(), message.dec())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    const Equatorial target = {message.ra() * 15.0, message.dec()};
    if (occupy(Occupation::Goto, request))
        begin({target, QString::fromStdString(message.target_name()), request});
}

void AstroModule::startSolarGoto(const Request &request)
{
    proto::ReqGotoSolarSystem message;
    if (!request.read(message))
        return;
    if (message.index() != kSun) { // No ephemeris on board but the Sun's.
        request.fail(message.index() < 1 || message.index() > kSun ? code::kInvalidParameter
                                                                   : code::kGotoFailed);
        return;
    }
    if (occupy(Occupation::Goto, request))
        begin({sunPlace(clock().utc()), QString::fromStdString(message.target_name()), request});
}

void AstroModule::begin(const Journey &journey)
{
    if (!isReachable(journey.target)) {
        endJourney();
        answerStep(journey, kGotoStep, code::kLimitWarning, true);
        return;
    }
    if (telescope().status().tracking)
        sayTracking(false, {});
    m_journey = journey;
    const QDateTime now = clock().utc();
    MountMotion motion = telescope().motion();
    const double distance = separationDegrees(motion.equatorialAt(now), journey.target);
    const double seconds = std::max(distance / kSlewRate, kShortestSlewSeconds);
    motion.slew(journey.target, seconds, now);
    telescope().setMotion(motion);
    sayGoto(journey, astro_messages::Running);
    later(std::chrono::milliseconds(std::lround(seconds * 1000.0)),
          [this, journey] { slewOver(journey); });
}

void AstroModule::slewOver(const Journey &journey)
{
    MountMotion motion = telescope().motion();
    motion.track(clock().utc());
    telescope().setMotion(motion);
    sayGoto(journey, astro_messages::PlateSolving);
    later(kSolveTime, [this, journey] {
        if (solvesNow())
            solved(journey);
        else
            gotoFailed(journey, code::kGotoFailed);
    });
}

void AstroModule::solved(const Journey &journey)
{
    endJourney();
    sayGoto(journey, astro_messages::Idle);
    answerStep(journey, kGotoStep, 0, true);
    if (journey.oneClick)
        sayOneClick(false);
    sayTracking(true, journey.name);
}

void AstroModule::gotoFailed(const Journey &journey, int code)
{
    endJourney();
    standStill();
    answerStep(journey, kGotoStep, code, true);
    sayGoto(journey, astro_messages::Stopped);
    sayGoto(journey, astro_messages::Idle);
}

// No source says what these do to a running stack; that they leave it its tracking is an
// assumption.
bool AstroModule::isStacking() const
{
    return telescope().status().tele.stacking || telescope().status().wide.stacking;
}

// A stopped GOTO ends on "stopping" and never says idle. Source: field reports of public clients.
void AstroModule::stopGoto(const Request &request)
{
    const std::optional<Journey> journey = m_journey;
    const bool wasGoing = journey.has_value();
    if (telescope().status().occupation == Occupation::Goto
        || telescope().status().occupation == Occupation::OneClickGoto)
        endJourney();
    if (!wasGoing && isStacking()) { // Nothing to stop; the stack keeps its stars.
        request.succeed();
        return;
    }
    standStill();
    if (wasGoing) {
        sayGoto(*journey, astro_messages::Stopping);
        answerStep(*journey, kGotoStep, code::kGotoFailed, true);
    }
    if (telescope().status().tracking)
        sayTracking(false, {});
    request.succeed();
}

void AstroModule::answerStep(const Journey &journey, int step, int code, bool end)
{
    if (journey.oneClick) {
        proto::ResOneClickGoto response;
        response.set_step(step);
        response.set_code(code);
        response.set_all_end(end);
        journey.request.answer(response);
    } else if (code == 0) {
        journey.request.succeed();
    } else {
        journey.request.fail(code);
    }
}

void AstroModule::startOneClick(const Request &request)
{
    proto::ReqOneClickGotoDSO message;
    if (!request.read(message))
        return;
    if (!isPlace(message.ra(), message.dec())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    if (!occupy(Occupation::OneClickGoto, request))
        return;
    const Journey journey = {{message.ra() * 15.0, message.dec()},
                             QString::fromStdString(message.target_name()),
                             request,
                             true};
    m_journey = journey;
    sayOneClick(true);
    later(kStepTime, [this, journey] {
        answerStep(journey, kFocusStep, 0, false);
        later(kStepTime, [this, journey] {
            telescope().status().calibrated = true;
            answerStep(journey, kCalibrationStep, 0, false);
            begin(journey);
        });
    });
}

void AstroModule::startOneClickSolar(const Request &request)
{
    proto::ReqOneClickGotoSolarSystem message;
    if (!request.read(message))
        return;
    if (message.index() != kSun) {
        request.fail(code::kGotoFailed);
        return;
    }
    if (!occupy(Occupation::OneClickGoto, request))
        return;
    sayOneClick(true);
    begin({sunPlace(clock().utc()), QString::fromStdString(message.target_name()), request, true});
}

void AstroModule::trackSpecial(const Request &request)
{
    static constexpr int kTrackSun = 0;
    proto::ReqTrackSpecialTarget message;
    if (!request.read(message))
        return;
    if (message.index() != kTrackSun) {
        request.fail(code::kInvalidParameter);
        return;
    }
    if (telescope().status().occupation != Occupation::None) {
        request.fail(code::kAstroBusy);
        return;
    }
    MountMotion motion = telescope().motion();
    motion.track(clock().utc());
    telescope().setMotion(motion);
    telescope().status().tracking = true;
    request.succeed();
    astro_messages::notifySpecialTracking(telescope(), true);
}

void AstroModule::stopSpecial(const Request &request)
{
    const bool wasTracking = telescope().status().tracking;
    if (isStacking()) {
        request.succeed();
        return;
    }
    telescope().status().tracking = false;
    if (telescope().status().occupation == Occupation::None)
        standStill();
    request.succeed();
    if (wasTracking)
        astro_messages::notifySpecialTracking(telescope(), false);
}

void AstroModule::sayGoto(const Journey &journey, int state)
{
    astro_messages::notifyGoto(telescope(), state, journey.name);
}

void AstroModule::sayOneClick(bool running)
{
    astro_messages::notifyOneClick(telescope(), running);
}

} // namespace nd::sim
