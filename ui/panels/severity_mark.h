// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/event_log.h"
#include "ui/widgets/status_mark.h"

namespace nd {

/// The shape that stands beside an event of this severity.
Mark severityMark(Severity severity);

} // namespace nd
