// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/secret_mask.h"

#include "core/dwarf/wire/packet.h"
#include "proto/schedule.pb.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nd;

namespace {

const QByteArray kSecret = "Geheim!4711";

TapEvent maskedOf(TapEvent event)
{
    SecretMask mask;
    mask.apply(event);
    return event;
}

QByteArray packetOf(quint32 command, Packet::Type type, const google::protobuf::Message &message)
{
    Packet packet;
    packet.module = 13;
    packet.command = command;
    packet.type = type;
    packet.data = QByteArray::fromStdString(message.SerializeAsString());
    packet.clientId = QStringLiteral("me");
    return packet.serialize();
}

} // namespace

class TestSecretMask : public QObject
{
    Q_OBJECT

private slots:
    void deviceInfoLosesItsPasswordsOnly()
    {
        const QByteArray body = R"({"code":0,"data":{"deviceId":1,"deviceName":"DWARF_123456",)"
                                R"("devicePwd":"Geheim!4711","staWifiName":"home",)"
                                R"("staWifiPwd":"kurz","nested":[{"psd":"auch das"}]}})";
        const TapEvent event = maskedOf({TapKind::HttpAnswered, 200, "8082/deviceInfo", body});
        const QJsonObject data
            = QJsonDocument::fromJson(event.data).object()[QLatin1String("data")].toObject();
        QCOMPARE(data[QLatin1String("devicePwd")].toString(), QStringLiteral("***"));
        QCOMPARE(data[QLatin1String("staWifiPwd")].toString(), QStringLiteral("***"));
        QCOMPARE(data[QLatin1String("deviceName")].toString(), QStringLiteral("DWARF_123456"));
        QCOMPARE(data[QLatin1String("deviceId")].toInt(), 1);
        for (const QByteArray &secret : {kSecret, QByteArray("kurz"), QByteArray("auch das")})
            QVERIFY(!event.data.contains(secret));
    }

    void bodiesWithoutSecretsStayAsTheyCame()
    {
        const QByteArray body = "{ \"data\" : {\"id\": 9223372036854775807, \"a\": 1.50} }";
        QCOMPARE(maskedOf({TapKind::HttpAnswered, 200, "8082/x", body}).data, body);
    }

    void bodiesThatAreNoJsonAreLeftOut()
    {
        const TapEvent event
            = maskedOf({TapKind::HttpAnswered, 200, "8082/deviceInfo", "{\"devicePwd\":\"Geheim"});
        QVERIFY(event.data.isEmpty());
    }

    void newDevicePassword()
    {
        const TapEvent password
            = maskedOf({TapKind::HttpSent, 1, "8082/setDeviceNameAndPsd",
                        R"({"mode":0,"oldValue":"alt12345","newValue":"Geheim!4711"})"});
        QVERIFY(!password.data.contains("alt12345") && !password.data.contains(kSecret));
        const TapEvent name = maskedOf({TapKind::HttpSent, 1, "8082/setDeviceNameAndPsd",
                                        R"({"mode":1,"oldValue":"","newValue":"Terrace"})"});
        QVERIFY(name.data.contains("Terrace"));
        const TapEvent neither = maskedOf({TapKind::HttpSent, 1, "8082/setDeviceNameAndPsd",
                                           R"({"mode":2,"newValue":"Geheim!4711"})"});
        QVERIFY(!neither.data.contains(kSecret));
    }

    void fieldsOfMessages_data()
    {
        QTest::addColumn<quint32>("id");
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("packet");
        proto::ReqLockShootingSchedule lock; // 16106, dwarf-commands.csv
        lock.set_id("plan");
        lock.set_password(kSecret.toStdString());
        proto::ReqSyncShootingSchedule sync;
        sync.mutable_shooting_schedule()->set_schedule_name("M 31");
        sync.mutable_shooting_schedule()->set_password(kSecret.toStdString());
        proto::ResGetAllShootingSchedule all;
        all.add_shooting_schedule()->set_schedule_id("1");
        all.add_shooting_schedule()->set_password(kSecret.toStdString());
        const auto add = [](const char *name, quint32 id, Packet::Type type, const auto &message) {
            QTest::newRow(name) << id << int(type) << packetOf(id, type, message);
        };
        for (const auto &[name, id] : lockIds())
            add(name, id, Packet::Type::Request, lock);
        add("nested", 16100, Packet::Type::Request, sync);
        add("repeated", 16102, Packet::Type::LateResponse, all);
    }

    void fieldsOfMessages()
    {
        QFETCH(quint32, id);
        QFETCH(int, type);
        QFETCH(QByteArray, packet);
        QVERIFY(packet.contains(kSecret));
        const TapEvent event = maskedOf({TapKind::BinaryOut, 0, {}, packet});
        QVERIFY(!event.data.contains(kSecret));
        const auto read = Packet::parse(event.data);
        QVERIFY(bool(read));
        QCOMPARE(read.value().command, id);
        QCOMPARE(int(read.value().type), type);
        QVERIFY(read.value().data.contains("***"));
    }

    void otherPacketsStayAsTheyCame()
    {
        Packet packet;
        packet.module = 1;
        packet.command = 10000;
        packet.data = QByteArray::fromHex("0801");
        QByteArray bytes = packet.serialize() + QByteArray::fromHex("f20601aa"); // unknown field
        QCOMPARE(maskedOf({TapKind::BinaryOut, 0, {}, bytes}).data, bytes);
    }

    /// Its fields are unknown, so nobody can say that it holds no password.
    void packetsThatCannotBeReadAreLeftOut()
    {
        proto::ReqSyncShootingSchedule sync;
        sync.mutable_shooting_schedule()->set_password(kSecret.toStdString());
        sync.mutable_shooting_schedule()->set_params("behind the password");
        const QByteArray whole = packetOf(16100, Packet::Type::Request, sync);
        const QByteArray cut = whole.left(whole.indexOf(kSecret) + kSecret.size());
        const TapEvent event = maskedOf({TapKind::BinaryIn, 0, {}, cut});
        QVERIFY(!event.data.contains(kSecret));
        QVERIFY(!Packet::parse(event.data)); // it is replayed as what it was: unreadable
    }

    void whatWasSeenOnceIsBlottedOutEverywhere()
    {
        SecretMask mask;
        TapEvent info{TapKind::HttpAnswered, 200, "8082/deviceInfo",
                      R"({"data":{"staWifiPwd":"Geheim!4711"}})"};
        mask.apply(info);
        Packet packet;
        packet.command = 64'000; // nobody knows it
        packet.data = "??" + kSecret + "??";
        TapEvent unknown{TapKind::BinaryIn, 0, {}, packet.serialize()};
        mask.apply(unknown);
        QVERIFY(!unknown.data.contains(kSecret));
        QCOMPARE(Packet::parse(unknown.data).value().data, QByteArray("??***********??"));
        TapEvent text{TapKind::TextIn, 0, "x " + kSecret, "hello " + kSecret};
        mask.apply(text);
        QVERIFY(!text.data.contains(kSecret) && !text.text.contains(kSecret));
    }

private:
    /// The commands that carry {id, password}, by the maker's names.
    static std::vector<std::pair<const char *, quint32>> lockIds()
    {
        return {{"cancel", 16101}, {"unlock", 16106}, {"lock", 16107}, {"delete", 16108}};
    }
};

QTEST_APPLESS_MAIN(TestSecretMask)
#include "tst_secret_mask.moc"
