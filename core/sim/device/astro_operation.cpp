// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/astro_operation.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

#include "core/sky/apparent_place.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

namespace {

constexpr double kSlewRate = 12.0; ///< Degrees per second.
constexpr double kShortestSlewSeconds = 2.0;
constexpr double kLowestTarget = 5.0;

} // namespace

void AstroOperation::later(std::chrono::milliseconds delay, std::function<void()> task)
{
    const quint64 operation = m_operation;
    clock().after(delay, this, [this, operation, task = std::move(task)] {
        if (operation == m_operation && telescope().isPowered())
            task();
    });
}

bool AstroOperation::occupy(Occupation occupation, const Request &request)
{
    if (telescope().status().occupation != Occupation::None) {
        request.fail(code::kAstroBusy);
        return false;
    }
    if (telescope().faults().has(Fault::MotorLimit)) {
        request.fail(code::kLimitWarning);
        return false;
    }
    ++m_operation;
    telescope().status().occupation = occupation;
    return true;
}

bool AstroOperation::solvesNow() const
{
    const FaultSet &faults = telescope().faults();
    return !faults.has(Fault::SolveFails) && !faults.has(Fault::Clouds)
        && !faults.has(Fault::BlackFrames);
}

void AstroOperation::sayTracking(bool on, const QString &name)
{
    telescope().status().tracking = on;
    telescope().status().targetName = name;
    astro_messages::notifyTracking(telescope());
}

void AstroOperation::release()
{
    ++m_operation;
    telescope().status().occupation = Occupation::None;
}

void AstroOperation::standStill()
{
    MountMotion motion = telescope().motion();
    motion.stand(clock().utc());
    telescope().setMotion(motion);
}

bool AstroOperation::isReachable(const Equatorial &target)
{
    const Horizontal place = horizontalOf(target, telescope().motion().site(), clock().utc());
    return place.altitudeDegrees >= kLowestTarget;
}

Equatorial AstroOperation::placeOf(Body body)
{
    return bodyPlace(body, telescope().motion().site(), clock().utc()).astrometric;
}

std::chrono::milliseconds AstroOperation::slewTo(const Equatorial &target)
{
    MountMotion motion = telescope().motion();
    const QDateTime now = clock().utc();
    const double way = separationDegrees(motion.equatorialAt(now), target);
    const double seconds = std::max(way / kSlewRate, kShortestSlewSeconds);
    motion.slew(target, seconds, now);
    telescope().setMotion(motion);
    return std::chrono::milliseconds(std::lround(seconds * 1000.0));
}

void AstroOperation::followTo(const Equatorial &place)
{
    MountMotion motion = telescope().motion();
    motion.follow(place, clock().utc());
    telescope().setMotion(motion);
}

bool AstroOperation::isStacking()
{
    return telescope().status().tele.stacking || telescope().status().wide.stacking;
}

} // namespace nd::sim
