// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

namespace nd {

/// The real clock: steady time and timers of the calling thread's event loop.
///
/// Stateless; one instance may be shared by all threads.
class QtScheduler final : public Scheduler
{
public:
    Milliseconds now() const override;
    void after(Milliseconds delay, QObject *context, std::function<void()> task) override;
};

} // namespace nd
