// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/stack_events.h"

namespace nd {

QString alarmKey(StackAlarm alarm)
{
    switch (alarm) {
    case StackAlarm::Clouds:
        return QStringLiteral("clouds");
    case StackAlarm::Wind:
        return QStringLiteral("wind");
    case StackAlarm::Focus:
        return QStringLiteral("focus");
    case StackAlarm::Battery:
        return QStringLiteral("battery");
    case StackAlarm::Storage:
        return QStringLiteral("storage");
    case StackAlarm::Stalled:
        return QStringLiteral("stalled");
    case StackAlarm::LinkLost:
        return QStringLiteral("link_lost");
    case StackAlarm::Target:
        return QStringLiteral("target");
    }
    return {};
}

} // namespace nd
