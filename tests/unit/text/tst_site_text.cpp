// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/site_text.h"

#include "ui/text/sky_text.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <set>

using namespace nd;

namespace {

const QDateTime kOctober({2026, 10, 10}, {20, 0}, Qt::UTC);
const QDateTime kJanuary({2027, 1, 10}, {20, 0}, Qt::UTC);
const Site kMunich{48.14, 11.58, 520.0};

} // namespace

/// The clock of a place, and what it says about a mistake.
class TestSiteText : public QObject
{
    Q_OBJECT

private slots:
    void clocksOfPlaces_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("october");
        QTest::addColumn<QString>("january");
        QTest::newRow("summer time") << QByteArray("Europe/Berlin") << "22:00 CEST"
                                     << "21:00 CET";
        QTest::newRow("south") << QByteArray("Australia/Sydney") << "07:00 AEDT"
                               << "07:00 AEDT";
        QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << "01:30 IST"
                                      << "01:30 IST";
        QTest::newRow("quarters") << QByteArray("Asia/Kathmandu") << "01:45 UTC+05:45"
                                  << "01:45 UTC+05:45";
        QTest::newRow("UTC") << QByteArray("UTC") << "20:00 UTC"
                             << "20:00 UTC";
    }

    void clocksOfPlaces()
    {
        QFETCH(QByteArray, zone);
        const auto text = [&zone](const QDateTime &utc) {
            return text::zonedClockText(utc, QTimeZone(zone)).replace(QChar(0x00A0), u' ');
        };
        QTEST(text(kOctober), "october");
        QTEST(text(kJanuary), "january");
        QCOMPARE(text::clockText(kJanuary, QTimeZone(zone)), text(kJanuary).left(5));
    }

    void aMomentNamesItsClock()
    {
        const QString text = text::zonedMomentText(kOctober, QTimeZone("Europe/Berlin"));
        QVERIFY2(text.endsWith(QLatin1String("CEST")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("10")) && text.contains(QLatin1String(":00")),
                 qPrintable(text));
    }

    void asksAboutTheSunset()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QString munich = text::sunsetQuestion(kMunich, berlin, kOctober);
        QVERIFY2(munich.contains(QLatin1String("18:3")), qPrintable(munich));
        QVERIFY(munich.contains(QLatin1String("CEST")) && munich.endsWith(QLatin1Char('?')));
        const Site tromso{69.65, 18.96, 0.0};
        const QDateTime june({2027, 6, 21}, {12, 0}, Qt::UTC);
        QVERIFY(text::sunsetQuestion(tromso, berlin, june).contains(QLatin1String("not set")));
        const QDateTime december({2026, 12, 21}, {12, 0}, Qt::UTC);
        QVERIFY(text::sunsetQuestion(tromso, berlin, december).contains(QLatin1String("not rise")));
        const Site pole{-90.0, 0.0, 2835.0};
        QVERIFY(text::sunsetQuestion(pole, berlin, december).contains(QLatin1String("not set")));
    }

    void doubtsWhatTurnsDayIntoNight()
    {
        const auto doubt = [](const Site &site, const char *zone) {
            return text::zoneDoubt(site, QTimeZone(zone), kOctober);
        };
        QVERIFY(doubt(kMunich, "Europe/Berlin").isEmpty());
        QVERIFY(doubt({39.47, 75.99, 0.0}, "Asia/Shanghai").isEmpty()); // noon at 14:43 there
        QVERIFY(doubt({-13.8, -171.8, 0.0}, "Pacific/Apia").isEmpty());
        QVERIFY(doubt({34.0, 118.2, 0.0}, "America/Los_Angeles").contains(QLatin1String("east")));
        QVERIFY(!doubt(kMunich, "Asia/Tokyo").isEmpty());
        QVERIFY(doubt({-90.0, 0.0, 0.0}, "Pacific/Auckland").isEmpty());
        QVERIFY(doubt({78.2, 15.6, 0.0}, "Asia/Tokyo").isEmpty());
    }

    void clocksApart()
    {
        using namespace std::chrono_literals;
        QCOMPARE(text::clockAheadText(1999ms), QStringLiteral("clock as this laptop's"));
        QCOMPARE(text::clockAheadText(-1999ms), QStringLiteral("clock as this laptop's"));
        QCOMPARE(text::clockAheadText(14s), QStringLiteral("clock 14 s ahead"));
        QVERIFY(text::clockDoubtSentence(-3h).contains(QStringLiteral("3 h behind")));
        QVERIFY(text::clockDoubtSentence(8min).contains(QStringLiteral("8 min ahead")));
        const QString year = text::clockDoubtSentence(-365 * 24h);
        QVERIFY2(year.contains(QStringLiteral("365 days behind")), qPrintable(year));
        QVERIFY2(year.contains(QStringLiteral("wrong date")), qPrintable(year));
        QCOMPARE(text::clockAheadText(-7min), QStringLiteral("clock 7 min behind"));
        QCOMPARE(text::clockAheadText(-3h), QStringLiteral("clock 3 h behind"));
        QCOMPARE(text::clockAheadText(24h * 365), QStringLiteral("clock 365 days ahead"));
    }

    void everyFaultOfTheClockHasItsSentence()
    {
        QVERIFY(text::clockFaultSentence(ClockFault::None).isEmpty());
        std::set<QString> sentences;
        for (const auto fault :
             {ClockFault::OutOfRange, ClockFault::BeforeBuild, ClockFault::BeforeRecording})
            sentences.insert(text::clockFaultSentence(fault));
        QCOMPARE(sentences.size(), 3U);
        for (const QString &sentence : sentences)
            QVERIFY2(sentence.contains(QLatin1String("clock")), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestSiteText)
#include "tst_site_text.moc"
