// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_niceness.h"

#include <sys/resource.h>
#include <unistd.h>

namespace nd {

namespace {

// A third of a share beside a thread that is not nicer: enough to go first, too little to starve.
constexpr int kNicer = 5;

} // namespace

void giveWayToWindow() noexcept
{
    // Linux keeps niceness for each thread; 0 is the calling one.
    const int own = getpriority(PRIO_PROCESS, 0);
    setpriority(PRIO_PROCESS, 0, own + kNicer);
}

} // namespace nd
