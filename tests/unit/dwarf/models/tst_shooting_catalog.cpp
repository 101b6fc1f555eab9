// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/shooting_catalog.h"

#include "core/dwarf/models/param_number.h"

#include <QTest>

namespace nd {

namespace {

/// As live answers of V3 firmware look; all numbers of a group are the same there.
const QByteArray kAnswer = R"({"code":0,"data":{"modeId":1,"cameraParams":[
 {"cameraId":0,
  "specialParams":{
   "exp":{"paramId":72339069014638594,"currentMode":1,"currentValue":111,
          "values":[{"name":"1/30","value":75},{"name":"0.5","value":111},{"name":"180","value":168}]},
   "gain":{"paramId":72339069014638594,"currentMode":1,"currentValue":50,"values":[0,2,50,240]},
   "wb":{"paramId":72339069014638594,"currentMode":2,"currentValue":5542,"modes":[0,1,2],
         "ctModeValues":[2800,5500,7500],"sceneModeValues":[0,1,2,3],"sceneValue":3}},
  "generalParams":[
   {"name":"brightness","paramId":72339069014638600,"minValue":-100,"maxValue":100,"currentValue":58},
   {"name":"hue","paramId":72339069014638600,"minValue":-180,"maxValue":180,"currentValue":-88},
   {"name":"filterType","values":[1,2],"currentValue":1},
   {"name":"framerate","values":[{"name":"30","value":0}],"currentValue":0},
   {"name":"mystery","values":[1],"currentValue":1}]},
 {"cameraId":1,"specialParams":{
   "exp":{"currentMode":0,"currentValue":120,"values":[{"name":"1","value":120}]},
   "gain":{"currentMode":1,"currentValue":700,"values":[40,700,2500]}},"generalParams":[]}]}})";

const ParamSpec *specIn(const QList<ParamSpec> &specs, Setting setting)
{
    for (const ParamSpec &spec : specs) {
        if (spec.id == int(setting))
            return &spec;
    }
    return nullptr;
}

} // namespace

class TestShootingCatalog : public QObject
{
    Q_OBJECT

private slots:
    void asksForAMode() { QCOMPARE(shootingCatalogRequest(2), QByteArray(R"({"modeId":2})")); }

    void readsListsAndValues()
    {
        const auto catalog = readShootingCatalog(kAnswer, Camera::Tele);
        QVERIFY(catalog);
        const CameraCatalog &tele = catalog->camera;
        QCOMPARE(specIn(tele.specs, Setting::Exposure)->gear(168)->name, QStringLiteral("180"));
        QCOMPARE(tele.values.value(Setting::Exposure), ParamValue::gear(111));
        QCOMPARE(tele.values.value(Setting::Gain), ParamValue::gear(50));
        QCOMPARE(tele.values.value(Setting::WhiteBalance), ParamValue::scene(3));
        QVERIFY(specIn(tele.specs, Setting::WhiteBalance)->hasAuto);
        QCOMPARE(tele.values.value(Setting::Brightness), ParamValue::of(58));
        QCOMPARE(tele.values.value(Setting::Hue), ParamValue::of(-88));
        QCOMPARE(specIn(tele.specs, Setting::Filter)->gears.size(), 2);
        QVERIFY(specIn(tele.specs, Setting::FrameRate));
        QCOMPARE(catalog->odd.size(), 1); // mystery
    }

    void theWideCameraHasItsOwnLists()
    {
        const auto catalog = readShootingCatalog(kAnswer, Camera::Wide);
        QVERIFY(catalog);
        QCOMPARE(catalog->camera.values.value(Setting::Gain), ParamValue::gear(700));
        QVERIFY(catalog->camera.values.value(Setting::Exposure).isAuto);
        QVERIFY(!specIn(catalog->camera.specs, Setting::Filter));
    }

    void namesComeFromTheConfig()
    {
        ParamSpec filter;
        filter.id = int(Setting::Filter);
        filter.name = QStringLiteral("IR Cut");
        filter.gears = {{0, QStringLiteral("VIS Filter")},
                        {1, QStringLiteral("Astro Filter")},
                        {2, QStringLiteral("Duo-Band Filter")}};
        ParamSpec preview;
        preview.id = int(Setting::PreviewQuality);
        preview.range = ParamRange{0, 100, 1, true};
        const auto catalog = readShootingCatalog(kAnswer, Camera::Tele);
        const QList<ParamSpec> merged = mergedSpecs({filter, preview}, catalog->camera.specs);
        const ParamSpec *named = specIn(merged, Setting::Filter);
        QCOMPARE(named->gear(2)->name, QStringLiteral("Duo-Band Filter"));
        QVERIFY(!named->gear(0)); // not in this shooting mode
        QVERIFY(!specIn(merged, Setting::PreviewQuality)); // the complete list does not have it
    }

