// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QFile>
#include <QTest>

#include <cmath>

namespace nd {

namespace {

constexpr auto kFactoryPassword = "DWARF_12345678"; // Source: DWARF API 2.0, 3.9.1

/// A zip archive of one empty file "a", written by hand. Source: PKWARE APPNOTE 6.3.
QByteArray smallZip()
{
    return QByteArray::fromHex("504b03041400000000000000210000000000000000000000000001000000"
                               "61"
                               "504b010214001400000000000000210000000000000000000000000001000000"
                               "0000000000000000000000000000"
                               "61"
                               "504b050600000000010001002f0000001f0000000000");
}

} // namespace

/// Device panel: lights, name, system, firmware, logs, and the orders behind a question.
class WindowDeviceTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowDeviceTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("device"));
    }

    void lights()
    {
        switchTo("ringLight", words::kOn, "ring_light", 1);
        switchTo("ringLight", words::kOff, "ring_light", 0);
        switchTo("powerIndicator", words::kOff, "power_indicator", 0);
    }

    void onlyWhatTheModelHas()
    {
        const bool v3 = m_run.model().isV3();
        for (const char *name : {"lensDefog", "autoCooling", "autoShutdown", "sendSite"})
            QCOMPARE(m_hand.isThere(name), v3);
        const bool dwarf2 = m_run.model().isDwarf2();
        for (const char *name : {"cpuMode", "enableMtp", "firmwareChoose"})
            QCOMPARE(m_hand.isThere(name), dwarf2);
        QCOMPARE(m_hand.isThere("firmwareElsewhere"), !dwarf2);
    }

    void dewCoolingAndTheRest()
    {
        if (!m_run.model().isV3())
            return; // onlyWhatTheModelHas() looks that they are not there
        switchTo("lensDefog", words::kOn, "lens_defog", 1);
        switchTo("autoCooling", words::kOn, "auto_cooling", 1);
        switchTo("autoShutdown", words::kOn, "auto_shutdown", 1);
        switchTo("lowTemperature", words::kOn, "low_temperature_protection", 1);
        const double told = m_run.saidNumber("place_told"); // connecting tells it, too
        QVERIFY(m_hand.click("sendSite"));
        QVERIFY(comes([&] { return m_run.saidNumber("place_told") == told + 1.0; }));
        QCOMPARE(m_run.saidNumber("told_latitude_deg"), 48.2);
        QVERIFY(m_hand.text("siteFact").contains(QLatin1String("48.2")));
    }

    void computerAndCard()
    {
        if (!m_run.model().isDwarf2())
            return; // as above
        switchTo("cpuMode", words::kFastComputer, "cpu_mode", 1);
        QVERIFY(m_hand.click("enableMtp"));
        QVERIFY(comes([this] { return m_run.said("mtp").toInt() == 1; }));
        QVERIFY(comes([this] { return !m_hand.isThere("enableMtp"); })); // it can't be taken back
    }

    void clock()
    {
        const double time = m_run.saidNumber("clock_told"); // connecting tells both, too
        const double zone = m_run.saidNumber("zone_told");
        QVERIFY(m_hand.click("setClock"));
        QVERIFY(comes([&] { return m_run.saidNumber("clock_told") == time + 1.0; }));
        QVERIFY(comes([&] { return m_run.saidNumber("zone_told") == zone + 1.0; }));
        QVERIFY(!m_run.said("timezone").toString().isEmpty());
        QVERIFY(comes([this] { return !std::isnan(m_hand.number("clockFact")); }));
    }

    /// V3 is locked by connecting, V2 is not: there and back, whichever comes first.
    void hostLock()
    {
        const bool locked = m_run.said("host_locked").toBool();
        for (const bool lock : {!locked, locked}) {
            const char *word = lock ? words::kLocked : words::kOpen;
            QVERIFY(m_hand.choose("hostLock", word));
            QVERIFY(comes([&] { return m_run.said("host_locked").toBool() == lock; }));
            QVERIFY(comes([&] { return m_hand.chosen("hostLock") == QLatin1String(word); }));
        }
    }

    void name()
    {
        m_factoryName = m_run.said("device_name").toString();
        QCOMPARE(m_hand.text("deviceName"), m_factoryName);
        QVERIFY(m_hand.type("deviceName", QStringLiteral("Terrace")));
        QVERIFY(m_hand.click("deviceRename"));
        QVERIFY(comes(
            [this] { return m_run.said("device_name").toString() == QLatin1String("Terrace"); }));
        QVERIFY(comes([this] { return m_hand.text("deviceName") == QLatin1String("Terrace"); }));
    }

    void password()
    {
        QVERIFY(m_hand.click("devicePasswordExpand"));
        QVERIFY(changePassword("not the old one", "andromeda31"));
        QVERIFY(comes([this] { return nameNote().contains(QLatin1String("password")); }));
        const QString refused = nameNote();
        QVERIFY(changePassword(kFactoryPassword, "andromeda31"));
        QVERIFY(comes([&] { return !nameNote().isEmpty() && nameNote() != refused; }));
        QVERIFY(comes([this] { return !m_hand.isThere("deviceOldPassword"); }));
    }

    void resetAsksFirst()
    {
        QVERIFY(m_hand.click("deviceReset"));
        QVERIFY(answer(false));
        QVERIFY(stays(
            [this] { return m_run.said("device_name").toString() == QLatin1String("Terrace"); }));
        QVERIFY(m_hand.click("deviceReset"));
        QVERIFY(answer(true));
        QVERIFY(comes([this] { return m_run.said("device_name").toString() == m_factoryName; }));
        QVERIFY(comes([this] { return m_hand.text("deviceName") == m_factoryName; }));
    }

    void logIsSaved()
    {
        QVERIFY(comes([this] { return !m_hand.text("logInfo").isEmpty(); }));
        QVERIFY(m_hand.click("logRead"));
        const QString path = m_run.folder() + QStringLiteral("/log.zip");
        QVERIFY(m_hand.click("logSave"));
        QVERIFY(m_run.chooseFile("logDialog", path));
        QVERIFY(comes([&] { return QFile::exists(path); }));
        QFile file(path);
        QVERIFY(comes([&] { return file.size() > 0; }));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK\x03\x04"));
    }

    /// What is no package is refused; a package is sent and counts after the restart.
    void firmware()
    {
        if (!m_run.model().isDwarf2())
            return; // as above
        const QString before = m_hand.text("firmwareVersion");
        QVERIFY(choosePackage("update_package_v2.3.7.zip.zip", "no archive"));
        QVERIFY(comes([this] { return !firmwareNote().isEmpty(); }));
        QVERIFY(!m_hand.isThere("firmwareSend"));
        QVERIFY(choosePackage("update_package_v2.3.7.zip", smallZip()));
        QVERIFY(comes([this] { return m_hand.isThere("firmwareSend"); }));
        QVERIFY(m_hand.click("firmwareSend"));
        QVERIFY(answer(false));
        QVERIFY(m_hand.click("firmwareSend"));
        QVERIFY(answer(true));
        QVERIFY(comes([this] { return m_hand.isThere("firmwareChoose"); }));
        QCOMPARE(m_hand.text("firmwareVersion"), before);
        m_newFirmware = QStringLiteral("2.3.7");
    }

    void rebootAsksFirst()
    {
        QVERIFY(m_hand.choose("ringLight", words::kOn));
        QVERIFY(comes([this] { return m_run.said("ring_light").toInt() == 1; }));
        QVERIFY(m_hand.click("deviceReboot"));
        QVERIFY(answer(false));
        QVERIFY(stays([this] { return m_run.said("powered").toBool(); }));
        QVERIFY(m_run.setSpeed(4.0));
        QVERIFY(m_hand.click("deviceReboot"));
        QVERIFY(answer(true));
        // Everything is as at power-up, and the window is connected again.
        QVERIFY(comes([this] {
            return m_run.said("ring_light").toInt() == 0 && m_run.said("powered").toBool();
        }));
        QVERIFY(comes([this] { return m_hand.chosen("ringLight") == QLatin1String(words::kOff); }));
        QVERIFY(comes([this] { return m_hand.isEnabled("ringLight"); }));
        if (!m_newFirmware.isEmpty())
            QVERIFY(comes([this] { return m_hand.text("firmwareVersion") == m_newFirmware; }));
    }

    void shutDownAsksFirst()
    {
        QVERIFY(m_hand.click("deviceShutDown"));
        QVERIFY(answer(false));
        QVERIFY(stays([this] { return m_run.said("powered").toBool(); }));
        QVERIFY(m_hand.click("deviceShutDown"));
        QVERIFY(answer(true));
        QVERIFY(comes([this] { return !m_run.said("powered").toBool(); }));
        QVERIFY(comes([this] { return !m_hand.isEnabled("deviceShutDown"); }));
        const QWidget *button = m_hand.find("deviceShutDown");
        // Until its own notice comes the reason is that the command is under way.
        const auto tells
            = [button] { return button->toolTip().contains(QLatin1String(words::kSwitchedOff)); };
        QVERIFY2(comes(tells), qPrintable(button->toolTip()));
    }

