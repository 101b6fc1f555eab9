// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/motor_types.h"

#include <QWidget>

#include <optional>

class QKeyEvent;
class QLabel;
class QPushButton;

namespace nd {

class HoldButton;
class MotionModel;
class MotorModel;
class NoteLine;
class SegmentedControl;
class Stepper;

/// The axes one by one: position, run while held, run to a place, so many pulses, reset. GUI
/// thread.
///
/// Runs with the rate of the Motion panel. Letting go stops, as hiding and losing focus do; hiding
/// ends pulses, too. While
/// one is held the wheel, plus and minus change that rate, and the arrow keys the way.
class AxisSection final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the section.
    AxisSection(MotorModel &motor, MotionModel &motion, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildRows();
    void connectModel();
    void connectHold(HoldButton &button, AxisWay way);
    void runPulses(AxisWay way);
    bool handleKey(const QKeyEvent &event);
    void changeRate(int gears);
    void turnTo(AxisWay way);
    void handleTurned(nd::Axis axis, nd::AxisWay way);
    void stop();
    Axis axis() const;
    void readOnceConnected();
    void refresh();
    QString whereabouts() const;
    void showHints();
    void refreshPulses();
    void showFailed(const Error &error);

    MotorModel &m_motor;
    MotionModel &m_motion;
    SegmentedControl *m_axis;
    QLabel *m_position;
    HoldButton *m_less;
    HoldButton *m_more;
    Stepper *m_target;
    QPushButton *m_go;
    Stepper *m_pulses;
    QPushButton *m_pulsesLess;
    QPushButton *m_pulsesMore;
    QPushButton *m_resetLess;
    QPushButton *m_resetMore;
    QPushButton *m_stop;
    NoteLine *m_note;
    QString m_failure;
    bool m_running = false;
    AxisWay m_way = AxisWay::LeftOrDown; ///< While running.
    std::optional<AxisWay> m_asked; ///< Another way, and no answer yet.
    bool m_pulsing = false; ///< Nobody tells when pulses are over.
    bool m_couldRead = false;
};

} // namespace nd
