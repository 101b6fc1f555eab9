// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery_messages.h"
#include "core/net/protobuf_fields.h"
#include "mutator.h"
#include "proto/discovery.pb.h"

#include <QTest>

#include <vector>

using namespace nd;

namespace {

constexpr int kRounds = 100'000;
constexpr quint64 kPing = 1'700'000'000'000;

/// The answer of a telescope, written by the generated code: what reads it is written by hand.
QByteArray echo()
{
    proto::DwarfEcho message;
    message.set_vocaltype(2);
    message.set_timestamp(kPing + 3);
    message.set_magic("txtl");
    message.set_ts_ping(kPing);
    message.set_mac("\x01\x02\x03\x04\x05\x06");
    message.mutable_model()->set_family("DWARF3");
    message.mutable_model()->set_revision("A");
    message.set_name("DWARF3_1A2B3C");
    message.set_psw("DWARF_12345678");
    message.set_fw_version("1.5.0");
    message.mutable_ap()->set_ssid("DWARF3_1A2B3C");
    message.mutable_ap()->set_psw("DWARF_12345678");
    message.mutable_sta()->set_rssi(-52);
    return QByteArray::fromStdString(message.SerializeAsString());
}

} // namespace

/// Anybody on the network can answer a broadcast.
class TestFuzzDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void generatedEchoIsRead();
    void mutatedEchoesAreReadOrRefused();
    void fieldsEnd();
};

void TestFuzzDiscovery::generatedEchoIsRead()
{
    const auto found = readEcho(echo(), {kPing});
    QVERIFY(found);
    QCOMPARE(found->name, QStringLiteral("DWARF3_1A2B3C"));
    QCOMPARE(found->model, QStringLiteral("DWARF3"));
    QCOMPARE(found->firmware, QStringLiteral("1.5.0"));
}

void TestFuzzDiscovery::mutatedEchoesAreReadOrRefused()
{
    Mutator mutator({echo(), makePing(kPing)}, 7);
    int understood = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray bytes = mutator.next();
        const auto found = readEcho(bytes, {kPing});
        if (!found)
            continue;
        ++understood;
        QVERIFY(found->name.size() <= bytes.size());
        QVERIFY(found->firmware.size() <= bytes.size());
    }
    QVERIFY2(understood > 0 && understood < kRounds, qPrintable(QString::number(understood)));
}

void TestFuzzDiscovery::fieldsEnd()
{
    Mutator mutator({echo(), makePing(kPing)}, 8);
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray bytes = mutator.next();
        const std::vector<char> exact(bytes.begin(), bytes.end()); // no byte behind the last one
        ProtobufFields fields(QByteArrayView(exact.data(), qsizetype(exact.size())));
        qsizetype count = 0;
        while (fields.next())
            QVERIFY(++count <= bytes.size());
    }
}

QTEST_APPLESS_MAIN(TestFuzzDiscovery)
#include "tst_fuzz_discovery.moc"
