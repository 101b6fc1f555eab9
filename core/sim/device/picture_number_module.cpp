// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/picture_number_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/camera.pb.h"
#include "proto/notify_v3.pb.h"

namespace nd::sim {

namespace {

using namespace std::chrono_literals;

constexpr auto kSwitching = 800ms; // the picture stands still meanwhile

} // namespace

PictureNumberModule::PictureNumberModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    addBitRate(10042, CameraKind::Tele);
    addBitRate(12032, CameraKind::Wide);
    if (!isV3())
        return;
    addPreview(10050, CameraKind::Tele);
    addPreview(12036, CameraKind::Wide);
    addTeleOnes();
}

void PictureNumberModule::addBitRate(quint32 command, CameraKind kind)
{
    on(command, [this, kind](const Request &request) {
        proto::ReqSetRtspBitRateType message;
        if (!request.read(message))
            return;
        telescope().status().numbers(kind).bitRateType = message.bitrate_type();
        request.succeed();
    });
}

void PictureNumberModule::addPreview(quint32 command, CameraKind kind)
{
    on(command, [this, kind](const Request &request) {
        proto::ReqSetPreviewQuality message;
        if (!request.read(message))
            return;
        telescope().status().numbers(kind).previewLevel = message.level();
        telescope().status().numbers(kind).previewQuality = message.quality();
        request.succeed();
    });
}

void PictureNumberModule::addTeleOnes()
{
    on(10043, [this](const Request &request) {
        telescope().status().numbers(CameraKind::Tele).isProcessed = false;
        request.succeed();
    });
    on(10044, [this](const Request &request) {
        telescope().status().numbers(CameraKind::Tele).isProcessed = true;
        request.succeed();
    });
    on(10049, [this](const Request &request) {
        proto::ReqSwitchCropRatio message;
        if (!request.read(message))
            return;
        telescope().status().numbers(CameraKind::Tele).cropRatio = message.crop_ratio();
        sayCropSwitch(true);
        request.succeed();
        clock().after(kSwitching, this, [this] { sayCropSwitch(false); });
    });
    addModule(10045);
    addModule(10046);
}

/// Which of the two switches a part and which one asks for it nobody published: what came is kept.
void PictureNumberModule::addModule(quint32 command)
{
    on(command, [this, command](const Request &request) {
        proto::IspModuleState message;
        if (!request.read(message))
            return;
        PictureNumbers &numbers = telescope().status().numbers(CameraKind::Tele);
        numbers.lastModules.insert(command, {message.module_id(), message.state()});
        request.succeed();
    });
}

void PictureNumberModule::sayCropSwitch(bool isRunning)
{
    proto::SwitchCropRatioState message;
    message.set_state(isRunning ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_STOPPED);
    telescope().notify(notice::kCropSwitch, message);
}

} // namespace nd::sim
