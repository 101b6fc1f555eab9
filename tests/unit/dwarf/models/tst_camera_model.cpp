// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_model.h"

#include "core/video/video_stream.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// Both cameras of one telescope.
struct Bench : ModelBench
{
    using ModelBench::ModelBench;

    CameraModel tele{session(), Camera::Tele, scheduler()};
    CameraModel wide{session(), Camera::Wide, scheduler()};
};

ProtocolQuirks withoutOpening()
{
    ProtocolQuirks quirks;
    quirks.openCamerasInV3 = false;
    return quirks;
}

} // namespace

class TestCameraModel : public QObject
{
    Q_OBJECT

private slots:
    void streamsOnceTheCamerasAreOpen()
    {
        Bench bench(SessionFixture::dwarf2());
        QSignalSpy changed(&bench.tele, &CameraModel::changed);
        QVERIFY(!bench.tele.isOpen());
        QCOMPARE(bench.tele.stream().state(), StreamState::Stopped);
        bench.connectAsHost();
        QVERIFY(bench.tele.isOpen());
        QVERIFY(bench.wide.isOpen());
        QVERIFY(bench.tele.stream().state() != StreamState::Stopped);
        QVERIFY(bench.wide.stream().state() != StreamState::Stopped);
        QVERIFY(changed.count() > 0);
        QVERIFY(!bench.tele.announcedSource());
    }

