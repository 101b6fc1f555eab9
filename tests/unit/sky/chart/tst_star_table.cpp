// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "core/sky/chart/star_table.h"
#include "core/sky/sky_frame.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace nd;

namespace {

SkyDirection directionOf(const StarTable::Star &star)
{
    return {star.x, star.y, star.z};
}

int countTo(const StarTable &table, double magnitude)
{
    int count = 0;
    for (std::size_t cell = 0; cell < table.cells().count(); ++cell) {
        const auto stars = table.starsIn(cell);
        count += static_cast<int>(std::count_if(stars.begin(), stars.end(), [=](const auto &star) {
            return star.brightness <= StarTable::brightnessOf(magnitude);
        }));
    }
    return count;
}

} // namespace

class TestStarTable : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsWhole()
    {
        const auto table = StarTable::load();
        QCOMPARE(table->count(), std::size_t(114'746));
        // As many as the source has, give or take the sixteenth of a magnitude.
        QVERIFY(std::abs(countTo(*table, 6.0) - 5'044) < 250);
        QVERIFY(std::abs(countTo(*table, 8.0) - 45'738) < 2'000);
        for (std::size_t cell = 0; cell < table->cells().count(); ++cell) {
            const auto stars = table->starsIn(cell);
            QVERIFY(std::is_sorted(stars.begin(), stars.end(), [](const auto &a, const auto &b) {
                return a.brightness < b.brightness;
            }));
        }
    }

    /// What Hipparcos lacks comes from Tycho-2: three of its stars, places and VT by its index.
    void theFainterStarsAreThere()
    {
        const auto table = StarTable::load();
        for (const Equatorial place :
             {Equatorial{241.79273, -33.14832}, Equatorial{130.08646, 19.68674},
              Equatorial{201.73624, -53.78673}}) {
            const SkyDirection wanted = nd::directionOf(place);
            const auto stars = table->starsIn(table->cells().cellOf(wanted));
            const auto found = std::find_if(stars.begin(), stars.end(), [&](const auto &star) {
                const SkyDirection off = combined(1.0, directionOf(star), -1.0, wanted);
                return std::sqrt(dot(off, off)) * kDegreesPerRadian * 3600.0 < 2.0;
            });
            QVERIFY(found != stars.end());
            QVERIFY(std::abs(StarTable::magnitudeOf(found->brightness) - 7.55) < 0.1);
            QCOMPARE(found->colour, StarTable::kNoColour);
        }
    }

    void siriusIsThere()
    {
        const auto table = StarTable::load();
        const SkyDirection sirius = nd::directionOf(Equatorial{101.2872, -16.7161});
        const auto stars = table->starsIn(table->cells().cellOf(sirius));
        QVERIFY(!stars.empty());
        const StarTable::Star &first = stars.front();
        const SkyDirection off = combined(1.0, directionOf(first), -1.0, sirius);
        QVERIFY(std::sqrt(dot(off, off)) * kDegreesPerRadian * 3600.0 < 1.0);
        QVERIFY(std::abs(StarTable::magnitudeOf(first.brightness) + 1.44) < 0.04);
        QVERIFY(first.colour < 60); // white
    }

    void cellsHoldWhatTheySay()
    {
        const SphereCells cells;
        QRandomGenerator random(3);
        const double least = std::cos(SphereCells::kRadiusDegrees * kRadiansPerDegree);
        for (int i = 0; i < 100'000; ++i) {
            const Equatorial place{random.bounded(360.0),
                                   std::asin(random.bounded(2.0) - 1.0) * kDegreesPerRadian};
            const SkyDirection direction = nd::directionOf(place);
            const std::size_t cell = cells.cellOf(direction);
            QVERIFY(cell < cells.count());
            QVERIFY(dot(cells.middleOf(cell), direction) >= least);
        }
        for (const SkyDirection &pole : {SkyDirection{0, 0, 1}, {0, 0, -1}, {0, 0, 2}})
            QVERIFY(cells.cellOf(pole) < cells.count());
    }

    void brokenFilesAreEmpty()
    {
        const QByteArray one = QByteArray("NDS1") + QByteArray::fromHex("01000000")
            + QByteArray::fromHex("0000000000805020");
        QCOMPARE(StarTable(one).count(), std::size_t(1));
        const SkyDirection where = nd::directionOf(Equatorial{0.0, 0.0});
        const StarTable table(one);
        QCOMPARE(table.starsIn(table.cells().cellOf(where)).size(), std::size_t(1));
        for (const QByteArray &broken :
             {QByteArray(), QByteArray("NDS"), one.chopped(1), one.left(8), "X" + one.mid(1),
              QByteArray("NDS1") + QByteArray::fromHex("ffffffff") + one.mid(8)})
            QCOMPARE(StarTable(broken).count(), std::size_t(0));
    }

    void brightnessesAreMagnitudes()
    {
        QCOMPARE(StarTable::magnitudeOf(0), -2.0);
        QCOMPARE(StarTable::brightnessOf(StarTable::magnitudeOf(100)), 100);
        QCOMPARE(StarTable::brightnessOf(-50.0), -1);
        QCOMPARE(StarTable::brightnessOf(99.0), 255);
    }
};

QTEST_APPLESS_MAIN(TestStarTable)
#include "tst_star_table.moc"
