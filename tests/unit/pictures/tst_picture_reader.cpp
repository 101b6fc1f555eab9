// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_reader.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <random>

using namespace nd;

namespace {

/// Stars of one size on a lattice, sigma 1.6 pixels, on a sky with noise and moonlight.
QImage starField(int columns, int rows, double sigma = 1.6)
{
    QImage image(640, 400, QImage::Format_Grayscale8);
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0.0, 3.0);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            double light = 30.0 + 20.0 * x / image.width() + noise(random);
            const double dx = std::remainder(x - 320.0 / columns, 640.0 / columns);
            const double dy = std::remainder(y - 200.0 / rows, 400.0 / rows);
            light += 150.0 * std::exp(-(dx * dx + dy * dy) / (2.0 * sigma * sigma));
            line[x] = uchar(std::clamp(light, 0.0, 255.0));
        }
    }
    return image;
}

/// Light of many stars, from faint to bright, each with wings, in the counts of a sensor.
std::vector<double> crowdedSky(const QSize &size)
{
    constexpr int kStars = 2'000;
    constexpr int kReach = 9;
    std::mt19937 random(5);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    std::vector<double> light(std::size_t(size.width()) * std::size_t(size.height()), 0.0);
    for (int star = 0; star < kStars; ++star) {
        const double peak = 10.0 / (share(random) + 1e-3);
        const double x = kReach + share(random) * (size.width() - 2 * kReach - 1);
        const double y = kReach + share(random) * (size.height() - 2 * kReach - 1);
        for (int row = int(y) - kReach; row <= int(y) + kReach; ++row) {
            for (int column = int(x) - kReach; column <= int(x) + kReach; ++column) {
                const double square = std::pow(column - x, 2.0) + std::pow(row - y, 2.0);
                light[std::size_t(row) * std::size_t(size.width()) + std::size_t(column)]
                    += peak * (std::exp(-square / 2.0) + 0.03 * std::exp(-square / 20.0));
            }
        }
    }
    return light;
}

/// A stack of so many frames as a camera shows it: all below a bit of noise is black.
QImage stackOf(int frames, const std::vector<double> &light, const QSize &size)
{
    const double noise = 30.0 / std::sqrt(double(frames));
    const double black = 1.2 * noise;
    const double knee = std::max(12.0, 2.0 * noise);
    std::mt19937 random{unsigned(frames)};
    std::normal_distribution<double> grain(0.0, noise);
    QImage image(size, QImage::Format_Grayscale8);
    auto at = light.begin();
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const double seen = std::max(0.0, *at++ + grain(random) - black);
            image.scanLine(y)[x] = uchar(std::min(255.0, 32.0 * std::asinh(seen / knee)));
        }
    }
    return image;
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

QImage plain(int grey, const QSize &size = {640, 400})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(grey, grey, grey));
    return image;
}

} // namespace

class TestPictureReader : public QObject
{
    Q_OBJECT

private slots:
    void countsAndMeasures()
    {
        const PictureReading read = readPreview(jpegOf(starField(12, 8)));
        QCOMPARE(read.fault, PictureFault::None);
        QCOMPARE(read.image.size(), QSize(640, 400));
        QCOMPARE(read.quality.stars, 96);
        QVERIFY(read.quality.halfFluxRadius);
        QVERIFY2(std::abs(*read.quality.halfFluxRadius - 1.1774 * 1.6) < 0.1,
                 qPrintable(QString::number(*read.quality.halfFluxRadius)));
        QVERIFY(std::abs(read.quality.background - 40.0) < 3.0);
        QVERIFY(*read.quality.elongation < 1.15);
    }

    void widerStarsAreWider()
    {
        const PictureReading read = readPreview(jpegOf(starField(12, 8, 2.6)));
        QVERIFY(std::abs(*read.quality.halfFluxRadius - 1.1774 * 2.6) < 0.1);
    }

