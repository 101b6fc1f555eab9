// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unzipped.h"
#include "window_parts.h"
#include "window_words.h"

#include <QFile>
#include <QTest>

namespace nd {

namespace {

constexpr auto kFactoryPassword = "DWARF_12345678"; // Source: DWARF API 2.0, 3.9.1
constexpr auto kNewPassword = "andromeda31";

} // namespace

/// What a telescope tells by itself, in the Device panel and the strip, and the file for a report.
class WindowUpkeepTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowUpkeepTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        m_run.setLook({1920, 1080}, ThemeId::Dark); // every cell of the strip has room
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("device"));
    }

    void battery()
    {
        QVERIFY(comes([this] {
            return m_hand.number("batteryFact") == m_run.saidNumber("battery_percent");
        }));
        QVERIFY(m_run.setVital("battery_percent", 42));
        QVERIFY(comes([this] { return m_hand.number("batteryFact") == 42.0; }));
        QVERIFY(comes([this] { return m_hand.number("stripBattery") == 42.0; }));
        QVERIFY(m_run.setVital("battery_percent", 9));
        QVERIFY(comes([this] { return shows("stripBattery", words::kBatteryLow); }));
        QCOMPARE(m_hand.number("batteryFact"), 9.0);
    }

    void charging()
    {
        QVERIFY(shows("batteryFact", words::kOnBattery));
        QVERIFY(m_run.setVital("charging", 2)); // Source: field notes 1.2.15
        QVERIFY(comes([this] { return shows("batteryFact", words::kCharging); }));
        QVERIFY(comes([this] {
            return m_hand.text("stripBattery")
                .contains(QLatin1String(words::kCharging), Qt::CaseInsensitive);
        }));
        QVERIFY(!shows("stripBattery", words::kBatteryLow));
        QVERIFY(m_run.setVital("charging", 0));
        QVERIFY(comes([this] { return shows("batteryFact", words::kOnBattery); }));
    }

    void card()
    {
        QCOMPARE(m_hand.number("cardFact"), m_run.saidNumber("storage.free_gb"));
        QVERIFY(m_run.setVital("free_gb", 12));
        QVERIFY(comes([this] { return m_hand.number("cardFact") == 12.0; }));
        QVERIFY(comes([this] { return m_hand.number("stripCard") == 12.0; }));
    }

    /// The sensors and the inside never stand for each other: they were one number, which jumped.
    void temperatures()
    {
        QVERIFY(m_run.setVital("temperature_c", -7));
        QVERIFY(comes([this] { return m_hand.number("insideFact") == -7.0; }));
        QVERIFY(comes([this] { return m_hand.number("stripTemperature") == -7.0; }));
        QCOMPARE(m_hand.isThere("teleSensorFact"), m_run.model().isV3());
        QCOMPARE(m_hand.isThere("wideSensorFact"), m_run.model().isV3());
        if (!m_run.model().isV3())
            return; // 15292 is of V3
        QVERIFY(m_run.setVital("tele_sensor_c", 3));
        QVERIFY(m_run.setVital("wide_sensor_c", 21));
        QVERIFY(comes([this] { return m_hand.number("teleSensorFact") == 3.0; }));
        QVERIFY(comes([this] { return m_hand.number("wideSensorFact") == 21.0; }));
        QCOMPARE(m_hand.number("insideFact"), -7.0);
        QCOMPARE(m_hand.number("stripTemperature"), -7.0);
        const QStringList tip = WindowHand::find("stripTemperature")->toolTip().split(u'\n');
        QCOMPARE(tip.size(), 3);
        QCOMPARE(numberIn(tip[0]), -7.0);
        QCOMPARE(numberIn(tip[1]), 3.0);
        QCOMPARE(numberIn(tip[2]), 21.0);
    }

    /// What its own log tells arrives whole: what this test did to it.
    /// 15261 and 16401: what the telescope does on its own is shown and stopped.
    void aTaskIsStopped()
    {
        if (!m_run.model().isV3())
            return; // V2 has no such tasks
        QVERIFY(!WindowHand::isEnabled("stopTask"));
        QVERIFY(m_run.setVital("task", 2)); // thumbnails of the frames of a stack
        QVERIFY(comes([] { return WindowHand::isEnabled("stopTask"); }));
        QVERIFY(m_hand.click("stopTask"));
        QVERIFY(comes([this] { return m_run.said("task").toInt(-1) == 0; }));
        QVERIFY(comes([] { return !WindowHand::isEnabled("stopTask"); }));
    }

    void firmwareLog()
    {
        QVERIFY(comes([this] { return m_hand.number("logInfo") > 0.0; }));
        const QString path = m_run.folder() + QStringLiteral("/log.zip");
        QVERIFY(m_hand.click("logSave"));
        QVERIFY(m_run.chooseFile("logDialog", path));
        QVERIFY(comes([&] { return !unzipped(path).isEmpty(); }));
        const QList<QByteArray> texts = unzipped(path).values();
        QVERIFY2(texts.first().contains("started"), texts.first().constData());
    }

    /// A password was typed, sent and told by the telescope: none of the files has one.
    void diagnosticBundle()
    {
        QVERIFY(m_hand.click("devicePasswordExpand"));
        QVERIFY(m_hand.type("deviceOldPassword", QLatin1String(kFactoryPassword)));
        QVERIFY(m_hand.type("deviceNewPassword", QLatin1String(kNewPassword)));
        QVERIFY(m_hand.click("devicePasswordChange"));
        QVERIFY(comes([this] { return !m_hand.isThere("deviceOldPassword"); }));
        QVERIFY(m_run.runCommand("bundle"));
        const QString path = m_run.folder() + QStringLiteral("/bundle.zip");
        QVERIFY(m_hand.click("bundleSave"));
        QVERIFY(m_run.chooseFile("bundleFile", path));
        QVERIFY(comes([&] { return m_hand.text("bundleStatus").contains(path); }));
        QVERIFY(m_hand.click("bundleClose"));
        const QMap<QString, QByteArray> files = unzipped(path);
        for (const char *name : {"versions.json", "settings.json", "devices/1.json"})
            QVERIFY2(!files.value(QLatin1String(name)).isEmpty(), name);
        const QStringList names = files.keys();
        QCOMPARE(names.filter(QStringLiteral("recordings/night-")).size(), 1);
        for (auto file = files.begin(); file != files.end(); ++file) {
            for (const char *word : {kFactoryPassword, kNewPassword}) {
                const QByteArray secret(word);
                QVERIFY2(!file->contains(secret), qPrintable(file.key()));
                QVERIFY2(!file->contains(secret.toHex()), qPrintable(file.key()));
            }
        }
        const QByteArray device = files.value(QStringLiteral("devices/1.json"));
        QVERIFY(device.contains("127.0.0.1"));
        QVERIFY(device.contains("\"battery_percent\": 9"));
    }

private:
    bool shows(const char *name, const char *word)
    {
        return m_hand.text(name).contains(QLatin1String(word));
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeUpkeepTest(const WindowModel &model)
{
    return std::make_unique<WindowUpkeepTest>(model);
}

} // namespace nd

#include "window_upkeep.moc"
