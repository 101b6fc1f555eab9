// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/setting_reader.h"

#include "core/dwarf/models/params_config_reader.h"

#include <QTest>

#include <cmath>

namespace nd {

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

ParamSpec exposure()
{
    ParamSpec spec;
    spec.hasAuto = true;
    spec.gears = {{75, QStringLiteral("1/30")}, {120, QStringLiteral("1")}};
    return spec;
}

ParamSpec hue()
{
    ParamSpec spec;
    spec.range = ParamRange{-180, 180, 1, true};
    return spec;
}

} // namespace

class TestSettingReader : public QObject
{
    Q_OBJECT

private slots:
    /// A real echo of a DWARF II: hasAuto, auto_mode 1, id 0 omitted, index 120.
    void echo()
    {
        const QList<RawParam> params = readParamEcho(hex("0a0608011001 2878"));
        QCOMPARE(params.size(), 1);
        QCOMPARE(params.first().id, 0);
        QVERIFY(!params.first().isAuto);
        QCOMPARE(valueOf(params.first(), exposure()), ParamValue::gear(120));
    }

    void automaticKeepsWhatWasSet()
    {
        const QList<RawParam> params = readParamEcho(hex("0a040801284b")); // auto_mode 0
        QCOMPARE(valueOf(params.first(), exposure()), (ParamValue{true, ParamMode::Gear, 75, 0.0}));
    }

    void whatTheTableDoesNotHaveIsUnknown()
    {
        RawParam raw;
        raw.index = 121;
        QVERIFY(!valueOf(raw, exposure()));
        raw.number = 181;
        raw.modeIndex = 1;
        QVERIFY(!valueOf(raw, hue()));
        raw.number = std::nan("");
        QVERIFY(!valueOf(raw, hue()));
        raw.number = INFINITY;
        QVERIFY(!valueOf(raw, hue()));
        raw.number = -180;
        QCOMPARE(valueOf(raw, hue()), ParamValue::of(-180));
    }

    void damagedBytesSayNothing()
    {
        for (const char *bytes : {"ff", "0a", "0a7f08", "08ffffffffffffffffffffff"}) {
            QVERIFY(readParamEcho(hex(bytes)).isEmpty());
            QVERIFY(readAllSettings(hex(bytes)).isEmpty());
            QVERIFY(readAllFeatures(hex(bytes)).isEmpty());
            QVERIFY(!readNumberEcho(hex(bytes)));
        }
    }

    void aFloodOfEntriesIsCut()
    {
        QByteArray many;
        for (int i = 0; i < 100'000; ++i)
            many += hex("0a021801");
        QCOMPARE(readParamEcho(many).size(), param_limits::kMostParams);
    }

    void numberEcho()
    {
        // Tele exposure for deep sky, manual, 15 s.
        const auto echo = readNumberEcho(hex("08818080808080c080021001189c01"));
        QVERIFY(echo);
        QCOMPARE(echo->which, (CameraSetting{Camera::Tele, Setting::Exposure}));
        QCOMPARE(echo->value, 156);
        QVERIFY(!valueOf(*echo, exposure())); // 156 is not in this table
        NumberEcho automatic = *echo;
        automatic.mode = 0;
        QVERIFY(valueOf(automatic, exposure())->isAuto);
        QVERIFY(!readNumberEcho(hex("0801100118 05"))); // no number of a setting
    }

    void whiteBalanceEcho()
    {
        const auto scene = readWhiteBalance(hex("080218 03"));
        QCOMPARE(scene->value, ParamValue::scene(3));
        const auto kelvin = readWhiteBalance(hex("080110fc2a2001"));
        QCOMPARE(kelvin->camera, Camera::Wide);
        QCOMPARE(kelvin->value, ParamValue::gear(5500));
        QVERIFY(readWhiteBalance(hex(""))->value.isAuto);
        QVERIFY(!readWhiteBalance(hex("2007"))); // camera 7
    }

    void resolutionEcho()
    {
        const auto echo = readResolution(hex("10011801220200012a020001"));
        QVERIFY(echo);
        QCOMPARE(echo->resolution, 1);
        QCOMPARE(echo->rates, (QList<int>{0, 1}));
        QCOMPARE(echo->resolutions, (QList<int>{0, 1}));
    }

    void modes()
    {
        QCOMPARE(readModeSwitch(hex("10011802")), std::optional(2));
        QVERIFY(!readModeSwitch(hex("1001")));
        QCOMPARE(readModeOfState(hex("0802")), std::optional(2));
        QVERIFY(!readModeOfState(hex("")));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSettingReader)
#include "tst_setting_reader.moc"
