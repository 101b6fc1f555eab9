// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

using namespace nd;

namespace {

/// The strongest colour of what is painted, and how many pixels are.
struct Ink
{
    QColor color;
    int pixels = 0;
};

Ink inkOf(const QImage &image)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() == 0)
                continue;
            ++ink.pixels;
            if (color.alpha() == 255)
                ink.color = color;
        }
    }
    return ink;
}

} // namespace

class TestIconTheme : public QObject
{
    Q_OBJECT

private slots:
    void everyIconPaints_data()
    {
        QTest::addColumn<QString>("name");
        QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
        while (files.hasNext()) {
            files.next();
            const QString name = files.fileInfo().completeBaseName();
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyIconPaints()
    {
        QFETCH(QString, name);
        for (const int side : {16, 22, 32}) {
            const QImage image = IconTheme::pixmap(name, IconRole::Text, side, 1.0).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            const Ink ink = inkOf(image);
            QVERIFY2(ink.pixels > side / 2 && ink.pixels < side * side, qPrintable(name));
        }
    }

    void colourFollowsRoleAndTheme()
    {
        Theme theme(*qApp);
        const QIcon icon = IconTheme::icon(QStringLiteral("square"), IconRole::Error);
        QCOMPARE(inkOf(icon.pixmap(64).toImage()).color.rgb(), kDarkTokens.error.rgb());
        theme.setId(ThemeId::Night);
        QCOMPARE(inkOf(icon.pixmap(64).toImage()).color.rgb(), kNightTokens.error.rgb());
        QCOMPARE(inkOf(icon.pixmap(QSize(64, 64), QIcon::Disabled).toImage()).color.rgb(),
                 kNightTokens.disabled.rgb());
        theme.setId(ThemeId::Dark);
    }

    void unknownNameIsEmpty()
    {
        QTest::ignoreMessage(QtWarningMsg, "no such icon: \"never-drawn\"");
        QVERIFY(IconTheme::icon(QStringLiteral("never-drawn")).isNull());
    }
};

QTEST_MAIN(TestIconTheme)
#include "tst_icon_theme.moc"
