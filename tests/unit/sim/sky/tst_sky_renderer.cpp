// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/sky_renderer.h"

#include "core/sim/sky/picture_encoding.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace nd;
using namespace nd::sim;

namespace {

/// Vega: alone in its field at this exposure, so that the brightest pixel is its own.
const Equatorial kVega{279.23473, 38.78369};

CameraSnapshot snapshotOf(const Equatorial &centre)
{
    CameraSnapshot snapshot;
    snapshot.open = true;
    snapshot.centre = centre;
    snapshot.fieldWidthDegrees = 2.95;
    snapshot.fieldHeightDegrees = 1.66;
    snapshot.pixels = {960, 540};
    snapshot.exposureSeconds = 1.0 / 5000.0;
    snapshot.utc = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    return snapshot;
}

/// Centre of light of the brightest star.
QPointF brightest(const SensorFrame &frame)
{
    const auto peak = std::max_element(frame.counts.begin(), frame.counts.end());
    const int at = static_cast<int>(peak - frame.counts.begin());
    const int width = frame.size.width();
    double light = 0.0;
    QPointF sum;
    for (int y = at / width - 3; y <= at / width + 3; ++y) {
        for (int x = at % width - 3; x <= at % width + 3; ++x) {
            const double value = frame.counts[static_cast<size_t>(y * width + x)] - frame.pedestal;
            light += value;
            sum += QPointF(x, y) * value;
        }
    }
    return sum / light;
}

double meanOf(const SensorFrame &frame)
{
    return std::accumulate(frame.counts.begin(), frame.counts.end(), 0.0)
        / static_cast<double>(frame.counts.size());
}

double deviationOf(const SensorFrame &frame)
{
    const double mean = meanOf(frame);
    double sum = 0.0;
    for (const qint16 count : frame.counts)
        sum += (count - mean) * (count - mean);
    return std::sqrt(sum / static_cast<double>(frame.counts.size()));
}

} // namespace

