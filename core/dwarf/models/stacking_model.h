// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"
#include "core/dwarf/models/stack_rival.h"
#include "core/dwarf/models/stacking_types.h"

#include <QObject>

#include <functional>
#include <memory>

namespace nd {

class CameraSettingsModel;
class FeatureModel;
class Scheduler;
class Session;
class StatusModel;
class SettingsQueue;
class SunGuard;

/// The live stack of one camera. GUI thread; owned by DwarfDevice, made together with its session.
///
/// What runs is what the device says runs, whoever asked for it; after a reconnect it is known
/// again from the state dump or from the next report. Nothing else is ever sent twice. When a stack
/// has ended and commands may be sent, the model sends GO LIVE by itself: without it there is no
/// live picture and no next stack. A start that is refused because the telescope is busy is
/// repeated, once, after what was left behind was put away: by itself only if a stack from here
/// ended unheard and nothing else is known to run, else when a person says so.
class StackingModel : public QObject
{
    Q_OBJECT

public:
    StackingModel(Session &session, StatusModel &status, Camera camera, QObject *parent = nullptr);
    /// With a clock of the caller's, which outlives this.
    StackingModel(Session &session, StatusModel &status, Camera camera, Scheduler &scheduler,
                  QObject *parent = nullptr);
    ~StackingModel() override;

    /// It asks before a stack that steers by itself; outlives this.
    void setSunGuard(const SunGuard &guard);
    /// Of this camera; outlives this. While its exposure, gain or filter is on its way no stack
    /// begins, however it is asked for: it would begin with what was set before. A tele stack of V3
    /// names the filter, so none begins before the telescope told it.
    /// `queue`, which outlives this, too, is the way of the switch to deep sky.
    void setSettings(const CameraSettingsModel &settings, SettingsQueue &queue);
    /// Outlives this. The same for the number of frames, binning and format.
    void setFeatures(const FeatureModel &features);
    /// Looked at when a start is refused: what else the telescope is known to do.
    void setRivals(std::function<std::optional<RivalWork>()> find);

    Camera camera() const;
    Generation generation() const;

    Refusal canStart() const;
    /// V3: it takes pictures as of daylight now. A start switches it to deep sky, which has an
    /// exposure, a gain and a filter of its own.
    bool startSwitchesMode() const;
    /// The switch alone: as little as the start it disturbs what the telescope is known to do; that
    /// it follows a target is no such thing.
    Refusal canSwitchMode() const;
    /// After NeedsDark, in V3: begin without one.
    Refusal canContinue() const;
    Refusal canStop() const;
    /// V3: does not wait for the frame under way.
    Refusal canFastStop() const;
    /// As long as no stack is known to run: nobody knows what was left behind.
    Refusal canGoLive() const;
    /// After Busy: end what busyWith() says, and begin.
    Refusal canStopAndStart() const;

    /// Puts a stack away first that still waits for it, and waits for a while for what is being set
    /// or told (BeingSet). What does not come ends it: then canStart() says why, or a time-out.
    void start(const StackOptions &options = {});
    void switchMode();
    void continueWithoutDark();
    /// The last start once more, after what is in its way was ended, and with its waiting: only
    /// what busyWith() names. If it is something else by now, or the next of its kind, that is
    /// named instead, and nothing is sent.
    void stopAndStart();
    /// A start that still waits for what is in its way is called off, and nothing is sent.
    void stop();
    void fastStop();
    /// Of stop() only that.
    void callOffStart();
    void goLive();
    /// A stack is over that ran before this was made, and nobody heard it end: brings back the live
    /// picture, at once or as soon as commands may be sent. Not while one is known to run.
    void putAway(bool wasOurs);
    /// As long as canGoLive(): stops what may run all the same, and brings back the live picture.
    void stopUnknown();

    /// nullopt: no stack that the device told of.
    std::optional<StackRun> run() const;
    GoLive goLiveState() const;
    /// Why the last start, stop or GO LIVE failed; gone with the next.
    std::optional<Error> problem() const;
    /// Of a stack that runs on: that the last stop was refused, or acknowledged and not obeyed.
    std::optional<Error> stopFailure() const;
    /// The same as what can be done about it.
    StackObstacle obstacle() const;
    /// After Busy: with what, as far as anybody knows.
    std::optional<StackRival> busyWith() const;

signals:
    void changed();
    /// Exactly once for each stack that was ever shown, refused starts among them.
    void ended(const nd::StackEnd &end);
    void noticed(const nd::StackNotice &notice);

private:
    void handleLinkState();
    void handleRole();
    void handleSettings();
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleOverheard(quint32 command);
    void handleEnded(const nd::StackEnd &end);
    void handleOvertaken(const nd::StackRun &ours);
    void handleConfirmedOver();

    class Private;
    std::unique_ptr<Private> d;
};

/// What the code of a refused start means.
StackObstacle stackObstacleOf(const Error &error);

} // namespace nd
