// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/random_stream.h"
#include "core/sim/sky/sky_grid.h"
#include "core/sky/apparent_place.h"

#include <QTest>

#include <algorithm>

using namespace nd;
using namespace nd::sim;

namespace {

Equatorial anywhere(RandomStream &random)
{
    return {random.uniform() * 360.0, random.uniform() * 180.0 - 90.0};
}

bool holds(const SkyGrid::Cell &cell, const Equatorial &place)
{
    return place.raDegrees >= cell.raMinimum && place.raDegrees <= cell.raMaximum
        && place.declinationDegrees >= cell.declinationMinimum
        && place.declinationDegrees <= cell.declinationMaximum;
}

} // namespace

class TestSkyGrid : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceIsInItsCell()
    {
        const SkyGrid grid;
        RandomStream random(1);
        for (int i = 0; i < 20'000; ++i) {
            const Equatorial place = anywhere(random);
            const quint32 index = grid.cellOf(place);
            QVERIFY(index < grid.cellCount());
            QVERIFY(holds(grid.cell(index), place));
        }
    }

    void edgesAndPolesHaveACell_data()
    {
        QTest::addColumn<double>("ra");
        QTest::addColumn<double>("declination");
        QTest::newRow("north pole") << 0.0 << 90.0;
        QTest::newRow("south pole") << 359.99 << -90.0;
        QTest::newRow("full circle") << 360.0 << 0.0;
        QTest::newRow("negative right ascension") << -10.0 << 45.0;
    }

    void edgesAndPolesHaveACell()
    {
        QFETCH(double, ra);
        QFETCH(double, declination);
        const SkyGrid grid;
        QVERIFY(grid.cellOf({ra, declination}) < grid.cellCount());
        QCOMPARE(grid.cellOf({ra, declination}), grid.cellOf({ra + 360.0, declination}));
    }

    void cellsNearMissNothing()
    {
        const SkyGrid grid;
        RandomStream random(2);
        for (int circle = 0; circle < 40; ++circle) {
            const Equatorial centre = circle == 0 ? Equatorial{0.0, 90.0} : anywhere(random);
            const double radius = 0.1 + random.uniform() * 40.0;
            const std::vector<quint32> cells = grid.cellsNear(centre, radius);
            QVERIFY(std::is_sorted(cells.begin(), cells.end()));
            for (int i = 0; i < 500; ++i) {
                const Equatorial place = anywhere(random);
                if (separationDegrees(centre, place) <= radius)
                    QVERIFY(std::binary_search(cells.begin(), cells.end(), grid.cellOf(place)));
            }
        }
    }

    void smallCircleTouchesFewCells()
    {
        const SkyGrid grid;
        QVERIFY(grid.cellsNear({120.0, 30.0}, 1.0).size() < 20);
    }
};

QTEST_GUILESS_MAIN(TestSkyGrid)
#include "tst_sky_grid.moc"
