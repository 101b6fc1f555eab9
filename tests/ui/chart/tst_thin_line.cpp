// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/thin_line.h"

#include <QPainter>
#include <QTest>

#include <cmath>
#include <limits>

using namespace nd;

namespace {

constexpr int kWidth = 60;
constexpr int kHeight = 40;
constexpr int kGuard = 3; ///< Rows above and below that nobody may touch.
constexpr QRgb kGround = 0xFF000000;
constexpr QRgb kLine = 0xFFC8C8C8;

/// A picture in the middle of a larger one, so that what leaves it is seen.
struct Picture
{
    Picture() : image(kWidth, kHeight + 2 * kGuard, QImage::Format_RGB32) { image.fill(kGround); }
    void draw(const QPointF &from, const QPointF &to)
    {
        ChartCanvas canvas(image);
        canvas.pixels = canvas.line(kGuard);
        canvas.height = kHeight;
        drawThinLine(canvas, from, to, kLine);
    }
    double at(int x, int y) const { return qRed(image.pixel(x, y + kGuard)) / 200.0; }
    /// How much ink one column has.
    double inkOf(int x) const
    {
        double ink = 0.0;
        for (int y = 0; y < kHeight; ++y)
            ink += at(x, y);
        return ink;
    }
    double ink() const
    {
        double sum = 0.0;
        for (int x = 0; x < kWidth; ++x)
            sum += inkOf(x);
        return sum;
    }
    bool isGuardClean() const
    {
        for (int x = 0; x < kWidth; ++x) {
            for (int row = 0; row < kGuard; ++row) {
                if (image.pixel(x, row) != kGround
                    || image.pixel(x, image.height() - 1 - row) != kGround)
                    return false;
            }
        }
        return true;
    }

    QImage image;
};

} // namespace

class TestThinLine : public QObject
{
    Q_OBJECT

private slots:
    void liesWhereItIsToldTo()
    {
        Picture level;
        level.draw({10.0, 20.5}, {50.0, 20.5});
        QVERIFY(level.at(30, 20) > 0.98);
        QVERIFY(level.at(30, 19) < 0.02 && level.at(30, 21) < 0.02);
        QVERIFY(level.at(9, 20) < 0.02 && level.at(10, 20) > 0.98);
        QVERIFY(level.at(49, 20) > 0.98 && level.at(50, 20) < 0.02);
        Picture between;
        between.draw({30.0, 35.0}, {30.0, 5.0});
        QVERIFY(std::abs(between.at(29, 20) - 0.5) < 0.02);
        QVERIFY(std::abs(between.at(30, 20) - 0.5) < 0.02);
    }

    /// A column of a flat line has the ink of one pixel, whatever the slope; both ways are one.
    void isEvenlyThick()
    {
        Picture there;
        Picture back;
        there.draw({4.3, 6.2}, {55.1, 33.9});
        back.draw({55.1, 33.9}, {4.3, 6.2});
        QCOMPARE(there.image, back.image);
        for (int x = 5; x < 54; ++x)
            QVERIFY2(std::abs(there.inkOf(x) - 1.0) < 0.03, qPrintable(QString::number(x)));
        // Much as QPainter's own.
        QImage other(kWidth, kHeight, QImage::Format_RGB32);
        other.fill(kGround);
        QPainter painter(&other);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor::fromRgb(kLine), 0.0));
        painter.drawLine(QPointF(4.3, 6.2), QPointF(55.1, 33.9));
        painter.end();
        double sum = 0.0;
        for (int y = 0; y < kHeight; ++y) {
            for (int x = 0; x < kWidth; ++x)
                sum += qRed(other.pixel(x, y)) / 200.0;
        }
        QVERIFY2(std::abs(sum - there.ink()) < 3.0, qPrintable(QString::number(sum)));
    }

    /// A net's lines are many short ones: a dot where each meets the next would be seen.
    void joinsWithoutADot()
    {
        Picture whole;
        Picture parts;
        const QPointF from(3.7, 5.0);
        const QPointF to(56.2, 31.0);
        whole.draw(from, to);
        for (int i = 0; i < 7; ++i)
            parts.draw(from + (to - from) * i / 7.0, from + (to - from) * (i + 1) / 7.0);
        for (int x = 0; x < kWidth; ++x)
            QVERIFY2(std::abs(parts.inkOf(x) - whole.inkOf(x)) < 0.03,
                     qPrintable(QString::number(x)));
    }

    /// The chart draws its lines in strips, so that stars can follow while the memory is at hand.
    void inStripsIsTheSame_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::newRow("flat, downwards") << QPointF(2.2, 4.1) << QPointF(57.0, 31.7);
        QTest::newRow("flat, upwards") << QPointF(2.2, 31.7) << QPointF(57.0, 4.1);
        QTest::newRow("level") << QPointF(-3.0, 15.9) << QPointF(70.0, 15.9);
        QTest::newRow("upright") << QPointF(30.0, -9.0) << QPointF(30.0, 90.0);
        QTest::newRow("steep, upwards") << QPointF(11.3, 39.0) << QPointF(33.8, 2.5);
    }
    void inStripsIsTheSame()
    {
        QFETCH(const QPointF, from);
        QFETCH(const QPointF, to);
        Picture whole;
        whole.draw(from, to);
        Picture parts;
        ChartCanvas canvas(parts.image);
        canvas.pixels = canvas.line(kGuard);
        canvas.height = kHeight;
        ThinLine line(canvas, from, to, kLine);
        for (int row = 0; row <= kHeight; row += 4) {
            line.drawTo(row);
            // One row farther at most, and all of what is above.
            for (int x = 0; x < kWidth; ++x) {
                QVERIFY(row == 0 || parts.at(x, row - 1) <= whole.at(x, row - 1));
                for (int y = 0; y < kHeight; ++y)
                    QVERIFY(y > row ? parts.at(x, y) == 0.0
                                    : y >= row || parts.at(x, y) == whole.at(x, y));
            }
            QVERIFY(line.isDone() || line.row() >= row);
        }
        QVERIFY(line.isDone());
        QCOMPARE(parts.image, whole.image);
    }

    void staysWithinThePicture_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("through it") << QPointF(-4000, -3000) << QPointF(4060, 3040) << true;
        QTest::newRow("through it, steep") << QPointF(28, 9e6) << QPointF(32, -9e6) << true;
        QTest::newRow("along its upper edge") << QPointF(-9, 0.1) << QPointF(99, 0.1) << false;
        QTest::newRow("along its lower edge") << QPointF(-9, 39.9) << QPointF(99, 39.9) << false;
        QTest::newRow("out of a corner") << QPointF(50, 30) << QPointF(1e12, 0.7e12) << true;
        QTest::newRow("above") << QPointF(-10, -5) << QPointF(80, -1) << false;
        QTest::newRow("right of it") << QPointF(61, -100) << QPointF(70, 100) << false;
        QTest::newRow("a point") << QPointF(20, 20) << QPointF(20, 20) << false;
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double far = std::numeric_limits<double>::infinity();
        QTest::newRow("no number") << QPointF(20, none) << QPointF(30, 20) << false;
        QTest::newRow("without end") << QPointF(20, 20) << QPointF(far, 20) << false;
    }
    void staysWithinThePicture()
    {
        QFETCH(const QPointF, from);
        QFETCH(const QPointF, to);
        QFETCH(const bool, isSeen);
        Picture picture;
        picture.draw(from, to);
        QVERIFY(picture.isGuardClean());
        QCOMPARE(picture.ink() > 0.0, isSeen);
    }
};

QTEST_MAIN(TestThinLine)
#include "tst_thin_line.moc"
