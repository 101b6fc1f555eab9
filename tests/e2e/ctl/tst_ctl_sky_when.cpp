// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

namespace nd {

namespace {

QDateTime momentIn(const QJsonObject &json, const char *key)
{
    return QDateTime::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
}

double numberIn(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toDouble(-1000.0);
}

bool isNear(const QDateTime &moment, const char *expected, qint64 seconds)
{
    return std::abs(moment.secsTo(QDateTime::fromString(QLatin1String(expected), Qt::ISODate)))
        <= seconds;
}

} // namespace

/// The real nightdeskctl asked when something is up: no telescope, no network.
class TestCtlSkyWhen : public QObject
{
    Q_OBJECT

private slots:
    void aNightOfTheDemo();
    void anInstant();
    void bodiesHaveAPhase();
    void polarCasesAreFlags();
    void theHorizonOfThePlaceCounts();
    void coordinatesAreEchoed();
    void targetsAndCometsOfTheUser();
    void aSharedNameIsNotGuessed();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    QJsonObject when(const QStringList &rest)
    {
        const CtlResult result = m_ctl.run(words("sky when") + rest);
        return result.status == 0 ? result.first() : QJsonObject();
    }

    CtlRun m_ctl;
};

/// By astropy 5.2.1, searched by brute force: M 31 stays above -34', the Sun passes -50' and -18
/// degrees.
void TestCtlSkyWhen::aNightOfTheDemo()
{
    const QJsonObject m31 = when(words("m31 --site 48.2,11.5 --date 2026-10-10"));
    QCOMPARE(m31.value(QLatin1String("name")).toString(), QStringLiteral("M 31"));
    QVERIFY(std::abs(numberIn(m31, "ra_deg") - 10.6847) < 0.001);
    QVERIFY(m31.value(QLatin1String("circumpolar")).toBool() == true);
    QVERIFY(isNear(momentIn(m31, "transit_utc"), "2026-10-10T22:40:03Z", 10));
    QVERIFY(std::abs(numberIn(m31, "highest_alt_deg") - 83.2186) < 0.001);
    const QJsonObject night = m31.value(QLatin1String("night")).toObject();
    QVERIFY(isNear(momentIn(night, "sunset_utc"), "2026-10-10T16:35:13Z", 10));
    QVERIFY(isNear(momentIn(night, "darkness_utc"), "2026-10-10T18:18:36Z", 10));
    QVERIFY(isNear(momentIn(night, "dawn_utc"), "2026-10-11T03:43:50Z", 10));
    QVERIFY(isNear(momentIn(night, "sunrise_utc"), "2026-10-11T05:27:27Z", 10));
    QVERIFY(isNear(momentIn(m31, "from_utc"), "2026-10-10T11:14:00Z", 0));
    const QJsonObject sun = when(words("sun --site 48.2,11.5 --date 2026-10-10"));
    QCOMPARE(sun.value(QLatin1String("set_utc")), night.value(QLatin1String("sunset_utc")));
    QCOMPARE(sun.value(QLatin1String("rise_utc")), night.value(QLatin1String("sunrise_utc")));
}

void TestCtlSkyWhen::anInstant()
{
    const QJsonObject m31 = when(words("m31 --site 48.2,11.5 --date 2026-10-10T20:00Z"));
    QCOMPARE(momentIn(m31, "time_utc"), momentIn(m31, "from_utc"));
    QVERIFY(std::abs(numberIn(m31, "alt_deg") - 61.08946) < 0.001);
    QVERIFY(std::abs(numberIn(m31, "az_deg") - 88.40245) < 0.001);
    QVERIFY(numberIn(m31, "alt_refracted_deg") > numberIn(m31, "alt_deg"));
    QVERIFY(numberIn(m31, "airmass") > 1.0);
    QVERIFY(std::abs(numberIn(m31, "field_rotation_deg_per_h") + 0.578) < 0.01);
    QVERIFY(!m31.contains(QLatin1String("longest_exposure_s")));
    const QJsonObject framed
        = when(words("m31 --site 48.2,11.5 --date 2026-10-10T20:00Z --field 2.95x1.66"));
    QVERIFY(std::abs(numberIn(framed, "longest_exposure_s") - 176.0) < 4.0);
    QCOMPARE(when(words("m31 --site=48.2,11.5 --date=2026-10-10T20:00Z")), m31);
    const QJsonObject east = when(words("m31 --site 48.2,11.5 --date 2026-10-10T22:00+02:00"));
    QCOMPARE(east.value(QLatin1String("alt_deg")), m31.value(QLatin1String("alt_deg")));
}

void TestCtlSkyWhen::bodiesHaveAPhase()
{
    const QJsonObject moon = when(words("moon --site 48.2,11.5 --date 2026-08-28T04:13Z"));
    QVERIFY(numberIn(moon, "illuminated") > 0.99); // a partial eclipse
    QVERIFY(std::abs(numberIn(moon, "phase_deg") - 180.0) < 1.0);
    QVERIFY(std::abs(numberIn(moon, "age_days") - 15.4) < 0.5);
    const QJsonObject jupiter = when(words("Jupiter --site 48.2,11.5 --date 2026-10-10"));
    QVERIFY(numberIn(jupiter, "distance_au") > 3.9);
    QVERIFY(!jupiter.contains(QLatin1String("age_days")));
    QVERIFY(std::abs(numberIn(jupiter, "magnitude") + 1.9) < 0.2);
    QVERIFY(numberIn(moon, "magnitude") < -12.0);
}

void TestCtlSkyWhen::polarCasesAreFlags()
{
    const QJsonObject sun = when(words("sun --site 78.2,15.6 --date 2026-12-21"));
    QCOMPARE(sun.value(QLatin1String("never_rises")).toBool(), true);
    QVERIFY(sun.contains(QLatin1String("rise_utc")));
    QVERIFY(sun.value(QLatin1String("rise_utc")).isNull());
    QVERIFY(sun.value(QLatin1String("night"))
                .toObject()
                .value(QLatin1String("sun_never_rises"))
                .toBool());
    const QJsonObject star = when(words("polaris --site 48.2,11.5"));
    QCOMPARE(star.value(QLatin1String("circumpolar")).toBool(), true);
    QCOMPARE(star.value(QLatin1String("never_rises")).toBool(), false);
    const QJsonObject pole = when(words("m31 --site 90,0 --date 2026-06-21"));
    QVERIFY(pole.value(QLatin1String("night"))
                .toObject()
                .value(QLatin1String("sun_never_sets"))
                .toBool());
}

/// What is kept for a place counts there and nowhere else.
void TestCtlSkyWhen::theHorizonOfThePlaceCounts()
{
    const QString path = m_ctl.dataFolder() + QStringLiteral("/settings.json");
    QFile settings(path);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"horizons":[{"latitude_deg":48.2,"longitude_deg":11.5,)"
                   R"("points":[[0,70],[120,70],[180,5],[300,5]]}]})");
    settings.close();
    const QJsonObject hidden = when(words("m31 --site 48.2,11.5 --date 2026-10-10T20:00Z"));
    QVERIFY(std::abs(numberIn(hidden, "horizon_deg") - 70.0) < 1e-6);
    QVERIFY(hidden.value(QLatin1String("hidden")).toBool());
    const QJsonArray clear = hidden.value(QLatin1String("clear")).toArray();
    QVERIFY(!clear.isEmpty());
    const QDateTime from = momentIn(clear.first().toObject(), "from_utc");
    const QJsonObject edge
        = when(words("m31 --site 48.2,11.5 --date") << from.toString(Qt::ISODate));
    QVERIFY(std::abs(numberIn(edge, "alt_refracted_deg") - 70.0) < 0.1);
    const QJsonObject elsewhere = when(words("m31 --site 48.3,11.5 --date 2026-10-10T20:00Z"));
    QVERIFY(!elsewhere.isEmpty() && !elsewhere.contains(QLatin1String("hidden")));
    const auto rows = [this](const char *site) {
        return m_ctl
            .run(words("sky tonight --date 2026-10-10 --max-magnitude 8 --limit 1000 --site")
                 << QLatin1String(site))
            .lines()
            .size();
    };
    QVERIFY(rows("48.2,11.5") < rows("48.3,11.5"));
    QVERIFY(QFile::remove(path));
}

void TestCtlSkyWhen::coordinatesAreEchoed()
{
    const QJsonObject place = when({QStringLiteral("5h35m17.3s -5°23'28\""),
                                    QStringLiteral("--site"), QStringLiteral("48.2,11.5")});
    QVERIFY(std::abs(numberIn(place, "ra_deg") - 83.82208) < 0.0001);
    QCOMPARE(place.value(QLatin1String("epoch")).toString(), QStringLiteral("J2000"));
    QVERIFY(place.value(QLatin1String("understood"))
                .toString()
                .contains(QStringLiteral("05h 35m 17.3s")));
    const QJsonObject words2 = when(words("05 35 17.3 -05 23 28 --site 48.2,11.5"));
    QCOMPARE(words2.value(QLatin1String("ra_deg")), place.value(QLatin1String("ra_deg")));
    const QJsonObject now = when(words("05 35 17.3 -05 23 28 JNow --site 48.2,11.5"));
    QVERIFY(std::abs(numberIn(now, "ra_deg") - 83.82208) > 0.1);
}

/// `sky when` alone did not take the files that find and tonight do.
void TestCtlSkyWhen::targetsAndCometsOfTheUser()
{
    const auto fileOf = [this](const char *name, const QByteArray &content) {
        QFile file(m_ctl.dataFolder() + u'/' + QLatin1String(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    };
    const QString list = fileOf("own.csv", "name,ra,dec\nMy field,5h35m17.3s,-5 23 28\n");
    const QJsonObject own = when(words("my field --site 48.2,11.5 --targets") << list);
    QCOMPARE(own.value(QLatin1String("type")).toString(), QStringLiteral("own_target"));
    QVERIFY(std::abs(numberIn(own, "ra_deg") - 83.82208) < 0.0001);
    QVERIFY(momentIn(own, "rise_utc").isValid());
    const QString comets = fileOf(
        "comets.txt",
        "0001P         2061 08  2.3518  0.571051  0.968024  112.1785   59.2781  162.1895  20260922 "
        "  5.5"
        "  3.2  1P/Halley                                                MPC191592\n");
    const auto halley = [&](const char *date) {
        return when(words("1p/halley --site 48.2,11.5 --comets")
                    << comets << QStringLiteral("--date") << QLatin1String(date));
    };
    const QJsonObject now = halley("2061-07-01");
    QCOMPARE(now.value(QLatin1String("type")).toString(), QStringLiteral("comet"));
    // Where it is then, not now: near its perihelion it goes degrees a day.
    QVERIFY(std::abs(numberIn(now, "ra_deg") - numberIn(halley("2061-07-11"), "ra_deg")) > 1.0);
    const CtlResult none
        = m_ctl.run(words("sky when m31 --site 48.2,11.5 --targets /nowhere/at/all"));
    QCOMPARE(none.status, 1);
}

void TestCtlSkyWhen::aSharedNameIsNotGuessed()
{
    const CtlResult result = m_ctl.run(words("sky when pinwheel galaxy --site 48.2,11.5"));
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(QLatin1String("M 101, M 33 or M 99")), qPrintable(result.err));
    // Nothing moves: of what only begins so the best known will do, but nobody may take it for the
    // only one.
    const CtlResult guess = m_ctl.run(words("sky when andromeda --site 48.2,11.5"));
    QCOMPARE(guess.first().value(QLatin1String("name")).toString(), QStringLiteral("M 31"));
    QVERIFY(guess.first().value(QLatin1String("guessed")).toBool());
    QVERIFY2(guess.err.contains(QLatin1String("andromeda is taken for M 31 (Andromeda Galaxy); it "
                                              "could be ")),
             qPrintable(guess.err));
    const CtlResult sure = m_ctl.run(words("sky when m31 --site 48.2,11.5"));
    QVERIFY2(sure.err.isEmpty(), qPrintable(sure.err));
    QVERIFY(!sure.first().contains(QLatin1String("guessed")));
}

void TestCtlSkyWhen::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("no text") << "sky when --site 48.2,11.5" << 2 << "name";
    QTest::newRow("no site") << "sky when m31" << 2 << "--site";
    QTest::newRow("empty site") << "sky when m31 --site=" << 2 << "--site";
    QTest::newRow("no such flag") << "sky when m31 --place=48,11" << 2 << "--place=48,11";
    QTest::newRow("half a site") << "sky when m31 --site 48.2" << 2 << "--site";
    QTest::newRow("beyond the pole") << "sky when m31 --site 95,11" << 2 << "--site";
    QTest::newRow("no number") << "sky when m31 --site nan,nan" << 2 << "--site";
    // They were reckoned by series that don't reach there, degrees beside the truth.
    QTest::newRow("too early") << "sky when mars --site 48,11 --date 1599-12-31" << 2
                               << "from 1600 to 2400";
    QTest::newRow("too late") << "sky when mars --site 48,11 --date 2401-01-01T00:00Z" << 2
                              << "from 1600 to 2400";
    QTest::newRow("no such night")
        << "sky tonight --site 48,11 --date 9000-01-01" << 2 << "from 1600 to 2400";
    QTest::newRow("no date") << "sky when m31 --site 48,11 --date soon" << 2 << "--date";
    QTest::newRow("no zone") << "sky when m31 --site 48,11 --date 2026-10-10T20:00" << 2
                             << "--date";
    QTest::newRow("thirteenth month")
        << "sky when m31 --site 48,11 --date 2026-13-10" << 2 << "--date";
    QTest::newRow("unknown") << "sky when xqzzkw --site 48,11" << 1 << "xqzzkw";
    QTest::newRow("bad minutes") << "sky when 5h75m -5d --site 48,11" << 1 << "Character 3";
}

void TestCtlSkyWhen::whatIsWrongIsSaid()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, said);
    const CtlResult result = m_ctl.run(line.split(QLatin1Char(' ')));
    QCOMPARE(result.status, status);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlSkyWhen)
#include "tst_ctl_sky_when.moc"
