// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/shooting_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

// Function numbers of 15215 and 15216. Source: API 2.0 section 4.16.21.
constexpr quint32 kPhotoFunction = 2;
constexpr quint32 kBurstFunction = 3;
constexpr quint32 kRecordFunction = 4;
constexpr quint32 kTimeLapseFunction = 5;
constexpr quint32 kTimeLapseNotice = 15276;
constexpr quint32 kLongestBurst = 1000;

int cameraType(CameraKind kind)
{
    return kind == CameraKind::Tele ? 0 : 1;
}

} // namespace

ShootingModule::ShootingModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    addCamera(CameraKind::Tele, 10002, 10033);
    addCamera(CameraKind::Wide, 12022, 12025);
    on(10005, [this](const Request &request) { startRecording(CameraKind::Tele, request); });
    on(10006, [this](const Request &request) { stopRecording(CameraKind::Tele, request); });
    on(12030, [this](const Request &request) { startRecording(CameraKind::Wide, request); });
    on(12031, [this](const Request &request) { stopRecording(CameraKind::Wide, request); });
    on(10041, [this](const Request &request) { photo(CameraKind::Tele, request); });
    on(12029, [this](const Request &request) { photo(CameraKind::Wide, request); });
}

void ShootingModule::addCamera(CameraKind kind, quint32 base, quint32 timeLapse)
{
    on(base, [this, kind](const Request &request) { photo(kind, request); });
    on(base + 1, [this, kind](const Request &request) { startBurst(kind, request); });
    on(base + 2, [this, kind](const Request &request) {
        telescope().status().shooting(kind).burst = false;
        request.succeed();
    });
    on(timeLapse, [this, kind](const Request &request) { setTimeLapse(kind, true, request); });
    on(timeLapse + 1, [this, kind](const Request &request) { setTimeLapse(kind, false, request); });
}

bool ShootingModule::canShoot(CameraKind kind, const Request &request)
{
    if (!telescope().camera(kind).isOpen()) {
        request.fail(kind == CameraKind::Tele ? code::kTeleClosed : code::kWideClosed);
        return false;
    }
    if (telescope().faults().has(Fault::SdFull)) {
        request.fail(isV3() ? code::kCardFull : code::kCardWrite);
        return false;
    }
    return true;
}

std::chrono::milliseconds ShootingModule::exposureTime(CameraKind kind)
{
    const double seconds
        = telescope().camera(kind).exposureSeconds(telescope().sunAltitudeDegrees());
    return std::chrono::milliseconds(std::lround(seconds * 1000.0)) + 200ms;
}

void ShootingModule::say(CameraKind kind, quint32 function, quint32 v3Notice, bool running)
{
    const auto state = running ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_IDLE;
    if (isV3()) {
        proto::PhotoState message; // All states of this family have the same two fields.
        message.set_state(state);
        message.set_camera_type(cameraType(kind));
        telescope().notify(v3Notice, message);
    }
    proto::ResNotifyCamFunctionState message;
    message.set_state(state);
    message.set_function_id(function);
    telescope().notify(kind == CameraKind::Tele ? notice::kTeleFunction : notice::kWideFunction,
                       message);
}

void ShootingModule::sayAlbum(int mediaType)
{
    proto::ResNotifyAlbumUpdate message;
    message.set_media_type(mediaType);
    telescope().notify(notice::kAlbum, message);
}

void ShootingModule::photo(CameraKind kind, const Request &request)
{
    if (!canShoot(kind, request))
        return;
    telescope().status().shooting(kind).photo = true;
    request.succeed();
    say(kind, kPhotoFunction, notice::kPhotoState, true);
    clock().after(exposureTime(kind), this, [this, kind] {
        telescope().status().shooting(kind).photo = false;
        say(kind, kPhotoFunction, notice::kPhotoState, false);
        sayAlbum(1);
    });
}

void ShootingModule::startBurst(CameraKind kind, const Request &request)
{
    static constexpr int kBurstTech = 3;
    proto::ReqBurstPhoto message;
    if (!request.read(message) || !canShoot(kind, request))
        return;
    if (isV3() && telescope().status().shootingTech != kBurstTech) {
        request.fail(-1); // V3 wants 16403 first.
        return;
    }
    const quint32 total = message.count() > 0
        ? std::min<quint32>(static_cast<quint32>(message.count()), kLongestBurst)
        : 3;
    telescope().status().shooting(kind).burst = true;
    request.succeed();
    say(kind, kBurstFunction, notice::kBurstState, true);
    burstFrame(kind, total, 0);
}

void ShootingModule::burstFrame(CameraKind kind, quint32 total, quint32 done)
{
    clock().after(exposureTime(kind), this, [this, kind, total, done] {
        ShootingStatus &status = telescope().status().shooting(kind);
        const bool goesOn = status.burst && done + 1 < total;
        proto::ResNotifyBurstProgress progress;
        progress.set_total_count(total);
        progress.set_completed_count(done + 1);
        if (isV3())
            progress.set_camera_type(cameraType(kind));
        const quint32 v2 = kind == CameraKind::Tele ? notice::kTeleBurst : notice::kWideBurst;
        telescope().notify(isV3() ? notice::kBurstProgress : v2, progress);
        if (goesOn) {
            burstFrame(kind, total, done + 1);
            return;
        }
        status.burst = false;
        say(kind, kBurstFunction, notice::kBurstState, false);
        sayAlbum(3);
    });
}

void ShootingModule::startRecording(CameraKind kind, const Request &request)
{
    if (!canShoot(kind, request))
        return;
    ShootingStatus &status = telescope().status().shooting(kind);
    if (!status.recording) {
        status.recording = true;
        status.recordSeconds = 0;
        recordSecond(kind);
    }
    request.succeed();
    say(kind, kRecordFunction, notice::kRecordState, true);
}

void ShootingModule::recordSecond(CameraKind kind)
{
    clock().after(1s, this, [this, kind] {
        ShootingStatus &status = telescope().status().shooting(kind);
        if (!status.recording)
            return;
        ++status.recordSeconds;
        proto::ResNotifyRecordTime message;
        message.set_record_time(status.recordSeconds);
        if (isV3())
            message.set_camera_type(cameraType(kind));
        const quint32 v2
            = kind == CameraKind::Tele ? notice::kTeleRecordTime : notice::kWideRecordTime;
        telescope().notify(isV3() ? notice::kRecordTime : v2, message);
        recordSecond(kind);
    });
}

void ShootingModule::stopRecording(CameraKind kind, const Request &request)
{
    telescope().status().shooting(kind).recording = false;
    request.succeed();
    say(kind, kRecordFunction, notice::kRecordState, false);
    sayAlbum(2);
}

void ShootingModule::setTimeLapse(CameraKind kind, bool on, const Request &request)
{
    if (on && !canShoot(kind, request))
        return;
    telescope().status().shooting(kind).timeLapse = on;
    request.succeed();
    say(kind, kTimeLapseFunction, kTimeLapseNotice, on);
}

} // namespace nd::sim
