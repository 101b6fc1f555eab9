// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"
#include "ui/panels/stack_sources.h"
#include "ui/widgets/checklist_row.h"

#include <QString>

#include <optional>
#include <vector>

namespace nd {

/// What should be there before a stack is begun. The telescope decides; this says what to expect.
struct StackCheck
{
    enum class Subject { Target, Exposure, Dark, Card, Battery };

    Subject subject = Subject::Target;
    CheckMark mark = CheckMark::Pending;
    QString detail;
    QString sentence; ///< What to do; empty if nothing is.

    bool operator==(const StackCheck &) const = default;
};

/// All of them, in the order in which they are done.
std::vector<StackCheck> stackChecks(const StackSources &sources, Camera camera);
/// "Target", "Dark frame".
QString stackCheckName(StackCheck::Subject subject);

/// What one camera is set to.
struct StackPlan
{
    std::optional<std::chrono::milliseconds> exposure;
    std::optional<int> frames;
};

StackPlan stackPlan(const StackSources &sources, Camera camera);
/// What the exposure can be set to that is nearest to what stacks are usually made of, 15 s.
std::optional<ParamValue> usualExposure(const CameraSettingsModel &settings);

} // namespace nd
