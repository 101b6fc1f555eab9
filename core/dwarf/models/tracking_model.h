// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"
#include "core/dwarf/models/tracking_types.h"

#include <QObject>

#include <memory>

namespace nd {

class Scheduler;
class Session;
class SunGuard;

/// Following things that move: one object, one of many, sentry and UFO mode. GUI thread; owned by
/// DwarfDevice.
///
/// What runs is what the telescope tells (15215, 15216, 15284, 15231, 15240); multi-object tracking
/// has no state of its own and runs from its accepted start, or from its first boxes, to the
/// acknowledged stop. A box that was not told again for three seconds is gone. Starts are never
/// sent again; the stop is, until it is acknowledged.
class TrackingModel : public QObject
{
    Q_OBJECT

public:
    explicit TrackingModel(Session &session, QObject *parent = nullptr);
    TrackingModel(Session &session, Scheduler &scheduler, QObject *parent = nullptr);
    ~TrackingModel() override;

    /// Whose questions are waited for; it outlives this, which does not hear of its changes.
    void setSunGuard(const SunGuard &guard) { m_sun = &guard; }

    Generation generation() const; ///< Of the firmware: which words its error codes have.
    TrackingMode mode() const;
    /// How far sentry or UFO mode is; Idle in the others.
    SentryPhase phase() const;
    /// One object is being followed.
    bool isFollowing() const;
    /// What the firmware sees in a camera's picture.
    TrackedBoxes boxes(Camera camera) const;

    /// Whether the firmware knows the mode; the wide camera follows an object in V3 only.
    bool supports(TrackingMode mode) const;
    bool canTrackOn(Camera camera) const;
    Refusal canStart(TrackingMode mode) const;
    /// For switchCamera() and toggleUfoHand(): neither state is ever told, so each waits for the
    /// answer to the one before.
    Refusal canSwitch() const;
    Refusal canStop() const;
    /// True while an order for a start is not answered.
    bool isStarting() const;

    /// `place` in parts (0..1) of the camera's picture.
    void trackObject(Camera camera, const QRectF &place);
    void startMultiple();
    /// Follows one of boxes(), by its id, in the picture of the camera that shows it.
    void trackOne(int id);
    void startSentry();
    void startUfo();
    /// Between wide and tele. 14809 has no published body and is sent without one.
    void switchCamera();
    /// UFO mode: between by hand and by itself. 14810 has no published body either.
    void toggleUfoHand();
    /// Ends what runs; 14801, 14803 or 14807.
    void stop();
    /// STOP was acknowledged: it has sent the same and more.
    void noteStopped();

signals:
    void changed();
    void boxesChanged();
    /// A start or switch was refused, timed out or cut off.
    void failed(const nd::Error &error);
    /// A start was answered.
    void started(nd::TrackingMode mode);

private:
    class Private;
    std::unique_ptr<Private> d;
    const SunGuard *m_sun = nullptr;
};

} // namespace nd
