// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/pointing_types.h"
#include "core/dwarf/models/refusal.h"
#include "core/sky/sun_geometry.h"

#include <QObject>

#include <memory>
#include <optional>

namespace nd {

class DaylightGuard;
class Scheduler;
class Session;
class SunGuard;

/// Where the telescope points among the stars: calibration, GOTO, one-click GOTO, tracking of Sun
/// and Moon, and the measuring of the polar axis. GUI thread; owned by DwarfDevice.
///
/// What runs is what the telescope tells (15210 to 15212, 15228, 15233, 15239, 15250) and what was
/// asked for and is not over; a run of another client is seen, too. A GOTO is done once the
/// telescope follows the target, whenever its answer comes. Nothing that moves is ever sent twice;
/// stops are sent until they are acknowledged. Targets are ICRS; the model converts to the wire
/// (right ascension in hours, the longitude's sign by the profile).
///
/// Refused before anything moves: without a place or with a clock that can't be right, what is
/// below the horizon or near the Sun, and what needs a calibration when the telescope is known to
/// have none. What a person can answer for, the session's gate asks.
class PointingModel : public QObject
{
    Q_OBJECT

public:
    /// `guard` gives the time of the sky. Both outlive this.
    PointingModel(Session &session, const DaylightGuard &guard, QObject *parent = nullptr);
    PointingModel(Session &session, const DaylightGuard &guard, Scheduler &scheduler,
                  QObject *parent = nullptr);
    ~PointingModel() override;

    /// Without one the Sun is left to the session's gate; it outlives this.
    void setSunGuard(const SunGuard &guard);
    /// Where the telescope stands, as told by a person.
    void setSite(const std::optional<Site> &site);

    Generation generation() const;
    std::optional<PointingRun> run() const;
    /// Of the last thing asked for here, until the next is or the link goes.
    std::optional<PointingEnd> lastEnd() const;
    /// It follows the stars: the name it gives them, which may be empty.
    std::optional<QString> followedName() const;
    /// It follows the Sun or the Moon by track() or another client's wish.
    std::optional<Body> followedBody() const;
    /// The last GOTO from here that found its target, in this connection.
    std::optional<FoundTarget> lastFound() const;
    /// The same while it still looks there: it follows it, and nothing turned it since.
    std::optional<FoundTarget> lookedAt() const;
    /// Nothing: it has not told yet, or was reset or tilted since.
    std::optional<bool> isCalibrated() const;
    /// V3, 15262: whether it stands level or tilted to the pole.
    std::optional<MountMode> mountMode() const;
    /// Of this connection, oldest first.
    const PolarTries &polarTries() const;
    void clearPolarTries();

    Refusal canCalibrate() const;
    /// Whether some GOTO could be asked for.
    Refusal canGoTo() const;
    Refusal canGoTo(const SkyTarget &target) const;
    Refusal canOneClick() const;
    Refusal canOneClick(const SkyTarget &target) const;
    /// Sun or Moon; Unsupported for all else.
    Refusal canTrack(Body body) const;
    Refusal canAlign() const;
    Refusal canStop() const;

    // What is refused by the function above does nothing.
    void calibrate();
    /// `name` is what the telescope calls it and its pictures.
    void goTo(const SkyTarget &target, const QString &name);
    void oneClick(const SkyTarget &target, const QString &name);
    void track(Body body);
    void measurePolarAxis();
    /// Ends what runs, or what is followed.
    void stop();
    /// STOP of everything was pressed: what runs is being stopped by a person.
    void noteStopping();

signals:
    void changed();
    /// The same as lastEnd(), once for each.
    void ended(const nd::PointingEnd &end);
    /// track() or its stop was not carried out.
    void failed(const nd::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
