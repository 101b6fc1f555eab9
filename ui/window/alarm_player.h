// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/desktop_notifier.h"
#include "core/input/alarm_sound.h"
#include "core/observatory/stacking/alarm_settings.h"

#include <QObject>

namespace nd {

/// Something to be told now.
struct Alarm
{
    AlarmTopic topic;
    QString scope; ///< Whose.
    QString title;
    QString sentence;
};

/// Tells a person of an alarm in all the ways that are set: a sound, a notice of the desktop, a
/// command. GUI thread; none of them blocks it. Does not ask what is muted.
class AlarmPlayer final : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit AlarmPlayer(const Settings &settings, QObject *parent = nullptr);

    void play(const Alarm &alarm);

signals:
    /// One of the ways; a sentence for people.
    void failed(const QString &sentence);

private:
    void run(const QString &command, const Alarm &alarm);

    const Settings &m_settings;
    AlarmSound m_sound;
    DesktopNotifier m_notifier;
};

} // namespace nd
