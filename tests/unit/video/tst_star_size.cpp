// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/star_size.h"

#include <QImage>
#include <QPointF>
#include <QTest>

#include <cmath>
#include <random>
#include <vector>

namespace nd {

namespace {

constexpr QSize kPicture(640, 360);
/// Radius with half the light of a two-dimensional Gaussian: sqrt(2 ln 2) sigma.
const double kHalfFluxOfSigma = std::sqrt(2.0 * std::log(2.0));

class Sky
{
public:
    explicit Sky(double background)
        : m_values(std::size_t(kPicture.width() * kPicture.height()), background)
    {
    }
    /// Light integrated over each pixel, as a sensor does.
    void addStar(const QPointF &place, double sigma, double peak)
    {
        const double scale = 1.0 / (sigma * std::sqrt(2.0));
        const auto light = [&](double from) {
            return 0.5 * (std::erf((from + 0.5) * scale) - std::erf((from - 0.5) * scale));
        };
        const double middle = light(0.0) * light(0.0);
        for (int y = 0; y < kPicture.height(); ++y) {
            for (int x = 0; x < kPicture.width(); ++x)
                value(x, y) += peak / middle * light(x - place.x()) * light(y - place.y());
        }
    }
    void addGradient(double acrossWidth)
    {
        for (int y = 0; y < kPicture.height(); ++y) {
            for (int x = 0; x < kPicture.width(); ++x)
                value(x, y) += acrossWidth * x / kPicture.width();
        }
    }
    QImage picture(double noise) const
    {
        std::mt19937 random(1);
        std::normal_distribution<double> deviation(0.0, noise);
        QImage image(kPicture, QImage::Format_RGB32);
        for (int y = 0; y < kPicture.height(); ++y) {
            for (int x = 0; x < kPicture.width(); ++x) {
                const double value = m_values[std::size_t(y * kPicture.width() + x)]
                    + (noise > 0.0 ? deviation(random) : 0.0);
                const int grey = std::clamp(int(std::lround(value)), 0, 255);
                image.setPixel(x, y, qRgb(grey, grey, grey));
            }
        }
        return image;
    }

private:
    double &value(int x, int y) { return m_values[std::size_t(y * kPicture.width() + x)]; }

    std::vector<double> m_values;
};

/// Stars far enough from each other, at places between the pixels.
const std::vector<QPointF> kPlaces{
    {100.3, 90.7}, {300.0, 180.5}, {500.9, 250.2}, {210.4, 300.1}, {420.6, 80.3}};

} // namespace

class TestStarSize : public QObject
{
    Q_OBJECT

private slots:
    void measuresGaussianStars_data()
    {
        QTest::addColumn<double>("sigma");
        QTest::addColumn<double>("noise");
        for (const double sigma : {1.0, 1.5, 2.5, 4.0, 7.0}) {
            QTest::addRow("sigma %.1f", sigma) << sigma << 0.0;
            QTest::addRow("sigma %.1f, noise 2", sigma) << sigma << 2.0;
        }
    }

    void measuresGaussianStars()
    {
        QFETCH(double, sigma);
        QFETCH(double, noise);
        Sky sky(24.0);
        for (const QPointF &place : kPlaces)
            sky.addStar(place, sigma, 150.0);
        const auto size = measureStarSize(sky.picture(noise));
        QVERIFY(size);
        QCOMPARE(size->stars, int(kPlaces.size()));
        const double expected = kHalfFluxOfSigma * sigma;
        const double error = std::abs(size->halfFluxRadius - expected);
        QVERIFY2(error < 0.1 + 0.06 * expected,
                 qPrintable(QStringLiteral("%1 for %2").arg(size->halfFluxRadius).arg(expected)));
    }

    void growsAsTheFocusIsLost()
    {
        double before = 0.0;
        for (const double sigma : {0.9, 1.2, 1.8, 2.7, 4.0, 6.0, 9.0}) {
            Sky sky(20.0);
            for (const QPointF &place : kPlaces)
                sky.addStar(place, sigma, 120.0);
            const auto size = measureStarSize(sky.picture(1.0));
            QVERIFY(size && size->halfFluxRadius > before);
            before = size->halfFluxRadius;
        }
    }

    void aGradientChangesLittle()
    {
        Sky sky(10.0);
        for (const QPointF &place : kPlaces)
            sky.addStar(place, 2.0, 150.0);
        sky.addGradient(8.0);
        const auto size = measureStarSize(sky.picture(1.0));
        QVERIFY(size);
        QVERIFY(std::abs(size->halfFluxRadius - kHalfFluxOfSigma * 2.0) < 0.3);
    }

    /// A burnt-out star looks wider; it does not count while there are others.
    void prefersUnsaturatedStars()
    {
        Sky sky(20.0);
        sky.addStar(kPlaces.at(0), 2.0, 4000.0);
        for (std::size_t i = 1; i < kPlaces.size(); ++i)
            sky.addStar(kPlaces.at(i), 2.0, 150.0);
        const auto size = measureStarSize(sky.picture(0.0));
        QVERIFY(size);
        QCOMPARE(size->stars, int(kPlaces.size()) - 1);
        QVERIFY(std::abs(size->halfFluxRadius - kHalfFluxOfSigma * 2.0) < 0.2);
        Sky burnt(20.0);
        burnt.addStar(kPlaces.at(0), 2.0, 4000.0);
        QCOMPARE(measureStarSize(burnt.picture(0.0)).value_or(StarSize()).stars, 1);
    }

    /// Two stars too near to tell apart are left out.
    void leavesOutPairs()
    {
        Sky sky(20.0);
        sky.addStar({200.0, 180.0}, 2.0, 150.0);
        sky.addStar({206.0, 180.0}, 2.0, 120.0);
        sky.addStar({400.5, 100.5}, 2.0, 150.0);
        const auto size = measureStarSize(sky.picture(0.0));
        QVERIFY(size);
        QCOMPARE(size->stars, 1);
    }

    void nothingToMeasure_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("none") << QImage();
        QTest::newRow("small") << QImage(8, 8, QImage::Format_RGB32);
        QImage black(kPicture, QImage::Format_RGB32);
        black.fill(Qt::black);
        QTest::newRow("black") << black;
        QImage white(kPicture, QImage::Format_RGB32);
        white.fill(Qt::white);
        QTest::newRow("white") << white;
        QTest::newRow("noise") << Sky(40.0).picture(3.0);
        QTest::newRow("wide") << QImage(9000, 70, QImage::Format_Grayscale8);
    }

    void nothingToMeasure()
    {
        QFETCH(QImage, picture);
        if (picture.format() == QImage::Format_Grayscale8)
            picture.fill(0);
        QVERIFY(!measureStarSize(picture));
    }

    void readsOtherFormats()
    {
        Sky sky(24.0);
        for (const QPointF &place : kPlaces)
            sky.addStar(place, 2.0, 150.0);
        const QImage picture = sky.picture(0.0);
        QCOMPARE(measureStarSize(picture.convertToFormat(QImage::Format_Grayscale8)),
                 measureStarSize(picture));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStarSize)
#include "tst_star_size.moc"
