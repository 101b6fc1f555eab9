// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_lines.h"
#include "core/sky/chart/chart_vector.h"

#include <QTest>

using namespace nd;

namespace {

const QSizeF kSize(1000, 700);

/// Whether a point lies inside of a closed run, by counting edges.
bool isInside(const std::vector<QPointF> &ring, const QPointF &point)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[j];
        if ((a.y() > point.y()) != (b.y() > point.y())
            && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

HorizonMask trees()
{
    std::vector<Horizontal> points;
    for (int azimuth = 0; azimuth < 360; azimuth += 10)
        points.push_back({10.0 + 8.0 * std::sin(azimuth * 0.1), double(azimuth)});
    return HorizonMask(points);
}

} // namespace

class TestChartLines : public QObject
{
    Q_OBJECT

private slots:
    /// Every point of the picture is on the right side of the edge, wherever one looks.
    void theGroundIsBelow_data()
    {
        QTest::addColumn<double>("altitude");
        QTest::addColumn<double>("field");
        QTest::addColumn<bool>("hasTrees");
        for (const double altitude : {-90.0, -40.0, -1.0, 0.0, 0.5, 20.0, 60.0, 90.0}) {
            for (const double field : {2.0, 60.0, 120.0, 220.0}) {
                QTest::addRow("%g %g flat", altitude, field) << altitude << field << false;
                QTest::addRow("%g %g trees", altitude, field) << altitude << field << true;
            }
        }
    }

    void theGroundIsBelow()
    {
        QFETCH(double, altitude);
        QFETCH(double, field);
        QFETCH(bool, hasTrees);
        const HorizonAxes axes;
        const HorizonMask line = hasTrees ? trees() : HorizonMask();
        const ChartView view{ChartFrame::Horizon, 77.0, altitude, field};
        const ChartProjection projection(view.axes(axes), field, kSize);
        const GroundOutline outline = groundOutline(axes, line, projection);
        for (const QPointF &point : outline.points)
            QVERIFY(std::isfinite(point.x()) && std::abs(point.x()) < 10'000.0);
        for (int x = 5; x < 1000; x += 45) {
            for (int y = 5; y < 700; y += 45) {
                const Horizontal place = axes.placeOf(projection.directionAt(QPointF(x, y)));
                const double over = place.altitudeDegrees - line.altitudeAt(place.azimuthDegrees);
                if (std::abs(over) < 1.0 || std::abs(place.altitudeDegrees) > 89.0)
                    continue; // refraction and straight edges
                if (projection.magnificationAt(projection.directionAt(QPointF(x, y))) > 8.0)
                    continue; // nothing is drawn there
                const bool inside = isInside(outline.points, QPointF(x, y));
                QVERIFY2(inside == (outline.enclosesSky == (over > 0.0)),
                         qPrintable(QStringLiteral("%1 %2: %3").arg(x).arg(y).arg(over)));
            }
        }
    }

    void theNetIsNeverDense_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("field");
        for (const double latitude : {-90.0, -89.9, 0.0, 51.0, 90.0}) {
            for (const double field : {0.05, 0.5, 3.0, 30.0, 112.0, 230.0})
                QTest::addRow("%g %g", latitude, field) << latitude << field;
        }
    }

    void theNetIsNeverDense()
    {
        QFETCH(double, latitude);
        QFETCH(double, field);
        const ChartView view{ChartFrame::Equatorial, 359.9, latitude, field};
        const ChartProjection projection(view.axes({}), field, kSize);
        const auto lines = gridLines({}, projection, gridStep(field));
        QVERIFY(lines.size() >= 3);
        QVERIFY2(lines.size() < 60, qPrintable(QString::number(lines.size())));
        for (const GridLine &line : lines) {
            QVERIFY(std::isfinite(line.degrees));
            for (const SkyDirection &point : line.points)
                QVERIFY(std::abs(dot(point, point) - 1.0) < 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(TestChartLines)
#include "tst_chart_lines.moc"
