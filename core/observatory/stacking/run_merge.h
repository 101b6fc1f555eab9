// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/stacking_types.h"

namespace nd {

// What a report says of a stack that is known already. Pure.

/// Fewer frames were taken than before: another began.
bool countsAnew(const StackRun &kept, const StackRun &told);
/// Whether what runs can't be what is known, by its target and how many frames it is to take.
bool isElsewhere(const StackRun &kept, const StackRun &told);
/// What is not told stays; a target that is only assumed does not displace one.
void mergeRun(StackRun &kept, const StackRun &told);

} // namespace nd
