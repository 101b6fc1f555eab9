// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_stretch.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace nd;

class TestPictureStretch : public QObject
{
    Q_OBJECT

private slots:
    void theSkyIsDarkGreyAndFaintLightIsSeen()
    {
        SkyPicture picture;
        picture.size = {200, 100};
        picture.ceiling = 63000.0F;
        std::mt19937 random(5);
        std::normal_distribution<float> noise(2000.0F, 50.0F);
        for (int i = 0; i < 200 * 100; ++i)
            picture.light.push_back(noise(random));
        picture.light[50 * 200 + 50] = 3000.0F;
        picture.light[50 * 200 + 60] = 63000.0F;
        const QImage image = stretched(picture);
        QCOMPARE(image.size(), QSize(200, 100));
        double sum = 0.0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 200; ++x)
                sum += qGray(image.pixel(x, y));
        }
        const double mean = sum / 8000.0;
        QVERIFY2(mean > 20.0 && mean < 40.0, qPrintable(QString::number(mean)));
        QVERIFY(qGray(image.pixel(50, 50)) > 60);
        QCOMPARE(qGray(image.pixel(60, 50)), 255);
    }

    void nothingStaysNothing()
    {
        QVERIFY(stretched(SkyPicture()).isNull());
        QVERIFY(stretched(QImage()).isNull());
    }

    void aDarkPreviewIsLifted()
    {
        QImage image(100, 100, QImage::Format_RGB32);
        std::mt19937 random(5);
        std::normal_distribution<double> noise(12.0, 2.0);
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x) {
                const int grey = std::clamp(int(noise(random)), 0, 255);
                image.setPixel(x, y, qRgb(grey, grey, grey));
            }
        }
        image.setPixel(50, 50, qRgb(40, 40, 40));
        const QImage lifted = stretched(image);
        QVERIFY(qGray(lifted.pixel(50, 50)) > 80);
    }
};

QTEST_GUILESS_MAIN(TestPictureStretch)
#include "tst_picture_stretch.moc"
