// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"
#include "core/dwarf/models/refusal.h"

#include <functional>
#include <optional>

namespace nd {

class BareNumbersModel;
class CameraSettingsModel;
class FeatureModel;
class OtherParamsModel;
enum class BareNumber;

/// One setting of a telescope as a row of a panel needs it, whichever model it belongs to. The
/// model outlives the handle.
struct ParamHandle
{
    QString caption;
    QString key; ///< Name of the row for tests and layouts: "exposure".
    std::function<const ParamSpec *()> spec; ///< Null once the telescope has it no more.
    std::function<std::optional<ParamValue>()> shown;
    std::function<Refusal()> canSet;
    std::function<void(const ParamValue &)> set;
    std::function<QString(const ParamChoice &)> gearText;
    QString hint = {}; ///< What a person should know before setting it.
    QString inProgress = {}; ///< What Refusal::InProgress means here; empty: as elsewhere.
};

ParamHandle handleOf(CameraSettingsModel &model, Setting setting);
ParamHandle handleOf(FeatureModel &model, Feature feature);
ParamHandle handleOf(BareNumbersModel &model, BareNumber number);
/// Of one that the model lists.
ParamHandle handleOf(OtherParamsModel &model, quint64 number);

} // namespace nd
