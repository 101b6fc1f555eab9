// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/param_names.h"

#include <QSet>
#include <QTest>

namespace nd {

namespace {

ParamSpec exposure()
{
    ParamSpec spec;
    spec.hasAuto = true;
    spec.gears = {{75, QStringLiteral("1/30")},
                  {150, QStringLiteral("10")},
                  {156, QStringLiteral("15")},
                  {168, QStringLiteral("150")}};
    return spec;
}

ParamSpec whiteBalance()
{
    ParamSpec spec;
    spec.gears = {{0, QStringLiteral("2800")}};
    spec.scenes = {{0, QStringLiteral("Incandescent")},
                   {3, QStringLiteral("Sunlight")},
                   {5, QStringLiteral("Shadow")}};
    return spec;
}

ParamSpec hue()
{
    ParamSpec spec;
    spec.range = ParamRange{-180, 180, 1, true};
    return spec;
}

} // namespace

class TestParamNames : public QObject
{
    Q_OBJECT

private slots:
    void everySettingHasItsOwnKey()
    {
        QSet<QString> keys;
        for (int id = 0; id <= int(Setting::FrameRate); ++id) {
            const QString key = settingKey(static_cast<Setting>(id));
            QVERIFY(!key.isEmpty());
            QCOMPARE(int(*settingOfKey(key.toUpper())), id);
            keys.insert(key);
        }
        QCOMPARE(keys.size(), int(Setting::FrameRate) + 1);
        for (int id = 0; id <= int(Feature::AstroEnhance); ++id)
            QCOMPARE(int(*featureOfKey(featureKey(static_cast<Feature>(id)))), id);
        QCOMPARE(featureOfKey(featureKey(Feature::WideAstroFrames)), Feature::WideAstroFrames);
        QVERIFY(!settingOfKey(QStringLiteral("shutter")));
        QVERIFY(!featureOfKey(QString()));
    }

    void readsValues()
    {
        QCOMPARE(valueFromText(exposure(), QStringLiteral(" 1/30 ")), ParamValue::gear(75));
        QCOMPARE(valueFromText(exposure(), QStringLiteral("AUTO")), ParamValue::automatic());
        QCOMPARE(valueFromText(exposure(), QStringLiteral("15")), ParamValue::gear(156));
        QVERIFY(!valueFromText(exposure(), QStringLiteral("1"))); // not 10, 15 or 150
        QCOMPARE(valueFromText(whiteBalance(), QStringLiteral("sun")), ParamValue::scene(3));
        QVERIFY(!valueFromText(whiteBalance(), QStringLiteral("s"))); // two begin so
        QVERIFY(!valueFromText(whiteBalance(), QStringLiteral("auto"))); // has none
        QCOMPARE(valueFromText(hue(), QStringLiteral("-88")), ParamValue::of(-88));
        for (const char *bad : {"-181", "181", "1.5", "nan", "inf", "", "x", "1e400"})
            QVERIFY2(!valueFromText(hue(), QLatin1String(bad)), bad);
    }

    void whatIsWrittenIsRead()
    {
        for (const ParamValue &value : {ParamValue::gear(75), ParamValue::automatic()})
            QVERIFY(value.means(*valueFromText(exposure(), valueText(exposure(), value))));
        QCOMPARE(valueText(hue(), ParamValue::of(-88)), QStringLiteral("-88"));
        QCOMPARE(valueText(whiteBalance(), ParamValue::scene(5)), QStringLiteral("Shadow"));
    }

    void information()
    {
        const ParamInfo info
            = paramInfo(QStringLiteral("white-balance"), whiteBalance(), ParamValue::scene(3));
        QCOMPARE(info.choices.size(), 4);
        QCOMPARE(info.current, QStringLiteral("Sunlight"));
        QVERIFY(!paramInfo(QStringLiteral("hue"), hue(), std::nullopt).current);
        QCOMPARE(paramInfo(QStringLiteral("hue"), hue(), std::nullopt).range->lowest, -180.0);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestParamNames)
#include "tst_param_names.moc"
