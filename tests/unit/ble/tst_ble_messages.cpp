// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_messages.h"

#include <QTest>

using namespace nd;

namespace {

QByteArray bytesOf(const Secret &frame)
{
    return frame.view().toByteArray();
}

/// A string field: its tag, its length, its text.
QByteArray field(char tag, const QByteArray &text)
{
    return QByteArray(1, tag) + char(text.size()) + text;
}

} // namespace

class TestBleMessages : public QObject
{
    Q_OBJECT

private slots:
    void requestsAreTheBytesOfTheNotes();
    void configurationIsRead();
    void addressesAreThoseOfAHost_data();
    void addressesAreThoseOfAHost();
    void joiningIsRead();
    void ownNetworkIsRead();
    void networksOfOldFirmwareAreRead();
    void networksOfNewFirmwareAreRead();
    void namesThatCannotBeSentBackAreLeftOut();
    void longListsAreCut();
    void rubbishIsNoAnswer();
    void limitsOfNamesAndPasswords();
};

void TestBleMessages::requestsAreTheBytesOfTheNotes()
{
    const Secret psd = factoryBlePassword();
    QCOMPARE(bytesOf(getConfigFrame(psd)),
             QByteArray::fromHex("aa010100010000 0012 0801 120e44574152465f3132333435363738"
                                 "33d2 0d"));
    QCOMPARE(bytesOf(stationFrame(psd, QStringLiteral("Home"),
                                  Secret::fromText(QStringLiteral("secret")))),
             QByteArray::fromHex("aa010300010000 0022 0803" // cmd 3
                                 "1001" // auto_start
                                 "1a0e44574152465f3132333435363738" // ble_psd
                                 "2204486f6d65" // ssid
                                 "2a06736563726574" // psd
                                 "46f9 0d"));
    QCOMPARE(bytesOf(accessPointFrame(psd)),
             QByteArray::fromHex("aa010200010000 0016 0802 1801" // auto_start
                                 "320e44574152465f3132333435363738" // ble_psd
                                 "4001" // force_restart
                                 "c30b 0d"));
    QCOMPARE(bytesOf(networkListFrame()), QByteArray::fromHex("aa010600010000 0002 0806 9969 0d"));
}

void TestBleMessages::configurationIsRead()
{
    const QByteArray body = QByteArray::fromHex("0801 1802 2002") + field('\x42', "Home")
        + field('\x4a', "secret") + field('\x52', "192.168.1.23");
    const auto answer = readBleAnswer(BleCommand::GetConfig, body);
    QVERIFY(answer);
    QCOMPARE(answer->code, 0);
    QCOMPARE(answer->config,
             (BleConfig{BleConfig::State::Configured, BleConfig::Mode::Station,
                        QStringLiteral("Home"), QStringLiteral("192.168.1.23")}));
    const auto strange = readBleAnswer(BleCommand::GetConfig, QByteArray::fromHex("18092009"));
    QVERIFY(strange);
    QCOMPARE(strange->config.state, BleConfig::State::Unknown);
    QCOMPARE(strange->config.mode, BleConfig::Mode::Unknown);
    const auto bare = readBleAnswer(BleCommand::GetConfig, {});
    QCOMPARE(bare->config.state, BleConfig::State::NotConfigured);
}

void TestBleMessages::addressesAreThoseOfAHost_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("taken");
    QTest::addRow("usual") << QByteArray("192.168.88.1") << QStringLiteral("192.168.88.1");
    QTest::addRow("padded") << QByteArray("010.001.002.003") << QStringLiteral("10.1.2.3");
    for (const char *told : {"", "0.0.0.0", "255.255.255.255", "127.0.0.1", "224.0.0.1",
                             "192.168.1.255", "192.168.1.0", "192.168.1", "192.168.1.2.3",
                             "192.168.1.256", "192.168.1.-2", "192.168.1.+2", "192.168.1.2 ",
                             "1..2.3", "evil.example", "::1", "192.168.1.2/../x", "0x10.1.1.1"})
        QTest::addRow("not \"%s\"", told) << QByteArray(told) << QString();
}

void TestBleMessages::addressesAreThoseOfAHost()
{
    QFETCH(QByteArray, told);
    QFETCH(QString, taken);
    const auto answer = readBleAnswer(BleCommand::Station, field('\x2a', told));
    QVERIFY(answer);
    QCOMPARE(answer->result.address, taken);
}

void TestBleMessages::joiningIsRead()
{
    const QByteArray joined = QByteArray::fromHex("0803 1a04486f6d65 2a0c3139322e3136382e312e3233");
    const auto answer = readBleAnswer(BleCommand::Station, joined);
    QCOMPARE(answer->result.ssid, QStringLiteral("Home"));
    QCOMPARE(answer->result.address, QStringLiteral("192.168.1.23"));
    QVERIFY(!answer->result.accessPoint);
    const QByteArray goesOn
        = QByteArray::fromHex("0803 10ecffffffffffffffff01 1a04486f6d65"); // code -20
    QCOMPARE(readBleAnswer(BleCommand::Station, goesOn)->code, ble_code::kJoining);
}

