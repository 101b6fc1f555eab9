// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacking/stack_story.h"
#include "ui/widgets/status_mark.h"

namespace nd {

/// The shape of an event on the timeline and in the list.
Mark markOf(const StackEvent &event);

} // namespace nd
