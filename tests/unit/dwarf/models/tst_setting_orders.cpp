// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/setting_orders.h"

#include "core/dwarf/models/setting_scale.h"

#include <QTest>

namespace nd {

namespace {

/// "10007:0801 10009:0878"
QString wire(const std::vector<Order> &orders)
{
    QStringList texts;
    for (const Order &order : orders)
        texts.append(QStringLiteral("%1:%2")
                         .arg(order.row.id)
                         .arg(QString::fromLatin1(order.payload.toHex())));
    return texts.join(u' ');
}

} // namespace

/// Bytes by hand from the messages of the document: field 1 is 08, field 2 is 10, field 3 is 18; a
/// zero is not on the wire; negative numbers take ten bytes.
class TestSettingOrders : public QObject
{
    Q_OBJECT

private slots:
    void bytes_data()
    {
        QTest::addColumn<int>("generation");
        QTest::addColumn<int>("camera");
        QTest::addColumn<int>("setting");
        QTest::addColumn<ParamValue>("value");
        QTest::addColumn<QString>("expected");
        addV2Tele();
        addV2Wide();
        addV3();
    }
    void bytes()
    {
        QFETCH(int, generation);
        QFETCH(int, camera);
        QFETCH(int, setting);
        QFETCH(ParamValue, value);
        QFETCH(QString, expected);
        SettingContext context;
        context.generation = static_cast<Generation>(generation);
        context.camera = static_cast<Camera>(camera);
        context.shootingMode = 2;
        QCOMPARE(wire(settingOrders(context, static_cast<Setting>(setting), value)), expected);
    }

    void ispValuesIfTheProfileSaysSo()
    {
        SettingContext context;
        context.sendsIspValues = true;
        QCOMPARE(wire(settingOrders(context, Setting::Brightness, ParamValue::of(0))),
                 QStringLiteral("10015:088001")); // 128
        QCOMPARE(wire(settingOrders(context, Setting::Contrast, ParamValue::of(100))),
                 QStringLiteral("10017:08ff01")); // 255
        context.camera = Camera::Wide;
        QCOMPARE(wire(settingOrders(context, Setting::Saturation, ParamValue::of(60))),
                 QStringLiteral("12012:0850")); // 80
        QCOMPARE(wire(settingOrders(context, Setting::Hue, ParamValue::of(-180))),
                 QStringLiteral("12014:08b0f0ffffffffffffff01")); // -2000
    }

    /// The examples of the document.
    void scales()
    {
        QCOMPARE(ispValue(Camera::Tele, Setting::Brightness, -100), 0);
        QCOMPARE(ispValue(Camera::Tele, Setting::Hue, 180), 255);
        QCOMPARE(ispValue(Camera::Tele, Setting::Hue, 0), 128);
        QCOMPARE(ispValue(Camera::Tele, Setting::Sharpness, 50), 50);
        QCOMPARE(ispValue(Camera::Wide, Setting::Sharpness, 17), 2);
        QCOMPARE(ispValue(Camera::Wide, Setting::Sharpness, 100), 7);
        QCOMPARE(ispValue(Camera::Wide, Setting::Hue, 180), 2000);
        for (const Camera camera : {Camera::Tele, Camera::Wide}) {
            for (const Setting setting : {Setting::Brightness, Setting::Contrast, Setting::Hue}) {
                for (const double shown : {-100.0, -37.0, 0.0, 58.0, 100.0})
                    QVERIFY(
                        qAbs(shownValue(camera, setting, ispValue(camera, setting, shown)) - shown)
                        <= 1.0);
            }
        }
    }

