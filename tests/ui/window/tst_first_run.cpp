// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run.h"
#include "ui/window/workspace_stack.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace nd;
using test::WindowFixture;

namespace {

QPushButton *buttonNamed(QWidget &root, const QString &text)
{
    const auto buttons = root.findChildren<QPushButton *>();
    const auto found
        = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *button) {
              return button->isVisible() && button->text() == text;
          });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class TestFirstRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void cleanup() { m_theme->setId(ThemeId::Dark); }

    void leadsToTheDemo()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        MainWindow &window = *fixture.window;
        window.show();
        window.startFirstRun();
        QVERIFY(window.firstRun() != nullptr && window.firstRun()->isVisible());
        QSignalSpy demos(&window, &MainWindow::demoRequested);
        buttonNamed(window, QStringLiteral("Next"))->click();
        QCOMPARE(window.firstRun()->step(), FirstRun::Step::Device);
        buttonNamed(window, QStringLiteral("Back"))->click();
        QCOMPARE(window.firstRun()->step(), FirstRun::Step::Look);
        buttonNamed(window, QStringLiteral("Next"))->click();
        buttonNamed(window, QStringLiteral("Start demo"))->click();
        QCOMPARE(demos.size(), 1);
        QVERIFY(window.firstRun() == nullptr);
        QCOMPARE(window.workspaces().current(), QStringLiteral("observe"));
        QVERIFY(settings.value(settings_key::kFirstRunDone).toBool());
    }

    void canBeSkippedAtEveryStep()
    {
        for (const auto step :
             {FirstRun::Step::Look, FirstRun::Step::Device, FirstRun::Step::Connect}) {
            Settings settings{QString()};
            WindowFixture fixture(*m_theme, settings);
            fixture.window->show();
            fixture.window->startFirstRun();
            fixture.window->firstRun()->setStep(step);
            buttonNamed(*fixture.window, QStringLiteral("Skip for now"))->click();
            QVERIFY(fixture.window->firstRun() == nullptr);
            QVERIFY(settings.value(settings_key::kFirstRunDone).toBool());
        }
    }

    void outsideMeansRedAtOnce()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        fixture.window->show();
        fixture.window->startFirstRun();
        buttonNamed(*fixture.window, QStringLiteral("I am outside now, night red"))->click();
        QCOMPARE(m_theme->id(), ThemeId::Night);
        QCOMPARE(settings.value(settings_key::kTheme).toString(), QStringLiteral("night"));
    }

    void languageIsPassedOn()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        fixture.window->show();
        fixture.window->startFirstRun();
        QSignalSpy languages(fixture.window.get(), &MainWindow::languageChosen);
        auto *box = fixture.window->firstRun()->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(QStringLiteral("de")));
        emit box->activated(box->currentIndex());
        QCOMPARE(languages.size(), 1);
        QCOMPARE(languages.first().first().toString(), QStringLiteral("de"));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
