// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "sim_process.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <csignal>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

const char *const kModels[] = {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"};

} // namespace

/// The real nightdeskctl against the real simulator, each model.
class TestCtlTelescope : public QObject
{
    Q_OBJECT

private slots:
    void status_data() { addModels(); }
    void status();
    void calls_data() { addModels(); }
    void calls();
    void watches_data() { addModels(); }
    void watches();
    void stopsAndMoves_data() { addModels(); }
    void stopsAndMoves();
    void longAnswerTimesOut();
    void slaveIsRefusedWithWords();
    void takesOver();
    void sunGuardHoldsBackAndSunOkLetsPass();
    void linkThatGoesIsNoConnection();

private:
    static void addModels();
    bool startSim(const QString &model, const QStringList &extra = {});
    CtlResult ctl(const QStringList &arguments) const;
    CtlResult ctl(const char *line) const { return ctl(words(line)); }
    void setSite(double longitudeDegrees) const;

    SimProcess m_sim;
    CtlRun m_ctl;
};

void TestCtlTelescope::addModels()
{
    QTest::addColumn<QString>("model");
    for (const char *model : kModels)
        QTest::newRow(model) << QString::fromLatin1(model);
}

bool TestCtlTelescope::startSim(const QString &model, const QStringList &extra)
{
    m_sim.kill();
    setSite(0.0);
    return m_sim.start(model, extra);
}

CtlResult TestCtlTelescope::ctl(const QStringList &arguments) const
{
    return m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + arguments);
}

/// On the equator, where it is noon if `longitudeDegrees` is 0 and midnight if it is 180.
void TestCtlTelescope::setSite(double longitudeDegrees) const
{
    const QTime now = QDateTime::currentDateTimeUtc().time();
    const double hours = now.msecsSinceStartOfDay() / 3'600'000.0;
    const double noon = (12.0 - hours) * 15.0 + longitudeDegrees;
    const double longitude = noon > 180.0 ? noon - 360.0 : noon;
    QFile settings(m_ctl.dataFolder() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    const QJsonObject site{{QStringLiteral("latitude_deg"), 0.0},
                           {QStringLiteral("longitude_deg"), longitude}};
    settings.write(QJsonDocument(QJsonObject{{QStringLiteral("site"), site}}).toJson());
}

void TestCtlTelescope::status()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    const CtlResult result = ctl("status");
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QCOMPARE(result.lines().size(), 1);
    const QJsonObject state = result.first();
    QCOMPARE(state.value(QLatin1String("model")).toString(), model.section(QLatin1Char(':'), 0, 0));
    const bool isV3 = model == QLatin1String("mini") || model.endsWith(QLatin1String("v3"));
    QCOMPARE(state.value(QLatin1String("generation")).toString(),
             isV3 ? QStringLiteral("v3") : QStringLiteral("v2"));
    QCOMPARE(state.value(QLatin1String("role")).toString(), QStringLiteral("host"));
    QVERIFY(state.value(QLatin1String("battery_percent")).toInt() > 0);
    QVERIFY(state.value(QLatin1String("card_total_bytes")).toDouble() > 1e9);
    QVERIFY(!state.value(QLatin1String("firmware")).toString().isEmpty());
    const QJsonObject notifications = state.value(QLatin1String("notifications")).toObject();
    QVERIFY(notifications.contains(QLatin1String("CMD_NOTIFY_WS_HOST_SLAVE_MODE"))
            || notifications.size() > 5);
}

void TestCtlTelescope::calls()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    const CtlResult read = ctl("call CMD_STEP_MOTOR_GET_POSITION {\"id\":1}");
    QVERIFY2(read.status == 0, qPrintable(read.err));
    QCOMPARE(read.first().value(QLatin1String("message")).toString(),
             QStringLiteral("ResMotorPosition"));
    QCOMPARE(read.first().value(QLatin1String("id")).toInt(), 14011);
    const CtlResult byId = ctl("call 13500");
    QVERIFY2(byId.status == 0, qPrintable(byId.err));
    QCOMPARE(byId.first().value(QLatin1String("command")).toString(),
             QStringLiteral("CMD_RGB_POWER_OPEN_RGB"));
    // A time before the telescope was built: the refusal is JSON, a sentence and exit status 1.
    const CtlResult refused = ctl("call CMD_SYSTEM_SET_TIME {\"timestamp\":5}");
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.first().value(QLatin1String("code")).toInt() < 0);
    QVERIFY(refused.err.contains(QLatin1Char('.')));
    const bool isV3 = model == QLatin1String("mini") || model.endsWith(QLatin1String("v3"));
    const CtlResult foreign = ctl(isV3 ? "call CMD_CAMERA_TELE_SET_EXP {\"index\":3}"
                                       : "call CMD_PARAM_SET_GAIN {\"value\":60}");
    QCOMPARE(foreign.status, 1);
    QVERIFY2(foreign.err.contains(QLatin1String("can't do it")), qPrintable(foreign.err));
    QVERIFY(foreign.out.isEmpty());
}

