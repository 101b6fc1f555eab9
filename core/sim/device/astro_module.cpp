// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/astro_module.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"

#include <cmath>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kSolveTime = 1500ms;
constexpr auto kStepTime = 2s;
constexpr auto kPursuitTime = 5s;
constexpr int kSolvesNeeded = 2;

bool isPlace(double raHours, double declination)
{
    return raHours >= 0.0 && raHours < 24.0 && std::abs(declination) <= 90.0;
}

template<typename Message>
Journey deepSkyJourney(const Message &message, const Request &request, bool oneClick)
{
    return {{message.ra() * 15.0, message.dec()},
            std::nullopt,
            QString::fromStdString(message.target_name()),
            request,
            oneClick};
}

} // namespace

AstroModule::AstroModule(VirtualTelescope &telescope) : AstroOperation(telescope)
{
    on(11002, [this](const Request &request) { startGoto(request); });
    on(11003, [this](const Request &request) { startSolarGoto(request); });
    on(11004, [this](const Request &request) { stopGoto(request); });
    on(11013, [this](const Request &request) { startOneClick(request); });
    on(11014, [this](const Request &request) { startOneClickSolar(request); });
    on(11015, [this](const Request &request) { stopOneClick(request); });
}

void AstroModule::endJourney()
{
    m_journey.reset();
    release();
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
    if (occupy(Occupation::Goto, request))
        begin(deepSkyJourney(message, request, false));
}

void AstroModule::startSolarGoto(const Request &request)
{
    proto::ReqGotoSolarSystem message;
    if (!request.read(message))
        return;
    const std::optional<Body> body = bodyOfNumber(message.index());
    if (!body) {
        request.fail(code::kInvalidParameter);
        return;
    }
    if (occupy(Occupation::Goto, request))
        begin({placeOf(*body), body, QString::fromStdString(message.target_name()), request});
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
    if (occupy(Occupation::OneClickGoto, request))
        beginOneClick(deepSkyJourney(message, request, true));
}

/// By day there are no stars to focus on or to calibrate with: the document lists no sky search for
/// it, and that the rest is left out for Sun and Moon is an assumption.
void AstroModule::startOneClickSolar(const Request &request)
{
    proto::ReqOneClickGotoSolarSystem message;
    if (!request.read(message))
        return;
    const std::optional<Body> body = bodyOfNumber(message.index());
    if (!body) {
        request.fail(code::kInvalidParameter);
        return;
    }
    if (!occupy(Occupation::OneClickGoto, request))
        return;
    const Journey journey
        = {placeOf(*body), body, QString::fromStdString(message.target_name()), request, true};
    m_journey = journey;
    tellOneClick(telescope(), true);
    if (*body == Body::Sun || *body == Body::Moon)
        begin(journey);
    else
        focus(journey);
}

void AstroModule::beginOneClick(const Journey &journey)
{
    m_journey = journey;
    tellOneClick(telescope(), true);
    searchSky(journey);
}

void AstroModule::searchSky(const Journey &journey)
{
    tellSkySearch(telescope(), true);
    later(kStepTime, [this, journey] {
        tellSkySearch(telescope(), false);
        const bool seesSky = !telescope().faults().has(Fault::Clouds)
            && !telescope().faults().has(Fault::BlackFrames);
        if (!seesSky) {
            failed(journey, GotoStep::SkySearch, code::kSkySearchFailed);
            return;
        }
        answerStep(journey, GotoStep::SkySearch, 0, false);
        focus(journey);
    });
}

void AstroModule::focus(const Journey &journey)
{
    tellFocus(telescope(), true);
    later(kStepTime, [this, journey] {
        telescope().setFocusPosition(TelescopeStatus::kSharpFocus);
        tellFocus(telescope(), false);
        answerStep(journey, GotoStep::Focus, 0, false);
        tellCalibration(telescope(), astro_messages::Running, 0);
        calibrate(journey, 1);
    });
}

void AstroModule::calibrate(const Journey &journey, int number)
{
    tellCalibration(telescope(), astro_messages::PlateSolving, number);
    later(kSolveTime, [this, journey, number] {
        const bool solves = solvesNow();
        if (solves && number < kSolvesNeeded) {
            calibrate(journey, number + 1);
            return;
        }
        telescope().status().calibrated = solves;
        tellCalibration(telescope(), astro_messages::Stopped, 0);
        tellCalibration(telescope(), astro_messages::Idle, 0);
        if (!solves) {
            failed(journey, GotoStep::Calibration, code::kCalibrationFailed);
            return;
        }
        answerStep(journey, GotoStep::Calibration, 0, false);
        begin(journey);
    });
}

void AstroModule::begin(const Journey &journey)
{
    if (!isReachable(journey.target)) {
        endJourney();
        answerStep(journey, GotoStep::Goto, code::kLimitWarning, true);
        if (journey.oneClick)
            tellOneClick(telescope(), false);
        return;
    }
    ++m_pursuit;
    astro_messages::endSpecialTracking(telescope());
    if (telescope().status().tracking)
        sayTracking(false, {});
    m_journey = journey;
    const std::chrono::milliseconds way = slewTo(journey.target);
    tellGoto(telescope(), journey, astro_messages::Running);
    later(way, [this, journey] { slewOver(journey); });
}

void AstroModule::slewOver(const Journey &journey)
{
    MountMotion motion = telescope().motion();
    motion.track(clock().utc());
    telescope().setMotion(motion);
    tellGoto(telescope(), journey, astro_messages::PlateSolving);
    later(kSolveTime, [this, journey] {
        if (solvesNow())
            solved(journey);
        else
            failed(journey, GotoStep::Goto, code::kGotoFailed);
    });
}

void AstroModule::solved(const Journey &journey)
{
    endJourney();
    tellGoto(telescope(), journey, astro_messages::Idle);
    answerStep(journey, GotoStep::Goto, 0, true);
    sayTracking(true, journey.name);
    if (journey.oneClick)
        tellOneClick(telescope(), false);
    if (journey.body)
        keepOn(*journey.body, ++m_pursuit);
}

void AstroModule::failed(const Journey &journey, GotoStep step, int code)
{
    endJourney();
    standStill();
    answerStep(journey, step, code, true);
    if (step == GotoStep::Goto) {
        tellGoto(telescope(), journey, astro_messages::Stopped);
        tellGoto(telescope(), journey, astro_messages::Idle);
    }
    if (journey.oneClick)
        tellOneClick(telescope(), false);
}

/// Bodies move among the stars: it goes after them.
void AstroModule::keepOn(Body body, quint64 pursuit)
{
    clock().after(kPursuitTime, this, [this, body, pursuit] {
        const bool goesOn = pursuit == m_pursuit && telescope().status().tracking
            && telescope().motion().isTracking();
        if (!goesOn)
            return;
        followTo(placeOf(body));
        keepOn(body, pursuit);
    });
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
    ++m_pursuit;
    standStill();
    if (wasGoing) {
        tellGoto(telescope(), *journey, astro_messages::Stopping);
        answerStep(*journey, GotoStep::Goto, code::kGotoFailed, true);
    }
    astro_messages::endSpecialTracking(telescope());
    if (telescope().status().tracking)
        sayTracking(false, {});
    request.succeed();
}

void AstroModule::stopOneClick(const Request &request)
{
    const bool wasOn = telescope().status().occupation == Occupation::OneClickGoto;
    stopGoto(request);
    if (wasOn)
        tellOneClick(telescope(), false);
}

} // namespace nd::sim
