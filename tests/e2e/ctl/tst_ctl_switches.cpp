// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_stage.h"

#include <QFile>
#include <QJsonDocument>
#include <QScopeGuard>

namespace nd {

/// Lights, power, the computer's modes, clock and place, and what `status` tells, on each model,
/// compared with the simulator's own word.
class TestCtlSwitches : public QObject
{
    Q_OBJECT

private slots:
    void lights_data() { CtlStage::addModels(); }
    void lights();
    void power_data() { CtlStage::addModels(); }
    void power();
    void restartsAndSwitchesOff_data() { CtlStage::addModels(); }
    void restartsAndSwitchesOff();
    void modes_data() { CtlStage::addModels(); }
    void modes();
    void clockAndPlace_data() { CtlStage::addModels(); }
    void clockAndPlace();
    void status_data() { CtlStage::addModels(); }
    void status();
    void wideCaptures_data() { CtlStage::addModels(); }
    void wideCaptures();

private:
    using Told = QList<int>; ///< How often the clock, the zone and the place were set.

    Told told() const
    {
        return {m_stage.state("clock_told").toInt(-1), m_stage.state("zone_told").toInt(-1),
                m_stage.state("place_told").toInt(-1)};
    }
    QString settingsFile() const { return m_stage.dataFolder() + QStringLiteral("/settings.json"); }
    CtlResult runIn(const QByteArray &zone, const char *line) const
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        const auto back = qScopeGuard([&before] {
            if (before.isEmpty())
                qunsetenv("TZ"); // set to nothing it means UTC
            else
                qputenv("TZ", before);
        });
        return m_stage.run(line);
    }
    /// All else stays: the telescope knows a client by what is kept there.
    bool keepSite(double latitude, double longitude, const QString &zone = {}) const
    {
        QFile settings(settingsFile());
        QJsonObject all;
        if (settings.open(QIODevice::ReadOnly))
            all = QJsonDocument::fromJson(settings.readAll()).object();
        settings.close();
        all.insert(QStringLiteral("site"),
                   QJsonObject{{QStringLiteral("latitude_deg"), latitude},
                               {QStringLiteral("longitude_deg"), longitude},
                               {QStringLiteral("time_zone"), zone}});
        return settings.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && settings.write(QJsonDocument(all).toJson()) > 0;
    }

    CtlStage m_stage;
};

void TestCtlSwitches::lights()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    for (const auto &[light, key] :
         {std::pair("ring", "ring_light"), std::pair("indicator", "power_indicator")}) {
        for (const char *wanted : {"on", "off", "on"}) {
            const CtlResult result = m_stage.run(
                {QStringLiteral("light"), QLatin1String(light), QLatin1String(wanted)});
            QVERIFY2(result.status == 0, qPrintable(result.err));
            const bool isOn = QLatin1String(wanted) == QLatin1String("on");
            QCOMPARE(result.first()[QLatin1String("switch")].toString(), QLatin1String(light));
            QCOMPARE(result.first()[QLatin1String("on")], QJsonValue(isOn));
            QCOMPARE(m_stage.state(key).toInt(-1), isOn ? 1 : 0);
        }
    }
}

void TestCtlSwitches::power()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    for (const auto &[word, key] :
         {std::pair("defog", "lens_defog"), std::pair("cooling", "auto_cooling"),
          std::pair("auto-shutdown", "auto_shutdown")}) {
        const CtlResult on
            = m_stage.run({QStringLiteral("power"), QLatin1String(word), QStringLiteral("on")});
        QCOMPARE(on.status, CtlStage::isV3(model) ? 0 : 1);
        QCOMPARE(m_stage.state(key).toInt(-1), CtlStage::isV3(model) ? 1 : 0);
        if (!CtlStage::isV3(model)) {
            QVERIFY2(on.err.contains(QLatin1String("can't do it")), qPrintable(on.err));
            continue;
        }
        QCOMPARE(on.first()[QLatin1String("on")], QJsonValue(true));
        const CtlResult off
            = m_stage.run({QStringLiteral("power"), QLatin1String(word), QStringLiteral("off")});
        QCOMPARE(off.first()[QLatin1String("on")], QJsonValue(false));
        QCOMPARE(m_stage.state(key).toInt(-1), 0);
    }
}

void TestCtlSwitches::restartsAndSwitchesOff()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    const auto isOn
        = [](const QJsonObject &state) { return state[QLatin1String("powered")].toBool(); };
    const auto isOff = [&isOn](const QJsonObject &state) { return !isOn(state); };
    for (const char *line : {"power reboot", "power shutdown"})
        QCOMPARE(m_stage.run(line).status, 2); // not without --yes
    QVERIFY(isOn(m_stage.state()));
    const CtlResult reboot = m_stage.run("power reboot --yes");
    QVERIFY2(reboot.status == 0, qPrintable(reboot.err));
    QCOMPARE(reboot.first()[QLatin1String("reboot")], QJsonValue(true));
    QVERIFY(m_stage.waitFor(isOff));
    QVERIFY(m_stage.waitFor(isOn));
    const CtlResult off = m_stage.run("power shutdown --yes");
    QVERIFY2(off.status == 0, qPrintable(off.err));
    QCOMPARE(off.first()[QLatin1String("shutdown")], QJsonValue(true));
    QVERIFY(m_stage.waitFor(isOff));
    QCOMPARE(m_stage.run("--timeout 5 status").status, 3); // nobody answers any more
}

