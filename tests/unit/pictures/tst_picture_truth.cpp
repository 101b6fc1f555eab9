// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_reader.h"
#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/sky_renderer.h"
#include "core/sim/sky/star_catalogue.h"
#include "painted_sky.h"

#include "sanitized.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace nd;
using namespace nd::sim;

namespace {

// What counts, as PictureQuality promises it.
constexpr double kDetection = 5.0; ///< Times the noise.
constexpr double kDip = 2.0; ///< The same.
constexpr double kLeastLevels = 12.0; ///< In a JPEG, that shows less noise than that.
constexpr double kDipLevels = 2.0;

struct Truth
{
    int stars = 0;
    double halfFluxRadius = 0.0;
    std::size_t measured = 0; ///< Stars that it is the median of.
};

/// Brightnesses of those whose size is measured.
struct Band
{
    double least = 0.0;
    double most = 0.0;
};

CameraSnapshot snapshotOf(const Equatorial &centre, double seconds, int stacked, double blur)
{
    CameraSnapshot snapshot;
    snapshot.open = true;
    snapshot.centre = centre;
    snapshot.fieldWidthDegrees = 2.95;
    snapshot.fieldHeightDegrees = 1.66;
    snapshot.pixels = {1920, 1080};
    snapshot.exposureSeconds = seconds;
    snapshot.gain = 60;
    snapshot.utc = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    snapshot.stackedFrames = stacked;
    snapshot.blurPixels = blur;
    return snapshot;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0.0 : values[values.size() / 2];
}

/// How far a neighbour has to be away: by the sizes of a few, each alone in its portrait.
double clearanceOf(const PaintedSky &sky, const std::vector<PaintedStar> &bright)
{
    std::vector<double> sizes;
    for (std::size_t i = 0; i < bright.size(); i += bright.size() / 7 + 1)
        sizes.push_back(sky.radiusOf(bright[i]));
    return std::clamp(9.6 * medianOf(sizes), 12.0, 57.6);
}

bool isAlone(const PaintedStar &star, const std::vector<PaintedStar> &all, double clear)
{
    return std::none_of(all.begin(), all.end(), [&](const PaintedStar &other) {
        const QPointF way = star.place - other.place;
        const double apart = std::hypot(way.x(), way.y());
        return apart > 0.0 && apart < clear && other.peak > 0.05 * star.peak;
    });
}

/// All of it from what was painted; nothing from what the program found.
Truth truthOf(const PaintedSky &sky, double threshold, double dip, const Band &band)
{
    constexpr std::size_t kMostMeasured = 100;
    const std::vector<PaintedStar> stars = sky.stars(threshold, dip);
    std::vector<PaintedStar> bright;
    std::copy_if(
        stars.begin(), stars.end(), std::back_inserter(bright),
        [&](const PaintedStar &star) { return star.peak > band.least && star.peak < band.most; });
    const double clear = clearanceOf(sky, bright);
    std::vector<double> radii;
    for (const PaintedStar &star : bright) {
        if (radii.size() < kMostMeasured && isAlone(star, stars, clear))
            radii.push_back(sky.radiusOf(star));
    }
    return {int(stars.size()), medianOf(radii), radii.size()};
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return bytes;
}

} // namespace

/// Star count within 5 % and half-flux radius within 0.1 pixels of what the simulator painted.
class TestPictureTruth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto loaded = StarCatalogue::load();
        if (!loaded)
            QSKIP("the star catalogue is not installed");
        m_catalogue = loaded.value();
    }

    void agrees_data()
    {
        QTest::addColumn<double>("ra");
        QTest::addColumn<double>("declination");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("stacked");
        QTest::addColumn<double>("blur");
        QTest::newRow("M 13, one frame") << 250.42 << 36.46 << 1.0 << 1 << 0.0;
        if (kSanitized)
            return;
        QTest::newRow("M 13, stack of 40") << 250.42 << 36.46 << 5.0 << 40 << 0.0;
        QTest::newRow("M 31, one frame") << 10.68 << 41.27 << 15.0 << 1 << 0.0;
        QTest::newRow("M 81, stack of 10") << 148.9 << 69.07 << 15.0 << 10 << 0.0;
        QTest::newRow("M 81, stack of 60") << 148.9 << 69.07 << 5.0 << 60 << 0.0;
        QTest::newRow("M 31, stack of 100") << 10.68 << 41.27 << 2.0 << 100 << 0.0;
        QTest::newRow("M 13, out of focus") << 250.42 << 36.46 << 10.0 << 1 << 1.5;
        QTest::newRow("Cygnus, stack of 60") << 305.0 << 40.0 << 2.0 << 60 << 0.0;
        QTest::newRow("Cygnus, out of focus") << 305.0 << 40.0 << 2.0 << 30 << 2.0;
    }

    void agrees()
    {
        QFETCH(double, ra);
        QFETCH(double, declination);
        QFETCH(double, seconds);
        QFETCH(int, stacked);
        QFETCH(double, blur);
        const CameraSnapshot snapshot = snapshotOf({ra, declination}, seconds, stacked, blur);
        SkyRenderer renderer(m_catalogue);
        const SensorFrame &seen = renderer.render(snapshot);
        if (stacked > 1) { // the telescope keeps its stack as JPEG, its frames as FITS
            const PictureReading preview = readPreview(jpegOf(toImage(seen)));
            QCOMPARE(preview.fault, PictureFault::None);
            QVERIFY(kDetection * preview.quality.noise < kLeastLevels);
            const PaintedSky sky(*m_catalogue, snapshot, seen, PaintedSky::Kind::Preview);
            const Band band{0.2 * 250.0, 0.55 * 250.0};
            return compare(preview.quality, truthOf(sky, kLeastLevels, kDipLevels, band));
        }
        const auto fits = encodeFits(seen, snapshot);
        QVERIFY(fits);
        const PictureReading frame = readFrame(fits.value());
        QCOMPARE(frame.fault, PictureFault::None);
        const PaintedSky sky(*m_catalogue, snapshot, seen, PaintedSky::Kind::Frame);
        const double threshold = kDetection * sky.frameNoise();
        const Band band{8.0 * threshold, 45000.0};
        compare(frame.quality, truthOf(sky, threshold, kDip * sky.frameNoise(), band));
    }

private:
    static void compare(const PictureQuality &quality, const Truth &truth)
    {
        const QString told
            = QStringLiteral("%1 of %2 stars, radius %3 of %4, the truth of %5 stars, noise %6")
                  .arg(quality.stars)
                  .arg(truth.stars)
                  .arg(quality.halfFluxRadius.value_or(0.0))
                  .arg(truth.halfFluxRadius)
                  .arg(truth.measured)
                  .arg(quality.noise);
        qInfo().noquote() << told;
        QVERIFY2(truth.stars >= 100 && truth.measured >= 20, qPrintable(told));
        QVERIFY2(std::abs(quality.stars - truth.stars) <= 0.05 * truth.stars, qPrintable(told));
        QVERIFY2(quality.halfFluxRadius, qPrintable(told));
        QVERIFY2(std::abs(*quality.halfFluxRadius - truth.halfFluxRadius) <= 0.1, qPrintable(told));
    }

    std::shared_ptr<const StarCatalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(TestPictureTruth)
#include "tst_picture_truth.moc"
