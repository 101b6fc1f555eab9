// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_wiring.h"

#include "core/dwarf/device_models.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/exposure_time.h"
#include "core/dwarf/stack_rivals.h"
#include "core/dwarf/wire/commands/motor.h"
#include "core/video/video_stream.h"

namespace nd {

using namespace std::chrono_literals;

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

} // namespace

DeviceWiring::DeviceWiring(DeviceModels &models) : m_models(models)
{
    connectMotion();
    connectStreams();
    connectAiming();
    connectSun();
    connectStacking();
    connectWork();
    // A stream that never stopped while the link was away has its picture already.
    connect(&models.session, &Session::linkStateChanged, this, &DeviceWiring::notePictures);
    connect(&models.firmware, &FirmwareModel::changed, this, &DeviceWiring::guardFirmwareUpload);
}

void DeviceWiring::connectMotion()
{
    MotionModel &motion = m_models.motion;
    connect(&motion, &MotionModel::stopStateChanged, this,
            [this] { m_models.reporter.reportStop(m_models.motion.stopState()); });
    connect(&motion, &MotionModel::stopGivenUp, &m_models.reporter,
            &DeviceReporter::reportStopGivenUp);
    connect(&motion, &MotionModel::refused, this, [this](const Error &error) {
        m_models.reporter.reportRefusal(QString::fromLatin1(kJoystick.info.name), error);
    });
}

void DeviceWiring::connectStreams()
{
    for (CameraModel *camera : {&m_models.tele, &m_models.wide}) {
        connect(&camera->stream(), &VideoStream::stateChanged, this,
                [this, camera] { handleStream(*camera); });
        connect(&camera->stream(), &VideoStream::contentRefused, this,
                [this, camera](const QString &what) {
                    m_models.reporter.reportStream(camera->camera(), what);
                });
    }
    followExposure(m_models.tele, m_models.teleSettings);
    followExposure(m_models.wide, m_models.wideSettings);
}

/// A telescope that sends no RTSP never says that it exposes for long, but what it is set to.
void DeviceWiring::followExposure(CameraModel &camera, CameraSettingsModel &settings)
{
    connect(&settings, &CameraSettingsModel::changed, this, [&camera, &settings] {
        const ParamSpec *spec = settings.spec(Setting::Exposure);
        const auto value = settings.value(Setting::Exposure);
        const auto time = spec != nullptr && value ? exposureTime(*spec, *value) : std::nullopt;
        camera.stream().setExposure(time.value_or(0ms));
    });
}

/// What the models of pointing and following have to know of each other.
void DeviceWiring::connectAiming()
{
    const auto tellFields = [this] {
        m_models.linkage.setFields(m_models.tele.fieldDegrees(), m_models.wide.fieldDegrees());
    };
    connect(&m_models.tele, &CameraModel::changed, this, tellFields);
    connect(&m_models.wide, &CameraModel::changed, this, tellFields);
    connect(&m_models.motion, &MotionModel::stopStateChanged, this, [this] {
        if (m_models.motion.stopState() == StopState::Stopping) {
            m_models.pointing.noteStopping();
            m_models.teleStack.callOffStart();
            m_models.wideStack.callOffStart();
        }
        if (m_models.motion.stopState() == StopState::Stopped)
            m_models.tracking.noteStopped();
    });
    const auto report = [this](const char *what) {
        return [this, what](const Error &error) {
            m_models.reporter.reportRefusal(QString::fromLatin1(what), error);
        };
    };
    connect(&m_models.focus, &FocusModel::failed, this, report("CMD_FOCUS"));
    connect(&m_models.tracking, &TrackingModel::failed, this, report("CMD_TRACK"));
    connect(&m_models.linkage, &LinkageModel::failed, this, report(kDualCameraLinkage.info.name));
    connect(&m_models.pointing, &PointingModel::failed, this, report("CMD_ASTRO"));
    connect(&m_models.pointing, &PointingModel::ended, this, [this](const PointingEnd &end) {
        if (end.error)
            m_models.reporter.reportRefusal(QStringLiteral("CMD_ASTRO"), *end.error);
    });
    connect(&m_models.motor, &MotorModel::failed, this, report("CMD_STEP_MOTOR"));
}

