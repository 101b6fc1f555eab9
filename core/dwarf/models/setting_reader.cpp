// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/setting_reader.h"

#include "core/dwarf/models/params_config_reader.h"
#include "core/dwarf/models/parse_message.h"

#include "proto/base.pb.h"
#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/task_center.pb.h"

#include <cmath>

namespace nd {

namespace {

constexpr int kAutomatic = 0;
constexpr int kSceneMode = 2;
constexpr int kCameraShift = 44;
constexpr quint64 kHalfByte = 0xF;

bool isUnderWay(proto::OperationState state)
{
    return state == proto::OPERATION_STATE_RUNNING || state == proto::OPERATION_STATE_STOPPING;
}

template<typename List>
QList<RawParam> rawParams(const List &list)
{
    QList<RawParam> found;
    for (int i = 0; i < list.size() && i < param_limits::kMostParams; ++i) {
        const proto::CommonParam &param = list.Get(i);
        found.append({param.id(), param.auto_mode() == kAutomatic, param.mode_index(),
                      param.index(), param.continue_value()});
    }
    return found;
}

template<typename List>
QList<int> numbers(const List &list)
{
    QList<int> found;
    for (int i = 0; i < list.size() && i < param_limits::kMostParams; ++i) {
        if (!found.contains(list.Get(i)))
            found.append(list.Get(i));
    }
    return found;
}

ParamMode modeOf(const ParamSpec &spec, int modeIndex)
{
    if (modeIndex == int(ParamMode::Scene) && !spec.scenes.isEmpty())
        return ParamMode::Scene;
    const bool isNumber = spec.range && (spec.gears.isEmpty() || modeIndex == 1);
    return isNumber ? ParamMode::Number : ParamMode::Gear;
}

} // namespace

QList<RawParam> readParamEcho(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyParam>(payload);
    return message ? rawParams(message->param()) : QList<RawParam>();
}

QList<RawParam> readAllSettings(const QByteArray &reply)
{
    const auto message = parseMessage<proto::ResGetAllParams>(reply);
    return message ? rawParams(message->all_params()) : QList<RawParam>();
}

QList<RawParam> readAllFeatures(const QByteArray &reply)
{
    const auto message = parseMessage<proto::ResGetAllFeatureParams>(reply);
    return message ? rawParams(message->all_feature_params()) : QList<RawParam>();
}

std::optional<int> readWholeNumber(const QByteArray &reply)
{
    const auto message = parseMessage<proto::ComResWithInt>(reply);
    return message ? std::optional(message->value()) : std::nullopt;
}

std::optional<ParamValue> valueOf(const RawParam &raw, const ParamSpec &spec)
{
    ParamValue value;
    value.mode = modeOf(spec, raw.modeIndex);
    if (value.mode == ParamMode::Number)
        value.number = raw.number;
    else
        value.choice = raw.index;
    if (raw.isAuto && spec.hasAuto)
        return spec.allows(value) ? ParamValue{true, value.mode, value.choice, value.number}
                                  : ParamValue::automatic();
    return spec.allows(value) ? std::optional(value) : std::nullopt;
}

std::optional<RawNumber> readRawNumber(const QByteArray &payload)
{
    const auto message = parseMessage<proto::GeneralIntParam>(payload);
    if (!message)
        return std::nullopt;
    return RawNumber{message->param_id(), message->value()};
}

std::optional<NumberEcho> readNumberEcho(const QByteArray &payload)
{
    const auto message = parseMessage<proto::GeneralIntParam>(payload);
    if (!message)
        return std::nullopt;
    const auto which = settingOfNumber(message->param_id());
    if (!which)
        return std::nullopt;
    return NumberEcho{*which, message->mode(), message->value(), message->param_id()};
}

std::optional<ParamValue> valueOf(const NumberEcho &echo, const ParamSpec &spec)
{
    if (echo.which.setting == Setting::Exposure && echo.mode == kAutomatic && spec.hasAuto)
        return ParamValue::automatic();
    const ParamValue value
        = spec.gears.isEmpty() ? ParamValue::of(echo.value) : ParamValue::gear(echo.value);
    return spec.allows(value) ? std::optional(value) : std::nullopt;
}

/// Source: a V3 client's reader of the settings: all are, if exposure and gain are in mode 0.
bool endsAllAutomatic(const NumberEcho &echo)
{
    const Setting setting = echo.which.setting;
    return (setting == Setting::Exposure || setting == Setting::Gain) && echo.mode != kAutomatic;
}

std::optional<WhiteBalanceEcho> readWhiteBalance(const QByteArray &payload)
{
    const auto message = parseMessage<proto::Wb>(payload);
    if (!message || message->camera_type() < 0 || message->camera_type() > 1)
        return std::nullopt;
    WhiteBalanceEcho echo;
    echo.camera = message->camera_type() == 1 ? Camera::Wide : Camera::Tele;
    if (message->mode() == kAutomatic)
        echo.value = ParamValue::automatic();
    else if (message->mode() == kSceneMode)
        echo.value = ParamValue::scene(message->scene());
    else
        echo.value = ParamValue::gear(message->ct());
    return echo;
}

std::optional<ResolutionEcho> readResolution(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResolutionParam>(payload);
    if (!message)
        return std::nullopt;
    const quint64 camera = (message->param_id() >> kCameraShift) & kHalfByte;
    if (camera > 1)
        return std::nullopt;
    return ResolutionEcho{camera == 1 ? Camera::Wide : Camera::Tele, message->current_res_value(),
                          message->current_fps_value(),
                          numbers(message->supported_resolution_list()),
                          numbers(message->supported_fps_list())};
}

std::optional<FilmSwitch> readFilmSwitch(const QByteArray &payload)
{
    const auto message = parseMessage<proto::SwitchResolutionFpsState>(payload);
    if (!message || message->camera_type() < 0 || message->camera_type() > 1)
        return std::nullopt;
    return FilmSwitch{message->camera_type() == 1 ? Camera::Wide : Camera::Tele,
                      isUnderWay(message->state())};
}

std::optional<bool> readCropSwitch(const QByteArray &payload)
{
    const auto message = parseMessage<proto::SwitchCropRatioState>(payload);
    return message ? std::optional(isUnderWay(message->state())) : std::nullopt;
}

std::optional<int> readModeOfState(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResGetDeviceStateInfo>(payload);
    if (!message || message->shooting_mode() <= 0)
        return std::nullopt;
    return message->shooting_mode();
}

std::optional<int> readModeSwitch(const QByteArray &payload)
{
    const auto message = parseMessage<proto::SwitchShootingMode>(payload);
    if (!message || message->dst_mode() <= 0)
        return std::nullopt;
    return message->dst_mode();
}

std::optional<int> readModeReply(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResSwitchShootingMode>(payload);
    if (!message || message->shooting_mode_id() <= 0)
        return std::nullopt;
    return message->shooting_mode_id();
}

} // namespace nd
