// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/units.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace nd::text;
using namespace std::chrono_literals;

namespace {

/// "41.2_GB" with the narrow no-break space for "_" and the true minus for "~".
QString expected(const char *text)
{
    return QString::fromUtf8(text)
        .replace(QLatin1Char('_'), QChar(0x202F))
        .replace(QLatin1Char('~'), QChar(0x2212));
}

} // namespace

class TestUnits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bytes_data();
    void bytes();
    void durations_data();
    void durations();
    void numbers();
    void followTheLanguage();
};

void TestUnits::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestUnits::bytes_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << expected("0_B");
    QTest::newRow("negative is none") << qint64(-5) << expected("0_B");
    QTest::newRow("bytes") << qint64(999) << expected("999_B");
    QTest::newRow("kilo") << qint64(689'380) << expected("689_kB");
    QTest::newRow("mega") << qint64(264'170'000) << expected("264.2_MB");
    QTest::newRow("no 1000.0 MB") << qint64(999'960'000) << expected("1.0_GB");
    QTest::newRow("card") << qint64(41'200'000'000) << expected("41.2_GB");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << expected("9,223,372.0_TB");
}

void TestUnits::bytes()
{
    QFETCH(qint64, value);
    QTEST(bytesText(value), "text");
}

void TestUnits::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64(-1) << expected("0_ms");
    QTest::newRow("milliseconds") << qint64(12) << expected("12_ms");
    QTest::newRow("tenths") << qint64(412) << expected("0.4_s");
    QTest::newRow("seconds") << qint64(45'900) << expected("45_s");
    QTest::newRow("minutes") << qint64(12 * 60'000 + 59'000) << expected("12_min");
    QTest::newRow("hours") << qint64(190 * 60'000) << expected("3_h 10_min");
    QTest::newRow("whole hours") << qint64(180 * 60'000) << expected("3_h");
    QTest::newRow("days") << qint64(52) * 3'600'000 << expected("2_d 4_h");
}

void TestUnits::durations()
{
    QFETCH(qint64, milliseconds);
    QTEST(durationText(std::chrono::milliseconds(milliseconds)), "text");
}

void TestUnits::numbers()
{
    QCOMPARE(speedText(2.5), expected("2.5_°/s"));
    QCOMPARE(speedText(0.1), expected("0.10_°/s"));
    QCOMPARE(speedText(30.0), expected("30.0_°/s"));
    QCOMPARE(speedText(0.0), expected("0.0_°/s"));
    QCOMPARE(temperatureText(-5.0), expected("~5_°C"));
    QCOMPARE(temperatureText(-0.2), expected("0_°C"));
    QCOMPARE(percentText(78.0), expected("78_%"));
    QCOMPARE(degreesText(45.06, 1), expected("45.1°"));
    QCOMPARE(degreesText(-3.342, 2), expected("~3.34°"));
    QCOMPARE(sizeText(QSize(1920, 1080)), expected("1920_×_1080"));
    QCOMPARE(latencyText(12'400us), expected("12.4_ms"));
    QCOMPARE(bitRateText(4'210'000.0), expected("4.21_Mbit/s"));
    QCOMPARE(numberText(-0.04, 1), QStringLiteral("0.0"));
    QCOMPARE(numberText(-10.0, 0), expected("~10"));
}

void TestUnits::followTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(bytesText(41'200'000'000), expected("41,2_GB"));
    QCOMPARE(speedText(2.5), expected("2,5_°/s"));
}

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
