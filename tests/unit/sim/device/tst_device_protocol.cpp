// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "proto/camera.pb.h"
#include "proto/motor.pb.h"
#include "proto/notify.pb.h"
#include "proto/system.pb.h"
#include "proto/task_center.pb.h"

#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace nd::sim;

namespace {

QString dwarf2()
{
    return QStringLiteral("dwarf2");
}

QString dwarf3V3()
{
    return QStringLiteral("dwarf3:v3");
}

proto::ReqsetMasterLock lockMessage(bool lock)
{
    proto::ReqsetMasterLock message;
    message.set_lock(lock);
    return message;
}

} // namespace

class TestDeviceProtocol : public QObject
{
    Q_OBJECT

private slots:
    void repliesWithTypeThreeAndNoData();
    void repliesForTheWideCameraClaimToBeTele();
    void errorsAreTenByteVarints();
    void readsPacketsWithExplicitZeros();
    void dropsWhatIsNoPacket();
    void ignoresUnknownCommands();
    void damagedBodiesAreRefused();
    void firstClientIsHost();
    void sameIdIsTheSameHost();
    void slavesAreRefused();
    void masterLockTakesOver();
    void lockedHostKeepsControl();
    void absentPhoneAppHoldsTheTelescope();
    void slavesMayBeIgnored();
    void hostIsFreedWhenItGoes();
    void dumpsItsStateBeforeTheReply();
    void dumpsItsStateV3();
    void wrongOrderPowersOff();
    void rightOrderDoesNot();
    void rebootForgetsEverything();
};

void TestDeviceProtocol::repliesWithTypeThreeAndNoData()
{
    DeviceBench bench(dwarf2());
    bench.send(10000, proto::ReqOpenCamera());
    const auto replies = bench.framesOf(10000, 3);
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies.first().bytes.toHex(' '),
             QByteArray("08 01 " // major version 1
                        "10 09 " // minor version 9
                        "18 01 " // device 1, DWARF II
                        "20 01 " // module tele
                        "28 90 4e " // command 10000
                        "30 03 " // type 3; no data at all
                        "42 02 6d 65")); // client "me"
}

void TestDeviceProtocol::repliesForTheWideCameraClaimToBeTele()
{
    DeviceBench bench(dwarf2());
    for (const quint32 command : {12000U, 12001U}) {
        bench.send(command, proto::ReqOpenCamera());
        QCOMPARE(bench.framesOf(command, 3).first().packet.module_id(), 1U);
    }
    bench.send(12000, proto::ReqOpenCamera());
    bench.send(12004, proto::ReqSetExp());
    QCOMPARE(bench.framesOf(12004, 3).first().packet.module_id(), 2U);
}

void TestDeviceProtocol::errorsAreTenByteVarints()
{
    DeviceBench bench(dwarf2());
    bench.send(10002, proto::ReqPhoto());
    const auto replies = bench.framesOf(10002, 3);
    QCOMPARE(replies.size(), 1);
    // Field 1, -10501: the camera is closed.
    QCOMPARE(QByteArray::fromStdString(replies.first().packet.data()).toHex(' '),
             QByteArray("08 fb ad ff ff ff ff ff ff ff 01"));
}

void TestDeviceProtocol::readsPacketsWithExplicitZeros()
{
    DeviceBench bench(dwarf2());
    // Type 0 and an empty body written out, as one of the public clients does.
    const QByteArray frame = QByteArray::fromHex("08011001180120012890"
                                                 "4e3000"
                                                 "3a04"
                                                 "08001000"
                                                 "42026d65");
    bench.protocol.receive(bench.client, frame);
    QCOMPARE(bench.framesOf(10000, 3).size(), 1);
    QVERIFY(bench.telescope.camera(CameraKind::Tele).isOpen());
}

void TestDeviceProtocol::dropsWhatIsNoPacket()
{
    DeviceBench bench(dwarf2());
    bench.protocol.receive(bench.client, QByteArray::fromHex("ffffffffff"));
    bench.protocol.receive(bench.client, QByteArray::fromHex("3affffffff07"));
    bench.protocol.receive(99, QByteArray::fromHex("0801"));
    QVERIFY(bench.frames.isEmpty());
}

