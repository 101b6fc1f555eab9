// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "model_bench.h"
#include "stacking_tables.h"

#include <QRegularExpression>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// As the newest firmware has them.
const QByteArray kEmptyTables = R"({"code":0,"data":{"id":4,"cameras":[],"featureParams":[]}})";

const QByteArray kDeepSky = R"({"code":0,"data":{"cameraParams":[],"shootingTechSettings":[
 {"cameraId":0,"generalParams":[
  {"name":"stackCount","paramId":7,"minValue":1,"maxValue":999,"currentValue":390}]},
 {"cameraId":1,"generalParams":[
  {"name":"stackCount","paramId":7,"minValue":1,"maxValue":999,"currentValue":100}]},
 {"cameraId":15,"generalParams":[
  {"name":"stackFormat","paramId":7,"values":[2,3],"currentValue":2},
  {"name":"displaySource","paramId":7,"values":[0,1],"currentValue":0},
  {"name":"stackBinning","paramId":7,"values":[0,1],"currentValue":0}]}]}})";

const QByteArray kNoLists
    = R"({"code":0,"data":{"cameraParams":null,"shootingTechSettings":null}})";

/// A DWARF mini in the shooting mode of deep sky; it answers no 10038 unless it is told to.
struct Bench : ModelBench
{
    explicit Bench(const QByteArray &tables = kEmptyTables, const QByteArray &lists = kDeepSky)
        : ModelBench(SessionFixture::mini())
    {
        device().http().set(QStringLiteral("/getDefaultParamsConfig"), tables);
        device().http().set(kCatalogPath, lists);
        device().ignore(10038);
        answer(16405, "0802");
        for (StackingModel *model : {&tele, &wide})
            model->setFeatures(features);
    }

    void answer(quint32 command, const char *hex)
    {
        device().onCommand(command, [this, command, bytes = QByteArray::fromHex(hex)] {
            link().reply(command, bytes);
        });
    }
    /// Sets it; what went out, in hexadecimal.
    QByteArray set(Feature feature, const ParamValue &value)
    {
        link().forget();
        features.set(feature, value, &features, [this](const Result<Done> &result) {
            outcome = result ? std::optional<Error::Code>() : result.error().code;
        });
        settle();
        const auto sent = link().sent();
        return sent.isEmpty()
            ? QByteArray()
            : QByteArray::number(sent.last().command) + ':' + sent.last().data.toHex();
    }

    std::optional<Error::Code> outcome;
    StatusModel status{session()};
    SettingsQueue queue{session()};
    FeatureModel features{session(), queue, scheduler()};
    StackingModel tele{session(), status, Camera::Tele, scheduler()};
    StackingModel wide{session(), status, Camera::Wide, scheduler()};
};

} // namespace

/// What a stack of V3 is made of goes by number where the shooting mode lists it. The Stack panel
/// of a DWARF mini had no frames, no binning and no format.
class TestStackFeatures : public QObject
{
    Q_OBJECT

private slots:
    void theListAloneIsEnough()
    {
        Bench bench;
        bench.connectAsHost();
        QCOMPARE(bench.features.value(Feature::AstroFrames), ParamValue::of(390));
        QCOMPARE(bench.features.value(Feature::WideAstroFrames), ParamValue::of(100));
        QCOMPARE(bench.features.value(Feature::AstroFormat), ParamValue::gear(2));
        QCOMPARE(bench.features.spec(Feature::AstroFormat)->gear(3)->name, QStringLiteral("TIFF"));
        QCOMPARE(bench.features.spec(Feature::AstroBinning)->gear(1)->name, QStringLiteral("2k"));
        QCOMPARE(bench.features.stackFrames(Camera::Tele), Feature::AstroFrames);
        QCOMPARE(bench.features.stackFrames(Camera::Wide), Feature::WideAstroFrames);
        QCOMPARE(bench.features.list().size(), 5);
    }