void TestBleMessages::ownNetworkIsRead()
{
    const QByteArray body
        = QByteArray::fromHex("0802") + field('\x22', "DWARF3_1A2B3C") + field('\x2a', "12345678");
    const auto answer = readBleAnswer(BleCommand::AccessPoint, body);
    QVERIFY(answer->result.accessPoint);
    QCOMPARE(answer->result.ssid, QStringLiteral("DWARF3_1A2B3C"));
    QCOMPARE(answer->result.address, QStringLiteral("192.168.88.1"));
    QCOMPARE(answer->result.password, Secret::fromText(QStringLiteral("12345678")));
}

void TestBleMessages::networksOfOldFirmwareAreRead()
{
    const QByteArray body = QByteArray::fromHex("0806") + field('\x22', "Home")
        + field('\x22', "Garden") + field('\x22', "Home") + field('\x22', "");
    const auto answer = readBleAnswer(BleCommand::NetworkList, body);
    QCOMPARE(
        answer->networks,
        (QList<WifiNetwork>{{QStringLiteral("Home"), {}, {}}, {QStringLiteral("Garden"), {}, {}}}));
}

void TestBleMessages::networksOfNewFirmwareAreRead()
{
    // wifi_info_list: signal_level (sint as int32: ten bytes if negative), ssid, security
    const QByteArray weak
        = QByteArray::fromHex("08 b0ffffffffffffffff01") + field('\x12', "Weak"); // -80
    const QByteArray strong = QByteArray::fromHex("08 d3ffffffffffffffff01")
        + field('\x12', "Strong") + field('\x1a', "[WPA2]"); // -45
    const QByteArray odd = QByteArray::fromHex("0803") + field('\x12', "Odd"); // no dBm
    const QByteArray body
        = field('\x2a', weak) + field('\x2a', strong) + field('\x2a', odd) + field('\x22', "Weak");
    const auto answer = readBleAnswer(BleCommand::NetworkList, body);
    QCOMPARE(answer->networks,
             (QList<WifiNetwork>{{QStringLiteral("Strong"), -45, QStringLiteral("[WPA2]")},
                                 {QStringLiteral("Weak"), -80, {}},
                                 {QStringLiteral("Odd"), {}, {}}}));
}

void TestBleMessages::namesThatCannotBeSentBackAreLeftOut()
{
    const QByteArray body = field('\x22', "Caf\xE9 in Latin 1") + field('\x22', "with\nbreak")
        + field('\x22', QByteArray(33, 'x')) + field('\x22', QByteArray(32, 'y'))
        + field('\x22', "Caf\xC3\xA9 \xF0\x9F\x94\xAD");
    const auto answer = readBleAnswer(BleCommand::NetworkList, body);
    QVERIFY(answer);
    QCOMPARE(answer->networks.size(), 2);
    QCOMPARE(answer->networks.first().ssid, QString(32, u'y'));
    QCOMPARE(answer->networks.last().ssid, QString::fromUtf8("Café \xF0\x9F\x94\xAD"));
}

void TestBleMessages::longListsAreCut()
{
    QByteArray body;
    for (int i = 0; i < 300; ++i)
        body += field('\x22', "net" + QByteArray::number(i));
    QCOMPARE(readBleAnswer(BleCommand::NetworkList, body)->networks.size(), 64);
}

void TestBleMessages::rubbishIsNoAnswer()
{
    const QByteArray rubbish = QByteArray::fromHex("0aff");
    for (const auto command : {BleCommand::GetConfig, BleCommand::AccessPoint, BleCommand::Station,
                               BleCommand::NetworkList, BleCommand::DataError})
        QVERIFY(!readBleAnswer(command, rubbish));
    QVERIFY(!readBleAnswer(static_cast<BleCommand>(99), {}));
}

void TestBleMessages::limitsOfNamesAndPasswords()
{
    QVERIFY(!isNetworkName({}));
    QVERIFY(isNetworkName(QString(32, u'a')));
    QVERIFY(!isNetworkName(QString(33, u'a')));
    QVERIFY(!isNetworkName(QString(17, QChar(0xE9)))); // 34 bytes
    QVERIFY(isNetworkPassword({}));
    QVERIFY(isNetworkPassword(Secret::fromText(QString(64, u'a'))));
    QVERIFY(!isNetworkPassword(Secret::fromText(QString(65, u'a'))));
}

QTEST_APPLESS_MAIN(TestBleMessages)
#include "tst_ble_messages.moc"
