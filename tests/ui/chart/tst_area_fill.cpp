// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/area_fill.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace nd;

namespace {

constexpr int kWidth = 60;
constexpr int kHeight = 40;
constexpr QRgb kEmpty = 0xFF000000;
constexpr QRgb kFull = 0xFF305040;

QImage filled(const QPolygonF &edge, bool isOutside)
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(kEmpty);
    fillArea(ChartCanvas(image), edge, isOutside, kFull);
    return image;
}

/// As a painter without smoothing has it.
QImage painted(const QPolygonF &edge)
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(kEmpty);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(kFull));
    painter.drawPolygon(edge, Qt::OddEvenFill);
    return image;
}

int different(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestAreaFill : public QObject
{
    Q_OBJECT

private slots:
    void fillsAsAPainterDoes_data()
    {
        QTest::addColumn<QPolygonF>("edge");
        QTest::newRow("a box") << QPolygonF{{10, 5}, {50, 5}, {50, 30}, {10, 30}};
        QTest::newRow("hills") << QPolygonF{{-500, 900}, {-500, 20.3}, {14.2, 11.7}, {22.4, 25.1},
                                            {41.8, 9.6}, {700, 31.2},  {700, 900}};
        QTest::newRow("a bow tie") << QPolygonF{{5, 5}, {55, 35}, {55, 5}, {5, 35}};
        QTest::newRow("outside") << QPolygonF{{100, 5}, {150, 5}, {150, 30}};
        QTest::newRow("around everything")
            << QPolygonF{{-4e4, -4e4}, {4e4, -4e4}, {4e4, 4e4}, {-4e4, 4e4}};
        QTest::newRow("a line") << QPolygonF{{10, 20}, {50, 20}};
        QTest::newRow("nothing") << QPolygonF();
    }
    void fillsAsAPainterDoes()
    {
        QFETCH(const QPolygonF, edge);
        const QImage inside = filled(edge, false);
        const int off = different(inside, painted(edge));
        QVERIFY2(off < 20, qPrintable(QString::number(off))); // rounding, at the edge
        // And the other side is the rest.
        QCOMPARE(different(inside, filled(edge, true)), kWidth * kHeight);
    }
};

QTEST_MAIN(TestAreaFill)
#include "tst_area_fill.moc"
