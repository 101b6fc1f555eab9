// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QWidget>

namespace nd {

/// The actions of one live view, for its toolbar, the menus and the command palette.
///
/// Their keys act while the view has focus. Owned by the view, which also gives them their effect.
class LiveActions : public QObject
{
    Q_OBJECT

public:
    explicit LiveActions(QWidget &view);

    QAction *swap;
    QAction *pip;
    QAction *crosshair;
    QAction *grid;
    QAction *circles;
    QAction *statistics;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *fit;
    QAction *oneToOne;
    QAction *snapshot;
    QAction *record;
    QAction *fullScreen;

private:
    struct Look
    {
        const char *id;
        const char *icon;
        QString text;
        QList<QKeySequence> keys;
    };

    QAction *add(QWidget &view, const Look &look);
    QAction *addToggle(QWidget &view, const Look &look);
};

} // namespace nd
