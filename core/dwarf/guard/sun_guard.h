// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/motor_types.h"
#include "core/dwarf/models/refusal.h"
#include "core/sky/coordinates.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace nd {

class DaylightGuard;
class Scheduler;
class Session;
enum class Direction;
struct CommandInfo;

/// What the guard knows about the Sun and the telescope.
enum class SunWatch {
    Night, ///< The Sun is more than 10 degrees below the horizon: nothing is held back.
    UnknownPlace, ///< It may be up, and nobody told where the telescope stands.
    UnknownPointing, ///< It is up, and nobody knows where the telescope looks.
    Clear, ///< 30 degrees or more away.
    Near, ///< Less than 30 degrees: nothing is aimed there.
    Slow, ///< Less than 20 degrees: motion by hand is slow.
    Close, ///< Less than 10 degrees: motion by hand goes away only.
};

/// Where the telescope looks, by dead reckoning.
struct ReckonedPointing
{
    Horizontal place; ///< Geometric, of this moment.
    Equatorial icrs; ///< The same place in the sky.
    double errorDegrees = 0.0;
    /// The telescope did not tell how it stands: this is for a level one.
    bool isTakenAsLevel = false;
};

/// What a person is asked before a command that would be refused otherwise, or, StillSteering,
/// before it is stopped.
enum class SunQuestion {
    Filter, ///< Is the solar filter on? It goes to the Sun.
    Steering, ///< It steers by itself: can the Sun get in its way?
    Start, ///< Nobody knows where it starts from: can the Sun be on its way?
    StillSteering, ///< It steers by itself for long: can the Sun get in its way by now?
};

/// Why the guard stopped the telescope.
enum class SunStop {
    ByHand, ///< It came to 10 degrees from the Sun, or too fast to 20.
    OnTheWay, ///< A motion that was allowed takes so long that the Sun came near its way.
    Tracked, ///< What is tracked is less than 30 degrees from the Sun.
    Unasked, ///< A mode that steers by itself was running when the Sun came up.
    Unanswered, ///< One was running for long, and nobody answered for it again.
    InReach, ///< The Sun came to 10 degrees of what a panorama takes in.
    Steered, ///< What steers by itself came to 30 degrees from the Sun, as its axes tell.
};

