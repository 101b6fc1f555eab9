// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/angles.h"
#include "core/sky/chart/chart_moment.h"
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"

#include <QLineF>
#include <QTest>

using namespace nd;

namespace {

const Site kMunich{48.14, 11.58, 520.0};
const QSizeF kSize(1200, 800);

QDateTime evening()
{
    return {QDate(2026, 11, 7), QTime(18, 55), Qt::UTC};
}

double separation(const SkyDirection &a, const SkyDirection &b)
{
    const SkyDirection chord = combined(1.0, a, -1.0, b);
    return 2.0 * std::asin(std::min(std::sqrt(dot(chord, chord)) / 2.0, 1.0)) * kDegreesPerRadian;
}

QPointF pointIn(const ChartView &view, const SkyDirection &direction, const HorizonAxes &horizon)
{
    return ChartProjection(view.axes(horizon), view.fieldDegrees, kSize).farPointOf(direction);
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    /// SkyFrame takes the aberration of light into account, the axes turn all alike.
    void theHorizonIsThatOfTheSite_data()
    {
        QTest::addColumn<double>("latitude");
        for (const double latitude : {-90.0, -45.0, 0.0, 48.14, 89.9, 90.0})
            QTest::addRow("%g", latitude) << latitude;
    }

    void theHorizonIsThatOfTheSite()
    {
        QFETCH(double, latitude);
        const SkyFrame frame({latitude, 11.58, 0.0}, evening());
        const HorizonAxes axes = HorizonAxes::of(frame);
        QVERIFY(std::abs(dot(axes.north, axes.zenith)) < 1e-12);
        QVERIFY(std::abs(dot(axes.east, axes.east) - 1.0) < 1e-12);
        for (int ra = 0; ra < 360; ra += 17) {
            for (const double declination : {-80.0, -30.0, 0.0, 41.0, 89.0}) {
                const Equatorial place{double(ra), declination};
                const Horizontal found = axes.placeOf(directionOf(place));
                const SkyDirection expected = axes.directionOf(frame.horizontalOf(place));
                QVERIFY(separation(axes.directionOf(found), expected) < 60.0 / 3600.0);
                QVERIFY(separation(axes.directionOf(found), directionOf(place)) < 1e-6);
            }
        }
    }

    void looksWhereItIsTold()
    {
        const ChartMoment moment = ChartMoment::at(kMunich, evening());
        const SkyDirection andromeda = directionOf({10.6847, 41.269});
        for (const ChartFrame frame : {ChartFrame::Horizon, ChartFrame::Equatorial}) {
            ChartView view{frame, 12.0, 34.0, 80.0};
            view.lookAt(andromeda, moment.horizon);
            QVERIFY(separation(view.centre(moment.horizon), andromeda) < 1e-6);
            const ChartFrame other
                = frame == ChartFrame::Horizon ? ChartFrame::Equatorial : ChartFrame::Horizon;
            view.setFrame(other, moment.horizon);
            QVERIFY(separation(view.centre(moment.horizon), andromeda) < 1e-6);
        }
    }

    void upIsUpAndEastIsWhereItBelongs()
    {
        const ChartMoment moment = ChartMoment::at(kMunich, evening());
        const ChartView south{ChartFrame::Horizon, 180.0, 30.0, 90.0};
        const QPointF middle(600, 400);
        const auto at = [&](double altitude, double azimuth) {
            return pointIn(south, moment.horizon.directionOf({altitude, azimuth}), moment.horizon);
        };
        QVERIFY(at(40.0, 180.0).y() < middle.y());
        QVERIFY(at(30.0, 150.0).x() < middle.x()); // south-east is to the left of south
        const ChartView equator{ChartFrame::Equatorial, 90.0, 0.0, 90.0};
        QVERIFY(pointIn(equator, directionOf({90.0, 20.0}), moment.horizon).y() < middle.y());
        QVERIFY(pointIn(equator, directionOf({110.0, 0.0}), moment.horizon).x() < middle.x());
    }

    void draggingKeepsThePlaceUnderTheHand_data()
    {
        QTest::addColumn<int>("frame");
        QTest::addColumn<double>("latitude");
        for (const int frame : {0, 1}) {
            for (const double latitude : {-70.0, 0.0, 30.0, 60.0})
                QTest::addRow("%d %g", frame, latitude) << frame << latitude;
        }
    }

    void draggingKeepsThePlaceUnderTheHand()
    {
        QFETCH(int, frame);
        QFETCH(double, latitude);
        const ChartMoment moment = ChartMoment::at(kMunich, evening());
        ChartView view{static_cast<ChartFrame>(frame), 200.0, latitude, 60.0};
        const SkyDirection held
            = ChartProjection(view.axes(moment.horizon), view.fieldDegrees, kSize)
                  .directionAt({500, 450});
        for (const QPointF &to : {QPointF(520, 430), QPointF(620, 400), QPointF(540, 480)}) {
            view.bring(held, to, kSize, moment.horizon);
            QVERIFY(QLineF(pointIn(view, held, moment.horizon), to).length() < 2.0);
        }
    }

    void zoomingKeepsThePlaceUnderTheWheel()
    {
        const ChartMoment moment = ChartMoment::at(kMunich, evening());
        ChartView view{ChartFrame::Horizon, 120.0, 40.0, 100.0};
        const QPointF wheel(800, 300);
        const SkyDirection held
            = ChartProjection(view.axes(moment.horizon), view.fieldDegrees, kSize)
                  .directionAt(wheel);
        for (int i = 0; i < 60; ++i)
            view.zoom(1.2, wheel, kSize, moment.horizon);
        QCOMPARE(view.fieldDegrees, ChartProjection::kLeastField);
        QVERIFY(QLineF(pointIn(view, held, moment.horizon), wheel).length() < 1.0);
        for (int i = 0; i < 80; ++i)
            view.zoom(1.0 / 1.2, wheel, kSize, moment.horizon);
        QCOMPARE(view.fieldDegrees, ChartProjection::kMostField);
        view.zoom(0.0, wheel, kSize, moment.horizon);
        view.zoom(-1.0, wheel, kSize, moment.horizon);
        QCOMPARE(view.fieldDegrees, ChartProjection::kMostField);
    }

    void panningNeverTurnsOver()
    {
        ChartView view{ChartFrame::Horizon, 10.0, 80.0, 100.0};
        for (int i = 0; i < 50; ++i)
            view.pan(0.3, 0.2);
        QCOMPARE(view.latitudeDegrees, 90.0);
        QVERIFY(view.longitudeDegrees >= 0.0 && view.longitudeDegrees < 360.0);
        for (int i = 0; i < 50; ++i)
            view.pan(-0.3, -0.2);
        QCOMPARE(view.latitudeDegrees, -90.0);
        const ChartAxes axes = view.axes({});
        QVERIFY(std::isfinite(axes.up.x) && std::isfinite(axes.right.y));
    }

    void theMomentHasEveryBody()
    {
        const ChartMoment moment = ChartMoment::at(kMunich, evening());
        QCOMPARE(moment.bodies.size(), kAllBodies.size());
        for (const Body body : kAllBodies) {
            const BodyPlace place = bodyPlace(body, kMunich, evening());
            QCOMPARE(moment.body(body).body, body);
            QVERIFY(separation(moment.body(body).direction, directionOf(place.astrometric)) < 1e-6);
        }
        const Horizontal sun = horizontalOf(Body::Sun, kMunich, evening(), Air::standard());
        QVERIFY(std::abs(moment.body(Body::Sun).altitudeDegrees - sun.altitudeDegrees) < 0.02);
        QVERIFY(!ChartMoment::at(std::nullopt, QDateTime()).site);
        QVERIFY(std::abs(dot(eclipticPole(), moment.body(Body::Sun).direction)) < 0.01);
    }
};

QTEST_APPLESS_MAIN(TestChartView)
#include "tst_chart_view.moc"
