// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sexagesimal.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace nd;

class TestSexagesimal : public QObject
{
    Q_OBJECT

private slots:
    void rightAscensions_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("M 42") << 83.82208 << 1 << "05h 35m 17.3s";
        QTest::newRow("whole seconds") << 83.82208 << 0 << "05h 35m 17s";
        QTest::newRow("nothing") << 0.0 << 2 << "00h 00m 00.00s";
        QTest::newRow("rounds over the day") << 359.99999 << 1 << "00h 00m 00.0s";
        QTest::newRow("rounds over the hour") << 14.99999 << 1 << "01h 00m 00.0s";
        QTest::newRow("negative") << -15.0 << 0 << "23h 00m 00s";
        QTest::newRow("too many decimals") << 15.0 << 99 << "01h 00m 00.000000s";
        QTest::newRow("no number")
            << std::numeric_limits<double>::quiet_NaN() << 0 << "00h 00m 00s";
    }

    void rightAscensions()
    {
        QFETCH(double, degrees);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(rightAscensionText(degrees, decimals), text);
    }

    void declinations_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("M 42") << -5.391111 << 0 << QStringLiteral("-05° 23' 28\"");
        QTest::newRow("under a degree") << -0.5 << 0 << QStringLiteral("-00° 30' 00\"");
        QTest::newRow("no minus nothing") << -0.00001 << 0 << QStringLiteral("+00° 00' 00\"");
        QTest::newRow("pole") << 90.0 << 1 << QStringLiteral("+90° 00' 00.0\"");
        QTest::newRow("rounds up") << 41.999999 << 1 << QStringLiteral("+42° 00' 00.0\"");
        QTest::newRow("endless") << std::numeric_limits<double>::infinity() << 0
                                 << QStringLiteral("+00° 00' 00\"");
    }

    void declinations()
    {
        QFETCH(double, degrees);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(declinationText(degrees, decimals), text);
    }
};

QTEST_GUILESS_MAIN(TestSexagesimal)
#include "tst_sexagesimal.moc"
