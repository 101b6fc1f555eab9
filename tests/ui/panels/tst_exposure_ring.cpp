// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/exposure_ring.h"
#include "ui/live/hud_box.h"
#include "ui/live/image_view.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace nd;

namespace {

constexpr QRectF kPicture(0.0, 0.0, 640.0, 360.0);

QImage painted(const ExposureProgress &exposure)
{
    QImage image(kPicture.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::darkGray);
    QPainter painter(&image);
    paintExposureRing(painter, exposure, exposureRingPlace(kPicture));
    painter.end();
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestExposureRing : public QObject
{
    Q_OBJECT

private slots:
    void liesInTheSeenPartOfThePicture()
    {
        const QRectF place = exposureRingPlace(kPicture);
        QVERIFY(kPicture.contains(place));
        QCOMPARE(place.center().x(), kPicture.center().x());
        // Zoomed and panned, the seen part is another one.
        const QRectF part(100.0, 50.0, 200.0, 120.0);
        QVERIFY(part.contains(exposureRingPlace(part)));
        QVERIFY(exposureRingPlace({0.0, 0.0, 30.0, 300.0}).isEmpty());
    }

    void closesWithTheExposure()
    {
        const QColor accent = tokensOnPicture().accent;
        QCOMPARE(pixelsOf(painted({10.0, 0.0}), accent), 0);
        const int quarter = pixelsOf(painted({10.0, 2.5}), accent);
        const int half = pixelsOf(painted({10.0, 5.0}), accent);
        const int all = pixelsOf(painted({10.0, 10.0}), accent);
        QVERIFY(quarter > 50);
        QVERIFY(half > quarter * 3 / 2);
        QVERIFY(all > half * 3 / 2);
    }

    void quarterIsAtTheUpperRight()
    {
        const QImage image = painted({10.0, 2.5});
        const QColor accent = tokensOnPicture().accent;
        const QRect place = exposureRingPlace(kPicture).toRect();
        const QRect left(place.topLeft(), QSize(place.width() / 2 - 2, place.height()));
        QCOMPARE(pixelsOf(image.copy(left), accent), 0);
    }

    void shortExposuresHaveNone()
    {
        QImage empty(kPicture.size().toSize(), QImage::Format_RGB32);
        empty.fill(Qt::darkGray);
        QCOMPARE(painted({0.5, 0.2}), empty);
    }
};

QTEST_MAIN(TestExposureRing)
#include "tst_exposure_ring.moc"
