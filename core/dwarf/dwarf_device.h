// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/sky/coordinates.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;
class QTimeZone;

namespace nd {

class CallModel;
class CameraModel;
class CameraSettingsModel;
class CaptureModel;
class ConnectionModel;
class DaylightGuard;
class DeviceHttp;
class DarkModel;
class DeviceLogModel;
class DeviceSettingsModel;
class EventLog;
class FeatureModel;
class FocusModel;
class LinkageModel;
class FirmwareModel;
class MotionModel;
class MotorModel;
class NotificationTally;
class Session;
class ReplayStage;
class SessionTap;
class PointingModel;
class PowerModel;
class StackingModel;
class StatusModel;
class TrackingModel;
class SunGuard;
class SystemModel;

/// One telescope: its session, its models, its video. GUI thread; owned by Observatory.
///
/// Nothing is shared between two devices but the link thread.
class DwarfDevice : public QObject
{
    Q_OBJECT

public:
    /// What a device is given from outside; all outlive it.
    struct Surroundings
    {
        QThread &linkThread;
        EventLog &log;
        const DaylightGuard &daylight;
        QString clientId;
        std::shared_ptr<SessionTap> tap{}; ///< Sees what goes in and out; may be null.
        ReplayStage *replay = nullptr; ///< A recording instead of a telescope.
    };

    DwarfDevice(const DeviceProfile &profile, const Surroundings &surroundings,
                QObject *parent = nullptr);
    ~DwarfDevice() override;

    const DeviceProfile &profile() const;
    /// Changes name, address or quirks; a new address reconnects if connected.
    void setProfile(const DeviceProfile &profile);

    /// A recording that is played back: nothing is sent.
    bool isReplay() const;

    /// A network interface of this computer came up: a waiting session tries at once.
    void networkCameUp();

    /// Where the telescope stands, as told by a person: never an estimate. Its clock goes by
    /// `zone`.
    void setSite(const std::optional<Site> &site, const QTimeZone &zone);

    /// What the models speak through; for programs that send any command of the table.
    Session &session();
    /// Keeps it away from the Sun; its gate is the session's.
    SunGuard &sunGuard();
    ConnectionModel &connection();
    StatusModel &status();
    MotionModel &motion();
    CameraModel &tele();
    CameraModel &wide();
    CaptureModel &capture(Camera camera);
    StackingModel &stacking(Camera camera);
    DarkModel &darks(Camera camera);
    CameraSettingsModel &teleSettings();
    CameraSettingsModel &wideSettings();
    FeatureModel &features();
    FocusModel &focus();
    TrackingModel &tracking();
    LinkageModel &linkage();
    PointingModel &pointing();
    MotorModel &motor();
    SystemModel &system();
    PowerModel &power();
    DeviceSettingsModel &deviceSettings();
    FirmwareModel &firmware();
    DeviceLogModel &deviceLog();
    NotificationTally &notifications();
    CallModel &calls();
    /// Its HTTP interface, for calls that no model makes.
    DeviceHttp &http();

signals:
    void profileChanged();

private:
    void rememberIdentity();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
