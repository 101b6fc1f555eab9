// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/calibration_module.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kAttemptTime = 1500ms;
constexpr auto kFocusTime = 2s;
constexpr int kCalibrationTries = 8;
constexpr int kAttemptsNeeded = 3;

} // namespace

CalibrationModule::CalibrationModule(VirtualTelescope &telescope) : AstroOperation(telescope)
{
    on(11000, [this](const Request &request) { startCalibration(request); });
    on(11001, [this](const Request &request) { stopCalibration(request); });
    on(11018, [this](const Request &request) { startEqSolving(request); });
    on(11019, [this](const Request &request) { stopEqSolving(request); });
}

void CalibrationModule::startCalibration(const Request &request)
{
    if (!occupy(Occupation::Calibration, request))
        return;
    if (telescope().status().tracking)
        sayTracking(false, {});
    astro_messages::notifyCalibration(telescope(), astro_messages::Running, 0);
    calibrationTry(1, request);
}

void CalibrationModule::calibrationTry(int number, const Request &request)
{
    static constexpr double kStepAzimuth = 15.0;
    MountMotion motion = telescope().motion();
    motion.turn(0.0, kStepAzimuth, clock().utc());
    telescope().setMotion(motion);
    later(1s, [this, number, request] {
        standStill();
        astro_messages::notifyCalibration(telescope(), astro_messages::PlateSolving, number);
        later(kAttemptTime, [this, number, request] {
            const bool wobbles = number == 1 && telescope().seed() % 2 == 1;
            if (!solvesNow() || wobbles)
                request.fail(code::kPlateSolvingFailed); // Not the end: it tries elsewhere.
            if (solvesNow() && number >= kAttemptsNeeded)
                finishCalibration(0, request);
            else if (number >= kCalibrationTries)
                finishCalibration(code::kCalibrationFailed, request);
            else
                calibrationTry(number + 1, request);
        });
    });
}

void CalibrationModule::finishCalibration(int code, const Request &request)
{
    release();
    telescope().status().calibrated = code == 0;
    if (code == 0)
        request.succeed();
    else
        request.fail(code);
    astro_messages::notifyCalibration(telescope(), astro_messages::Stopped, 0);
    astro_messages::notifyCalibration(telescope(), astro_messages::Idle, 0);
    if (isV3() && code == 0)
        astro_messages::notifyCalibrationResult(telescope());
}

void CalibrationModule::stopCalibration(const Request &request)
{
    if (telescope().status().occupation == Occupation::Calibration) {
        release();
        standStill();
        astro_messages::notifyCalibration(telescope(), astro_messages::Stopping, 0);
        astro_messages::notifyCalibration(telescope(), astro_messages::Idle, 0);
    }
    request.succeed();
}

void CalibrationModule::startEqSolving(const Request &request)
{
    if (!occupy(Occupation::EqSolving, request))
        return;
    astro_messages::disarmRoutes(telescope());
    astro_messages::notifyEqSolving(telescope(), 1, astro_messages::Running);
    later(kFocusTime, [this, request] {
        astro_messages::notifyEqSolving(telescope(), 2, astro_messages::Running);
        later(kAttemptTime, [this, request] {
            release();
            proto::ResStartEqSolving response;
            if (solvesNow()) {
                response.set_azi_err(telescope().status().polarAzimuthError);
                response.set_alt_err(telescope().status().polarAltitudeError);
            } else {
                response.set_code(code::kEqSolvingFailed);
            }
            request.answer(response);
            astro_messages::notifyEqSolving(telescope(), 2, astro_messages::Idle);
            turnAsTold();
        });
    });
}

/// Nobody is there to do it by hand: of each error a quarter is left.
void CalibrationModule::turnAsTold()
{
    static constexpr double kLeft = 0.25;
    if (!solvesNow())
        return;
    telescope().status().polarAzimuthError *= kLeft;
    telescope().status().polarAltitudeError *= kLeft;
}

void CalibrationModule::stopEqSolving(const Request &request)
{
    if (telescope().status().occupation == Occupation::EqSolving) {
        release();
        astro_messages::notifyEqSolving(telescope(), 2, astro_messages::Stopped);
    }
    request.succeed();
}

} // namespace nd::sim
