// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unzipped.h"
#include "window_parts.h"
#include "window_words.h"

#include <QFile>
#include <QTableView>
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

    /// 16400 has a control in the Protocol panel alone; a stop of the task there ends it.
    void aTaskIsStartedAsACommand()
    {
        if (!m_run.model().isV3())
            return; // as above
        QVERIFY(callByHand("16400", R"({"task_id": 2})"));
        QVERIFY(comes([this] { return m_run.said("task").toInt(-1) == 2; }));
        QVERIFY(comes([this] { return shows("callAnswer", "\"code\": 0"); }));
        QVERIFY(callByHand("CMD_TASK_CENTER_STOP_TASK", R"({"task_id": 2})"));
        QVERIFY(comes([this] { return m_run.said("task").toInt(-1) == 0; }));
    }

    /// What moves the telescope, or may, is asked about.
    void aCommandThatMovesAsksFirst()
    {
        const char *command = m_run.model().isV3() ? "15509" : "14810";
        QVERIFY(callByHand(command, "{}"));
        QVERIFY(comes([] { return WindowHand::isThere("question"); }));
        QVERIFY(m_hand.click("questionAction"));
        QVERIFY(comes([&] { return shows("callNote", command); }));
        QVERIFY(comes([this] { return shows("callAnswer", "\"id\""); }));
    }

    /// Its number, how often, and its bytes: nobody published more.
    void whatNobodyExplainedIsShown()
    {
        QVERIFY(m_hand.openPanel("protocol"));
        QVERIFY(m_run.tell(15253, "0801"));
        QVERIFY(m_run.tell(15999, "0a0b"));
        QVERIFY(comes([] { return noticeRow("15999").contains(QLatin1String("0a 0b")); }));
        QVERIFY(noticeRow("15253").startsWith(QLatin1String("15253 AI_ENHANCE_STATE 1 ")));
        QVERIFY(m_hand.openPanel("device"));
    }

    /// What its own log tells arrives whole: what this test did to it.
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
    /// In the Protocol panel, up to the click on Send.
    bool callByHand(const char *command, const char *fields)
    {
        if (!m_hand.openPanel("protocol") || !m_hand.type("callCommand", QLatin1String(command)))
            return false;
        WindowHand::keyClick(m_run.window(), Qt::Key_Return); // the list of what matches goes
        return m_hand.type("callFields", QLatin1String(fields)) && m_hand.click("callSend");
    }

    /// "15253 AI_ENHANCE_STATE 1 now 08 01 (2 B)"
    static QString noticeRow(const char *number)
    {
        const auto *view = qobject_cast<QTableView *>(WindowHand::find("notices"));
        const QAbstractItemModel *rows = view != nullptr ? view->model() : nullptr;
        for (int row = 0; rows != nullptr && row < rows->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < rows->columnCount(); ++column)
                cells.append(rows->index(row, column).data().toString());
            if (cells.first() == QLatin1String(number))
                return cells.join(u' ');
        }
        return {};
    }

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
