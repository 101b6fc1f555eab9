// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_reader.h"
#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/projection.h"
#include "core/sim/sky/sensor_model.h"
#include "core/sim/sky/sky_renderer.h"
#include "core/sim/sky/star_catalogue.h"
#include "core/sim/sky/star_painter.h"

#include "sanitized.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nd;
using namespace nd::sim;

namespace {

struct TrueStar
{
    QPointF place;
    double counts = 0.0; ///< All of its light.
    double peak = 0.0; ///< In the smoothed picture without noise, above the background.
};

struct Truth
{
    int stars = 0;
    double halfFluxRadius = 0.0;
};

/// A picture without noise: brightness by pixel, background taken off.
class CleanPicture
{
public:
    CleanPicture(QSize size, std::vector<double> light) : m_size(size), m_light(std::move(light)) {}

    double at(int x, int y) const
    {
        if (x < 0 || y < 0 || x >= m_size.width() || y >= m_size.height())
            return 0.0;
        return m_light[std::size_t(y) * std::size_t(m_size.width()) + std::size_t(x)];
    }
    double smoothed(int x, int y) const
    {
        double sum = 0.0;
        for (int j = -1; j <= 1; ++j) {
            for (int i = -1; i <= 1; ++i)
                sum += (2 - std::abs(i)) * (2 - std::abs(j)) * at(x + i, y + j);
        }
        return sum / 16.0;
    }
    /// Radius with half the light within `reach`, sub-pixel by sub-pixel.
    double halfFluxRadius(const QPointF &centre, double reach) const
    {
        constexpr int kParts = 9;
        std::vector<std::pair<double, double>> lights;
        double total = 0.0;
        const int span = int(std::ceil(reach)) + 1;
        for (int y = int(centre.y()) - span; y <= int(centre.y()) + span; ++y) {
            for (int x = int(centre.x()) - span; x <= int(centre.x()) + span; ++x) {
                for (int part = 0; part < kParts * kParts; ++part) {
                    const double dx = x + (part % kParts + 0.5) / kParts - 0.5 - centre.x();
                    const double dy = y + (part / kParts + 0.5) / kParts - 0.5 - centre.y();
                    const double radius = std::hypot(dx, dy);
                    if (radius > reach)
                        continue;
                    lights.emplace_back(radius, at(x, y));
                    total += at(x, y);
                }
            }
        }
        std::sort(lights.begin(), lights.end());
        double sum = 0.0;
        for (const auto &[radius, light] : lights) {
            sum += light;
            if (sum >= total / 2.0)
                return radius;
        }
        return 0.0;
    }

private:
    QSize m_size;
    std::vector<double> m_light;
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

/// What the simulator's renderer paints, from its own list of stars, without its noise.
struct Scene
{
    Scene(const StarCatalogue &catalogue, const CameraSnapshot &snapshot, const SensorFrame &seen)
        : frame(seen)
        , painter(snapshot.blurPixels)
    {
        const Exposure exposure = exposureOf(snapshot);
        const double depth = std::sqrt(std::max(1, snapshot.stackedFrames));
        const double noise = exposure.noiseCounts(exposure.skyElectrons) / depth;
        faintest = 0.4 * noise;
        background = kPedestalCounts + exposure.skyElectrons * exposure.countsPerElectron;
        std::fill(frame.counts.begin(), frame.counts.end(), qint16(background));
        starWidth = 2.355 * std::hypot(0.85, snapshot.blurPixels, 0.71);
        const Projection projection(snapshot);
        const auto limit
            = float(2.5
                    * std::log10(exposure.electronsOfMagnitudeZero * exposure.countsPerElectron
                                 * painter.peakFraction() / faintest));
        catalogue.forEachNear(
            snapshot.centre, projection.radiusDegrees(), limit, [&](const Star &star) {
                const auto place = projection.pixelOf(star);
                if (!place)
                    return;
                const double counts = exposure.electronsOfMagnitudeZero * exposure.countsPerElectron
                    * std::pow(10.0, -0.4 * double(star.magnitude));
                painter.paint(frame, *place, counts, faintest);
                stars.push_back({*place, counts, 0.0});
            });
    }

    CleanPicture picture(bool isBent) const { return isBent ? levels(frame) : counts(frame); }
    /// One star alone, in the middle of a small picture.
    CleanPicture portrait(const TrueStar &star, bool isBent) const
    {
        SensorFrame small = frame;
        small.size = {101, 101};
        small.colours.clear();
        small.counts.assign(101 * 101, qint16(background));
        painter.paint(small, middleOf(star), star.counts, faintest);
        return isBent ? levels(small) : counts(small);
    }
    static QPointF middleOf(const TrueStar &star)
    {
        return QPointF(50.0, 50.0) + star.place
            - QPointF(std::round(star.place.x()), std::round(star.place.y()));
    }

private:
    CleanPicture counts(const SensorFrame &of) const
    {
        std::vector<double> light;
        for (const qint16 count : of.counts)
            light.push_back(2.0 * (count - background)); // as the file has them
        return {of.size, std::move(light)};
    }
    static CleanPicture levels(const SensorFrame &of)
    {
        const QImage image = toImage(of);
        std::vector<double> light;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                light.push_back((qRed(pixel) + 2 * qGreen(pixel) + qBlue(pixel)) / 4.0);
            }
        }
        const double sky = *std::min_element(light.begin(), light.end());
        for (double &level : light)
            level -= sky;
        return {of.size, std::move(light)};
    }

public:
    SensorFrame frame;
    double background = 0.0;
    double starWidth = 0.0; ///< At half maximum, of the core in the smoothed picture.
    std::vector<TrueStar> stars;
    StarPainter painter;
    double faintest = 0.0;
};

