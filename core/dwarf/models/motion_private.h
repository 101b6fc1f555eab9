// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/joystick_pump.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/models/stop_sequence.h"

#include <memory>

namespace nd {

/// All state of a MotionModel, and how its stops go on; `q` is the model, which owns it. GUI
/// thread.
class MotionModel::Private
{
public:
    Private(MotionModel &model, std::unique_ptr<CommandPort> owned, CommandPort &thePort,
            Scheduler &theScheduler, const DaylightGuard &theDaylight)
        : q(model)
        , ownedPort(std::move(owned))
        , port(thePort)
        , scheduler(theScheduler)
        , daylight(theDaylight)
    {
    }

    Order orderFor(const StickVector &vector) const
    {
        return joystickOrder(vector, q.speed(), port.generation());
    }
    void connectParts();
    void setStopState(StopState state);
    void updateStopState();
    void watchDaylight();
    void stopMotion();
    void handleSent();
    void limitStopTime();
    void giveUpStop();
    void forgetStop();

    MotionModel &q;
    std::unique_ptr<CommandPort> ownedPort;
    CommandPort &port;
    Scheduler &scheduler;
    const DaylightGuard &daylight;
    const SunGuard *sun = nullptr;
    JoystickPump pump{port, scheduler,
                      [this](const StickVector &vector) { return orderFor(vector); }};
    StopSequence stops{port, scheduler};
    int gear = 20;
    double commandedSpeed = 0.0;
    StickVector held;
    StopState stopState = StopState::Idle;
    std::optional<std::chrono::milliseconds> lastStop;
    quint64 stopNumber = 0; ///< Outdates the time limit of an earlier STOP.
    bool isCut = false; ///< A motion was ended, and nobody has acknowledged that.
    bool limited = false; ///< Whether the daylight limit held when last looked at.
};

} // namespace nd
