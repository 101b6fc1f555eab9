// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nd;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Source: WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](const char *name, const QColor &ink, const QColor &ground,
                            double least) { QTest::newRow(name) << ink << ground << least; };
        row("dark text", kDarkTokens.text, kDarkTokens.panel, 13.0);
        row("dark secondary", kDarkTokens.secondary, kDarkTokens.panel, 7.5);
        row("dark accent", kDarkTokens.accent, kDarkTokens.panel, 6.0);
        row("dark warning", kDarkTokens.warning, kDarkTokens.panel, 7.0);
        row("dark error", kDarkTokens.error, kDarkTokens.panel, 5.0);
        row("dark ok", kDarkTokens.ok, kDarkTokens.panel, 4.5);
        row("dark primary", kDarkTokens.accentText, kDarkTokens.accentFill, 4.5);
        row("dark selection", kDarkTokens.text, kDarkTokens.selection, 7.0);
        row("dark STOP", kDarkTokens.stopText, kDarkTokens.stopFill, 4.5);
        row("light text", kLightTokens.text, kLightTokens.panel, 13.0);
        row("light secondary", kLightTokens.secondary, kLightTokens.panel, 6.5);
        row("light disabled", kLightTokens.disabled, kLightTokens.field, 3.5);
        row("light accent", kLightTokens.accent, kLightTokens.panel, 4.5);
        row("light warning", kLightTokens.warning, kLightTokens.panel, 4.5);
        row("light error", kLightTokens.error, kLightTokens.panel, 4.5);
        row("light ok", kLightTokens.ok, kLightTokens.panel, 4.5);
        row("light primary", kLightTokens.accentText, kLightTokens.accentFill, 4.5);
        row("night text", kNightTokens.text, kNightTokens.panel, 4.5);
        row("night secondary", kNightTokens.secondary, kNightTokens.panel, 3.2);
        row("night primary", kNightTokens.accentText, kNightTokens.accentFill, 3.5);
        row("night STOP", kNightTokens.stopText, kNightTokens.stopFill, 3.5);
    }

    void textCanBeRead()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double measured = contrast(ink, ground);
        QVERIFY2(measured >= least, qPrintable(QString::number(measured)));
    }

    void nightIsPureRed()
    {
        const QPalette palette = Theme::paletteOf(kNightTokens);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            for (const auto group : {QPalette::Active, QPalette::Disabled, QPalette::Inactive}) {
                const QColor color = palette.color(group, static_cast<QPalette::ColorRole>(role));
                QVERIFY2(role == QPalette::NoRole || (color.green() == 0 && color.blue() == 0),
                         qPrintable(QString::number(role)));
            }
        }
    }

    void styleSheetHasNoPlaceholderLeft()
    {
        const QString sheet = Theme::styleSheetOf(kDarkTokens, 150);
        QVERIFY(sheet.contains(QLatin1String("QPushButton")));
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(!sheet.contains(QLatin1String(": ;")));
        QVERIFY(sheet.contains(kDarkTokens.accentFill.name()));
    }

    void lengthsFollowTheScale()
    {
        const QString once = Theme::styleSheetOf(kDarkTokens, 100);
        const QString twice = Theme::styleSheetOf(kDarkTokens, 200);
        QVERIFY(once.contains(QLatin1String("min-height: 30px")));
        QVERIFY(twice.contains(QLatin1String("min-height: 60px")));
    }

    void changeReachesWidgets()
    {
        Theme theme(*qApp);
        QLabel label(QStringLiteral("value"));
        label.ensurePolished();
        const int height = label.sizeHint().height();
        theme.setId(ThemeId::Night);
        QCOMPARE(label.palette().color(QPalette::WindowText), kNightTokens.text);
        theme.setScalePercent(200);
        label.ensurePolished();
        QVERIFY(label.sizeHint().height() > height * 3 / 2);
        QCOMPARE(Theme::px(4), 8);
        theme.setScalePercent(1000);
        QCOMPARE(theme.scalePercent(), 200);
        theme.setScalePercent(100);
        theme.setId(ThemeId::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), kDarkTokens.text);
    }

    void dimmerIsBounded()
    {
        Theme theme(*qApp);
        QSignalSpy changes(&theme, &Theme::dimChanged);
        theme.setDimPercent(5);
        QCOMPARE(theme.dimPercent(), 20);
        theme.setDimPercent(20);
        QCOMPARE(changes.size(), 1);
        theme.setDimPercent(100);
    }

    void namesRoundTrip()
    {
        for (const ThemeId id : {ThemeId::Dark, ThemeId::Light, ThemeId::Night})
            QCOMPARE(Theme::idOf(Theme::nameOf(id)), id);
        QVERIFY(!Theme::idOf(QStringLiteral("rainbow")));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
