// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"
#include "ctl_run.h"
#include "sim_process.h"

#include <QDateTime>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

/// `nightdeskctl stack` against each simulated model, at sixty times the speed of the sky.
class TestCtlStack : public QObject
{
    Q_OBJECT

private slots:
    void stacksFromStartToGoLive_data() { addModels(); }
    void stacksFromStartToGoLive();
    void watchesUntilTheEnd_data() { addModels(); }
    void watchesUntilTheEnd();
    void cloudsAreNamed();
    void aTargetThatSinksIsNamed();
    void darks_data() { addModels(); }
    void darks();
    void refusals();
    void usage();

private:
    static void addModels();
    CtlResult ctl(const char *line) const
    {
        return m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + words(line));
    }
    bool start(const QString &model, const char *speed = "60");
    bool pointSomewhere() const;
    bool setDuoBand() const;
    void endsDarkFramesOnlyIfAskedTo();
    bool standWhereDenebSinks(std::chrono::seconds in) const;

    std::unique_ptr<QTemporaryDir> m_card; ///< Goes after the simulator that writes to it.
    SimProcess m_sim;
    bool m_isV3 = false;
    CtlRun m_ctl;
};

void TestCtlStack::addModels()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

bool TestCtlStack::start(const QString &model, const char *speed)
{
    m_sim.kill();
    m_isV3 = model == QLatin1String("mini") || model.endsWith(QLatin1String(":v3"));
    m_card = std::make_unique<QTemporaryDir>();
    const QStringList extra
        = words("--time 2026-10-10T20:00Z --site 48.2,11.5 --speed") + words(speed);
    return m_sim.start(model, extra + QStringList{QStringLiteral("--album-dir"), m_card->path()});
}

/// Deneb, high in the evening, fifteen seconds a frame.
bool TestCtlStack::pointSomewhere() const
{
    const QString target = QStringLiteral(R"({"ra":20.69,"dec":45.28,"target_name":"Deneb"})");
    const QStringList device = CtlRun::deviceFlag(m_sim.profile());
    const QStringList goThere{QStringLiteral("call"), QStringLiteral("11002"), target,
                              QStringLiteral("--sun-ok")};
    // V3: what is set before is daylight's.
    const bool isForStars = !m_isV3 || ctl("call 16402 {\"mode\":2}").status == 0;
    return isForStars && m_ctl.run(device + goThere).status == 0
        && ctl("params set exposure 15").status == 0;
}

/// A start right after the connection named another filter than the one that was in.
bool TestCtlStack::setDuoBand() const
{
    const QStringList set{QStringLiteral("params"), QStringLiteral("set"), QStringLiteral("filter"),
                          QStringLiteral("Duo-Band Filter")};
    return m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + set).status == 0;
}

void TestCtlStack::stacksFromStartToGoLive()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    QCOMPARE(ctl("stack start").status, 1); // it was not pointed at anything
    QVERIFY(pointSomewhere());
    const bool hasDuoBand = model.endsWith(QLatin1String(":v3"));
    if (hasDuoBand)
        QVERIFY(setDuoBand());
    const CtlResult started = ctl("stack start");
    QVERIFY2(started.status == 0, qPrintable(started.err));
    QCOMPARE(started.first().value(QLatin1String("running")), QJsonValue(true));
    QCOMPARE(ctl("stack start").status, 1); // one at a time
    const auto hasPicture = [this] {
        QDirIterator files(m_card->path(), {QStringLiteral("stacked.jpg")}, QDir::Files,
                           QDirIterator::Subdirectories);
        return files.hasNext();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(), 60'000);
    const CtlResult stopped = ctl("stack stop");
    QVERIFY2(stopped.status == 0, qPrintable(stopped.err));
    const QJsonObject end = stopped.first();
    QCOMPARE(end.value(QLatin1String("running")), QJsonValue(false));
    const int taken = end.value(QLatin1String("taken")).toInt();
    QVERIFY(taken > 0);
    QCOMPARE(end.value(QLatin1String("stacked")).toInt()
                 + end.value(QLatin1String("rejected")).toInt(),
             taken);
    QCOMPARE(end.value(QLatin1String("target")).toString(), QStringLiteral("Deneb"));
    const CtlResult nothing = ctl("stack stop");
    QCOMPARE(nothing.status, 0);
    QVERIFY2(nothing.err.contains(QLatin1String("no stack is known")), qPrintable(nothing.err));
    QCOMPARE(ctl("stack go-live").status, 0);
    QVERIFY(ctl("stack start").status == 0); // GO LIVE was done for it
    QCOMPARE(ctl("stack stop").status, 0);
    QDirIterator sessions(m_card->path(), {QStringLiteral("shotsInfo.json")}, QDir::Files,
                          QDirIterator::Subdirectories);
    QVERIFY(sessions.hasNext());
    QFile info(sessions.next());
    QVERIFY(info.open(QIODevice::ReadOnly));
    const QJsonObject shots = QJsonDocument::fromJson(info.readAll()).object();
    QCOMPARE(shots.value(QLatin1String("target")).toString(), QStringLiteral("Deneb"));
    QCOMPARE(shots.value(QLatin1String("shotsToTake")).toInt(), 999);
    if (hasDuoBand)
        QCOMPARE(shots.value(QLatin1String("ir")).toString(), QStringLiteral("Duo-Band"));
}

