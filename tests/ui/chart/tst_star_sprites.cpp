// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/star_sprites.h"

#include <QTest>

#include <cmath>

using namespace nd;

namespace {

constexpr int kSide = 40;
constexpr QRgb kGround = 0xFF102030;
constexpr QRgb kStar = 0xFFF0C040;

QImage withStar(float x, float y, int size, unsigned strength)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(kGround);
    const ChartCanvas canvas(image);
    StarSprites().put(canvas, x, y, size, kStar, strength);
    return image;
}

} // namespace

class TestStarSprites : public QObject
{
    Q_OBJECT

private slots:
    /// At the right edge it is put pixel by pixel, in the middle the usual ones by pairs of them.
    void eachWayOfPuttingIsTheSame_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 2, 3, 6, 7, 12})
            QTest::addRow("size %d", size) << size;
    }
    void eachWayOfPuttingIsTheSame()
    {
        QFETCH(int, size);
        const double radius = StarSprites::kSmallest + StarSprites::kStep * size;
        const int reach = static_cast<int>(std::ceil(radius + 0.875)) - 1;
        const int edge = kSide - 1 - reach; // the last pixel whose sprite is whole
        for (const unsigned strength : {40U, 115U, 256U}) {
            for (const float part : {0.1F, 0.4F, 0.6F, 0.9F}) {
                const QImage inside
                    = withStar(static_cast<float>(edge - 9) + part, 20.0F + part, size, strength);
                const QImage outside
                    = withStar(static_cast<float>(edge) + part, 20.0F + part, size, strength);
                QVERIFY(inside.pixel(edge - 9, 20) != kGround);
                QCOMPARE(outside.copy(9, 0, kSide - 9, kSide), inside.copy(0, 0, kSide - 9, kSide));
            }
        }
    }

    /// A disc of that radius, as far as quarters of a pixel tell.
    void coversItsDisc()
    {
        for (const int size : {0, 2, 5, 6, 20}) {
            const QImage image = withStar(20.5F, 20.5F, size, 256);
            double covered = 0.0;
            for (int y = 0; y < kSide; ++y) {
                for (int x = 0; x < kSide; ++x)
                    covered += double(qRed(image.pixel(x, y)) - qRed(kGround))
                        / double(qRed(kStar) - qRed(kGround));
            }
            const double radius = StarSprites::kSmallest + StarSprites::kStep * size;
            const double disc = 3.14159265 * radius * radius;
            QVERIFY2(std::abs(covered - disc) < 0.25 * disc + 0.3,
                     qPrintable(QStringLiteral("%1 for %2").arg(covered).arg(disc)));
        }
    }

    void outsideNothingIsPut()
    {
        for (const float x : {-9.0F, -1.5F, 0.0F, 39.9F, 45.0F})
            withStar(x, x, 20, 256); // within its memory, says the sanitizer
        QImage ground(kSide, kSide, QImage::Format_RGB32);
        ground.fill(kGround);
        QCOMPARE(withStar(-11.0F, 20.0F, 2, 256), ground);
        QCOMPARE(withStar(20.0F, 52.0F, 2, 256), ground);
    }
};

QTEST_APPLESS_MAIN(TestStarSprites)
#include "tst_star_sprites.moc"
