// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace nd {

class Gamepad;
class GamepadDriver;
class JoystickPad;
class MotionModel;
class NoteLine;
class Settings;
struct Error;

/// Moves one telescope: pad, arrow keys, gamepad and the speed they share. GUI thread.
class MotionPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the panel; `gamepad` may be null.
    MotionPanel(MotionModel &motion, Settings &settings, Gamepad *gamepad,
                QWidget *parent = nullptr);

private:
    QWidget *buildBody();
    QWidget *buildFooter();
    void connectInputs();
    void connectModel();
    void refresh();
    QString sunText() const;
    void refreshGamepad();
    void setGear(int gear);
    void showRefused(const Error &error);

    MotionModel &m_motion;
    Settings &m_settings;
    QtScheduler m_scheduler;
    JoystickPad *m_pad;
    GamepadDriver *m_gamepad;
    NoteLine *m_sun;
    NoteLine *m_reason;
    NoteLine *m_stop;
    QLabel *m_speed;
    QLabel *m_rate;
    QSlider *m_gear;
    QPushButton *m_gamepadButton;
};

} // namespace nd
