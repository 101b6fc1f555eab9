// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

class QWidget;

namespace nd {

/// The commands of the window itself, with their words, icons and keys. Who owns the effect
/// connects it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Every action is added to `window`, so that its key works while the menu bar is hidden.
    explicit WindowActions(QWidget &window);

    QAction *stop;
    QAction *connectDevice;
    QAction *disconnectDevice;
    QAction *takeOver;
    QAction *release;
    QAction *solarMode;
    QAction *finishNight;
    QAction *addDevice;
    QAction *nextDevice;
    QAction *startDemo;
    QAction *replay;
    QAction *lockLayout;
    QAction *resetLayout;
    QAction *nextDock;
    QAction *fullScreen;
    QAction *night;
    QAction *dark;
    QAction *light;
    QAction *brighter;
    QAction *dimmer;
    QAction *larger;
    QAction *smaller;
    QAction *findCommand;
    QAction *help;
    QAction *saveBundle;
    QAction *about;
    QAction *quit;

    QList<QAction *> all() const
    {
        return findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    }

private:
    struct Look
    {
        QString text;
        const char *icon = "";
        QList<QKeySequence> keys{};
        QString shortText{}; ///< Where there is little room; the text if empty.
    };

    QAction *add(QWidget &window, const Look &look);
};

} // namespace nd
