// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/sensor_model.h"

#include <QTest>

#include <cmath>

using namespace nd::sim;

namespace {

CameraSnapshot tele()
{
    CameraSnapshot snapshot;
    snapshot.fieldWidthDegrees = 2.95;
    snapshot.pixels = {1920, 1080};
    return snapshot;
}

} // namespace

class TestSensorModel : public QObject
{
    Q_OBJECT

private slots:
    void lightFollowsTheExposureTime()
    {
        CameraSnapshot snapshot = tele();
        snapshot.exposureSeconds = 1.0;
        const Exposure one = exposureOf(snapshot);
        snapshot.exposureSeconds = 15.0;
        const Exposure fifteen = exposureOf(snapshot);
        QCOMPARE(fifteen.electronsOfMagnitudeZero, 15.0 * one.electronsOfMagnitudeZero);
        QVERIFY(std::abs(fifteen.skyElectrons / one.skyElectrons - 15.0) < 1e-9);
    }

    /// Gain is in 0.1 dB: 200 of them are a factor of ten in counts, none in electrons.
    void gainMultipliesCounts()
    {
        CameraSnapshot snapshot = tele();
        const Exposure low = exposureOf(snapshot);
        snapshot.gain = 200;
        const Exposure high = exposureOf(snapshot);
        QVERIFY(std::abs(high.countsPerElectron / low.countsPerElectron - 10.0) < 1e-9);
        QCOMPARE(high.electronsOfMagnitudeZero, low.electronsOfMagnitudeZero);
        QVERIFY(high.readNoiseElectrons < low.readNoiseElectrons);
    }

    void absurdSettingsAreBounded()
    {
        CameraSnapshot snapshot = tele();
        snapshot.exposureSeconds = 1e12;
        snapshot.gain = 1'000'000;
        snapshot.pixels = {0, 0};
        const Exposure exposure = exposureOf(snapshot);
        QVERIFY(std::isfinite(exposure.skyElectrons) && std::isfinite(exposure.countsPerElectron));
        snapshot.exposureSeconds = -1.0;
        QVERIFY(exposureOf(snapshot).electronsOfMagnitudeZero > 0.0);
    }

    void theSkyBrightensWithTheSun()
    {
        double before = 100.0;
        for (double altitude = -30.0; altitude <= 30.0; altitude += 1.0) {
            QVERIFY(skyMagnitude(altitude) <= before);
            before = skyMagnitude(altitude);
        }
        QVERIFY(skyMagnitude(-20.0) > 21.0);
        QVERIFY(skyMagnitude(45.0) < 5.0);
    }
};

QTEST_GUILESS_MAIN(TestSensorModel)
#include "tst_sensor_model.moc"
