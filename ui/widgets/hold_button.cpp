// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hold_button.h"

#include <QEvent>

#include <utility>

namespace nd {

HoldButton::HoldButton(std::chrono::milliseconds delay, QWidget *parent)
    : QToolButton(parent)
    , m_delay(delay)
{
    setProperty("role", QStringLiteral("step"));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::pressed, this, &HoldButton::handlePressed);
    connect(this, &QToolButton::released, this, &HoldButton::handleReleased);
}

void HoldButton::handlePressed()
{
    m_down = true;
    ++m_press;
    if (m_delay.count() == 0) {
        beginHold();
        return;
    }
    m_scheduler.after(m_delay, this, [this, press = m_press] {
        if (m_down && press == m_press)
            beginHold();
    });
}

void HoldButton::beginHold()
{
    m_holding = true;
    emit held();
}

/// Qt says released() also when the pointer leaves the button, when the focus goes, and when it is
/// disabled.
void HoldButton::handleReleased()
{
    const bool wasDown = std::exchange(m_down, false);
    const bool isTap = wasDown && !m_holding && isEnabled();
    endHold();
    if (isTap)
        emit tapped();
}

void HoldButton::endHold()
{
    m_down = false;
    if (std::exchange(m_holding, false))
        emit letGo();
}

void HoldButton::hideEvent(QHideEvent *event)
{
    QToolButton::hideEvent(event);
    endHold();
}

bool HoldButton::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::FocusOut)
        endHold();
    return QToolButton::event(event);
}

} // namespace nd