void TestDeviceProtocol::ignoresUnknownCommands()
{
    DeviceBench bench(dwarf2());
    bench.send(10499, proto::ReqPhoto());
    bench.send(16404, proto::ReqEnterCamera()); // V3 to a V2 device.
    QVERIFY(bench.framesOf(16404, 3).isEmpty());
    QVERIFY(bench.framesOf(10499, 3).isEmpty());
}

void TestDeviceProtocol::damagedBodiesAreRefused()
{
    DeviceBench bench(dwarf2());
    proto::WsPacket packet;
    packet.set_cmd(14006);
    packet.set_data(std::string("\x09\x01", 2)); // A double cut off.
    packet.set_client_id("me");
    bench.protocol.receive(bench.client, bytesOf(packet));
    QCOMPARE(bench.replyCode(14006), -1);
}

void TestDeviceProtocol::firstClientIsHost()
{
    DeviceBench bench(dwarf2());
    bench.protocol.introduce(bench.client, QStringLiteral("me"));
    QCOMPARE(bench.last<proto::ResNotifyHostSlaveMode>(15223).mode(), 0);
    const int other = bench.protocol.addConnection();
    bench.protocol.introduce(other, QStringLiteral("other"));
    QCOMPARE(bench.frames.last().connection, other);
    QCOMPARE(bench.last<proto::ResNotifyHostSlaveMode>(15223).mode(), 1);
}

void TestDeviceProtocol::sameIdIsTheSameHost()
{
    DeviceBench bench(dwarf2());
    bench.protocol.introduce(bench.client, QStringLiteral("me"));
    const int again = bench.protocol.addConnection();
    bench.send(13500, proto::ReqPhoto(), again);
    QCOMPARE(bench.replyCode(13500), 0);
}

void TestDeviceProtocol::slavesAreRefused()
{
    DeviceBench bench(dwarf2());
    bench.protocol.introduce(bench.client, QStringLiteral("me"));
    const int slave = bench.protocol.addConnection();
    bench.send(13500, proto::ReqPhoto(), slave, "slave");
    QCOMPARE(bench.replyCode(13500), -3);
    QCOMPARE(bench.telescope.status().ringLight, 0);
    // It hears what happens all the same.
    bench.send(13500, proto::ReqPhoto());
    const auto notices = bench.framesOf(15221, 2);
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices.last().connection, slave);
}

void TestDeviceProtocol::masterLockTakesOver()
{
    DeviceBench bench(dwarf3V3());
    bench.protocol.introduce(bench.client, QStringLiteral("me"));
    const int other = bench.protocol.addConnection();
    bench.send(13004, lockMessage(true), other, "other");
    QCOMPARE(bench.replyCode(13004), 0);
    QCOMPARE(bench.protocol.hostId(), QStringLiteral("other"));
    proto::ResNotifyHostSlaveMode mode;
    for (const auto &frame : bench.framesOf(15223, 2)) {
        QVERIFY(mode.ParseFromString(frame.packet.data()));
        QVERIFY(mode.lock() || frame.connection != other || mode.mode() == 1);
    }
    QCOMPARE(mode.mode(), 0);
    QVERIFY(mode.lock());
}

void TestDeviceProtocol::lockedHostKeepsControl()
{
    DeviceBench bench(dwarf3V3());
    bench.send(13004, lockMessage(true));
    const int other = bench.protocol.addConnection();
    bench.send(13004, lockMessage(true), other, "other");
    QCOMPARE(bench.replyCode(13004), -3);
    QCOMPARE(bench.protocol.hostId(), QStringLiteral("me"));
}

void TestDeviceProtocol::absentPhoneAppHoldsTheTelescope()
{
    DeviceBench bench(dwarf2());
    QVERIFY(bench.telescope.faults().set(QStringLiteral("slave"), QStringLiteral("locked")));
    bench.send(13004, lockMessage(true));
    QCOMPARE(bench.replyCode(13004), -3);
    QVERIFY(bench.telescope.faults().set(QStringLiteral("slave")));
    bench.send(13004, lockMessage(true));
    QCOMPARE(bench.replyCode(13004), 0);
}

void TestDeviceProtocol::slavesMayBeIgnored()
{
    DeviceBench bench(dwarf3V3());
    QVERIFY(bench.telescope.faults().set(QStringLiteral("slave"), QStringLiteral("silent")));
    bench.send(16405, proto::ReqGetDeviceStateInfo());
    QVERIFY(bench.framesOf(16405, 3).isEmpty());
    QCOMPARE(bench.last<proto::ResNotifyHostSlaveMode>(15223).mode(), 1);
    bench.send(13004, lockMessage(true));
    QCOMPARE(bench.replyCode(13004), 0);
    bench.send(16405, proto::ReqGetDeviceStateInfo());
    QCOMPARE(bench.framesOf(16405, 3).size(), 1);
}

