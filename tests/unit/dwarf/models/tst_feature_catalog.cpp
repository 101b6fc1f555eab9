// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_catalog.h"

#include "core/dwarf/models/feature_number.h"

#include <QTest>

namespace nd {

namespace {

/// As live answers of V3 firmware look in the shooting mode of deep sky; the numbers there are
/// wrong.
const QByteArray kDeepSky = R"({"code":0,"data":{"cameraParams":[],"shootingTechSettings":[
 {"cameraId":0,"generalParams":[
  {"name":"stackCount","paramId":7,"minValue":1,"maxValue":999,"currentValue":390},
  {"name":"mosaicCount","paramId":7,"minValue":1,"maxValue":249,"currentValue":9}]},
 {"cameraId":1,"generalParams":[
  {"name":"stackCount","paramId":7,"minValue":1,"maxValue":999,"currentValue":100}]},
 {"cameraId":15,"generalParams":[
  {"name":"stackFormat","paramId":7,"values":[2,3],"currentValue":3},
  {"name":"displaySource","paramId":7,"values":[0,1],"currentValue":0},
  {"name":"stackBinning","paramId":7,"values":[0,1],"currentValue":1}]}]}})";

QByteArray answerOf(const QByteArray &groups)
{
    return R"({"code":0,"data":{"shootingTechSettings":)" + groups + "}}";
}

QByteArray groupOf(int camera, const QByteArray &params)
{
    return "[{\"cameraId\":" + QByteArray::number(camera) + ",\"generalParams\":[" + params + "]}]";
}

/// "2=FITS 3=TIFF"
QString namesOf(const QList<ParamChoice> &choices)
{
    QStringList names;
    for (const ParamChoice &choice : choices)
        names.append(QStringLiteral("%1=%2").arg(choice.value).arg(choice.name));
    return names.join(u' ');
}

ParamSpec specOf(Feature feature, const QList<ParamChoice> &gears)
{
    ParamSpec spec;
    spec.id = int(feature);
    spec.name = QStringLiteral("the config's");
    spec.gears = gears;
    return spec;
}

ListedFeature listedAs(Feature feature, const QByteArray &param)
{
    return readFeatureCatalog(answerOf(groupOf(15, param)))->features.value(feature);
}

} // namespace