    void allAtOnce()
    {
        SettingContext context;
        const QHash<Setting, ParamValue> values{
            {Setting::Exposure, {true, ParamMode::Gear, 75, 0.0}},
            {Setting::Gain, ParamValue::gear(24)},
            {Setting::Filter, ParamValue::gear(1)},
            {Setting::WhiteBalance, ParamValue::scene(3)},
            {Setting::Brightness, ParamValue::of(5)},
            {Setting::Hue, ParamValue::of(-1)},
            {Setting::Sharpness, ParamValue::of(50)},
            {Setting::PreviewQuality, ParamValue::of(60)}};
        const Order order = allSettingsOrder(context, values);
        QCOMPARE(order.row.id, 10035U);
        QCOMPARE(order.payload.toHex(' '),
                 QByteArray("10 4b 18 01 20 18 28 01 30 01 38 01 40 03 48 05 58 ff ff ff ff ff ff "
                            "ff ff ff 01 68 32 70 3c"));
        context.camera = Camera::Wide;
        QCOMPARE(allSettingsOrder(context, values).row.id, 12028U);
    }

    /// Source: field notes section 2: CommonParam{hasAuto false, auto_mode 1, id, mode, ...}.
    void features()
    {
        QCOMPARE(wire({featureOrder(Feature::AstroBinning, ParamValue::gear(1))}),
                 QStringLiteral("10037:0a0410012801"));
        QCOMPARE(wire({featureOrder(Feature::AstroFrames, ParamValue::of(120))}),
                 QStringLiteral("10037:0a0f10011801200131"
                                "0000000000005e40"));
    }

    void reads()
    {
        QCOMPARE(wire({readSettingsOrder(Camera::Tele)}), QStringLiteral("10036:"));
        QCOMPARE(wire({readSettingsOrder(Camera::Wide)}), QStringLiteral("12027:"));
        QCOMPARE(wire({readWideGainOrder()}), QStringLiteral("12007:"));
        QCOMPARE(wire({readFeaturesOrder()}), QStringLiteral("10038:"));
    }

    /// Only where the telescope lists an automatic gain does one by hand need the mode.
    void automaticGain()
    {
        SettingContext context;
        QCOMPARE(wire(settingOrders(context, Setting::Gain, ParamValue::automatic())),
                 QStringLiteral("10011:"));
        context.hasAutoGain = true;
        QCOMPARE(wire(settingOrders(context, Setting::Gain, ParamValue::gear(24))),
                 QStringLiteral("10011:0801 10013:0818"));
    }

    void whatHasNoCommand()
    {
        SettingContext v2;
        QVERIFY(!hasCommand(v2, Setting::Resolution));
        QVERIFY(hasCommand(v2, Setting::PreviewQuality));
        v2.camera = Camera::Wide;
        QVERIFY(!hasCommand(v2, Setting::Filter));
        QVERIFY(settingOrders(v2, Setting::WhiteBalance, ParamValue::scene(1)).empty());
        QVERIFY(settingOrders(v2, Setting::Gain, ParamValue::automatic()).empty());
        QVERIFY(settingOrders(v2, Setting::Hue, ParamValue::automatic()).empty());
        SettingContext v3;
        v3.generation = Generation::V3;
        QVERIFY(hasCommand(v3, Setting::Resolution));
        QVERIFY(!hasCommand(v3, Setting::PreviewQuality));
        v3.camera = Camera::Wide;
        QVERIFY(!hasCommand(v3, Setting::FrameRate));
    }

private:
    static void add(const char *name, Generation generation, Camera camera, Setting setting,
                    const ParamValue &value, const char *expected)
    {
        QTest::newRow(name) << int(generation) << int(camera) << int(setting) << value
                            << QString::fromLatin1(expected);
    }

