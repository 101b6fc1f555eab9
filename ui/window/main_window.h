// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/current_device.h"
#include "ui/window/strip_facts.h"
#include "ui/window/window_actions.h"

#include <QHash>
#include <QMainWindow>

class QActionGroup;
class QStackedWidget;

namespace nd {

class ClosingStop;
class CommandDesk;
class ConnectionPanel;
class DeviceCommands;
class FirstRun;
class Gamepad;
class Observatory;
class StatusStrip;
class StopButton;
class StripDriver;
class Theme;
class TopArea;
class WorkspaceRail;
class WorkspaceStack;

/// The one window: top area, rail, workspaces. Knows no protocol; speaks to the observatory's
/// models.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive this; `gamepad` may be null.
    struct Surroundings
    {
        Observatory &observatory;
        Theme &theme;
        Gamepad *gamepad = nullptr;
        QString dataFolder{}; ///< With the logs; empty: there are none.
    };

    explicit MainWindow(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the first run in place of the workspaces.
    void startFirstRun();
    FirstRun *firstRun() const { return m_firstRun; }
    void showWorkspace(const QString &id);
    /// Shows the workspace of this panel and brings the panel to the front; unknown ids are
    /// ignored.
    void showPanel(const QString &id);
    WorkspaceStack &workspaces() { return *m_workspaces; }
    CurrentDevice &currentDevice() { return m_current; }
    WindowActions &commands() { return *m_actions; }
    StatusStrip &strip();
    StopButton &stopButton();
    /// Layouts and geometry into the settings; done by closing, too.
    void saveLayouts();
    /// Everything the command palette offers now.
    QList<QAction *> allCommands() const;
    /// `works` is why this computer should stay awake.
    void setSleepState(SleepState state, Works works);

signals:
    void demoRequested();
    void languageChosen(const QString &language);

protected:
    /// Waits for a stop that is on its way, see ClosingStop.
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    void addWorkspaceActions();
    void connectDeviceActions();
    void connectViewActions();
    void connectWorkspaces();
    void restore();
    void setLocked(bool locked);
    void setFullScreen(bool on);
    void wirePanel(QWidget *panel);
    void followSelection(ConnectionPanel &connection);
    void endFirstRun();

    Surroundings m_surroundings;
    CurrentDevice m_current;
    WindowActions *m_actions;
    TopArea *m_top;
    WorkspaceRail *m_rail;
    QStackedWidget *m_stack;
    WorkspaceStack *m_workspaces;
    StripDriver *m_stripDriver;
    QActionGroup *m_workspaceGroup;
    CommandDesk *m_desk;
    DeviceCommands *m_deviceCommands = nullptr;
    ClosingStop *m_closing = nullptr;
    FirstRun *m_firstRun = nullptr;
};

} // namespace nd
