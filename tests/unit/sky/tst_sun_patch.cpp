// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sun_geometry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace nd;

/// What lies within a reach of both axes, and how near the Sun that is.
class TestSunPatch : public QObject
{
    Q_OBJECT

private slots:
    /// Held against every place of the patch, three degrees apart.
    void aPatchIsAsNearAsItsNearestPlace()
    {
        constexpr double kStep = 3.0;
        std::mt19937 random(20261122);
        const auto between = [&random](double low, double high) {
            return std::uniform_real_distribution<double>(low, high)(random);
        };
        int inside = 0;
        for (int i = 0; i < 60; ++i) {
            const MountFrame frame{i % 2 == 0 ? MountMode::AltAzimuth : MountMode::Equatorial,
                                   between(-60.0, 60.0)};
            const AxisAngles middle{between(0.0, 360.0), between(-80.0, 89.0)};
            const AxisAngles reach{kStep * std::round(between(0.0, 60.0)),
                                   kStep * std::round(between(0.0, 20.0))};
            const Horizontal sun{between(-10.0, 80.0), between(0.0, 360.0)};
            double nearest = 180.0;
            for (double turn = -reach.rotationDegrees; turn <= reach.rotationDegrees; turn += kStep)
                for (double tilt = -reach.pitchDegrees; tilt <= reach.pitchDegrees; tilt += kStep) {
                    const double pitch = std::clamp(middle.pitchDegrees + tilt, -90.0, 90.0);
                    const Horizontal place
                        = directionOf({middle.rotationDegrees + turn, pitch}, frame);
                    nearest = std::min(nearest, angleBetween(place, sun));
                }
            const double found = sunDistanceOfPatch(directionOf(middle, frame), reach, sun, frame);
            inside += found == 0.0 ? 1 : 0;
            QVERIFY2(
                found <= nearest + 1e-6 && found >= nearest - 0.75 * kStep,
                qPrintable(QStringLiteral("%1: %2, sampled %3").arg(i).arg(found).arg(nearest)));
        }
        QVERIFY(inside > 3 && inside < 50);
    }
};

QTEST_GUILESS_MAIN(TestSunPatch)
#include "tst_sun_patch.moc"
