// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/param_handle.h"

#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/other_params_model.h"
#include "ui/text/camera_text.h"

namespace nd {

namespace {

/// For tests and layouts.
QString keyOf(BareNumber number)
{
    switch (number) {
    case BareNumber::BitRateType:
        return QStringLiteral("bit-rate-type");
    case BareNumber::PreviewLevel:
        return QStringLiteral("preview-level");
    case BareNumber::PreviewQuality:
        return QStringLiteral("bare-preview-quality");
    case BareNumber::CropRatio:
        return QStringLiteral("crop-ratio");
    case BareNumber::ImageProcessing:
        return QStringLiteral("image-processing");
    case BareNumber::ShootingMode:
        return QStringLiteral("shooting-mode");
    case BareNumber::ImageModule10045:
        return QStringLiteral("image-module-10045");
    case BareNumber::ImageModule10046:
        return QStringLiteral("image-module-10046");
    }
    return {};
}

std::optional<ParamValue> valueOf(const BareNumbersModel &model, BareNumber number)
{
    const ParamSpec *spec = model.spec(number);
    const std::optional<int> shown = model.shown(number);
    if (spec == nullptr || !shown)
        return std::nullopt;
    return spec->range ? ParamValue::of(*shown) : ParamValue::gear(*shown);
}

} // namespace

ParamHandle handleOf(CameraSettingsModel &model, Setting setting)
{
    return {text::settingName(setting),
            settingKey(setting),
            [&model, setting] { return model.spec(setting); },
            [&model, setting] { return model.shown(setting); },
            [&model, setting] { return model.canSet(setting); },
            [&model, setting](const ParamValue &value) { model.set(setting, value); },
            [setting](const ParamChoice &choice) {
                return text::settingChoiceText(setting, choice.name);
            }};
}

ParamHandle handleOf(FeatureModel &model, Feature feature)
{
    return {text::featureName(feature),
            featureKey(feature),
            [&model, feature] { return model.spec(feature); },
            [&model, feature] { return model.shown(feature); },
            [&model, feature] { return model.canSet(feature); },
            [&model, feature](const ParamValue &value) { model.set(feature, value); },
            [feature](const ParamChoice &choice) {
                return text::featureChoiceText(feature, choice.name);
            }};
}

ParamHandle handleOf(BareNumbersModel &model, BareNumber number)
{
    return {text::bareNumberName(number),
            keyOf(number),
            [&model, number] { return model.spec(number); },
            [&model, number] { return valueOf(model, number); },
            [&model, number] { return model.canSet(number); },
            [&model, number](const ParamValue &value) {
                const bool isGear = value.mode == ParamMode::Gear;
                model.set(number, isGear ? value.choice : qRound(value.number));
            },
            [number](const ParamChoice &choice) {
                return text::bareNumberChoiceText(number, choice.value);
            },
            text::bareNumberHint(number),
            text::atWorkSentence()};
}

ParamHandle handleOf(OtherParamsModel &model, quint64 number)
{
    const OtherParam &param = *model.param(number);
    const bool isAutomatic = param.kind == OtherKind::Automatic;
    const bool isNamed = !isAutomatic && param.kind != OtherKind::Switch;
    return {isAutomatic ? text::allAutomaticName() : text::otherParamName(param.spec.name),
            isAutomatic ? QStringLiteral("all-automatic")
                        : QStringLiteral("other-") + param.spec.name,
            [&model, number] {
                const OtherParam *listed = model.param(number);
                return listed != nullptr ? &listed->spec : nullptr;
            },
            [&model, number] { return model.shown(number); },
            [&model, number] { return model.canSet(number); },
            [&model, number](const ParamValue &value) { model.set(number, value); },
            [isNamed](const ParamChoice &choice) {
                return isNamed ? choice.name : text::offOrOn(choice.value != 0);
            },
            isAutomatic ? text::allAutomaticHint() : text::otherParamHint()};
}

} // namespace nd
