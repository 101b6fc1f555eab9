// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QFocusEvent>

namespace nd {

namespace {

bool isKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

QWidget *FocusRing::widget() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *target = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (isKeyboard(reason))
            follow(target);
        else if (reason == Qt::MouseFocusReason)
            follow(nullptr);
    } else if (event->type() == QEvent::FocusOut && target == widget()) {
        follow(nullptr);
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    if (widget == nullptr) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget); // dies with the window it was last shown in
    m_frame->setWidget(widget);
}

} // namespace nd
