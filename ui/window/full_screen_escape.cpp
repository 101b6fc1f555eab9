// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/full_screen_escape.h"

#include <QKeyEvent>
#include <QWidget>

namespace nd {

FullScreenEscape::FullScreenEscape(QWidget &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

bool FullScreenEscape::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !m_window.isFullScreen())
        return QObject::eventFilter(watched, event);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    return true;
}

} // namespace nd
