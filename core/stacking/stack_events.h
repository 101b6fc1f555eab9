// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace nd {

/// What a person has to be told while a telescope stacks.
enum class StackAlarm {
    Clouds, ///< One frame after the other is rejected.
    Wind, ///< Many are, between good ones.
    Focus, ///< The stars have grown.
    Battery, ///< It ends before the stack.
    Storage, ///< The card is full before the stack ends.
    Stalled, ///< No frame comes any more.
    LinkLost,
    Target, ///< It has sunk to where the air spoils the frames.
};

/// "clouds", "link_lost": for files, commands and nightdeskctl; stable, never translated.
QString alarmKey(StackAlarm alarm);

/// An alarm that went on or off. Value type.
struct StackAlarmEvent
{
    StackAlarm alarm = StackAlarm::Clouds;
    bool isOn = false;
    std::chrono::milliseconds at{0}; ///< When it was noticed.
    std::chrono::milliseconds since{0}; ///< When what it is about began.

    bool operator==(const StackAlarmEvent &) const = default;
};

enum class Trend { Unknown, Falling, Steady, Rising };

} // namespace nd
