// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/other_params_model.h"

#include "core/dwarf/models/settings_queue.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace nd {

namespace {

// Mode 2, section 3, camera 15; section 4, camera 15; mode 2, section 2, cameras 0 and 1.
constexpr quint64 kAutoCalibration = 0x0203'F000'0000'0064;
constexpr quint64 kMatching = 0x0004'F000'0000'0068;
constexpr quint64 kMosaicCount = 0x0202'0000'0000'0011;
constexpr quint64 kWideMosaicCount = 0x0202'1000'0000'0011;
constexpr quint64 kFraction = 0x0203'F000'0000'00C8;

/// As live answers are told to look: the general settings of a camera share a number, that of the
/// mode's format has bits that no number has, and some entries come by name and some in a list.
const QByteArray kAnswer = R"({"code":0,"data":{"modeId":2,"cameraParams":[
 {"cameraId":0,"specialParams":{
   "exp":{"paramId":144396663052566530,"currentMode":1,"currentValue":111},
   "gain":{"paramId":144396663052566530,"currentMode":1,"currentValue":50}},
  "generalParams":[
   {"name":"brightness","paramId":144396663052566536,"minValue":-100,"maxValue":100,"currentValue":0},
   {"name":"mystery","paramId":144396663052566536,"minValue":0,"maxValue":9,"currentValue":3},
   {"name":"stackBinning","paramId":144396663052566558,"values":[0,1],"currentValue":1}]},
 {"cameraId":1,"isAuto":true,"specialParams":{},"generalParams":[]}],
 "shootingTechSettings":[
  {"cameraId":0,"generalParams":[
   {"name":"mosaicCount","paramId":"144678138029277201","minValue":1,"maxValue":999,"currentValue":390}]},
  {"cameraId":1,"generalParams":[
   {"name":"mosaicCount","paramId":144695730215321617,"minValue":1,"maxValue":999,"currentValue":100}]},
  {"cameraId":15,"generalParams":[
   {"name":"burstCount","paramId":144942020819959829,"currentValue":5,"minValue":3,"maxValue":1000},
   {"name":"stackFormat","paramId":144942020819959823,"values":[2,3],"currentValue":2},
   {"name":"stackShape","paramId":144942020819943420,"values":[2,3],"currentValue":2}]}],
 "shootingModeParams":{
  "autoCalibration":{"paramId":145223495796654180,"defaultValue":true,"currentValue":false},
  "slope":{"paramId":145223495796654280,"minValue":0.5,"maxValue":2,"currentValue":1}},
 "deviceParams":[
  {"name":"autoShutdown","paramId":1389782697508969,"currentValue":true},
  {"name":"wideMatchingFrameCalibration","paramId":1389782697508968,"currentValue":true},
  {"name":"nothing","paramId":1389782697508970}]}})";

const OtherParam *named(const OtherParams &params, const char *name)
{
    for (const OtherParam &param : params.params) {
        if (param.spec.name == QLatin1String(name))
            return &param;
    }
    return nullptr;
}

struct Rig
{
    Rig() : bench(SessionFixture::mini()) { bench.connectAsHost(); }

    void adopt() { tele.adopt(readOtherParams(kAnswer, Camera::Tele)->params, 2); }
    QByteArray wire()
    {
        QByteArrayList all;
        for (const Packet &packet : bench.link().sent())
            all.append(QByteArray::number(packet.command) + ':' + packet.data.toHex());
        return all.join(' ');
    }
    QByteArray set(quint64 number, const ParamValue &value)
    {
        bench.link().forget();
        tele.set(number, value);
        ModelBench::settle();
        return wire();
    }

    ModelBench bench;
    SettingsQueue queue{bench.session()};
    OtherParamsModel tele{bench.session(), queue, Camera::Tele};
    QSignalSpy rejected{&tele, &OtherParamsModel::rejected};
};

} // namespace

