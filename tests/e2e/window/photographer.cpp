// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photographer.h"

#include "window_run.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include <cstdio>

namespace nd {

namespace {

constexpr int kSettle = 500; // milliseconds, until figures and pictures are there

} // namespace

bool Photographer::take(const QString &name)
{
    QTest::qWait(kSettle);
    QPixmap picture = m_run.window().grab();
    QPainter painter(&picture);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window != &m_run.window())
            painter.drawPixmap(m_run.window().mapFromGlobal(window->mapToGlobal(QPoint())),
                               window->grab());
    }
    painter.end();
    const QString path = m_folder + u'/' + name + m_ending;
    std::puts(qPrintable(path));
    return picture.save(path, "PNG");
}

} // namespace nd
