// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/guard/attitude_count.h"
#include "core/dwarf/guard/axis_count.h"
#include "core/dwarf/guard/pointing_news.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/guard/sun_rules.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/models/stop_sequence.h"

#include <chrono>
#include <functional>
#include <map>
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
        quint32 command = 0;
        QByteArray payload;
        quint64 number = 0; ///< Of all orders.
        int refusedTwins = 0; ///< The same command again, which the session will end as Busy.
        bool isSpecial = false; ///< Only 15228 tells that it arrived.
        bool hasLeft = false; ///< What was followed when it was sent no longer is.
        bool wasHeardOf = false; ///< It was accepted, or said to be under way.
        bool isAnswered = false;
        bool arrival = false; ///< Something of its name is followed since.
        std::optional<Milliseconds> solvesSince; ///< It stands since then, to recognise the stars.
        std::optional<AxisAngles> stillAttitude; ///< That its gyro told while it stood, the last.
    };

    /// A STOP that is not answered yet.
    struct SentStop
    {
        quint32 command = 0;
        QByteArray payload;
        quint64 number = 0;
        Milliseconds sentAt{0};
    };

    /// What was followed when the link was lost.
    struct Kept
    {
        MotionPlan plan;
        double errorDegrees = 0.0; ///< With what it was moved off its target by hand.
        bool isHeardOf = false; ///< Since the return: it follows something of that name.
    };

    /// What waits behind the one of its row that is on its way.
    struct Latest
    {
        MotionPlan newest;
        quint64 number = 0;
        int waiting = 0; ///< That were not told to be pushed out yet.
    };

    /// All that a mode that steers by itself may look at, from a place that was known.
    struct Reach
    {
        MotionPlan plan; ///< Tells how far from where it began.
        std::vector<PointingEstimate::Sight> from;
        double errorDegrees = 0.0;
        Milliseconds since{0};
    };

    Instant instant() const;
    SunSky sky() const;
    /// The estimate as of now.
    PointingEstimate pointing() const;
    /// Of an estimate as of now, which needs a site.
    Equatorial placeOf(const PointingEstimate::Sight &sight) const;

    // The gate.
    std::optional<Error> refusal(const CommandInfo &row, const QByteArray &payload);
    std::optional<Error::Code> verdict(const MotionPlan &plan) const;
    std::optional<Error::Code> verdictOn(const CommandInfo &row, const MotionPlan &plan) const;
    Error::Code reachVerdict(const MotionPlan &plan) const;
    std::optional<Error> handRefusal(const MotionPlan &plan) const;
    bool takeConfirmation();
    bool ask(const CommandInfo &row, const Error &refused, std::function<void(bool)> reply);
    void withdrawQuestion();

    // What is told to the telescope and by it.
    void handleSent(const CommandInfo &row, const QByteArray &payload);
    void noteAim(const CommandInfo &row, const QByteArray &payload, const MotionPlan &plan);
    void handlePosted(const CommandInfo &row, const MotionPlan &plan);
    void handleLatest(const CommandInfo &row, bool isDropped);
    /// What the axes will do once all is sent.
    AxisRates postedRates() const;
    void noteHand(const MotionPlan &plan, quint64 number);
    double waitingSpeed() const;
    void noteSteering(const CommandInfo &row, const MotionPlan &plan);
    void beginSteering(bool isOurs);
    void endSteering();
    void handleSteeringEnded(const CommandInfo &row, const std::optional<Error> &error);
    bool isSoonAfter(const std::optional<Milliseconds> &moment) const;
    void endAim();
    void handleEnded(const CommandInfo &row, const QByteArray &payload,
                     const Result<QByteArray> &result);
    std::optional<SentStop> takeStop(const CommandInfo &row, const QByteArray &payload);
    void handleAimEnded(const CommandInfo &row, const QByteArray &payload,
                        const std::optional<Error> &error);
    void noteStopped(const SentStop &stop);
    void noteHandStopped(const SentStop &stop);
    void handleNews(const PointingNews &news);
    void noteTracking(const PointingNews &news);
    void noteLettingGo();
    void noteSteeringNews(const PointingNews &news);
    void noteGoing();
    bool isAbout(const PointingNews &news, const Aim &there) const;
    void noteArrival();
    void noteFollowed(const MotionPlan &plan);
    void noteBody(int body);
    /// Nothing if nobody knows what is followed.
    std::optional<Kept> followedNow() const;
    void takeUpKept();
    void noteOtherMotion(bool steers);
    void handleLink();
    void loseSight();
    void readBody();
    void forgetAll();

    // The watch.
    void schedule();
    void tick();
    void watchHand();
    void watchAim();
    void reckonBody();
    void watchTracked();
    void watchSteering();
    void watchReach();
    std::optional<double> reachDistance() const;
    std::optional<Milliseconds> answerLeft() const;
    void watchAnswer();
    // What the positions of the axes tell.
    bool isAtRest() const;
    bool mayReadAxes() const;
    bool isCounting() const;
    void watchAxes();
    void readAxes();
    void readAxis(Axis axis, const std::function<void(double)> &done);
    void handleNoAxes(Error::Code why);
    void handleAxes(const AxisAngles &axes, quint64 asOf);
    void noteCounted(const AxisAngles &axes);
    void keepCount(const CommandInfo &row);
    void forgetCount();
    std::optional<double> countedDistance() const;
    bool canWatch(const CommandInfo &row, const MotionPlan &plan) const;
    // What the gyro tells, and both together.
    void noteAttitude(const AxisAngles &next);
    void watchAttitude();
    void reckonAttitudeSoon();
    void noteSolving(bool solves);
    void noteStillAttitude(const AxisAngles &next);
    void proveGyro(const AxisAngles &yawAndPitch);
    bool isGyroBelieved() const;
    std::optional<double> gyroDistance() const;
    std::optional<double> steeredDistance() const;
    void watchSteered();
    bool watchesSteering() const;
    bool watchesReach() const;
    void forgetWitnesses();
    void answerAgain(bool yes);
    void withdrawSecondQuestion();
    void stop(SunStop why);
    void tellChanges();
    void tellPointing();

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
    std::optional<Kept> kept; ///< Until the link is back, and something is told or sent.
    std::vector<SentStop> unanswered; ///< In the order they were sent.
    std::map<quint32, Latest> latest; ///< Of rows of that kind with one on its way.
    quint64 orders = 0; ///< Of all that was sent: the number of the newest.
    quint64 rotationOrder = 0; ///< The one that the axis turns by.
    quint64 pitchOrder = 0;
    quint64 steeringOrder = 0;
    quint64 arrivalOrder = 0; ///< The newest when it arrived.
    bool followsStars = false; ///< As it says: 15212.
    bool followsBody = false; ///< 15228
    bool isInControl = false;
    bool isSteering = false; ///< A mode that steers by itself runs.
    bool isSteeringConfirmed = false;
    bool isJobConfirmed = false; ///< A person answered for all that a schedule or a mosaic does.
    bool steeredBefore = false; ///< When the newest that is ours was sent.
    std::optional<Milliseconds> steeringEndedAt; ///< As far as is known; a lost link ends it.
    std::optional<Reach> reach; ///< Of what steers, if it is known how far it goes.
    AxisCount count;
    std::optional<Site> countSite; ///< It was proven there.
    bool isCountKept = false; ///< What steers leaves the count of the axes as it is.
    bool isCountDoubted = false; ///< The motors were reset since it was last seen to be right.
    bool isCountSuspect = false; ///< It was doubted, and alone made it stop.
    bool isReadingAxes = false;
    int silentReads = 0; ///< In a row.
    std::optional<Milliseconds> axesAskedAt;
    std::vector<PointingEstimate::Sight> counted; ///< Where the axes say that it looks.
    std::optional<Milliseconds> countedAt;
    AttitudeCount gyro;
    std::optional<AxisAngles> attitude; ///< The newest; attitudeAt says whether it counts.
    std::optional<Milliseconds> attitudeAt;
    std::optional<Milliseconds> attitudeReckonedAt;
    bool isAttitudeDue = false; ///< It will be reckoned in a moment.
    std::optional<Milliseconds> gyroAgreedAt; ///< With a known place, when last.
    bool isWatchable = false; ///< What `waiting` asks for, once it steers.
    bool isReachAsked = false; ///< The same, by what it may take in.
    std::optional<Milliseconds> answeredAt; ///< When a person answered for what steers.
    std::optional<Milliseconds> answerDueAt; ///< Since when that counts no more.
    bool isAskedAgain = false; ///< Whether it still may, and there is no answer yet.
    QString scheduleId; ///< By which it steers; empty: by none.
    bool goesAlone = false; ///< A GOTO that this program did not send is under way.
    bool goesConfirmed = false;
    std::optional<Milliseconds> aimEndedAt; ///< Of ours.
    std::optional<Milliseconds> otherSteeredAt; ///< The newest that another program let pass.
    std::optional<Milliseconds> confirmedUntil;
    SunQuestion question = SunQuestion::Start; ///< The last one.
    std::function<void(bool)> waiting; ///< The command that the last question is about.
    std::optional<Milliseconds> lastTrackedCheck;
    std::map<SunStop, Milliseconds> stopped; ///< For what, and when last: it was told once.
    quint64 wake = 0; ///< Only the newest scheduled tick counts.

    struct Told
    {
        SunWatch watch = SunWatch::Night;
        int degrees = -1;
        int minutes = -1; ///< That an answer lasts.
        bool operator==(const Told &) const = default;
    };
    Told told;
    std::optional<Equatorial> toldPlace;
};

} // namespace nd
