// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/stacking_types.h"
#include "core/stacking/stack_events.h"

#include <QJsonObject>

namespace nd::ctl {

// Stacks as JSON; what is not known is null.

QString cameraWord(Camera camera);
QString trendWord(Trend trend);
QString noticeWord(StackNotice::Kind kind);
/// Camera, target and counts.
QJsonObject runJson(Camera camera, const StackRun &run);

} // namespace nd::ctl
