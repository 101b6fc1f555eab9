// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "sim_process.h"

#include <QJsonArray>
#include <QMap>
#include <QTest>

#include <csignal>

namespace nd {

namespace {

const char *const kModels[] = {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"};

} // namespace

/// The verbs of nightdeskctl that wait for the end of what they start, on each model.
class TestCtlCapabilities : public QObject
{
    Q_OBJECT

private slots:
    void captures_data() { addModels(); }
    void captures();
    void panoramaIsAsLargeAsAsked();
    void recordsUntilInterrupted();
    void settings_data() { addModels(); }
    void settings();
    void fullCardIsSaid();
    void focuses_data() { addModels(); }
    void focuses();
    void followsAndLinks_data() { addModels(); }
    void followsAndLinks();
    void setsUp_data() { addModels(); }
    void setsUp();

private:
    static void addModels();
    CtlResult ctl(const char *line) const;

    SimProcess m_sim;
    CtlRun m_ctl;
};

void TestCtlCapabilities::addModels()
{
    QTest::addColumn<QString>("model");
    for (const char *model : kModels)
        QTest::newRow(model) << QString::fromLatin1(model);
}

CtlResult TestCtlCapabilities::ctl(const char *line) const
{
    return m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + words(line));
}

void TestCtlCapabilities::captures()
{
    QFETCH(QString, model);
    m_sim.kill();
    QVERIFY(m_sim.start(model, words("--speed 10")));
    // A mini has no rows and columns to set; a DWARF 3 has three of them at least.
    const char *panorama = model == QLatin1String("mini") ? "panorama --sun-ok"
        : model.endsWith(QLatin1String("v3"))             ? "panorama 3 3 --sun-ok"
                                                          : "panorama 2 2 --sun-ok";
    for (const char *line :
         {"photo", "photo --raw", "photo --camera wide", "burst 3", "record --seconds 2",
          "timelapse --seconds 3", panorama, "panorama --angles 5.5,2 --sun-ok"}) {
        const CtlResult result = ctl(line);
        QVERIFY2(result.status == 0,
                 qPrintable(QLatin1String(line) + QLatin1Char(' ') + result.err));
        QCOMPARE(result.lines().size(), 1);
        QCOMPARE(result.first().value(QLatin1String("job")).toString(), words(line).first());
        QCOMPARE(result.first().value(QLatin1String("camera")).toString(),
                 QLatin1String(line).contains(QLatin1String("wide")) ? QStringLiteral("wide")
                                                                     : QStringLiteral("tele"));
    }
    for (const char *line :
         {"burst many", "panorama 3", "panorama --angles 20", "panorama --angles 20,0",
          "panorama 3 3 --angles 20,8", "photo --camera middle", "photo now", "photo --zoom 1,2",
          "record --seconds never"})
        QCOMPARE(ctl(line).status, 2);
}

/// `panorama ROWS COLUMNS` took whatever was set before on V3 firmware, whose start has no room for
/// the numbers. A DWARF mini does not tell its features: it refuses instead.
void TestCtlCapabilities::panoramaIsAsLargeAsAsked()
{
    m_sim.kill();
    QVERIFY(m_sim.start(QStringLiteral("dwarf3:v3"), words("--speed 10")));
    const CtlResult asked = ctl("panorama 3 4 --sun-ok");
    QVERIFY2(asked.status == 0, qPrintable(asked.err));
    QCOMPARE(asked.first().value(QLatin1String("total")).toInt(), 12);
    const CtlResult kept = ctl("params get panorama-columns");
    QCOMPARE(kept.first().value(QLatin1String("value")).toString(), QStringLiteral("4"));
    const CtlResult tooMany = ctl("panorama 3 400 --sun-ok");
    QCOMPARE(tooMany.status, 1);
    QVERIFY2(tooMany.err.contains(QLatin1String("panorama-columns")), qPrintable(tooMany.err));
    const CtlResult angles = ctl("panorama --angles 5.5,2 --sun-ok"); // three by two pictures
    QVERIFY2(angles.status == 0, qPrintable(angles.err));
    QCOMPARE(angles.first().value(QLatin1String("total")).toInt(), 6);
    m_sim.kill();
    QVERIFY(m_sim.start(QStringLiteral("mini"), words("--speed 10")));
    const CtlResult untold = ctl("panorama 3 4 --sun-ok");
    QCOMPARE(untold.status, 1);
    QVERIFY2(untold.err.contains(QLatin1String("panorama-rows")), qPrintable(untold.err));
}

void TestCtlCapabilities::recordsUntilInterrupted()
{
    m_sim.kill();
    QVERIFY(m_sim.start(QStringLiteral("dwarf3:v3")));
    QProcess record;
    m_ctl.start(record, CtlRun::deviceFlag(m_sim.profile()) + words("record"));
    QByteArray said;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += record.readAllStandardError();
            return said.contains("record: 2 s");
        },
        60'000));
    ::kill(static_cast<pid_t>(record.processId()), SIGINT);
    const CtlResult result = CtlRun::resultOf(record);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.lines().size(), 1);
}

