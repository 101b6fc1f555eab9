// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/real_time.h"

#include "core/base/qt_scheduler.h"

namespace nd {

Scheduler &realTime()
{
    static QtScheduler scheduler;
    return scheduler;
}

} // namespace nd
