// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/bare_number_orders.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/commands/tele.h"
#include "core/dwarf/wire/commands/wide.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// No source says how far a type, a level or a ratio goes: one digit holds more kinds of each than
/// are likely, and what is not a kind the telescope refuses.
constexpr int kLastKind = 9;
/// Named are 2 (deep sky), 4 (Milky Way) and 8 (the Sun, by one source); seen without a name are 11
/// and 13. Source: field notes section 1.4, shooting modes. The rest up to here are there to be
/// tried: what is no mode the telescope refuses.
constexpr int kLastMode = 15;
/// The range that a DWARF II tells of its preview quality. Source: field notes section 2.
constexpr double kBestQuality = 100.0;

ParamSpec kinds(BareNumber number, int first, int last)
{
    ParamSpec spec;
    spec.id = int(number);
    for (int kind = first; kind <= last; ++kind)
        spec.gears.append({kind, QString::number(kind)});
    return spec;
}

ParamSpec qualities()
{
    ParamSpec spec;
    spec.id = int(BareNumber::PreviewQuality);
    spec.range = ParamRange{0.0, kBestQuality, 1.0, true};
    return spec;
}

/// A part of the image processor with its new state.
ParamSpec modules(BareNumber number)
{
    ParamSpec spec;
    spec.id = int(number);
    for (int module = 0; module <= kLastKind; ++module) {
        for (const int state : {0, 1})
            spec.gears.append(
                {bareModule(module, state != 0), QStringLiteral("%1/%2").arg(module).arg(state)});
    }
    return spec;
}

/// Of each number, in their order.
const QList<ParamSpec> &allSpecs()
{
    static const QList<ParamSpec> specs{
        kinds(BareNumber::BitRateType, 0, kLastKind),
        kinds(BareNumber::PreviewLevel, 0, kLastKind),
        qualities(),
        kinds(BareNumber::CropRatio, 0, kLastKind),
        kinds(BareNumber::ImageProcessing, 0, 1),
        kinds(BareNumber::ShootingMode, 1, kLastMode),
        modules(BareNumber::ImageModule10045),
        modules(BareNumber::ImageModule10046),
    };
    return specs;
}

template<typename TeleRow, typename WideRow>
const CommandInfo &rowOf(Camera camera, const TeleRow &tele, const WideRow &wide)
{
    return camera == Camera::Tele ? tele.info : wide.info;
}

proto::IspModuleState moduleMessage(int value)
{
    proto::IspModuleState message;
    message.set_module_id(value / 2);
    message.set_state(value % 2 != 0);
    return message;
}

/// The field of a message that has no other.
template<typename Message, typename Value>
BareValues only(BareNumber number, const QByteArray &payload, Value (Message::*field)() const)
{
    const auto message = parseMessage<Message>(payload);
    return message ? BareValues{{number, int((*message.*field)())}} : BareValues();
}

BareValues moduleValues(BareNumber number, const QByteArray &payload)
{
    const auto message = parseMessage<proto::IspModuleState>(payload);
    const bool isOurs = message && message->module_id() >= 0 && message->module_id() <= kLastKind;
    return isOurs ? BareValues{{number, bareModule(message->module_id(), message->state())}}
                  : BareValues();
}

BareValues previewValues(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ReqSetPreviewQuality>(payload);
    if (!message)
        return {};
    return {{BareNumber::PreviewLevel, int(message->level())},
            {BareNumber::PreviewQuality, int(message->quality())}};
}

} // namespace

const ParamSpec &bareSpec(BareNumber number)
{
    return allSpecs().at(int(number));
}

bool isPreview(BareNumber number)
{
    return number == BareNumber::PreviewLevel || number == BareNumber::PreviewQuality;
}

BareNumber commandOf(BareNumber number)
{
    return isPreview(number) ? BareNumber::PreviewLevel : number;
}

/// Source: field notes section 1.3, camera additions; for the bit rate the messages of V2.
Order bareOrder(Camera camera, BareNumber command, const BareValues &values)
{
    switch (command) {
    case BareNumber::BitRateType: {
        proto::ReqSetRtspBitRateType message;
        message.set_bitrate_type(values.value(command));
        return {rowOf(camera, kTeleSetRtspBitRateType, kWideSetRtspBitRateType),
                serialized(message)};
    }
    case BareNumber::CropRatio: {
        proto::ReqSwitchCropRatio message;
        message.set_crop_ratio(values.value(command));
        return {kTeleSwitchCropRatio.info, serialized(message)};
    }
    case BareNumber::ImageProcessing:
        return {values.value(command) == 0 ? kTeleDisableAllIsp.info : kTeleEnableAllIsp.info, {}};
    case BareNumber::ShootingMode: {
        proto::ReqSwitchShootingMode message;
        message.set_mode(values.value(command));
        return {kSwitchShootingMode.info, serialized(message)};
    }
    case BareNumber::ImageModule10045:
        return {kTeleIspModule10045.info, serialized(moduleMessage(values.value(command)))};
    case BareNumber::ImageModule10046:
        return {kTeleIspModule10046.info, serialized(moduleMessage(values.value(command)))};
    case BareNumber::PreviewLevel:
    case BareNumber::PreviewQuality:
        break;
    }
    proto::ReqSetPreviewQuality message;
    message.set_level(quint32(values.value(BareNumber::PreviewLevel)));
    message.set_quality(quint32(values.value(BareNumber::PreviewQuality)));
    return {rowOf(camera, kTeleSetPreviewQuality, kWideSetPreviewQuality), serialized(message)};
}

BareValues bareValuesOf(Camera camera, quint32 command, const QByteArray &payload)
{
    const auto is = [command](const auto &row) { return row.info.id == command; };
    const auto ofCamera = [camera, command](const auto &tele, const auto &wide) {
        return rowOf(camera, tele, wide).id == command;
    };
    if (ofCamera(kTeleSetRtspBitRateType, kWideSetRtspBitRateType))
        return only(BareNumber::BitRateType, payload, &proto::ReqSetRtspBitRateType::bitrate_type);
    if (ofCamera(kTeleSetPreviewQuality, kWideSetPreviewQuality))
        return previewValues(payload);
    if (camera == Camera::Wide)
        return {};
    if (is(kTeleSwitchCropRatio))
        return only(BareNumber::CropRatio, payload, &proto::ReqSwitchCropRatio::crop_ratio);
    if (is(kTeleDisableAllIsp) || is(kTeleEnableAllIsp))
        return {{BareNumber::ImageProcessing, is(kTeleEnableAllIsp) ? 1 : 0}};
    if (is(kTeleIspModule10045))
        return moduleValues(BareNumber::ImageModule10045, payload);
    if (is(kTeleIspModule10046))
        return moduleValues(BareNumber::ImageModule10046, payload);
    if (is(kSwitchShootingMode))
        return only(BareNumber::ShootingMode, payload, &proto::ReqSwitchShootingMode::mode);
    return {};
}

} // namespace nd
