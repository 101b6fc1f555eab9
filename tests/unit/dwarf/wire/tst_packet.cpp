// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/packet.h"

#include "proto/astro.pb.h"
#include "proto/base.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/task_center.pb.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace nd;

namespace {

/// GOTO to Polaris from a client of generation V2.
const QByteArray kGotoPolaris
    = QByteArray::fromHex("0801" // major_version 1
                          "1001" // minor_version 1
                          "1802" // device_id 2: DWARF 3
                          "2003" // module_id 3: astro
                          "28fa55" // cmd 11002; type 0 (request) is left out
                          "3a1b" // data, 27 bytes:
                          "09" //   ra, double:
                          "aeb6627fd93d0440" // 2.5302 hours
                          "11" //   dec, double:
                          "37894160e5505640" // 89.264 degrees
                          "1a07506f6c61726973" // target_name "Polaris"
                          "420464617266"); // client_id "darf"
/// Where the fields of kGotoPolaris end: cut there it is a shorter message, elsewhere none.
const QList<int> kFieldEnds{0, 2, 4, 6, 8, 11, 40};

/// The GOTO failed, as a DWARF II says it.
const QByteArray kGotoFailed
    = QByteArray::fromHex("0801" // major_version 1
                          "1009" // minor_version 9
                          "1801" // device_id 1: DWARF II
                          "2003" // module_id 3
                          "28fa55" // cmd 11002
                          "3003" // type 3: answers do not come as 1
                          "3a0b" // data, 11 bytes:
                          "088fa6ffffffffffffff01"); // code -11505, ten bytes of a negative varint

Packet parsed(const QByteArray &bytes)
{
    const Result<Packet> result = Packet::parse(bytes);
    return result ? result.value() : Packet{};
}

QString fault(const QByteArray &bytes)
{
    const Result<Packet> result = Packet::parse(bytes);
    return result ? QString() : result.error().detail;
}

template<typename Message>
Message message(const QByteArray &bytes)
{
    Message result;
    if (!result.ParseFromArray(bytes.constData(), int(bytes.size())))
        qWarning("not a %s", Message::descriptor()->name().c_str());
    return result;
}

} // namespace

class TestPacket : public QObject
{
    Q_OBJECT

private slots:
    void requestHasTheGoldenBytes();
    void requestIsRead();
    void negativeCodeIsRead();
    void emptySuccessIsRead();
    void explicitZerosAreRead();
    void notificationIsRead();
    void capturedV3BytesAreRead();
    void everyCutIsNamed();
    void hostileBytesAreRefused_data();
    void hostileBytesAreRefused();
    void unknownFieldsAreSkipped();
    void garbageNeverThrows();
};

void TestPacket::requestHasTheGoldenBytes()
{
    proto::ReqGotoDSO request;
    request.set_ra(2.5302);
    request.set_dec(89.264);
    request.set_target_name("Polaris");
    const Packet packet{.majorVersion = 1,
                        .minorVersion = 1,
                        .deviceId = 2,
                        .module = 3,
                        .command = 11002,
                        .type = Packet::Type::Request,
                        .data = QByteArray::fromStdString(request.SerializeAsString()),
                        .clientId = QStringLiteral("darf")};
    QCOMPARE(packet.serialize().toHex(), kGotoPolaris.toHex());
}

void TestPacket::requestIsRead()
{
    const Packet packet = parsed(kGotoPolaris);
    QCOMPARE(packet.command, 11002U);
    QCOMPARE(packet.module, 3U);
    QCOMPARE(packet.deviceId, 2U);
    QCOMPARE(packet.clientId, QStringLiteral("darf"));
    QVERIFY(!packet.isReply());
    QVERIFY(!packet.isNotification());
    const auto request = message<proto::ReqGotoDSO>(packet.data);
    QCOMPARE(request.ra(), 2.5302);
    QCOMPARE(request.dec(), 89.264);
    QCOMPARE(request.target_name(), std::string("Polaris"));
    QCOMPARE(packet.serialize(), kGotoPolaris);
}

void TestPacket::negativeCodeIsRead()
{
    const Packet packet = parsed(kGotoFailed);
    QVERIFY(packet.isReply());
    QCOMPARE(message<proto::ComResponse>(packet.data).code(), -11505);
    QCOMPARE(packet.serialize(), kGotoFailed);
}

/// Success is no data at all; and 12000 is answered with the module of the tele camera.
void TestPacket::emptySuccessIsRead()
{
    const Packet packet = parsed(QByteArray::fromHex("0801" // major_version
                                                     "1009" // minor_version
                                                     "1801" // device_id
                                                     "2001" // module_id 1, although 12000 is of 2
                                                     "28e05d" // cmd 12000
                                                     "3003")); // type 3
    QCOMPARE(packet.command, 12000U);
    QVERIFY(packet.isReply());
    QVERIFY(packet.data.isEmpty());
    QCOMPARE(message<proto::ComResponse>(packet.data).code(), 0);
}

/// One public client writes zeros that proto3 leaves out.
void TestPacket::explicitZerosAreRead()
{
    const Packet packet = parsed(QByteArray::fromHex("0800" // major_version 0
                                                     "1000" // minor_version 0
                                                     "28b74e" // cmd 10039
                                                     "3000" // type 0
                                                     "3a00")); // data, empty
    QCOMPARE(packet.command, 10039U);
    QCOMPARE(packet.type, Packet::Type::Request);
    QCOMPARE(packet.majorVersion, 0U);
}

