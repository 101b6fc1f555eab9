// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/device_identity.h"

#include <QJsonDocument>
#include <QTest>

using namespace nd;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestDeviceIdentity : public QObject
{
    Q_OBJECT

private slots:
    void readsEachModel_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<int>("model");
        QTest::newRow("II") << QByteArray(R"({"deviceId":1,"deviceName":"DWARF_427A1C"})")
                            << int(DwarfModel::Dwarf2);
        QTest::newRow("3") << QByteArray(R"({"deviceId":2,"deviceName":"DWARF3_427A1C"})")
                           << int(DwarfModel::Dwarf3);
        QTest::newRow("mini, other key")
            << QByteArray(R"({"deviceID":4,"deviceName":"DWARF_mini_427A1C"})")
            << int(DwarfModel::Mini);
        QTest::newRow("name alone")
            << QByteArray(R"({"deviceName":"DWARF3_427A1C"})") << int(DwarfModel::Dwarf3);
        QTest::newRow("unheard of")
            << QByteArray(R"({"deviceId":77,"deviceName":"x"})") << int(DwarfModel::Unknown);
    }

    void readsEachModel()
    {
        QFETCH(QByteArray, info);
        QFETCH(int, model);
        DeviceIdentity identity;
        QVERIFY(addDeviceInfo(identity, object(info.constData())));
        QCOMPARE(int(identity.model), model);
    }

    void hostileAnswersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\xff\xfe\x00{", 4);
        QTest::newRow("html") << QByteArray("<html>hello</html>");
        QTest::newRow("array") << QByteArray("[1,2,3]");
        QTest::newRow("data is a list") << QByteArray(R"({"code":0,"data":[1]})");
        QTest::newRow("data is null") << QByteArray(R"({"code":0,"data":null})");
        QTest::newRow("error") << QByteArray(R"({"code":-1,"data":{"deviceId":1}})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void hostileAnswersAreRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!dataOfAnswer(json));
    }

    void wrongTypesAreNoDwarf()
    {
        DeviceIdentity identity;
        QVERIFY(!addDeviceInfo(identity, object(R"({"deviceId":"1","deviceName":7})")));
        QVERIFY(!addDeviceInfo(identity, object(R"({"deviceId":null,"deviceName":null})")));
        QVERIFY(!addParamsConfig(identity, object(R"({"cameras":"many","id":1})")));
        QVERIFY(!addFirmwareVersion(identity, object(R"({"majorVersion":-1,"minorVersion":-1})")));
        QVERIFY(
            !addFirmwareVersion(identity, object(R"({"majorVersion":1e300,"minorVersion":1})")));
        QVERIFY(!identity.firmware);
    }

    void nullSaysNothing()
    {
        DeviceIdentity identity;
        QVERIFY(
            addDeviceInfo(identity, object(R"({"deviceID":null,"deviceId":2,"deviceName":null})")));
        QCOMPARE(identity.model, DwarfModel::Dwarf3);
        QVERIFY(identity.name.isEmpty());
    }

    void longNameIsCut()
    {
        QJsonObject info;
        info[QLatin1String("deviceId")] = 1;
        info[QLatin1String("deviceName")] = QString(1'000'000, u'x');
        DeviceIdentity identity;
        QVERIFY(addDeviceInfo(identity, info));
        QVERIFY(identity.name.size() <= 64);
    }

    void firmwareComesFromTheParams()
    {
        const QJsonObject params = object(
            R"({"id":2,"cameras":[],"fwMajorVersion":1,"fwMinorVersion":5,"fwPatchVersion":2})");
        DeviceIdentity identity;
        QVERIFY(addParamsConfig(identity, params));
        QCOMPARE(identity.firmware->text(), QStringLiteral("1.5.2"));
        QCOMPARE(int(identity.model), int(DwarfModel::Dwarf3));
    }

    void guessesTheGeneration_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("minor");
        QTest::addColumn<int>("generation");
        QTest::addColumn<bool>("isCertain");
        QTest::newRow("II") << int(DwarfModel::Dwarf2) << 9 << int(Generation::V2) << true;
        QTest::newRow("mini") << int(DwarfModel::Mini) << 0 << int(Generation::V3) << true;
        QTest::newRow("3 1.3") << int(DwarfModel::Dwarf3) << 3 << int(Generation::V2) << true;
        QTest::newRow("3 1.4") << int(DwarfModel::Dwarf3) << 4 << int(Generation::V2) << false;
        QTest::newRow("3 1.5") << int(DwarfModel::Dwarf3) << 5 << int(Generation::V3) << false;
        QTest::newRow("3 ?") << int(DwarfModel::Dwarf3) << -1 << int(Generation::V3) << false;
    }

    void guessesTheGeneration()
    {
        QFETCH(int, model);
        QFETCH(int, minor);
        QFETCH(int, generation);
        QFETCH(bool, isCertain);
        DeviceIdentity identity;
        identity.model = DwarfModel(model);
        if (minor >= 0)
            identity.firmware = Firmware{1, minor, 0};
        const GenerationGuess guess = guessGeneration(identity, Generation::Unknown);
        QCOMPARE(int(guess.generation), generation);
        QCOMPARE(guess.isCertain, isCertain);
    }
};

QTEST_GUILESS_MAIN(TestDeviceIdentity)
#include "tst_device_identity.moc"
