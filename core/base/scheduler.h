// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

class QObject;

namespace nd {

/// Source of time and of delayed calls, injected so that tests need not wait.
class Scheduler
{
public:
    using Milliseconds = std::chrono::milliseconds;

    Scheduler() = default;
    Q_DISABLE_COPY_MOVE(Scheduler)
    virtual ~Scheduler() = default;

    /// Monotonic time since an arbitrary origin.
    virtual Milliseconds now() const = 0;
    /// Calls `task` once after `delay`, unless `context` was destroyed by then.
    virtual void after(Milliseconds delay, QObject *context, std::function<void()> task) = 0;
};

} // namespace nd
