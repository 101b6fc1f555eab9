// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/image_view.h"
#include "ui/panel_registry.h"
#include "ui/panels/device_card.h"
#include "ui/panels/device_list.h"
#include "ui/panels/go_button.h"
#include "ui/panels/sky_chart_panel.h"
#include "ui/panels/target_panel.h"
#include "ui/window/command_palette.h"
#include "ui/window/current_device.h"
#include "ui/window/device_deck.h"
#include "ui/window/panel_dock.h"
#include "ui/window/stop_button.h"
#include "ui/window/workspace_page.h"
#include "ui/window/workspace_stack.h"
#include "window_fixture.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QUuid>

#include <algorithm>

using namespace nd;
using test::WindowFixture;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void cleanup() { m_theme->setScalePercent(100); }

    void workspacesHaveSomethingInThem()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        const QStringList expected{QStringLiteral("observe"), QStringLiteral("sky"),
                                   QStringLiteral("stack"),   QStringLiteral("log"),
                                   QStringLiteral("devices"), QStringLiteral("settings")};
        QCOMPARE(WorkspaceStack::ids(), expected);
        QCOMPARE(fixture.window->workspaces().current(), QStringLiteral("observe"));
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
        for (const QString &id : expected) {
            fixture.window->showWorkspace(id);
            QCOMPARE(fixture.window->workspaces().current(), id);
        }
        fixture.window->showWorkspace(QStringLiteral("nonsense"));
        QCOMPARE(fixture.window->workspaces().current(), QStringLiteral("settings"));
    }

    /// A window that began with the sky had the tabs "Ta..." and "Poi..." beside an empty bar.
    void twoTabsAreReadFromTheBeginning()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        MainWindow &window = *fixture.window;
        window.resize(1920, 1080);
        window.showWorkspace(QStringLiteral("sky"));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto isRead = [&window] {
            int read = 0;
            for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
                for (int tab = 0; bar->isVisible() && bar->count() == 2 && tab < 2; ++tab) {
                    const int text = bar->fontMetrics().horizontalAdvance(bar->tabText(tab));
                    if (bar->tabRect(tab).width() < text || bar->elideMode() != Qt::ElideNone)
                        return false;
                    ++read;
                }
            }
            return read >= 4;
        };
        QTRY_VERIFY(isRead());
    }

    /// Who came back to a workspace found a tab, and below it a title of the same words.
    void aTabIsTitleEnough()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        MainWindow &window = *fixture.window;
        window.resize(1366, 768);
        window.show();
        const QString stack = QStringLiteral("stack");
        for (const QString &id : {stack, QStringLiteral("sky"), stack}) {
            window.showWorkspace(id);
            QTest::qWait(0);
        }
        int tabs = 0;
        for (PanelDock *dock : window.findChildren<PanelDock *>()) {
            if (!dock->isVisible())
                continue;
            const auto *page = qobject_cast<QMainWindow *>(dock->parentWidget());
            const bool isTab = !page->tabifiedDockWidgets(dock).isEmpty();
            const auto *title = dock->titleBarWidget()->findChild<QLabel *>();
            QTRY_VERIFY2(title->isVisible() != isTab, qPrintable(dock->objectName()));
            tabs += isTab ? 1 : 0;
        }
        QVERIFY(tabs >= 2);
    }

    void stopIsVisibleEverywhere()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        MainWindow &window = *fixture.window;
        window.show();
        for (const int scale : {100, 200}) {
            m_theme->setScalePercent(scale);
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                window.resize(size);
                const QStringList ids = WorkspaceStack::ids();
                for (const QString &id : ids) {
                    window.showWorkspace(id);
                    const StopButton &stop = window.stopButton();
                    QVERIFY2(stop.isVisible() && stop.isEnabled(), qPrintable(id));
                    QCOMPARE(stop.visibleRegion().boundingRect(), stop.rect());
                }
            }
        }
        window.setWindowState(Qt::WindowFullScreen);
        QTRY_VERIFY(!window.findChild<QWidget *>(QStringLiteral("rail"))->isVisible());
        QVERIFY(window.stopButton().isVisible());
        QCOMPARE(window.stopButton().visibleRegion().boundingRect(), window.stopButton().rect());
    }

    void liveViewGoesFullScreenAndBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("F11") << int(Qt::Key_F11);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }

    void liveViewGoesFullScreenAndBack()
    {
        QFETCH(const int, key);
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        MainWindow &window = *fixture.window;
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showWorkspace(QStringLiteral("observe"));
        auto *image = window.findChild<ImageView *>();
        QVERIFY(image != nullptr);
        QTRY_VERIFY(image->isVisible());
        image->setFocus();
        const auto *rail = window.findChild<QWidget *>(QStringLiteral("rail"));
        const auto share = [&] { // the screen of a test may be smaller than the window was
            return double(image->width()) * image->height() / (window.width() * window.height());
        };
        const double before = share();
        QTest::keyClick(image, Qt::Key_Escape); // not yet of any use
        QVERIFY(!window.isFullScreen());
        QTest::keyClick(image, Qt::Key_F11);
        QTRY_VERIFY(window.isFullScreen() && !rail->isVisible());
        QTRY_VERIFY(image->isVisible() && share() > before);
        QTest::keyClick(image, Qt::Key(key));
        QTRY_VERIFY(!window.isFullScreen() && rail->isVisible());
        QVERIFY(image->isVisible());
    }

    void eachTelescopeHasItsOwnPanels()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        MainWindow &window = *fixture.window;
        window.show();
        WorkspacePage *page = window.workspaces().currentPage();
        QVERIFY(page != nullptr);
        const qsizetype docksOfOne = page->docks().size();
        QVERIFY(docksOfOne > 0);
        QWidget *first = page->middle();
        QVERIFY(first != nullptr);

        PanelDock *dock = page->docks().first();
        const QWidget *panelOfFirst = dock->panel();
        auto *chooser = dock->findChild<QToolButton *>(QStringLiteral("dockDevice"));
        QVERIFY(chooser != nullptr && !chooser->isVisible());

        DwarfDevice &second = fixture.addTelescope(1);
        QCOMPARE(page->docks().size(), docksOfOne); // one dock for each kind of panel
        QCOMPARE(dock->panel(), panelOfFirst);
        QTRY_VERIFY(chooser->isVisible());
        QCOMPARE(chooser->text(), CurrentDevice::nameOf(*fixture.observatory.devices().first()));
        chooser->menu()->actions().at(1)->trigger();
        QCOMPARE(window.currentDevice().device(), &second);
        QCOMPARE(chooser->text(), CurrentDevice::nameOf(second));
        QVERIFY(dock->panel() != panelOfFirst);
        QVERIFY(!panelOfFirst->isVisible());
        QVERIFY(page->middle() != nullptr && page->middle() != first);
        QVERIFY(page->middle()->isVisible());
        QVERIFY(!first->isVisible());

        fixture.observatory.removeDevice(second);
        QCOMPARE(page->docks().size(), docksOfOne);
        QCOMPARE(page->middle(), first);
        QVERIFY(first->isVisible());
        QCOMPARE(dock->panel(), panelOfFirst);
        QVERIFY(!chooser->isVisible());
    }

    void theDeviceThatIsPickedIsTheCurrentOne()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 2);
        MainWindow &window = *fixture.window;
        window.show();
        const QList<DwarfDevice *> devices = fixture.observatory.devices();
        window.currentDevice().setDevice(devices[1]);
        window.showWorkspace(QStringLiteral("devices"));
        auto *list = window.findChild<DeviceList *>();
        QCOMPARE(list->selected(), devices[1]);
        const auto cards = list->findChildren<DeviceCard *>();
        QTest::mouseClick(cards.at(0), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(window.currentDevice().device(), devices[0]);
        window.commands().nextDevice->trigger();
        QCOMPARE(list->selected(), devices[1]);
    }

    void sideBySideThePanelsFollowTheFocus()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 2);
        MainWindow &window = *fixture.window;
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QList<DwarfDevice *> devices = fixture.observatory.devices();
        auto *deck = window.findChild<DeviceDeck *>();
        deck->setSideBySide(true);
        QVERIFY(deck->page(devices[0])->isVisible());
        QVERIFY(deck->page(devices[1])->isVisible());
        const QWidget *left = deck->page(devices[0]);
        const QWidget *right = deck->page(devices[1]);
        QTRY_VERIFY(qAbs(left->width() - right->width()) < 4);
        QVERIFY(left->width() > 400);
        QCOMPARE(window.width(), 1366); // it need not grow for that
        deck->page(devices[1])->findChild<ImageView *>()->setFocus();
        QTRY_COMPARE(window.currentDevice().device(), devices[1]);
        deck->page(devices[0])->findChild<ImageView *>()->setFocus();
        QTRY_COMPARE(window.currentDevice().device(), devices[0]);
    }

    void withoutTelescopeItSaysWhatToDo()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        fixture.window->show();
        const auto buttons = fixture.window->findChildren<QPushButton *>();
        const auto action
            = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
                  return button->isVisible() && button->text() == QStringLiteral("Connect a scope");
              });
        QVERIFY(action != buttons.end());
        (*action)->click();
        QCOMPARE(fixture.window->workspaces().current(), QStringLiteral("devices"));
    }

    void layoutSurvivesRestart()
    {
        Settings settings{QString()};
        {
            WindowFixture fixture(*m_theme, settings, 1);
            fixture.window->resize(1700, 900);
            fixture.window->show();
            QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
            WorkspacePage *page = fixture.window->workspaces().currentPage();
            page->addDockWidget(Qt::LeftDockWidgetArea, page->docks().first());
            fixture.window->close();
        }
        WindowFixture again(*m_theme, settings, 1);
        again.window->resize(1700, 900);
        again.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(again.window.get()));
        WorkspacePage *page = again.window->workspaces().currentPage();
        QCOMPARE(page->dockWidgetArea(page->docks().first()), Qt::LeftDockWidgetArea);
        page->resetLayout();
        QCOMPARE(page->dockWidgetArea(page->docks().first()), Qt::RightDockWidgetArea);
    }

    void lockedDocksStayPut()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        PanelDock *dock = fixture.window->workspaces().currentPage()->docks().first();
        QCOMPARE(dock->features(), QDockWidget::NoDockWidgetFeatures);
        fixture.window->commands().lockLayout->setChecked(false);
        QVERIFY(dock->features().testFlag(QDockWidget::DockWidgetMovable));
        QVERIFY(!settings.value(settings_key::kLayoutLocked).toBool(true));
    }

    void paletteFindsAndRuns()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        fixture.window->show();
        fixture.window->commands().findCommand->trigger();
        auto *palette = fixture.window->findChild<CommandPalette *>();
        QVERIFY(palette != nullptr && palette->isVisible());
        auto *input = palette->findChild<QLineEdit *>();
        const auto *view = palette->findChild<QListView *>();
        QVERIFY(view->model()->rowCount() > 20);
        QTest::keyClicks(input, QStringLiteral("settings"));
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("Settings"));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(fixture.window->workspaces().current(), QStringLiteral("settings"));
    }

    void whatIsWantedOnTheChartIsShownAsTheTarget()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        fixture.window->showWorkspace(QStringLiteral("sky"));
        WorkspacePage *page = fixture.window->workspaces().currentPage();
        auto *chart = qobject_cast<SkyChartPanel *>(page->middle());
        QVERIFY(chart != nullptr);
        const auto docks = page->docks();
        const auto target = std::find_if(docks.begin(), docks.end(), [](const PanelDock *dock) {
            return dock->spec().id == QLatin1String("target");
        });
        QVERIFY(target != docks.end());
        (*target)->hide();
        emit chart->goRequested({});
        QVERIFY(!(*target)->isHidden());
        // It asks with the keyboard on what may be answered, or on the panel that says why not.
        auto *panel = fixture.window->findChild<TargetPanel *>();
        QVERIFY(panel != nullptr && !panel->goButton().isEnabled());
        QCOMPARE(fixture.window->focusWidget(), panel);
        QVERIFY(fixture.window->currentDevice().device() == nullptr);
        panel->goButton().setEnabled(true); // as with a telescope that can go
        emit chart->goRequested({});
        QCOMPARE(fixture.window->focusWidget(), &panel->goButton());
        QSignalSpy clicked(&panel->goButton(), &QPushButton::clicked);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(&panel->goButton(), &held);
        QCOMPARE(clicked.count(), 0);
        QTest::keyClick(&panel->goButton(), Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
    }

    /// So that a plan can be made with its fields before it is switched on.
    void theChartKeepsTheModelOfTheTelescope()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        const auto kept
            = [&settings] { return settings.value(settings_key::kLastModel).toString(); };
        const auto add = [&fixture](DwarfModel model, bool isDemo) -> DwarfDevice & {
            DeviceProfile profile;
            profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            profile.host = QStringLiteral("127.0.0.1");
            profile.model = model;
            profile.demo = isDemo;
            DwarfDevice &device = fixture.observatory.addDevice(profile);
            fixture.window->currentDevice().setDevice(&device);
            return device;
        };
        fixture.window->showWorkspace(QStringLiteral("sky"));
        add(DwarfModel::Dwarf2, true); // the demo is nobody's
        QCOMPARE(kept(), QString());
        DwarfDevice &own = add(DwarfModel::Mini, false);
        QCOMPARE(kept(), QStringLiteral("mini"));
        fixture.observatory.removeDevice(own);
        QCOMPARE(kept(), QStringLiteral("mini"));
    }

    void everyPanelHasHelp()
    {
        const std::vector<PanelSpec> panels = panelRegistry();
        QVERIFY(!panels.empty());
        for (const PanelSpec &spec : panels)
            QVERIFY2(!spec.help.isEmpty(), qPrintable(spec.id));
    }

    void noKeyIsGivenTwice()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        QHash<QString, QString> owners;
        const QList<QAction *> commands = fixture.window->allCommands();
        for (const QAction *action : commands) {
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(
                    !owners.contains(key.toString()),
                    qPrintable(key.toString() + owners.value(key.toString()) + action->text()));
                owners.insert(key.toString(), action->text());
            }
        }
        QCOMPARE(owners.value(QStringLiteral("N")), QStringLiteral("Night red"));
        QVERIFY(owners.contains(QStringLiteral("F1")) && owners.contains(QStringLiteral("F11")));
        const QString find = fixture.window->commands().findCommand->shortcut().toString();
        QVERIFY(find == QStringLiteral("Ctrl+K") && !owners.contains(find));
    }

    void nightKeyLeavesTextFieldsAlone()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        MainWindow &window = *fixture.window;
        window.showWorkspace(QStringLiteral("settings"));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *field = window.workspaces().findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_N);
        QCOMPARE(m_theme->id(), ThemeId::Dark);
        QVERIFY(field->text().endsWith(QLatin1Char('n')));
        window.stopButton().setFocus();
        QTest::keyClick(&window, Qt::Key_N);
        QCOMPARE(m_theme->id(), ThemeId::Night);
        QCOMPARE(settings.value(settings_key::kTheme).toString(), QStringLiteral("night"));
        m_theme->setId(ThemeId::Dark);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
