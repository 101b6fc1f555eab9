// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/capture_model.h"

#include "core/dwarf/models/status_model.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// Both cameras of one telescope.
struct Bench : ModelBench
{
    using ModelBench::ModelBench;

    StatusModel status{session()};
    CaptureModel tele{session(), status, Camera::Tele, scheduler()};
    CaptureModel wide{session(), status, Camera::Wide, scheduler()};

    CaptureModel &model(Camera camera) { return camera == Camera::Tele ? tele : wide; }
    void start(Camera camera, CaptureJob job)
    {
        switch (job) {
        case CaptureJob::Photo:
            model(camera).photo();
            break;
        case CaptureJob::RawPhoto:
            model(camera).rawPhoto();
            break;
        case CaptureJob::Burst:
            model(camera).startBurst(7);
            break;
        case CaptureJob::Video:
            model(camera).startVideo();
            break;
        case CaptureJob::TimeLapse:
            model(camera).startTimeLapse();
            break;
        case CaptureJob::Panorama:
            model(camera).startPanorama(PanoramaGrid{3, 5});
            break;
        }
        settle();
    }
    CapturePhase phase(Camera camera = Camera::Tele) { return model(camera).run()->phase; }
};

/// "10002 1 <payload>" of each packet: command, module, payload in hex.
QStringList wire(Bench &bench)
{
    QStringList lines;
    for (const Packet &packet : bench.link().sent())
        lines << QStringLiteral("%1 %2 %3")
                     .arg(packet.command)
                     .arg(packet.module)
                     .arg(QString::fromLatin1(packet.data.toHex()));
    return lines;
}

const QString kConfigWithoutFilms = QStringLiteral(
    R"({"code":0,"data":{"id":1,"cameras":[],"featureParams":[{"id":3},{"id":0}]}})");

} // namespace

class TestCaptureModel : public QObject
{
    Q_OBJECT

private slots:
    void commandsOfV2_data()
    {
        QTest::addColumn<int>("camera");
        QTest::addColumn<int>("job");
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("stops");
        const auto row = [](const char *name, Camera camera, CaptureJob job, const char *starts,
                            const char *stops) {
            QTest::newRow(name) << int(camera) << int(job) << QString::fromLatin1(starts)
                                << QString::fromLatin1(stops);
        };
        row("tele photo", Camera::Tele, CaptureJob::Photo, "10002 1 ", "");
        row("tele raw", Camera::Tele, CaptureJob::RawPhoto, "10041 1 ", "");
        row("tele burst", Camera::Tele, CaptureJob::Burst, "10003 1 0807", "10004 1 ");
        row("tele video", Camera::Tele, CaptureJob::Video, "10005 1 ", "10006 1 ");
        row("tele time lapse", Camera::Tele, CaptureJob::TimeLapse, "10033 1 ", "10034 1 ");
        row("panorama", Camera::Tele, CaptureJob::Panorama, "15500 10 08031005", "15501 10 ");
        row("wide photo", Camera::Wide, CaptureJob::Photo, "12022 2 ", "");
        row("wide burst", Camera::Wide, CaptureJob::Burst, "12023 2 0807", "12024 2 ");
        row("wide video", Camera::Wide, CaptureJob::Video, "12030 2 ", "12031 2 ");
        row("wide time lapse", Camera::Wide, CaptureJob::TimeLapse, "12025 2 ", "12026 2 ");
    }

    void commandsOfV2()
    {
        QFETCH(int, camera);
        QFETCH(int, job);
        QFETCH(QString, starts);
        QFETCH(QString, stops);
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        const auto which = static_cast<Camera>(camera);
        bench.start(which, static_cast<CaptureJob>(job));
        QCOMPARE(wire(bench), QStringList{starts});
        QCOMPARE(bench.phase(which), CapturePhase::Running); // the scope said yes
        bench.link().forget();
        bench.model(which).stop();
        ModelBench::settle();
        QCOMPARE(wire(bench), stops.isEmpty() ? QStringList() : QStringList{stops});
        QCOMPARE(bench.phase(which),
                 stops.isEmpty() ? CapturePhase::Running : CapturePhase::Stopping);
    }

