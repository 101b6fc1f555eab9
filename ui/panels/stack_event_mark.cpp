// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_event_mark.h"

namespace nd {

Mark markOf(const StackEvent &event)
{
    using Kind = StackEvent::Kind;
    switch (event.kind) {
    case Kind::Began:
    case Kind::Complete:
    case Kind::AlarmOff:
    case Kind::LivePicture:
        return Mark::Ok;
    case Kind::Found:
    case Kind::Stopped:
    case Kind::WatchedAgain:
        return Mark::Off;
    case Kind::AlarmOn:
    case Kind::Noticed:
    case Kind::EndedElsewhere:
    case Kind::Picture:
        return Mark::Warning;
    case Kind::EndedUnheard:
    case Kind::Restarted:
    case Kind::LivePictureFailed:
        break;
    }
    return Mark::Error;
}

} // namespace nd
