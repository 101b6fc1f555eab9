// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/state_json.h"

#include <QJsonArray>

namespace nd::sim {

namespace {

QString wordOf(Occupation occupation)
{
    switch (occupation) {
    case Occupation::None:
        return QStringLiteral("none");
    case Occupation::Goto:
        return QStringLiteral("goto");
    case Occupation::Calibration:
        return QStringLiteral("calibration");
    case Occupation::OneClickGoto:
        return QStringLiteral("one_click_goto");
    case Occupation::EqSolving:
        return QStringLiteral("eq_solving");
    }
    return {};
}

QJsonObject pointingJson(const VirtualTelescope &telescope)
{
    const QDateTime now = telescope.clock().utc();
    const MountMotion &motion = telescope.motion();
    const Equatorial place = motion.equatorialAt(now);
    const Horizontal direction = motion.horizontalAt(now);
    const auto smallest = telescope.smallestSunDistanceDegrees();
    return {{QStringLiteral("ra_deg"), place.raDegrees},
            {QStringLiteral("dec_deg"), place.declinationDegrees},
            {QStringLiteral("alt_deg"), direction.altitudeDegrees},
            {QStringLiteral("az_deg"), direction.azimuthDegrees},
            {QStringLiteral("sun_alt_deg"), telescope.sunAltitudeDegrees()},
            {QStringLiteral("sun_distance_deg"), SunLog::distanceDegrees(motion, now)},
            {QStringLiteral("smallest_sun_distance_deg"),
             smallest ? QJsonValue(*smallest) : QJsonValue()},
            {QStringLiteral("moving"), motion.isTurning()},
            {QStringLiteral("alt_rate_deg_per_s"), motion.altitudeRate()},
            {QStringLiteral("az_rate_deg_per_s"), motion.azimuthRate()}};
}

QJsonObject begunJson(const ShootingStatus &shooting)
{
    return {{QStringLiteral("photo"), shooting.begun.value(CaptureWork::Photo)},
            {QStringLiteral("burst"), shooting.begun.value(CaptureWork::Burst)},
            {QStringLiteral("recording"), shooting.begun.value(CaptureWork::Video)},
            {QStringLiteral("time_lapse"), shooting.begun.value(CaptureWork::TimeLapse)},
            {QStringLiteral("panorama"), shooting.begun.value(CaptureWork::Panorama)}};
}

/// V3: what was ever set of OtherNumber, by its number.
QJsonObject othersJson(const TelescopeStatus &status)
{
    QJsonObject others;
    for (auto other = status.others.begin(); other != status.others.end(); ++other)
        others.insert(QString::number(other.key()), other.value());
    return others;
}

QJsonObject numbersJson(const PictureNumbers &numbers)
{
    QJsonObject modules; // part * 2 + state
    for (auto last = numbers.lastModules.begin(); last != numbers.lastModules.end(); ++last)
        modules.insert(QString::number(last.key()), last->first * 2 + (last->second ? 1 : 0));
    return {{QStringLiteral("image_modules"), modules},
            {QStringLiteral("bitrate_type"), numbers.bitRateType},
            {QStringLiteral("preview_level"), int(numbers.previewLevel)},
            {QStringLiteral("preview_quality"), int(numbers.previewQuality)},
            {QStringLiteral("crop_ratio"), numbers.cropRatio},
            {QStringLiteral("image_processing"), numbers.isProcessed}};
}

QJsonObject cameraJson(const VirtualTelescope &telescope, CameraKind kind)
{
    const VirtualCamera &camera = telescope.camera(kind);
    const ShootingStatus &shooting = telescope.status().shooting(kind);
    const double sun = telescope.sunAltitudeDegrees();
    QJsonObject settings;
    for (const ParamValue &value : camera.values()) {
        settings.insert(QString::number(value.id),
                        QJsonObject{{QStringLiteral("auto_mode"), value.autoMode},
                                    {QStringLiteral("mode_index"), value.modeIndex},
                                    {QStringLiteral("index"), value.index},
                                    {QStringLiteral("continue_value"), value.continueValue}});
    }
    return {{QStringLiteral("open"), camera.isOpen()},
            {QStringLiteral("route_available"), telescope.isRouteAvailable(kind)},
            {QStringLiteral("stream"),
             camera.sendsJpegOnly(sun) ? QStringLiteral("jpeg") : QStringLiteral("rtsp")},
            {QStringLiteral("codec"),
             camera.usesH265() ? QStringLiteral("h265") : QStringLiteral("h264")},
            {QStringLiteral("exposure_s"), camera.exposureSeconds(sun)},
            {QStringLiteral("gain"), camera.gain(sun)},
            {QStringLiteral("photo"), shooting.work == CaptureWork::Photo},
            {QStringLiteral("burst"), shooting.work == CaptureWork::Burst},
            {QStringLiteral("recording"), shooting.work == CaptureWork::Video},
            {QStringLiteral("time_lapse"), shooting.work == CaptureWork::TimeLapse},
            {QStringLiteral("panorama"), shooting.work == CaptureWork::Panorama},
            {QStringLiteral("captures_begun"), begunJson(shooting)},
            {QStringLiteral("stacking"), shooting.stacking},
            {QStringLiteral("stack_stopping"), shooting.stacking && shooting.stopping},
            {QStringLiteral("needs_go_live"), shooting.needsGoLive},
            {QStringLiteral("taking_darks"), shooting.takingDarks},
            {QStringLiteral("frames_to_take"), shooting.framesToTake},
            {QStringLiteral("frames_taken"), shooting.framesTaken},
            {QStringLiteral("frames_stacked"), shooting.framesStacked},
            {QStringLiteral("numbers"), numbersJson(telescope.status().numbers(kind))},
            {QStringLiteral("params"), settings}};
}

QJsonArray clientsJson(const DeviceProtocol &protocol)
{
    QJsonArray clients;
    const QMap<int, QString> ids = protocol.clients();
    for (const QString &id : ids) {
        clients.append(QJsonObject{{QStringLiteral("client_id"), id},
                                   {QStringLiteral("host"), id == protocol.hostId()}});
    }
    return clients;
}

QJsonObject faultsJson(const FaultSet &faults)
{
    QJsonObject object;
    const QMap<QString, QString> active = faults.active();
    for (auto fault = active.begin(); fault != active.end(); ++fault)
        object.insert(fault.key(), fault.value().isEmpty() ? QJsonValue(true) : fault.value());
    return object;
}

void insertFollowing(const TelescopeStatus &status, QJsonObject &state)
{
    QString camera = QStringLiteral("none");
    if (status.following)
        camera = *status.following == CameraKind::Tele ? QStringLiteral("tele")
                                                       : QStringLiteral("wide");
    state.insert(QStringLiteral("following"), camera);
    state.insert(QStringLiteral("multi_track"), status.multiTrack);
    state.insert(QStringLiteral("ufo_by_hand"), status.ufoByHand);
    state.insert(QStringLiteral("guard"),
                 status.guard.isEmpty() ? QStringLiteral("none") : status.guard);
}

/// What is set once, and what clients told.
void insertSwitches(const TelescopeStatus &status, QJsonObject &state)
{
    state.insert(QStringLiteral("ring_light"), status.ringLight);
    state.insert(QStringLiteral("power_indicator"), status.powerIndicator);
    state.insert(QStringLiteral("lens_defog"), status.lensDefog);
    state.insert(QStringLiteral("auto_cooling"), status.autoCooling);
    state.insert(QStringLiteral("auto_shutdown"), status.autoShutdown);
    state.insert(QStringLiteral("low_temperature_protection"), status.lowTemperatureMode);
    state.insert(QStringLiteral("mtp"), status.mtpMode);
    state.insert(QStringLiteral("cpu_mode"), status.cpuMode);
    state.insert(QStringLiteral("video_resolution"), status.filmResolution);
    state.insert(QStringLiteral("video_rate"), status.filmRate);
    QJsonObject features;
    for (const ParamValue &value : status.features)
        features.insert(QString::number(value.id),
                        QJsonObject{{QStringLiteral("mode_index"), value.modeIndex},
                                    {QStringLiteral("index"), value.index},
                                    {QStringLiteral("continue_value"), value.continueValue}});
    state.insert(QStringLiteral("features"), features);
    state.insert(QStringLiteral("timezone"), status.timezone);
    state.insert(QStringLiteral("told_latitude_deg"), status.toldLatitude);
    state.insert(QStringLiteral("told_longitude_deg"), status.toldLongitude);
    state.insert(QStringLiteral("clock_told"), status.clockTold);
    state.insert(QStringLiteral("zone_told"), status.zoneTold);
    state.insert(QStringLiteral("place_told"), status.placeTold);
}

} // namespace

QJsonObject stateJson(const VirtualTelescope &telescope, const DeviceProtocol &protocol)
{
    const TelescopeStatus &status = telescope.status();
    const ModelFacts &facts = telescope.facts();
    QJsonObject state = pointingJson(telescope);
    state.insert(QStringLiteral("model"), facts.word);
    state.insert(QStringLiteral("firmware"),
                 facts.isV3() ? QStringLiteral("v3") : QStringLiteral("v2"));
    state.insert(QStringLiteral("time_utc"), telescope.clock().utc().toString(Qt::ISODateWithMs));
    state.insert(QStringLiteral("speed"), telescope.clock().speed());
    state.insert(QStringLiteral("powered"), telescope.isPowered());
    state.insert(QStringLiteral("tracking"), status.tracking);
    state.insert(QStringLiteral("target"), status.targetName);
    insertFollowing(status, state);
    state.insert(QStringLiteral("occupation"), wordOf(status.occupation));
    state.insert(QStringLiteral("calibrated"), status.calibrated);
    state.insert(QStringLiteral("focus_position"), status.focusPosition);
    state.insert(QStringLiteral("infinity_position"), status.infinityPosition);
    state.insert(QStringLiteral("camera_entered"), status.cameraEntered);
    state.insert(QStringLiteral("shooting_mode"), status.shootingMode);
    state.insert(QStringLiteral("shooting_tech"), status.shootingTech);
    state.insert(QStringLiteral("task"), status.runningTask);
    state.insert(QStringLiteral("others"), othersJson(status));
    state.insert(QStringLiteral("tele"), cameraJson(telescope, CameraKind::Tele));
    state.insert(QStringLiteral("wide"), cameraJson(telescope, CameraKind::Wide));
    state.insert(
        QStringLiteral("storage"),
        QJsonObject{{QStringLiteral("free_gb"),
                     telescope.faults().has(Fault::SdFull)
                         ? 0
                         : static_cast<int>(status.cardFreeGigabytes)},
                    {QStringLiteral("total_gb"), static_cast<int>(status.cardTotalGigabytes)}});
    state.insert(QStringLiteral("battery_percent"), status.batteryPercent);
    state.insert(QStringLiteral("charging"), status.charging);
    state.insert(QStringLiteral("temperature_c"), status.temperatureCelsius);
    state.insert(QStringLiteral("tele_sensor_c"), status.teleSensorCelsius);
    state.insert(QStringLiteral("wide_sensor_c"), status.wideSensorCelsius);
    insertSwitches(status, state);
    state.insert(QStringLiteral("device_name"), telescope.memory().name());
    state.insert(QStringLiteral("host_id"), protocol.hostId());
    state.insert(QStringLiteral("host_locked"), protocol.isHostLocked());
    state.insert(QStringLiteral("clients"), clientsJson(protocol));
    state.insert(QStringLiteral("faults"), faultsJson(telescope.faults()));
    return state;
}

} // namespace nd::sim
