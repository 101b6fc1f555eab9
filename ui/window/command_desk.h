// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace nd {

class CommandPalette;
class HelpWindow;
class WindowActions;
class WorkspaceStack;

/// Every command there is now, with the palette that finds one and the help about what has the
/// focus. GUI thread; owned by the window.
class CommandDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Surroundings
    {
        QWidget &window;
        WindowActions &actions;
        QActionGroup &workspaceActions;
        WorkspaceStack &workspaces;
    };

    explicit CommandDesk(const Surroundings &surroundings);

    /// What the palette offers.
    QList<QAction *> all() const;
    QList<QAction *> ofWorkspaces() const;
    /// Of the picture in the middle.
    QList<QAction *> ofLivePicture() const;
    /// Show or hide a panel.
    QList<QAction *> ofDocks() const;

    void openPalette();
    void showHelp(const QString &text);
    void showHelpForFocus();

private:
    Surroundings m_surroundings;
    CommandPalette *m_palette = nullptr;
    HelpWindow *m_help = nullptr;
};

} // namespace nd
