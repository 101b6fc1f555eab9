// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace nd {

class AlarmPlayer;
class NoteLine;
class SegmentedControl;
class Settings;
struct AlarmSettings;

/// How a person is told what goes wrong with a stack. What is changed here holds at once. GUI
/// thread.
class AlarmSection final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit AlarmSection(Settings &settings, QWidget *parent = nullptr);

private:
    void show();
    void keep();
    void tryOut();

    Settings &m_settings;
    AlarmPlayer *m_player;
    SegmentedControl *m_sound;
    SegmentedControl *m_notices;
    QLineEdit *m_command;
    NoteLine *m_note;
};

} // namespace nd
