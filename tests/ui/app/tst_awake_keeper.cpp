// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/awake_keeper.h"

#include "core/base/settings.h"
#include "core/base/sleep_inhibitor.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "fake_device_http.h"
#include "picture_server.h"
#include "small_zip.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/text/device_text.h"
#include "ui/window/strip_facts.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

namespace {

constexpr int kLong = 10'000; // milliseconds
constexpr auto kLogInfo
    = R"({"code":0,"data":{"hasLogFile":true,"fileName":"DWARF_LOG_1.zip","fileSize":5000}})";

/// What one telescope may be busy with, on a session with a scripted DWARF II.
struct Rig : ModelBench
{
    Rig() : ModelBench(SessionFixture::dwarf2())
    {
        connectAsHost();
        http.answerJson("logInfo", kLogInfo);
    }

    FakeDeviceHttp http;
    StatusModel status{session()};
    CaptureModel tele{session(), status, Camera::Tele, scheduler()};
    CaptureModel wide{session(), status, Camera::Wide, scheduler()};
    StackingModel teleStack{session(), status, Camera::Tele, scheduler()};
    StackingModel wideStack{session(), status, Camera::Wide, scheduler()};
    DarkModel teleDarks{session(), Camera::Tele};
    DarkModel wideDarks{session(), Camera::Wide};
    FirmwareModel firmware{session(), http};
    DeviceLogModel log{session(), http};
    DeviceWork work{
        {{}, {&tele, &wide}, {&teleStack, &wideStack}, {&teleDarks, &wideDarks}, firmware, log}};

    void beginDarks(DarkModel &model)
    {
        model.shoot({156, 24, 1, 20});
        settle();
    }
};

} // namespace

