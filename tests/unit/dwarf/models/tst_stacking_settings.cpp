// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

const QString kCatalogPath = QStringLiteral("/shootingMode/getParamAndSetting");

const QByteArray kTables = R"({"code":0,"data":{"id":4,"cameras":[
 {"id":0,"supportParams":[
  {"id":8,"name":"IR Cut","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":1,"values":[{"index":0,"name":"VIS"},{"index":1,"name":"Astro"},
                                              {"index":2,"name":"Duo-Band"}]}}]}],
 "featureParams":[
  {"id":0,"name":"Astro binning","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"4k"},{"index":1,"name":"2k"}]}},
  {"id":1,"name":"Astro img_to_take","defaultModeIndex":1,
   "continueMode":{"min":2,"max":999,"step":1,"valueType":0,"defaultValue":999}},
  {"id":2,"name":"Astro format","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"FITS"},{"index":1,"name":"TIFF"}]}}
 ]}})";

/// The filter is none of those that it lists.
const QByteArray kUntoldFilter = R"({"code":0,"data":{"cameraParams":[{"cameraId":0,
 "specialParams":{},"generalParams":[{"name":"filterType","currentValue":3,
 "values":[{"name":"Astro","value":1},{"name":"Duo-Band","value":2}]}]}]}})";

/// Of 15267, source_mode 2: 1, dst_mode 3: 2.
constexpr auto kToDeepSky = "10011802";
/// Of 15264, mode 2, number 13: Astro.
constexpr auto kAstroFilter = "088d8080808080c0800210011801";
/// Of 10036, all_params 1 { auto_mode 2: 1, id 3: 8, index 5: 2 }: Duo-Band.
constexpr auto kDuoBand = "0a06100118082802";
/// Of 10038: binning 4k; 120 frames; FITS.
constexpr auto kFrames = "0a021001"
                         "0a0f100118012001310000000000005e40"
                         "0a0410011802";

/// A telescope that tells its settings as the test says, over its tables and 10036.
struct Bench : ModelBench
{
    explicit Bench(SessionFixture fixture) : ModelBench(std::move(fixture))
    {
        device().http().set(QStringLiteral("/getDefaultParamsConfig"), kTables);
        device().http().fail(kCatalogPath, LinkProblem::Closed);
        answer(10036, kDuoBand);
        answer(10038, kFrames);
        tele.setSettings(teleSettings);
        wide.setSettings(wideSettings);
        for (StackingModel *model : {&tele, &wide})
            model->setFeatures(features);
        tele.setRivals([this] {
            return isGoing ? std::optional(RivalWork{StackRival::GoTo, [] {}}) : std::nullopt;
        });
    }

    void answer(quint32 command, const char *hex)
    {
        device().onCommand(command, [this, command, bytes = QByteArray::fromHex(hex)] {
            link().reply(command, bytes);
        });
    }
    /// As far as Ready; what it is set to is still on its way.
    void reconnectUntold()
    {
        dropLink();
        device().ignore(10036);
        advance(3s);
        link().accept();
        settleAll();
        for (int i = 0; i < 20 && session().linkState() != LinkState::Ready; ++i)
            advance(100ms);
        link().forget();
    }
    /// Connected, and where the settings of a stack are.
    void connectInDeepSky()
    {
        connectAsHost();
        notify(15267, kToDeepSky);
        settleAll();
    }
    /// All of it, several turns long.
    static void settleAll()
    {
        for (int i = 0; i < 4; ++i)
            settle();
    }
    /// The starts of the tele camera that were sent since it was last asked, in hexadecimal.
    QStringList starts()
    {
        QStringList payloads;
        for (const Packet &packet : link().sent()) {
            if (packet.command == 11005)
                payloads << QString::fromLatin1(packet.data.toHex());
        }
        link().forget();
        return payloads;
    }

    /// "16402 0802": all that belongs to a start, since this was last asked.
    QStringList sentOfStart()
    {
        QStringList orders;
        for (const Packet &packet : link().sent()) {
            if (QList<quint32>{16402, 16403, 11005, 11016}.contains(packet.command))
                orders << QStringLiteral("%1 %2")
                              .arg(packet.command)
                              .arg(QString::fromLatin1(packet.data.toHex()));
        }
        link().forget();
        return orders;
    }

    StatusModel status{session()};
    SettingsQueue queue{session()};
    FeatureModel features{session(), queue, scheduler()};
    CameraSettingsModel teleSettings{session(), queue, Camera::Tele, scheduler()};
    CameraSettingsModel wideSettings{session(), queue, Camera::Wide, scheduler()};
    StackingModel tele{session(), status, Camera::Tele, scheduler()};
    StackingModel wide{session(), status, Camera::Wide, scheduler()};
    bool isGoing = false; ///< To a target, which is in the way of a stack.
};

} // namespace

