// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/stick_curve.h"

#include <QTest>

#include <cmath>

namespace nd {

class TestStickCurve : public QObject
{
    Q_OBJECT

private slots:
    void restsInTheDeadZone()
    {
        QCOMPARE(shapedStick({0.0, 0.0}), StickPosition());
        QCOMPARE(shapedStick({0.15, 0.0}), StickPosition());
        QCOMPARE(shapedStick({0.1, -0.1}), StickPosition());
        QCOMPARE(shapedStick({qQNaN(), 0.0}), StickPosition());
    }

    /// No jump where the dead zone ends, all of the way at the rim.
    void startsAtZeroAndEndsAtOne()
    {
        QVERIFY(shapedStick({0.16, 0.0}).x > 0.0);
        QVERIFY(shapedStick({0.16, 0.0}).x < 0.01);
        QCOMPARE(shapedStick({1.0, 0.0}).x, 1.0);
        QCOMPARE(shapedStick({0.0, -1.0}).y, -1.0);
    }

    void isFineNearTheMiddle()
    {
        double before = 0.0;
        for (double x = 0.2; x <= 1.0; x += 0.05) {
            const double shaped = shapedStick({x, 0.0}).x;
            QVERIFY(shaped > before);
            QVERIFY(shaped < x);
            before = shaped;
        }
    }

    void keepsTheDirectionAndTheRim()
    {
        const StickPosition corner = shapedStick({1.0, 1.0});
        QCOMPARE(std::hypot(corner.x, corner.y), 1.0);
        const StickPosition shaped = shapedStick({0.6, 0.3});
        QCOMPARE(shaped.x / shaped.y, 2.0);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStickCurve)
#include "tst_stick_curve.moc"
