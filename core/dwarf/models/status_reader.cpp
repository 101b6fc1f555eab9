// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/status_reader.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/base.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <cmath>

namespace nd {

namespace {

/// "unit: GB". Source: dwarf-api-2.0 section 4.16.8. Cards are sold and shown in powers of ten.
constexpr qint64 kBytesPerUnit = 1'000'000'000;
constexpr qint64 kLargestCard = 1'000'000; // units; beyond is nonsense
// Source: field notes 1.4, camera_type.
constexpr int kTeleSensor = 0;
constexpr int kWideSensor = 1;
constexpr int kColdestCelsius = -60;
constexpr int kHottestCelsius = 150;
constexpr double kFullTurn = 360.0; ///< Degrees.

void setBattery(DeviceStatus &status, int percent)
{
    if (percent >= 0 && percent <= 100)
        status.batteryPercent = percent;
}

/// Source: field notes 1.2.15. The document's "2: fast charging" charges as well, its "1: slow
/// charging" does not on the hardware that was seen.
void setCharging(DeviceStatus &status, int value, bool chargesByOne)
{
    switch (value) {
    case 0:
        status.charging = Charging::Idle;
        break;
    case 1:
        status.charging = chargesByOne ? Charging::Yes : Charging::No;
        break;
    case 2:
        status.charging = Charging::Yes;
        break;
    }
}

void setCard(DeviceStatus &status, qint64 available, qint64 total, bool missing)
{
    if (total > kLargestCard || available > total)
        return;
    status.cardMissing = missing;
    status.cardFreeBytes.reset();
    status.cardTotalBytes.reset();
    if (missing)
        return;
    status.cardFreeBytes = available * kBytesPerUnit;
    status.cardTotalBytes = total * kBytesPerUnit;
}

/// V3 has a flag in field 4; firmware that does not send it still gives a size.
void setStorage(DeviceStatus &status, const proto::StorageInfo &info)
{
    const bool missing = info.total_size() == 0 && !info.is_valid();
    setCard(status, info.available_size(), info.total_size(), missing);
}

void setTemperature(std::optional<int> &temperature, int celsius)
{
    if (celsius >= kColdestCelsius && celsius <= kHottestCelsius)
        temperature = celsius;
}

void readCard(DeviceStatus &status, const QByteArray &payload, Generation generation)
{
    if (generation == Generation::V3) {
        if (const auto info = parseMessage<proto::StorageInfo>(payload))
            setStorage(status, *info);
        return;
    }
    if (const auto info = parseMessage<proto::ResNotifySDcardInfo>(payload))
        setCard(status, info->available_size(), info->total_size(), info->code() != 0);
}

void readTemperature(DeviceStatus &status, const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyTemperature>(payload);
    if (message && message->code() == 0)
        setTemperature(status.temperatureCelsius, message->temperature());
}

void readSensorTemperature(DeviceStatus &status, const QByteArray &payload)
{
    const auto message = parseMessage<proto::CmosTemperature>(payload);
    if (!message || !message->has_temperature())
        return;
    if (message->camera_type() == kTeleSensor)
        setTemperature(status.teleSensorCelsius, message->temperature());
    else if (message->camera_type() == kWideSensor)
        setTemperature(status.wideSensorCelsius, message->temperature());
}

/// Angles that can't be change nothing; written so that NaN is none.
void readAttitude(DeviceStatus &status, const QByteArray &payload)
{
    const auto message = parseMessage<proto::DeviceAttitude>(payload);
    const auto isAngle = [](double degrees) { return std::abs(degrees) <= kFullTurn; };
    if (message && isAngle(message->pitch()) && isAngle(message->yaw()) && isAngle(message->roll()))
        status.attitude = Attitude{message->pitch(), message->yaw(), message->roll()};
}

/// Sparse, as the progress of a stack; counts that can't be stay out.
void readMosaic(DeviceStatus &status, const QByteArray &payload)
{
    constexpr int kLongestTarget = 64;
    const auto message = parseMessage<proto::ProgressCaptureMosaic>(payload);
    if (!message)
        return;
    MosaicProgress now = status.mosaic.value_or(MosaicProgress());
    const auto take = [](std::optional<int> &count, bool isTold, int value) {
        if (isTold && value >= 0)
            count = value;
    };
    take(now.total, message->has_total_count(), message->total_count());
    take(now.stacked, message->has_stacked_count(), message->stacked_count());
    take(now.field, message->has_fov_id(), message->fov_id());
    take(now.fields, message->has_fov_total(), message->fov_total());
    if (message->has_target_name())
        now.target = QString::fromStdString(message->target_name()).left(kLongestTarget);
    status.mosaic = now;
}

/// Nothing tells the end of a mosaic but the end of its stack.
void readStackEnd(DeviceStatus &status, const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyOperationState>(payload);
    const bool isOver = message
        && (message->state() == proto::OPERATION_STATE_IDLE
            || message->state() == proto::OPERATION_STATE_STOPPED);
    if (isOver)
        status.mosaic.reset();
}

void readTargetFinder(DeviceStatus &status, const QByteArray &payload)
{
    if (const auto message = parseMessage<proto::SkyTargetFinderState>(payload))
        status.isSeekingTarget = message->state() == proto::OPERATION_STATE_RUNNING
            || message->state() == proto::OPERATION_STATE_STOPPING;
}

} // namespace

void mergeNotification(DeviceStatus &status, quint32 id, const QByteArray &payload,
                       Generation generation, const ProtocolQuirks &quirks)
{
    switch (id) {
    case notification::kBattery:
        if (const auto message = parseMessage<proto::ComResWithInt>(payload))
            setBattery(status, message->value());
        break;
    case notification::kCharge:
        if (const auto message = parseMessage<proto::ComResWithInt>(payload))
            setCharging(status, message->value(), quirks.chargesSlowlyByOne);
        break;
    case notification::kCard:
        readCard(status, payload, generation);
        break;
    case notification::kRingLight:
        if (const auto message = parseMessage<proto::ResNotifyRgbState>(payload))
            status.ringLight = message->state() != 0;
        break;
    case notification::kPowerIndicator:
        if (const auto message = parseMessage<proto::ResNotifyPowerIndState>(payload))
            status.powerIndicator = message->state() != 0;
        break;
    case notification::kTemperature:
        readTemperature(status, payload);
        break;
    case notification::kAttitude:
        readAttitude(status, payload);
        break;
    case notification::kSensorTemperature:
        readSensorTemperature(status, payload);
        break;
    case notification::kMosaicProgress:
        readMosaic(status, payload);
        break;
    case notification::kStackState:
        readStackEnd(status, payload);
        break;
    case notification::kTargetFinder:
        readTargetFinder(status, payload);
        break;
    case notification::kAlbum:
        if (const auto message = parseMessage<proto::ResNotifyAlbumUpdate>(payload))
            status.newestMedia = message->media_type();
        break;
    }
}

} // namespace nd
