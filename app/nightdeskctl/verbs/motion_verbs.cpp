// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/motion_verbs.h"

#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/session/typed_reply.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"

#include <array>
#include <cmath>
#include <utility>

namespace nd::ctl {

namespace {

constexpr std::chrono::milliseconds kStopLimit{10'000};
constexpr double kLongestHoldSeconds = 600.0;

/// 0 degrees is right, 90 up.
std::optional<double> angleOf(const QString &word)
{
    static constexpr std::array<std::pair<const char *, double>, 4> kWords{
        {{"right", 0.0}, {"up", 90.0}, {"left", 180.0}, {"down", 270.0}}};
    for (const auto &[name, degrees] : kWords) {
        if (word == QLatin1String(name))
            return degrees;
    }
    bool isNumber = false;
    const double degrees = word.toDouble(&isNumber);
    return isNumber && std::isfinite(degrees) ? std::optional(degrees) : std::nullopt;
}

/// The lowest gear that reaches `speed`.
int gearFor(double speed)
{
    int gear = 0;
    while (gear < MotionModel::kHighestGear && MotionModel::speedOfGear(gear) < speed)
        ++gear;
    return gear;
}

} // namespace

void StopVerb::begin()
{
    MotionModel &motion = device().motion();
    connect(&motion, &MotionModel::stopStateChanged, this, &StopVerb::check);
    motion.stopEverything();
}

void StopVerb::run()
{
    check();
}

void StopVerb::check()
{
    if (hasEnded() || device().motion().stopState() != StopState::Stopped)
        return;
    console().print({{QStringLiteral("stopped"), true}});
    end(exit_status::kDone);
}

void StopVerb::expire()
{
    if (allows(session().canCommand()))
        TelescopeVerb::expire();
}

std::optional<std::chrono::milliseconds> StopVerb::usualLimit() const
{
    return kStopLimit;
}

bool MoveVerb::prepare()
{
    const auto angle = angleOf(line().words.first());
    if (!angle)
        return complain(QStringLiteral("move needs up, down, left, right or an angle"));
    m_angleDegrees = *angle;
    bool isNumber = true;
    if (line().has("--speed"))
        m_speed = line().value("--speed").toDouble(&isNumber);
    if (!isNumber || !(m_speed > 0.0 && m_speed <= kHighestJoystickSpeed))
        return complain(
            QStringLiteral("--speed needs up to %1 degrees per second").arg(kHighestJoystickSpeed));
    if (!line().has("--seconds"))
        return true;
    m_seconds = line().value("--seconds").toDouble(&isNumber);
    const bool isSane = isNumber && *m_seconds > 0.0 && *m_seconds <= kLongestHoldSeconds;
    return isSane || complain(QStringLiteral("--seconds needs up to %1").arg(kLongestHoldSeconds));
}

void MoveVerb::run()
{
    const MotionModel &motion = device().motion();
    if (!allows(motion.canMove()))
        return;
    if (motion.speedLimit() && m_speed > *motion.speedLimit()) {
        console().say(text::daylightRefusal());
        return end(exit_status::kRefused);
    }
    if (m_seconds)
        hold();
    else
        nudge();
}

void MoveVerb::nudge()
{
    const Order order = nudgeOrder(m_angleDegrees, m_speed, generation());
    session().requestRaw(order.row, order.payload, this,
                         [this, row = order.row](const Result<QByteArray> &reply) {
                             const Result<Done> done = reply ? readAnswer(row, reply.value())
                                                             : Result<Done>(reply.error());
                             if (!done)
                                 return fail(done.error(), &row);
                             console().print({{QStringLiteral("moved"), true}});
                             end(exit_status::kDone);
                         });
}

void MoveVerb::hold()
{
    MotionModel &motion = device().motion();
    connect(&motion, &MotionModel::refused, this, [this](const Error &error) {
        console().say(text::requestText(error, generation()));
        letGo(exit_status::kRefused);
    });
    const int gear = gearFor(m_speed);
    m_holding = true;
    motion.setGear(gear);
    motion.move(m_angleDegrees, m_speed / motion.speed());
    const auto time = std::chrono::milliseconds(qRound64(*m_seconds * 1000.0));
    scheduler().after(time, this, [this] { letGo(exit_status::kDone); });
}

void MoveVerb::letGo(int exitStatus)
{
    if (!std::exchange(m_holding, false))
        return;
    device().motion().release();
    const Order stop = joystickStopOrder();
    session().requestRaw(stop.row, stop.payload, this,
                         [this, exitStatus](const Result<QByteArray> &reply) {
                             if (!reply)
                                 return fail(reply.error());
                             console().print({{QStringLiteral("stopped"), true}});
                             end(exitStatus);
                         });
}

void MoveVerb::expire()
{
    if (!m_holding)
        return TelescopeVerb::expire();
    console().say(text::errorSentence(Error::Code::Timeout));
    letGo(exit_status::kTimeout);
}

void MoveVerb::interrupt()
{
    if (m_holding)
        letGo(kInterrupted);
    else
        end(kInterrupted);
}

} // namespace nd::ctl
