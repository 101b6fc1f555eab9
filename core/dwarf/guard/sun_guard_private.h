// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/guard/pointing_news.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/guard/sun_rules.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/models/stop_sequence.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace nd {

/// All state of the guard; `q` is the guard, which owns it.
class SunGuard::Private
{
public:
    Private(SunGuard &guard, Session &theSession, const DaylightGuard &theDaylight,
            Scheduler &theScheduler);

    void attach();
    void detach();

    bool isDay() const;
    SunWatch watch() const;
    std::optional<double> distance() const;
    std::optional<Direction> wayAway() const;
    std::optional<double> speedLimit() const;
    Refusal refusalOf(const MotionPlan &plan) const;
    void setSolarMode(bool on);
    void confirm();
    void answer(bool yes);

    bool isSolarMode = false;
    bool isOverruled = false;
    bool asks = false; ///< Somebody answers questions.

    // From here on nobody's but its own.
    using Milliseconds = std::chrono::milliseconds;

    /// An aimed motion that may be under way.
    struct Aim
    {
        MotionPlan plan;
        std::vector<PointingEstimate::Sight> from; ///< Empty: unknown, a person answered for it.
        double errorDegrees = 0.0;
        Milliseconds sentAt{0};
    };

    Instant instant() const;
    SunSky sky() const;
    /// The estimate as of now.
    PointingEstimate pointing() const;

    // The gate.
    std::optional<Error> refusal(const CommandInfo &row, const QByteArray &payload);
    std::optional<Error::Code> verdict(const MotionPlan &plan) const;
    std::optional<Error> handRefusal(const MotionPlan &plan) const;
    bool takeConfirmation();
    bool ask(const CommandInfo &row, const Error &refused, std::function<void(bool)> reply);
    void withdrawQuestion();

    // What is told to the telescope and by it.
    void handleSent(const CommandInfo &row, const QByteArray &payload);
    void noteAim(const MotionPlan &plan);
    void noteHand(const MotionPlan &plan);
    void noteSteering(const CommandInfo &row);
    void handleEnded(const CommandInfo &row, const QByteArray &payload,
                     const Result<QByteArray> &result);
    void noteStopped(const CommandInfo &row, const QByteArray &payload);
    void handleNews(const PointingNews &news);
    void noteTracking(bool isTracking, const QString &name);
    void handleLink();
    void forgetAll();

    // The watch.
    void schedule();
    void tick();
    void watchHand();
    void watchAim();
    void watchTracked();
    void watchSteering();
    void stop(SunStop why);
    void tellChanges();

    SunGuard &q;
    Session &session;
    const DaylightGuard &daylight;
    Scheduler &scheduler;
    SessionPort port{session};
    StopSequence stops;
    PointingEstimate estimate;
    Hand hand;
    std::optional<Aim> aim;
    std::optional<MotionPlan> followed; ///< What is tracked, if it came from an aim of ours.
    bool isSteering = false; ///< A mode that steers by itself runs.
    bool isSteeringConfirmed = false;
    std::optional<Milliseconds> confirmedUntil;
    SunQuestion question = SunQuestion::Start; ///< The last one.
    std::function<void(bool)> waiting; ///< The command that the last question is about.
    std::optional<Milliseconds> lastTrackedCheck;
    quint64 wake = 0; ///< Only the newest scheduled tick counts.

    struct Told
    {
        SunWatch watch = SunWatch::Night;
        int degrees = -1;
        bool operator==(const Told &) const = default;
    };
    Told told;
};

} // namespace nd