class TestSkyRenderer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto catalogue = StarCatalogue::load();
        QVERIFY(catalogue);
        m_catalogue = catalogue.value();
    }

    /// The wide picture was black to the eye in its small place beside the tele picture.
    void theWideSkyIsSeenInTheCorner()
    {
        CameraSnapshot snapshot = snapshotOf({310.0, 45.0});
        snapshot.kind = CameraKind::Wide;
        snapshot.fieldWidthDegrees = 45.06;
        snapshot.fieldHeightDegrees = 25.93;
        snapshot.pixels = {1920, 1080};
        snapshot.exposureSeconds = 0.2;
        snapshot.gain = 120;
        snapshot.blurPixels = 1.2;
        snapshot.sunAltitudeDegrees = -30.0;
        SkyRenderer renderer(m_catalogue);
        const QImage corner
            = toImage(renderer.render(snapshot))
                  .scaled(240, 135, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int seen = 0;
        for (int y = 0; y < corner.height(); ++y) {
            for (int x = 0; x < corner.width(); ++x)
                seen += qGray(corner.pixel(x, y)) > 30 ? 1 : 0;
        }
        QVERIFY2(seen > 25 && seen < corner.width() * corner.height() / 10,
                 qPrintable(QString::number(seen)));
    }

    void aStarInTheMiddleIsInTheMiddle()
    {
        SkyRenderer renderer(m_catalogue);
        const QPointF place = brightest(renderer.render(snapshotOf(kVega)));
        QVERIFY(std::abs(place.x() - 479.5) < 0.2 && std::abs(place.y() - 269.5) < 0.2);
    }

    void northIsUpAndEastIsLeft_data()
    {
        QTest::addColumn<double>("upAngle");
        QTest::addColumn<double>("northwards"); ///< Where the camera looks, from Vega, in degrees.
        QTest::addColumn<double>("eastwards");
        QTest::addColumn<QPointF>("expected"); ///< Vega's place, in half degrees from the middle.
        // The camera looks south of Vega, so that Vega is in the north of the picture.
        QTest::newRow("north is up") << 0.0 << -0.5 << 0.0 << QPointF(0.0, -1.0);
        QTest::newRow("east is left") << 0.0 << 0.0 << -0.5 << QPointF(-1.0, 0.0);
        QTest::newRow("east is up, north is right") << 90.0 << -0.5 << 0.0 << QPointF(1.0, 0.0);
        QTest::newRow("east is up") << 90.0 << 0.0 << -0.5 << QPointF(0.0, -1.0);
        QTest::newRow("upside down") << 180.0 << -0.5 << 0.0 << QPointF(0.0, 1.0);
    }

    void northIsUpAndEastIsLeft()
    {
        QFETCH(double, upAngle);
        QFETCH(double, northwards);
        QFETCH(double, eastwards);
        QFETCH(QPointF, expected);
        const double declination = kVega.declinationDegrees + northwards;
        const double ra
            = kVega.raDegrees + eastwards / std::cos(declination * std::numbers::pi / 180.0);
        CameraSnapshot snapshot = snapshotOf({ra, declination});
        snapshot.upPositionAngleDegrees = upAngle;
        SkyRenderer renderer(m_catalogue);
        const QPointF place = brightest(renderer.render(snapshot));
        const double pixelsPerHalfDegree = 960.0 / 2.95 / 2.0;
        const QPointF middle(479.5, 269.5);
        const QPointF offset = (place - middle) / pixelsPerHalfDegree - expected;
        QVERIFY2(std::hypot(offset.x(), offset.y()) < 0.02,
                 qPrintable(QStringLiteral("%1 %2").arg(place.x()).arg(place.y())));
    }

    void theSameSnapshotIsTheSamePicture()
    {
        SkyRenderer one(m_catalogue);
        SkyRenderer other(m_catalogue);
        CameraSnapshot snapshot = snapshotOf(kVega);
        snapshot.frameNumber = 7;
        snapshot.cloudCover = 0.4;
        const std::vector<qint16> first = one.render(snapshot).counts;
        snapshot.frameNumber = 8;
        QVERIFY(other.render(snapshot).counts != first);
        snapshot.frameNumber = 7;
        QVERIFY(other.render(snapshot).counts == first);
        snapshot.seed = 2;
        QVERIFY(other.render(snapshot).counts != first);
    }

    void aStackIsQuieterByTheRootOfItsFrames()
    {
        SkyRenderer renderer(m_catalogue);
        CameraSnapshot snapshot = snapshotOf({10.0, 80.0});
        snapshot.gain = 240;
        const double single = deviationOf(renderer.render(snapshot));
        snapshot.stackedFrames = 1;
        QCOMPARE(deviationOf(renderer.render(snapshot)), single);
        snapshot.stackedFrames = 25;
        const double ratio = single / deviationOf(renderer.render(snapshot));
        QVERIFY2(std::abs(ratio - 5.0) < 0.5, qPrintable(QString::number(ratio)));
    }

    void noiseFollowsGain()
    {
        SkyRenderer renderer(m_catalogue);
        CameraSnapshot snapshot = snapshotOf({10.0, 80.0});
        const double low = deviationOf(renderer.render(snapshot));
        snapshot.gain = 240;
        QVERIFY(deviationOf(renderer.render(snapshot)) > 3.0 * low);
    }

    void longExposuresShowMoreStars()
    {
        SkyRenderer renderer(m_catalogue);
        CameraSnapshot snapshot = snapshotOf({180.0, 30.0});
        snapshot.exposureSeconds = 0.1;
        const size_t few = renderer.render(snapshot).colours.size();
        snapshot.exposureSeconds = 10.0;
        QVERIFY(renderer.render(snapshot).colours.size() > 3 * few + 10);
    }

    void dayIsBright()
    {
        SkyRenderer renderer(m_catalogue);
        CameraSnapshot snapshot = snapshotOf({180.0, 30.0});
        const double night = meanOf(renderer.render(snapshot));
        snapshot.sunAltitudeDegrees = 30.0;
        QVERIFY(meanOf(renderer.render(snapshot)) > 10.0 * night);
    }

    void cloudsTakeTheStarsAway()
    {
        SkyRenderer renderer(m_catalogue);
        CameraSnapshot snapshot = snapshotOf({83.8, -5.4});
        snapshot.exposureSeconds = 1.0;
        const size_t clear = renderer.render(snapshot).colours.size();
        snapshot.cloudCover = 1.0;
        QVERIFY(clear > 20);
        QVERIFY(renderer.render(snapshot).colours.size() < clear / 4);
    }

    void blackAndClosedAreBlack()
    {
        SkyRenderer renderer(m_catalogue);
        CameraSnapshot snapshot = snapshotOf(kVega);
        snapshot.black = true;
        QCOMPARE(meanOf(renderer.render(snapshot)), 0.0);
        snapshot.black = false;
        snapshot.open = false;
        QCOMPARE(meanOf(renderer.render(snapshot)), 0.0);
    }

    void absurdSizesGiveAnEmptyFrame()
    {
        SkyRenderer renderer(m_catalogue);
        CameraSnapshot snapshot = snapshotOf(kVega);
        for (const QSize &size : {QSize(), QSize(0, 10), QSize(-5, 5), QSize(65535, 65535)}) {
            snapshot.pixels = size;
            QVERIFY(renderer.render(snapshot).counts.empty());
        }
    }

    void thePolesAreNoSpecialCase()
    {
        SkyRenderer renderer(m_catalogue);
        CameraSnapshot snapshot = snapshotOf({37.95456, 89.26411});
        const QPointF polaris = brightest(renderer.render(snapshot));
        QVERIFY(std::abs(polaris.x() - 479.5) < 0.2 && std::abs(polaris.y() - 269.5) < 0.2);
        snapshot.centre = {0.0, -90.0};
        QVERIFY(!renderer.render(snapshot).counts.empty());
    }

private:
    std::shared_ptr<const StarCatalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(TestSkyRenderer)
#include "tst_sky_renderer.moc"