/// What the guard stopped is not held any more; what it asks about, others wait for.
void DeviceWiring::connectSun()
{
    const SunGuard &sun = m_models.sun;
    connect(&sun, &SunGuard::changed, &m_models.linkage, &LinkageModel::changed);
    connect(&sun, &SunGuard::changed, &m_models.tracking, &TrackingModel::changed);
    connect(&sun, &SunGuard::changed, &m_models.teleCapture, &CaptureModel::changed);
    connect(&sun, &SunGuard::changed, &m_models.wideCapture, &CaptureModel::changed);
    connect(&m_models.sun, &SunGuard::intervened, this, [this](SunStop why) {
        m_models.motion.release();
        m_models.motor.stop();
        m_models.reporter.reportSun(why);
    });
}

/// A start waits for what is being set, and one that is refused names what the telescope does.
void DeviceWiring::connectStacking()
{
    m_models.teleStack.setSettings(m_models.teleSettings, m_models.settingsQueue);
    m_models.wideStack.setSettings(m_models.wideSettings, m_models.settingsQueue);
    for (StackingModel *stack : {&m_models.teleStack, &m_models.wideStack}) {
        stack->setFeatures(m_models.features);
        stack->setRivals([this, camera = stack->camera()] { return stackRival(m_models, camera); });
    }
}

void DeviceWiring::handleStream(CameraModel &camera)
{
    VideoStream &stream = camera.stream();
    switch (stream.state()) {
    case StreamState::Connecting:
        m_models.connection.awaitPicture();
        break;
    case StreamState::Playing:
        m_models.connection.awaitPicture();
        m_models.connection.notePicture(nameOf(stream.source()));
        break;
    case StreamState::Unreachable:
        m_models.reporter.reportStream(camera.camera(), stream.lastProblem());
        break;
    case StreamState::Stopped:
    case StreamState::Stalled:
        break;
    }
}

void DeviceWiring::notePictures()
{
    if (m_models.session.linkState() != LinkState::Ready)
        return;
    handleStream(m_models.tele);
    handleStream(m_models.wide);
}

void DeviceWiring::guardFirmwareUpload()
{
    const bool isSending = m_models.firmware.isSending();
    m_models.power.setFirmwareUpload(isSending);
    m_models.deviceSettings.setFirmwareUpload(isSending);
    m_models.calls.setFirmwareUpload(isSending);
}

/// What needs the cameras as they are.
void DeviceWiring::connectWork()
{
    const auto guard = [this] { guardWork(); };
    for (const CaptureModel *capture : {&m_models.teleCapture, &m_models.wideCapture})
        connect(capture, &CaptureModel::changed, this, guard);
    for (const StackingModel *stack : {&m_models.teleStack, &m_models.wideStack})
        connect(stack, &StackingModel::changed, this, guard);
    for (const DarkModel *darks : {&m_models.teleDarks, &m_models.wideDarks}) {
        connect(darks, &DarkModel::changed, this, guard);
        connect(&darks->calibrationFrames(), &CalibrationFrameModel::changed, this, guard);
    }
    connect(&m_models.focus, &FocusModel::changed, this, guard);
    connect(&m_models.tracking, &TrackingModel::changed, this, guard);
    connect(&m_models.pointing, &PointingModel::changed, this, guard);
    guardWork();
}

bool DeviceWiring::isAtWork() const
{
    const auto runs = [](const auto &model) { return model.run().has_value(); };
    const bool isShooting = runs(m_models.teleCapture) || runs(m_models.wideCapture)
        || runs(m_models.teleStack) || runs(m_models.wideStack);
    const auto shootsDarks
        = [runs](const DarkModel &darks) { return runs(darks) || runs(darks.calibrationFrames()); };
    const TrackingModel &tracking = m_models.tracking;
    const PointingModel &pointing = m_models.pointing;
    const bool isFollowing = tracking.mode() != TrackingMode::Off || tracking.isStarting()
        || pointing.followedName() || pointing.followedBody();
    return isShooting || isFollowing || runs(pointing) || shootsDarks(m_models.teleDarks)
        || shootsDarks(m_models.wideDarks) || m_models.focus.activity();
}

void DeviceWiring::guardWork()
{
    const bool atWork = isAtWork();
    m_models.tele.setAtWork(atWork);
    m_models.wide.setAtWork(atWork);
    m_models.teleSettings.numbers().setAtWork(atWork);
    m_models.wideSettings.numbers().setAtWork(atWork);
}

} // namespace nd