    void theNumbersOnTheWire_data()
    {
        QTest::addColumn<int>("feature");
        QTest::addColumn<int>("amount");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("echo");
        const auto row = [](const char *name, Feature feature, int amount, const char *sent,
                            const char *echo) {
            QTest::newRow(name) << int(feature) << amount << QByteArray(sent) << QByteArray(echo);
        };
        row("51 frames", Feature::AstroFrames, 51, "089080808080808081021033",
            "0890808080808080810210011833");
        row("351 frames", Feature::AstroFrames, 351, "0890808080808080810210df02",
            "08908080808080808102100118df02");
        row("64 wide ones", Feature::WideAstroFrames, 64, "089080808080808481021040",
            "0890808080808084810210011840");
        row("TIFF", Feature::AstroFormat, 3, "088f8080808080bc81021003",
            "088f8080808080bc810210011803");
        row("single frames", Feature::AstroDisplay, 1, "08928080808080bc81021001",
            "08928080808080bc810210011801");
        row("2k", Feature::AstroBinning, 1, "089e8080808080c080021001",
            "089e8080808080c0800210011801");
    }

    /// Source of the bytes: network captures of the maker's app.
    void theNumbersOnTheWire()
    {
        QFETCH(int, feature);
        QFETCH(int, amount);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, echo);
        const auto which = static_cast<Feature>(feature);
        Bench bench;
        bench.connectAsHost();
        const bool isRange = bench.features.spec(which)->range.has_value();
        const ParamValue value = isRange ? ParamValue::of(amount) : ParamValue::gear(amount);
        bench.outcome = Error::Code::Timeout;
        QCOMPARE(bench.set(which, value), "16703:" + sent);
        QVERIFY(bench.features.isPending(which));
        QVERIFY(bench.features.value(which) != value);
        bench.notify(15264, echo.constData());
        QCOMPARE(bench.features.value(which), value);
        QVERIFY(!bench.features.isPending(which));
        QVERIFY(!bench.outcome);
    }

    /// Where the tables have it, too, by their words and gears.
    void theTablesNameWhatTheModeAllows()
    {
        Bench bench(kTables);
        bench.connectAsHost();
        QCOMPARE(bench.features.value(Feature::AstroFormat), ParamValue::gear(0));
        QCOMPARE(bench.features.spec(Feature::AstroFrames)->name,
                 QStringLiteral("Astro img_to_take"));
        QCOMPARE(bench.set(Feature::AstroFormat, ParamValue::gear(1)),
                 QByteArray("16703:088f8080808080bc81021003"));
    }

    void outOfTheRangeIsNotSent()
    {
        Bench bench;
        bench.connectAsHost();
        QCOMPARE(bench.set(Feature::AstroFrames, ParamValue::of(1000)), QByteArray());
        QCOMPARE(bench.outcome, Error::Code::Malformed);
        QCOMPARE(bench.set(Feature::AstroFormat, ParamValue::gear(1)), QByteArray());
    }

    /// A DWARF 3 answers both: the list of the mode wins, and 10037 does not set what it lists.
    void theListWinsOver10038()
    {
        Bench bench(kTables);
        bench.answer(10038, kFrames);
        bench.connectAsHost();
        QCOMPARE(bench.features.value(Feature::AstroFrames), ParamValue::of(390));
        bench.notify(15217, "0a0f100118012001310000000000005e40"); // 120 frames
        QCOMPARE(bench.features.value(Feature::AstroFrames), ParamValue::of(390));
        QCOMPARE(bench.set(Feature::AstroBinning, ParamValue::gear(1)),
                 QByteArray("16703:089e8080808080c080021001"));
    }

    void withoutAListItIsAsBefore()
    {
        Bench bench(kTables, kNoLists);
        bench.answer(10038, kFrames);
        bench.connectAsHost();
        QCOMPARE(bench.features.value(Feature::AstroFrames), ParamValue::of(120));
        QVERIFY(!bench.features.spec(Feature::WideAstroFrames));
        QCOMPARE(bench.features.stackFrames(Camera::Wide), Feature::AstroFrames);
        bench.notify(15264, "0890808080808080810210011833"); // 51 by number
        QCOMPARE(bench.features.value(Feature::AstroFrames), ParamValue::of(120));
        QCOMPARE(bench.set(Feature::AstroBinning, ParamValue::gear(1)),
                 QByteArray("10037:0a0410012801"));
    }

    /// A mini that only lists its tables has none of it.
    void theTablesAloneAreNotEnough()
    {
        Bench bench(kTables, kNoLists);
        bench.connectAsHost();
        bench.advance(30s);
        QVERIFY(bench.features.list().isEmpty());
    }

    /// The frames of deep sky are not those of the Sun, and what was asked for goes with them.
    void aModeThatIsLeftTakesThemAlong()
    {
        Bench bench;
        bench.connectAsHost();
        bench.device().ignore(16703);
        bench.set(Feature::AstroFrames, ParamValue::of(51));
        QCOMPARE(bench.features.shown(Feature::AstroFrames), ParamValue::of(51));
        bench.device().http().fail(kCatalogPath, LinkProblem::Closed);
        bench.notify(15267, "10021808"); // from 2 to 8, whose list does not come
        QVERIFY(!bench.features.spec(Feature::AstroFrames));
        QVERIFY(!bench.features.shown(Feature::AstroFrames));
        QCOMPARE(bench.outcome, Error::Code::Cancelled);
        QCOMPARE(bench.features.canSet(Feature::AstroFrames), Refusal::Unsupported);
        bench.notify(15264, "0890808080808080810210011833"); // 51, still in mode 2
        QVERIFY(!bench.features.value(Feature::AstroFrames));
        bench.device().http().set(kCatalogPath, kDeepSky);
        bench.notify(15267, "10081802"); // and back
        QCOMPARE(bench.features.value(Feature::AstroFrames), ParamValue::of(390));
    }

    void aBrokenLinkForgetsThem()
    {
        Bench bench;
        bench.connectAsHost();
        bench.dropLink();
        QVERIFY(bench.features.list().isEmpty());
        QCOMPARE(bench.features.stackFrames(Camera::Wide), Feature::AstroFrames);
    }

    void hostileListsLeaveTheRest()
    {
        QByteArray lists = kDeepSky;
        lists.replace(R"("minValue":1,"maxValue":999,"currentValue":390)",
                      R"("minValue":999,"maxValue":1,"currentValue":390)");
        Bench bench(kEmptyTables, lists);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stackCount")));
        bench.connectAsHost();
        QVERIFY(!bench.features.spec(Feature::AstroFrames));
        QCOMPARE(bench.features.value(Feature::WideAstroFrames), ParamValue::of(100));
        bench.notify(15264, "0890808080808084810210011800"); // none at all
        QVERIFY(!bench.features.value(Feature::WideAstroFrames));
    }

    /// Each camera waits for its own count; binning and format are both cameras'.
    void aStackWaitsForTheCountOfItsCamera()
    {
        Bench bench;
        bench.connectAsHost();
        bench.device().ignore(16703);
        bench.features.set(Feature::WideAstroFrames, ParamValue::of(64));
        ModelBench::settle();
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        QCOMPARE(bench.wide.canStart(), Refusal::BeingSet);
        bench.advance(20s);
        QCOMPARE(bench.wide.canStart(), Refusal::None);
        bench.features.set(Feature::AstroFrames, ParamValue::of(51));
        ModelBench::settle();
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        QCOMPARE(bench.wide.canStart(), Refusal::None);
        bench.advance(20s);
        bench.features.set(Feature::AstroBinning, ParamValue::gear(1));
        ModelBench::settle();
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        QCOMPARE(bench.wide.canStart(), Refusal::BeingSet);
    }

    void forScripts()
    {
        Bench bench;
        bench.connectAsHost();
        bench.link().forget();
        bench.features.setByName(QStringLiteral("wide-astro-frames"), QStringLiteral("64"),
                                 &bench.features, [](const Result<Done> &) {});
        ModelBench::settle();
        QCOMPARE(bench.link().sent().last().data.toHex(), QByteArray("089080808080808481021040"));
        bench.features.setByName(QStringLiteral("astro-format"), QStringLiteral("tiff"),
                                 &bench.features, [](const Result<Done> &) {});
        ModelBench::settle();
        QCOMPARE(bench.link().sent().last().data.toHex(), QByteArray("088f8080808080bc81021003"));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackFeatures)
#include "tst_stack_features.moc"
