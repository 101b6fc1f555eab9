// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/setting_orders.h"

#include "core/dwarf/models/feature_number.h"
#include "core/dwarf/models/param_number.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/models/setting_scale.h"
#include "core/dwarf/wire/commands.h"

namespace nd {

namespace {

// Source: dwarf-api-2.0 sections 4.7.17 and 4.7.5.2; 2 for scenes: V3 clients.
constexpr int kAutomatic = 0;
constexpr int kManual = 1;
constexpr int kSceneMode = 2;
constexpr int kSceneIndexType = 1;

using Orders = std::vector<Order>;

/// Whether the telescope can choose it by itself, as far as there are commands for that. V3 tells
/// the mode with the value. Source: dwarf-api-2.0 sections 4.7 and 4.9, field notes section 1.3.
bool canBeAutomatic(const SettingContext &context, Setting setting)
{
    const bool isV2Wide = context.camera == Camera::Wide && context.generation != Generation::V3;
    return setting == Setting::Exposure || setting == Setting::WhiteBalance
        || (setting == Setting::Gain && !isV2Wide);
}

/// A message with one whole number, whatever its field is called.
template<typename Row>
Order with(const Row &row, int number)
{
    typename Row::Request message;
    if constexpr (requires { message.set_mode(number); })
        message.set_mode(number);
    else if constexpr (requires { message.set_index(number); })
        message.set_index(number);
    else if constexpr (requires { message.set_quality(number); })
        message.set_quality(number);
    else if constexpr (requires { message.set_resolution_index(number); })
        message.set_resolution_index(number);
    else if constexpr (requires { message.set_fps_index(number); })
        message.set_fps_index(number);
    else
        message.set_value(number);
    return {row.info, serialized(message)};
}

int numberOf(const SettingContext &context, Setting setting, const ParamValue &value)
{
    if (value.mode != ParamMode::Number)
        return value.choice;
    return context.sendsIspValues ? ispValue(context.camera, setting, value.number)
                                  : qRound(value.number);
}

template<typename ModeRow, typename GearRow>
Orders modeAndGear(const ModeRow &mode, const GearRow &gear, const ParamValue &value)
{
    if (value.isAuto)
        return {with(mode, kAutomatic)};
    return {with(mode, kManual), with(gear, value.choice)};
}

Orders teleGain(const ParamValue &value, int number, bool hasAuto)
{
    if (value.isAuto)
        return {with(kTeleSetGainMode, kAutomatic)};
    if (hasAuto)
        return {with(kTeleSetGainMode, kManual), with(kTeleSetGain, number)};
    return {with(kTeleSetGain, number)};
}

Orders teleWhiteBalance(const ParamValue &value)
{
    if (value.mode == ParamMode::Scene && !value.isAuto)
        return {with(kTeleSetWbMode, kManual), with(kTeleSetWbScene, value.choice)};
    return modeAndGear(kTeleSetWbMode, kTeleSetWbCt, value);
}

Orders wideWhiteBalance(const ParamValue &value)
{
    if (value.mode == ParamMode::Scene && !value.isAuto)
        return {}; // V2 has no command for it
    return modeAndGear(kWideSetWbMode, kWideSetWbCt, value);
}

Orders teleOrders(const SettingContext &context, Setting setting, const ParamValue &value,
                  int number)
{
    switch (setting) {
    case Setting::Exposure:
        return modeAndGear(kTeleSetExpMode, kTeleSetExp, value);
    case Setting::Gain:
        return teleGain(value, number, context.hasAutoGain);
    case Setting::WhiteBalance:
        return teleWhiteBalance(value);
    case Setting::Brightness:
        return {with(kTeleSetBrightness, number)};
    case Setting::Contrast:
        return {with(kTeleSetContrast, number)};
    case Setting::Hue:
        return {with(kTeleSetHue, number)};
    case Setting::Saturation:
        return {with(kTeleSetSaturation, number)};
    case Setting::Sharpness:
        return {with(kTeleSetSharpness, number)};
    case Setting::Filter:
        return {with(kTeleSetIrCut, number)};
    case Setting::PreviewQuality:
        return {with(kTeleSetJpgQuality, number)};
    case Setting::Resolution:
    case Setting::FrameRate:
        break;
    }
    return {};
}

Orders wideOrders(Setting setting, const ParamValue &value, int number)
{
    switch (setting) {
    case Setting::Exposure:
        return modeAndGear(kWideSetExpMode, kWideSetExp, value);
    case Setting::Gain:
        return {with(kWideSetGain, number)};
    case Setting::WhiteBalance:
        return wideWhiteBalance(value);
    case Setting::Brightness:
        return {with(kWideSetBrightness, number)};
    case Setting::Contrast:
        return {with(kWideSetContrast, number)};
    case Setting::Hue:
        return {with(kWideSetHue, number)};
    case Setting::Saturation:
        return {with(kWideSetSaturation, number)};
    case Setting::Sharpness:
        return {with(kWideSetSharpness, number)};
    case Setting::Filter:
    case Setting::PreviewQuality:
    case Setting::Resolution:
    case Setting::FrameRate:
        break;
    }
    return {};
}

template<typename Row>
Orders byNumber(const Row &row, quint64 id, const ParamValue &value, int number)
{
    typename Row::Request message;
    message.set_param_id(id);
    if constexpr (requires { message.set_mode(kManual); }) {
        const int manual = value.mode == ParamMode::Scene ? kSceneMode : kManual;
        message.set_mode(value.isAuto ? kAutomatic : manual);
    }
    message.set_value(number);
    return {{row.info, serialized(message)}};
}

Orders v3Orders(const SettingContext &context, Setting setting, const ParamValue &value, int number)
{
    const quint64 id = paramNumber(context.shootingMode, context.camera, setting);
    const bool isTele = context.camera == Camera::Tele;
    switch (setting) {
    case Setting::Exposure:
        return byNumber(kSetExposureParam, id, value, number);
    case Setting::Gain:
        return byNumber(kSetGainParam, id, value, number);
    case Setting::WhiteBalance:
        if (!isTele && context.wideSceneCommand && !value.isAuto && value.mode == ParamMode::Scene)
            return {with(kWideSetWbScene, value.choice)};
        return byNumber(kSetWbParam, id, value, number);
    case Setting::Brightness:
    case Setting::Contrast:
    case Setting::Hue:
    case Setting::Saturation:
    case Setting::Sharpness:
    case Setting::Filter:
        return byNumber(kSetIntParam, id, value, number);
    case Setting::Resolution:
        return isTele ? Orders{with(kTeleSwitchResolution, number)} : Orders{};
    case Setting::FrameRate:
        return isTele ? Orders{with(kTeleSwitchFrameRate, number)} : Orders{};
    case Setting::PreviewQuality:
        break;
    }
    return {};
}

} // namespace

bool hasCommand(const SettingContext &context, Setting setting)
{
    return !settingOrders(context, setting, ParamValue()).empty();
}

std::vector<Order> settingOrders(const SettingContext &context, Setting setting,
                                 const ParamValue &value)
{
    if (value.isAuto && !canBeAutomatic(context, setting))
        return {};
    const int number = numberOf(context, setting, value);
    if (context.generation == Generation::V3)
        return v3Orders(context, setting, value, number);
    return context.camera == Camera::Tele ? teleOrders(context, setting, value, number)
                                          : wideOrders(setting, value, number);
}

Order allSettingsOrder(const SettingContext &context, const QHash<Setting, ParamValue> &values)
{
    const auto number = [&context, &values](Setting setting) {
        return numberOf(context, setting, values.value(setting));
    };
    const auto mode = [&values](Setting setting) {
        return values.value(setting).isAuto ? kAutomatic : kManual;
    };
    proto::ReqSetAllParams message;
    message.set_exp_mode(mode(Setting::Exposure));
    message.set_exp_index(number(Setting::Exposure));
    message.set_gain_mode(mode(Setting::Gain));
    message.set_gain_index(number(Setting::Gain));
    message.set_ircut_value(number(Setting::Filter));
    message.set_wb_mode(mode(Setting::WhiteBalance));
    const bool isScene = values.value(Setting::WhiteBalance).mode == ParamMode::Scene;
    message.set_wb_index_type(isScene ? kSceneIndexType : 0);
    message.set_wb_index(number(Setting::WhiteBalance));
    message.set_brightness(number(Setting::Brightness));
    message.set_contrast(number(Setting::Contrast));
    message.set_hue(number(Setting::Hue));
    message.set_saturation(number(Setting::Saturation));
    message.set_sharpness(number(Setting::Sharpness));
    message.set_jpg_quality(number(Setting::PreviewQuality));
    const CommandInfo &row
        = context.camera == Camera::Tele ? kTeleSetAllParams.info : kWideSetAllParams.info;
    return {row, serialized(message)};
}

Order readSettingsOrder(Camera camera)
{
    return {camera == Camera::Tele ? kTeleGetAllParams.info : kWideGetAllParams.info, {}};
}

Order readWideGainOrder()
{
    return {kWideGetGain.info, {}};
}

Order featureOrder(Feature feature, const ParamValue &value)
{
    proto::ReqSetFeatureParams message;
    proto::CommonParam &param = *message.mutable_param();
    param.set_auto_mode(kManual);
    param.set_id(int(feature));
    param.set_mode_index(int(value.mode));
    param.set_index(value.choice);
    param.set_continue_value(value.number);
    return {kTeleSetFeatureParam.info, serialized(message)};
}

Order featureNumberOrder(int shootingMode, Feature feature, int amount)
{
    proto::ReqSetGeneralIntParam message;
    message.set_param_id(featureNumber(shootingMode, feature));
    message.set_value(amount);
    return {kSetIntParam.info, serialized(message)};
}

Order readFeaturesOrder()
{
    return {kTeleGetAllFeatureParams.info, {}};
}

} // namespace nd
