// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sky_clock.h"
#include "core/base/thread_end.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/event_log.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/device_settings_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/session/device_http.h"
#include "simulator.h"
#include "small_zip.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace nd {

namespace {

constexpr int kLong = 30'000; // milliseconds; a busy computer is slow

} // namespace

/// Settings, power, firmware and logs of real models against the real simulator.
class TestDeviceSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_linkThread.start(); }
    void cleanupTestCase()
    {
        endThread(m_linkThread);
        QVERIFY(m_linkThread.isFinished());
    }

    void lightsAndModes_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("isV3");
        QTest::newRow("II") << QStringLiteral("dwarf2") << false;
        QTest::newRow("3 V2") << QStringLiteral("dwarf3:v2") << false;
        QTest::newRow("3 V3") << QStringLiteral("dwarf3:v3") << true;
        QTest::newRow("mini") << QStringLiteral("mini") << true;
    }

    void lightsAndModes()
    {
        QFETCH(QString, model);
        QFETCH(bool, isV3);
        Simulator sim = start(model);
        const auto device = connectTo(sim);
        PowerModel &power = device->power();
        QTRY_COMPARE_WITH_TIMEOUT(power.ringLight(), std::optional(false), kLong);
        power.setRingLight(true);
        QTRY_COMPARE_WITH_TIMEOUT(power.ringLight(), std::optional(true), kLong);
        QCOMPARE(sim.state(0).value(QLatin1String("ring_light")).toInt(), 1);
        power.setPowerIndicator(false);
        QTRY_COMPARE_WITH_TIMEOUT(power.powerIndicator(), std::optional(false), kLong);
        QVERIFY(device->system().clockSetAt());
        for (const PowerSwitch which :
             {PowerSwitch::LensDefog, PowerSwitch::AutoCooling, PowerSwitch::AutoShutdown}) {
            QCOMPARE(power.canSwitch(which), isV3 ? Refusal::None : Refusal::Unsupported);
            if (!isV3)
                continue;
            QCOMPARE(power.state(which), std::optional(false)); // told at the connection
            power.set(which, true);
            QTRY_COMPARE_WITH_TIMEOUT(power.state(which), std::optional(true), kLong);
        }
        SystemModel &system = device->system();
        if (model == QLatin1String("dwarf2")) {
            system.setCpuMode(CpuMode::Performance);
            QTRY_COMPARE_WITH_TIMEOUT(system.cpuMode(), std::optional(CpuMode::Performance), kLong);
            system.enableMtp();
            QTRY_COMPARE_WITH_TIMEOUT(system.mtp(), std::optional(true), kLong);
        }
        if (isV3) {
            system.setLowTemperatureProtection(true);
            QTRY_COMPARE_WITH_TIMEOUT(system.lowTemperatureProtection(), std::optional(true),
                                      kLong);
            system.setSite(Site{48.25, 11.5, 500.0});
            system.sendLocation();
            QTRY_VERIFY_WITH_TIMEOUT(system.acceptedSite() == system.site(), kLong);
        }
    }

    void nameOutlivesAReboot()
    {
        Simulator sim = start(QStringLiteral("dwarf2"));
        const auto device = connectTo(sim);
        DeviceSettingsModel &settings = device->deviceSettings();
        QTRY_VERIFY_WITH_TIMEOUT(settings.info(), kLong);
        run(settings, SettingJob::Rename,
            [&settings] { settings.rename(QStringLiteral("Terrace")); });
        QCOMPARE(settings.job(SettingJob::Rename).phase, JobPhase::Done);
        device->power().reboot();
        QTRY_VERIFY_WITH_TIMEOUT(device->connection().linkState() != LinkState::Ready, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(device->connection().linkState(), LinkState::Ready, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(settings.info(), kLong);
        QCOMPARE(settings.info()->name, std::optional(QStringLiteral("Terrace")));
        QCOMPARE(device->connection().deviceName(), QStringLiteral("Terrace"));
        run(settings, SettingJob::Reset, [&settings] { settings.reset(); });
        QCOMPARE(settings.job(SettingJob::Reset).phase, JobPhase::Done);
        QTRY_COMPARE_WITH_TIMEOUT(settings.info()->name,
                                  std::optional(QStringLiteral("DWARF_8FD078")), kLong);
    }

    void passwordNeedsTheOldOne()
    {
        Simulator sim = start(QStringLiteral("mini"));
        const auto device = connectTo(sim);
        DeviceSettingsModel &settings = device->deviceSettings();
        const auto change = [&](const char *before, const char *after) {
            run(settings, SettingJob::Password,
                [&] { settings.changePassword(QLatin1String(before), QLatin1String(after)); });
            return settings.job(SettingJob::Password);
        };
        QCOMPARE(change("wrong one", "andromeda31").error.deviceCode, -6);
        QCOMPARE(change("DWARF_12345678", "andromeda31").phase, JobPhase::Done);
        QCOMPARE(change("DWARF_12345678", "whirlpool51").error.deviceCode, -6);
        QVERIFY(!sim.log().contains("andromeda31"));
    }

    void shutdownIsTold()
    {
        Simulator sim = start(QStringLiteral("dwarf3:v3"));
        const auto device = connectTo(sim);
        device->power().shutDown();
        QTRY_VERIFY_WITH_TIMEOUT(device->power().isPoweredOff(), kLong);
        QCOMPARE(device->connection().linkState(), LinkState::Disconnected);
    }

    void firmwareIsTakenAndCountsAfterTheRestart()
    {
        Simulator sim = start(QStringLiteral("dwarf2"));
        const auto device = connectTo(sim);
        FirmwareModel &firmware = device->firmware();
        QCOMPARE(firmware.version(), QStringLiteral("2.1.6"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("update_package_v2.3.7.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(smallZip()) == smallZip().size());
        file.close();
        QSignalSpy finished(&firmware, &FirmwareModel::finished);
        firmware.check(path);
        QTRY_COMPARE_WITH_TIMEOUT(firmware.phase(), FirmwarePhase::Checked, kLong);
        firmware.send();
        QTRY_VERIFY_WITH_TIMEOUT(!firmware.isSending(), kLong);
        QCOMPARE(firmware.phase(), FirmwarePhase::Sent);
        QCOMPARE(finished.count(), 2);
        device->power().reboot();
        QTRY_VERIFY_WITH_TIMEOUT(device->connection().linkState() != LinkState::Ready, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(firmware.version(), QStringLiteral("2.3.7"), kLong);
    }

    void logIsSavedAndLiesAreTold()
    {
        Simulator sim = start(QStringLiteral("dwarf2"));
        const auto device = connectTo(sim);
        DeviceLogModel &log = device->deviceLog();
        QTRY_VERIFY_WITH_TIMEOUT(log.info(), kLong);
        QVERIFY(log.info()->fileName.startsWith(QLatin1String("DWARF_II_LOG_")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log.zip"));
        log.download(path);
        QTRY_COMPARE_WITH_TIMEOUT(log.phase(), LogPhase::Done, kLong);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.startsWith("PK\x03\x04"));
        QVERIFY(saved.contains("started"));
        QVERIFY(sim.post(0, QStringLiteral("/fault"),
                         {{QStringLiteral("name"), QStringLiteral("lie_size")}}));
        log.download(path);
        QTRY_COMPARE_WITH_TIMEOUT(log.phase(), LogPhase::Failed, kLong);
        QCOMPARE(log.problem().transfer, TransferProblem::WrongSize);
        QVERIFY(log.problem().announced > log.problem().received);
        QVERIFY(QFile::exists(log.problem().kept));
        file.seek(0);
        QCOMPARE(file.readAll(), saved); // the good one is still there
    }

    void albumAnswers()
    {
        Simulator sim = start(QStringLiteral("dwarf2"));
        const auto device = connectTo(sim);
        for (const char *name : {"mediaCounts", "mediaInfos", "delete"}) {
            std::optional<bool> good;
            device->http().call(
                *httpCallByName(name), {}, this,
                [&good](const Result<QJsonObject> &answer) { good = bool(answer); });
            QTRY_VERIFY_WITH_TIMEOUT(good, kLong);
            QVERIFY2(*good, name);
        }
    }

private:
    static Simulator start(const QString &model)
    {
        return Simulator({QStringLiteral("--ephemeral"), QStringLiteral("--model"), model,
                          QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--time"),
                          QStringLiteral("2026-10-10T20:00Z")});
    }
    std::unique_ptr<DwarfDevice> connectTo(const Simulator &sim)
    {
        auto device = std::make_unique<DwarfDevice>(
            sim.profile(0),
            DwarfDevice::Surroundings{m_linkThread, m_log, m_daylight, QStringLiteral("me")});
        device->connection().connectToDevice();
        const auto isReady
            = [&device] { return device->connection().linkState() == LinkState::Ready; };
        if (!QTest::qWaitFor(isReady, kLong))
            qWarning("not connected");
        return device;
    }
    static void run(DeviceSettingsModel &settings, SettingJob job,
                    const std::function<void()> &what)
    {
        what();
        QTRY_VERIFY_WITH_TIMEOUT(settings.job(job).phase != JobPhase::Running, kLong);
    }

    QThread m_linkThread;
    EventLog m_log;
    SkyClock m_clock;
    DaylightGuard m_daylight{m_clock};
};

} // namespace nd

QTEST_MAIN(nd::TestDeviceSettings)
#include "tst_device_settings.moc"
