// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

namespace nd {

/// The real nightdeskctl asked about the sky: no telescope, no network, no settings.
class TestCtlSky : public QObject
{
    Q_OBJECT

private slots:
    void findsOneObject();
    void findsManyInTheirOrder();
    void saysWhatFits();
    void allWhoShareANameAreListed();
    void flagsOfAnotherPartAreRefused_data();
    void flagsOfAnotherPartAreRefused();
    void nothingCalledSoFails();
    void bodiesHaveTheirPlaceNow();
    void readsFilesOfTheUser();
    void aNightIsRanked();
    void aNightIsFiltered();
    void planetsHaveAMagnitude();
    void theSavedSiteIsTaken();
    void aNightWithoutDarknessOffersNothing();
    void usageIsRefused_data();
    void usageIsRefused();

private:
    /// Writes a file into the folder of the run and returns its path.
    QString fileOf(const char *name, const QByteArray &content) const;

    CtlRun m_ctl;
};

void TestCtlSky::findsOneObject()
{
    const CtlResult result = m_ctl.run(words("sky find m31"));
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
    QCOMPARE(result.lines().size(), 1);
    const QJsonObject m31 = result.first();
    QCOMPARE(m31.value(QLatin1String("name")).toString(), QStringLiteral("M 31"));
    QCOMPARE(m31.value(QLatin1String("type")).toString(), QStringLiteral("galaxy"));
    QVERIFY(std::abs(m31.value(QLatin1String("ra_deg")).toDouble() - 10.68471) < 1e-3);
    QVERIFY(std::abs(m31.value(QLatin1String("dec_deg")).toDouble() - 41.26875) < 1e-3);
    QCOMPARE(m31.value(QLatin1String("match")).toString(), QStringLiteral("identifier"));
    QVERIFY(m31.value(QLatin1String("aliases")).toArray().contains(QStringLiteral("NGC 224")));
    const QJsonObject same = m_ctl.run(words("sky find andromeda galaxie")).first();
    QCOMPARE(same.value(QLatin1String("id")), m31.value(QLatin1String("id")));
    const QJsonObject similar = m_ctl.run(words("sky find orion nebla")).first();
    QCOMPARE(similar.value(QLatin1String("name")).toString(), QStringLiteral("M 42"));
    QCOMPARE(similar.value(QLatin1String("match")).toString(), QStringLiteral("similar"));
}

void TestCtlSky::findsManyInTheirOrder()
{
    const CtlResult result = m_ctl.run(words("sky find m3 --limit 4"));
    QCOMPARE(result.status, 0);
    QStringList names;
    for (const QJsonObject &line : result.lines())
        names.append(line.value(QLatin1String("name")).toString());
    QCOMPARE(names.join(QLatin1Char(',')), QStringLiteral("M 3,M 30,M 31,M 32"));
}

void TestCtlSky::saysWhatFits()
{
    const QJsonObject m31 = m_ctl.run(words("sky find m31 --field 2.95x1.66")).first();
    QCOMPARE(m31.value(QLatin1String("fit")).toString(), QStringLiteral("mosaic"));
    QVERIFY(m31.value(QLatin1String("mosaic_rows")).toInt() >= 2);
    const QJsonObject m57 = m_ctl.run(words("sky find m57 --field 2.95x1.66")).first();
    QCOMPARE(m57.value(QLatin1String("fit")).toString(), QStringLiteral("tiny"));
    QVERIFY(!m_ctl.run(words("sky find m57")).first().contains(QLatin1String("fit")));
}

void TestCtlSky::allWhoShareANameAreListed()
{
    QStringList names;
    for (const QJsonObject &line : m_ctl.run(words("sky find pinwheel galaxy")).lines())
        names.append(line.value(QLatin1String("name")).toString());
    QCOMPARE(names.join(QLatin1Char(',')), QStringLiteral("M 101,M 33,M 99"));
    QCOMPARE(m_ctl.run(words("sky find pinwheel galaxy --limit 1")).lines().size(), 1);
    QCOMPARE(m_ctl.run(words("sky find whirlpool galaxy")).lines().size(), 1);
}

/// They were taken and did nothing: `sky find --site` looked as if it knew the place.
void TestCtlSky::flagsOfAnotherPartAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *line, const char *said) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(said);
    };
    row("sky find m31 --site 48.2,11.5", "sky find does not take --site");
    row("sky find m31 --moon 30", "sky find does not take --moon");
    row("sky when m31 --site 48.2,11.5 --limit 3", "sky when does not take --limit");
    row("sky when m31 --site 48.2,11.5 --moon 30", "sky when does not take --moon");
    row("sky when m31 --site 48.2,11.5 --type galaxy", "sky when does not take --type");
    row("sky tonight m31 --site 48.2,11.5", "sky tonight takes no words");
}

