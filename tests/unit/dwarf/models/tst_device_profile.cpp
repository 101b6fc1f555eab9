// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_profile.h"

#include <QTest>

namespace nd {

namespace {

DeviceProfile unusualProfile()
{
    DeviceProfile profile;
    profile.id = QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff");
    profile.name = QStringLiteral("Garden");
    profile.host = QStringLiteral("dwarf.local");
    profile.ports = {1, 2, 3, 4, 5, 6};
    profile.model = DwarfModel::Mini;
    profile.generation = Generation::V3;
    profile.quirks.minorVersion = 8;
    profile.quirks.deviceId = 2;
    profile.quirks.longitudeSign = -1;
    profile.quirks.photoZoomFields = true;
    profile.quirks.wideSceneCommand = true;
    profile.quirks.wireCarriesIspValues = true;
    profile.quirks.chargesSlowlyByOne = true;
    profile.quirks.previewSwitchesCamera = true;
    profile.quirks.openCamerasInV3 = false;
    profile.quirks.widePath = QStringLiteral("/thirdstream");
    return profile;
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

} // namespace

class TestDeviceProfile : public QObject
{
    Q_OBJECT

private slots:
    void survivesARoundTrip()
    {
        const DeviceProfile profile = unusualProfile();
        QCOMPARE(profileFromJson(toJson(profile)), std::optional(profile));
        DeviceProfile plain;
        plain.id = profile.id;
        plain.name = plain.host = QStringLiteral("192.168.88.1");
        QCOMPARE(profileFromJson(toJson(plain)), std::optional(plain));
    }

    /// A demo belongs to one run of the program.
    void forgetsThatItIsADemo()
    {
        DeviceProfile profile = unusualProfile();
        profile.demo = true;
        QVERIFY(!profileFromJson(toJson(profile))->demo);
    }

    void needsIdAndHost_data()
    {
        QTest::addColumn<QJsonObject>("object");
        const QJsonObject good = toJson(unusualProfile());
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("no id") << with(good, "id", QJsonValue());
        QTest::newRow("bad id") << with(good, "id", QStringLiteral("42"));
        QTest::newRow("no host") << with(good, "host", QString());
        QTest::newRow("bad host") << with(good, "host", QStringLiteral("a b"));
        QTest::newRow("host of another type") << with(good, "host", 42);
    }
    void needsIdAndHost()
    {
        QFETCH(const QJsonObject, object);
        QVERIFY(!profileFromJson(object));
    }

    void mendsEveryOtherField()
    {
        const QJsonObject bad{
            {QStringLiteral("id"), unusualProfile().id},
            {QStringLiteral("host"), QStringLiteral("10.0.0.7")},
            {QStringLiteral("name"), QString(500, u'x')},
            {QStringLiteral("model"), QStringLiteral("toaster")},
            {QStringLiteral("generation"), 3},
            {QStringLiteral("ports"),
             QJsonObject{{QStringLiteral("websocket"), 0},
                         {QStringLiteral("http"), 65536},
                         {QStringLiteral("jpeg"), -1},
                         {QStringLiteral("rtsp"), QStringLiteral("554")},
                         {QStringLiteral("files"), 65535}}},
            {QStringLiteral("quirks"),
             QJsonObject{{QStringLiteral("minor_version"), -4},
                         {QStringLiteral("device_id"), 1e9},
                         {QStringLiteral("longitude_sign"), 7},
                         {QStringLiteral("wide_path"), QStringLiteral("no slash")}}},
        };
        const DeviceProfile profile = profileFromJson(bad).value();
        QCOMPARE(profile.name.size(), 80);
        QCOMPARE(profile.model, DwarfModel::Unknown);
        QCOMPARE(profile.generation, Generation::Unknown);
        QCOMPARE(profile.ports, (DevicePorts{9900, 8082, 8092, 554, 65535, 21}));
        QCOMPARE(profile.quirks, ProtocolQuirks());
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::addColumn<quint16>("websocket");
        QTest::addColumn<quint16>("ftp");
        const quint16 websocket = 9900;
        const quint16 ftp = 21;
        QTest::newRow("IPv4") << QStringLiteral(" 192.168.88.1 ") << QStringLiteral("192.168.88.1")
                              << websocket << ftp;
        QTest::newRow("name") << QStringLiteral("dwarf-3.local:1")
                              << QStringLiteral("dwarf-3.local") << quint16(1) << ftp;
        QTest::newRow("all ports")
            << QStringLiteral("h:1:2:3:4:5:6") << QStringLiteral("h") << quint16(1) << quint16(6);
        QTest::newRow("IPv6") << QStringLiteral("[fe80::1]:65535") << QStringLiteral("fe80::1")
                              << quint16(65535) << ftp;
    }
    void readsAddresses()
    {
        QFETCH(const QString, address);
        const auto profile = profileFromAddress(address);
        QVERIFY(profile);
        QTEST(profile->host, "host");
        QTEST(profile->ports.websocket, "websocket");
        QTEST(profile->ports.ftp, "ftp");
        QCOMPARE(profile->name, profile->host);
        QVERIFY(!profile->id.isEmpty());
        QVERIFY(profile->id != profileFromAddress(address)->id);
    }

    void refusesWhatCanBeNoAddress_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *bad : {"",
                                " ",
                                ":9900",
                                "host:",
                                "host:0",
                                "host:65536",
                                "host:x",
                                "host::1",
                                "host:1:2:3:4:5:6:7",
                                "1.2.3",
                                "256.1.1.1",
                                "12345",
                                "a..b",
                                "-a",
                                "a_b",
                                "http://host",
                                "host/path",
                                "[fe80::1",
                                "[fe80::1]9900",
                                "[nonsense]",
                                "fe80::1"})
            QTest::addRow("<%s>", bad) << QString::fromLatin1(bad);
        QTest::addRow("long") << QString(300, u'a');
    }
    void refusesWhatCanBeNoAddress()
    {
        QFETCH(const QString, address);
        QVERIFY(!profileFromAddress(address));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDeviceProfile)
#include "tst_device_profile.moc"