    void aTrailIsNoStar()
    {
        QImage image = starField(12, 8).convertToFormat(QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::white, 2.0));
        painter.drawLine(20, 50, 600, 50);
        painter.end();
        QVERIFY(readPreview(jpegOf(image)).quality.stars <= 97); // its end looks like one
    }

    void hotPixelsAreNoStars()
    {
        QImage image = starField(12, 8);
        for (int x = 10; x < 640; x += 30)
            image.scanLine(2)[x] = 255;
        const PictureReading read = readPreview(jpegOf(image));
        QVERIFY2(read.quality.stars <= 98, qPrintable(QString::number(read.quality.stars)));
    }

    void anEmptySkyHasNoStars()
    {
        QImage image(640, 400, QImage::Format_Grayscale8);
        std::mt19937 random(3);
        std::normal_distribution<double> noise(60.0, 4.0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.scanLine(y)[x] = uchar(std::clamp(noise(random), 0.0, 255.0));
        }
        const PictureReading read = readPreview(jpegOf(image));
        QCOMPARE(read.fault, PictureFault::None);
        QVERIFY(read.quality.stars <= 2);
        QVERIFY(!read.quality.halfFluxRadius);
    }

    /// The ground of previews is cut off at black, so the light of ever fainter stars was taken for
    /// noise: the better a stack, the fewer stars were counted.
    void aStackThatGrowsGetsBetter()
    {
        constexpr std::size_t kFollowed = 300;
        const QSize size(480, 320);
        const std::vector<double> light = crowdedSky(size);
        const std::vector<double> dark(light.size(), 0.0);
        int stars = 0;
        double signal = 0.0;
        for (const int frames : {9, 18, 27, 54}) {
            const PictureQuality seen = readPreview(jpegOf(stackOf(frames, light, size))).quality;
            const PictureQuality bare = readPreview(jpegOf(stackOf(frames, dark, size))).quality;
            const QString told = QStringLiteral("%1 frames: %2 stars, noise %3, of a sky without "
                                                "stars %4, signal %5")
                                     .arg(frames)
                                     .arg(seen.stars)
                                     .arg(seen.noise)
                                     .arg(bare.noise)
                                     .arg(seen.signalOf(kFollowed).value_or(0.0));
            QVERIFY2(seen.stars > stars, qPrintable(told));
            QVERIFY2(seen.signalOf(kFollowed).value_or(0.0) > signal, qPrintable(told));
            QVERIFY2(seen.noise < 2.0 * bare.noise, qPrintable(told));
            stars = seen.stars;
            signal = *seen.signalOf(kFollowed);
            qInfo().noquote() << told;
        }
    }

    void whatIsNotCounted_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<PictureFault>("fault");
        const QByteArray good = jpegOf(starField(12, 8));
        QTest::newRow("empty") << QByteArray() << PictureFault::NotAPicture;
        QTest::newRow("page") << QByteArray("<html>404</html>") << PictureFault::NotAPicture;
        QTest::newRow("cut") << good.left(good.size() / 2) << PictureFault::Cut;
        QTest::newRow("black") << jpegOf(plain(0)) << PictureFault::Black;
        QTest::newRow("grey") << jpegOf(plain(90)) << PictureFault::Black;
        QTest::newRow("tiny") << jpegOf(plain(90, {32, 32})) << PictureFault::TooSmall;
        QTest::newRow("wide") << jpegOf(plain(90, {9000, 70})) << PictureFault::TooLarge;
        QByteArray huge = good;
        const qsizetype frame = huge.indexOf(QByteArrayView("\xff\xc0"));
        huge.replace(frame + 5, 4, QByteArray("\xff\xff\xff\xff", 4));
        QTest::newRow("says it is huge") << huge << PictureFault::TooLarge;
    }

    void whatIsNotCounted()
    {
        QFETCH(QByteArray, file);
        QFETCH(PictureFault, fault);
        const PictureReading read = readPreview(file);
        QCOMPARE(read.fault, fault);
        QCOMPARE(read.quality.stars, 0);
    }

    void garbageInsideNeverCrashes()
    {
        QByteArray file = jpegOf(starField(12, 8));
        std::mt19937 random(11);
        for (int round = 0; round < 40; ++round) {
            QByteArray broken = file;
            for (int i = 0; i < 20; ++i)
                broken[qsizetype(random() % quint64(broken.size()))] = char(random());
            readPreview(broken);
        }
    }
};

QTEST_GUILESS_MAIN(TestPictureReader)
#include "tst_picture_reader.moc"