/// What a telescope lists and no control of ours names: only what can be addressed is offered.
class TestOtherParamsModel : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatNoSettingNames()
    {
        const auto tele = readOtherParams(kAnswer, Camera::Tele);
        QVERIFY(tele);
        QStringList names;
        for (const OtherParam &param : tele->params)
            names.append(param.spec.name);
        QCOMPARE(
            names,
            QStringList({QString(), QStringLiteral("stackBinning"), QStringLiteral("mosaicCount"),
                         QStringLiteral("autoCalibration"), QStringLiteral("slope"),
                         QStringLiteral("wideMatchingFrameCalibration")}));
        QCOMPARE(tele->params.first().kind, OtherKind::Automatic);
        QCOMPARE(tele->params.first().value, ParamValue::gear(0)); // exposure and gain in mode 1
        QCOMPARE(named(*tele, "mosaicCount")->number, kMosaicCount);
        QCOMPARE(named(*tele, "mosaicCount")->kind, OtherKind::Whole);
        QCOMPARE(named(*tele, "mosaicCount")->value, ParamValue::of(390));
        QCOMPARE(named(*tele, "autoCalibration")->number, kAutoCalibration);
        QCOMPARE(named(*tele, "autoCalibration")->kind, OtherKind::Switch);
        QCOMPARE(named(*tele, "autoCalibration")->value, ParamValue::gear(0));
        QCOMPARE(named(*tele, "slope")->kind, OtherKind::Fraction);
        QVERIFY(!named(*tele, "slope")->spec.range->isWhole);
        QCOMPARE(named(*tele, "stackBinning")->value, ParamValue::gear(1));
        const QString odd = tele->odd.join(u';');
        for (const char *left : {"mystery", "stackShape", "nothing"})
            QVERIFY2(odd.contains(QLatin1String(left)), left);
    }

    void theWideCameraHasItsOwn()
    {
        const auto wide = readOtherParams(kAnswer, Camera::Wide);
        QCOMPARE(wide->params.size(), 2);
        QCOMPARE(wide->params.first().value, ParamValue::gear(1)); // "isAuto"
        QCOMPARE(named(*wide, "mosaicCount")->number, kWideMosaicCount);
    }

    void oddAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("count"); // -1: none at all
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("refused") << QByteArray(R"({"code":-1,"data":{"cameraParams":[]}})") << -1;
        QTest::newRow("null") << QByteArray(R"({"code":0,"data":{"cameraParams":null}})") << -1;
        QTest::newRow("other types") << QByteArray(
            R"({"code":0,"data":{"cameraParams":[7,"x"],"deviceParams":[null,{"name":3}],
                "shootingModeParams":7,"shootingTechSettings":{"a":1}}})")
                                     << 0;
        QTest::newRow("no numbers") << QByteArray(
            R"({"code":0,"data":{"cameraParams":[],"deviceParams":{"a":{"currentValue":true},
                "b":{"paramId":-5,"currentValue":true},"c":{"paramId":"x","currentValue":true},
                "d":{"paramId":1e300,"currentValue":true}}}})")
                                    << 0;
        QTest::newRow("of two settings") << QByteArray(
            R"({"code":0,"data":{"cameraParams":[],"deviceParams":{
                "a":{"paramId":1389782697508968,"currentValue":true},
                "b":{"paramId":1389782697508968,"currentValue":true}}}})")
                                         << 0;
        QByteArray many = R"({"code":0,"data":{"cameraParams":[],"deviceParams":[)";
        for (int i = 0; i < 5000; ++i)
            many += (i > 0 ? "," : "") + QByteArray(R"({"name":"p","paramId":)")
                + QByteArray::number(1389782697508865 + i) + R"(,"currentValue":true})";
        QTest::newRow("too many") << QByteArray(many + "]}}") << 64;
    }

    void oddAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, count);
        const auto found = readOtherParams(answer, Camera::Tele);
        QCOMPARE(found ? int(found->params.size()) : -1, count);
    }

    void setsByTheCommandOfTheKind()
    {
        Rig rig;
        QCOMPARE(rig.tele.canSet(kMatching), Refusal::Unsupported);
        rig.adopt();
        QCOMPARE(rig.tele.canSet(kMatching), Refusal::None);
        // param_id 1; value 2: a bool, a whole number, 1.25 as a float
        QCOMPARE(rig.set(kMatching, ParamValue::gear(0)), QByteArray("16705:08e88080808080bc02"));
        QCOMPARE(rig.set(kMosaicCount, ParamValue::of(12)),
                 QByteArray("16703:089180808080808081"
                            "02100c"));
        QCOMPARE(rig.set(kFraction, ParamValue::of(1.25)),
                 QByteArray("16704:08c88180808080fc8102150000a03f"));
        QCOMPARE(rig.tele.shown(kFraction), ParamValue::of(1.25)); // acknowledged
        // the tele camera 0, the technique of stacks 2, on
        QSignalSpy outdated(&rig.tele, &OtherParamsModel::outdated);
        QCOMPARE(rig.set(0, ParamValue::gear(1)), QByteArray("16706:10021801"));
        QCOMPARE(outdated.count(), 1);
        for (const double odd : {0.0, 1000.0, 12.5, std::nan("")})
            QCOMPARE(rig.set(kMosaicCount, ParamValue::of(odd)), QByteArray());
        QCOMPARE(rig.set(kMatching + 1, ParamValue::gear(1)), QByteArray());
        QVERIFY(rig.rejected.isEmpty());
    }

    /// What it told counts, also if that is not what was asked for.
    void theEchoDecides()
    {
        Rig rig;
        rig.adopt();
        rig.bench.device().onCommand(16704, [&rig] {
            rig.bench.link().notify(15265, QByteArray::fromHex("08c88180808080fc81021500000040"));
            rig.bench.link().reply(16704);
        });
        rig.set(kFraction, ParamValue::of(1.25));
        QCOMPARE(rig.tele.shown(kFraction), ParamValue::of(2.0));
        rig.bench.notify(15265, "08c88180808080fc8102150000a041"); // 20: it can't be that
        QCOMPARE(rig.tele.shown(kFraction), ParamValue::of(2.0));
        rig.bench.notify(15266, "08e88080808080bc02");
        QCOMPARE(rig.tele.shown(kMatching), ParamValue::gear(0));
        rig.bench.notify(15264, "0891808080808080810210011809");
        QCOMPARE(rig.tele.shown(kMosaicCount), ParamValue::of(9));
        for (const quint32 id : {15264U, 15265U, 15266U})
            rig.bench.notify(id, "ff"); // no message
        QCOMPARE(rig.tele.shown(kMosaicCount), ParamValue::of(9));
    }

    void aRefusedOneReturns()
    {
        Rig rig;
        rig.adopt();
        rig.bench.device().refuse(16705, -3);
        rig.set(kAutoCalibration, ParamValue::gear(1));
        QCOMPARE(rig.rejected.count(), 1);
        QCOMPARE(rig.tele.shown(kAutoCalibration), ParamValue::gear(0));
    }

    void otherModesHaveOthersAndALostLinkNone()
    {
        Rig rig;
        QSignalSpy came(&rig.tele, &OtherParamsModel::paramsChanged);
        rig.adopt();
        rig.adopt();
        QCOMPARE(came.count(), 1); // the same once more
        rig.tele.adopt({}, 4);
        QCOMPARE(came.count(), 2);
        QVERIFY(!rig.tele.shown(kMosaicCount));
        rig.adopt();
        rig.bench.device().ignore(16703);
        rig.set(kMosaicCount, ParamValue::of(12));
        QCOMPARE(rig.tele.shown(kMosaicCount), ParamValue::of(12));
        rig.tele.forget(); // its answer, if it still comes, is of no parameter
        QVERIFY(rig.tele.params().isEmpty() && !rig.tele.shown(kMosaicCount));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestOtherParamsModel)
#include "tst_other_params_model.moc"
