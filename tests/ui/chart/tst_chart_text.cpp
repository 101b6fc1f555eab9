// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sky_frame.h"
#include "ui/chart/chart_text.h"

#include <QTest>

using namespace nd;

class TestChartText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhereOneLooks_data()
    {
        QTest::addColumn<double>("azimuth");
        QTest::addColumn<double>("altitude");
        QTest::addColumn<QString>("text");
        QTest::newRow("north") << 359.0 << 10.0 << QStringLiteral("Looking north");
        QTest::newRow("north too") << 22.0 << 10.0 << QStringLiteral("Looking north");
        QTest::newRow("north-east") << 23.0 << 10.0 << QStringLiteral("Looking north-east");
        QTest::newRow("west") << 270.0 << 0.0 << QStringLiteral("Looking west");
        QTest::newRow("up") << 270.0 << 88.0 << QStringLiteral("Looking straight up");
        QTest::newRow("down") << 0.0 << -90.0 << QStringLiteral("Looking below the ground");
    }

    void saysWhereOneLooks()
    {
        QFETCH(double, azimuth);
        QFETCH(double, altitude);
        QFETCH(QString, text);
        QCOMPARE(text::chartViewText({ChartFrame::Horizon, azimuth, altitude, 60.0}), text);
    }

    void saysWhichStarsOneSees()
    {
        const auto text = [](double ra, double declination) {
            return text::chartViewText({ChartFrame::Equatorial, ra, declination, 60.0});
        };
        QCOMPARE(text(84.05, -5.4), QStringLiteral("Around 05h\u00A036m, \u22125\u00B0"));
        QCOMPARE(text(359.95, 89.9), QStringLiteral("Around 00h\u00A000m, +90\u00B0"));
    }

    void saysHowMuchOneSees()
    {
        QCOMPARE(text::chartFieldText(112.4), QStringLiteral("112\u00B0"));
        QCOMPARE(text::chartFieldText(2.44), QStringLiteral("2.4\u00B0"));
        QCOMPARE(text::chartFieldText(0.5), QStringLiteral("30\u2032"));
        QCOMPARE(text::chartDepthText(5.64), QStringLiteral("stars to magnitude 5.6"));
    }

    void saysWhereSomethingIs()
    {
        const QDateTime utc(QDate(2026, 11, 7), QTime(18, 55), Qt::UTC);
        const Site site{48.14, 11.58, 520.0};
        const SkyDirection place = directionOf({10.6847, 41.269});
        const Horizontal expected
            = SkyFrame(site, utc, Air::standard()).horizontalOf(Equatorial{10.6847, 41.269});
        const QString found = text::chartPlaceText(ChartMoment::at(site, utc), place);
        QVERIFY2(found.contains(QString::number(expected.altitudeDegrees, 'f', 1)),
                 qPrintable(found));
        QVERIFY2(found.contains(QString::number(expected.azimuthDegrees, 'f', 1)),
                 qPrintable(found));
        const QString stars = text::chartPlaceText(ChartMoment::at(std::nullopt, utc), place);
        QVERIFY2(stars.contains(QStringLiteral("42")), qPrintable(stars)); // 0 h 42 min
    }
};

QTEST_APPLESS_MAIN(TestChartText)
#include "tst_chart_text.moc"
