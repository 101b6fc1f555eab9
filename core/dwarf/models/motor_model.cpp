// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motor_model.h"

#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/models/stop_sequence.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/motor.h"
#include "core/sky/sun_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <functional>

namespace nd {

namespace {

// Within the documented ranges: 0 to 1000, and 3 for 32 subdivisions of a step.
// Source: dwarf-api-2.0 section 4.13.3.
constexpr int kRamping = 100;
constexpr int kResolution = 3;
constexpr int kHighestFrequency = 100'000;

/// Run, run-to, reset and position count the axes from 1, stop from 0; so stop names all three.
/// Source: dwarf-api-2.0 sections 4.13.3 and 4.13.4.
int wireId(Axis axis)
{
    return axis == Axis::Rotation ? 1 : 2;
}

bool wireDirection(AxisWay way)
{
    return way == AxisWay::RightOrUp;
}

} // namespace

/// All state of the model; `q` is the model, which owns it.
class MotorModel::Private
{
public:
    Private(MotorModel &model, Session &theSession, const DaylightGuard &theDaylight,
            Scheduler &scheduler)
        : q(model)
        , session(theSession)
        , daylight(theDaylight)
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
    void readNext();
    void note(Axis axis, const Result<proto::ResMotorPosition> &reply);
    void handleOverheard(quint32 command, const QByteArray &payload);
    double allowed(double degreesPerSecond) const;
    void stopAxes();

    MotorModel &q;
    Session &session;
    const DaylightGuard &daylight;
    const SunGuard *sun = nullptr;
    SessionPort port{session};
    StopSequence stops;
    std::optional<MotorJob> job;
    bool running = false; ///< 14000 was sent and no stop since.
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

void MotorModel::Private::handleEnd(MotorJob what, const Result<proto::ResMotor> &reply)
{
    const bool known = reply || reply.error().code == Error::Code::Rejected
        || reply.error().code == Error::Code::Cancelled || isRefusedHere(reply.error());
    // Whether an unanswered motion goes on can't be told: it is stopped.
    if (!known)
        stopAxes();
    else if (!reply)
        running = false;
    job.reset();
    q.readPositions();
    emit q.changed();
    if (!reply && reply.error().code != Error::Code::Cancelled)
        emit q.failed(reply.error());
    emit q.finished(what, reply ? Result<Done>(Done{}) : reply.error());
}

void MotorModel::Private::stopAxes()
{
    running = false;
    std::vector<Order> orders = stopOrders();
    std::erase_if(orders, [](const Order &one) { return one.row.id != kMotorStop.info.id; });
    stops.add(orders);
}

void MotorModel::Private::handleLink()
{
    if (session.canCommand() != Refusal::None && running)
        stopAxes();
    if (port.state() != PortState::Closed)
        stops.resume();
    const LinkState link = session.linkState();
    if (link == LinkState::Disconnected || link == LinkState::Waiting) {
        positions = {};
        toRead.clear();
    }
    emit q.changed();
}

/// One after the other: the protocol tells answers apart by the command alone.
void MotorModel::Private::readNext()
{
    if (reading || toRead.empty())
        return;
    const Axis axis = toRead.front();
    toRead.pop_front();
    reading = true;
    proto::ReqMotorGetPosition message;
    message.set_id(wireId(axis));
    session.request(kMotorGetPosition, message, &q,
                    [this, axis](const Result<proto::ResMotorPosition> &reply) {
                        reading = false;
                        note(axis, reply);
                        readNext();
                    });
}

void MotorModel::Private::note(Axis axis, const Result<proto::ResMotorPosition> &reply)
{
    const bool good = reply && std::isfinite(reply.value().position());
    positions.at(std::size_t(axis)) = good ? std::optional(reply.value().position()) : std::nullopt;
    emit q.changed();
}

/// A position that was asked for when a recording was made.
void MotorModel::Private::handleOverheard(quint32 command, const QByteArray &payload)
{
    if (command != kMotorGetPosition.info.id)
        return;
    const auto reply = typedReply<proto::ResMotorPosition>(payload);
    for (const Axis axis : {Axis::Rotation, Axis::Pitch}) {
        if (reply && reply.value().id() == wireId(axis))
            note(axis, reply);
    }
}

double MotorModel::Private::allowed(double degreesPerSecond) const
{
    const double limit = sun != nullptr ? sun->speedLimit().value_or(kFastest)
        : daylight.sunMayBeUp()         ? kSunSlowDegreesPerSecond
                                        : kFastest;
    // Written so that NaN becomes the slowest.
    return degreesPerSecond > kSlowest ? std::min(degreesPerSecond, limit) : kSlowest;
}

MotorModel::MotorModel(Session &session, const DaylightGuard &guard, QObject *parent)
    : MotorModel(session, guard, session.clock(), parent)
{
}

MotorModel::MotorModel(Session &session, const DaylightGuard &guard, Scheduler &scheduler,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, guard, scheduler))
{
    const auto refresh = [this] { d->handleLink(); };
    connect(&session, &Session::linkStateChanged, this, refresh);
    connect(&session, &Session::checklistChanged, this, refresh);
    connect(&session, &Session::roleChanged, this, refresh);
    connect(&d->stops, &StopSequence::progressed, this, &MotorModel::changed);
    connect(&session, &Session::overheard, this,
            [this](quint32 id, const QByteArray &reply) { d->handleOverheard(id, reply); });
}

MotorModel::~MotorModel() = default;

void MotorModel::setSunGuard(const SunGuard &guard)
{
    d->sun = &guard;
    connect(&guard, &SunGuard::changed, this, &MotorModel::changed);
    emit changed();
}

Generation MotorModel::generation() const
{
    return d->session.generation();
}

Refusal MotorModel::canMove() const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    // A new motion must not overtake the stop of the one before.
    if (d->stops.isPending())
        return Refusal::InProgress;
    return d->job && d->job != MotorJob::Run ? refusalInProgress(d->sun) : Refusal::None;
}

