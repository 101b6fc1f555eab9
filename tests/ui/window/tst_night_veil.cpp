// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/window/night_veil.h"
#include "widget_checks.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QScreen>
#include <QTest>
#include <QToolTip>

using namespace nd;
using test::colouredPixels;

namespace {

constexpr int kEnough = 1000;

/// A widget that ignores every palette.
class Rainbow final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::cyan);
    }
};

} // namespace

class TestNightVeil : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_veil = std::make_unique<NightVeil>(*m_theme);
    }

    void cleanup() { m_theme->setId(ThemeId::Dark); }

    void cleanupTestCase()
    {
        m_veil.reset();
        m_theme.reset();
    }

    void coversDialogs()
    {
        QMessageBox box(QMessageBox::Warning, QStringLiteral("Title"),
                        QStringLiteral("A question?"), QMessageBox::Ok | QMessageBox::Cancel);
        check(box);
        QFileDialog files;
        files.setOption(QFileDialog::DontUseNativeDialog);
        check(files);
        QCalendarWidget calendar;
        check(calendar);
    }

    void coversWhatIsAlreadyOpen()
    {
        Rainbow rainbow;
        rainbow.resize(100, 100);
        rainbow.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rainbow));
        QCOMPARE(colouredPixels(rainbow.grab().toImage()), 100 * 100);
        m_theme->setId(ThemeId::Night);
        QCOMPARE(colouredPixels(rainbow.grab().toImage()), 0);
        m_theme->setId(ThemeId::Light);
        QCOMPARE(colouredPixels(rainbow.grab().toImage()), 100 * 100);
    }

    void coversMenusAndComboPopups()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("Snapshot"))->setCheckable(true);
        menu.actions().first()->setChecked(true);
        menu.addMenu(QStringLiteral("More"));
        check(menu);
        QComboBox combo;
        combo.addItems({QStringLiteral("one"), QStringLiteral("two")});
        combo.show();
        combo.showPopup();
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup != nullptr);
        checkColours(*popup);
        combo.hidePopup();
    }

    void coversTooltips()
    {
        QWidget host;
        host.show();
        QToolTip::showText(host.mapToGlobal(QPoint(5, 5)),
                           QStringLiteral("<b style='color:#00ff00'>Green on purpose</b>"), &host);
        QTRY_VERIFY(QToolTip::isVisible());
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto tip = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->inherits("QTipLabel") && window->isVisible();
        });
        QVERIFY(tip != windows.end());
        checkColours(**tip);
        QToolTip::hideText();
    }

    void staysOnTopOfRaisedAndNewChildren()
    {
        m_theme->setId(ThemeId::Night);
        QWidget window;
        window.resize(200, 200);
        window.show();
        auto *late = new Rainbow(&window);
        late->setGeometry(0, 0, 100, 100);
        late->show();
        late->raise();
        QCOMPARE(colouredPixels(window.grab().toImage()), 0);
        window.resize(300, 300);
        late->setGeometry(150, 150, 150, 150);
        QCOMPARE(colouredPixels(window.grab().toImage()), 0);
    }

    void followsFloatingDocks()
    {
        m_theme->setId(ThemeId::Night);
        QMainWindow window;
        auto *dock = new QDockWidget(QStringLiteral("Dock"), &window);
        dock->setWidget(new Rainbow);
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        dock->setFloating(true);
        QCOMPARE(colouredPixels(dock->grab().toImage()), 0);
        dock->setFloating(false);
        QCOMPARE(colouredPixels(window.grab().toImage()), 0);
        QVERIFY(dock->findChild<QWidget *>(QStringLiteral("nightVeil"), Qt::FindDirectChildrenOnly)
                    == nullptr
                || !dock->isWindow());
    }

    void dimmerScalesBrightness()
    {
        m_theme->setId(ThemeId::Night);
        QWidget window;
        QPalette white;
        white.setColor(QPalette::Window, Qt::white);
        window.setPalette(white);
        window.setAutoFillBackground(true);
        window.resize(50, 50);
        window.show();
        m_theme->setDimPercent(40);
        const int red = window.grab().toImage().pixelColor(10, 10).red();
        QVERIFY2(qAbs(red - 102) <= 1, qPrintable(QString::number(red)));
        m_theme->setDimPercent(100);
        QCOMPARE(window.grab().toImage().pixelColor(10, 10).red(), 255);
    }

private:
    void check(QWidget &widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        checkColours(widget);
        widget.hide();
    }

    /// In the dark theme the widget has colour, so a pass at night means something.
    void checkColours(QWidget &widget)
    {
        QVERIFY2(colouredPixels(widget.grab().toImage()) > kEnough,
                 widget.metaObject()->className());
        m_theme->setId(ThemeId::Night);
        QCOMPARE(colouredPixels(widget.grab().toImage()), 0);
        m_theme->setId(ThemeId::Dark);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<NightVeil> m_veil;
};

QTEST_MAIN(TestNightVeil)
#include "tst_night_veil.moc"
