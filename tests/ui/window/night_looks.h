// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/main_window.h"
#include "ui/window/panel_dock.h"
#include "ui/window/workspace_page.h"
#include "ui/window/workspace_stack.h"
#include "widget_checks.h"

#include <QApplication>
#include <QMap>
#include <QScrollArea>
#include <QScrollBar>

namespace nd::test {

/// What a widget shows in one theme.
struct Look
{
    int coloured = 0; ///< Pixels that are not pure red.
    int bright = 0; ///< Pixels that a dark-adapted eye sees, whatever their colour.
    QString scrolledAway{}; ///< What is not in the picture though it belongs to the widget.
};

/// By the name of what was looked at.
using Looks = QMap<QString, Look>;

/// As it is seen in its window: with the veil and all else that lies over it.
inline QImage pictureOf(QWidget &widget)
{
    QWidget &window = *widget.window();
    return window.grab(QRect(widget.mapTo(&window, QPoint()), widget.size())).toImage();
}

/// Names of the areas in it that have more in them than they show.
inline QString scrolledAway(const QWidget &widget)
{
    QStringList names;
    const auto areas = widget.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
            names.append(QLatin1String(area->widget()->metaObject()->className()));
    }
    return names.join(QLatin1Char(' '));
}

inline Look lookAt(QWidget &widget)
{
    constexpr int kSeen = 0x60;
    QApplication::processEvents();
    const QImage picture = pictureOf(widget).convertToFormat(QImage::Format_RGB32);
    Look look{colouredPixels(picture), 0, scrolledAway(widget)};
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        look.bright += static_cast<int>(
            std::count_if(line, line + picture.width(), [](QRgb p) { return qRed(p) > kSeen; }));
    }
    return look;
}

/// Every panel, each brought to the front of its tabs, and what is in the middle. The window must
/// be so high that nothing is scrolled.
inline Looks lookAtPanels(MainWindow &window)
{
    Looks looks;
    const QStringList ids = WorkspaceStack::ids();
    for (const QString &id : ids) {
        window.showWorkspace(id);
        QApplication::processEvents();
        WorkspacePage *page = window.workspaces().currentPage();
        QWidget *middle = page != nullptr ? page->middle() : window.workspaces().currentWidget();
        if (middle != nullptr)
            looks.insert(id, lookAt(*middle));
        const QList<PanelDock *> docks = page != nullptr ? page->docks() : QList<PanelDock *>();
        for (PanelDock *dock : docks) {
            dock->show();
            window.showPanel(dock->spec().id);
            QApplication::processEvents();
            if (page->rect().contains(dock->geometry().center())) // else it is behind its tab
                looks.insert(id + QLatin1Char('/') + dock->spec().id, lookAt(*dock));
        }
    }
    return looks;
}

/// What is wrong with how something looks at night; empty if nothing is. In the dark theme it must
/// have so many coloured pixels that having none at night means something.
inline QString nightProblem(const QString &what, const Look &night, const Look &dark)
{
    constexpr int kEnough = 1000;
    constexpr int kReadable = 50;
    if (night.coloured != 0)
        return QStringLiteral("%1 has %2 green or blue pixels at night")
            .arg(what)
            .arg(night.coloured);
    if (night.bright < kReadable)
        return QStringLiteral("%1 shows nothing at night").arg(what);
    if (dark.coloured <= kEnough)
        return QStringLiteral("%1 has only %2 coloured pixels by dark")
            .arg(what)
            .arg(dark.coloured);
    if (!night.scrolledAway.isEmpty())
        return QStringLiteral("%1 scrolls %2").arg(what, night.scrolledAway);
    return {};
}

/// The same for many.
inline QStringList nightProblems(const Looks &night, const Looks &dark)
{
    QStringList problems;
    if (night.keys() != dark.keys())
        problems.append(QStringLiteral("not the same at night: ") + night.keys().join(u' '));
    for (auto look = night.begin(); look != night.end(); ++look) {
        const QString problem = nightProblem(look.key(), look.value(), dark.value(look.key()));
        if (!problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}

} // namespace nd::test