void TestPacket::notificationIsRead()
{
    const Packet packet = parsed(QByteArray::fromHex("0801" // major_version
                                                     "1008" // minor_version 8
                                                     "1802" // device_id
                                                     "2009" // module_id 9: notify
                                                     "28f776" // cmd 15223
                                                     "3002" // type 2
                                                     "3a02" // data:
                                                     "1001" //   lock true; mode 0 is left out
                                                     "420161")); // client_id of the host
    QVERIFY(packet.isNotification());
    QCOMPARE(packet.command, 15223U);
    const auto host = message<proto::ResNotifyHostSlaveMode>(packet.data);
    QCOMPARE(host.mode(), 0);
    QVERIFY(host.lock());
}

void TestPacket::capturedV3BytesAreRead()
{
    proto::ReqEnterCamera enter;
    enter.mutable_client_param()->set_encode_type(1);
    QCOMPARE(QByteArray::fromStdString(enter.SerializeAsString()).toHex(),
             QByteArray("1a020801")); // client_param (3), encode_type 1: H.265

    const auto oneClick = message<proto::ResNotifyOneClickGotoStateV3>(
        QByteArray::fromHex("220a" // astro_tracking_state (4), 10 bytes:
                            "0801" //   state running
                            "1206437573746f6d")); // target_name "Custom"
    QCOMPARE(oneClick.phase_case(), proto::ResNotifyOneClickGotoStateV3::kAstroTrackingState);
    QCOMPARE(oneClick.astro_tracking_state().target_name(), std::string("Custom"));

    const auto progress = message<proto::ResNotifyProgressCaptureRawLiveStacking>(
        QByteArray::fromHex("1805")); // current_count 5, nothing else changed
    QCOMPARE(progress.current_count(), 5);
    QVERIFY(!progress.has_stacked_count());
    QVERIFY(!progress.has_target_name());
}

void TestPacket::everyCutIsNamed()
{
    for (int length = 0; length < kGotoPolaris.size(); ++length) {
        const Result<Packet> result = Packet::parse(kGotoPolaris.first(length));
        if (kFieldEnds.contains(length) && length >= 11) {
            QVERIFY2(result, qPrintable(QString::number(length)));
            QCOMPARE(result.value().command, 11002U);
            continue;
        }
        QVERIFY2(!result, qPrintable(QString::number(length)));
        QCOMPARE(result.error().code, Error::Code::Malformed);
        QVERIFY(!result.error().detail.isEmpty());
    }
    QCOMPARE(fault(kGotoPolaris.first(20)),
             QStringLiteral("data says 27 bytes, 7 are left (byte 11)"));
    QCOMPARE(fault(kGotoPolaris.first(10)), QStringLiteral("cmd is cut off (byte 8)"));
}

void TestPacket::hostileBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("no command id");
    QTest::newRow("2 GiB") << QByteArray::fromHex("28b74e"
                                                  "3affffffff07"
                                                  "00")
                           << QStringLiteral("data says 2147483647 bytes, 1 are left (byte 3)");
    QTest::newRow("4 GiB") << QByteArray::fromHex("28b74e"
                                                  "3affffffff0f")
                           << QStringLiteral("data says 4294967295 bytes, 0 are left (byte 3)");
    QTest::newRow("too large") << QByteArray(Packet::kLargestPacket + 1, '\0')
                               << QStringLiteral("packet of 4194305 bytes");
    QTest::newRow("type 9") << QByteArray::fromHex("28b74e"
                                                   "3009")
                            << QStringLiteral("unknown message type 9");
    QTest::newRow("text") << QByteArray("pong!")
                          << QStringLiteral("field 13 has an impossible wire type (byte 2)");
    QTest::newRow("no tag") << QByteArray::fromHex("0000")
                            << QStringLiteral("no field starts here (byte 0)");
    QTest::newRow("endless varint") << QByteArray::fromHex("28ffffffffffffffffffffff")
                                    << QStringLiteral("cmd is cut off (byte 0)");
    QTest::newRow("client id is no text")
        << QByteArray::fromHex("28b74e"
                               "4202c328")
        << QStringLiteral("a text or a nested message in it is malformed");
    QTest::newRow("long client id") << QByteArray::fromHex("28b74e"
                                                           "428104")
            + QByteArray(513, 'a') << QStringLiteral("client id of 513 bytes");
}

void TestPacket::hostileBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<Packet> result = Packet::parse(bytes);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Malformed);
    QTEST(result.error().detail, "reason");
}

void TestPacket::unknownFieldsAreSkipped()
{
    const Packet packet = parsed(QByteArray::fromHex("28b74e" // cmd 10039
                                                     "f80105" // field 31, a number
                                                     "9a060378797a")); // field 99, three bytes
    QCOMPARE(packet.command, 10039U);
}

void TestPacket::garbageNeverThrows()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(random.bounded(64), Qt::Uninitialized);
        std::generate(bytes.begin(), bytes.end(),
                      [&random] { return static_cast<char>(random.bounded(256)); });
        const Result<Packet> result = Packet::parse(bytes);
        if (!result) {
            QVERIFY(!result.error().detail.isEmpty());
            continue;
        }
        QCOMPARE(parsed(result.value().serialize()), result.value());
    }
}

QTEST_APPLESS_MAIN(TestPacket)
#include "tst_packet.moc"
