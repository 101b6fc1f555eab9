// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/capture_orders.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/commands.h"

#include <algorithm>

namespace nd {

namespace {

const CommandInfo &startRow(CaptureJob job, Camera camera)
{
    const bool tele = camera == Camera::Tele;
    switch (job) {
    case CaptureJob::Photo:
        break;
    case CaptureJob::RawPhoto:
        return tele ? kTelePhotoRaw.info : kWidePhotoRaw.info;
    case CaptureJob::Burst:
        return tele ? kTeleBurst.info : kWideBurst.info;
    case CaptureJob::Video:
        return tele ? kTeleStartRecord.info : kWideStartRecord.info;
    case CaptureJob::TimeLapse:
        return tele ? kTeleStartTimeLapse.info : kWideStartTimeLapse.info;
    case CaptureJob::Panorama:
        return kStartPanorama.info;
    }
    return tele ? kTelePhoto.info : kWidePhoto.info;
}

QByteArray photoPayload(const std::optional<PhotoZoom> &zoom, Camera camera)
{
    proto::ReqPhoto message;
    if (zoom && camera == Camera::Tele) {
        message.set_x(quint32(std::max(0, zoom->x)));
        message.set_y(quint32(std::max(0, zoom->y)));
        message.set_ratio(std::clamp(zoom->ratio, 1.0, PhotoZoom::kHighestRatio));
    }
    return serialized(message);
}

QByteArray burstPayload(const std::optional<int> &count)
{
    proto::ReqBurstPhoto message;
    message.set_count(std::max(0, count.value_or(0)));
    return serialized(message);
}

/// The public V3 messages are empty: there the features say it. Source: field notes 1.2.7.
QByteArray panoramaPayload(const std::optional<PanoramaGrid> &grid, Generation generation)
{
    proto::ReqStartPanoramaByGrid message;
    if (grid && generation != Generation::V3) {
        message.set_rows(quint32(std::max(0, grid->rows)));
        message.set_cols(quint32(std::max(0, grid->columns)));
    }
    return serialized(message);
}

QByteArray anglesPayload(const PanoramaAngles &angles)
{
    proto::ReqStartPanoramaByEulerRange message;
    message.set_yaw_range(float(angles.yawDegrees));
    message.set_pitch_range(float(angles.pitchDegrees));
    return serialized(message);
}

/// Numbers of 16403. Source: field notes 1.4. That of a panorama is not known.
std::optional<int> techOf(CaptureJob job)
{
    switch (job) {
    case CaptureJob::Photo:
    case CaptureJob::RawPhoto:
        return 1;
    case CaptureJob::Burst:
        return 3;
    case CaptureJob::Video:
        return 4;
    case CaptureJob::TimeLapse:
        return 5;
    case CaptureJob::Panorama:
        break;
    }
    return std::nullopt;
}

} // namespace

Order startOrder(const CaptureRequest &request, Camera camera, Generation generation)
{
    if (request.job == CaptureJob::Panorama && request.angles)
        return {kStartPanoramaByRange.info, anglesPayload(*request.angles)};
    Order order{startRow(request.job, camera), {}};
    switch (request.job) {
    case CaptureJob::Photo:
        order.payload = photoPayload(request.zoom, camera);
        break;
    case CaptureJob::Burst:
        order.payload = burstPayload(request.burstCount);
        break;
    case CaptureJob::Panorama:
        order.payload = panoramaPayload(request.grid, generation);
        break;
    case CaptureJob::RawPhoto:
    case CaptureJob::Video:
    case CaptureJob::TimeLapse:
        break;
    }
    return order;
}

std::optional<Order> stopOrder(CaptureJob job, Camera camera)
{
    const bool tele = camera == Camera::Tele;
    switch (job) {
    case CaptureJob::Photo:
    case CaptureJob::RawPhoto:
        break;
    case CaptureJob::Burst:
        return Order{tele ? kTeleStopBurst.info : kWideStopBurst.info, {}};
    case CaptureJob::Video:
        return Order{tele ? kTeleStopRecord.info : kWideStopRecord.info, {}};
    case CaptureJob::TimeLapse:
        return Order{tele ? kTeleStopTimeLapse.info : kWideStopTimeLapse.info, {}};
    case CaptureJob::Panorama:
        return Order{kStopPanorama.info, {}};
    }
    return std::nullopt;
}

std::optional<Order> techOrder(CaptureJob job, Generation generation)
{
    const std::optional<int> tech = techOf(job);
    if (generation != Generation::V3 || !tech)
        return std::nullopt;
    proto::ReqSwitchShootingTech message;
    message.set_tech(*tech);
    return Order{kSwitchShootingTech.info, serialized(message)};
}

bool hasCommand(CaptureJob job, Camera camera, Generation generation)
{
    if (job == CaptureJob::Panorama && camera == Camera::Wide)
        return false;
    return isSpokenBy(startRow(job, camera), generation);
}

} // namespace nd
