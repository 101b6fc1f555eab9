// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/virtual_telescope.h"

#include "core/sim/device/feature_value.h"
#include "core/sim/device/request.h"
#include "core/sim/device/state_dump.h"
#include "core/sim/device/wind.h"
#include "core/sim/device/wire_numbers.h"

#include "core/base/logging.h"
#include "core/sky/apparent_place.h"

#include "proto/base.pb.h"
#include "proto/notify.pb.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr Horizontal kParked = {45.0, 180.0};
constexpr auto kBootTime = 4s;
constexpr auto kVitalsInterval = 30s;
constexpr int kVitalsPerPercent = 8;
constexpr int kLastPercent = 5;
constexpr int kCharges = 2; ///< Source: field notes 1.2.15.
constexpr double kVideoSeconds = 1.0 / 30.0;
constexpr double kOvercast = 0.97;
constexpr double kBlurPerStep = 0.04; ///< Pixels for each step of the focus motor.
constexpr double kLargestBlur = 12.0;
constexpr double kWideBlur = 1.2; ///< A small fixed lens is soft: stars some 3.4 pixels wide.

double sunAltitude(const Site &site, const QDateTime &utc)
{
    return horizontalOf(sunPlace(utc), site, utc).altitudeDegrees;
}

QList<ParamValue> valuesOf(const QList<ParamRow> &rows)
{
    return VirtualCamera(CameraKind::Tele, rows).values();
}

/// V3 tells what burst and time lapse are set to by whole numbers: it can't begin with half a
/// second.
void beginWithWholeNumbers(QList<ParamValue> &features, const ParamTable &table)
{
    for (const TechniqueNumber &technique : kTechniques) {
        const ParamRow *const row = table.feature(technique.feature);
        const auto value
            = std::find_if(features.begin(), features.end(), [&technique](const ParamValue &one) {
                  return one.id == technique.feature;
              });
        if (row == nullptr || value == features.end() || value->modeIndex == ModeContinue)
            continue;
        auto gear = row->gears.find(value->index);
        while (gear != row->gears.end() && !amountOfGear(*gear))
            ++gear;
        if (gear != row->gears.end())
            value->index = gear.key();
    }
}

/// The wide camera begins with as many frames as the tele camera.
void addWideCount(QList<ParamValue> &features)
{
    const auto tele = std::find_if(features.begin(), features.end(), [](const ParamValue &one) {
        return one.id == FeatureAstroCount;
    });
    if (tele == features.end())
        return;
    ParamValue wide = *tele;
    wide.id = FeatureWideAstroCount;
    features.append(wide);
}

} // namespace

