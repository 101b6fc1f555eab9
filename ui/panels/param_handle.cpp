// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/param_handle.h"

#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "ui/text/camera_text.h"

namespace nd {

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

} // namespace nd
