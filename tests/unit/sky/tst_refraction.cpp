// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/field_rotation.h"
#include "core/sky/refraction.h"
#include "core/sky/sky_frame.h"

#include "sky_table.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace nd;
using namespace skytable;
using namespace std::chrono_literals;

class TestRefraction : public QObject
{
    Q_OBJECT

private slots:
    /// Bennett's formula goes the other way: by the apparent altitude, at 1010 hPa and 10 degrees.
    void refractionAgreesWithBennett()
    {
        for (double apparent = 0.0; apparent <= 90.0; apparent += 0.25) {
            const double degrees = (apparent + 7.31 / (apparent + 4.4)) * 0.017453292519943295;
            const double bennett = 1.0 / std::tan(degrees);
            const double found = (apparent - trueAltitudeDegrees(apparent, Air::standard())) * 60.0;
            QVERIFY2(std::abs(found - bennett) < 0.12,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(apparent).arg(found).arg(bennett)));
        }
    }

    void thinAndWarmAirBendsLess()
    {
        const double standard = apparentAltitudeDegrees(10.0, Air::standard()) - 10.0;
        QVERIFY(std::abs((apparentAltitudeDegrees(10.0, {505.0, 10.0}) - 10.0) / standard - 0.5)
                < 1e-6);
        QVERIFY(apparentAltitudeDegrees(10.0, {1010.0, 30.0}) - 10.0 < standard);
        QCOMPARE(apparentAltitudeDegrees(10.0, {}), 10.0);
        QCOMPARE(apparentAltitudeDegrees(10.0, {-3.0, 10.0}), 10.0);
        QCOMPARE(apparentAltitudeDegrees(10.0, {std::numeric_limits<double>::quiet_NaN(), 10.0}),
                 10.0);
    }

    void refractionCanBeUndoneEverywhere()
    {
        double last = -91.0;
        for (int step = -9000; step <= 9000; ++step) {
            const double altitude = step / 100.0;
            const double apparent = apparentAltitudeDegrees(altitude, Air::standard());
            QVERIFY(apparent > last);
            QVERIFY(apparent >= altitude);
            QVERIFY(std::abs(trueAltitudeDegrees(apparent, Air::standard()) - altitude) < 1e-9);
            last = apparent;
        }
    }

    void airmassIsThatOfTheFormula()
    {
        // By hand: 1 / (0.5 + 0.50572 * 36.07995^-1.6364), and so on.
        QVERIFY(std::abs(airmass(90.0).value() - 0.9997) < 0.0001);
        QVERIFY(std::abs(airmass(30.0).value() - 1.9943) < 0.0001);
        QVERIFY(std::abs(airmass(10.0).value() - 5.586) < 0.001);
        QVERIFY(std::abs(airmass(0.0).value() - 37.92) < 0.01);
        QVERIFY(!airmass(-0.001));
        QVERIFY(!airmass(std::numeric_limits<double>::quiet_NaN()));
    }

    void theFieldTurnsAsTheParallacticAngleGrows()
    {
        int compared = 0;
        for (const StarRow &row : starRows()) {
            const SkyFrame now(row.site, row.utc);
            const SkyFrame later(row.site, row.utc.addSecs(4));
            const Horizontal place = now.horizontalOf(row.star);
            if (std::abs(place.altitudeDegrees) > 85.0)
                continue;
            const double grown = std::remainder(later.parallacticAngleDegrees(row.star)
                                                    - now.parallacticAngleDegrees(row.star),
                                                360.0);
            const auto rate = fieldRotationDegreesPerHour(place, row.site.latitudeDegrees);
            QVERIFY(rate.has_value());
            QVERIFY(std::abs(grown * 900.0 - *rate) < 0.02 + std::abs(*rate) * 0.01);
            ++compared;
        }
        QVERIFY(compared > 950);
    }

    void exposuresEndBeforeTheCornerSmears()
    {
        // Due south at 30 degrees from 48.2 north: 15.04 cos 48.2 / cos 30 = 11.58 degrees an hour;
        // a pixel at 1000 of them is 0.0573 degrees: 17.8 s.
        const auto south = longestExposure({30.0, 180.0}, 48.2, 1000.0);
        QVERIFY(south.has_value());
        QVERIFY2(std::chrono::abs(*south - 17'813ms) < 30ms,
                 qPrintable(QString::number(south->count())));
        QCOMPARE(longestExposure({30.0, 90.0}, 48.2, 1000.0), std::optional(3'600'000ms));
        QCOMPARE(longestExposure({30.0, 180.0}, 90.0, 1000.0), std::optional(3'600'000ms));
        QVERIFY(!longestExposure({89.95, 180.0}, 48.2, 1000.0));
        QVERIFY(!longestExposure({30.0, 180.0}, 48.2, 0.0));
        QVERIFY(!fieldRotationDegreesPerHour({90.0, 0.0}, 48.2));
        // 3.385 degrees across: a corner 2031 pixels of 3 arcseconds away.
        const auto field = longestExposureOfField({30.0, 180.0}, 48.2, 3.385);
        QVERIFY2(field && std::chrono::abs(*field - 8'770ms) < 20ms,
                 qPrintable(QString::number(field.value_or(0ms).count())));
        QVERIFY(!longestExposureOfField({30.0, 180.0}, 48.2, 0.0));
    }
};

QTEST_GUILESS_MAIN(TestRefraction)
#include "tst_refraction.moc"