void TestCtlCapabilities::settings()
{
    QFETCH(QString, model);
    m_sim.kill();
    QVERIFY(m_sim.start(model));
    const CtlResult all = ctl("params get");
    QVERIFY2(all.status == 0, qPrintable(all.err));
    QMap<QString, QJsonObject> byKey;
    const QList<QJsonObject> lines = all.lines();
    for (const QJsonObject &line : lines)
        byKey.insert(line.value(QLatin1String("key")).toString(), line);
    for (const char *key : {"exposure", "gain"}) {
        QVERIFY2(byKey.contains(QLatin1String(key)), key);
        QVERIFY(byKey.value(QLatin1String(key)).value(QLatin1String("value")).isString());
    }
    // The second of what the telescope itself offers.
    const QJsonArray gains
        = byKey.value(QStringLiteral("gain")).value(QLatin1String("choices")).toArray();
    QVERIFY(gains.size() > 2);
    const QString wanted = gains.at(1).toString();
    const CtlResult set = m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + words("params set gain")
                                    + QStringList{wanted});
    QVERIFY2(set.status == 0, qPrintable(set.err));
    QCOMPARE(set.first().value(QLatin1String("value")).toString(), wanted);
    QCOMPARE(ctl("params get gain").first().value(QLatin1String("value")).toString(), wanted);
    QCOMPARE(ctl("params get exposure --camera wide").status, 0);
    QCOMPARE(ctl("params set gain lots").status, 1);
    for (const char *line :
         {"params", "params get nonsense", "params set gain", "params drop gain"})
        QCOMPARE(ctl(line).status, 2);
}

void TestCtlCapabilities::fullCardIsSaid()
{
    m_sim.kill();
    QVERIFY(m_sim.start(QStringLiteral("dwarf3:v3"), words("--fault sd_full")));
    const CtlResult result = ctl("photo");
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(QLatin1String("card"), Qt::CaseInsensitive),
             qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
}

void TestCtlCapabilities::focuses()
{
    QFETCH(QString, model);
    m_sim.kill();
    QVERIFY(m_sim.start(model, words("--speed 10")));
    for (const char *line :
         {"focus auto", "focus auto 0.4 0.6", "focus stars", "focus near 3", "focus far"}) {
        const CtlResult result = ctl(line);
        QVERIFY2(result.status == 0,
                 qPrintable(QLatin1String(line) + QLatin1Char(' ') + result.err));
        QVERIFY(result.first().contains(QLatin1String("position")));
    }
    const bool isV3 = model == QLatin1String("mini") || model.endsWith(QLatin1String("v3"));
    const CtlResult infinity = ctl("focus infinity 400");
    QCOMPARE(infinity.status, isV3 ? 0 : 1);
    if (isV3)
        QCOMPARE(infinity.first().value(QLatin1String("infinity")).toInt(), 400);
    for (const char *line :
         {"focus", "focus harder", "focus auto 2 2", "focus near 0", "focus stars 3"})
        QCOMPARE(ctl(line).status, 2);
}

void TestCtlCapabilities::followsAndLinks()
{
    QFETCH(QString, model);
    m_sim.kill();
    QVERIFY(m_sim.start(model));
    for (const char *line : {"track 0.4 0.4 0.2 0.2", "sentry --seconds 2", "link 0.5 0.5"}) {
        const CtlResult held = ctl(line); // nobody told where it stands: the Sun may be up
        QCOMPARE(held.status, 1);
        QVERIFY2(held.err.contains(QLatin1String("--sun-ok")), qPrintable(held.err));
    }
    const CtlResult followed = ctl("track 0.4 0.4 0.2 0.2 --seconds 3 --sun-ok");
    QVERIFY2(followed.status == 0, qPrintable(followed.err));
    const CtlResult linked = ctl("link 0.5 0.5 --sun-ok");
    QVERIFY2(linked.status == 0, qPrintable(linked.err));
    QCOMPARE(linked.first().value(QLatin1String("pointed")), QJsonValue(true));
    const CtlResult watched = ctl("sentry --seconds 2 --sun-ok");
    QVERIFY2(watched.status == 0, qPrintable(watched.err));
    QVERIFY(!watched.lines().isEmpty());
    for (const char *line : {"link 0.5", "link 2 2", "track 0.5", "track 0.9 0.9 0.5 0.5",
                             "sentry now", "track --id x"})
        QCOMPARE(ctl(line).status, 2);
}

void TestCtlCapabilities::setsUp()
{
    QFETCH(QString, model);
    m_sim.kill();
    QVERIFY(m_sim.start(model));
    const bool isV3 = model == QLatin1String("mini") || model.endsWith(QLatin1String("v3"));
    const CtlResult light = ctl("light ring on");
    QVERIFY2(light.status == 0, qPrintable(light.err));
    QCOMPARE(light.first().value(QLatin1String("on")), QJsonValue(true));
    QCOMPARE(ctl("light ring").first().value(QLatin1String("on")), QJsonValue(true));
    QCOMPARE(ctl("power cooling on").status, isV3 ? 0 : 1);
    const CtlResult time = ctl("time");
    QVERIFY2(time.status == 0, qPrintable(time.err));
    const CtlResult named = ctl("device name Hilltop");
    QVERIFY2(named.status == 0, qPrintable(named.err));
    const CtlResult info = ctl("device info");
    QVERIFY2(info.status == 0, qPrintable(info.err));
    QCOMPARE(info.first().value(QLatin1String("name")).toString(), QStringLiteral("Hilltop"));
    const CtlResult http = ctl("http deviceInfo");
    QVERIFY2(http.status == 0, qPrintable(http.err));
    QVERIFY(http.out.contains("Hilltop"));
    QVERIFY(!http.out.contains("DWARF_12345678"));
    const CtlResult never = ctl("call 13006");
    QCOMPARE(never.status, 1);
    QVERIFY(never.err.contains(QLatin1String("never sent")));
    const CtlResult reboot = ctl("power reboot --yes");
    QVERIFY2(reboot.status == 0, qPrintable(reboot.err));
    for (const char *line :
         {"power reboot", "light disco on", "light ring maybe", "device", "device reset",
          "http nonsense", "http delete", "http downloadLog", "http uploadFirmware"})
        QCOMPARE(ctl(line).status, 2);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlCapabilities)
#include "tst_ctl_capabilities.moc"
