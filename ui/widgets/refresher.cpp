// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/refresher.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace nd {

Refresher::Refresher(QObject &owner, std::function<void()> refresh)
    : m_widget(qobject_cast<QWidget *>(&owner))
    , m_refresh(std::move(refresh))
{
    if (m_widget != nullptr)
        m_widget->installEventFilter(this);
}

void Refresher::ask()
{
    m_isDue = true;
    if (!canBeSeen() || std::exchange(m_isPosted, true))
        return;
    const auto later = [this] {
        m_isPosted = false;
        if (canBeSeen())
            refreshIfDue();
    };
    QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
}

bool Refresher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        refreshIfDue();
    return QObject::eventFilter(watched, event);
}

/// One that hid itself may have to show itself again: nobody else would.
bool Refresher::canBeSeen() const
{
    return m_widget == nullptr || m_widget->isVisible()
        || (m_widget->isHidden() && m_widget->testAttribute(Qt::WA_WState_ExplicitShowHide));
}

void Refresher::refreshIfDue()
{
    if (std::exchange(m_isDue, false))
        m_refresh();
}

} // namespace nd