    void panoramaOfOddAnglesIsNotSent()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        for (const PanoramaAngles &angles :
             {PanoramaAngles{0.0, 5.0}, PanoramaAngles{361.0, 5.0}, PanoramaAngles{5.0, 181.0},
              PanoramaAngles{5.0, std::numeric_limits<double>::quiet_NaN()}})
            bench.tele.startPanorama(angles);
        ModelBench::settle();
        QVERIFY(bench.link().sentIds().isEmpty());
        QVERIFY(!bench.tele.run());
    }

    void v3SwitchesTheTechFirst_data()
    {
        QTest::addColumn<int>("camera");
        QTest::addColumn<int>("job");
        QTest::addColumn<QStringList>("starts");
        const auto row = [](const char *name, Camera camera, CaptureJob job, const char *starts) {
            QTest::newRow(name) << int(camera) << int(job)
                                << QString::fromLatin1(starts).split(u';');
        };
        // ReqSwitchShootingTech: tech in field 1.
        row("photo", Camera::Tele, CaptureJob::Photo, "16403 14 0801;10002 1 ");
        row("raw", Camera::Tele, CaptureJob::RawPhoto, "16403 14 0801;10041 1 ");
        row("wide raw", Camera::Wide, CaptureJob::RawPhoto, "16403 14 0801;12029 2 ");
        row("burst", Camera::Tele, CaptureJob::Burst, "16403 14 0803;10003 1 0807");
        row("video", Camera::Wide, CaptureJob::Video, "16403 14 0804;12030 2 ");
        row("time lapse", Camera::Tele, CaptureJob::TimeLapse, "16403 14 0805;10033 1 ");
        row("panorama", Camera::Tele, CaptureJob::Panorama, "15500 10 "); // its tech is unknown
    }

    void v3SwitchesTheTechFirst()
    {
        QFETCH(int, camera);
        QFETCH(int, job);
        QFETCH(QStringList, starts);
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.start(static_cast<Camera>(camera), static_cast<CaptureJob>(job));
        QCOMPARE(wire(bench), starts);
    }

    void refusedTechEndsTheStart()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.device().refuse(16403, -10507);
        bench.tele.startVideo();
        ModelBench::settle();
        QCOMPARE(bench.link().sentIds(), QList<quint32>{16403});
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.problem()->deviceCode, -10507);
    }

    void zoomIsSentOnlyIfTheProfileSaysSo()
    {
        Bench careful(SessionFixture::dwarf2());
        careful.connectAsHost();
        QVERIFY(!careful.tele.canZoomPhotos());
        careful.tele.photo(PhotoZoom{960, 540, 2.0});
        ModelBench::settle();
        QCOMPARE(wire(careful), QStringList{QStringLiteral("10002 1 ")});

        SessionFixture fixture = SessionFixture::dwarf2();
        Bench bench(std::move(fixture));
        DeviceProfile profile = bench.session().profile();
        profile.quirks.photoZoomFields = true;
        bench.session().setProfile(profile);
        bench.connectAsHost();
        QVERIFY(bench.tele.canZoomPhotos());
        QVERIFY(!bench.wide.canZoomPhotos());
        bench.tele.photo(PhotoZoom{960, 540, 2.0});
        ModelBench::settle();
        // x 1: 960, y 2: 540, ratio 3: 2.0
        QCOMPARE(wire(bench),
                 QStringList{QStringLiteral("10002 1 08c007109c04190000000000000040")});
    }

    void photoRunsUntilTheScopeSaysItIsDone()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QSignalSpy ended(&bench.tele, &CaptureModel::ended);
        bench.tele.photo();
        QCOMPARE(bench.phase(), CapturePhase::Starting);
        QVERIFY(bench.tele.run()->isOurs);
        ModelBench::settle();
        QCOMPARE(bench.phase(), CapturePhase::Running);
        bench.notify(15215, "08011002");
        QCOMPARE(bench.phase(), CapturePhase::Running);
        QCOMPARE(bench.tele.canStart(CaptureJob::Photo), Refusal::InProgress);
        QCOMPARE(bench.tele.canStart(CaptureJob::Video), Refusal::InProgress);
        QCOMPARE(bench.tele.canStop(), Refusal::Unsupported);
        bench.notify(15215, "1002");
        QVERIFY(!bench.tele.run());
        QCOMPARE(ended.count(), 1);
        QVERIFY(!ended.at(0).at(0).value<CaptureEnd>().error);
        QVERIFY(!bench.tele.problem());
        QCOMPARE(bench.tele.canStart(CaptureJob::Photo), Refusal::None);
    }

    /// A short photo is over before its command is answered.
    void photoFasterThanItsAnswer()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.device().ignore(10002);
        QSignalSpy ended(&bench.tele, &CaptureModel::ended);
        bench.tele.photo();
        ModelBench::settle();
        bench.notify(15215, "1002"); // an old end: not ours
        QCOMPARE(bench.phase(), CapturePhase::Starting);
        bench.notify(15215, "08011002");
        bench.notify(15215, "1002");
        QVERIFY(!bench.tele.run());
        bench.link().reply(10002);
        ModelBench::settle();
        QVERIFY(!bench.tele.run());
        QCOMPARE(ended.count(), 1);
    }

    void refusalIsTheDevicesOwn_data()
    {
        QTest::addColumn<int>("job");
        QTest::addColumn<int>("command");
        QTest::addColumn<int>("code");
        QTest::newRow("closed") << int(CaptureJob::Photo) << 10002 << -10501;
        QTest::newRow("no card") << int(CaptureJob::Burst) << 10003 << -2;
        QTest::newRow("recording") << int(CaptureJob::TimeLapse) << 10033 << -10506;
        QTest::newRow("panorama") << int(CaptureJob::Panorama) << 15500 << -15600;
        QTest::newRow("positive code") << int(CaptureJob::Video) << 10005 << -10511;
    }

    void refusalIsTheDevicesOwn()
    {
        QFETCH(int, job);
        QFETCH(int, command);
        QFETCH(int, code);
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.device().refuse(quint32(command), job == int(CaptureJob::Video) ? -code : code);
        QSignalSpy ended(&bench.tele, &CaptureModel::ended);
        bench.start(Camera::Tele, static_cast<CaptureJob>(job));
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.problem()->code, Error::Code::Rejected);
        QCOMPARE(bench.tele.problem()->deviceCode, code);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended.at(0).at(0).value<CaptureEnd>().error->deviceCode, code);
        bench.device().onCommand(quint32(command), [&] { bench.link().reply(quint32(command)); });
        bench.start(Camera::Tele, static_cast<CaptureJob>(job));
        QVERIFY(!bench.tele.problem()); // gone with the next try
    }

    void unansweredStartEndsAndALateBeginningIsShown()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.device().ignore(10005);
        bench.tele.startVideo();
        ModelBench::settle();
        bench.advance(11s);
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.problem()->code, Error::Code::Timeout);
        QCOMPARE(bench.link().sentIds().count(10005), 1); // never sent again
        bench.notify(15215, "08011004");
        QCOMPARE(bench.tele.run()->job, CaptureJob::Video);
        QCOMPARE(bench.tele.canStop(), Refusal::None);
    }

    void disconnectMakesAllUnknown()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.startBurst();
        ModelBench::settle();
        bench.notify(15218, "080a1003");
        QSignalSpy ended(&bench.tele, &CaptureModel::ended);
        bench.dropLink();
        QVERIFY(!bench.tele.run());
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended.at(0).at(0).value<CaptureEnd>().error->code, Error::Code::Disconnected);
        QCOMPARE(ended.at(0).at(0).value<CaptureEnd>().done, std::optional(3));
        QVERIFY(bench.tele.canStart(CaptureJob::Photo) != Refusal::None);
    }

    void disconnectBeforeTheAnswer()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.device().ignore(10002);
        QSignalSpy ended(&bench.tele, &CaptureModel::ended);
        bench.tele.photo();
        ModelBench::settle();
        bench.dropLink();
        QVERIFY(!bench.tele.run());
        QCOMPARE(ended.count(), 1); // not once for the link and once for the request
    }

    void burstCountsUp()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.startBurst();
        ModelBench::settle();
        QCOMPARE(wire(bench), QStringList{QStringLiteral("10003 1 ")}); // the device's own count
        QVERIFY(!bench.tele.fraction());
        bench.notify(15215, "08011003");
        bench.notify(15218, "080a1004");
        QCOMPARE(bench.tele.run()->done, std::optional(4));
        QCOMPARE(bench.tele.run()->total, std::optional(10));
        QCOMPARE(bench.tele.fraction(), std::optional(0.4));
        bench.notify(15218, "080a100a");
        bench.notify(15215, "1003");
        QVERIFY(!bench.tele.run());
        bench.notify(15218, "080a100a"); // late
        QVERIFY(!bench.tele.run());
    }

    void elapsedTimeIsOursOrTheDevices()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.startVideo();
        ModelBench::settle();
        QSignalSpy changed(&bench.tele, &CaptureModel::changed);
        bench.advance(3s);
        QVERIFY(changed.count() >= 3); // once a second, for who shows it
        QCOMPARE(bench.tele.elapsed(), std::optional<std::chrono::milliseconds>(3s));
        bench.notify(15204, "0802");
        QCOMPARE(bench.tele.elapsed(), std::optional<std::chrono::milliseconds>(2s));
        bench.notify(15215, "1004");
        QVERIFY(!bench.tele.elapsed());
    }

    void stopEndsWithTheScopesWord()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.startVideo();
        ModelBench::settle();
        bench.notify(15215, "08011004");
        bench.tele.stop();
        QCOMPARE(bench.tele.canStop(), Refusal::InProgress);
        bench.notify(15215, "08011004"); // still runs
        QCOMPARE(bench.phase(), CapturePhase::Stopping);
        bench.notify(15215, "08021004");
        QCOMPARE(bench.phase(), CapturePhase::Stopping);
        bench.notify(15215, "1004");
        QVERIFY(!bench.tele.run());
        bench.notify(15204, "0805"); // the last second's report is late
        QVERIFY(!bench.tele.run());
    }

    void stopThatIsOnlyAcknowledgedEndsToo()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.startTimeLapse();
        ModelBench::settle();
        bench.tele.stop();
        ModelBench::settle();
        QCOMPARE(bench.phase(), CapturePhase::Stopping);
        bench.advance(6s);
        QVERIFY(!bench.tele.run());
        QVERIFY(!bench.tele.problem());
    }

    /// A long film is written for a while after the stop: a new start would find the scope busy.
    void stopIsNotOverWhileTheScopeStillTells()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.startVideo();
        ModelBench::settle();
        bench.notify(15215, "08011004");
        bench.tele.stop();
        ModelBench::settle();
        for (int i = 0; i < 4; ++i) {
            bench.advance(3s);
            bench.notify(15215, "08021004"); // stopping
            QCOMPARE(bench.phase(), CapturePhase::Stopping);
        }
        bench.advance(4s);
        QCOMPARE(bench.phase(), CapturePhase::Stopping);
        bench.advance(2s);
        QVERIFY(!bench.tele.run());
    }

    void refusedStopGoesOn()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.startVideo();
        ModelBench::settle();
        bench.device().refuse(10006, -10511);
        bench.tele.stop();
        ModelBench::settle();
        QCOMPARE(bench.phase(), CapturePhase::Running);
        QCOMPARE(bench.tele.problem()->deviceCode, -10511);
        QCOMPARE(bench.tele.canStop(), Refusal::None);
    }

    void missedEndOfAPhotoIsNotForEver()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.photo();
        ModelBench::settle();
        bench.advance(55s);
        QVERIFY(bench.tele.run());
        bench.advance(10s);
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.problem()->code, Error::Code::Timeout);
    }

    void anotherClientsCaptureIsShown()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsSlave();
        bench.notify(15216, "08011004");
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.wide.run()->job, CaptureJob::Video);
        QVERIFY(!bench.wide.run()->isOurs);
        QVERIFY(bench.wide.elapsed());
        QCOMPARE(bench.wide.canStop(), Refusal::WatchOnly);
        QCOMPARE(bench.wide.canStart(CaptureJob::Photo), Refusal::WatchOnly);
        bench.wide.stop();
        bench.wide.photo();
        ModelBench::settle();
        QVERIFY(bench.link().sentIds().isEmpty());
        bench.notify(15216, "08011002"); // a photo beside the video
        QCOMPARE(bench.wide.run()->job, CaptureJob::Video);
        bench.notify(15216, "1002");
        QCOMPARE(bench.wide.run()->job, CaptureJob::Video);
    }

    void runIsKnownAgainAfterAReconnectInV2()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.notify(15204, "0864"); // the next second's report of a video that went on
        QCOMPARE(bench.tele.run()->job, CaptureJob::Video);
        QCOMPARE(bench.tele.elapsed(), std::optional<std::chrono::milliseconds>(100s));
        bench.notify(15215, "1004");
        bench.advance(4s);
        bench.notify(15218, "080a1003");
        QCOMPARE(bench.tele.run()->job, CaptureJob::Burst);
        QVERIFY(!bench.tele.elapsed()); // nobody knows since when
    }

    void runIsKnownAgainFromTheWholeStateInV3()
    {
        Bench bench(SessionFixture::mini());
        // tele_camera_state_info 2 { exclusive_state 1 { timelapse_state 5 { state 1: 1 } } }
        bench.device().onCommand(16405, [&] {
            bench.link().reply(16405,
                               QByteArray::fromHex("12060a042a0208014202"
                                                   "0a00"));
        });
        bench.connectAsHost();
        QVERIFY(bench.tele.run());
        QCOMPARE(bench.tele.run()->job, CaptureJob::TimeLapse);
        QCOMPARE(bench.phase(), CapturePhase::Running);
        QVERIFY(!bench.tele.elapsed());
        bench.notify(15276, "");
        QVERIFY(!bench.tele.run());
    }

    void v3TellsByItsOwnNotices()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.notify(15274, "08011001"); // burst of the wide camera
        QCOMPARE(bench.wide.run()->job, CaptureJob::Burst);
        bench.notify(15285, "080510021801");
        QCOMPARE(bench.wide.run()->done, std::optional(2));
        QVERIFY(!bench.tele.run());
        bench.notify(15274, "1001");
        QVERIFY(!bench.wide.run());
    }

    void longExposureIsShownAndGoesAway()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.photo();
        ModelBench::settle();
        // function_id 2, total_time 10.0, exposured_time 2.5
        bench.notify(15241, "0802110000000000002440190000000000000440");
        QCOMPARE(bench.tele.exposure()->totalSeconds, 10.0);
        QCOMPARE(bench.tele.exposure()->exposedSeconds, 2.5);
        QVERIFY(!bench.wide.exposure());
        bench.advance(5s);
        QVERIFY(bench.tele.exposure());
        bench.advance(6s); // two seconds after its end nobody said anything
        QVERIFY(!bench.tele.exposure());
        bench.notify(15241, "0802110000000000002440190000000000000440");
        bench.notify(15215, "1002");
        QVERIFY(!bench.tele.exposure());
    }

    void cardDecides()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.notify(15203, ""); // no size, not valid: no card
        QCOMPARE(bench.tele.canStart(CaptureJob::Photo), Refusal::NoCard);
        bench.notify(15203, "103b2001"); // 0 of 59 GB
        QCOMPARE(bench.tele.canStart(CaptureJob::Photo), Refusal::None); // less than one is some
        bench.device().refuse(10002, -6);
        bench.tele.photo();
        ModelBench::settle();
        QCOMPARE(bench.tele.problem()->deviceCode, -6);
        QCOMPARE(bench.tele.canStart(CaptureJob::Photo), Refusal::CardFull);
        bench.notify(15203, "0801103b2001");
        QCOMPARE(bench.tele.canStart(CaptureJob::Photo), Refusal::None);
    }

    void writeErrorOnAnEmptyRestIsAFullCard()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.device().refuse(10002, -4);
        bench.notify(15203, "0805103b");
        bench.tele.photo();
        ModelBench::settle();
        QCOMPARE(bench.tele.canStart(CaptureJob::Photo), Refusal::None); // there is room
        bench.notify(15203, "103b");
        bench.tele.photo();
        ModelBench::settle();
        QCOMPARE(bench.tele.canStart(CaptureJob::Photo), Refusal::CardFull);
    }

    void whatTheModelLacksIsUnsupported()
    {
        SessionFixture fixture = SessionFixture::dwarf2();
        fixture.http().set(QStringLiteral("/getDefaultParamsConfig"),
                           kConfigWithoutFilms.toUtf8().constData());
        Bench bench(std::move(fixture));
        bench.connectAsHost();
        QVERIFY(bench.tele.isSupported(CaptureJob::Photo));
        QVERIFY(bench.tele.isSupported(CaptureJob::Burst));
        QVERIFY(bench.tele.isSupported(CaptureJob::Video));
        QVERIFY(!bench.tele.isSupported(CaptureJob::TimeLapse));
        QVERIFY(!bench.tele.isSupported(CaptureJob::Panorama));
        QVERIFY(bench.tele.isSupported(CaptureJob::RawPhoto));
        QVERIFY(!bench.wide.isSupported(CaptureJob::RawPhoto)); // V3 only
        QVERIFY(!bench.wide.isSupported(CaptureJob::Panorama));
        QCOMPARE(bench.tele.canStart(CaptureJob::TimeLapse), Refusal::Unsupported);
        bench.tele.startTimeLapse();
        ModelBench::settle();
        QVERIFY(bench.link().sentIds().isEmpty());
    }

    void uploadOfAPanoramaIsShown()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.notify(15244, "28093004");
        QCOMPARE(bench.tele.upload()->step, PanoramaUpload::Step::Compressing);
        bench.notify(15246, "2801");
        QCOMPARE(bench.tele.upload()->step, PanoramaUpload::Step::Done);
        bench.dropLink();
        QVERIFY(!bench.tele.upload());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCaptureModel)
#include "tst_capture_model.moc"
