// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/astro_operation.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

namespace nd::sim {

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

} // namespace nd::sim
