// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"

#include <QToolButton>

namespace nd {

/// A button for motion: a tap is one step, held down it goes on until it is let go. Mouse and Space
/// key alike.
///
/// Letting go is never missed: losing focus, hiding, disabling and leaving the window count as it.
class HoldButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `delay`: how long it is down before it counts as held; zero: at once, and nothing is a tap.
    explicit HoldButton(std::chrono::milliseconds delay, QWidget *parent = nullptr);

signals:
    void tapped();
    void held();
    /// After each held().
    void letGo();

protected:
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void handlePressed();
    void handleReleased();
    void beginHold();
    void endHold();

    QtScheduler m_scheduler;
    std::chrono::milliseconds m_delay;
    quint64 m_press = 0; ///< Outdates the delay of an earlier press.
    bool m_down = false;
    bool m_holding = false;
};

} // namespace nd
