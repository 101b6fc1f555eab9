// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/site_angle.h"

#include <QTest>

using namespace nd;

/// Latitudes and longitudes as people type and paste them.
class TestSiteAngle : public QObject
{
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("latitude");
        QTest::addColumn<double>("degrees");
        QTest::newRow("decimal") << QStringLiteral("48.2") << true << 48.2;
        QTest::newRow("comma") << QStringLiteral("-48,25") << true << -48.25;
        QTest::newRow("true minus") << QStringLiteral("\u221211.5") << false << -11.5;
        QTest::newRow("plus") << QStringLiteral(" +11.5 ") << false << 11.5;
        QTest::newRow("degrees and minutes") << QStringLiteral("48° 12′") << true << 48.2;
        QTest::newRow("all three") << QStringLiteral("48°12'36\"N") << true << 48.21;
        QTest::newRow("spaces") << QStringLiteral("48 12 36 S") << true << -48.21;
        QTest::newRow("colons") << QStringLiteral("48:12:36") << true << 48.21;
        QTest::newRow("west") << QStringLiteral("70 24 W") << false << -70.4;
        QTest::newRow("east in German") << QStringLiteral("11,5 O") << false << 11.5;
        QTest::newRow("minutes and letter") << QStringLiteral("11:30 E") << false << 11.5;
        QTest::newRow("pole") << QStringLiteral("90 S") << true << -90.0;
        QTest::newRow("date line") << QStringLiteral("180") << false << 180.0;
    }

    void understands()
    {
        QFETCH(QString, text);
        QFETCH(bool, latitude);
        QFETCH(double, degrees);
        const auto angle
            = parseSiteAngle(text, latitude ? SiteAngle::Latitude : SiteAngle::Longitude);
        QVERIFY(angle);
        QVERIFY2(std::abs(*angle - degrees) < 1e-9, qPrintable(QString::number(*angle)));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("word") << QStringLiteral("Munich");
        QTest::newRow("too far north") << QStringLiteral("90.1");
        QTest::newRow("beyond by minutes") << QStringLiteral("90 0 1 N");
        QTest::newRow("letter of the longitude") << QStringLiteral("48 E");
        QTest::newRow("sign and letter") << QStringLiteral("-48 S");
        QTest::newRow("sixty minutes") << QStringLiteral("48 60 N");
        QTest::newRow("decimals in the middle") << QStringLiteral("48.5 12 N");
        QTest::newRow("two numbers too many") << QStringLiteral("1 2 3 4");
        QTest::newRow("infinite") << QStringLiteral("inf");
        QTest::newRow("seconds or south") << QStringLiteral("48d12m36s");
        QTest::newRow("digits without a gap") << QStringLiteral("1151");
        QTest::newRow("long") << QString(100'000, QLatin1Char('4'));
        QTest::newRow("pair") << QStringLiteral("48.2, 11.5");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!parseSiteAngle(text, SiteAngle::Latitude));
    }
};

QTEST_APPLESS_MAIN(TestSiteAngle)
#include "tst_site_angle.moc"
