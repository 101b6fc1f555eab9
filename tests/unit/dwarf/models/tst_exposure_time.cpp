// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/exposure_time.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

class TestExposureTime : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("seconds") << QStringLiteral("15") << 15000;
        QTest::newRow("decimal") << QStringLiteral("0.4") << 400;
        QTest::newRow("part") << QStringLiteral("1/30") << 33;
        QTest::newRow("parts") << QStringLiteral("3/10") << 300;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("a word") << QStringLiteral("Auto") << -1;
        QTest::newRow("by zero") << QStringLiteral("1/0") << -1;
        QTest::newRow("no number") << QStringLiteral("nan") << -1;
        QTest::newRow("negative") << QStringLiteral("-3") << -1;
        QTest::newRow("absurd") << QStringLiteral("1e300") << -1;
        QTest::newRow("two parts") << QStringLiteral("1/2/3") << -1;
    }

    void reads()
    {
        QFETCH(const QString, name);
        QFETCH(const int, milliseconds);
        ParamSpec spec;
        spec.gears = {{0, QStringLiteral("1")}, {3, name}};
        const auto time = exposureTime(spec, ParamValue::gear(3));
        QCOMPARE(time ? int(time->count()) : -1, milliseconds);
    }

    void anAutomaticOneIsNotKnown()
    {
        ParamSpec spec;
        spec.gears = {{0, QStringLiteral("15")}};
        QCOMPARE(exposureTime(spec, ParamValue::gear(0)), std::optional(15000ms));
        QVERIFY(!exposureTime(spec, ParamValue::automatic()));
        QVERIFY(!exposureTime(spec, ParamValue::gear(1)));
        QVERIFY(!exposureTime(spec, ParamValue::of(0.0)));
    }
};

QTEST_GUILESS_MAIN(TestExposureTime)
#include "tst_exposure_time.moc"