void TestDeviceProtocol::hostIsFreedWhenItGoes()
{
    using namespace std::chrono_literals;
    DeviceBench bench(dwarf3V3());
    bench.send(13004, lockMessage(true));
    bench.protocol.removeConnection(bench.client);
    QCOMPARE(bench.protocol.hostId(), QStringLiteral("me")); // Locked: it may come back.
    bench.scheduler.advance(11s);
    QVERIFY(bench.protocol.hostId().isEmpty());
}

void TestDeviceProtocol::dumpsItsStateBeforeTheReply()
{
    DeviceBench bench(dwarf2());
    bench.protocol.introduce(bench.client, QStringLiteral("me"));
    bench.send(10039, proto::ReqGetSystemWorkingState());
    QList<quint32> commands;
    for (const auto &frame : bench.frames)
        commands.append(frame.packet.cmd());
    const QList<quint32> expected
        = {15223, 15203, 15201, 15202, 15243, 15234, 15234, 15221, 15222, 15257, 10039};
    QCOMPARE(commands, expected);
    QCOMPARE(bench.last<proto::ResNotifySDcardInfo>(15203).total_size(), 59U);
    QCOMPARE(bench.last<proto::ComResWithInt>(15201).value(), 87);
}

void TestDeviceProtocol::dumpsItsStateV3()
{
    DeviceBench bench(dwarf3V3());
    bench.send(16405, proto::ReqGetDeviceStateInfo());
    const auto state = bench.last<proto::ResGetDeviceStateInfo>(16405, 3);
    QCOMPARE(state.tele_camera_state_info().h_fov(), 2.95);
    QCOMPARE(state.device_state_info().battery_info().percentage(), 87);
    QCOMPARE(state.connection_state_info().host_slave_mode().mode(), 0);
    QVERIFY(!bench.framesOf(15203, 2).isEmpty());
}

void TestDeviceProtocol::wrongOrderPowersOff()
{
    DeviceBench bench(dwarf3V3());
    const QSignalSpy power(&bench.telescope, &VirtualTelescope::powerChanged);
    bench.send(10000, proto::ReqOpenCamera());
    QVERIFY(bench.framesOf(10000, 3).isEmpty());
    QCOMPARE(bench.framesOf(15229, 2).size(), 1);
    QCOMPARE(power.size(), 1);
    QCOMPARE(power.first().first().toBool(), false);
    bench.send(16405, proto::ReqGetDeviceStateInfo());
    QVERIFY(bench.frames.isEmpty());
}

void TestDeviceProtocol::rightOrderDoesNot()
{
    DeviceBench bench(QStringLiteral("mini"));
    bench.send(16404, proto::ReqEnterCamera());
    QCOMPARE(bench.framesOf(16404, 3).size(), 1);
    bench.send(10000, proto::ReqOpenCamera());
    QCOMPARE(bench.replyCode(10000), -10500); // Open already: the entry opened both.
    QVERIFY(bench.telescope.isPowered());

    DeviceBench lenient(dwarf3V3());
    QVERIFY(lenient.telescope.faults().clear(QStringLiteral("power_off_on_wrong_order")));
    lenient.send(12000, proto::ReqOpenCamera());
    QCOMPARE(lenient.replyCode(12000), 0);
}

void TestDeviceProtocol::rebootForgetsEverything()
{
    using namespace std::chrono_literals;
    DeviceBench bench(dwarf2());
    bench.send(10000, proto::ReqOpenCamera());
    proto::ReqMotorServiceJoystick vector;
    vector.set_vector_length(1.0);
    vector.set_speed(30.0);
    bench.send(14006, vector);
    bench.send(13505, proto::ReqPhoto());
    QVERIFY(!bench.telescope.isPowered());
    bench.scheduler.advance(5s);
    QVERIFY(bench.telescope.isPowered());
    QVERIFY(!bench.telescope.camera(CameraKind::Tele).isOpen());
    QVERIFY(!bench.telescope.motion().isTurning());
}

QTEST_GUILESS_MAIN(TestDeviceProtocol)
#include "tst_device_protocol.moc"