VirtualTelescope::VirtualTelescope(const TelescopeOptions &options, Scheduler &scheduler,
                                   QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_scheduler(scheduler)
    , m_paramsDocument(readParamsDocument(options.facts.paramsResource))
    , m_memory(options.facts.deviceName, options.facts.firmware)
    , m_shared{SimClock(scheduler, options.start, options.speed),
               MountMotion(options.site, kParked), VirtualCamera(CameraKind::Tele, {}),
               VirtualCamera(CameraKind::Wide, {})}
{
    if (options.facts.isV3())
        m_faults.set(QStringLiteral("power_off_on_wrong_order"));
    m_sunLog.restart(clock().utc());
    connect(&m_faults, &FaultSet::changed, this, &VirtualTelescope::readFaults);
    const ParamTable table = ParamTable::fromJson(m_paramsDocument);
    m_memory.setDarks(factoryDarks(table));
    if (options.facts.isV3())
        m_memory.setCalibrationFrames(factoryCalibrationFrames(table));
    bootUp();
    reportVitals();
}

void VirtualTelescope::bootUp()
{
    const ParamTable table = ParamTable::fromJson(m_paramsDocument);
    const int battery = m_status.batteryPercent;
    m_status = {};
    m_status.batteryPercent = battery; // switching on does not fill it
    m_memory.start();
    note(QStringLiteral("started"));
    m_status.features = valuesOf(table.featureRows());
    if (m_options.facts.isV3()) {
        beginWithWholeNumbers(m_status.features, table);
        addWideCount(m_status.features);
    }
    m_sunLog.note(m_shared.motion, clock().utc());
    MountMotion motion = m_shared.motion;
    motion.stand(clock().utc());
    {
        const QMutexLocker lock(&m_mutex);
        m_shared.motion = motion;
        m_shared.focusPosition = m_status.focusPosition;
        m_shared.tele = VirtualCamera(CameraKind::Tele, table.rows(CameraKind::Tele));
        m_shared.wide = VirtualCamera(CameraKind::Wide, table.rows(CameraKind::Wide));
        m_shared.teleStack.reset();
        m_shared.wideStack.reset();
    }
    m_powered = true;
    readFaults();
    emit powerChanged(true);
}

void VirtualTelescope::powerOff()
{
    if (!m_powered)
        return;
    qCInfo(lcSim) << facts().word << "powers off";
    note(QStringLiteral("powers off"));
    notify(notice::kPowerOff, proto::ResNotifyPowerOff());
    m_powered = false;
    readFaults();
    emit powerChanged(false);
}

void VirtualTelescope::reboot()
{
    qCInfo(lcSim) << facts().word << "reboots";
    note(QStringLiteral("reboots"));
    m_powered = false;
    readFaults();
    emit powerChanged(false);
    clock().after(kBootTime, this, [this] { bootUp(); });
}

bool VirtualTelescope::setSpeed(double speed)
{
    const QMutexLocker lock(&m_mutex);
    return m_shared.clock.setSpeed(speed);
}

void VirtualTelescope::setUtc(const QDateTime &utc)
{
    m_sunLog.note(motion(), clock().utc());
    m_sunLog.skipTo(utc);
    const QMutexLocker lock(&m_mutex);
    m_shared.clock.setUtc(utc);
}

void VirtualTelescope::setMotion(const MountMotion &motion)
{
    m_sunLog.note(m_shared.motion, clock().utc());
    const QMutexLocker lock(&m_mutex);
    m_shared.motion = motion;
}

void VirtualTelescope::setSite(const Site &site)
{
    const QMutexLocker lock(&m_mutex);
    m_shared.motion.setSite(site, m_shared.clock.utc());
}

void VirtualTelescope::setFocusPosition(int position)
{
    m_status.focusPosition = position;
    const QMutexLocker lock(&m_mutex);
    m_shared.focusPosition = position;
}

std::optional<double> VirtualTelescope::smallestSunDistanceDegrees() const
{
    SunLog log = m_sunLog;
    log.note(motion(), clock().utc());
    return log.smallestDegrees();
}

double VirtualTelescope::sunAltitudeDegrees() const
{
    return sunAltitude(motion().site(), clock().utc());
}

const VirtualCamera &VirtualTelescope::camera(CameraKind kind) const
{
    return kind == CameraKind::Tele ? m_shared.tele : m_shared.wide;
}

void VirtualTelescope::setCamera(const VirtualCamera &camera)
{
    const CameraKind kind = camera.kind();
    const double sun = sunAltitudeDegrees();
    const bool flips = this->camera(kind).sendsJpegOnly(sun) != camera.sendsJpegOnly(sun);
    {
        const QMutexLocker lock(&m_mutex);
        (kind == CameraKind::Tele ? m_shared.tele : m_shared.wide) = camera;
    }
    if (flips)
        notifyStreamType(kind);
    emit routesChanged();
}

VirtualTelescope::Shared VirtualTelescope::copyOfShared() const
{
    const QMutexLocker lock(&m_mutex);
    return m_shared;
}

void VirtualTelescope::showStack(CameraKind kind, const std::optional<CameraSnapshot> &stack)
{
    const QMutexLocker lock(&m_mutex);
    (kind == CameraKind::Tele ? m_shared.teleStack : m_shared.wideStack) = stack;
}

CameraSnapshot VirtualTelescope::snapshot(CameraKind kind) const
{
    CameraSnapshot picture = view(kind);
    const Shared shared = copyOfShared();
    const auto &stack = kind == CameraKind::Tele ? shared.teleStack : shared.wideStack;
    if (!stack)
        return picture;
    const bool open = picture.open;
    picture = *stack;
    picture.open = open;
    return picture;
}

CameraSnapshot VirtualTelescope::view(CameraKind kind) const
{
    const Shared shared = copyOfShared();
    const VirtualCamera &camera = kind == CameraKind::Tele ? shared.tele : shared.wide;
    const Optics &optics = m_options.facts.optics(kind);
    CameraSnapshot picture;
    picture.kind = kind;
    picture.open = camera.isOpen();
    picture.utc = shared.clock.utc();
    picture.centre = shared.motion.equatorialAt(picture.utc);
    picture.upPositionAngleDegrees
        = parallacticAngleDegrees(picture.centre, shared.motion.site(), picture.utc);
    picture.fieldWidthDegrees = optics.fieldWidthDegrees;
    picture.fieldHeightDegrees = optics.fieldHeightDegrees;
    picture.pixels = optics.pixels;
    picture.sunAltitudeDegrees = sunAltitude(shared.motion.site(), picture.utc);
    picture.exposureSeconds = camera.exposureSeconds(picture.sunAltitudeDegrees);
    picture.gain = camera.gain(picture.sunAltitudeDegrees);
    picture.seed = m_options.seed;
    const double period = std::max(picture.exposureSeconds, kVideoSeconds);
    const auto elapsed = static_cast<double>(m_options.start.msecsTo(picture.utc)) / 1000.0;
    picture.frameNumber = static_cast<quint64>(std::max(0.0, std::floor(elapsed / period)));
    const int defocus = std::abs(shared.focusPosition - TelescopeStatus::kSharpFocus);
    picture.blurPixels = kind == CameraKind::Tele // The wide camera has no focus.
        ? std::min(defocus * kBlurPerStep, kLargestBlur)
        : kWideBlur;
    picture.cloudCover = shared.cloudCover;
    picture.black = shared.black;
    picture.satellites = shared.satellites;
    if (shared.windy)
        shakeInWind(picture);
    return picture;
}

bool VirtualTelescope::isRouteAvailable(CameraKind kind) const
{
    const Shared shared = copyOfShared();
    const VirtualCamera &camera = kind == CameraKind::Tele ? shared.tele : shared.wide;
    const double sun = sunAltitude(shared.motion.site(), shared.clock.utc());
    return !shared.routesBlocked && camera.isRouteArmed() && !camera.sendsJpegOnly(sun);
}

void VirtualTelescope::readFaults()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_shared.cloudCover = m_faults.has(Fault::Clouds) ? kOvercast : 0.0;
        m_shared.black = m_faults.has(Fault::BlackFrames);
        m_shared.satellites = m_faults.has(Fault::Satellites);
        m_shared.windy = m_faults.has(Fault::Wind);
        m_shared.routesBlocked = m_faults.has(Fault::NoRtsp) || !m_powered;
    }
    emit routesChanged();
}