/// A start goes past what is set and told, so it has to wait for both.
class TestStackingSettings : public QObject
{
    Q_OBJECT

private slots:
    /// Begun right after a connection, it said filter 0, and the night went through VIS.
    void waitsUntilTheFilterIsTold()
    {
        Bench bench(SessionFixture::mini());
        bench.connectInDeepSky();
        bench.reconnectUntold();
        QCOMPARE(bench.session().linkState(), LinkState::Ready);
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        QCOMPARE(bench.wide.canStart(), Refusal::None); // it names no filter
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList());
        const QSignalSpy changed(&bench.tele, &StackingModel::changed);
        bench.link().reply(10036, QByteArray::fromHex(kDuoBand));
        Bench::settleAll();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0802")});
    }

    /// Each shooting mode has a filter of its own.
    void waitsForThatOfAnotherShootingMode()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        bench.device().ignore(10036);
        bench.notify(15267, "10011802");
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        bench.advance(20s); // and not for ever
        QCOMPARE(bench.tele.canStart(), Refusal::None);
    }

    /// A mini that shot calibration frames has its cap in the way.
    void aFilterThatIsNotToldIsChosenFirst()
    {
        Bench bench(SessionFixture::mini());
        bench.device().http().set(kCatalogPath, kUntoldFilter);
        bench.connectInDeepSky();
        QCOMPARE(bench.tele.canStart(), Refusal::FilterUnknown);
        QCOMPARE(bench.wide.canStart(), Refusal::None);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList());
        bench.teleSettings.set(Setting::Filter, ParamValue::gear(1));
        Bench::settleAll();
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        bench.notify(15264, kAstroFilter);
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0801")});
    }

    /// A stack begun among the settings of daylight had its exposure from elsewhere than was shown.
    void aStartSwitchesToDeepSkyFirst()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        QVERIFY(bench.tele.startSwitchesMode());
        bench.device().ignore(10036);
        bench.link().forget();
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.sentOfStart(), QStringList{QStringLiteral("16402 0802")});
        bench.advance(1s);
        bench.notify(15267, kToDeepSky);
        QVERIFY(!bench.tele.startSwitchesMode());
        bench.advance(1s); // its filter is not told yet
        QCOMPARE(bench.sentOfStart(), QStringList());
        bench.link().reply(10036, QByteArray::fromHex(kDuoBand));
        bench.advance(1s);
        QCOMPARE(bench.sentOfStart(),
                 QStringList({QStringLiteral("16403 0802"), QStringLiteral("11005 0802")}));
        QVERIFY(bench.tele.run());
    }

    void aSwitchThatIsRefusedEndsTheStart()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.device().refuse(16402, -1);
        bench.link().forget();
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.sentOfStart(), QStringList{QStringLiteral("16402 0802")});
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.problem()->deviceCode, -1);
    }

    /// It was granted and never told of: ten seconds later the stack begins all the same.
    void aSwitchThatNobodyTellsOfIsMade()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.link().forget();
        bench.wide.start();
        bench.advance(8s);
        QCOMPARE(bench.sentOfStart(), QStringList{QStringLiteral("16402 0802")});
        bench.advance(4s);
        QCOMPARE(bench.sentOfStart(),
                 QStringList({QStringLiteral("16403 0802"), QStringLiteral("11016 ")}));
    }

    void aStartThatWaitsForTheSwitchCanBeCalledOff()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.tele.canStop(), Refusal::None);
        bench.tele.stop();
        QVERIFY(!bench.tele.run());
        bench.link().forget();
        bench.notify(15267, kToDeepSky);
        bench.advance(12s);
        QCOMPARE(bench.sentOfStart(), QStringList());
    }

    void whatHasNoFilterOrDoesNotNameItStartsAtOnce()
    {
        Bench bench(SessionFixture::mini());
        bench.device().http().set(QStringLiteral("/getDefaultParamsConfig"),
                                  R"({"code":0,"data":null})");
        bench.connectInDeepSky();
        QVERIFY(!bench.teleSettings.spec(Setting::Filter));
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList{QString()});
        Bench old(SessionFixture::dwarf2());
        old.answer(10036, "");
        old.connectAsHost();
        QVERIFY(!old.teleSettings.value(Setting::Filter));
        QCOMPARE(old.tele.canStart(), Refusal::None);
    }

    /// Between the refusal and the start that waited lay minutes, and it named the filter of then.
    void aStartThatWaitedNamesTheFilterOfNow()
    {
        Bench bench(SessionFixture::mini());
        bench.connectInDeepSky();
        bench.isGoing = true;
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0802")});
        bench.tele.stopAndStart();
        bench.device().ignore(16703);
        bench.teleSettings.set(Setting::Filter, ParamValue::gear(1));
        Bench::settleAll();
        bench.isGoing = false;
        bench.advance(2s);
        QCOMPARE(bench.starts(), QStringList()); // it is not in yet
        bench.link().reply(16703);
        bench.notify(15264, kAstroFilter);
        bench.advance(1s);
        QCOMPARE(bench.starts(), QStringList{QStringLiteral("0801")});
    }

    void framesBinningAndFormatAreSetFirst_data()
    {
        QTest::addColumn<int>("feature");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("frames") << int(Feature::AstroFrames) << true;
        QTest::newRow("binning") << int(Feature::AstroBinning) << false;
        QTest::newRow("format") << int(Feature::AstroFormat) << false;
    }

    /// 11005 overtook 10037, and the stack had the frames of the night before.
    void framesBinningAndFormatAreSetFirst()
    {
        QFETCH(int, feature);
        QFETCH(bool, isNumber);
        const auto which = static_cast<Feature>(feature);
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        bench.device().ignore(10037);
        const QSignalSpy changed(&bench.tele, &StackingModel::changed);
        bench.features.set(which, isNumber ? ParamValue::of(40) : ParamValue::gear(1));
        QVERIFY(bench.features.isPending(which));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.tele.canStart(), Refusal::BeingSet);
        QCOMPARE(bench.wide.canStart(), Refusal::BeingSet);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.starts(), QStringList());
        bench.advance(20s); // it does not answer: all is as it was
        QVERIFY(!bench.features.isPending(which));
        QCOMPARE(bench.tele.canStart(), Refusal::None);
        QCOMPARE(changed.size(), 2);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackingSettings)
#include "tst_stacking_settings.moc"