    void followsTheAnnouncedSourceOfItsCamera()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QSignalSpy changed(&bench.tele, &CameraModel::changed);
        bench.notify(15234, "0802"); // tele: JPEG
        QCOMPARE(bench.tele.announcedSource(), std::optional(PictureSource::Mjpeg));
        QVERIFY(!bench.wide.announcedSource());
        bench.notify(15234, "08011001"); // wide: RTSP
        QCOMPARE(bench.wide.announcedSource(), std::optional(PictureSource::Rtsp));
        QCOMPARE(bench.tele.announcedSource(), std::optional(PictureSource::Mjpeg));
        QCOMPARE(changed.count(), 1);
    }

    /// Function 1 of 15215 and 15216 drove nothing: a camera that another program switched off
    /// counted as open.
    void followsWhetherItIsOn()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QSignalSpy changed(&bench.tele, &CameraModel::changed);
        bench.notify(15215, "1001"); // idle
        QVERIFY(!bench.tele.isOpen());
        QVERIFY(bench.tele.isSwitchedOff());
        QVERIFY(bench.wide.isOpen());
        QCOMPARE(changed.count(), 1);
        bench.notify(15215, "1001");
        QCOMPARE(changed.count(), 1);
        bench.notify(15215, "08011001"); // running
        QVERIFY(bench.tele.isOpen());
        QVERIFY(!bench.tele.isSwitchedOff());
        bench.notify(15216, "08031001"); // stopped
        QVERIFY(bench.wide.isSwitchedOff());
        bench.notify(15234, "08011001"); // it sends: so it is on
        QVERIFY(bench.wide.isOpen());
        QVERIFY(!bench.wide.isSwitchedOff());
        bench.notify(15216, "08031001");
        bench.dropLink();
        QVERIFY(!bench.wide.isSwitchedOff()); // unknown
    }

    void isSwitchedOffAndOn()
    {
        Bench bench(SessionFixture::dwarf2());
        QCOMPARE(bench.tele.canSwitch(), Refusal::NotConnected);
        bench.connectAsHost();
        QCOMPARE(bench.tele.canSwitch(), Refusal::None);
        bench.tele.switchOn(false);
        QVERIFY(bench.tele.isOpen()); // the telescope decides
        bench.settle();
        QCOMPARE(bench.link().sentIds(), {10001U});
        QVERIFY(bench.link().sent().last().data.isEmpty());
        QVERIFY(bench.tele.isSwitchedOff());
        QVERIFY(bench.wide.isOpen());
        emit bench.tele.stream().routeGone(); // it is off: no reason to open it
        bench.advance(10s);
        QCOMPARE(bench.link().sentIds().count(10000U), 0);
        bench.tele.switchOn(true);
        bench.settle();
        QCOMPARE(bench.link().sentIds().count(10000U), 1);
        QVERIFY(bench.tele.isOpen());
        QVERIFY(!bench.tele.isSwitchedOff());
        bench.advance(10s);
        emit bench.tele.stream().routeGone();
        bench.settle();
        QCOMPARE(bench.link().sentIds().count(10000U), 2); // as before
        bench.wide.switchOn(false);
        bench.settle();
        QCOMPARE(bench.link().sentIds().last(), 12001U);
    }

    /// One click closed the camera under a stack that ran.
    void isNotSwitchedOffAtWork()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QSignalSpy changed(&bench.tele, &CameraModel::changed);
        bench.tele.setAtWork(true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.tele.canSwitchOff(), Refusal::InProgress);
        QCOMPARE(bench.tele.canSwitch(), Refusal::None); // it may be switched on
        bench.tele.switchOn(false);
        bench.settle();
        QVERIFY(bench.link().sentIds().isEmpty());
        bench.tele.setAtWork(false);
        QCOMPARE(bench.tele.canSwitchOff(), Refusal::None);
        bench.tele.switchOn(false);
        bench.settle();
        QCOMPARE(bench.link().sentIds(), {10001U});
    }

    /// "Already closed" was shown as a failure, and the camera as on.
    void whatIsClosedAlreadyIsOff()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QSignalSpy refused(&bench.tele, &CameraModel::refused);
        QSignalSpy wideRefused(&bench.wide, &CameraModel::refused);
        bench.device().refuse(10001, -10501);
        bench.device().refuse(12001, -12501);
        bench.tele.switchOn(false);
        bench.settle();
        bench.wide.switchOn(false);
        bench.settle();
        QVERIFY(bench.tele.isSwitchedOff());
        QVERIFY(bench.wide.isSwitchedOff());
        QVERIFY(refused.isEmpty());
        QVERIFY(wideRefused.isEmpty());
        bench.device().refuse(10000, -10501); // no such excuse for an opening
        bench.tele.switchOn(true);
        bench.settle();
        QVERIFY(!bench.tele.isOpen());
        QCOMPARE(refused.count(), 1);
    }

    /// Its stream asked on and on, and a state told again switched it on by itself.
    void staysLeftOff()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.tele.switchOn(false);
        bench.settle();
        QCOMPARE(bench.tele.stream().state(), StreamState::Stopped);
        QVERIFY(bench.wide.stream().state() != StreamState::Stopped);
        bench.notify(15234, "0801");
        QVERIFY(!bench.tele.isOpen());
        QVERIFY(bench.tele.isSwitchedOff());
        QCOMPARE(bench.tele.stream().state(), StreamState::Stopped);
        bench.advance(10s);
        QCOMPARE(bench.link().sentIds(), {10001U});
        bench.tele.switchOn(true);
        bench.settle();
        QVERIFY(bench.tele.isOpen());
        QVERIFY(bench.tele.stream().state() != StreamState::Stopped);
        bench.notify(15234, "0802");
        QVERIFY(bench.tele.isOpen());
    }

    /// In a replay the answer to what a person did then is all there is: V3 has no notification.
    void aRecordedSwitchCounts()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        emit bench.session().overheard(10001, {}, {});
        QVERIFY(bench.tele.isSwitchedOff());
        QVERIFY(bench.wide.isOpen());
        emit bench.session().overheard(12001, {}, {});
        QVERIFY(bench.wide.isSwitchedOff());
        emit bench.session().overheard(10000, {}, {});
        QVERIFY(bench.tele.isOpen());
        QVERIFY(bench.wide.isSwitchedOff());
    }

    void aRefusedSwitchChangesNothing()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QSignalSpy refused(&bench.tele, &CameraModel::refused);
        bench.device().refuse(10001, -10502);
        bench.tele.switchOn(false);
        bench.settle();
        QVERIFY(bench.tele.isOpen());
        QCOMPARE(refused.first().first().value<Error>().deviceCode, -10502);
        bench.device().ignore(10001);
        bench.tele.switchOn(false);
        bench.advance(11s);
        QVERIFY(bench.tele.isOpen());
        QCOMPARE(refused.last().first().value<Error>().code, Error::Code::Timeout);
        bench.tele.switchOn(false);
        bench.settle();
        bench.dropLink();
        QCOMPARE(refused.count(), 3);
        QVERIFY(!bench.tele.isSwitchedOff());
        Bench watching(SessionFixture::dwarf2());
        watching.connectAsSlave();
        watching.tele.switchOn(false);
        watching.settle();
        QCOMPARE(watching.tele.canSwitch(), Refusal::WatchOnly);
        QVERIFY(watching.link().sentIds().isEmpty());
    }

    /// The state dump tells of streams before the cameras are open: asking then meets a closed
    /// door.
    void waitsForTheCameraWhileConnecting()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().ignore(10039);
        bench.open();
        bench.notify(15234, "0801");
        QCOMPARE(bench.tele.announcedSource(), std::optional(PictureSource::Rtsp));
        QVERIFY(!bench.tele.isOpen());
        QCOMPARE(bench.tele.stream().state(), StreamState::Stopped);
    }

    void opensItsCameraAgainWhenTheRouteIsGone()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        emit bench.wide.stream().routeGone();
        bench.settle();
        QCOMPARE(bench.link().sentIds(), {12000U});
        // The stream asks twice a second; the camera is not opened as often.
        for (int i = 0; i < 9; ++i) {
            emit bench.wide.stream().routeGone();
            bench.advance(500ms);
        }
        QCOMPARE(bench.link().sentIds().count(12000U), 1);
        bench.advance(500ms);
        emit bench.wide.stream().routeGone();
        bench.settle();
        QCOMPARE(bench.link().sentIds().count(12000U), 2);
        QCOMPARE(bench.link().sentIds().count(10000U), 0);
        // It did not help: the next time comes after twice as long.
        bench.advance(9500ms);
        emit bench.wide.stream().routeGone();
        bench.settle();
        QCOMPARE(bench.link().sentIds().count(12000U), 2);
        bench.advance(500ms);
        emit bench.wide.stream().routeGone();
        bench.settle();
        QCOMPARE(bench.link().sentIds().count(12000U), 3);
    }

    void opensCamerasOfV3OnlyIfTheProfileSaysSo()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        QCOMPARE(bench.session().generation(), Generation::V3);
        emit bench.tele.stream().routeGone();
        bench.settle();
        QCOMPARE(bench.link().sentIds().count(10000U), 1);

        Bench careful(SessionFixture::mini());
        DeviceProfile profile = careful.session().profile();
        profile.quirks = withoutOpening();
        careful.session().setProfile(profile);
        careful.connectAsHost();
        QCOMPARE(careful.session().linkState(), LinkState::Ready);
        emit careful.tele.stream().routeGone();
        careful.settle();
        QCOMPARE(careful.link().sentIds().count(10000U), 0);
    }

    void watchesAsSlaveWithoutSendingAnything()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsSlave();
        QCOMPARE(bench.session().role(), ControlRole::Slave);
        QVERIFY(bench.tele.stream().state() != StreamState::Stopped);
        emit bench.tele.stream().routeGone();
        bench.settle();
        QVERIFY(bench.link().sentIds().isEmpty());
    }

    void keepsTryingWhileTheLinkIsMadeAgain()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.notify(15234, "0802");
        bench.dropLink();
        QCOMPARE(bench.session().linkState(), LinkState::Waiting);
        QVERIFY(!bench.tele.isOpen());
        QVERIFY(!bench.tele.announcedSource());
        QVERIFY(bench.tele.stream().state() != StreamState::Stopped);
        emit bench.tele.stream().routeGone();
        bench.settle();
        QVERIFY(bench.link().sentIds().isEmpty());
    }

    /// The profile of a first connection does not know the model yet; the session does.
    void asksForTheWidePictureByModel()
    {
        Bench mini(SessionFixture::mini());
        mini.connectAsHost();
        QCOMPARE(mini.wide.addresses().mjpeg.path(), QStringLiteral("/thirdstream"));
        Bench two(SessionFixture::dwarf2());
        two.connectAsHost();
        QCOMPARE(two.wide.addresses().mjpeg.path(), QStringLiteral("/secondstream"));
    }

    void stopsWhenThePersonDisconnects()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.session().close();
        bench.settle();
        QCOMPARE(bench.tele.stream().state(), StreamState::Stopped);
        QCOMPARE(bench.wide.stream().state(), StreamState::Stopped);
    }

    void knowsItsField()
    {
        ModelBench bench(SessionFixture::dwarf2());
        bench.device().http().set(QStringLiteral("/getDefaultParamsConfig"),
                                  R"({"code":0,"data":{"id":1,"cameras":[
            {"id":0,"fvWidth":3.188,"fvHeight":1.794},{"id":1,"fvWidth":38.9,"fvHeight":22.4}]}})");
        const CameraModel tele(bench.session(), Camera::Tele, bench.scheduler());
        const CameraModel wide(bench.session(), Camera::Wide, bench.scheduler());
        QVERIFY(!tele.fieldDegrees());
        bench.connectAsHost();
        QCOMPARE(tele.fieldDegrees(), std::optional(QSizeF(3.188, 1.794)));
        QCOMPARE(wide.fieldDegrees(), std::optional(QSizeF(38.9, 22.4)));
    }
};

} // namespace nd

QTEST_MAIN(nd::TestCameraModel)
#include "tst_camera_model.moc"
