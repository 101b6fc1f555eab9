// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky_fixture.h"
#include "ui/panels/altitude_chart.h"
#include "ui/panels/altitude_panel.h"

#include <QLabel>
#include <QMouseEvent>
#include <QTest>

using namespace nd;
using namespace nd::test;

namespace {

const Site kMunich{48.2, 11.5, 0.0};

QDateTime evening()
{
    return {QDate(2026, 10, 10), QTime(20, 0), Qt::UTC};
}

TargetCourse andromeda(const Site &site = kMunich, const QDateTime &utc = evening())
{
    return targetCourse(SkyTarget(Equatorial{10.6847, 41.2688}), comingNight(site, utc), 25.0, {},
                        utc);
}

} // namespace

class TestAltitudeChart : public QObject
{
    Q_OBJECT

private slots:
    void readsOffWithTheKeys()
    {
        const Theme theme(*qApp);
        AltitudeChart chart;
        chart.resize(700, 200);
        chart.show();
        QVERIFY(chart.reading().isEmpty());
        chart.setNow(evening());
        chart.setCourse(andromeda());
        const QString now = chart.reading();
        QVERIFY(!now.isEmpty());
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(*chart.mark(), evening().addSecs(600));
        QVERIFY(chart.reading() != now);
        QCOMPARE(chart.accessibleDescription(), chart.reading());
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(*chart.mark(), evening().addSecs(-600));
    }

    /// A line stands where the target crosses the meridian, and none where it only sinks.
    void showsTheMeridian()
    {
        const Theme theme(*qApp);
        AltitudeChart chart;
        chart.resize(700, 200);
        chart.setNow(evening());
        TargetCourse course = andromeda();
        QVERIFY(course.meridian().has_value());
        chart.setCourse(course);
        const QImage crossed = chart.grab().toImage();
        std::erase_if(course.target, [top = *course.meridian()](const CurvePoint &point) {
            return point.utc <= top.addSecs(1800);
        });
        QVERIFY(!course.meridian().has_value());
        chart.setCourse(course);
        const QImage sinks = chart.grab().toImage();
        int differing = 0; // in the lower half, where no curve and no word of the highest is
        for (int x = 0; x < crossed.width(); ++x) {
            int column = 0;
            for (int y = crossed.height() / 2; y < crossed.height() - 40; ++y)
                column += crossed.pixel(x, y) != sinks.pixel(x, y) ? 1 : 0;
            differing = std::max(differing, column);
        }
        QVERIFY2(differing > 15, qPrintable(QString::number(differing)));
    }

    /// The curve ran through the limit's name, which always stood at the left end.
    void theLimitsNameKeepsOffTheCurve()
    {
        const Theme theme(*qApp);
        AltitudeChart chart;
        chart.resize(700, 200);
        chart.setNow(evening());
        TargetCourse course = andromeda();
        chart.setCourse(course);
        const QImage crossed = chart.grab().toImage();
        course.target.clear();
        chart.setCourse(course);
        const QImage plain = chart.grab().toImage();
        const QRect end(660, 121, 24, 11); // above the line, where the curve is below
        QVERIFY(crossed.copy(end) != plain.copy(end));
        const QRect begin(41, 146, 50, 6); // below the line and the curve
        QVERIFY(crossed.copy(begin) != plain.copy(begin));
    }

    /// What stands before the target is painted; a level horizon is not.
    void showsTheTrees()
    {
        const Theme theme(*qApp);
        AltitudeChart chart;
        chart.resize(700, 200);
        chart.setNow(evening());
        chart.setCourse(andromeda());
        const QImage level = chart.grab().toImage();
        const HorizonMask wood({{30.0, 0.0}, {30.0, 180.0}});
        chart.setCourse(targetCourse(SkyTarget(Equatorial{10.6847, 41.2688}),
                                     comingNight(kMunich, evening()), 25.0, wood, evening()));
        const QImage hidden = chart.grab().toImage();
        const QPoint low(chart.width() / 2 + 37, chart.height() - 26); // 3 degrees up
        const QPoint high(low.x(), 30);
        QVERIFY(hidden.pixelColor(low) != level.pixelColor(low));
        QCOMPARE(hidden.pixelColor(high), level.pixelColor(high));
    }

    void readsOffUnderThePointer()
    {
        const Theme theme(*qApp);
        AltitudeChart chart;
        chart.resize(700, 200);
        chart.show();
        chart.setNow(evening());
        const TargetCourse course = andromeda();
        chart.setCourse(course);
        QTest::mouseMove(&chart, QPoint(690, 100));
        QTRY_VERIFY(chart.mark().has_value());
        QVERIFY(chart.mark()->secsTo(course.to) < 120);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&chart, &leave);
        QVERIFY(!chart.mark());
    }

    /// The curve goes from edge to edge while the target is up.
    void drawsTheWholeCurve()
    {
        const Theme theme(*qApp);
        AltitudeChart chart;
        chart.resize(700, 200);
        chart.show();
        chart.setNow(evening());
        chart.setCourse(andromeda()); // never sets there
        const QImage picture = chart.grab().toImage();
        for (const int x : {60, 200, 450, 650}) {
            const QImage column = picture.copy(x, 0, 1, picture.height());
            QVERIFY2(hasColour(column, Theme::tokens().accent), qPrintable(QString::number(x)));
        }
    }

    /// Neither a place without sunset nor a target that never rises may break it.
    void paintsEverySky_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<int>("month");
        for (const int month : {1, 6, 10})
            for (const double latitude : {-90.0, -35.0, 0.0, 48.2, 70.0, 90.0})
                QTest::addRow("%g in month %d", latitude, month) << latitude << month;
    }

    void paintsEverySky()
    {
        QFETCH(double, latitude);
        QFETCH(int, month);
        const Theme theme(*qApp);
        AltitudeChart chart;
        chart.resize(500, 160);
        chart.show();
        const QDateTime utc(QDate(2026, month, 21), QTime(22, 0), Qt::UTC);
        chart.setNow(utc);
        const TargetCourse course = andromeda({latitude, 11.5, 0.0}, utc);
        chart.setCourse(course);
        QVERIFY(course.from < course.to);
        const QImage picture = chart.grab().toImage();
        QVERIFY(hasColour(picture, Theme::tokens().accent)
                == (course.highest()->place.altitudeDegrees > 0.0));
        chart.setCourse(std::nullopt);
        QVERIFY(!hasColour(chart.grab().toImage(), Theme::tokens().accent));
    }

    void panelSaysWhatIsMissing()
    {
        SkyFixture fixture(std::nullopt);
        AltitudePanel panel(fixture.sky);
        panel.resize(700, 220);
        panel.show();
        const auto *reading = panel.findChild<QLabel *>(QStringLiteral("altitudeReading"));
        QVERIFY(reading->text().contains(QStringLiteral("not set")));
        fixture.sky.setSite(kMunich);
        QVERIFY(reading->text().contains(QStringLiteral("No target")));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("M 31"));
        QTRY_VERIFY_WITH_TIMEOUT(reading->text().contains(QStringLiteral("altitude")), kPatience);
        QVERIFY(reading->text().startsWith(QStringLiteral("M 31")));
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("altitudeDark"))
                    ->text()
                    .contains(QStringLiteral("Dark from")));
    }

private:
    static bool hasColour(const QImage &picture, const QColor &colour)
    {
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y) == colour)
                    return true;
        return false;
    }
};

QTEST_MAIN(TestAltitudeChart)
#include "tst_altitude_chart.moc"
