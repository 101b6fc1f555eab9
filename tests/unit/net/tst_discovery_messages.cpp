// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery_messages.h"

#include <QTest>

namespace nd {

namespace {

// The fields of an echo, one by one. Source: field notes 1.3, UDP discovery.
const QByteArray kType = QByteArray::fromHex("0802");
const QByteArray kTime = QByteArray::fromHex("10d209");
const QByteArray kMagic = QByteArray::fromHex("1a047478746c"); // "txtl"
const QByteArray kPingTime = QByteArray::fromHex("202a"); // answers the ping of time 42
const QByteArray kMac = QByteArray::fromHex("2a06aabbccddeeff");
const QByteArray kModel = QByteArray("\x32\x0c\x0a\x06"
                                     "DWARF3"
                                     "\x12\x02"
                                     "v1",
                                     14);
const QByteArray kSerial = QByteArray("\x3a\x03"
                                      "S12",
                                      5);
const QByteArray kName = QByteArray("\x42\x0d"
                                    "DWARF3_1A2B3C",
                                    15);
const QByteArray kPassword = QByteArray("\x4a\x06"
                                        "secret",
                                        8);
const QByteArray kFirmware = QByteArray("\x52\x05"
                                        "1.5.0",
                                        7);
const QByteArray kStation = QByteArray::fromHex("72062a04c0a8580a");

const QByteArray kWhole = kType + kTime + kMagic + kPingTime + kMac + kModel + kSerial + kName
    + kPassword + kFirmware + kStation;

} // namespace

class TestDiscoveryMessages : public QObject
{
    Q_OBJECT

private slots:
    /// 1: 1 (ping), 2: 300 ms, 3: "txtl"
    void pingHasGoldenBytes()
    {
        QCOMPARE(makePing(300).toHex(), QByteArray("080110ac021a047478746c"));
    }

    void readsAnEcho()
    {
        const auto device = readEcho(kWhole, {41, 42});
        QVERIFY(device);
        QCOMPARE(device->name, QStringLiteral("DWARF3_1A2B3C"));
        QCOMPARE(device->model, QStringLiteral("DWARF3"));
        QCOMPARE(device->firmware, QStringLiteral("1.5.0"));
        QVERIFY(device->host.isEmpty());
    }

    /// 1791662400 s after 1970 is 2026-10-10 20:00 UTC; in milliseconds field 2 is 10 80b880cd9234.
    void comparesTheClocks_data()
    {
        QTest::addColumn<quint64>("told");
        QTest::addColumn<bool>("isTime");
        QTest::newRow("a time") << quint64(1'791'662'400'000) << true;
        QTest::newRow("since it was switched on") << quint64(93'000) << false;
        QTest::newRow("seconds") << quint64(1'791'662'400) << false;
        QTest::newRow("1970") << quint64(0) << false;
        QTest::newRow("far future") << quint64(4'102'444'800'000) << false;
        QTest::newRow("all bits") << ~quint64(0) << false;
    }

    void comparesTheClocks()
    {
        QFETCH(quint64, told);
        QFETCH(bool, isTime);
        QByteArray field("\x10", 1);
        for (quint64 rest = told; field.size() == 1 || rest != 0; rest >>= 7)
            field.append(static_cast<char>((rest & 0x7fU) | (rest > 0x7f ? 0x80U : 0U)));
        const std::chrono::milliseconds now(1'791'662'386'000);
        const auto device = readEcho(kType + field + kMagic, {}, now);
        QVERIFY(device);
        QCOMPARE(device->clockAhead.has_value(), isTime);
        if (isTime)
            QCOMPARE(device->clockAhead->count(), 14'000);
        QVERIFY(!readEcho(kType + field + kMagic, {})->clockAhead);
        // It goes on, so it makes no other telescope.
        QCOMPARE(*device, *readEcho(kType + kMagic, {}, now));
    }

    void toleratesWhatIsMissingOrNew()
    {
        QVERIFY(readEcho(kType + kMagic, {}));
        QVERIFY(readEcho(kWhole + QByteArray::fromHex("9a3e03010203"), {42})); // field 995
        // A family that is a number
        const auto numbered = readEcho(kType + kMagic + QByteArray::fromHex("32020803"), {});
        QCOMPARE(numbered->model, QStringLiteral("3"));
    }

    void refusesWhatIsNoEcho_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("our own ping") << makePing(42);
        QTest::newRow("no magic") << kType + kName;
        QTest::newRow("other magic") << kType + QByteArray("\x1a\x04txtm", 6);
        QTest::newRow("answer to another's ping") << kType + kMagic + QByteArray::fromHex("202b");
        QTest::newRow("name of another type") << kType + kMagic + QByteArray::fromHex("4001");
        QTest::newRow("name with control letters")
            << kType + kMagic + QByteArray("\x42\x02\x1b[", 4);
        QTest::newRow("name not UTF-8") << kType + kMagic + QByteArray("\x42\x02\xff\xfe", 4);
        QTest::newRow("long name")
            << kType + kMagic + QByteArray("\x42\x64") + QByteArray(100, 'n');
        QTest::newRow("length beyond the end") << kType + kMagic + QByteArray::fromHex("42ff01");
        QTest::newRow("2 GiB length") << kType + kMagic + QByteArray::fromHex("42ffffffff0741");
        QTest::newRow("endless varint") << kType + kMagic + QByteArray(20, '\xff');
        QTest::newRow("field number 0") << kType + kMagic + QByteArray::fromHex("0001");
        QTest::newRow("group") << kType + kMagic + QByteArray::fromHex("0b0c");
        QTest::newRow("broken model") << kType + kMagic + QByteArray::fromHex("32020aff");
        QTest::newRow("huge datagram")
            << kType + kMagic + QByteArray::fromHex("9a3eb80b") + QByteArray(3000, 'x');
    }
    void refusesWhatIsNoEcho()
    {
        QFETCH(const QByteArray, datagram);
        QVERIFY(!readEcho(datagram, {42}));
    }

    void everyCutIsHarmless()
    {
        for (qsizetype length = 0; length < kWhole.size(); ++length) {
            const auto device = readEcho(kWhole.left(length), {42});
            // Cut between two fields it is a shorter echo, never another name.
            QVERIFY(!device || device->name.isEmpty()
                    || device->name == QLatin1String("DWARF3_1A2B3C"));
        }
    }

    void keepsNoPassword()
    {
        const auto device = readEcho(kWhole, {42});
        for (const QString &text : {device->name, device->model, device->firmware, device->host})
            QVERIFY(!text.contains(QLatin1String("secret")));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDiscoveryMessages)
#include "tst_discovery_messages.moc"
