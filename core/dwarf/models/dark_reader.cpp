// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/dark_reader.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands.h"
#include "core/dwarf/wire/errors.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>

namespace nd {

namespace {

constexpr int kWideNumber = 1;
constexpr int kWhole = 10'000;
constexpr int kMostDarks = 1000;
constexpr int kMostSeconds = 7 * 24 * 3600;
constexpr qsizetype kLongestName = 40;
constexpr int kColdest = -80;
constexpr int kHottest = 120;

template<typename Message>
QByteArray wishPayload(const DarkWish &wish)
{
    Message message;
    message.set_exp_index(wish.exposureIndex);
    message.set_gain_index(wish.gainIndex);
    message.set_bin_index(wish.binIndex);
    message.set_cap_size(std::clamp(wish.frames, 1, DarkWish::kMostFrames));
    return serialized(message);
}

template<typename Message>
QByteArray deletePayload(const QList<DarkFrameInfo> &darks, Generation generation)
{
    Message message;
    for (const DarkFrameInfo &dark : darks) {
        auto *const entry = message.add_dark_list();
        entry->set_exp_index(dark.exposureIndex);
        entry->set_gain_index(dark.gainIndex);
        entry->set_bin_index(dark.binIndex);
        if (generation == Generation::V3 && dark.temperatureCelsius)
            entry->set_temp_value(*dark.temperatureCelsius);
    }
    return serialized(message);
}

QString nameOf(const std::string &name)
{
    return QString::fromStdString(name).left(kLongestName);
}

} // namespace

Order startDarkOrder(bool reshoot)
{
    proto::ReqCaptureDarkFrame message;
    message.set_reshoot(reshoot ? 1 : 0);
    return {kStartDark.info, serialized(message)};
}

Order startDarkOrder(Camera camera, const DarkWish &wish)
{
    if (camera == Camera::Tele)
        return {kStartDarkWithParam.info, wishPayload<proto::ReqCaptureDarkFrameWithParam>(wish)};
    return {kWideStartDarkWithParam.info,
            wishPayload<proto::ReqCaptureWideDarkFrameWithParam>(wish)};
}

Order stopDarkOrder(Camera camera, bool isAutomatic)
{
    if (camera == Camera::Wide)
        return {kWideStopDarkWithParam.info, {}};
    return {isAutomatic ? kStopDark.info : kStopDarkWithParam.info, {}};
}

Order deleteDarksOrder(Camera camera, const QList<DarkFrameInfo> &darks, Generation generation)
{
    if (camera == Camera::Tele)
        return {kDeleteDarks.info, deletePayload<proto::ReqDelDarkFrameList>(darks, generation)};
    return {kWideDeleteDarks.info,
            deletePayload<proto::ReqDelWideDarkFrameList>(darks, generation)};
}

Order checkDarkOrder()
{
    return {kCheckDark.info, {}};
}

Order listDarksOrder(Camera camera)
{
    return {camera == Camera::Tele ? kGetDarkList.info : kWideGetDarkList.info, {}};
}

std::optional<double> readDarkFraction(const QByteArray &answer)
{
    const auto message = parseMessage<proto::ResCheckDarkFrame>(answer);
    if (!message || message->code() != 0 || message->progress() < 0 || message->progress() > kWhole)
        return std::nullopt;
    return double(message->progress()) / kWhole;
}

Result<QList<DarkFrameInfo>> readDarks(const QByteArray &answer)
{
    const auto message = parseMessage<proto::ResGetDarkFrameInfoList>(answer);
    if (!message)
        return Error{Error::Code::Malformed, 0, {}};
    if (deviceCode(message->code()) == kDarkNotFound)
        return QList<DarkFrameInfo>();
    if (!isSuccess(message->code()))
        return Error{Error::Code::Rejected, deviceCode(message->code()), {}};
    QList<DarkFrameInfo> darks;
    for (const auto &info : message->results()) {
        if (darks.size() >= kMostDarks)
            break;
        DarkFrameInfo dark{info.exp_index(),
                           info.gain_index(),
                           info.bin_index(),
                           nameOf(info.exp_name()),
                           nameOf(info.gain_name()),
                           nameOf(info.bin_name()),
                           std::nullopt};
        const bool isTold = info.has_temperature() && info.temperature() >= kColdest
            && info.temperature() <= kHottest;
        if (isTold)
            dark.temperatureCelsius = info.temperature();
        darks.append(dark);
    }
    return darks;
}

std::optional<FunctionPhase> readDarkState(quint32 id, const QByteArray &payload, Camera camera)
{
    if (id != notification::kDarkState && id != notification::kWideDarkState)
        return std::nullopt;
    const auto message = parseMessage<proto::CaptureRawDarkState>(payload);
    if (!message)
        return std::nullopt;
    const bool isWide = id == notification::kWideDarkState || message->camera_type() == kWideNumber;
    const int state = int(message->state());
    if (isWide != (camera == Camera::Wide) || state < int(FunctionPhase::Idle)
        || state > int(FunctionPhase::Stopped))
        return std::nullopt;
    return static_cast<FunctionPhase>(state);
}

std::optional<std::chrono::seconds> readDarkRemaining(quint32 id, const QByteArray &payload,
                                                      Camera camera)
{
    if (id != notification::kDarkProgress)
        return std::nullopt;
    const auto message = parseMessage<proto::ResNotifyProgressCaptureRawDark>(payload);
    if (!message || (message->camera_type() == kWideNumber) != (camera == Camera::Wide)
        || message->remaining_time() < 0 || message->remaining_time() > kMostSeconds)
        return std::nullopt;
    return std::chrono::seconds(message->remaining_time());
}

} // namespace nd