void VirtualTelescope::notify(quint32 command, const google::protobuf::MessageLite &message)
{
    emit notified(command, bytesOf(message));
}

void VirtualTelescope::notifyStreamType(CameraKind kind)
{
    if (m_faults.has(Fault::NoRtsp))
        return; // Firmware that only knows JPEG has nothing to tell apart.
    proto::ResNotifyStreamType message;
    message.set_stream_type(camera(kind).sendsJpegOnly(sunAltitudeDegrees()) ? 2 : 1);
    message.set_cam_id(kind == CameraKind::Tele ? 0 : 1);
    notify(notice::kStreamType, message);
}

void VirtualTelescope::reportVitals()
{
    clock().after(kVitalsInterval, this, [this] { reportVitals(); });
    if (!m_powered)
        return;
    const bool drains = m_status.charging != kCharges;
    if (drains && ++m_vitalsReports % kVitalsPerPercent == 0)
        m_status.batteryPercent = std::max(kLastPercent, m_status.batteryPercent - 1);
    note(QStringLiteral("battery %1 %, %2 degrees")
             .arg(m_status.batteryPercent)
             .arg(m_status.temperatureCelsius));
    tellVitals();
}

void VirtualTelescope::tellVitals()
{
    const QList<Notice> notices = vitalsNotices(*this);
    for (const Notice &notice : notices)
        emit notified(notice.command, notice.data);
}

} // namespace nd::sim
