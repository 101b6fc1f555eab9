// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_scheduler.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace nd {

Scheduler::Milliseconds QtScheduler::now() const
{
    const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<Milliseconds>(sinceBoot);
}

void QtScheduler::after(Milliseconds delay, QObject *context, std::function<void()> task)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(task));
}

} // namespace nd