private:
    void switchTo(const char *control, const char *word, const char *state, int value)
    {
        QVERIFY(m_hand.choose(control, word));
        QVERIFY(comes([&] { return m_run.said(state).toInt(-1) == value; }));
        QVERIFY(comes([&] { return m_hand.chosen(control) == QLatin1String(word); }));
    }

    bool changePassword(const char *before, const char *after)
    {
        return m_hand.type("deviceOldPassword", QLatin1String(before))
            && m_hand.type("deviceNewPassword", QLatin1String(after))
            && m_hand.click("devicePasswordChange");
    }

    /// Of the question on top: does it, or leaves it.
    bool answer(bool doIt)
    {
        if (!comes([] { return WindowHand::isThere("question"); }))
            return false;
        if (doIt)
            return m_hand.click("questionAction");
        m_hand.keyClick(*m_hand.find("question"), Qt::Key_Escape);
        return comes([] { return !WindowHand::isThere("question"); });
    }

    bool choosePackage(const char *name, const QByteArray &content)
    {
        QFile file(m_run.folder() + u'/' + QLatin1String(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
        file.close();
        return m_hand.click("firmwareChoose")
            && m_run.chooseFile("firmwareDialog", file.fileName());
    }

    QString nameNote() { return m_hand.text("nameNote"); }
    QString firmwareNote() { return m_hand.text("firmwareNote"); }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
    QString m_factoryName;
    QString m_newFirmware;
};

std::unique_ptr<QObject> makeDeviceTest(const WindowModel &model)
{
    return std::make_unique<WindowDeviceTest>(model);
}

} // namespace nd

#include "window_device.moc"
