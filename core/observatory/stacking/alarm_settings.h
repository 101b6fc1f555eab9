// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacking/stack_events.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace nd {

class Settings;

/// What may be alarmed of: one of these, or without one that a stack ended by itself.
using AlarmTopic = std::optional<StackAlarm>;

/// How a person wants to be told. Value type.
struct AlarmSettings
{
    QSet<QString> muted; ///< Keys of topics.
    bool hasSound = true;
    bool hasNotices = true; ///< Of the desktop.
    QString command; ///< Program and arguments; empty: none.

    bool isMuted(const AlarmTopic &topic) const;

    bool operator==(const AlarmSettings &) const = default;
};

/// "clouds", "ended": in settings and for the command.
QString topicKey(const AlarmTopic &topic);
/// All of them, in the order of a list.
const std::vector<AlarmTopic> &alarmTopics();

AlarmSettings alarmSettings(const Settings &settings);
void keepAlarmSettings(Settings &settings, const AlarmSettings &alarms);
void setMuted(Settings &settings, const AlarmTopic &topic, bool isMuted);

} // namespace nd