void TestCtlStack::watchesUntilTheEnd()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    QVERIFY(pointSomewhere());
    QProcess watch;
    m_ctl.start(watch, CtlRun::deviceFlag(m_sim.profile()) + words("stack watch --timeout 120"));
    QCOMPARE(ctl("stack start --take-over").status, 0);
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += watch.readAllStandardOutput()).count("\"counts\"") > 5,
                             60'000);
    QCOMPARE(ctl("stack stop --take-over").status, 0);
    QVERIFY(watch.waitForFinished(30'000));
    seen += watch.readAllStandardOutput();
    QCOMPARE(watch.exitCode(), 0);
    int last = 0;
    QJsonObject line;
    for (const QByteArray &text : seen.trimmed().split('\n')) {
        line = QJsonDocument::fromJson(text).object();
        const int taken = line.value(QLatin1String("taken")).toInt();
        QVERIFY2(taken >= last, text.constData());
        QVERIFY(line.value(QLatin1String("stacked")).toInt() <= taken);
        last = std::max(last, taken);
    }
    QCOMPARE(line.value(QLatin1String("event")).toString(), QStringLiteral("ended"));
    QCOMPARE(line.value(QLatin1String("complete")), QJsonValue(false));
}

void TestCtlStack::cloudsAreNamed()
{
    QVERIFY(start(QStringLiteral("dwarf3:v3")));
    QVERIFY(pointSomewhere());
    QCOMPARE(ctl("stack start").status, 0);
    QProcess watch;
    m_ctl.start(watch, CtlRun::deviceFlag(m_sim.profile()) + words("stack watch --timeout 120"));
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += watch.readAllStandardOutput()).count("\"counts\"") > 3,
                             60'000);
    QVERIFY(m_sim.setFault(QStringLiteral("clouds")));
    QTRY_VERIFY_WITH_TIMEOUT((seen += watch.readAllStandardOutput()).contains("\"clouds\""),
                             60'000);
    watch.terminate();
    QVERIFY(watch.waitForFinished(30'000));
}

/// The user's own place: one where Deneb comes below 30 degrees so soon.
bool TestCtlStack::standWhereDenebSinks(std::chrono::seconds in) const
{
    const Equatorial deneb{310.358, 45.280};
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(in.count());
    const auto height = [&](double longitude, const QDateTime &utc) {
        return horizontalOf(deneb, {20.0, longitude, 0.0}, utc).altitudeDegrees;
    };
    // At 20 degrees north it goes through 30 degrees twice a day, once on its way down.
    double east = -180.0;
    const auto crosses = [&](double longitude) {
        return height(longitude, then) >= 30.0 && height(longitude + 1.0, then) < 30.0;
    };
    while (east < 180.0 && !crosses(east))
        east += 1.0;
    double west = east + 1.0;
    for (int i = 0; i < 40; ++i) {
        const double middle = (east + west) / 2.0;
        (height(middle, then) >= 30.0 ? east : west) = middle;
    }
    const QJsonObject site{{QStringLiteral("name"), QStringLiteral("Here")},
                           {QStringLiteral("latitude_deg"), 20.0},
                           {QStringLiteral("longitude_deg"), east},
                           {QStringLiteral("elevation_m"), 0.0}};
    QFile settings(m_ctl.dataFolder() + QStringLiteral("/settings.json"));
    QJsonObject all;
    if (settings.open(QIODevice::ReadOnly)) // who this client is
        all = QJsonDocument::fromJson(settings.readAll()).object();
    settings.close();
    all.insert(QStringLiteral("site"), site);
    return east < 180.0 && settings.open(QIODevice::WriteOnly)
        && settings.write(QJsonDocument(all).toJson()) > 0;
}

void TestCtlStack::aTargetThatSinksIsNamed()
{
    QVERIFY(start(QStringLiteral("dwarf3:v3")));
    QVERIFY(pointSomewhere());
    QCOMPARE(ctl("stack start").status, 0);
    // On a slow machine it may have sunk before the first look: then from a place where it will.
    QByteArray seen;
    for (const auto in : {20s, 60s, 120s}) {
        QVERIFY(standWhereDenebSinks(in));
        QProcess watch;
        m_ctl.start(watch, CtlRun::deviceFlag(m_sim.profile()) + words("stack watch"));
        seen.clear();
        QTRY_VERIFY_WITH_TIMEOUT(
            (seen += watch.readAllStandardOutput()).contains("\"target_altitude_deg\":"), 60'000);
        const bool wasHigh = seen.contains("\"target_altitude_deg\":30");
        if (wasHigh)
            QTRY_VERIFY_WITH_TIMEOUT(
                (seen += watch.readAllStandardOutput()).contains(R"("alarm":"target")"), 180'000);
        watch.terminate();
        QVERIFY(watch.waitForFinished(30'000));
        if (wasHigh)
            break;
    }
    QVERIFY2(seen.contains(R"("alarm":"target")"), seen.constData());
}

void TestCtlStack::darks()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    QVERIFY(m_sim.setFault(QStringLiteral("no_darks")));
    const CtlResult none = ctl("stack darks list");
    QCOMPARE(none.status, 0);
    QVERIFY(none.lines().isEmpty());
    if (model == QLatin1String("dwarf3:v3") || model == QLatin1String("mini")) {
        const CtlResult ofDaylight = ctl("stack darks shoot");
        QVERIFY(ofDaylight.status != 0 && ofDaylight.err.contains(QLatin1String("daylight")));
    }
    const CtlResult shot = ctl("stack darks shoot 150 24 1 3"); // 10 s
    QVERIFY2(shot.status == 0, qPrintable(shot.err));
    QCOMPARE(shot.first().value(QLatin1String("complete")), QJsonValue(true));
    const CtlResult list = ctl("stack darks");
    QCOMPARE(list.lines().size(), 1);
    QCOMPARE(list.first().value(QLatin1String("exposure")).toString(), QStringLiteral("10"));
    QCOMPARE(list.first().value(QLatin1String("binning")).toString(), QStringLiteral("2k"));
    QCOMPARE(ctl("stack darks delete 150 24 1").status, 0);
    QCOMPARE(ctl("stack darks delete 150 24 1").status, 1);
    QVERIFY(ctl("stack darks list").lines().isEmpty());
    QCOMPARE(ctl("stack darks stop").status, 0);
}

void TestCtlStack::refusals()
{
    QVERIFY(start(QStringLiteral("dwarf3:v3"), "20"));
    QVERIFY(pointSomewhere());
    endsDarkFramesOnlyIfAskedTo();
    QVERIFY(!QTest::currentTestFailed() && m_sim.setFault(QStringLiteral("no_darks")));
    const CtlResult refused = ctl("stack start");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QLatin1String("dark")), qPrintable(refused.err));
    QCOMPARE(ctl("stack start --without-dark --stop-first").status, 0);
    QCOMPARE(ctl("stack stop --fast").status, 0);
    QVERIFY(start(QStringLiteral("dwarf2"), "3"));
    QVERIFY(pointSomewhere());
    QCOMPARE(ctl("stack start --without-dark").status, 1);
    QCOMPARE(ctl("stack start --camera wide").status, 0);
    QCOMPARE(ctl("stack stop --fast --camera wide").status, 1);
    QCOMPARE(ctl("stack stop --camera wide").status, 0);
}

/// It once ended whatever the telescope was busy with, and said nothing of it.
void TestCtlStack::endsDarkFramesOnlyIfAskedTo()
{
    QProcess shooting;
    m_ctl.start(shooting,
                CtlRun::deviceFlag(m_sim.profile())
                    + words("stack darks shoot 150 24 1 10")); // 5 s at this speed
    const auto isDark = [this] {
        return QJsonDocument(m_sim.state()).toJson().contains("\"taking_darks\": true");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDark(), 20'000);
    const CtlResult busy = ctl("stack start");
    QCOMPARE(busy.status, 1);
    QVERIFY2(busy.err.contains(QLatin1String("--stop-first")), qPrintable(busy.err));
    const CtlResult shot = CtlRun::resultOf(shooting);
    QCOMPARE(shot.first().value(QLatin1String("complete")), QJsonValue(true)); // nobody ended them
}

void TestCtlStack::usage()
{
    QVERIFY(start(QStringLiteral("dwarf2")));
    for (const char *line : {"stack", "stack up", "stack start now", "stack start --camera middle",
                             "stack darks shoot 1", "stack darks delete",
                             "stack darks shoot 1 2 3 none", "stack darks tidy", "stack watch it"})
        QCOMPARE(ctl(line).status, 2);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlStack)
#include "tst_ctl_stack.moc"
