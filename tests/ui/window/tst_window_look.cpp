// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run.h"
#include "ui/window/workspace_stack.h"
#include "widget_checks.h"
#include "window_fixture.h"

#include <QTest>

using namespace nd;
using test::WindowFixture;

namespace {

constexpr int kEnough = 1000;

} // namespace

/// How every workspace looks: red at night, nothing cut, everything named.
class TestWindowLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_veil = std::make_unique<NightVeil>(*m_theme);
    }

    void cleanup()
    {
        m_theme->setId(ThemeId::Dark);
        m_theme->setScalePercent(100);
    }

    void cleanupTestCase()
    {
        m_veil.reset();
        m_theme.reset();
    }

    void everyWorkspaceIsRedAtNight()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 2);
        MainWindow &window = *fixture.window;
        window.resize(1366, 768);
        window.show();
        checkNight(window, WorkspaceStack::ids());
        window.startFirstRun();
        checkNight(window, {QString()});
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        QTest::newRow("1366x768") << QSize(1366, 768) << 100;
        QTest::newRow("1920x1080") << QSize(1920, 1080) << 100;
        QTest::newRow("1366x768 at 120 %") << QSize(1366, 768) << 120;
        QTest::newRow("1920x1080 at 200 %") << QSize(1920, 1080) << 200;
    }

    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, scale);
        m_theme->setScalePercent(scale);
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 1);
        MainWindow &window = *fixture.window;
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList ids = WorkspaceStack::ids();
        for (const QString &id : ids) {
            window.showWorkspace(id);
            QApplication::processEvents();
            const QStringList cut = test::cutLabels(window);
            QVERIFY2(cut.isEmpty(),
                     qPrintable(id + QLatin1String(": ") + cut.join(QLatin1String(" | "))));
        }
        QCOMPARE(window.size(), size);
    }

    void everyButtonHasAName()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings, 2);
        MainWindow &window = *fixture.window;
        const QStringList ids = WorkspaceStack::ids();
        for (const QString &id : ids)
            window.showWorkspace(id);
        window.startFirstRun();
        const QStringList nameless = test::namelessButtons(window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
    }

private:
    static QHash<QString, int> colouredOf(MainWindow &window, const QStringList &workspaces)
    {
        QHash<QString, int> coloured;
        for (const QString &id : workspaces) {
            if (!id.isEmpty()) // else what is shown
                window.showWorkspace(id);
            QApplication::processEvents();
            coloured.insert(id, test::colouredPixels(window.grab().toImage()));
        }
        return coloured;
    }

    void checkNight(MainWindow &window, const QStringList &workspaces)
    {
        m_theme->setId(ThemeId::Dark);
        const QHash<QString, int> dark = colouredOf(window, workspaces);
        m_theme->setId(ThemeId::Night);
        const QHash<QString, int> night = colouredOf(window, workspaces);
        for (const QString &id : workspaces) {
            QVERIFY2(dark[id] > kEnough, qPrintable(id + QString::number(dark[id])));
            QVERIFY2(night[id] == 0, qPrintable(id + QString::number(night[id])));
        }
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<NightVeil> m_veil;
};

QTEST_MAIN(TestWindowLook)
#include "tst_window_look.moc"
