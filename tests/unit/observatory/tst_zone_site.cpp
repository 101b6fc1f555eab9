// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/zone_site.h"

#include <QTest>

#include <cmath>

namespace nd {

class TestZoneSite : public QObject
{
    Q_OBJECT

private slots:
    void readsIso6709()
    {
        QCOMPARE(siteFromIso6709("+5230+01322"),
                 std::optional(Site{52.5, 13.0 + 22.0 / 60.0, 0.0}));
        const Site newYork = siteFromIso6709("+404251-0740023").value();
        QVERIFY(std::abs(newYork.latitudeDegrees - 40.714167) < 1e-6);
        QVERIFY(std::abs(newYork.longitudeDegrees + 74.006389) < 1e-6);
        QCOMPARE(siteFromIso6709("-3352+15113")->latitudeDegrees, -(33.0 + 52.0 / 60.0));
    }

    void refusesWhatIsNoPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *bad :
             {"", "+", "+5230", "5230+01322", "+52301322", "+5230+1322", "+9230+01322",
              "+5230+18100", "+5290+01322", "+52a0+01322", "+5230+01322x", "+-"})
            QTest::addRow("<%s>", bad) << QByteArray(bad);
    }
    void refusesWhatIsNoPlace()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!siteFromIso6709(text));
    }

    void findsTheZone()
    {
        const QByteArray table = "# comment\tEurope/Berlin\tEurope/Berlin\n"
                                 "DE,DK\t+5230+01322\tEurope/Berlin\tmost of Germany\n"
                                 "AU\t-3352+15113\tAustralia/Sydney\n"
                                 "broken line\n";
        QCOMPARE(siteOfZone(table, "Europe/Berlin")->latitudeDegrees, 52.5);
        QVERIFY(siteOfZone(table, "Australia/Sydney"));
        QVERIFY(!siteOfZone(table, "Europe/Ber"));
        QVERIFY(!siteOfZone(table, {}));
        QVERIFY(!siteOfZone({}, "Europe/Berlin"));
    }

    /// The real table of the system, where there is one, for a zone of another hemisphere.
    void readsTheSystemsTable()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Australia/Sydney");
        const auto site = estimatedSite();
        qputenv("TZ", before);
        QVERIFY2(site, "no /usr/share/zoneinfo (package tzdata)");
        QVERIFY(std::abs(site->latitudeDegrees + 33.87) < 0.1);
        QVERIFY(std::abs(site->longitudeDegrees - 151.22) < 0.1);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestZoneSite)
#include "tst_zone_site.moc"
