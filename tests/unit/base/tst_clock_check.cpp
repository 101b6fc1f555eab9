// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock_check.h"

#include <QTest>

using namespace nd;

Q_DECLARE_METATYPE(nd::ClockFault)

class TestClockCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatSpeaksAgainstAClock_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("built");
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<ClockFault>("fault");
        const QString built = QStringLiteral("2026-11-20");
        const QString night = QStringLiteral("2027-03-05");
        QTest::newRow("no evidence") << "2026-01-01T00:00:00Z"
                                     << ""
                                     << "" << ClockFault::None;
        QTest::newRow("no time") << "" << built << night << ClockFault::OutOfRange;
        QTest::newRow("battery dead") << "1970-01-01T00:10:00Z"
                                      << ""
                                      << "" << ClockFault::OutOfRange;
        QTest::newRow("next century") << "2100-01-01T00:00:00Z"
                                      << ""
                                      << "" << ClockFault::OutOfRange;
        QTest::newRow("right") << "2027-03-06T20:00:00Z" << built << night << ClockFault::None;
        QTest::newRow("built today") << "2026-11-20T00:00:00Z" << built << "" << ClockFault::None;
        QTest::newRow("built tomorrow, elsewhere")
            << "2026-11-19T23:00:00Z" << built << "" << ClockFault::None;
        QTest::newRow("two days before")
            << "2026-11-18T23:59:59Z" << built << "" << ClockFault::BeforeBuild;
        QTest::newRow("a year off, new program")
            << "2026-03-06T20:00:00Z" << built << "" << ClockFault::BeforeBuild;
        QTest::newRow("a month off, old program")
            << "2027-02-06T20:00:00Z" << built << night << ClockFault::BeforeRecording;
        QTest::newRow("the night that is being recorded")
            << "2027-03-05T03:00:00Z" << built << night << ClockFault::None;
        QTest::newRow("another zone")
            << "2027-03-05T01:00:00+14:00" << built << night << ClockFault::None;
    }

    void findsWhatSpeaksAgainstAClock()
    {
        QFETCH(QString, now);
        QFETCH(QString, built);
        QFETCH(QString, recorded);
        const QDateTime utc = QDateTime::fromString(now, Qt::ISODate);
        const ClockEvidence evidence{QDate::fromString(built, Qt::ISODate),
                                     QDate::fromString(recorded, Qt::ISODate)};
        QTEST(clockFault(utc, evidence), "fault");
    }

    void thisMachineIsLaterThanItsBuild()
    {
        QVERIFY(buildDate().isValid());
        QCOMPARE(clockFault(QDateTime::currentDateTimeUtc(), {buildDate(), {}}), ClockFault::None);
    }

    void readsTheNewestNight()
    {
        QVERIFY(!newestNight({}).isValid());
        QVERIFY(!newestNight({QStringLiteral("night-2026-13-40.ndflight"),
                              QStringLiteral("night-.ndflight"), QStringLiteral("2099-01-01"),
                              QStringLiteral("night-2099-01-01.txt"),
                              QStringLiteral("xnight-2099-01-01.ndflight")})
                     .isValid());
        QCOMPARE(newestNight({QStringLiteral("night-2026-10-10.ndflight"),
                              QStringLiteral("night-2027-01-02.ndflight"),
                              QStringLiteral("night-2026-12-31.ndflight")}),
                 QDate(2027, 1, 2));
    }
};

QTEST_GUILESS_MAIN(TestClockCheck)
#include "tst_clock_check.moc"
