// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/dwarf_device.h"

#include "core/dwarf/daylight_gate.h"
#include "core/dwarf/device_reporter.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/device_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motor_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "core/dwarf/replay/replay_stage.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/session/session_http.h"
#include "core/dwarf/session/session_world.h"
#include "core/dwarf/wire/commands/motor.h"
#include "core/video/video_stream.h"

namespace nd {

namespace {

QString nameOf(PictureSource source)
{
    switch (source) {
    case PictureSource::Rtsp:
        return QStringLiteral("RTSP");
    case PictureSource::Mjpeg:
        return QStringLiteral("MJPEG");
    case PictureSource::Jpeg:
        return QStringLiteral("JPEG");
    case PictureSource::None:
        return {};
    }
    return {};
}

SessionWorld worldOf(const DwarfDevice::Surroundings &surroundings)
{
    if (surroundings.replay != nullptr)
        return surroundings.replay->world();
    SessionWorld world = SessionWorld::real();
    world.tap = surroundings.tap;
    return world;
}

/// A recording has no sockets to wait for: it is played where its models are.
QThread &threadOf(const DwarfDevice::Surroundings &surroundings)
{
    return surroundings.replay != nullptr ? *QThread::currentThread() : surroundings.linkThread;
}

} // namespace

/// Members in the order of their dependence: what is below uses what is above.
class DwarfDevice::Private
{
public:
    Private(const DeviceProfile &theProfile, const Surroundings &surroundings)
        : profile(theProfile)
        , session(threadOf(surroundings), theProfile, surroundings.clientId, worldOf(surroundings))
        , connection(session)
        , status(session)
        , motion(session, surroundings.daylight)
        , tele(session, Camera::Tele)
        , wide(session, Camera::Wide)
        , teleCapture(session, status, Camera::Tele)
        , wideCapture(session, status, Camera::Wide)
        , settingsQueue(session)
        , teleSettings(session, settingsQueue, Camera::Tele)
        , wideSettings(session, settingsQueue, Camera::Wide)
        , features(session, settingsQueue)
        , focus(session, &tele.stream())
        , tracking(session)
        , linkage(session, surroundings.daylight)
        , motor(session, surroundings.daylight)
        , http(session)
        , system(session)
        , power(session)
        , deviceSettings(session, http)
        , firmware(session, http)
        , deviceLog(session, http)
        , reporter(session, surroundings.log, theProfile.name)
    {
        session.setMotionGate(daylightGate(surroundings.daylight));
        if (surroundings.replay != nullptr)
            surroundings.replay->attach(session);
    }

    void handleStream(CameraModel &camera);
    void connectAiming(DwarfDevice &q);

