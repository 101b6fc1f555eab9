// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"
#include "ui/chart/layers/layers.h"
#include "ui/chart/sky_chart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace nd;

namespace {

const Site kMunich{48.14, 11.58, 520.0};

QDateTime evening()
{
    return {QDate(2026, 11, 7), QTime(18, 55), Qt::UTC};
}

std::shared_ptr<const ChartSky> sky()
{
    static const auto made = ChartSky::make(Catalog::load());
    return made;
}

struct Rig
{
    Rig()
    {
        chart.resize(1000, 640);
        chart.setSky(sky());
        chart.setMoment(ChartMoment::at(kMunich, evening()));
        chart.setView({ChartFrame::Horizon, 90.0, 50.0, 100.0});
        chart.show();
        QObject::connect(&chart, &SkyChart::objectSelected, &chart,
                         [this](const SkyObject *object) { selected.append(object->id()); });
        QObject::connect(&chart, &SkyChart::objectActivated, &chart,
                         [this](const SkyObject *object) { activated.append(object->id()); });
        QObject::connect(&chart, &SkyChart::placeActivated, &chart,
                         [this](const Equatorial &place) { places.append(place); });
    }

    QPoint pointOf(const SkyDirection &direction) const
    {
        const ChartProjection projection(chart.view().axes(chart.content().moment.horizon),
                                         chart.view().fieldDegrees, chart.size());
        return projection.farPointOf(direction).toPoint();
    }
    QPoint pointOf(const char *name) const
    {
        const SkyObject *object = sky()->catalog->byName(QLatin1String(name));
        return pointOf(directionOf(*object->place));
    }

    SkyChart chart;
    QStringList selected;
    QStringList activated;
    QList<Equatorial> places;
};

int largestGreenOrBlue(const QImage &image)
{
    int largest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            largest = std::max({largest, qGreen(pixel), qBlue(pixel)});
        }
    }
    return largest;
}

} // namespace

class TestSkyChart : public QObject
{
    Q_OBJECT

private slots:
    /// All planets were dots of one size.
    void brighterPlanetsAreLarger()
    {
        QVERIFY(planetRadius(-4.4) > planetRadius(-2.0));
        QVERIFY(planetRadius(-2.0) > planetRadius(0.5));
        QVERIFY(planetRadius(0.5) > planetRadius(5.7));
        QVERIFY(planetRadius(20.0) > 1.0);
        const ChartMoment moment = ChartMoment::at(kMunich, evening());
        QVERIFY(moment.body(Body::Venus).magnitude < -3.5);
        QVERIFY(moment.body(Body::Neptune).magnitude > 7.0);
    }

    void aClickSelectsWhatIsThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("field");
        QTest::newRow("galaxy") << QStringLiteral("M 31") << 100.0;
        QTest::newRow("fainter galaxy") << QStringLiteral("M 33") << 60.0;
        QTest::newRow("cluster") << QStringLiteral("M 45") << 40.0;
        QTest::newRow("star") << QStringLiteral("Capella") << 100.0;
        QTest::newRow("companion") << QStringLiteral("M 32") << 3.0;
    }

    void aClickSelectsWhatIsThere()
    {
        QFETCH(QString, name);
        QFETCH(double, field);
        Rig rig;
        const SkyObject *object = sky()->catalog->byName(name);
        QVERIFY(object != nullptr);
        ChartView view = rig.chart.view();
        view.fieldDegrees = field;
        view.lookAt(directionOf(*object->place), rig.chart.content().moment.horizon);
        view.pan(0.1, 0.15);
        rig.chart.setView(view);
        QTest::mouseClick(&rig.chart, Qt::LeftButton, {}, rig.pointOf(directionOf(*object->place)));
        QCOMPARE(rig.selected, QStringList{object->id()});
        QVERIFY(rig.activated.isEmpty());
    }

    void aDoubleClickAsksToGo()
    {
        Rig rig;
        QTest::mouseDClick(&rig.chart, Qt::LeftButton, {}, rig.pointOf("M 31"));
        QCOMPARE(rig.activated, QStringList{QStringLiteral("M 31")});
        QVERIFY(rig.places.isEmpty());
    }

    void aDoubleClickOnNothingAsksForThePlace()
    {
        Rig rig;
        ChartView view = rig.chart.view();
        const SkyDirection nothing = directionOf({14.0, 30.5});
        view.fieldDegrees = 1.0;
        view.lookAt(nothing, rig.chart.content().moment.horizon);
        rig.chart.setView(view);
        const auto shown = pickAt(rig.chart.content(), rig.chart.size(), {500, 320}, 14.0);
        QVERIFY(!shown);
        QTest::mouseDClick(&rig.chart, Qt::LeftButton, {}, {500, 320});
        QCOMPARE(rig.places.size(), 1);
        QVERIFY(dot(directionOf(rig.places.first()), nothing) > 1.0 - 1e-7);
    }

    void whatIsBelowTheGroundIsNotThere()
    {
        Rig rig;
        rig.chart.setView({ChartFrame::Horizon, 180.0, 0.0, 100.0});
        const SkyObject *low = nullptr;
        for (const ChartSky::Object &star : sky()->namedStars) {
            const Horizontal place = rig.chart.content().moment.horizon.placeOf(star.direction);
            if (low == nullptr && place.altitudeDegrees < -5.0 && place.altitudeDegrees > -25.0
                && std::abs(place.azimuthDegrees - 180.0) < 30.0)
                low = star.object;
        }
        QVERIFY(low != nullptr);
        const QPoint point = rig.pointOf(directionOf(*low->place));
        QTest::mouseClick(&rig.chart, Qt::LeftButton, {}, point);
        QVERIFY(!rig.selected.contains(low->id()));
        QTest::mouseDClick(&rig.chart, Qt::LeftButton, {}, point);
        QVERIFY(rig.places.isEmpty());
        rig.selected.clear();
        ChartLayers layers;
        layers.horizon = false;
        rig.chart.setLayers(layers);
        QTest::mouseClick(&rig.chart, Qt::LeftButton, {}, point);
        QCOMPARE(rig.selected, QStringList{low->id()});
    }

    void draggingTurnsAndSelectsNothing()
    {
        Rig rig;
        const ChartView before = rig.chart.view();
        const QPoint from = rig.pointOf("M 31");
        const QPoint to = from + QPoint(120, 60);
        QTest::mousePress(&rig.chart, Qt::LeftButton, {}, from);
        QTest::mouseMove(&rig.chart, from + QPoint(60, 30));
        QTest::mouseMove(&rig.chart, to);
        QTest::mouseRelease(&rig.chart, Qt::LeftButton, {}, to);
        QVERIFY(rig.chart.view() != before);
        QVERIFY(rig.selected.isEmpty());
        QVERIFY((rig.pointOf("M 31") - to).manhattanLength() < 6);
    }

    void theWheelZoomsAroundThePointer()
    {
        Rig rig;
        const QPointF at(rig.pointOf("M 31"));
        QWheelEvent wheel(at, rig.chart.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&rig.chart, &wheel);
        QVERIFY(rig.chart.view().fieldDegrees < 80.0);
        QVERIFY((rig.pointOf("M 31") - at.toPoint()).manhattanLength() < 4);
    }

    void theKeysTurnZoomAndGoHome()
    {
        Rig rig;
        QSignalSpy changed(&rig.chart, &SkyChart::viewChanged);
        const ChartView before = rig.chart.view();
        QTest::keyClick(&rig.chart, Qt::Key_Right);
        QVERIFY(rig.chart.view().longitudeDegrees > before.longitudeDegrees);
        QTest::keyClick(&rig.chart, Qt::Key_Left);
        QVERIFY(std::abs(rig.chart.view().longitudeDegrees - before.longitudeDegrees) < 1e-9);
        QTest::keyClick(&rig.chart, Qt::Key_Up);
        QVERIFY(rig.chart.view().latitudeDegrees > before.latitudeDegrees);
        QTest::keyClick(&rig.chart, Qt::Key_Down);
        QTest::keyClick(&rig.chart, Qt::Key_Plus);
        QVERIFY(rig.chart.view().fieldDegrees < before.fieldDegrees);
        QTest::keyClick(&rig.chart, Qt::Key_Minus);
        QVERIFY(std::abs(rig.chart.view().fieldDegrees - before.fieldDegrees) < 1e-9);
        QTest::keyClick(&rig.chart, Qt::Key_Home);
        QCOMPARE(rig.chart.view().longitudeDegrees, 180.0);
        QCOMPARE(changed.size(), 7);
    }

    void enterSelectsTheMiddleThenAsksToGo()
    {
        Rig rig;
        const SkyObject *object = sky()->catalog->byName(QStringLiteral("M 31"));
        ChartView view = rig.chart.view();
        view.lookAt(directionOf(*object->place), rig.chart.content().moment.horizon);
        view.fieldDegrees = 20.0;
        rig.chart.setView(view);
        QTest::keyClick(&rig.chart, Qt::Key_Return);
        QCOMPARE(rig.selected, QStringList{QStringLiteral("M 31")});
        QVERIFY(rig.activated.isEmpty());
        QTest::keyClick(&rig.chart, Qt::Key_Return);
        QCOMPARE(rig.activated, QStringList{QStringLiteral("M 31")});
    }

    void withoutASiteThereIsNoHorizon()
    {
        Rig rig;
        const SkyDirection before = rig.chart.view().centre(rig.chart.content().moment.horizon);
        rig.chart.setMoment(ChartMoment::at(std::nullopt, evening()));
        QCOMPARE(rig.chart.view().frame, ChartFrame::Equatorial);
        const SkyDirection after = rig.chart.view().centre(rig.chart.content().moment.horizon);
        QVERIFY(dot(before, after) > 1.0 - 1e-9);
        rig.chart.setFrame(ChartFrame::Horizon);
        QCOMPARE(rig.chart.view().frame, ChartFrame::Equatorial);
        QVERIFY(!rig.chart.picture().isNull());
    }

    void paintsAnythingAnywhere_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("dot") << QSize(1, 1);
        QTest::newRow("slit") << QSize(2, 900);
        QTest::newRow("bar") << QSize(3000, 3);
        QTest::newRow("screen") << QSize(1366, 768);
    }

    void paintsAnythingAnywhere()
    {
        QFETCH(QSize, size);
        ChartContent content;
        content.sky = sky();
        content.fields = {{ChartFieldMark::Kind::Wide, {{10.0, 89.9}, 45.0, 26.0, 12.0}, {}},
                          {ChartFieldMark::Kind::Tele, {{10.0, 89.9}, 3.0, 1.7, 12.0}, {}}};
        content.selection = ChartSelection{{0.0, 0.0, 1.0}, QStringLiteral("Pole"), {}};
        ChartPainter painter;
        for (const double latitude : {-90.0, 0.0, 48.0, 90.0}) {
            content.moment = ChartMoment::at(Site{latitude, 11.0, 0.0}, evening());
            for (const double height : {-90.0, -10.0, 0.0, 45.0, 90.0}) {
                for (const double field : {0.05, 5.0, 112.0, 230.0}) {
                    for (const ChartFrame frame : {ChartFrame::Horizon, ChartFrame::Equatorial}) {
                        content.view = {frame, 0.0, height, field};
                        QCOMPARE(painter.paint(content, size, 1.0).size(), size);
                    }
                }
            }
        }
        content.view.fieldDegrees = std::nan("");
        QCOMPARE(painter.paint(content, size, 1.0).size(), size);
        QVERIFY(painter.paint(content, QSize(0, 100), 1.0).isNull());
        QVERIFY(painter.paint(content, QSize(1'000'000, 100), 1.0).isNull());
    }

    void twiceThePixelsIsTheSamePicture()
    {
        ChartContent content;
        content.sky = sky();
        content.moment = ChartMoment::at(kMunich, evening());
        content.view = {ChartFrame::Horizon, 90.0, 50.0, 100.0};
        ChartPainter painter;
        const QImage image = painter.paint(content, {400, 300}, 2.0);
        QCOMPARE(image.size(), QSize(800, 600));
        QCOMPARE(image.devicePixelRatio(), 2.0);
    }

    /// What is only reckoned is dashed: a part of what a solid frame covers.
    void aReckonedFieldIsDashed()
    {
        ChartContent content;
        content.moment = ChartMoment::at(kMunich, evening());
        content.layers = {false, false, false, false, false};
        content.view = {ChartFrame::Equatorial, 10.0, 40.0, 40.0};
        ChartPainter painter;
        const QSize size(400, 300);
        const QImage empty = painter.paint(content, size, 1.0);
        const auto inked = [&](bool isReckoned) {
            ChartFieldMark mark{ChartFieldMark::Kind::Tele, {{10.0, 40.0}, 20.0, 12.0, 0.0}, {}};
            mark.isReckoned = isReckoned;
            content.fields = {mark};
            const QImage image = painter.paint(content, size, 1.0);
            int count = 0;
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x)
                    count += image.pixel(x, y) != empty.pixel(x, y) ? 1 : 0;
            }
            return count;
        };
        const int solid = inked(false);
        const int dashed = inked(true);
        QVERIFY2(solid > 300, qPrintable(QString::number(solid)));
        QVERIFY2(dashed > solid / 3 && dashed < solid * 9 / 10,
                 qPrintable(QStringLiteral("%1 of %2").arg(dashed).arg(solid)));
    }

    /// The pieces of a small frame are shorter than a dash: each was whole, and so was the frame.
    void aSmallPlannedFieldIsDashedToo()
    {
        ChartContent content;
        content.moment = ChartMoment::at(kMunich, evening());
        content.layers = {false, false, false, false, false};
        content.view = {ChartFrame::Equatorial, 10.0, 40.0, 60.0};
        ChartPainter painter;
        const QSize size(985, 400);
        const QImage empty = painter.paint(content, size, 1.0);
        content.fields = {{ChartFieldMark::Kind::Planned, {{10.0, 40.0}, 3.0, 1.7, 0.0}, {}}};
        const QImage image = painter.paint(content, size, 1.0);
        const auto isInked = [&](int x, int y) { return image.pixel(x, y) != empty.pixel(x, y); };
        QRect box;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                box |= isInked(x, y) ? QRect(x, y, 1, 1) : QRect();
        }
        QVERIFY2(box.width() > 30 && box.width() < 80, qPrintable(QString::number(box.width())));
        int gaps = 0; // from left to right, in the upper half
        for (int x = box.left() + 4; x < box.right() - 4; ++x) {
            bool isCrossed = false;
            for (int y = box.top(); y < box.center().y(); ++y)
                isCrossed = isCrossed || isInked(x, y);
            gaps += isCrossed ? 0 : 1;
        }
        QVERIFY2(gaps >= 6, qPrintable(QString::number(gaps)));
    }

    void theNightIsRed()
    {
        Theme theme(*qApp);
        theme.setId(ThemeId::Night);
        Rig rig;
        rig.chart.setFields(
            {{ChartFieldMark::Kind::Tele, {{10.68, 41.27}, 3.0, 1.7, 12.0}, QStringLiteral("Tele")},
             {ChartFieldMark::Kind::Planned,
              {{23.46, 30.66}, 3.0, 1.7, 0.0},
              QStringLiteral("M 33")}});
        rig.chart.setSelection(
            ChartSelection{directionOf({10.68, 41.27}), QStringLiteral("M 31"), QString()});
        const QImage night = rig.chart.grab().toImage();
        QCOMPARE(largestGreenOrBlue(night), 0);
        theme.setId(ThemeId::Dark);
        QVERIFY(largestGreenOrBlue(rig.chart.grab().toImage()) > 200);
    }

    void saysWhatItShows()
    {
        Rig rig;
        QCOMPARE(rig.chart.accessibleName(), QStringLiteral("Sky chart"));
        QVERIFY(rig.chart.accessibleDescription().contains(QStringLiteral("Looking east")));
        rig.chart.setSelection(
            ChartSelection{directionOf({10.68, 41.27}), QStringLiteral("M 31"), QString()});
        QVERIFY(rig.chart.accessibleDescription().contains(QStringLiteral("M 31")));
    }
};

QTEST_MAIN(TestSkyChart)
#include "tst_sky_chart.moc"
