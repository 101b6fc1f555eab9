// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "ui/live/live_view.h"
#include "ui/panel_registry.h"
#include "ui/panels/connection_panel.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/window/about_dialog.h"
#include "ui/window/clock_question.h"
#include "ui/window/closing_stop.h"
#include "ui/window/command_desk.h"
#include "ui/window/device_commands.h"
#include "ui/window/first_run.h"
#include "ui/window/full_screen_escape.h"
#include "ui/window/replay_bar.h"
#include "ui/window/replay_commands.h"
#include "ui/window/settings_page.h"
#include "ui/window/sky_wiring.h"
#include "ui/window/status_strip.h"
#include "ui/window/stop_button.h"
#include "ui/window/stop_keys.h"
#include "ui/window/strip_driver.h"
#include "ui/window/sun_commands.h"
#include "ui/window/top_area.h"
#include "ui/window/view_commands.h"
#include "ui/window/window_menus.h"
#include "ui/window/workspace_page.h"
#include "ui/window/workspace_rail.h"
#include "ui/window/workspace_stack.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr QSize kDefaultSize{1440, 900};

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_current(surroundings.observatory)
    , m_actions(new WindowActions(*this))
    , m_top(new TopArea({*m_actions->findCommand, *m_actions->lockLayout, *m_actions->night}))
    , m_rail(new WorkspaceRail)
    , m_stack(new QStackedWidget)
    , m_workspaces(new WorkspaceStack(
          {surroundings.observatory, surroundings.theme, surroundings.gamepad, m_current}))
    , m_stripDriver(new StripDriver(
          {surroundings.observatory, m_current, m_top->strip(), m_top->stop()}, this))
    , m_workspaceGroup(new QActionGroup(this))
    , m_desk(new CommandDesk({*this, *m_actions, *m_workspaceGroup, *m_workspaces}))
{
    setWindowTitle(QStringLiteral("Nightdesk"));
    setWindowIcon(IconTheme::icon(QStringLiteral("telescope"), IconRole::Accent));
    buildLayout();
    addWorkspaceActions();
    connectWorkspaces();
    connectViewActions();
    connectDeviceActions();
    wireBridges(m_surroundings.observatory, m_current, *this);
    buildMenus();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::startFirstRun()
{
    if (m_firstRun != nullptr)
        return;
    const auto connection = panelWithId(QStringLiteral("devices"));
    QWidget *panel = connection
        ? connection->create({m_surroundings.observatory, nullptr, m_surroundings.gamepad})
        : new QWidget;
    wirePanel(panel);
    Observatory &observatory = m_surroundings.observatory;
    m_firstRun
        = new FirstRun(observatory.settings(), m_surroundings.theme, observatory.sky(), panel);
    connect(m_firstRun, &FirstRun::languageChosen, this, &MainWindow::languageChosen);
    connect(m_firstRun, &FirstRun::demoChosen, this, &MainWindow::demoRequested);
    connect(m_firstRun, &FirstRun::finished, this, &MainWindow::endFirstRun);
    m_stack->addWidget(m_firstRun);
    m_stack->setCurrentWidget(m_firstRun);
}

void MainWindow::endFirstRun()
{
    if (m_firstRun == nullptr)
        return;
    const FirstRun::Step step = m_firstRun->step();
    m_stack->setCurrentWidget(m_workspaces);
    m_firstRun->deleteLater();
    m_firstRun = nullptr;
    showWorkspace(step == FirstRun::Step::Connect && m_current.device() == nullptr
                      ? QStringLiteral("devices")
                      : QStringLiteral("observe"));
}

void MainWindow::showWorkspace(const QString &id)
{
    m_workspaces->showWorkspace(id);
}

void MainWindow::showPanel(const QString &id)
{
    const auto spec = panelWithId(id);
    if (!spec)
        return;
    showWorkspace(spec->workspace);
    if (WorkspacePage *page = m_workspaces->currentPage())
        page->showPanel(id);
}

StatusStrip &MainWindow::strip()
{
    return m_top->strip();
}

StopButton &MainWindow::stopButton()
{
    return m_top->stop();
}

QList<QAction *> MainWindow::allCommands() const
{
    return m_desk->all();
}

void MainWindow::setSleepState(SleepState state, Works works)
{
    m_stripDriver->setSleepState(state, works);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing->mayClose())
        return event->ignore();
    setFullScreen(false);
    saveLayouts();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveLayouts()
{
    const QList<WorkspacePage *> pages = m_workspaces->pages();
    for (WorkspacePage *page : pages)
        page->saveLayout();
    m_surroundings.observatory.settings().setValue(settings_key::kWindowGeometry,
                                                   QString::fromLatin1(saveGeometry().toBase64()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        setFullScreen(isFullScreen());
}

void MainWindow::buildLayout()
{
    setMenuWidget(m_top);
    m_stack->addWidget(m_workspaces);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ReplayBar(m_surroundings.observatory.replay()));
    auto *row = new QHBoxLayout;
    column->addLayout(row, 1);
    row->setSpacing(Theme::px(4));
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    setCentralWidget(centre);
    setMinimumSize(1024, 640);
    connect(&m_top->stop(), &QAbstractButton::clicked, m_actions->stop, &QAction::trigger);
    connect(m_actions->stop, &QAction::triggered, &m_surroundings.observatory,
            &Observatory::stopEverything);
    connect(new StopKeys(this), &StopKeys::pressed, m_actions->stop, &QAction::trigger);
}

void MainWindow::buildMenus()
{
    new WindowMenus(m_top->menuBar(), *m_actions,
                    {[this] { return m_desk->ofWorkspaces(); },
                     [this] { return m_desk->ofDocks(); },
                     [this] { return m_desk->ofLivePicture(); },
                     [this] { return m_deviceCommands->choices(); }});
}

void MainWindow::addWorkspaceActions()
{
    int number = 1;
    const QStringList ids = WorkspaceStack::ids();
    for (const QString &id : ids) {
        auto *action = new QAction(WorkspaceStack::titleOf(id), m_workspaceGroup);
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("workspace.") + id);
        action->setData(WorkspaceStack::iconOf(id));
        action->setIcon(IconTheme::icon(WorkspaceStack::iconOf(id)));
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)));
        connect(action, &QAction::triggered, this, [this, id] {
            endFirstRun();
            showWorkspace(id);
        });
        addAction(action);
        m_rail->addItem(*action, WorkspaceStack::isAtBottom(id));
    }
}