void TestCtlSky::flagsOfAnotherPartAreRefused()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const CtlResult result = m_ctl.run(words(line.toLatin1().constData()));
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
}

void TestCtlSky::nothingCalledSoFails()
{
    const CtlResult result = m_ctl.run(words("sky find xqzzkw"));
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains(QLatin1String("xqzzkw")));
}

void TestCtlSky::bodiesHaveTheirPlaceNow()
{
    const QJsonObject jupiter = m_ctl.run(words("sky find jupiter")).first();
    QCOMPARE(jupiter.value(QLatin1String("type")).toString(), QStringLiteral("planet"));
    QVERIFY(jupiter.value(QLatin1String("ra_deg")).isDouble());
    QVERIFY(std::abs(jupiter.value(QLatin1String("dec_deg")).toDouble()) < 25.0);
    const QDateTime time
        = QDateTime::fromString(jupiter.value(QLatin1String("time_utc")).toString(), Qt::ISODate);
    QVERIFY(std::abs(time.secsTo(QDateTime::currentDateTimeUtc())) < 300);
}

QString TestCtlSky::fileOf(const char *name, const QByteArray &content) const
{
    QFile file(m_ctl.dataFolder() + u'/' + QLatin1String(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestCtlSky::readsFilesOfTheUser()
{
    const QString list
        = fileOf("targets.csv", "name,ra,dec\nMy field,5h35m17.3s,-5 23 28\nBad,1h,99d\n");
    const CtlResult own = m_ctl.run(words("sky find my field --targets") + QStringList{list});
    QCOMPARE(own.status, 0);
    QCOMPARE(own.first().value(QLatin1String("type")).toString(), QStringLiteral("own_target"));
    QVERIFY(std::abs(own.first().value(QLatin1String("ra_deg")).toDouble() - 83.822) < 0.001);
    QVERIFY2(own.err.contains(QLatin1String("Line 3")), qPrintable(own.err));
    const QString comets = fileOf(
        "comets.txt",
        "0001P         2061 08  2.3518  0.571051  0.968024  112.1785   59.2781  162.1895  20260922 "
        "  5.5"
        "  3.2  1P/Halley                                                MPC191592\n<html>\n");
    const CtlResult halley = m_ctl.run(words("sky find halley --comets") + QStringList{comets});
    QCOMPARE(halley.status, 0);
    QCOMPARE(halley.first().value(QLatin1String("name")).toString(), QStringLiteral("1P/Halley"));
    QVERIFY(halley.first().value(QLatin1String("ra_deg")).isDouble());
    QVERIFY2(halley.err.contains(QLatin1String("Line 2")), qPrintable(halley.err));
    const CtlResult none = m_ctl.run(words("sky find m31 --targets /nowhere/at/all"));
    QCOMPARE(none.status, 1);
    QVERIFY(none.out.isEmpty());
}

void TestCtlSky::aNightIsRanked()
{
    const CtlResult result = m_ctl.run(
        words("sky tonight --site 48.2,11.5 --date 2026-10-10 --field 2.95x1.66 --limit 30"));
    QCOMPARE(result.status, 0);
    const QList<QJsonObject> rows = result.lines();
    QCOMPARE(rows.size(), 30);
    QStringList names;
    double last = 1.0;
    for (const QJsonObject &row : rows) {
        names.append(row.value(QLatin1String("name")).toString());
        const double score = row.value(QLatin1String("score")).toDouble(-1.0);
        QVERIFY(score >= 0.0 && score <= last);
        last = score;
        QVERIFY(row.value(QLatin1String("highest_alt_deg")).toDouble() >= 25.0);
        const QString highest = row.value(QLatin1String("highest_utc")).toString();
        QVERIFY2(highest >= QLatin1String("2026-10-10T17")
                     && highest < QLatin1String("2026-10-11T05"),
                 qPrintable(highest));
        QVERIFY(row.value(QLatin1String("up_s")).toInt() >= 1800);
        QVERIFY(row.value(QLatin1String("moon_separation_deg")).isDouble());
    }
    QVERIFY2(names.contains(QStringLiteral("M 31")), qPrintable(names.join(u',')));
}

void TestCtlSky::aNightIsFiltered()
{
    const CtlResult result = m_ctl.run(
        words("sky tonight --site 48.2,11.5 --date 2026-10-10 --type planetary_nebula,galaxy"
              " --max-magnitude 9 --min-altitude 50 --moon 40"));
    QCOMPARE(result.status, 0);
    QVERIFY(!result.lines().isEmpty());
    for (const QJsonObject &row : result.lines()) {
        const QString type = row.value(QLatin1String("type")).toString();
        QVERIFY(type == QLatin1String("planetary_nebula") || type == QLatin1String("galaxy"));
        QVERIFY(row.value(QLatin1String("magnitude")).toDouble(99.0) <= 9.0);
        QVERIFY(row.value(QLatin1String("highest_alt_deg")).toDouble() >= 50.0);
    }
}

/// It printed nothing: planets had no magnitude.
void TestCtlSky::planetsHaveAMagnitude()
{
    const CtlResult result = m_ctl.run(words(
        "sky tonight --site 48.2,11.5 --date 2026-10-10 --type planet,moon --max-magnitude 6"));
    QCOMPARE(result.status, 0);
    QVERIFY(!result.lines().isEmpty());
    for (const QJsonObject &row : result.lines())
        QVERIFY(row.value(QLatin1String("magnitude")).toDouble(99.0) <= 6.0);
    const CtlResult found = m_ctl.run(words("sky find venus"));
    QVERIFY(found.first().value(QLatin1String("magnitude")).toDouble() < -3.0);
}

void TestCtlSky::theSavedSiteIsTaken()
{
    const CtlRun ctl;
    QFile settings(ctl.dataFolder() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"site":{"name":"South","latitude_deg":-35.0,"longitude_deg":149.0}})");
    settings.close();
    const CtlResult result
        = ctl.run(words("sky tonight --date 2026-05-15 --type globular_cluster"));
    QCOMPARE(result.status, 0);
    QStringList names;
    for (const QJsonObject &row : result.lines())
        names.append(row.value(QLatin1String("name")).toString());
    QVERIFY2(names.contains(QStringLiteral("NGC 5139")), qPrintable(names.join(u',')));
}

void TestCtlSky::aNightWithoutDarknessOffersNothing()
{
    const CtlResult result = m_ctl.run(words("sky tonight --site 78.2,15.6 --date 2026-06-21"));
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

void TestCtlSky::usageIsRefused_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"sky", "sky dance", "sky find", "sky find m31 --limit 0", "sky find m31 --limit x",
          "sky find m31 --field wide", "sky find m31 --field 3", "sky find m31 --field 3x0",
          "sky find m31 --field 3x-1", "sky find m31 --field 3xnan", "sky tonight",
          "sky tonight --site here", "sky tonight --site 91,0", "sky tonight --site 48.2,11.5,3",
          "sky tonight --site 48.2,11.5 --date tomorrow",
          "sky tonight --site 48.2,11.5 --type cake",
          "sky tonight --site 48.2,11.5 --min-altitude 95",
          "sky tonight --site 48.2,11.5 --moon -1",
          "sky tonight --site 48.2,11.5 --max-magnitude nan"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCtlSky::usageIsRefused()
{
    QFETCH(QString, line);
    const CtlResult result = m_ctl.run(words(line.toLatin1().constData()));
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlSky)
#include "tst_ctl_sky.moc"
