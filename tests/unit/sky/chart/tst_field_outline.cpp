// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_vector.h"
#include "core/sky/chart/field_outline.h"
#include "core/sky/sky_frame.h"

#include <QTest>

using namespace nd;

namespace {

double separation(const SkyDirection &a, const SkyDirection &b)
{
    return std::acos(std::clamp(dot(a, b), -1.0, 1.0)) * kDegreesPerRadian;
}

} // namespace

class TestFieldOutline : public QObject
{
    Q_OBJECT

private slots:
    void hasTheSizeOfTheField_data()
    {
        QTest::addColumn<double>("declination");
        QTest::addColumn<double>("angle");
        for (const double declination : {-90.0, 0.0, 41.0, 90.0}) {
            for (const double angle : {0.0, 37.0, -120.0})
                QTest::addRow("%g %g", declination, angle) << declination << angle;
        }
    }

    void hasTheSizeOfTheField()
    {
        QFETCH(double, declination);
        QFETCH(double, angle);
        const ChartField field{{200.0, declination}, 45.06, 25.93, angle};
        const auto outline = fieldOutline(field, 2);
        QCOMPARE(outline.size(), std::size_t(9));
        QCOMPARE(outline.front(), outline.back());
        // The middles of opposite sides are as far apart as the field is wide and high.
        QVERIFY(std::abs(separation(outline[3], outline[7]) - 45.06) < 1e-9);
        QVERIFY(std::abs(separation(outline[1], outline[5]) - 25.93) < 1e-9);
    }

    void northIsUpAndEastIsLeft()
    {
        const auto outline = fieldOutline({{100.0, 20.0}, 4.0, 2.0, 0.0}, 2);
        const Equatorial top = equatorialOf(outline[1]);
        const Equatorial left = equatorialOf(outline[7]);
        QVERIFY(std::abs(top.declinationDegrees - 21.0) < 1e-6);
        QVERIFY(left.raDegrees > 101.9);
        const auto turned = fieldOutline({{100.0, 20.0}, 4.0, 2.0, 90.0}, 2);
        QVERIFY(equatorialOf(turned[1]).raDegrees > 100.9); // up is east now
    }

    void noSizeIsNoOutline()
    {
        for (const double width : {0.0, -3.0, 180.0, std::nan("")})
            QVERIFY(fieldOutline({{0.0, 0.0}, width, 1.0, 0.0}, 4).empty());
        QCOMPARE(fieldOutline({{0.0, 0.0}, 1.0, 1.0, 0.0}, 0).size(), std::size_t(5));
    }
};

QTEST_APPLESS_MAIN(TestFieldOutline)
#include "tst_field_outline.moc"
