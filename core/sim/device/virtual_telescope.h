// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"
#include "core/sim/device/device_memory.h"
#include "core/sim/device/fault_set.h"
#include "core/sim/device/model_facts.h"
#include "core/sim/device/mount_motion.h"
#include "core/sim/device/sim_clock.h"
#include "core/sim/device/sun_log.h"
#include "core/sim/device/telescope_status.h"
#include "core/sim/device/virtual_camera.h"
#include "core/sim/stack_files.h"

#include <QMutex>
#include <QObject>
#include <QRect>

#include <google/protobuf/message_lite.h>

#include <optional>

namespace nd::sim {

/// What a telescope is told when it is made.
struct TelescopeOptions
{
    ModelFacts facts;
    Site site;
    QDateTime start;
    double speed = 1.0;
    quint64 seed = 1;
    int framesPerSecond = 15; ///< Of its video.
};

/// The body of a simulated telescope: motors, cameras, power and what they report.
///
/// It has no idea of sockets and commands: Firmware moves it, the servers ask it. Main thread only,
/// except snapshot() and isRouteAvailable().
class VirtualTelescope : public QObject
{
    Q_OBJECT

public:
    /// `scheduler` must outlive the telescope.
    VirtualTelescope(const TelescopeOptions &options, Scheduler &scheduler,
                     QObject *parent = nullptr);

    const ModelFacts &facts() const { return m_options.facts; }
    quint64 seed() const { return m_options.seed; }
    FaultSet &faults() { return m_faults; }
    const FaultSet &faults() const { return m_faults; }
    TelescopeStatus &status() { return m_status; }
    const TelescopeStatus &status() const { return m_status; }
    /// What outlives a reboot.
    DeviceMemory &memory() { return m_memory; }
    const DeviceMemory &memory() const { return m_memory; }
    /// A line in the telescope's own log.
    void note(const QString &text) { m_memory.note(clock().utc(), text); }
    QByteArray paramsDocument() const { return m_paramsDocument; }

    const SimClock &clock() const { return m_shared.clock; }
    bool setSpeed(double speed);
    void setUtc(const QDateTime &utc);

    const MountMotion &motion() const { return m_shared.motion; }
    void setMotion(const MountMotion &motion);
    void setSite(const Site &site);
    /// Out of focus the stars of the tele camera grow.
    void setFocusPosition(int position);
    double sunAltitudeDegrees() const;
    /// See SunLog; as of now.
    std::optional<double> smallestSunDistanceDegrees() const;

    const VirtualCamera &camera(CameraKind kind) const;
    /// Puts a changed copy in place; says 15234 if the kind of stream flips.
    void setCamera(const VirtualCamera &camera);

    /// What the camera shows now: what it sees, or the stack that is on show. Any thread.
    CameraSnapshot snapshot(CameraKind kind) const;
    /// What the camera sees now. Any thread.
    CameraSnapshot view(CameraKind kind) const;
    /// Puts a stack on show in place of what the camera sees; nothing takes it away again.
    void showStack(CameraKind kind, const std::optional<CameraSnapshot> &stack);
    /// Whether the RTSP route of the camera exists now. Any thread.
    bool isRouteAvailable(CameraKind kind) const;

    bool isPowered() const { return m_powered; }
    /// Says goodbye with 15229 and goes dark.
    void powerOff();
    /// Goes dark without a word and comes back, everything at its defaults, after some seconds.
    void reboot();

    void notify(quint32 command, const google::protobuf::MessageLite &message);
    /// Tells every client battery, card and temperatures as they are in status().
    void tellVitals();
    /// Tells every client the kind of stream of `kind`.
    void notifyStreamType(CameraKind kind);

signals:
    void notified(quint32 command, const QByteArray &data);
    void routesChanged();
    void powerChanged(bool on);
    /// The camera took a picture that belongs at `path` on the card, raw or as JPEG. A photo that
    /// was zoomed shows `part` of the pixels alone, enlarged; an empty one means all.
    void pictureTaken(nd::sim::CameraKind kind, const QString &path, bool raw, const QRect &part);
    /// What the camera sees now belongs into the film at `path`, `seconds` from its beginning, for
    /// `pictureSeconds`.
    void filmPictureTaken(nd::sim::CameraKind kind, const QString &path, double seconds,
                          double pictureSeconds);
    void filmEnded(const QString &path);
    /// A frame of a stack was exposed; its picture belongs onto the card.
    void stackFrameTaken(const nd::sim::StackFrame &frame);
    /// The stack grew, or is done; its picture belongs onto the card.
    void stackGrown(const nd::sim::StackRecord &record);

private:
    struct Shared
    {
        SimClock clock;
        MountMotion motion;
        VirtualCamera tele;
        VirtualCamera wide;
        int focusPosition = TelescopeStatus::kSharpFocus;
        double cloudCover = 0.0;
        bool black = false;
        bool satellites = false;
        bool windy = false;
        bool routesBlocked = false;
        std::optional<CameraSnapshot> teleStack{};
        std::optional<CameraSnapshot> wideStack{};
    };

    void bootUp();
    void readFaults();
    void reportVitals();
    Shared copyOfShared() const;

    TelescopeOptions m_options;
    Scheduler &m_scheduler;
    FaultSet m_faults;
    QByteArray m_paramsDocument;
    TelescopeStatus m_status;
    DeviceMemory m_memory;
    bool m_powered = true;
    int m_vitalsReports = 0;
    SunLog m_sunLog; ///< Since the telescope was made.
    mutable QMutex m_mutex; ///< Guards writing m_shared, and reading it off the main thread.
    Shared m_shared;
};

} // namespace nd::sim
