// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

#include "proto/camera.pb.h"
#include "proto/system.pb.h"
#include "proto/task_center.pb.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

using Ids = QList<quint32>;

class TestSessionCore : public QObject
{
    Q_OBJECT

private slots:
    void v2OrderOnTheWire()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.open();
        QCOMPARE(device.link().url().toString(), QStringLiteral("ws://192.0.2.1:9900/"));
        device.link().accept();
        QCOMPARE(device.link().sentIds(), Ids({10039}));
        device.advance(999ms);
        QCOMPARE(device.link().sentIds(), Ids({10039}));
        device.advance(1ms);
        QCOMPARE(device.link().sentIds(), Ids({10039, 10000}));
        device.advance(1s);
        QCOMPARE(device.link().sentIds(),
                 Ids({10039, 10000, 12000, 10036, 12027, 10038, 13000, 13001}));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(int(device.state().role), int(ControlRole::Host));
        QCOMPARE(int(device.state().generation), int(Generation::V2));
        for (int step = 0; step < int(ConnectStep::Pictures); ++step)
            QCOMPARE(int(device.status(ConnectStep(step))), int(StepStatus::Done));
        const Packet packet = device.link().sent().first();
        QCOMPARE(packet.minorVersion, 1u);
        QCOMPARE(packet.deviceId, 1u);
        QCOMPARE(packet.clientId, QStringLiteral("me"));
    }

    void v3OrderOnTheWire()
    {
        auto device = SessionFixture::mini();
        device.grantControl();
        device.open();
        QCOMPARE(device.link().url().toString(),
                 QStringLiteral("ws://192.0.2.1:9900/?client_id=me"));
        device.core().setSite(Site{48.2, 11.5, 520.0});
        device.link().accept();
        QVERIFY(device.link().sent().isEmpty());
        device.advance(1200ms);
        QCOMPARE(device.link().sentIds(),
                 Ids({13004, 13000, 13001, 13010, 15011, 16405, 16102, 11043, 11040, 16404, 10050,
                      12036, 10000, 12000}));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(int(device.state().role), int(ControlRole::Host));
        QCOMPARE(device.link().sent().first().minorVersion, 20u);
        QCOMPARE(device.link().sent().first().deviceId, 4u);
    }

    void clockSiteAndCodecAreSent()
    {
        auto device = SessionFixture::mini();
        device.profile().quirks.longitudeSign = -1;
        device.grantControl();
        device.open();
        device.core().setSite(Site{48.2, 11.5, 520.0});
        device.link().accept();
        device.advance(1200ms);
        const QList<Packet> sent = device.link().sent();
        proto::ReqSetTime time;
        QVERIFY(time.ParseFromString(sent.at(1).data.toStdString()));
        QCOMPARE(time.timestamp(), 1791662400u);
        QCOMPARE(time.timezone_offset(), 2.0);
        proto::ReqSetTimezone zone;
        QVERIFY(zone.ParseFromString(sent.at(2).data.toStdString()));
        QCOMPARE(QByteArray::fromStdString(zone.timezone()), QByteArray("Europe/Berlin"));
        proto::ReqSetLocation site;
        QVERIFY(site.ParseFromString(sent.at(3).data.toStdString()));
        QCOMPARE(site.latitude(), 48.2);
        QCOMPARE(site.longitude(), -11.5);
        QCOMPARE(sent.at(9).data, QByteArray::fromHex("1a00")); // 16404: client_param with H.264
    }

    /// A laptop that travelled still goes by the clock of home: the night is named after the
    /// site's.
    void theZoneIsThatOfTheSite()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.open();
        device.core().setZone(QTimeZone("Asia/Kathmandu"));
        device.link().accept();
        for (int second = 0; second < 3; ++second)
            device.advance(1s);
        const QList<Packet> sent = device.link().sent();
        QCOMPARE(device.link().sentIds().mid(6), Ids({13000, 13001}));
        proto::ReqSetTime time;
        QVERIFY(time.ParseFromString(sent.at(6).data.toStdString()));
        QCOMPARE(time.timestamp(), 1791662400u);
        QCOMPARE(time.timezone_offset(), 5.75);
        proto::ReqSetTimezone zone;
        QVERIFY(zone.ParseFromString(sent.at(7).data.toStdString()));
        QCOMPARE(QByteArray::fromStdString(zone.timezone()), QByteArray("Asia/Kathmandu"));
    }

    /// Firmware that has no such lists, or says nothing at all: the cameras are opened all the
    /// same, after them, and before long.
    void listsThatFailAreOnlyNoted()
    {
        auto device = SessionFixture::mini();
        device.grantControl();
        device.ignore(16102);
        device.refuse(11043, -1);
        device.ignore(11040);
        device.open();
        device.link().accept();
        device.advance(1200ms + 2s);
        QVERIFY(!device.link().sentIds().contains(16404));
        device.advance(2s);
        QCOMPARE(device.link().sentIds().mid(4),
                 Ids({16405, 16102, 11043, 11040, 16404, 10050, 12036, 10000, 12000}));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(int(device.status(ConnectStep::State)), int(StepStatus::Done));
    }

    /// Without the quirk only 16404 opens the cameras.
    void camerasAreNotReopenedWithoutTheQuirk()
    {
        auto device = SessionFixture::mini();
        device.profile().quirks.openCamerasInV3 = false;
        device.grantControl();
        device.connectAll();
        QVERIFY(!device.link().sentIds().contains(10000));
        int opened = 0;
        for (const SessionEvent &event : device.take())
            opened += std::holds_alternative<CameraOpened>(event) ? 1 : 0;
        QCOMPARE(opened, 2);
    }

    void quirksChangeTheEnvelope()
    {
        auto device = SessionFixture::dwarf3();
        device.profile().quirks.minorVersion = 8;
        device.profile().quirks.deviceId = 1;
        device.grantControl();
        device.connectAll();
        QCOMPARE(device.link().sent().first().minorVersion, 8u);
        QCOMPARE(device.link().sent().first().deviceId, 1u);
    }

    /// An unknown firmware is taken for V3; silence to 16405 says that it is not, and no camera
    /// command has gone out by then.
    void silenceTo16405MeansV2()
    {
        auto device = SessionFixture::dwarf3();
        device.grantControl();
        device.ignore(16405);
        device.beHostInV2();
        device.connectAll();
        QCOMPARE(device.link().sentIds(), Ids({13004, 13000, 13001, 15011, 16405}));
        device.advance(20s);
        const Ids ids = device.link().sentIds();
        QCOMPARE(ids.mid(ids.lastIndexOf(16405) + 1),
                 Ids({10039, 10000, 12000, 10036, 12027, 10038, 13000, 13001}));
        QCOMPARE(int(device.state().generation), int(Generation::V2));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    /// Firmware 1.4 is taken for V2, but asked before a camera is opened.
    void answerTo16405MeansV3()
    {
        auto device = SessionFixture::dwarf3();
        device.http().set(
            QStringLiteral("/firmwareVersion"),
            R"({"code":0,"data":{"majorVersion":1,"minorVersion":4,"patchVersion":7}})");
        device.beHostInV2();
        device.grantControl();
        proto::ResGetDeviceStateInfo whole;
        whole.set_shooting_mode(2);
        device.onCommand(16405, [&] {
            device.link().reply(16405, QByteArray::fromStdString(whole.SerializeAsString()));
        });
        device.connectAll();
        const Ids ids = device.link().sentIds();
        QCOMPARE(ids.first(2), Ids({10039, 16405}));
        QVERIFY(ids.indexOf(16404) > 0);
        QVERIFY(ids.indexOf(10000) > ids.indexOf(16404));
        QCOMPARE(int(device.state().generation), int(Generation::V3));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    void slaveInV2ChangesNothing()
    {
        auto device = SessionFixture::dwarf2();
        device.connectAll();
        QCOMPARE(device.link().sentIds(), Ids({10039}));
        QCOMPARE(int(device.state().role), int(ControlRole::Slave));
        QCOMPARE(int(device.state().link), int(LinkState::Connecting));
        QCOMPARE(int(device.status(ConnectStep::Control)), int(StepStatus::NeedsPerson));
        device.core().watchOnly();
        QCOMPARE(device.link().sentIds(), Ids({10039, 10036, 12027, 10038}));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(int(device.status(ConnectStep::Control)), int(StepStatus::Warning));
        QCOMPARE(int(device.status(ConnectStep::Clock)), int(StepStatus::Skipped));
    }

    void slaveInV3DoesNotAskForControlUnasked()
    {
        auto device = SessionFixture::mini();
        device.open();
        device.link().accept();
        device.notifyRole(1, true);
        device.advance(10s);
        QVERIFY(device.link().sent().isEmpty());
        QVERIFY(device.state().hostLocked);
        for (int i = 0; i < 4; ++i) { // until the time to decide is over
            device.link().receiveText(QStringLiteral("pong"));
            device.advance(5s);
        }
        QCOMPARE(device.link().sentIds(), Ids({15011, 16405, 16102, 11043, 11040}));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    /// The phone app's telescope may take its time to say that it is taken: 13004 after 300 ms
    /// pushed the app aside.
    void lateNoticeOfAnotherHostIsWaitedFor()
    {
        auto device = SessionFixture::mini();
        device.open();
        device.link().accept();
        device.advance(500ms);
        device.notifyRole(1, false);
        device.advance(10s);
        QVERIFY(device.link().sent().isEmpty());
        QCOMPARE(int(device.status(ConnectStep::Control)), int(StepStatus::NeedsPerson));
    }

    /// A notice that we are host ends the wait.
    void noticeOfControlIsNotWaitedOut()
    {
        auto device = SessionFixture::mini();
        device.grantControl();
        device.open();
        device.link().accept();
        device.notifyRole(0, false);
        QCOMPARE(device.link().sentIds().first(1), Ids({13004}));
    }

    /// Commands of who watches may be ignored or refused. That was taken for the other generation,
    /// or for a dead link, over and over: nobody could watch.
    void watchingOutlivesAnUntoldState_data()
    {
        QTest::addColumn<QByteArray>("deviceInfo");
        QTest::addColumn<quint32>("arbiter");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<Generation>("generation");
        const QByteArray two = R"({"code":0,"data":{"deviceId":1}})";
        const QByteArray three = R"({"code":0,"data":{"deviceId":2}})";
        const QByteArray mini = R"({"code":0,"data":{"deviceID":4}})";
        QTest::newRow("mini ignores") << mini << 16405u << false << Generation::V3;
        QTest::newRow("mini refuses") << mini << 16405u << true << Generation::V3;
        QTest::newRow("DWARF 3 ignores") << three << 16405u << false << Generation::V3;
        QTest::newRow("DWARF 3 refuses") << three << 16405u << true << Generation::V3;
        QTest::newRow("DWARF II ignores") << two << 10039u << false << Generation::V2;
        QTest::newRow("DWARF II refuses") << two << 10039u << true << Generation::V2;
    }

    void watchingOutlivesAnUntoldState()
    {
        QFETCH(const QByteArray, deviceInfo);
        QFETCH(const quint32, arbiter);
        QFETCH(const bool, isRefused);
        SessionFixture device(deviceInfo.constData());
        proto::ResGetDeviceStateInfo refusal;
        refusal.set_code(-3);
        device.ignore(arbiter);
        if (isRefused && arbiter == 10039)
            device.refuse(arbiter, -3);
        else if (isRefused)
            device.onCommand(arbiter, [&device, bytes = refusal.SerializeAsString()] {
                device.link().reply(16405, QByteArray::fromStdString(bytes));
            });
        device.open();
        device.core().watchOnly();
        device.link().accept();
        device.notifyRole(1, false);
        device.advance(10s);
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(int(device.state().role), int(ControlRole::Slave));
        QTEST(device.state().generation, "generation");
        QCOMPARE(device.link().opens(), 1);
        QVERIFY(!device.link().sentIds().contains(arbiter == 16405 ? 10039 : 16405));
        QCOMPARE(int(device.status(ConnectStep::State)), int(StepStatus::Warning));
        QCOMPARE(int(device.problemAt(ConnectStep::State)), int(ConnectProblem::StateUntold));
        QCOMPARE(device.state().checklist.at(int(ConnectStep::State)).detail,
                 QString::number(arbiter));
    }

    /// What was not told to who watches is asked for again by who has control.
    void untoldStateIsReadAfterATakeOver()
    {
        auto device = SessionFixture::mini();
        device.ignore(16405);
        device.open();
        device.core().watchOnly();
        device.link().accept();
        device.notifyRole(1, false);
        device.advance(10s);
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        device.onCommand(16405, [&] { device.link().reply(16405); });
        device.grantControl();
        device.link().forget();
        device.core().takeOver();
        QCOMPARE(device.link().sentIds(),
                 Ids({13004, 13000, 13001, 16405, 16404, 10050, 12036, 10000, 12000}));
        QCOMPARE(int(device.status(ConnectStep::State)), int(StepStatus::Done));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    /// A guess that was never confirmed is confirmed or given up before the cameras are opened.
    void guessIsDecidedAfterATakeOver()
    {
        auto device = SessionFixture::dwarf3();
        device.ignore(16405);
        device.open();
        device.core().watchOnly();
        device.link().accept();
        device.notifyRole(1, false);
        device.advance(10s);
        QCOMPARE(int(device.state().generation), int(Generation::V3));
        device.grantControl();
        device.link().forget();
        device.core().takeOver();
        for (int i = 0; i < 6; ++i) {
            device.link().receiveText(QStringLiteral("pong"));
            device.advance(4s);
        }
        QCOMPARE(int(device.state().generation), int(Generation::V2));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QVERIFY(!device.link().sentIds().contains(16404));
        QVERIFY(device.link().sentIds().contains(10000));
        QCOMPARE(device.link().opens(), 1);
    }

    /// The state was asked for before the person was: asking again met Busy, which was taken for
    /// silence, and so for the other generation or a dead link.
    void refusedTakeOverInMidSequenceKeepsTheLink_data()
    {
        QTest::addColumn<bool>("isMini");
        QTest::newRow("mini") << true;
        QTest::newRow("DWARF 3") << false;
    }

    void refusedTakeOverInMidSequenceKeepsTheLink()
    {
        QFETCH(const bool, isMini);
        auto device = isMini ? SessionFixture::mini() : SessionFixture::dwarf3();
        device.ignore(16405);
        device.refuse(13004, -1);
        device.open();
        device.core().watchOnly();
        device.link().accept();
        device.notifyRole(1, true);
        QCOMPARE(device.link().sentIds().last(), 16405u);
        device.core().takeOver();
        device.core().watchOnly();
        device.advance(1s);
        QCOMPARE(int(device.state().link), int(LinkState::Connecting));
        device.onCommand(16405, [&] { device.link().reply(16405); });
        device.link().reply(16405); // what was asked before
        device.advance(1s);
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(int(device.state().generation), int(Generation::V3));
        QCOMPARE(int(device.status(ConnectStep::State)), int(StepStatus::Done));
        QCOMPARE(device.link().opens(), 1);
    }

    void takeOverMakesUpForWhatWasLeftOut()
    {
        auto device = SessionFixture::mini();
        device.grantControl();
        device.open();
        device.link().accept();
        device.notifyRole(1, false);
        device.core().watchOnly();
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        device.link().forget();
        device.core().takeOver();
        QCOMPARE(device.link().sentIds(),
                 Ids({13004, 13000, 13001, 16404, 10050, 12036, 10000, 12000}));
        QCOMPARE(int(device.state().role), int(ControlRole::Host));
        QCOMPARE(int(device.status(ConnectStep::Control)), int(StepStatus::Done));
        QCOMPARE(int(device.status(ConnectStep::Cameras)), int(StepStatus::Done));
    }

    void takeOverWhileAsked()
    {
        auto device = SessionFixture::dwarf2();
        device.grantControl();
        device.connectAll();
        QCOMPARE(int(device.status(ConnectStep::Control)), int(StepStatus::NeedsPerson));
        device.core().takeOver();
        device.advance(5s);
        QCOMPARE(device.link().sentIds(),
                 Ids({10039, 13004, 10000, 12000, 10036, 12027, 10038, 13000, 13001}));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    void refusedTakeOverSaysSo_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("negative") << -1;
        QTest::newRow("positive means the same") << 1;
    }

    void refusedTakeOverSaysSo()
    {
        QFETCH(int, code);
        auto device = SessionFixture::dwarf2();
        device.refuse(13004, code);
        device.connectAll();
        device.core().takeOver();
        QCOMPARE(int(device.state().problem), int(ConnectProblem::ControlRefused));
        QCOMPARE(int(device.problemAt(ConnectStep::Control)), int(ConnectProblem::ControlRefused));
        QCOMPARE(int(device.state().role), int(ControlRole::Slave));
        device.core().watchOnly();
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QVERIFY(!device.link().sentIds().contains(13000));
    }

    /// Accepted, but the notice says that somebody else has control.
    void takeOverDeniedByTheNotice()
    {
        auto device = SessionFixture::mini();
        device.onCommand(13004, [&] {
            device.link().reply(13004);
            device.notifyRole(1, true);
        });
        device.connectAll();
        QCOMPARE(int(device.state().problem), int(ConnectProblem::ControlRefused));
        QCOMPARE(int(device.state().role), int(ControlRole::Slave));
    }

    void acceptedTakeOverWithoutANoticeCounts()
    {
        auto device = SessionFixture::mini();
        device.connectAll();
        QCOMPARE(device.link().sentIds(), Ids({13004}));
        device.advance(15s);
        QCOMPARE(int(device.state().role), int(ControlRole::Host));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    void askingTwiceIsAskingOnce()
    {
        auto device = SessionFixture::mini();
        device.open();
        device.link().accept();
        device.notifyRole(1, false);
        device.ignore(13004);
        device.core().takeOver();
        device.core().takeOver();
        QCOMPARE(device.link().sentIds(), Ids({13004}));
        QCOMPARE(int(device.state().problem), int(ConnectProblem::None));
        device.link().reply(13004);
        device.notifyRole(0, true);
        QCOMPARE(int(device.state().role), int(ControlRole::Host));
    }

    /// Who gave control back must not take it again because the Wi-Fi was gone for a moment.
    void releaseOutlivesAReconnect()
    {
        auto device = SessionFixture::mini();
        device.grantControl();
        device.connectAll();
        device.core().release();
        device.link().forget();
        device.link().drop(LinkProblem::Closed);
        device.advance(1s);
        device.link().accept();
        device.advance(4s);
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QVERIFY(!device.link().sentIds().contains(13004));
        QCOMPARE(int(device.state().role), int(ControlRole::Slave));
    }

    void releaseGivesControlBack()
    {
        auto device = SessionFixture::mini();
        device.grantControl();
        device.connectAll();
        device.onCommand(13004, [&] { device.link().reply(13004); });
        device.core().release();
        QCOMPARE(int(device.state().role), int(ControlRole::Slave));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    void losingControlIsNoticed()
    {
        auto device = SessionFixture::mini();
        device.grantControl();
        device.connectAll();
        device.notifyRole(1, true);
        QCOMPARE(int(device.state().role), int(ControlRole::Slave));
        QCOMPARE(int(device.status(ConnectStep::Control)), int(StepStatus::Warning));
    }

    void powerOffEndsForGood()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.connectAll();
        const int opens = device.link().opens();
        device.link().notify(15229);
        QCOMPARE(int(device.state().problem), int(ConnectProblem::PoweredOff));
        QCOMPARE(int(device.state().link), int(LinkState::Disconnected));
        device.advance(10min);
        QCOMPARE(device.link().opens(), opens);
    }

    void notActivatedEndsTheSequence()
    {
        auto device = SessionFixture::dwarf2();
        device.refuse(10039, -5);
        device.connectAll();
        QCOMPARE(int(device.state().problem), int(ConnectProblem::NotActivated));
        QCOMPARE(int(device.problemAt(ConnectStep::Control)), int(ConnectProblem::NotActivated));
        QCOMPARE(int(device.state().link), int(LinkState::Disconnected));
    }

    void alreadyOpenIsSuccess()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.refuse(10000, -10500);
        device.refuse(12000, 12500);
        device.connectAll();
        QCOMPARE(int(device.status(ConnectStep::Cameras)), int(StepStatus::Done));
    }

    void cameraThatFailsIsOnlyAWarning()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.refuse(12000, -12503);
        device.connectAll();
        QCOMPARE(int(device.status(ConnectStep::Cameras)), int(StepStatus::Warning));
        QCOMPARE(int(device.problemAt(ConnectStep::Cameras)), int(ConnectProblem::CameraFailed));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    void lostLinkIsMadeAgainWithTheWholeSequence()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.connectAll();
        device.link().forget();
        device.link().drop(LinkProblem::Closed);
        QCOMPARE(int(device.state().link), int(LinkState::Waiting));
        QCOMPARE(int(device.state().problem), int(ConnectProblem::LinkLost));
        QCOMPARE(int(device.state().role), int(ControlRole::Unknown));
        device.advance(1s);
        QCOMPARE(int(device.state().link), int(LinkState::Connecting));
        device.link().accept();
        device.advance(4s);
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(device.link().sentIds().size(), 8);
        QCOMPARE(int(device.state().problem), int(ConnectProblem::None));
    }

    void attemptsBackOffUntilANetworkComesUp()
    {
        auto device = SessionFixture::dwarf2();
        device.http().fail(QStringLiteral("/deviceInfo"), LinkProblem::NoRoute);
        device.open();
        QCOMPARE(int(device.problemAt(ConnectStep::Identity)), int(ConnectProblem::NetworkDown));
        int attempts = 1;
        for (const auto delay : {1s, 2s, 4s, 8s, 16s, 30s, 30s}) {
            device.advance(delay - 1ms);
            QCOMPARE(device.http().asked.size(), attempts);
            device.advance(1ms);
            QCOMPARE(device.http().asked.size(), ++attempts);
        }
        device.core().networkChanged();
        QCOMPARE(device.http().asked.size(), ++attempts);
        device.advance(1s);
        QCOMPARE(device.http().asked.size(), attempts + 1);
    }

    /// The network came up while an attempt was still waiting for the old one: its failure used to
    /// be followed by the whole back-off.
    void aNetworkThatComesUpDuringAnAttemptResetsTheBackOff_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("finding") << 0;
        QTest::newRow("opening the channel") << 1;
        QTest::newRow("preparing") << 2;
    }

    void aNetworkThatComesUpDuringAnAttemptResetsTheBackOff()
    {
        QFETCH(int, stage);
        auto device = SessionFixture::dwarf2();
        device.ignore(10039);
        device.http().fail(QStringLiteral("/deviceInfo"), LinkProblem::NoRoute);
        device.open();
        for (const auto delay : {1s, 2s, 4s, 8s})
            device.advance(delay);
        if (stage == 0)
            device.http().hang(QStringLiteral("/deviceInfo"));
        else
            device.http().set(QStringLiteral("/deviceInfo"), R"({"code":0,"data":{"deviceId":1}})");
        device.advance(16s);
        QCOMPARE(int(device.state().link), int(LinkState::Connecting));
        if (stage == 2)
            device.link().accept();
        const qsizetype asked = device.http().asked.size();
        device.http().fail(QStringLiteral("/deviceInfo"), LinkProblem::NoRoute);
        device.core().networkChanged();
        if (stage == 0)
            QCOMPARE(device.http().asked.size(), asked + 1); // at once
        else
            device.link().drop(LinkProblem::NoRoute);
        QCOMPARE(int(device.state().link), int(LinkState::Waiting));
        const qsizetype before = device.http().asked.size();
        device.advance(1s);
        QCOMPARE(device.http().asked.size(), before + 1);
    }

    void aReadyLinkOutlivesANewNetwork()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.connectAll();
        const int opens = device.link().opens();
        device.core().networkChanged();
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(device.link().opens(), opens);
    }

    void deadLinkIsNoticed()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.connectAll();
        device.advance(11s);
        QCOMPARE(device.link().texts(), (QStringList{3, QStringLiteral("ping")}));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        device.advance(5s);
        QCOMPARE(int(device.state().problem), int(ConnectProblem::LinkLost));
    }

    void anyTrafficIsLife()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.connectAll();
        for (int i = 0; i < 20; ++i) {
            device.advance(5s);
            device.link().notify(15201);
        }
        for (int i = 0; i < 20; ++i) {
            device.advance(5s);
            device.link().receiveText(QStringLiteral("pong"));
        }
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    void problemsAreNamedAtTheirStep_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<int>("problem");
        QTest::newRow("refused") << int(LinkProblem::Refused) << int(ConnectProblem::Refused);
        QTest::newRow("silent") << int(LinkProblem::Timeout) << int(ConnectProblem::NoAnswer);
        QTest::newRow("garbage") << int(LinkProblem::WrongProtocol)
                                 << int(ConnectProblem::NotADwarf);
        QTest::newRow("endless") << int(LinkProblem::TooLarge) << int(ConnectProblem::NotADwarf);
    }

    void problemsAreNamedAtTheirStep()
    {
        QFETCH(int, link);
        QFETCH(int, problem);
        auto device = SessionFixture::dwarf2();
        device.http().fail(QStringLiteral("/deviceInfo"), LinkProblem(link));
        device.http().fail(QStringLiteral("/getDefaultParamsConfig"), LinkProblem(link));
        device.open();
        QCOMPARE(int(device.problemAt(ConnectStep::Identity)), problem);

        auto channel = SessionFixture::dwarf2();
        channel.open();
        channel.link().drop(LinkProblem(link));
        QCOMPARE(int(channel.problemAt(ConnectStep::CommandChannel)), problem);
    }

    /// One call that never ends is no reason not to connect, but it is told.
    void oneBadHttpAnswerIsOvercome()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        device.http().fail(QStringLiteral("/deviceInfo"), LinkProblem::TooLarge);
        device.http().set(QStringLiteral("/getDefaultParamsConfig"),
                          R"({"code":0,"data":{"id":1,"cameras":[]}})");
        device.connectAll();
        QStringList odd;
        for (const SessionEvent &event : device.take()) {
            if (const auto *message = std::get_if<OddMessage>(&event))
                odd.append(message->what);
        }
        QVERIFY(odd.first().startsWith(QLatin1String("http deviceInfo: ")));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
        QCOMPARE(int(device.state().model), int(DwarfModel::Dwarf2));
    }

    /// Refused once, then granted: the problem is over.
    void grantedTakeOverEndsTheProblem()
    {
        auto device = SessionFixture::dwarf2();
        device.refuse(13004, -1);
        device.connectAll();
        device.core().takeOver();
        QCOMPARE(int(device.state().problem), int(ConnectProblem::ControlRefused));
        device.grantControl();
        device.core().takeOver();
        device.advance(4s);
        QCOMPARE(int(device.state().problem), int(ConnectProblem::None));
        QCOMPARE(int(device.state().link), int(LinkState::Ready));
    }

    void unknownHostIsNamed()
    {
        auto device = SessionFixture::dwarf2();
        device.setResolveProblem(LinkProblem::HostNotFound);
        device.open();
        QCOMPARE(int(device.problemAt(ConnectStep::Address)), int(ConnectProblem::HostNotFound));
        QCOMPARE(int(device.state().link), int(LinkState::Waiting));
    }

    void badAddressIsNotTriedAgain_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << QStringLiteral("not a host");
        QTest::newRow("url") << QStringLiteral("http://x/y");
    }

    void badAddressIsNotTriedAgain()
    {
        QFETCH(QString, host);
        auto device = SessionFixture::dwarf2();
        device.profile().host = host;
        device.open();
        QCOMPARE(int(device.problemAt(ConnectStep::Address)), int(ConnectProblem::BadAddress));
        QCOMPARE(int(device.state().link), int(LinkState::Disconnected));
    }

    void closeStopsEverything()
    {
        auto device = SessionFixture::dwarf2();
        device.http().fail(QStringLiteral("/deviceInfo"), LinkProblem::Refused);
        device.open();
        device.core().close();
        device.advance(10min);
        QCOMPARE(device.http().asked.size(), 1);
        QCOMPARE(int(device.state().link), int(LinkState::Disconnected));
    }

    /// The parts of the V3 state come as notifications, so that models know one way only.
    void wholeStateIsToldInParts()
    {
        auto device = SessionFixture::mini();
        device.grantControl();
        proto::ResGetDeviceStateInfo whole;
        whole.mutable_device_state_info()->mutable_battery_info()->set_percentage(78);
        whole.mutable_wide_camera_state_info()->mutable_stream_type()->set_stream_type(1);
        device.onCommand(16405, [&] {
            device.link().reply(16405, QByteArray::fromStdString(whole.SerializeAsString()));
        });
        device.connectAll();
        QHash<quint32, QByteArray> told;
        for (const SessionEvent &event : device.take()) {
            if (const auto *notification = std::get_if<Notification>(&event))
                told.insert(notification->id, notification->payload);
        }
        QCOMPARE(told.value(15201), QByteArray::fromHex("084e"));
        QCOMPARE(told.value(15234), QByteArray::fromHex("08011001"));
        QVERIFY(told.contains(16405));
    }
};

QTEST_GUILESS_MAIN(TestSessionCore)
#include "tst_session_core.moc"