    static void addV2Tele()
    {
        const auto tele
            = [](const char *name, Setting setting, const ParamValue &value, const char *expected) {
                  add(name, Generation::V2, Camera::Tele, setting, value, expected);
              };
        tele("exposure 1 s", Setting::Exposure, ParamValue::gear(120), "10007:0801 10009:0878");
        tele("exposure auto", Setting::Exposure, ParamValue::automatic(), "10007:");
        tele("exposure first gear", Setting::Exposure, ParamValue::gear(0), "10007:0801 10009:");
        tele("gain", Setting::Gain, ParamValue::gear(24), "10013:0818");
        tele("kelvin", Setting::WhiteBalance, ParamValue::gear(51), "10025:0801 10029:0833");
        tele("scene", Setting::WhiteBalance, ParamValue::scene(3), "10025:0801 10027:0803");
        tele("white auto", Setting::WhiteBalance, ParamValue::automatic(), "10025:");
        tele("brightness", Setting::Brightness, ParamValue::of(-100),
             "10015:089cffffffffffffffff01");
        tele("contrast", Setting::Contrast, ParamValue::of(52), "10017:0834");
        tele("saturation", Setting::Saturation, ParamValue::of(56), "10019:0838");
        tele("hue", Setting::Hue, ParamValue::of(-180), "10021:08ccfeffffffffffffff01");
        tele("sharpness", Setting::Sharpness, ParamValue::of(50), "10023:0832");
        tele("pass", Setting::Filter, ParamValue::gear(1), "10031:0801");
        tele("cut", Setting::Filter, ParamValue::gear(0), "10031:");
        tele("preview", Setting::PreviewQuality, ParamValue::of(60), "10040:083c");
    }

    static void addV2Wide()
    {
        const auto wide
            = [](const char *name, Setting setting, const ParamValue &value, const char *expected) {
                  add(name, Generation::V2, Camera::Wide, setting, value, expected);
              };
        wide("wide exposure", Setting::Exposure, ParamValue::gear(75), "12002:0801 12004:084b");
        wide("wide auto", Setting::Exposure, ParamValue::automatic(), "12002:");
        wide("wide gain", Setting::Gain, ParamValue::gear(30), "12006:081e");
        wide("wide brightness", Setting::Brightness, ParamValue::of(1), "12008:0801");
        wide("wide contrast", Setting::Contrast, ParamValue::of(2), "12010:0802");
        wide("wide saturation", Setting::Saturation, ParamValue::of(60), "12012:083c");
        wide("wide hue", Setting::Hue, ParamValue::of(-88), "12014:08a8ffffffffffffffff01");
        wide("wide sharpness", Setting::Sharpness, ParamValue::of(17), "12016:0811");
        wide("wide kelvin", Setting::WhiteBalance, ParamValue::gear(96), "12018:0801 12020:0860");
    }

    /// Numbers as varints of 144396663052566529 and its neighbours.
    static void addV3()
    {
        const auto v3 = [](const char *name, Camera camera, Setting setting,
                           const ParamValue &value, const char *expected) {
            add(name, Generation::V3, camera, setting, value, expected);
        };
        v3("v3 exposure 15 s", Camera::Tele, Setting::Exposure, ParamValue::gear(156),
           "16700:08818080808080c080021001189c01");
        v3("v3 exposure auto", Camera::Tele, Setting::Exposure, ParamValue::automatic(),
           "16700:08818080808080c08002");
        v3("v3 gain by value", Camera::Tele, Setting::Gain, ParamValue::gear(60),
           "16701:08828080808080c080021001183c");
        v3("v3 kelvin", Camera::Tele, Setting::WhiteBalance, ParamValue::gear(5500),
           "16702:08838080808080c08002100118fc2a");
        v3("v3 scene", Camera::Tele, Setting::WhiteBalance, ParamValue::scene(2),
           "16702:08838080808080c0800210021802");
        v3("v3 hue", Camera::Tele, Setting::Hue, ParamValue::of(-88),
           "16703:08878080808080c0800210a8ffffffffffffffff01");
        v3("v3 filter", Camera::Tele, Setting::Filter, ParamValue::gear(2),
           "16703:088d8080808080c080021002");
        v3("v3 resolution", Camera::Tele, Setting::Resolution, ParamValue::gear(1), "10047:0801");
        v3("v3 frame rate", Camera::Tele, Setting::FrameRate, ParamValue::gear(1), "10048:0801");
        v3("v3 wide exposure", Camera::Wide, Setting::Exposure, ParamValue::gear(120),
           "16700:08818080808080c4800210011878");
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSettingOrders)
#include "tst_setting_orders.moc"
