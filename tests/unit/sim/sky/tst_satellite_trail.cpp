// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/satellite_trail.h"

#include "core/sim/sky/sky_renderer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace nd;
using namespace nd::sim;

namespace {

CameraSnapshot snapshotOf(double exposureSeconds)
{
    CameraSnapshot snapshot;
    snapshot.open = true;
    snapshot.centre = {0.0, 40.0};
    snapshot.fieldWidthDegrees = 2.95;
    snapshot.fieldHeightDegrees = 1.66;
    snapshot.pixels = {960, 540};
    snapshot.exposureSeconds = exposureSeconds;
    snapshot.gain = 60;
    snapshot.utc = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    snapshot.satellites = true;
    return snapshot;
}

double secondsOf(const std::vector<TrailBit> &trail)
{
    return std::accumulate(trail.begin(), trail.end(), 0.0,
                           [](double sum, const TrailBit &bit) { return sum + bit.seconds; });
}

double lightOf(const SensorFrame &frame)
{
    return std::accumulate(frame.counts.begin(), frame.counts.end(), 0.0);
}

} // namespace

class TestSatelliteTrail : public QObject
{
    Q_OBJECT

private slots:
    void noneUnlessAsked()
    {
        CameraSnapshot snapshot = snapshotOf(60.0);
        snapshot.satellites = false;
        QVERIFY(satelliteTrails(snapshot).empty());
    }

    /// Three in a minute, each a few seconds in the field, none twice as long as the field is wide.
    void crossesTheFieldInSeconds()
    {
        const std::vector<TrailBit> trail = satelliteTrails(snapshotOf(60.0));
        QVERIFY(!trail.empty());
        const double seconds = secondsOf(trail);
        QVERIFY2(seconds > 5.0 && seconds < 40.0, qPrintable(QString::number(seconds)));
        for (std::size_t i = 1; i < trail.size(); ++i) {
            const QPointF step = trail[i].pixel - trail[i - 1].pixel;
            const double length = std::hypot(step.x(), step.y());
            QVERIFY(length <= 1.01 || length > 100.0); // the next satellite
        }
    }

    /// What one exposure ends with the next one goes on with.
    void exposuresJoin()
    {
        CameraSnapshot second = snapshotOf(10.0);
        CameraSnapshot first = second;
        first.utc = second.utc.addSecs(-10);
        CameraSnapshot both = second;
        both.exposureSeconds = 20.0;
        const double parts = secondsOf(satelliteTrails(first)) + secondsOf(satelliteTrails(second));
        QVERIFY(std::abs(parts - secondsOf(satelliteTrails(both))) < 1e-6);
    }

    void sameSnapshotSameTrail()
    {
        const auto one = satelliteTrails(snapshotOf(60.0));
        const auto other = satelliteTrails(snapshotOf(60.0));
        QCOMPARE(one.size(), other.size());
        QCOMPARE(one.front().pixel, other.front().pixel);
    }

    void trailIsInThePicture()
    {
        const auto catalogue = StarCatalogue::load();
        QVERIFY(catalogue);
        SkyRenderer renderer(catalogue.value());
        CameraSnapshot snapshot = snapshotOf(20.0);
        const double with = lightOf(renderer.render(snapshot));
        snapshot.satellites = false;
        const double without = lightOf(renderer.render(snapshot));
        QVERIFY2(with > without * 1.0005,
                 qPrintable(QStringLiteral("%1 %2").arg(with).arg(without)));
    }

    void endlessExposureIsBounded()
    {
        QVERIFY(satelliteTrails(snapshotOf(1e12)).size() < 100'000);
        CameraSnapshot nothing = snapshotOf(1.0);
        nothing.pixels = {};
        QVERIFY(satelliteTrails(nothing).empty());
    }
};

QTEST_GUILESS_MAIN(TestSatelliteTrail)
#include "tst_satellite_trail.moc"