    void anIncompleteListIsCompletedFromTheConfig()
    {
        const auto catalog = readShootingCatalog(kAnswer, Camera::Wide);
        ParamSpec contrast;
        contrast.id = int(Setting::Contrast);
        contrast.range = ParamRange{-100, 100, 1, true};
        QVERIFY(specIn(mergedSpecs({contrast}, catalog->camera.specs), Setting::Contrast));
    }

    void configByValue()
    {
        ParamSpec gain;
        gain.id = int(Setting::Gain);
        gain.gears
            = {{0, QStringLiteral("0")}, {6, QStringLiteral("20")}, {7, QStringLiteral("x")}};
        gain.usual = ParamValue::gear(6);
        const ParamSpec byValue = specsByValue({gain}).first();
        QCOMPARE(byValue.gears.size(), 2);
        QCOMPARE(byValue.gear(20)->name, QStringLiteral("20"));
        QCOMPARE(byValue.usual, ParamValue::gear(20));
    }

    void refusesWhatIsNoAnswer()
    {
        for (const char *text :
             {"", "[]", "{}", R"({"code":-2})", R"({"code":-1,"data":{"cameraParams":[]}})",
              R"({"code":0,"data":{"cameraParams":{}}})",
              R"({"code":0,"data":{"cameraParams":[]}})", R"({"code":0,"data":null})"})
            QVERIFY2(!readShootingCatalog(text, Camera::Tele), text);
    }

    /// Values that their own list does not have are not shown as true.
    void hostileEntries()
    {
        const auto catalog = readShootingCatalog(R"({"code":0,"data":{"cameraParams":[{"cameraId":0,
            "specialParams":{"exp":{"currentMode":1,"currentValue":7,"values":[{"name":"1","value":120}]},
             "gain":null,"wb":{"currentMode":2,"sceneValue":99,"sceneModeValues":[0],"ctModeValues":"x"}},
            "generalParams":[7,null,{"name":"hue","minValue":5,"maxValue":-5,"currentValue":1},
             {"name":"brightness","minValue":0,"maxValue":10,"currentValue":11},
             {"name":"brightness","minValue":0,"maxValue":99,"currentValue":1},
             {"name":"contrast","minValue":0,"maxValue":10,"currentValue":"5"}]}]}})",
                                                 Camera::Tele);
        QVERIFY(catalog);
        QVERIFY(catalog->camera.values.isEmpty());
        QVERIFY(!specIn(catalog->camera.specs, Setting::Hue));
        QCOMPARE(specIn(catalog->camera.specs, Setting::Brightness)->range->highest, 10.0);
        QVERIFY(catalog->odd.size() >= 4);
    }

    /// Source: numbers in field notes section 1.3 and in a network capture of the maker's app.
    void numbers()
    {
        QCOMPARE(paramNumber(2, Camera::Tele, Setting::Exposure), 144396663052566529ULL);
        QCOMPARE(paramNumber(2, Camera::Tele, Setting::Gain), 144396663052566530ULL);
        QCOMPARE(paramNumber(2, Camera::Tele, Setting::Filter), 144396663052566541ULL);
        QCOMPARE(paramNumber(2, Camera::Wide, Setting::Exposure), 144414255238610945ULL);
        QCOMPARE(paramNumber(1, Camera::Tele, Setting::Saturation), 0x0101000000000006ULL);
        QCOMPARE(paramNumber(1, Camera::Tele, Setting::Hue), 0x0101000000000007ULL);
        QCOMPARE(settingOfNumber(0x0B01100000000002ULL),
                 (CameraSetting{Camera::Wide, Setting::Gain})); // whatever the mode
        QVERIFY(!settingOfNumber(144678138029277200ULL)); // frame count: another section
        QVERIFY(!settingOfNumber(0x0102f00000000015ULL)); // burst count: both cameras'
        QVERIFY(!settingOfNumber(0));
        QVERIFY(isOfMode(0x0201100000000002ULL, 2));
        QVERIFY(!isOfMode(0x0201100000000002ULL, 1));
        QVERIFY(isOfMode(0x0B01100000000002ULL, 1)); // a namespace that nobody explained
        QVERIFY(!settingOfNumber(~0ULL));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestShootingCatalog)
#include "tst_shooting_catalog.moc"