void MainWindow::connectDeviceActions()
{
    m_deviceCommands = new DeviceCommands(m_surroundings.observatory, m_current, *m_actions);
    m_closing = new ClosingStop(*m_deviceCommands, *m_actions->stop, *this);
    new SunCommands(m_surroundings.observatory, m_current, *this, *m_actions);
    new ClockQuestion(m_surroundings.observatory, *this);
    auto *replay = new ReplayCommands(m_surroundings.observatory, *this, *m_actions,
                                      m_surroundings.dataFolder);
    connect(replay, &ReplayCommands::deviceCame, this, [this](DwarfDevice *device) {
        m_current.setDevice(device);
        endFirstRun();
        showWorkspace(QStringLiteral("observe"));
    });
    connect(m_actions->startDemo, &QAction::triggered, this, &MainWindow::demoRequested);
    connect(m_actions->addDevice, &QAction::triggered, this,
            [this] { showWorkspace(QStringLiteral("devices")); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->lockLayout, &QAction::toggled, this, &MainWindow::setLocked);
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] {
        if (WorkspacePage *page = m_workspaces->currentPage())
            page->resetLayout();
    });
    connect(m_actions->nextDock, &QAction::triggered, this, [this] {
        if (WorkspacePage *page = m_workspaces->currentPage())
            page->focusNextDock();
    });
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    new FullScreenEscape(*this);
    new ViewCommands(m_surroundings.theme, m_surroundings.observatory.settings(), *m_actions);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectWorkspaces()
{
    connect(m_workspaces, &WorkspaceStack::panelCreated, this, &MainWindow::wirePanel);
    connect(m_workspaces, &WorkspaceStack::connectRequested, this,
            [this] { showWorkspace(QStringLiteral("devices")); });
    connect(m_workspaces, &WorkspaceStack::settingsCreated, this, [this](SettingsPage *page) {
        connect(page, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    });
    connect(m_workspaces, &WorkspaceStack::currentWorkspaceChanged, this,
            [this](const QString &id) {
                m_surroundings.observatory.settings().setValue(settings_key::kWorkspace, id);
                if (auto *action = findChild<QAction *>(QStringLiteral("workspace.") + id))
                    action->setChecked(true);
            });
}

void MainWindow::restore()
{
    Settings &settings = m_surroundings.observatory.settings();
    const QByteArray geometry = QByteArray::fromBase64(
        settings.value(settings_key::kWindowGeometry).toString().toLatin1());
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(kDefaultSize);
    const bool locked = settings.value(settings_key::kLayoutLocked, true).toBool();
    m_actions->lockLayout->setChecked(locked);
    setLocked(locked);
    showWorkspace(settings.value(settings_key::kWorkspace).toString());
    if (m_workspaces->current().isEmpty())
        showWorkspace(QStringLiteral("observe"));
}

void MainWindow::setLocked(bool locked)
{
    m_workspaces->setLayoutLocked(locked);
    m_actions->lockLayout->setIcon(
        IconTheme::icon(locked ? QStringLiteral("lock") : QStringLiteral("lock-open")));
    m_actions->lockLayout->setIconText(locked ? tr("Layout locked") : tr("Lock layout"));
    m_surroundings.observatory.settings().setValue(settings_key::kLayoutLocked, locked);
}

void MainWindow::setFullScreen(bool on)
{
    m_top->setMinimal(on);
    m_rail->setVisible(!on);
    m_workspaces->setMinimal(on);
}

/// The telescope that is looked at is the current one, there and here.
void MainWindow::followSelection(ConnectionPanel &connection)
{
    connection.select(m_current.device());
    connect(&connection, &ConnectionPanel::selected, this, [this](DwarfDevice *device) {
        if (device != nullptr)
            m_current.setDevice(device);
    });
    connect(&m_current, &CurrentDevice::changed, &connection, [this, &connection] {
        if (m_current.device() != nullptr)
            connection.select(m_current.device());
    });
}

void MainWindow::wirePanel(QWidget *panel)
{
    if (auto *live = qobject_cast<LiveView *>(panel)) {
        connect(live, &LiveView::fullScreenRequested, m_actions->fullScreen, &QAction::trigger);
        const QList<QAction *> actions = live->actions();
        for (QAction *action : actions) {
            if (action->objectName() == QLatin1String("live.fullScreen"))
                action->setShortcuts(QList<QKeySequence>{}); // F11 belongs to the window
        }
    }
    wireWorkspacePanel(*panel, *this);
    if (auto *connection = qobject_cast<ConnectionPanel *>(panel)) {
        connect(connection, &ConnectionPanel::demoRequested, this, &MainWindow::demoRequested);
        followSelection(*connection);
        connect(connection, &ConnectionPanel::observeRequested, this, [this](DwarfDevice *device) {
            m_current.setDevice(device);
            if (m_firstRun != nullptr)
                m_surroundings.observatory.settings().setValue(settings_key::kFirstRunDone, true);
            endFirstRun();
            showWorkspace(QStringLiteral("observe"));
        });
    }
}

} // namespace nd
