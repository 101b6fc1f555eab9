// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"
#include "core/sky/chart/mosaic_grid.h"
#include "core/sky/sky_frame.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace nd;

namespace {

const ChartField kAndromeda{{10.6847, 41.2688}, 2.95, 1.66, 0.0};

double angleBetweenFields(const ChartField &a, const ChartField &b)
{
    return separationDegrees(a.centre, b.centre);
}

} // namespace

class TestMosaicGrid : public QObject
{
    Q_OBJECT

private slots:
    void onePaneIsTheField()
    {
        const auto panes = mosaicPanes(kAndromeda, {1, 1, 30});
        QCOMPARE(panes.size(), std::size_t{1});
        QVERIFY(angleBetweenFields(panes.front(), kAndromeda) < 1e-9);
        QVERIFY(std::abs(panes.front().angleDegrees) < 1e-9);
        QCOMPARE(panes.front().widthDegrees, kAndromeda.widthDegrees);
    }

    /// The first one is above and to the left, which is north and east.
    void goesRowByRow()
    {
        const auto panes = mosaicPanes(kAndromeda, {3, 2, 20});
        QCOMPARE(panes.size(), std::size_t{6});
        QVERIFY(panes[0].centre.raDegrees > panes[2].centre.raDegrees);
        QVERIFY(panes[0].centre.declinationDegrees > panes[3].centre.declinationDegrees);
        QVERIFY(std::abs(angleBetweenFields(panes[0], panes[3]) - 1.66 * 0.8) < 0.001);
        QVERIFY(std::abs(angleBetweenFields(panes[0], panes[1]) - 2.95 * 0.8) < 0.005);
        const Equatorial &a = panes[0].centre;
        const Equatorial &b = panes[5].centre;
        QVERIFY(std::abs(separationDegrees(a, kAndromeda.centre)
                         - separationDegrees(b, kAndromeda.centre))
                < 1e-6);
    }

    /// Wherever it is and however it is turned: neighbours overlap as told, and their edges are
    /// parallel.
    void neighboursOverlap_data()
    {
        QTest::addColumn<double>("declination");
        QTest::addColumn<double>("angle");
        for (const double declination : {-89.0, -30.0, 0.0, 41.0, 75.0, 89.5}) {
            for (const double angle : {0.0, 37.0, -120.0})
                QTest::addRow("%g %g", declination, angle) << declination << angle;
        }
    }

    void neighboursOverlap()
    {
        QFETCH(double, declination);
        QFETCH(double, angle);
        const ChartField field{{200.0, declination}, 3.0, 2.0, angle};
        const auto panes = mosaicPanes(field, {2, 3, 10});
        QCOMPARE(panes.size(), std::size_t{6});
        for (std::size_t row = 0; row < 3; ++row) {
            const auto left = fieldOutline(panes[2 * row], 1);
            const auto right = fieldOutline(panes[2 * row + 1], 1);
            // The right edge of the left one lies a tenth of a field inside of the right one.
            const double overlap = separationDegrees(equatorialOf(left[1]), equatorialOf(right[0]));
            QVERIFY2(std::abs(overlap - 0.3) < 0.02, qPrintable(QString::number(overlap)));
            const double below = separationDegrees(equatorialOf(left[2]), equatorialOf(right[3]));
            QVERIFY(std::abs(below - 0.3) < 0.02);
        }
        const auto upper = fieldOutline(panes[0], 1);
        const auto lower = fieldOutline(panes[2], 1);
        const double overlap = separationDegrees(equatorialOf(upper[3]), equatorialOf(lower[0]));
        QVERIFY2(std::abs(overlap - 0.2) < 0.02, qPrintable(QString::number(overlap)));
    }

    void isBounded()
    {
        QCOMPARE((MosaicPlan{0, 99, 200}.bounded()), (MosaicPlan{1, 8, 50}));
        QCOMPARE((MosaicPlan{-5, 2, -3}.bounded()), (MosaicPlan{1, 2, 0}));
        QCOMPARE(mosaicPanes(kAndromeda, {100, 100, 0}).size(), std::size_t{64});
        QVERIFY(mosaicPanes({{0.0, 0.0}, 40.0, 20.0, 0.0}, {8, 8, 0}).empty());
        QVERIFY(mosaicPanes({{0.0, 0.0}, 0.0, 2.0, 0.0}, {2, 2, 0}).empty());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(mosaicPanes({{0.0, 0.0}, nan, 2.0, 0.0}, {2, 2, 0}).empty());
    }
};

QTEST_GUILESS_MAIN(TestMosaicGrid)
#include "tst_mosaic_grid.moc"