/// Keeps one telescope away from the Sun: the gate that every command of the table passes whose row
/// moves, and the watch over what moves already. GUI thread; owned by DwarfDevice.
///
/// While the Sun is above -10 degrees, or may be: an aimed motion is refused if its end or anything
/// on its way could come within 30 degrees (NearSun, SunAtStart, SunOnWay, SunOnLongWay say which),
/// unless the solar filter was confirmed and the target is the Sun; it is refused as SunUnsure
/// while nobody knows where it starts. Modes that steer by themselves are refused as SunUnsure, and
/// so is one-click GOTO, which begins with one.
/// What steers by itself and tells how far (a panorama by angles, or by V2) is an aimed motion, and
/// watched: it is stopped when the Sun comes within 10 degrees of all it may take in. The rest is
/// watched by the positions of the axes (tracking, sentry, UFO, calibration) and by the gyro of V3
/// (all), each if it was proven right at two known places before, the gyro within half an hour, and
/// stopped within 30 degrees.
/// Only while something is tracked the axes are sure: else, since the motors were reset meanwhile
/// or nothing tells at all, an answer lasts 15 minutes; then a person is asked again
/// (StillSteering), and without a yes it is stopped kAnswerPatience later. confirmMotion() lets the
/// next SunUnsure pass; with setAsks() a person is asked first. By hand nothing is faster than a
/// degree per second within 20 degrees or from an unknown place; within 10 it goes away only
/// (SunAhead). STOP never asks.
///
/// Where the telescope looks is reckoned from the last GOTO that it solved and from the speeds that
/// it was told (neither generation reports it by itself), and unknown after a reset, a mode that
/// steers by itself, a lost link, and whenever another client has control.
class SunGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kAnswerPatience{2};

    /// Sets itself as the gate of `session`; both outlive it.
    SunGuard(Session &session, const DaylightGuard &daylight, QObject *parent = nullptr);
    SunGuard(Session &session, const DaylightGuard &daylight, Scheduler &scheduler,
             QObject *parent = nullptr);
    ~SunGuard() override;

    /// The Sun is up, or may be.
    bool isDay() const;
    SunWatch watch() const;
    /// From what the telescope looks at to the Sun's centre, the error of reckoning taken off;
    /// while it steers by itself, as its axes tell. Nothing at night and while it is unknown.
    std::optional<double> sunDistanceDegrees() const;
    /// By hand this leads away from the Sun; only while it is within 30 degrees.
    std::optional<Direction> wayAway() const;
    /// Degrees per second that motion by hand may have now; nothing: no limit.
    std::optional<double> speedLimit() const;

    /// By day and night; nothing while it is unknown.
    std::optional<ReckonedPointing> pointing() const;

    /// The positions of the axes were right at two known places: they tell where it looks while it
    /// steers by itself.
    bool axesTell() const;
    /// The same of the gyro that newer firmware has, for half an hour.
    bool gyroTells() const;
    /// It steers by itself, or will if the last asked() is answered with yes, and something tells
    /// where it looks meanwhile, so that it is stopped at the Sun. Else a person alone can do that.
    bool watchesSteering() const;
    /// The same, by all that it may take in: it is stopped when the Sun comes within 10 degrees of
    /// that, and nobody is asked again.
    bool watchesReach() const;
    /// While it steers by itself and nobody knows where it looks: so long a person's answer still
    /// counts, 0 while it is asked for again. Nothing at other times.
    std::optional<std::chrono::milliseconds> answerLasts() const;

    /// Why a GOTO to an ICRS place would be refused now: NearSun, SunAtStart, SunOnWay,
    /// SunOnLongWay, SunUnsure or None.
    Refusal canPointAt(const Equatorial &target) const;
    /// The same for the solar system; numbers of GOTO, 1 Mercury to 9 Sun: also NoSunFilter.
    Refusal canPointAt(int body) const;

    /// Somebody said that the solar filter is on. Ends with the connection, with the night, or by
    /// endSolarMode(); an automatic reconnect keeps it.
    bool isSolarMode() const;
    /// By day only.
    void confirmSolarFilter();
    void endSolarMode();
    /// Somebody answered for it: the next command that is refused as SunUnsure passes, once, within
    /// a minute.
    void confirmMotion();
    /// Somebody answers asked() with answer(): until then the command waits.
    void setAsks(bool asks);
    /// To the last asked(): true lets the command pass, if nothing else speaks against it by then;
    /// for Filter it confirms the solar filter; for StillSteering it lets it go on, and false stops
    /// it.
    void answer(bool yes);
    /// A command waits for the answer to the last asked().
    bool isAsking() const;
    /// For programs that are told to by their user: nothing is refused or stopped any more.
    void overrule();
    /// Another program moves it, of which the telescope tells nothing: nobody knows where it looks.
    /// `steers`: it goes to a place or by its own mind, and the gate of that program let it pass.
    void noteOtherMotion(bool steers);

signals:
    void changed();
    /// pointing() is another place in the sky, or unknown; by day and night, and not before that
    /// could be seen on a chart.
    void pointingChanged();
    void asked(nd::SunQuestion question);
    /// Nobody needs the answer any more: STOP was pressed, the link went, or it steers no longer.
    void questionWithdrawn();
    /// The guard stopped the telescope.
    void intervened(nd::SunStop why);
    /// See noteOtherMotion().
    void movedByOthers();
    /// The telescope answered where an axis is, which the guard had asked.
    void axisRead(nd::Axis axis, double degrees);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Why what runs can't be asked for again: InProgress, or SunUnsure while all waits for the answer
/// to a question. `guard` may be null.
Refusal refusalInProgress(const SunGuard *guard);

} // namespace nd

Q_DECLARE_METATYPE(nd::SunQuestion)
Q_DECLARE_METATYPE(nd::SunStop)
