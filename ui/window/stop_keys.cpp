// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/stop_keys.h"

#include <QApplication>
#include <QKeyEvent>

namespace nd {

namespace {

bool isStop(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Pause
        || (event.key() == Qt::Key_Period && event.modifiers().testFlag(Qt::ControlModifier));
}

} // namespace

StopKeys::StopKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool StopKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool keys
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!keys || !watched->isWidgetType() || !isStop(*static_cast<QKeyEvent *>(event)))
        return false;
    event->accept(); // as an override: no shortcut may take the key
    if (event->type() == QEvent::KeyPress && !static_cast<QKeyEvent *>(event)->isAutoRepeat())
        emit pressed();
    return true;
}

} // namespace nd