class TestAwakeKeeper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // No bus: what the keeper wants is looked at, not what a desktop grants.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
        QVERIFY(m_folder.isValid());
    }

    void nothingIsNoWork()
    {
        const Rig rig;
        QCOMPARE(rig.work.works(), Works());
    }

    void captures()
    {
        for (const bool isWide : {false, true}) {
            Rig rig;
            CaptureModel &model = isWide ? rig.wide : rig.tele;
            model.startVideo();
            Rig::settle();
            QVERIFY(model.run());
            QCOMPARE(rig.work.works(), Works(Work::Capture));
            rig.dropLink(); // nobody knows whether it goes on
            QCOMPARE(rig.work.works(), Works());
        }
    }

    void stacks()
    {
        for (const bool isWide : {false, true}) {
            Rig rig;
            StackingModel &model = isWide ? rig.wideStack : rig.teleStack;
            model.start();
            Rig::settle();
            QCOMPARE(rig.work.works(), Works(Work::Stack));
            model.stop();
            Rig::settle();
            // ResNotifyStateCaptureRawLiveStacking state 1: 3 (stopped)
            rig.notify(isWide ? 15236 : 15208, "0803");
            QVERIFY(!model.run());
            QCOMPARE(rig.work.works(), Works());
        }
    }

    void darkFrames()
    {
        for (const bool isWide : {false, true}) {
            Rig rig;
            DarkModel &model = isWide ? rig.wideDarks : rig.teleDarks;
            rig.beginDarks(model);
            QCOMPARE(rig.work.works(), Works(Work::DarkFrames));
            model.stop();
            Rig::settle();
            QCOMPARE(rig.work.works(), Works());
        }
    }

    void firmware()
    {
        Rig rig;
        QFile file(m_folder.filePath(QStringLiteral("update_package_v2.0.01.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(smallZip()), smallZip().size());
        file.close();
        rig.firmware.check(file.fileName());
        QCOMPARE(rig.work.works(), Works(Work::Firmware));
        QTRY_COMPARE(rig.firmware.phase(), FirmwarePhase::Checked);
        QCOMPARE(rig.work.works(), Works()); // it waits for a person
        rig.firmware.send();
        QCOMPARE(rig.work.works(), Works(Work::Firmware));
        emit rig.http.transfer->progressed(100, 100);
        QCOMPARE(rig.firmware.phase(), FirmwarePhase::Installing);
        QCOMPARE(rig.work.works(), Works(Work::Firmware));
        TransferEnd end;
        end.status = 200;
        end.answer = R"({"code":0})";
        emit rig.http.transfer->finished(end);
        QCOMPARE(rig.work.works(), Works());
    }

    void deviceLog()
    {
        Rig rig;
        rig.log.download(QStringLiteral("/tmp/x.zip"));
        rig.http.answerJson("logInfo", kLogInfo);
        QCOMPARE(rig.log.phase(), LogPhase::Downloading);
        QCOMPARE(rig.work.works(), Works(Work::DeviceLog));
        rig.log.cancel();
        QCOMPARE(rig.work.works(), Works());
    }

    /// Told once for each change, and never while nothing changed.
    void severalAtATime()
    {
        Rig rig;
        QSignalSpy changed(&rig.work, &DeviceWork::changed);
        rig.beginDarks(rig.teleDarks);
        rig.log.download(QStringLiteral("/tmp/x.zip"));
        rig.http.answerJson("logInfo", kLogInfo);
        QCOMPARE(rig.work.works(), Work::DarkFrames | Work::DeviceLog);
        emit rig.http.transfer->progressed(2500, 5000);
        QCOMPARE(changed.count(), 2);
        rig.teleDarks.stop();
        Rig::settle();
        QCOMPARE(rig.work.works(), Works(Work::DeviceLog));
    }

    /// Two telescopes send pictures: held until both are done with it.
    void streamsOfTwoTelescopes()
    {
        PictureServer server({320, 180}, Qt::darkBlue);
        Settings settings{QString()};
        Observatory observatory(settings);
        SleepInhibitor inhibitor(QStringLiteral("Nightdesk"));
        VideoStream &first = addDevice(observatory, 1).wide().stream(); // before the keeper
        const AwakeKeeper keeper(observatory, inhibitor);
        DwarfDevice &second = addDevice(observatory, 2);
        QVERIFY(!inhibitor.isWanted());
        first.start({{}, server.url()});
        second.tele().stream().start({{}, server.url()});
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), StreamState::Playing, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(second.tele().stream().state(), StreamState::Playing, kLong);
        QVERIFY(inhibitor.isWanted());
        QCOMPARE(keeper.works(), Works(Work::LivePicture));
        first.stop();
        QVERIFY(inhibitor.isWanted());
        observatory.removeDevice(second); // in the middle of it
        QVERIFY(!inhibitor.isWanted());
        QCOMPARE(keeper.works(), Works());
    }

    void recordings()
    {
        PictureServer server({320, 180}, Qt::darkBlue);
        Settings settings{QString()};
        Observatory observatory(settings);
        SleepInhibitor inhibitor(QStringLiteral("Nightdesk"));
        const AwakeKeeper keeper(observatory, inhibitor);
        VideoStream &stream = addDevice(observatory, 1).tele().stream();
        stream.start({{}, server.url()});
        QTRY_COMPARE_WITH_TIMEOUT(stream.state(), StreamState::Playing, kLong);
        stream.startRecording(m_folder.filePath(QStringLiteral("night.mkv")));
        QTRY_COMPARE_WITH_TIMEOUT(keeper.works(), Work::LivePicture | Work::Recording, kLong);
        stream.stopRecording();
        QTRY_COMPARE_WITH_TIMEOUT(keeper.works(), Works(Work::LivePicture), kLong);
        stream.stop();
        QVERIFY(!inhibitor.isWanted());
    }

    void theStripSaysWhy()
    {
        QVERIFY(StripFacts::awake(SleepState::NotNeeded, {}).words.isEmpty());
        const Works works = Work::LivePicture | Work::Stack;
        QCOMPARE(text::worksText(works), QStringLiteral("live picture, stack"));
        QStringList tips;
        for (const SleepState state : {SleepState::HeldOff, SleepState::MayLock,
                                       SleepState::MaySleep, SleepState::Refused}) {
            const StripFact fact = StripFacts::awake(state, works);
            QVERIFY(!fact.words.isEmpty());
            QVERIFY2(fact.tip.contains(QLatin1String("live picture, stack")), qPrintable(fact.tip));
            tips.append(fact.tip);
        }
        QCOMPARE(tips.removeDuplicates(), 0);
    }

    void eachWorkHasAName()
    {
        QStringList names;
        for (const Work work : {Work::LivePicture, Work::Recording, Work::Capture, Work::Stack,
                                Work::DarkFrames, Work::Firmware, Work::DeviceLog}) {
            const QString name = text::worksText(work);
            QVERIFY(!name.isEmpty() && !names.contains(name));
            names.append(name);
        }
    }

private:
    /// Nothing listens there.
    static DwarfDevice &addDevice(Observatory &observatory, int port)
    {
        DeviceProfile profile
            = profileFromAddress(QStringLiteral("127.0.0.1:%1").arg(port)).value();
        return observatory.addDevice(profile);
    }

    QTemporaryDir m_folder;
};

} // namespace nd

QTEST_MAIN(nd::TestAwakeKeeper)
#include "tst_awake_keeper.moc"