void TestCtlTelescope::watches()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    QCOMPARE(ctl("status").status, 0); // the first run makes the client id that both share
    QProcess watch;
    m_ctl.start(watch, CtlRun::deviceFlag(m_sim.profile()) + words("watch"));
    QByteArray seen;
    const auto hasSeen = [&](const char *what) {
        return QTest::qWaitFor(
            [&] {
                seen += watch.readAllStandardOutput();
                return seen.contains(what);
            },
            kLong);
    };
    QVERIFY(hasSeen("CMD_NOTIFY_ELE"));
    // A second client with the same id is the same host: what it does is seen by the first.
    QCOMPARE(ctl("call 13500").status, 0);
    QVERIFY(hasSeen("\"id\":15221"));
    ::kill(static_cast<pid_t>(watch.processId()), SIGINT);
    CtlResult result = CtlRun::resultOf(watch);
    QCOMPARE(result.status, 0);
    result.out = seen + result.out;
    QVERIFY(result.lines().size() > 3);
    const QList<QJsonObject> lines = result.lines();
    for (const QJsonObject &line : lines) {
        QVERIFY(line.contains(QLatin1String("time_utc")));
        QVERIFY(line.contains(QLatin1String("fields")));
    }
    QCOMPARE(ctl("--timeout 8 watch").status, 0);
}

void TestCtlTelescope::stopsAndMoves()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    const CtlResult stopped = ctl("stop");
    QVERIFY2(stopped.status == 0, qPrintable(stopped.err));
    QCOMPARE(stopped.first().value(QLatin1String("stopped")), QJsonValue(true));
    const CtlResult nudged = ctl("move up");
    QVERIFY2(nudged.status == 0, qPrintable(nudged.err));
    const auto azimuth = [this] {
        return ctl("call 14011 {\"id\":1}")
            .first()
            .value(QLatin1String("fields"))
            .toObject()
            .value(QLatin1String("position"))
            .toDouble();
    };
    const double before = azimuth();
    const CtlResult held = ctl("move right --speed 1 --seconds 1");
    QVERIFY2(held.status == 0, qPrintable(held.err));
    const double after = azimuth();
    QVERIFY2(std::abs(after - before) > 0.2, qPrintable(QString::number(after - before)));
    QTest::qWait(300);
    QVERIFY(std::abs(azimuth() - after) < 0.01);
}

/// Calibration takes minutes.
void TestCtlTelescope::longAnswerTimesOut()
{
    QVERIFY(startSim(QStringLiteral("dwarf3:v3"), words("--speed 0.05")));
    const CtlResult result
        = ctl("--timeout 8 call CMD_ASTRO_START_CALIBRATION {\"lon\":11.5,\"lat\":48.2} --sun-ok");
    QCOMPARE(result.status, 4);
    QVERIFY2(result.err.contains(QLatin1String("in time")), qPrintable(result.err));
}

void TestCtlTelescope::slaveIsRefusedWithWords()
{
    for (const char *model : kModels) {
        QVERIFY(startSim(QString::fromLatin1(model), words("--fault slave")));
        const CtlResult refused = ctl("call 13500");
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(QLatin1String("has control")), qPrintable(refused.err));
        const CtlResult moved = ctl("move up");
        QCOMPARE(moved.status, 1);
        QVERIFY2(moved.err.contains(QLatin1String("has control")), qPrintable(moved.err));
        const CtlResult read = ctl("status");
        QCOMPARE(read.status, 0);
        QCOMPARE(read.first().value(QLatin1String("role")).toString(), QStringLiteral("slave"));
    }
}

void TestCtlTelescope::takesOver()
{
    QVERIFY(startSim(QStringLiteral("dwarf3:v3"), words("--fault slave")));
    const CtlResult taken = ctl("--take-over call 13500");
    QVERIFY2(taken.status == 0, qPrintable(taken.err));
    QVERIFY(startSim(QStringLiteral("dwarf3:v3"), words("--fault slave=locked")));
    const CtlResult refused = ctl("--take-over call 13500");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QLatin1String("Unlock the host")), qPrintable(refused.err));
}

void TestCtlTelescope::sunGuardHoldsBackAndSunOkLetsPass()
{
    QVERIFY(startSim(QStringLiteral("dwarf2")));
    const char *const fast = "call CMD_STEP_MOTOR_RUN {\"id\":1,\"speed\":5,\"direction\":true}";
    const CtlResult held = ctl(fast);
    QCOMPARE(held.status, 1);
    QVERIFY2(held.err.contains(QLatin1String("Sun")), qPrintable(held.err));
    QVERIFY(held.out.isEmpty());
    QCOMPARE(ctl(words(fast) + words("--sun-ok")).status, 0);
    QCOMPARE(ctl("stop").status, 0);
    QCOMPARE(ctl("move right --speed 5").status, 1);
    const char *const aimed = "call CMD_ASTRO_START_GOTO_DSO {\"ra\":5.59,\"dec\":-5.39}";
    const CtlResult unsure = ctl(aimed); // nobody knows where it points
    QCOMPARE(unsure.status, 1);
    QVERIFY2(unsure.err.contains(QLatin1String("--sun-ok")), qPrintable(unsure.err));
    QVERIFY(unsure.out.isEmpty());
    setSite(180.0);
    QCOMPARE(ctl(fast).status, 0);
    QCOMPARE(ctl("stop").status, 0);
}

void TestCtlTelescope::linkThatGoesIsNoConnection()
{
    QVERIFY(startSim(QStringLiteral("dwarf3:v3")));
    QProcess watch;
    m_ctl.start(watch, CtlRun::deviceFlag(m_sim.profile()) + words("watch"));
    QVERIFY(QTest::qWaitFor([&] { return watch.bytesAvailable() > 3000; }, kLong));
    m_sim.kill();
    const CtlResult result = CtlRun::resultOf(watch);
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains(QLatin1String("lost")), qPrintable(result.err));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlTelescope)
#include "tst_ctl_telescope.moc"
