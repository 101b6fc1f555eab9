// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "tests/unit/dwarf/models/model_bench.h"

namespace nd {

/// The stacks of both cameras, and what they are made with.
struct StackBench : ModelBench
{
    explicit StackBench(SessionFixture fixture) : ModelBench(std::move(fixture))
    {
        tele.setSettings(teleSettings, queue);
        wide.setSettings(wideSettings, queue);
        for (StackingModel *model : {&tele, &wide})
            model->setFeatures(features);
    }

    StatusModel status{session()};
    SettingsQueue queue{session()};
    FeatureModel features{session(), queue, scheduler()};
    CameraSettingsModel teleSettings{session(), queue, Camera::Tele, scheduler()};
    CameraSettingsModel wideSettings{session(), queue, Camera::Wide, scheduler()};
    StackingModel tele{session(), status, Camera::Tele, scheduler()};
    StackingModel wide{session(), status, Camera::Wide, scheduler()};
};

} // namespace nd
