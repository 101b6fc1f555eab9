// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/message_text.h"

#include "core/dwarf/wire/commands/schedule.h"
#include "core/dwarf/wire/packet.h"
#include "core/dwarf/wire/packet_json.h"
#include "proto/astro.pb.h"
#include "proto/base.pb.h"
#include "proto/ble.pb.h"
#include "proto/discovery.pb.h"
#include "proto/panorama.pb.h"
#include "proto/schedule.pb.h"

#include <QJsonDocument>
#include <QTest>

using namespace nd;

class TestMessageText : public QObject
{
    Q_OBJECT

private slots:
    void codeIsFoundWhereverItIs();
    void codesOfUnpublishedAnswersAreFound();
    void passwordsAreMasked();
    void nestedPasswordsAreMasked();
    void unknownFieldsAreNotShown();
    void bytesThatMayHoldPasswordsAreNotShown();
};

void TestMessageText::codeIsFoundWhereverItIs()
{
    proto::ComResponse plain;
    QCOMPARE(replyCode(plain), std::optional<int>(0));
    plain.set_code(-11505);
    QCOMPARE(replyCode(plain), std::optional<int>(-11505));
    proto::ComResWithInt second;
    second.set_value(60);
    second.set_code(10501);
    QCOMPARE(replyCode(second), std::optional<int>(-10501));
    proto::ResStartEqSolving third;
    third.set_code(-11516);
    QCOMPARE(replyCode(third), std::optional<int>(-11516));
    QCOMPARE(replyCode(proto::ReqGotoDSO()), std::nullopt);
    QCOMPARE(replyCode(proto::Opaque()), std::nullopt);
}

/// The answers to 15503 to 15513 have no published fields: a refused one counted as done, since
/// nobody looked for its code.
void TestMessageText::codesOfUnpublishedAnswersAreFound()
{
    const auto codeOf = [](const char *hex) {
        proto::Opaque answer;
        const QByteArray bytes = QByteArray::fromHex(hex);
        return answer.ParseFromArray(bytes.constData(), int(bytes.size())) ? unpublishedCode(answer)
                                                                           : std::nullopt;
    };
    QCOMPARE(codeOf("08cc8bffffffffffffff01"), std::optional<int>(-14900));
    QCOMPARE(codeOf(""), std::nullopt);
    QCOMPARE(codeOf("0805"), std::nullopt); // may be anything
    QCOMPARE(codeOf("10ffffffffffffffffff01"), std::nullopt); // not the first number
    proto::ComResponse plain;
    plain.set_code(-1);
    QCOMPARE(unpublishedCode(plain), std::nullopt); // published
}

void TestMessageText::passwordsAreMasked()
{
    proto::ReqSta join;
    join.set_ssid("Home");
    join.set_psd("hunter2");
    join.set_ble_psd("DWARF_12345678");
    const QString text = maskedText(join);
    QVERIFY(text.contains(QStringLiteral("Home")));
    QCOMPARE(text.count(QStringLiteral("***")), 2);
    QVERIFY(!text.contains(QStringLiteral("hunter2")));
    QVERIFY(!text.contains(QStringLiteral("12345678")));
    QCOMPARE(join.psd(), std::string("hunter2"));

    proto::ReqStartPanoramaStitchUpload upload;
    upload.set_ak("key");
    upload.set_sk("secret");
    upload.set_token("token");
    QCOMPARE(maskedText(upload), QStringLiteral("ak: \"***\" sk: \"***\" token: \"***\""));
}

void TestMessageText::nestedPasswordsAreMasked()
{
    proto::DwarfEcho echo;
    echo.set_psw("one");
    echo.mutable_ap()->set_psw("two");
    echo.mutable_sta()->set_psw("three");
    const QString text = maskedText(echo);
    QCOMPARE(text.count(QStringLiteral("***")), 3);
    QVERIFY(!text.contains(QStringLiteral("two")));

    proto::ResGetAllShootingSchedule schedules;
    schedules.add_shooting_schedule()->set_password("four");
    schedules.add_shooting_schedule()->set_password("five");
    QCOMPARE(maskedText(schedules).count(QStringLiteral("***")), 2);
}

/// What a newer firmware adds has no name here, so nobody can say that it is no password.
void TestMessageText::unknownFieldsAreNotShown()
{
    proto::ReqSta join;
    join.set_ssid("Home");
    join.set_psd("hunter2");
    proto::Opaque opaque;
    QVERIFY(opaque.ParseFromString(join.SerializeAsString()));
    QVERIFY(!maskedText(opaque).contains(QStringLiteral("hunter2")));
}

/// A reply that was cut off showed what was left of it, the password of a schedule in clear hex.
void TestMessageText::bytesThatMayHoldPasswordsAreNotShown()
{
    QVERIFY(mayHoldSecret(proto::ResGetAllShootingSchedule()));
    QVERIFY(!mayHoldSecret(proto::ResCancelShootingSchedule()));
    proto::ResGetAllShootingSchedule schedules;
    schedules.add_shooting_schedule()->set_password("andromeda31");
    const QByteArray cut = QByteArray::fromStdString(schedules.SerializeAsString()) + '\x12';
    Packet packet;
    packet.type = Packet::Type::Response;
    packet.command = kGetSchedules.info.id;
    packet.data = cut;
    // Of what locks a schedule only V3 answers with its password.
    for (const QJsonObject &told :
         {replyJson(*commandById(kGetSchedules.info.id), Generation::V2, cut),
          replyJson(*commandById(kLockSchedule.info.id, Generation::V2), Generation::V2, cut),
          packetJson(packet.serialize()).value()}) {
        QCOMPARE(told.value(QLatin1String("problem")).toString(), QStringLiteral("malformed"));
        QVERIFY(told.value(QLatin1String("data")).isNull());
        QVERIFY(!QJsonDocument(told).toJson().contains(QByteArray("andromeda").toHex()));
    }
    const QJsonObject plain
        = replyJson(*commandById(kCancelSchedule.info.id), Generation::V2, QByteArray("\x12"));
    QCOMPARE(plain.value(QLatin1String("data")).toString(), QStringLiteral("12"));
    // 4 MB of it would have been taken apart in the window's thread.
    const QJsonObject vast = replyJson(*commandById(kCancelSchedule.info.id), Generation::V2,
                                       QByteArray(65'537, '\x12'));
    QCOMPARE(vast.value(QLatin1String("problem")).toString(), QStringLiteral("too long"));
    QVERIFY(vast.value(QLatin1String("data")).isNull());
}

QTEST_APPLESS_MAIN(TestMessageText)
#include "tst_message_text.moc"