void TestCtlSwitches::modes()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    for (const auto &[command, key] : {std::pair("CMD_SYSTEM_SET_MTP_MODE", "mtp"),
                                       std::pair("CMD_SYSTEM_SET_CPU_MODE", "cpu_mode")}) {
        const CtlResult result = m_stage.run(
            {QStringLiteral("call"), QLatin1String(command), QStringLiteral("{\"mode\":1}")});
        if (model != QLatin1String("dwarf2")) { // no other knows it, so none answers
            QCOMPARE(result.status, 4);
            QCOMPARE(m_stage.state(key).toInt(-1), 0);
            continue;
        }
        QVERIFY2(result.status == 0, qPrintable(result.err));
        QCOMPARE(result.first()[QLatin1String("command")].toString(), QLatin1String(command));
        QCOMPARE(m_stage.state(key).toInt(-1), 1);
    }
    const CtlResult cold = m_stage.run("call 13009 {\"mode\":1}");
    QCOMPARE(cold.status, CtlStage::isV3(model) ? 0 : 1);
    QCOMPARE(m_stage.state("low_temperature_protection").toInt(-1), CtlStage::isV3(model) ? 1 : 0);
}

/// Connecting tells the clock and the place once, `time` once more.
void TestCtlSwitches::clockAndPlace()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    const bool isV3 = CtlStage::isV3(model);
    QVERIFY(keepSite(48.25, 11.5));
    QCOMPARE(m_stage.run("status").status, 0);
    const Told connecting = told();
    QCOMPARE(connecting, (Told{1, 1, isV3 ? 1 : 0}));
    QVERIFY(keepSite(-33.5, 151.25));
    const CtlResult time = runIn("Asia/Kathmandu", "time");
    QVERIFY2(time.status == 0, qPrintable(time.err));
    QCOMPARE(time.first()[QLatin1String("clock_set")], QJsonValue(true));
    QCOMPARE(time.first()[QLatin1String("place_sent")], QJsonValue(isV3));
    QCOMPARE(told(), (Told{3, 3, isV3 ? 3 : 0}));
    QCOMPARE(m_stage.state("timezone").toString(), QStringLiteral("Asia/Kathmandu"));
    QCOMPARE(m_stage.state("told_latitude_deg").toDouble(), isV3 ? -33.5 : 0.0);
    QCOMPARE(m_stage.state("told_longitude_deg").toDouble(), isV3 ? 151.25 : 0.0);
    // A site with a zone of its own: it is told that, wherever the laptop came from.
    QVERIFY(keepSite(-24.625, -70.5, QStringLiteral("America/Santiago")));
    QCOMPARE(runIn("Asia/Kathmandu", "status").status, 0);
    QVERIFY(QFile::remove(settingsFile()));
    QCOMPARE(m_stage.state("timezone").toString(), QStringLiteral("America/Santiago"));
}

void TestCtlSwitches::status()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    const CtlResult result = m_stage.run("status");
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const QJsonObject told = result.first();
    const QJsonObject state = m_stage.state();
    const QJsonObject card = state[QLatin1String("storage")].toObject();
    constexpr double kGigabyte = 1e9;
    QCOMPARE(told[QLatin1String("temperature_c")].toInt(-99),
             state[QLatin1String("temperature_c")].toInt());
    QCOMPARE(told[QLatin1String("battery_percent")].toInt(-1),
             state[QLatin1String("battery_percent")].toInt());
    QCOMPARE(told[QLatin1String("card_total_bytes")].toDouble() / kGigabyte,
             card[QLatin1String("total_gb")].toDouble());
    QCOMPARE(told[QLatin1String("card_free_bytes")].toDouble() / kGigabyte,
             card[QLatin1String("free_gb")].toDouble());
    QCOMPARE(told[QLatin1String("card_missing")], QJsonValue(false));
    QCOMPARE(told[QLatin1String("ring_light")].toBool() ? 1 : 0,
             state[QLatin1String("ring_light")].toInt());
    QCOMPARE(told[QLatin1String("power_indicator")].toBool() ? 1 : 0,
             state[QLatin1String("power_indicator")].toInt());
}

/// A burst is over within a second: a test that looked for it while it ran missed it beside many
/// others. The simulator counts what began.
void TestCtlSwitches::wideCaptures()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    const auto begun = [this](const char *camera) {
        return m_stage.state(camera).toObject()[QLatin1String("captures_begun")].toObject();
    };
    QJsonObject wide = begun("wide");
    const QJsonObject tele = begun("tele");
    for (const auto &[line, key] :
         {std::pair("burst 3 --camera wide", "burst"),
          std::pair("record --seconds 3 --camera wide", "recording"),
          std::pair("timelapse --seconds 4 --camera wide", "time_lapse")}) {
        const CtlResult result = m_stage.run(line);
        QVERIFY2(result.status == 0, qPrintable(result.err));
        wide[QLatin1String(key)] = wide[QLatin1String(key)].toInt() + 1;
        QCOMPARE(begun("wide"), wide); // this one, once, and no other
        QCOMPARE(begun("tele"), tele);
        QCOMPARE(result.first()[QLatin1String("camera")].toString(), QStringLiteral("wide"));
        QCOMPARE(result.first()[QLatin1String("job")].toString(), words(line).first());
        QVERIFY(m_stage.waitFor([word = QLatin1String(key)](const QJsonObject &state) {
            return !state[QLatin1String("wide")].toObject()[word].toBool();
        }));
    }
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlSwitches)
#include "tst_ctl_switches.moc"
