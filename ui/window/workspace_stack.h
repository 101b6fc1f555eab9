// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel_registry.h"
#include "ui/window/layout_store.h"

#include <QHash>
#include <QStackedWidget>

namespace nd {

class CurrentDevice;
class SettingsPage;
class Theme;
class WorkspacePage;

/// The workspaces, one shown at a time. Each is built when it is first shown, so that start is
/// quick.
class WorkspaceStack final : public QStackedWidget
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Observatory &observatory;
        Theme &theme;
        Gamepad *gamepad;
        CurrentDevice &current;
    };

    explicit WorkspaceStack(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Those that have something in them, in rail order; the last ones stand at its bottom.
    static QStringList ids();
    static bool isAtBottom(const QString &id);
    static QString titleOf(const QString &id);
    static QString iconOf(const QString &id);

    QString current() const { return m_current; }
    /// Unknown ids are ignored.
    void showWorkspace(const QString &id);
    /// The dock pages built so far.
    QList<WorkspacePage *> pages() const;
    /// Null for a page without docks.
    WorkspacePage *currentPage() const;
    void setLayoutLocked(bool locked);
    void setMinimal(bool minimal);

signals:
    void currentWorkspaceChanged(const QString &id);
    void panelCreated(QWidget *panel);
    void settingsCreated(nd::SettingsPage *page);
    void helpRequested(const QString &help);
    void connectRequested();

private:
    QWidget *build(const QString &id);
    WorkspacePage *buildPage(const QString &id);

    Surroundings m_surroundings;
    LayoutStore m_layouts;
    QHash<QString, QWidget *> m_built;
    QString m_current;
    bool m_locked = true;
    bool m_minimal = false;
};

} // namespace nd
