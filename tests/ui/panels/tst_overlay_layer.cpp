// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/overlay_layer.h"
#include "ui/live/overlay_painter.h"
#include "ui/live/overlay_set.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace nd {

namespace {

constexpr QSize kView(640, 360);

QImage picture(double pixelRatio)
{
    QImage image(kView * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(QColor(40, 60, 90));
    return image;
}

void paintAll(QPainter &painter)
{
    OverlaySet overlays;
    overlays.grid = true;
    overlays.circles = true;
    paintOverlays(painter, overlays, QRectF(QPointF(), kView), Qt::white);
}

int largestDifference(const QImage &one, const QImage &other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            largest = std::max({largest, std::abs(a.red() - b.red()),
                                std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        }
    }
    return largest;
}

} // namespace

class TestOverlayLayer : public QObject
{
    Q_OBJECT

private slots:
    void looksAsIfPaintedThere_data()
    {
        QTest::addColumn<double>("pixelRatio");
        QTest::newRow("a usual screen") << 1.0;
        QTest::newRow("a fine screen") << 2.0;
    }

    void looksAsIfPaintedThere()
    {
        QFETCH(const double, pixelRatio);
        QImage painted = picture(pixelRatio);
        QImage laid = picture(pixelRatio);
        {
            QPainter painter(&painted);
            paintAll(painter);
        }
        {
            QPainter painter(&laid);
            OverlayLayer().lay(painter, kView, paintAll);
        }
        QVERIFY(largestDifference(painted, picture(pixelRatio)) > 100);
        QVERIFY2(largestDifference(painted, laid) <= 3,
                 qPrintable(QString::number(largestDifference(painted, laid))));
    }

    /// Each frame of the video had the lines filled anew by threads that decoders kept waiting.
    void isPaintedOnceForManyFrames()
    {
        int times = 0;
        const auto count = [&times](QPainter &painter) {
            ++times;
            paintAll(painter);
        };
        QImage image = picture(1.0);
        QPainter painter(&image);
        OverlayLayer layer;
        for (int frame = 0; frame < 5; ++frame)
            layer.lay(painter, kView, count);
        QCOMPARE(times, 1);
        layer.invalidate();
        layer.lay(painter, kView, count);
        QCOMPARE(times, 2);
        layer.lay(painter, kView / 2, count);
        QCOMPARE(times, 3);
    }

    void nothingIsLaidWhereNothingIs()
    {
        QImage image = picture(1.0);
        {
            QPainter painter(&image);
            OverlayLayer().lay(painter, kView, [](QPainter &) {});
        }
        QCOMPARE(image, picture(1.0));
    }
};

} // namespace nd

QTEST_MAIN(nd::TestOverlayLayer)
#include "tst_overlay_layer.moc"