std::optional<MotorJob> MotorModel::job() const
{
    return d->job;
}

std::optional<double> MotorModel::position(Axis axis) const
{
    return d->positions.at(std::size_t(axis));
}

void MotorModel::run(Axis axis, AxisWay way, double degreesPerSecond)
{
    if (canMove() != Refusal::None)
        return;
    proto::ReqMotorRun message;
    message.set_id(wireId(axis));
    message.set_speed(d->allowed(degreesPerSecond));
    message.set_direction(wireDirection(way));
    message.set_speed_ramping(kRamping);
    message.set_resolution_level(kResolution);
    d->running = true;
    d->begin(MotorJob::Run, kMotorRun, message);
}

void MotorModel::stop()
{
    d->stopAxes();
    readPositions();
}

void MotorModel::runTo(Axis axis, double degrees, double degreesPerSecond)
{
    if (!std::isfinite(degrees) || canMove() != Refusal::None)
        return;
    proto::ReqMotorRunTo message;
    message.set_id(wireId(axis));
    message.set_end_position(degrees);
    message.set_speed(d->allowed(degreesPerSecond));
    message.set_speed_ramping(kRamping);
    message.set_resolution_level(kResolution);
    d->begin(MotorJob::RunTo, kMotorRunTo, message);
}

void MotorModel::reset(Axis axis, AxisWay way)
{
    if (canMove() != Refusal::None)
        return;
    proto::ReqMotorReset message;
    message.set_id(wireId(axis));
    message.set_direction(wireDirection(way));
    d->begin(MotorJob::Reset, kMotorReset, message);
}

bool MotorModel::canRead() const
{
    return d->session.linkState() == LinkState::Ready;
}

void MotorModel::readPosition(Axis axis)
{
    const bool waits = std::find(d->toRead.begin(), d->toRead.end(), axis) != d->toRead.end();
    if (waits || !canRead())
        return;
    d->toRead.push_back(axis);
    d->readNext();
}

void MotorModel::readPositions()
{
    readPosition(Axis::Rotation);
    readPosition(Axis::Pitch);
}

void MotorModel::changeSpeed(Axis axis, double degreesPerSecond)
{
    if (d->session.canCommand() != Refusal::None)
        return;
    proto::ReqMotorChangeSpeed message;
    message.set_id(wireId(axis));
    message.set_speed(d->allowed(degreesPerSecond));
    d->order(kMotorChangeSpeed, message);
}

void MotorModel::changeDirection(Axis axis, AxisWay way)
{
    if (d->session.canCommand() != Refusal::None)
        return;
    proto::ReqMotorChangeDirection message;
    message.set_id(wireId(axis));
    message.set_direction(wireDirection(way));
    d->order(kMotorChangeDirection, message, [this, axis, way] { emit turned(axis, way); });
}

bool MotorModel::mayPulse() const
{
    return d->sun != nullptr ? !d->sun->isDay() : !d->daylight.sunMayBeUp();
}

bool MotorModel::runPulses(Axis axis, AxisWay way, int frequency, int pulses)
{
    if (canMove() != Refusal::None || !mayPulse())
        return false;
    proto::ReqMotorRunInPulse message;
    message.set_id(wireId(axis));
    message.set_frequency(std::clamp(frequency, 1, kHighestFrequency));
    message.set_direction(wireDirection(way));
    message.set_speed_ramping(kRamping);
    message.set_resolution(kResolution);
    message.set_pulse(std::clamp(pulses, 1, kMostPulses));
    d->running = true;
    d->begin(MotorJob::Run, kMotorRunInPulse, message);
    return true;
}

} // namespace nd
