// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_projection.h"
#include "core/sky/chart/chart_vector.h"
#include "core/sky/chart/chart_view.h"
#include "core/sky/sky_frame.h"
#include "tests/unit/sky/sky_table.h"

#include <QLineF>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace nd;

namespace {

ChartProjection equatorial(double ra, double declination, double field, const QSizeF &size)
{
    const ChartView view{ChartFrame::Equatorial, ra, declination, field};
    return {view.axes({}), field, size};
}

bool isFinite(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

} // namespace

class TestChartProjection : public QObject
{
    Q_OBJECT

private slots:
    /// Against wcslib; north is up and east to the left.
    void agreesWithTheReference()
    {
        const auto rows = skytable::read(QStringLiteral("chart_places.tsv"));
        QCOMPARE(rows.size(), qsizetype(200));
        for (const QStringList &row : rows) {
            std::array<double, 6> value{};
            for (int i = 0; i < 6; ++i)
                value.at(std::size_t(i)) = row[i].toDouble();
            const ChartProjection projection = equatorial(value[0], value[1], 90.0, {2000, 1000});
            const auto point = projection.pointOf(directionOf({value[2], value[3]}));
            QVERIFY(point);
            const double scale = projection.pixelsPerDegree();
            QVERIFY(std::abs(point->x() - (1000.0 - value[4] * scale)) < 1e-4);
            QVERIFY(std::abs(point->y() - (500.0 - value[5] * scale)) < 1e-4);
        }
    }

    void goesThereAndBack_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("field");
        for (const double latitude : {-90.0, -89.99, -30.0, 0.0, 45.0, 90.0}) {
            for (const double field : {0.05, 1.0, 60.0, 180.0, 230.0})
                QTest::addRow("%g %g", latitude, field) << latitude << field;
        }
    }

    void goesThereAndBack()
    {
        QFETCH(double, latitude);
        QFETCH(double, field);
        const QSizeF size(1366, 768);
        const ChartProjection projection = equatorial(123.0, latitude, field, size);
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            const QPointF point(random.bounded(size.width()), random.bounded(size.height()));
            const SkyDirection direction = projection.directionAt(point);
            QVERIFY(std::abs(dot(direction, direction) - 1.0) < 1e-12);
            QVERIFY(dot(direction, projection.axes().forward) >= projection.reachCosine() - 1e-12);
            if (const auto back = projection.pointOf(direction))
                QVERIFY(QLineF(*back, point).length() < 1e-3);
            else
                QVERIFY(field > 200.0);
        }
    }

    void theFieldGoesFromEdgeToEdge()
    {
        const QSizeF size(1000, 600);
        for (const double field : {0.1, 3.0, 90.0, 180.0, 220.0}) {
            const ChartProjection projection = equatorial(10.0, 20.0, field, size);
            const SkyDirection left = projection.directionAt({0.0, 300.0});
            const SkyDirection middle = projection.directionAt({500.0, 300.0});
            const double angle
                = std::acos(std::clamp(dot(left, middle), -1.0, 1.0)) * kDegreesPerRadian;
            QVERIFY2(std::abs(angle - field / 2.0) < 1e-6, qPrintable(QString::number(angle)));
        }
    }

    void whatIsBehindHasNoPoint()
    {
        const ChartProjection projection = equatorial(0.0, 0.0, 100.0, {800, 600});
        QVERIFY(!projection.pointOf({-1.0, 0.0, 0.0}));
        QVERIFY(isFinite(projection.farPointOf({-1.0, 0.0, 0.0})));
        const QPointF far = projection.farPointOf(directionOf({179.9, 0.0}));
        QVERIFY(isFinite(far));
        QVERIFY(far.x() < -10'000.0); // east is to the left
    }

    void nothingSensibleStaysFinite()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinity = std::numeric_limits<double>::infinity();
        for (const double field : {0.0, -5.0, 1e9, nan, infinity}) {
            for (const QSizeF &size : {QSizeF(), QSizeF(-3, 5), QSizeF(1, 1), QSizeF(1e6, 1)}) {
                const ChartProjection projection({}, field, size);
                const auto point = projection.pointOf({1.0, 0.0, 0.0});
                QVERIFY(point && isFinite(*point));
                QVERIFY(std::isfinite(projection.reachDegrees()));
                const SkyDirection back = projection.directionAt({1e6, -1e6});
                QVERIFY(std::isfinite(back.x) && std::isfinite(back.y) && std::isfinite(back.z));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestChartProjection)
#include "tst_chart_projection.moc"