/// Stars that a perfect eye would count at this threshold; two within one and a half of their
/// widths are one.
std::vector<TrueStar> starsOf(const Scene &scene, const CleanPicture &clean, double threshold,
                              double touching)
{
    std::vector<TrueStar> stars;
    for (const TrueStar &star : scene.stars) {
        const int x = int(std::lround(star.place.x()));
        const int y = int(std::lround(star.place.y()));
        if (x < 1 || y < 1 || x >= scene.frame.size.width() - 1
            || y >= scene.frame.size.height() - 1)
            continue;
        const double peak = clean.smoothed(x, y);
        if (peak >= threshold)
            stars.push_back({star.place, star.counts, peak});
    }
    std::sort(stars.begin(), stars.end(),
              [](const TrueStar &a, const TrueStar &b) { return a.peak > b.peak; });
    std::vector<TrueStar> apart;
    for (const TrueStar &star : stars) {
        const bool touches = std::any_of(apart.begin(), apart.end(), [&](const TrueStar &other) {
            const QPointF way = star.place - other.place;
            return std::hypot(way.x(), way.y()) < touching;
        });
        if (!touches)
            apart.push_back(star);
    }
    return apart;
}

/// The radius with half of the light within six such radii.
double radiusOf(const Scene &scene, const TrueStar &star, bool isBent)
{
    const CleanPicture alone = scene.portrait(star, isBent);
    double radius = 2.0;
    for (int round = 0; round < 4; ++round)
        radius = alone.halfFluxRadius(Scene::middleOf(star), std::clamp(6.0 * radius, 7.5, 36.0));
    return radius;
}

/// Brightnesses of those whose size is measured.
struct Band
{
    double least = 0.0;
    double most = 0.0;
};

Truth truthOf(const Scene &scene, bool isBent, const PictureQuality &quality, const Band &band)
{
    const CleanPicture clean = scene.picture(isBent);
    const std::vector<TrueStar> stars
        = starsOf(scene, clean, quality.threshold, 1.55 * scene.starWidth);
    const double clear = std::max(12.0, 9.6 * quality.halfFluxRadius.value_or(1.2));
    std::vector<double> radii;
    for (const TrueStar &star : stars) {
        const bool isAlone = std::none_of(stars.begin(), stars.end(), [&](const TrueStar &other) {
            const QPointF way = star.place - other.place;
            const double apart = std::hypot(way.x(), way.y());
            return apart > 0.0 && apart < clear && other.peak > 0.05 * star.peak;
        });
        const bool isBright = star.peak > band.least && star.peak < band.most;
        if (isAlone && isBright && radii.size() < 100)
            radii.push_back(radiusOf(scene, star, isBent));
    }
    std::sort(radii.begin(), radii.end());
    return {int(stars.size()), radii.empty() ? 0.0 : radii[radii.size() / 2]};
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
        const Scene scene(*m_catalogue, snapshot, seen);
        if (stacked > 1) { // the telescope keeps its stack as JPEG, its frames as FITS
            const PictureReading preview = readPreview(jpegOf(toImage(seen)));
            QCOMPARE(preview.fault, PictureFault::None);
            const Band band{0.2 * 250.0, 0.55 * 250.0};
            return compare(preview.quality, truthOf(scene, true, preview.quality, band));
        }
        const auto fits = encodeFits(seen, snapshot);
        QVERIFY(fits);
        const PictureReading frame = readFrame(fits.value());
        QCOMPARE(frame.fault, PictureFault::None);
        const Band band{8.0 * frame.quality.threshold, 45000.0};
        compare(frame.quality, truthOf(scene, false, frame.quality, band));
    }

private:
    static void compare(const PictureQuality &quality, const Truth &truth)
    {
        const QString told
            = QStringLiteral("%1 of %2 stars, radius %3 of %4, noise %5, threshold %6")
                  .arg(quality.stars)
                  .arg(truth.stars)
                  .arg(quality.halfFluxRadius.value_or(0.0))
                  .arg(truth.halfFluxRadius)
                  .arg(quality.noise)
                  .arg(quality.threshold);
        qInfo().noquote() << told;
        QVERIFY2(truth.stars >= 100, qPrintable(told));
        QVERIFY2(std::abs(quality.stars - truth.stars) <= 0.05 * truth.stars, qPrintable(told));
        QVERIFY2(quality.halfFluxRadius, qPrintable(told));
        QVERIFY2(std::abs(*quality.halfFluxRadius - truth.halfFluxRadius) <= 0.1, qPrintable(told));
    }

    std::shared_ptr<const StarCatalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(TestPictureTruth)
#include "tst_picture_truth.moc"