    DeviceProfile profile;
    Session session;
    ConnectionModel connection;
    StatusModel status;
    MotionModel motion;
    CameraModel tele;
    CameraModel wide;
    CaptureModel teleCapture;
    CaptureModel wideCapture;
    SettingsQueue settingsQueue;
    CameraSettingsModel teleSettings;
    CameraSettingsModel wideSettings;
    FeatureModel features;
    FocusModel focus;
    TrackingModel tracking;
    LinkageModel linkage;
    MotorModel motor;
    SessionHttp http;
    SystemModel system;
    PowerModel power;
    DeviceSettingsModel deviceSettings;
    FirmwareModel firmware;
    DeviceLogModel deviceLog;
    DeviceReporter reporter;
};

void DwarfDevice::Private::handleStream(CameraModel &camera)
{
    VideoStream &stream = camera.stream();
    switch (stream.state()) {
    case StreamState::Connecting:
        connection.awaitPicture();
        break;
    case StreamState::Playing:
        connection.awaitPicture();
        connection.notePicture(nameOf(stream.source()));
        break;
    case StreamState::Unreachable:
        reporter.reportStream(camera.camera(), stream.lastProblem());
        break;
    case StreamState::Stopped:
    case StreamState::Stalled:
        break;
    }
}

/// What the models of pointing and following have to know of each other.
void DwarfDevice::Private::connectAiming(DwarfDevice &q)
{
    const auto tellFields = [this] { linkage.setFields(tele.fieldDegrees(), wide.fieldDegrees()); };
    connect(&tele, &CameraModel::changed, &q, tellFields);
    connect(&wide, &CameraModel::changed, &q, tellFields);
    connect(&motion, &MotionModel::stopStateChanged, &q, [this] {
        if (motion.stopState() == StopState::Stopped)
            tracking.noteStopped();
    });
    const auto report = [this](const char *what) {
        return [this, what](const Error &error) {
            reporter.reportRefusal(QString::fromLatin1(what), error);
        };
    };
    connect(&focus, &FocusModel::failed, &q, report("CMD_FOCUS"));
    connect(&tracking, &TrackingModel::failed, &q, report("CMD_TRACK"));
    connect(&linkage, &LinkageModel::failed, &q, report(kDualCameraLinkage.info.name));
    connect(&motor, &MotorModel::failed, &q, report("CMD_STEP_MOTOR"));
}

DwarfDevice::DwarfDevice(const DeviceProfile &profile, const Surroundings &surroundings,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(profile, surroundings))
{
    connect(&d->session, &Session::identityChanged, this, &DwarfDevice::rememberIdentity);
    connect(&d->motion, &MotionModel::stopStateChanged, this,
            [this] { d->reporter.reportStop(d->motion.stopState()); });
    connect(&d->motion, &MotionModel::refused, this, [this](const Error &error) {
        d->reporter.reportRefusal(QString::fromLatin1(kJoystick.info.name), error);
    });
    for (CameraModel *camera : {&d->tele, &d->wide}) {
        connect(&camera->stream(), &VideoStream::stateChanged, this,
                [this, camera] { d->handleStream(*camera); });
        connect(&camera->stream(), &VideoStream::contentRefused, this,
                [this, camera](const QString &what) {
                    d->reporter.reportStream(camera->camera(), what);
                });
    }
    d->connectAiming(*this);
    // A stream that never stopped while the link was away has its picture already.
    connect(&d->session, &Session::linkStateChanged, this, &DwarfDevice::notePictures);
    connect(&d->firmware, &FirmwareModel::changed, this, &DwarfDevice::guardFirmwareUpload);
}

DwarfDevice::~DwarfDevice() = default;

const DeviceProfile &DwarfDevice::profile() const
{
    return d->profile;
}

void DwarfDevice::setProfile(const DeviceProfile &profile)
{
    if (d->profile == profile)
        return;
    d->profile = profile;
    d->session.setProfile(profile);
    d->reporter.setName(profile.name);
    d->tele.refreshAddresses();
    d->wide.refreshAddresses();
    emit profileChanged();
}

/// What was seen at the last connection belongs to the profile.
void DwarfDevice::rememberIdentity()
{
    const DwarfModel model = d->session.model();
    const Generation generation = d->session.generation();
    const bool known = model != DwarfModel::Unknown && generation != Generation::Unknown;
    if (!known || (d->profile.model == model && d->profile.generation == generation))
        return;
    d->profile.model = model;
    d->profile.generation = generation;
    d->session.setProfile(d->profile);
    emit profileChanged();
}

void DwarfDevice::notePictures()
{
    if (d->session.linkState() != LinkState::Ready)
        return;
    d->handleStream(d->tele);
    d->handleStream(d->wide);
}

bool DwarfDevice::isReplay() const
{
    return d->session.isReplay();
}

void DwarfDevice::guardFirmwareUpload()
{
    d->power.setFirmwareUpload(d->firmware.isSending());
    d->deviceSettings.setFirmwareUpload(d->firmware.isSending());
}

void DwarfDevice::networkCameUp()
{
    if (isReplay())
        return;
    d->session.networkChanged();
}

void DwarfDevice::setSite(const std::optional<Site> &site)
{
    if (isReplay())
        return; // it stands where it stood
    d->session.setSite(site);
    d->system.setSite(site);
}

Session &DwarfDevice::session()
{
    return d->session;
}

ConnectionModel &DwarfDevice::connection()
{
    return d->connection;
}

StatusModel &DwarfDevice::status()
{
    return d->status;
}

MotionModel &DwarfDevice::motion()
{
    return d->motion;
}

CameraModel &DwarfDevice::tele()
{
    return d->tele;
}

CameraModel &DwarfDevice::wide()
{
    return d->wide;
}

CaptureModel &DwarfDevice::capture(Camera camera)
{
    return camera == Camera::Tele ? d->teleCapture : d->wideCapture;
}

CameraSettingsModel &DwarfDevice::teleSettings()
{
    return d->teleSettings;
}

CameraSettingsModel &DwarfDevice::wideSettings()
{
    return d->wideSettings;
}

FeatureModel &DwarfDevice::features()
{
    return d->features;
}

FocusModel &DwarfDevice::focus()
{
    return d->focus;
}

TrackingModel &DwarfDevice::tracking()
{
    return d->tracking;
}

LinkageModel &DwarfDevice::linkage()
{
    return d->linkage;
}

MotorModel &DwarfDevice::motor()
{
    return d->motor;
}

SystemModel &DwarfDevice::system()
{
    return d->system;
}

PowerModel &DwarfDevice::power()
{
    return d->power;
}

DeviceSettingsModel &DwarfDevice::deviceSettings()
{
    return d->deviceSettings;
}

FirmwareModel &DwarfDevice::firmware()
{
    return d->firmware;
}

DeviceLogModel &DwarfDevice::deviceLog()
{
    return d->deviceLog;
}

DeviceHttp &DwarfDevice::http()
{
    return d->http;
}

} // namespace nd
