// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Every command that a DWARF of either generation knows, one typed row each.
///
/// Sources: dwarf-api-2.0 (ids, names, messages), field notes 1.2.2 and 1.4 (what it leaves out).
/// Where the sources have an id without a name, the name is ours in the maker's manner.

#include "core/dwarf/wire/commands/dark.h"
#include "core/dwarf/wire/commands/focus.h"
#include "core/dwarf/wire/commands/motor.h"
#include "core/dwarf/wire/commands/panorama.h"
#include "core/dwarf/wire/commands/pointing.h"
#include "core/dwarf/wire/commands/schedule.h"
#include "core/dwarf/wire/commands/stacking.h"
#include "core/dwarf/wire/commands/system.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/commands/tele.h"
#include "core/dwarf/wire/commands/tele_settings.h"
#include "core/dwarf/wire/commands/track.h"
#include "core/dwarf/wire/commands/wide.h"
#include "core/dwarf/wire/commands/wide_settings.h"
