// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/sky_desk.h"
#include "ui/window/first_run.h"
#include "ui/window/workspace_stack.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
        QCOMPARE(window.firstRun()->step(), FirstRun::Step::Place);
        buttonNamed(window, QStringLiteral("Back"))->click();
        QCOMPARE(window.firstRun()->step(), FirstRun::Step::Look);
        buttonNamed(window, QStringLiteral("Next"))->click();
        buttonNamed(window, QStringLiteral("Go on without a place"))->click();
        QCOMPARE(window.firstRun()->step(), FirstRun::Step::Device);
        QVERIFY(!fixture.observatory.sky().site());
        buttonNamed(window, QStringLiteral("Start demo"))->click();
        QCOMPARE(demos.size(), 1);
        QVERIFY(window.firstRun() == nullptr);
        QCOMPARE(window.workspaces().current(), QStringLiteral("observe"));
        QVERIFY(settings.value(settings_key::kFirstRunDone).toBool());
    }

    void asksForThePlace()
    {
        Settings settings{QString()};
        WindowFixture fixture(*m_theme, settings);
        MainWindow &window = *fixture.window;
        window.show();
        window.startFirstRun();
        window.firstRun()->setStep(FirstRun::Step::Place);
        const auto *costs = window.findChild<QLabel *>(QStringLiteral("firstRunCosts"));
        QVERIFY(costs->isVisible() && costs->text().contains(QStringLiteral("Without a place")));
        auto *next = window.findChild<QPushButton *>(QStringLiteral("firstRunNext"));
        QCOMPARE(next->text(), QStringLiteral("Go on without a place"));
        // A town that was typed and not picked is not thrown away.
        auto *town = window.findChild<QLineEdit *>(QStringLiteral("siteTown"));
        town->setText(QStringLiteral("mun"));
        QVERIFY(!next->isEnabled() && next->toolTip().contains(QStringLiteral("Pick a town")));
        town->clear();
        QVERIFY(next->isEnabled());
        auto *latitude = window.findChild<QLineEdit *>(QStringLiteral("siteLatitude"));
        latitude->setText(QStringLiteral("48.2"));
        QVERIFY(!next->isEnabled() && !next->toolTip().isEmpty());
        window.findChild<QLineEdit *>(QStringLiteral("siteLongitude"))
            ->setText(QStringLiteral("11.5"));
        QCOMPARE(next->text(), QStringLiteral("Use this place"));
        QVERIFY(!costs->isVisible());
        next->click();
        QCOMPARE(window.firstRun()->step(), FirstRun::Step::Device);
        QCOMPARE(fixture.observatory.sky().site(), std::optional(Site{48.2, 11.5, 0.0}));
    }

    void canBeSkippedAtEveryStep()
    {
        for (const auto step : {FirstRun::Step::Look, FirstRun::Step::Place, FirstRun::Step::Device,
                                FirstRun::Step::Connect}) {
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
        const auto boxes = fixture.window->firstRun()->findChildren<QComboBox *>();
        const auto german = QVariant(QStringLiteral("de"));
        auto *box = *std::find_if(boxes.begin(), boxes.end(), [&german](const QComboBox *each) {
            return each->findData(german) >= 0;
        });
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
