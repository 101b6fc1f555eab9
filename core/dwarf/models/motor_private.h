// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/motor_model.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/models/stop_sequence.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/motor.h"

#include <array>
#include <deque>
#include <functional>

namespace nd {

/// Run, run-to, reset and position count the axes from 1, stop from 0; so stop names all three.
/// Source: dwarf-api-2.0 sections 4.13.3 and 4.13.4.
inline int wireAxis(Axis axis)
{
    return axis == Axis::Rotation ? 1 : 2;
}

/// All state of a MotorModel, and what the telescope answers; `q` is the model, which owns it. GUI
/// thread.
class MotorModel::Private
{
public:
    Private(MotorModel &model, Session &theSession, const DaylightGuard &theDaylight,
            Scheduler &scheduler)
        : q(model)
        , session(theSession)
        , daylight(theDaylight)
        , clock(scheduler)
        , stops(port, scheduler)
    {
    }

    template<typename Message>
    void begin(MotorJob what, const Row<Message, proto::ResMotor> &row, const Message &message);
    /// Something that neither begins nor ends a job.
    template<typename Message>
    void order(const Row<Message, proto::ResMotor> &row, const Message &message,
               const std::function<void()> &done = {});
    void handleEnd(MotorJob what, const Result<proto::ResMotor> &reply);
    void handleLink();
    void handleMotion(quint32 command);
    void readNext();
    void readLater(Axis axis);
    void note(Axis axis, const Result<proto::ResMotorPosition> &reply);
    /// What the sun guard asked.
    void hear(Axis axis, double degrees);
    void handleOverheard(quint32 command, const QByteArray &payload);
    double allowed(double degreesPerSecond) const;
    void stopAxes();
    void endRun();
    void forgetRun(Axis axis);

    MotorModel &q;
    Session &session;
    const DaylightGuard &daylight;
    const SunGuard *sun = nullptr;
    SessionPort port{session};
    Scheduler &clock;
    StopSequence stops;
    std::optional<MotorJob> job;
    bool running = false; ///< 14000 was sent and no stop since.
    std::optional<AxisRun> axisRun;
    std::array<std::optional<double>, 2> positions;
    std::deque<Axis> toRead;
    bool reading = false;
};

template<typename Message>
void MotorModel::Private::begin(MotorJob what, const Row<Message, proto::ResMotor> &row,
                                const Message &message)
{
    job = what;
    session.request(row, message, &q,
                    [this, what](const Result<proto::ResMotor> &reply) { handleEnd(what, reply); });
    emit q.changed();
}

template<typename Message>
void MotorModel::Private::order(const Row<Message, proto::ResMotor> &row, const Message &message,
                                const std::function<void()> &done)
{
    session.request(row, message, &q, [this, done](const Result<proto::ResMotor> &reply) {
        if (reply && done)
            done();
        if (!reply && reply.error().code != Error::Code::Busy) // a newer value pushed it out
            emit q.failed(reply.error());
    });
}

} // namespace nd