class TestFeatureCatalog : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAStackIsMadeOf()
    {
        const auto catalog = readFeatureCatalog(kDeepSky);
        QVERIFY(catalog);
        QCOMPARE(catalog->features.size(), 5);
        QCOMPARE(catalog->odd, QStringList()); // a mosaic is no feature
        const ListedFeature tele = catalog->features.value(Feature::AstroFrames);
        QCOMPARE(tele.amount, 390);
        QCOMPARE(tele.spec.range, (ParamRange{1, 999, 1, true}));
        QCOMPARE(catalog->features.value(Feature::WideAstroFrames).amount, 100);
        const ListedFeature format = catalog->features.value(Feature::AstroFormat);
        QCOMPARE(format.amount, 3);
        QCOMPARE(namesOf(format.spec.gears), QStringLiteral("2=FITS 3=TIFF"));
        QCOMPARE(namesOf(catalog->features.value(Feature::AstroBinning).spec.gears),
                 QStringLiteral("0=4k 1=2k"));
        QCOMPARE(namesOf(catalog->features.value(Feature::AstroDisplay).spec.gears),
                 QStringLiteral("0=Stacked 1=Single"));
    }

    /// Older firmware has none of it.
    void withoutAnyThereIsNone()
    {
        for (const char *groups :
             {"null", "[]", "7", R"([{"cameraId":15,"generalParams":null}])"}) {
            const auto catalog = readFeatureCatalog(answerOf(groups));
            QVERIFY(catalog);
            QVERIFY(catalog->features.isEmpty());
        }
        QVERIFY(!readFeatureCatalog("{}"));
        QVERIFY(!readFeatureCatalog(R"({"code":-2,"data":{}})"));
    }

    void burstAndTimeLapse()
    {
        const auto told = readFeatureCatalog(answerOf(R"([
            {"cameraId":0,"generalParams":[{"name":"burstCount","currentValue":9}]},
            {"cameraId":15,"generalParams":[{"name":"burstCount","currentValue":5},
             {"name":"burstCount","currentValue":6},{"name":"timelapseTotalTime","currentValue":120},
             {"name":"burstInterval","currentValue":"x"}]}])"));
        QVERIFY(told);
        QCOMPARE(told->features.size(), 2);
        QCOMPARE(told->features.value(Feature::BurstCount).amount, 5);
        QCOMPARE(told->features.value(Feature::TimeLapseTotal).amount, 120);
        QCOMPARE(told->odd.size(), 3); // of another camera, twice, no values
    }

    void namesOfSeconds()
    {
        const ListedFeature total = listedAs(
            Feature::TimeLapseTotal, R"({"name":"timelapseTotalTime","values":[0,60,300,7200]})");
        QCOMPARE(namesOf(total.spec.gears),
                 QStringLiteral("0=\u221e 60=60 s 300=5 min 7200=120 min"));
        const ListedFeature pause
            = listedAs(Feature::BurstInterval, R"({"name":"burstInterval","values":[0,1]})");
        QCOMPARE(namesOf(pause.spec.gears), QStringLiteral("0=Off 1=1 s"));
    }

    void hostileLists_data()
    {
        QTest::addColumn<int>("camera");
        QTest::addColumn<QByteArray>("param");
        const auto row = [](const char *name, const char *param, int camera = 0) {
            QTest::newRow(name) << camera << QByteArray(param);
        };
        row("upside down", R"({"name":"stackCount","minValue":999,"maxValue":1,"currentValue":5})");
        row("no range", R"({"name":"stackCount","currentValue":5})");
        row("not a number",
            R"({"name":"stackCount","minValue":"1","maxValue":{},"currentValue":5})");
        row("a fraction", R"({"name":"stackCount","minValue":0.5,"maxValue":9,"currentValue":5})");
        row("negative", R"({"name":"stackCount","minValue":-9,"maxValue":9,"currentValue":5})");
        row("endless", R"({"name":"stackCount","minValue":1,"maxValue":1e300,"currentValue":5})");
        row("of no camera", R"({"name":"stackCount","minValue":1,"maxValue":9})", 2);
        row("format of one", R"({"name":"stackFormat","values":[2,3],"currentValue":2})", 1);
        row("no values", R"({"name":"stackFormat","values":[],"currentValue":2})", 15);
        row("odd values", R"({"name":"stackFormat","values":["2",null,-1,{}]})", 15);
    }

    void hostileLists()
    {
        QFETCH(int, camera);
        QFETCH(QByteArray, param);
        const auto catalog = readFeatureCatalog(answerOf(groupOf(camera, param)));
        QVERIFY(catalog);
        QVERIFY(catalog->features.isEmpty());
        QVERIFY(!catalog->odd.isEmpty());
    }

    void hugeLists()
    {
        QByteArray values;
        QByteArray params;
        for (int i = 0; i < 3000; ++i) {
            values += QByteArray::number(i) + ',';
            params += R"({"name":"stackCount","minValue":5,"maxValue":1},)";
        }
        values += "0";
        const auto catalog = readFeatureCatalog(
            answerOf(groupOf(15, R"({"name":"stackFormat","values":[)" + values + "]}")));
        QVERIFY(catalog->features.value(Feature::AstroFormat).spec.gears.size() <= 512);
        QVERIFY(!catalog->odd.isEmpty());
        const auto many = readFeatureCatalog(answerOf(groupOf(0, params + "{}")));
        QVERIFY(many->features.isEmpty());
        QVERIFY(many->odd.size() <= 16);
    }

    /// What it is set to is shown as true only where the list has it. What a list calls its values
    /// does not count: they would not lead back.
    void onlyWhatIsListed()
    {
        const ListedFeature format = listedAs(
            Feature::AstroFormat,
            R"({"name":"stackFormat","values":[{"name":"FITS","value":3},4,4],"currentValue":2})");
        QCOMPARE(namesOf(format.spec.gears), QStringLiteral("3=TIFF 4=4"));
        QVERIFY(!format.amount);
        QCOMPARE(wireAmount(format.spec, ParamValue::gear(3)), 3);
        QCOMPARE(wireAmount(format.spec, ParamValue::gear(4)), 4);
    }

    void theConfigNamesWhatTheModeAllows()
    {
        const ParamSpec config = specOf(Feature::AstroFormat,
                                        {{0, QStringLiteral("FITS")}, {1, QStringLiteral("TIFF")}});
        const auto merged = [&config](const char *values) {
            return mergedFeature(
                &config,
                listedAs(Feature::AstroFormat,
                         R"({"name":"stackFormat","values":)" + QByteArray(values) + "}"));
        };
        QCOMPARE(merged("[2,3]"), config);
        QCOMPARE(wireAmount(merged("[2,3]"), ParamValue::gear(1)), 3);
        QCOMPARE(valueOfAmount(merged("[2,3]"), 2), ParamValue::gear(0));
        QCOMPARE(namesOf(merged("[3]").gears), QStringLiteral("1=TIFF"));
        QCOMPARE(namesOf(merged("[2,3,4]").gears), QStringLiteral("2=FITS 3=TIFF 4=4"));
    }

    void rangesAreNarrowed()
    {
        ParamSpec config = specOf(
            Feature::BurstCount,
            {{0, QStringLiteral("3")}, {3, QStringLiteral("5")}, {6, QStringLiteral("900")}});
        config.range = ParamRange{3, 999, 1, true};
        config.usual = ParamValue::gear(6);
        const ParamSpec narrow = mergedFeature(
            &config,
            listedAs(Feature::BurstCount, R"({"name":"burstCount","minValue":4,"maxValue":50})"));
        QCOMPARE(namesOf(narrow.gears), QStringLiteral("3=5"));
        QCOMPARE(narrow.range, (ParamRange{4, 50, 1, true}));
        QVERIFY(!narrow.usual);
        const ParamSpec none = mergedFeature(
            &config, listedAs(Feature::BurstCount, R"({"name":"burstCount","currentValue":5})"));
        QCOMPARE(none, config);
    }

    void amounts()
    {
        const ParamSpec total = specOf(Feature::TimeLapseTotal,
                                       {{3, QStringLiteral("\u221e")},
                                        {6, QStringLiteral("5 min")},
                                        {9, QStringLiteral("8 s")},
                                        {10, QStringLiteral("0.5 s")},
                                        {11, QStringLiteral("99999999 min")}});
        QCOMPARE(wireAmount(total, ParamValue::gear(3)), std::optional(0));
        QCOMPARE(wireAmount(total, ParamValue::gear(6)), std::optional(300));
        QCOMPARE(wireAmount(total, ParamValue::gear(9)), std::optional(8));
        QVERIFY(!wireAmount(total, ParamValue::gear(10)));
        QVERIFY(!wireAmount(total, ParamValue::gear(11)));
        QCOMPARE(valueOfAmount(total, 300), ParamValue::gear(6));
        QVERIFY(!valueOfAmount(total, 301));
    }

    /// Source: network captures of the maker's app on a DWARF mini and a DWARF 3.
    void numbers()
    {
        QCOMPARE(featureNumber(2, Feature::AstroFrames), 0x0202000000000010ULL);
        QCOMPARE(featureNumber(2, Feature::WideAstroFrames), 0x0202100000000010ULL);
        QCOMPARE(featureNumber(2, Feature::AstroFormat), 0x0202f0000000000fULL);
        QCOMPARE(featureNumber(2, Feature::AstroDisplay), 0x0202f00000000012ULL);
        QCOMPARE(featureNumber(2, Feature::AstroBinning), 0x020100000000001eULL);
        QCOMPARE(featureNumber(1, Feature::BurstCount), 0x0102f00000000015ULL);
        QCOMPARE(featureNumber(2, Feature::PanoramaRows), 0ULL);
        QCOMPARE(featureOfNumber(0x0b02f0000000001aULL), Feature::TimeLapseTotal);
        QCOMPARE(featureOfNumber(0x0202100000000010ULL), Feature::WideAstroFrames);
        QVERIFY(!featureOfNumber(0x0101000000000016ULL));
        QVERIFY(!featureOfNumber(0));
    }
};

} // namespace nd

QTEST_APPLESS_MAIN(nd::TestFeatureCatalog)
#include "tst_feature_catalog.moc"
