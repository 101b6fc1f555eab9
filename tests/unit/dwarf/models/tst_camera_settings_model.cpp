// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_settings_model.h"

#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/settings_queue.h"

#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

const QByteArray kConfig = R"({"code":0,"data":{"id":1,"cameras":[
 {"id":0,"supportParams":[
  {"id":0,"name":"Exposure","hasAuto":true,"autoMode":0,"defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":75,"values":[{"index":75,"name":"1/30"},{"index":120,"name":"1"},
                                               {"index":156,"name":"15"}]},
   "continueMode":{"min":0,"max":15,"step":0,"valueType":1,"defaultValue":5}},
  {"id":1,"name":"Gain","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"0"},{"index":24,"name":"80"}]}},
  {"id":5,"name":"Hue","defaultModeIndex":1,
   "continueMode":{"min":-180,"max":180,"step":1,"valueType":0,"defaultValue":0}}]},
 {"id":1,"supportParams":[
  {"id":1,"name":"Gain","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"60"},{"index":30,"name":"160"}]}},
  {"id":5,"name":"Hue","defaultModeIndex":1,
   "continueMode":{"min":-180,"max":180,"step":1,"valueType":0,"defaultValue":0}}]}]}})";

const QByteArray kCatalog = R"({"code":0,"data":{"cameraParams":[{"cameraId":0,
 "specialParams":{"exp":{"currentMode":1,"currentValue":120,"values":[{"name":"1","value":120},
    {"name":"15","value":156}]},
  "gain":{"currentMode":1,"currentValue":60,"values":[40,60,80]}},
 "generalParams":[{"name":"brightness","minValue":-100,"maxValue":100,"currentValue":5}]}]}})";

constexpr QLatin1String kCatalogPath("/shootingMode/getParamAndSetting");

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

/// A model on a real session with a scripted telescope.
class TestCameraSettingsModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst()
    {
        Rig rig(SessionFixture::dwarf2());
        QVERIFY(rig.model().specs().isEmpty());
        QCOMPARE(rig.model().canSet(Setting::Gain), Refusal::NotConnected);
        QCOMPARE(rig.set(Setting::Gain, ParamValue::gear(0)), std::optional(false));
        QCOMPARE(rig.error(), Error::Code::NotAllowed);
    }

    void readsAllAtConnect()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        QCOMPARE(rig.model().specs().size(), 3);
        QVERIFY(!rig.model().spec(Setting::Exposure)->range); // no command for it
        QCOMPARE(rig.model().value(Setting::Exposure), ParamValue::gear(120));
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(24));
        QCOMPARE(rig.model().value(Setting::Hue), ParamValue::of(-20));
        QCOMPARE(rig.model().canSet(Setting::Gain), Refusal::None);
        QCOMPARE(rig.model().canSet(Setting::Filter), Refusal::Unsupported);
    }

    /// A DWARF II tells the gain of its wide camera in 12007 only.
    void asksAgainForTheWideGain()
    {
        Rig rig(SessionFixture::dwarf2(), Camera::Wide);
        rig.bench.device().onCommand(12007, [&rig] { rig.bench.link().reply(12007, hex("081e")); });
        rig.connectV2();
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(30));
    }

    /// None that is known lists it; the wide camera has no command for it.
    void automaticGainWhereTheTelescopeListsIt()
    {
        QByteArray config = kConfig;
        config.replace(R"("name":"Gain",)", R"("name":"Gain","hasAuto":true,)");
        Rig rig(SessionFixture::dwarf2());
        rig.config = config;
        rig.connectV2();
        QVERIFY(rig.model().spec(Setting::Gain)->hasAuto);
        rig.set(Setting::Gain, ParamValue::automatic());
        QCOMPARE(rig.sent(), QStringLiteral("10011:"));
        rig.bench.notify(15213, "0a0408011801");
        QVERIFY(rig.model().value(Setting::Gain)->isAuto);
        rig.set(Setting::Gain, ParamValue::gear(24));
        QCOMPARE(rig.sent(), QStringLiteral("10011: 10011:0801 10013:0818"));
        Rig wide(SessionFixture::dwarf2(), Camera::Wide);
        wide.config = config;
        wide.connectV2();
        QVERIFY(!wide.model().spec(Setting::Gain)->hasAuto);
        QCOMPARE(wide.set(Setting::Gain, ParamValue::automatic()), std::optional(false));
        QCOMPARE(wide.error(), Error::Code::Malformed);
    }

    void sendsTheModeAndThenTheGear()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        rig.bench.device().ignore(10007);
        rig.set(Setting::Exposure, ParamValue::gear(156));
        QCOMPARE(rig.sent(), QStringLiteral("10007:0801"));
        QVERIFY(rig.model().isPending(Setting::Exposure));
        QCOMPARE(rig.model().shown(Setting::Exposure), ParamValue::gear(156));
        QCOMPARE(rig.model().value(Setting::Exposure), ParamValue::gear(120));
        rig.bench.link().reply(10007);
        ModelBench::settle();
        QCOMPARE(rig.sent(), QStringLiteral("10007:0801 10009:089c01"));
    }

    /// The answer alone is not enough: what the telescope says it has counts.
    void theEchoDecides()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        const auto outcome = rig.set(Setting::Gain, ParamValue::gear(0));
        QCOMPARE(outcome, std::nullopt); // answered, not echoed
        QVERIFY(rig.model().isPending(Setting::Gain));
        rig.bench.notify(15213, "0a041001 1801"); // gain, gear 0
        QVERIFY(!rig.model().isPending(Setting::Gain));
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(0));
        QCOMPARE(rig.outcome(), std::optional(true));
    }

    void withoutAnEchoItReadsBack()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        rig.set(Setting::Gain, ParamValue::gear(0));
        rig.bench.link().forget();
        rig.bench.advance(std::chrono::seconds(2));
        QVERIFY(rig.bench.link().sentIds().contains(10036U));
        QVERIFY(!rig.model().isPending(Setting::Gain));
        QCOMPARE(rig.model().shown(Setting::Gain), ParamValue::gear(24)); // it did not take it
    }

    void aRefusalGoesBackToWhatTheTelescopeHas()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        QSignalSpy rejected(&rig.model(), &CameraSettingsModel::rejected);
        rig.bench.device().refuse(10013, -3);
        rig.set(Setting::Gain, ParamValue::gear(0));
        QCOMPARE(rig.outcome(), std::optional(false));
        QCOMPARE(rig.error(), Error::Code::Rejected);
        QCOMPARE(rig.model().shown(Setting::Gain), ParamValue::gear(24));
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(rejected.first().at(1).value<Error>().deviceCode, -3);
    }

    void aTimeOutDoesToo()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        rig.bench.device().ignore(10013);
        rig.set(Setting::Gain, ParamValue::gear(0));
        rig.bench.advance(std::chrono::seconds(10));
        QCOMPARE(rig.error(), Error::Code::Timeout);
        QCOMPARE(rig.model().shown(Setting::Gain), ParamValue::gear(24));
    }

    void losingTheLinkEndsAllAndForgetsAll()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        rig.bench.device().ignore(10013);
        rig.set(Setting::Gain, ParamValue::gear(0));
        rig.bench.dropLink();
        QCOMPARE(rig.error(), Error::Code::Disconnected);
        QVERIFY(!rig.model().shown(Setting::Gain));
        QVERIFY(!rig.model().value(Setting::Exposure));
        QCOMPARE(rig.model().canSet(Setting::Gain), Refusal::NotConnected);
    }

    void ofASliderOnlyTheNewestCounts()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        rig.bench.device().ignore(10021);
        for (int hue = 1; hue <= 40; ++hue)
            rig.set(Setting::Hue, ParamValue::of(hue));
        QCOMPARE(rig.sent(), QStringLiteral("10021:0801"));
        rig.bench.link().reply(10021);
        ModelBench::settle();
        QCOMPARE(rig.sent(), QStringLiteral("10021:0801 10021:0828"));
        QCOMPARE(rig.model().shown(Setting::Hue), ParamValue::of(40));
        rig.bench.link().reply(10021);
        rig.bench.notify(15213, "0a0f 1001 1805 2001 31 0000000000004440"); // 40
        QVERIFY(!rig.model().isPending(Setting::Hue));
        QCOMPARE(rig.outcome(), std::optional(true));
    }

    void valuesThatTheSettingDoesNotHaveAreNotSent()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        for (const ParamValue &value : {ParamValue::gear(1), ParamValue::of(3),
                                        ParamValue::automatic(), ParamValue::scene(0)}) {
            rig.set(Setting::Gain, value);
            QCOMPARE(rig.error(), Error::Code::Malformed);
        }
        rig.set(Setting::Hue, ParamValue::of(181));
        QCOMPARE(rig.error(), Error::Code::Malformed);
        QCOMPARE(rig.sent(), QString());
    }

    void aSlaveReadsAndDoesNotSet()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.script();
        rig.bench.connectAsSlave();
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(24));
        QCOMPARE(rig.model().canSet(Setting::Gain), Refusal::WatchOnly);
        rig.set(Setting::Gain, ParamValue::gear(0));
        QCOMPARE(rig.error(), Error::Code::NotAllowed);
    }

    void anEchoOfAnUnknownIdOrValueIsIgnored()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        rig.bench.notify(15213, "0a031899 7f"); // damaged
        rig.bench.notify(15213, "0a0318 e307"); // id 995
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(24));
        rig.bench.notify(15214, "0a041001 1801"); // the other camera's
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(24));
        rig.bench.notify(15213, "0a061001 1801 2807"); // gear 7 does not exist
        QVERIFY(!rig.model().value(Setting::Gain));
    }

    void ispValuesBothWays()
    {
        Rig rig(SessionFixture::dwarf2(), Camera::Wide);
        rig.bench.device().profile().quirks.wireCarriesIspValues = true;
        rig.connectV2();
        rig.set(Setting::Hue, ParamValue::of(-180));
        QCOMPARE(rig.sent(), QStringLiteral("12014:08b0f0ffffffffffffff01")); // -2000
        rig.bench.notify(15214, "0a0f 1001 1805 2001 31 0000000000409fc0"); // -2000
        QCOMPARE(rig.model().value(Setting::Hue), ParamValue::of(-180));
        QCOMPARE(rig.outcome(), std::optional(true));
    }

    void defaultsGoAllAtOnceInV2()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        rig.model().restoreDefaults();
        ModelBench::settle();
        // Exposure automatic at gear 75; gain mode manual; white balance mode manual.
        QCOMPARE(rig.sent().section(u' ', 0, 0), QStringLiteral("10035:104b18013001"));
        QVERIFY(rig.bench.link().sentIds().contains(10036U)); // what came of it
    }

    void readsTheCatalogOfV3()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        QVERIFY(rig.bench.device().http().asked.contains(
            QStringLiteral("POST /shootingMode/getParamAndSetting")));
        QCOMPARE(rig.model().value(Setting::Exposure), ParamValue::gear(120));
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(60));
        QCOMPARE(rig.model().value(Setting::Brightness), ParamValue::of(5));
        QCOMPARE(rig.model().spec(Setting::Gain)->gears.size(), 3);
        QVERIFY(!rig.model().spec(Setting::Hue)); // not in this shooting mode
    }

    void setsByNumberInV3AndTakesItsEcho()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        rig.set(Setting::Gain, ParamValue::gear(80));
        QCOMPARE(rig.sent(), QStringLiteral("16701:08828080808080c0800210011850"));
        rig.bench.notify(15264, "08828080808080c0800210011850");
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(80));
        QCOMPARE(rig.outcome(), std::optional(true));
    }

    /// One command id serves all settings there: the one must not push out the other.
    void twoSettingsOfV3WaitForEachOther()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        rig.bench.device().ignore(16703);
        rig.bench.device().ignore(16701);
        rig.set(Setting::Brightness, ParamValue::of(1));
        rig.set(Setting::Gain, ParamValue::gear(40));
        rig.set(Setting::Brightness, ParamValue::of(2));
        rig.set(Setting::Brightness, ParamValue::of(3));
        rig.bench.link().reply(16703);
        ModelBench::settle();
        rig.bench.link().reply(16701);
        ModelBench::settle();
        rig.bench.link().reply(16703);
        ModelBench::settle();
        QCOMPARE(rig.sent(),
                 QStringLiteral("16703:08848080808080c080021001 "
                                "16701:08828080808080c0800210011828 "
                                "16703:08848080808080c080021003"));
    }

    /// The list comes by another way: it had been written before, and put the old value back.
    void whatIsToldWhileTheListComesIsNewer()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        auto &http = rig.bench.device().http();
        http.hold(kCatalogPath);
        rig.model().refresh();
        ModelBench::settle();
        rig.bench.notify(15264, "08828080808080c0800210011850");
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(80));
        http.set(kCatalogPath, QByteArray(kCatalog).replace("Value\":60", "Value\":80"));
        http.release(kCatalogPath);
        ModelBench::settle();
        http.release(kCatalogPath); // it was asked for again
        ModelBench::settle();
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(80));
    }

    /// Automatic exposure may go on telling.
    void whoTellsForEverIsNotAskedForEver()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        auto &http = rig.bench.device().http();
        http.asked.clear();
        http.hold(kCatalogPath);
        rig.model().refresh();
        for (int i = 0; i < 10; ++i) {
            rig.bench.notify(15264,
                             i % 2 == 0 ? "08828080808080c0800210011850"
                                        : "08828080808080c0800210011828");
            http.release(kCatalogPath);
        }
        QCOMPARE(http.asked.count(QStringLiteral("POST /shootingMode/getParamAndSetting")), 4);
        QVERIFY(rig.model().hasRead());
    }

    void withoutACatalogTheConfigHasToDo()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.hasCatalog = false;
        rig.connectV3();
        QCOMPARE(rig.model().spec(Setting::Gain)->gear(80)->name, QStringLiteral("80"));
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(80)); // gear 24 of 10036
        QVERIFY(rig.model().spec(Setting::Hue));
    }

    void anotherShootingModeIsReadAnew()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        rig.bench.device().http().asked.clear();
        rig.bench.notify(15267, "10021804");
        QVERIFY(rig.bench.device().http().asked.contains(
            QStringLiteral("POST /shootingMode/getParamAndSetting")));
        rig.set(Setting::Gain, ParamValue::gear(40));
        QCOMPARE(rig.sent(), QStringLiteral("16701:08828080808080c0800410011828")); // mode 4
    }

    /// A telescope that does not tell 15267: what follows its reply is of the mode that it took,
    /// which may be another than was asked for.
    void theReplyOfASwitchCounts()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        rig.bench.device().onCommand(16402, [&rig] { rig.bench.link().reply(16402, hex("1008")); });
        rig.bench.device().http().asked.clear();
        rig.model().numbers().set(BareNumber::ShootingMode, 2);
        for (int i = 0; i < 4; ++i)
            ModelBench::settle();
        QVERIFY(rig.bench.device().http().asked.contains(
            QStringLiteral("POST /shootingMode/getParamAndSetting")));
        rig.bench.link().forget();
        rig.set(Setting::Gain, ParamValue::gear(40));
        QCOMPARE(rig.sent(), QStringLiteral("16701:08828080808080c0800810011828")); // mode 8
    }

    /// 12035 instead of 16702, where the profile says so: of the wide camera and a scene alone.
    void wideScenesByTheirOwnCommand()
    {
        Rig rig(SessionFixture::dwarf3(), Camera::Wide);
        DeviceProfile profile = rig.bench.session().profile();
        profile.quirks.wideSceneCommand = true;
        rig.bench.session().setProfile(profile);
        rig.bench.device().http().set(QStringLiteral("/shootingMode/getParamAndSetting"),
                                      R"({"code":0,"data":{"cameraParams":[{"cameraId":1,
            "specialParams":{"wb":{"currentMode":1,"currentValue":5500,"modes":[0,1,2],
            "ctModeValues":[2800,5500],"sceneModeValues":[0,1,2,3]}}}]}})");
        rig.model();
        rig.bench.device().grantControl();
        rig.bench.connectAll();
        rig.bench.link().forget();
        rig.set(Setting::WhiteBalance, ParamValue::scene(2));
        QCOMPARE(rig.sent(), QStringLiteral("12035:0802"));
        rig.set(Setting::WhiteBalance, ParamValue::gear(2800));
        QVERIFY2(rig.sent().endsWith(QStringLiteral("16702:08838080808080c4800110011"
                                                    "8f015")),
                 qPrintable(rig.sent()));
    }

    /// 15283 of this camera, until it is over or the link is lost.
    void tellsThatTheFilmIsBeingSwitched()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        rig.bench.notify(15283, "08011001"); // of the wide one
        QVERIFY(!rig.model().isSwitchingFilm());
        rig.bench.notify(15283, "0801");
        QVERIFY(rig.model().isSwitchingFilm());
        rig.bench.notify(15283, "0803");
        QVERIFY(!rig.model().isSwitchingFilm());
        rig.bench.notify(15283, "0802");
        rig.bench.dropLink();
        QVERIFY(!rig.model().isSwitchingFilm());
    }

    /// Deep sky lists no video sizes, and 15272 has their numbers alone: "0" is no size.
    void videoSizesKeepTheirNames()
    {
        Rig rig(SessionFixture::dwarf3());
        rig.connectV3();
        const auto sizes = [&rig] {
            const ParamSpec *spec = rig.model().spec(Setting::Resolution);
            return spec != nullptr ? spec->gears : QList<ParamChoice>();
        };
        const auto answer = [&rig](const char *catalog) {
            rig.bench.device().http().set(QStringLiteral("/shootingMode/getParamAndSetting"),
                                          catalog);
            rig.bench.notify(15267, "10021804");
            rig.bench.notify(15267, "10021802");
        };
        answer(R"({"code":0,"data":{"cameraParams":[{"cameraId":0,"generalParams":[
            {"name":"resolution","currentValue":0,
             "values":[{"name":"4K","value":0},{"name":"2K","value":1}]}]}]}})");
        rig.bench.notify(15272, "220200012a020001");
        const QList<ParamChoice> named{{0, QStringLiteral("4K")}, {1, QStringLiteral("2K")}};
        QCOMPARE(sizes(), named);
        answer(R"({"code":0,"data":{"cameraParams":[{"cameraId":0}]}})");
        QCOMPARE(sizes(), named);
        rig.bench.dropLink();
        QVERIFY(sizes().isEmpty());
    }

    void forScripts()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        const QList<ParamInfo> list = rig.model().list();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.first().key, QStringLiteral("exposure"));
        QCOMPARE(list.first().current, QStringLiteral("1"));
        rig.setByName("gain", "0");
        QCOMPARE(rig.sent(), QStringLiteral("10013:"));
        rig.setByName("gain", "81");
        QCOMPARE(rig.error(), Error::Code::Malformed);
        rig.setByName("shutter", "1");
        QCOMPARE(rig.error(), Error::Code::NotAllowed);
    }

    void whoAskedMayBeGone()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectV2();
        bool called = false;
        auto context = std::make_unique<QObject>();
        rig.model().set(Setting::Gain, ParamValue::gear(0), context.get(),
                        [&called](const Result<Done> &) { called = true; });
        context.reset();
        ModelBench::settle();
        rig.bench.notify(15213, "0a041001 1801");
        QVERIFY(!called);
        QCOMPARE(rig.model().value(Setting::Gain), ParamValue::gear(0));
    }

private:
    class Rig
    {
    public:
        explicit Rig(SessionFixture fixture, Camera camera = Camera::Tele)
            : bench(std::move(fixture))
            , m_camera(camera)
        {
        }

        CameraSettingsModel &model()
        {
            if (!m_model) {
                m_queue = std::make_unique<SettingsQueue>(bench.session());
                m_model = std::make_unique<CameraSettingsModel>(bench.session(), *m_queue, m_camera,
                                                                bench.scheduler());
            }
            return *m_model;
        }

        void script()
        {
            bench.device().http().set(QStringLiteral("/getDefaultParamsConfig"), config);
            if (hasCatalog)
                bench.device().http().set(QStringLiteral("/shootingMode/getParamAndSetting"),
                                          kCatalog);
            else
                bench.device().http().fail(QStringLiteral("/shootingMode/getParamAndSetting"),
                                           LinkProblem::Closed);
            // Exposure gear 120, gain gear 24, hue -20.
            const QByteArray all = hex("0a0608011001 2878 0a061001 1801 2818"
                                       "0a0f 1001 1805 2001 31 00000000000034c0");
            bench.device().onCommand(10036, [this, all] { bench.link().reply(10036, all); });
            bench.device().onCommand(12027, [this, all] { bench.link().reply(12027, all); });
            model();
        }

        void connectV2()
        {
            script();
            bench.connectAsHost();
        }

        void connectV3()
        {
            script();
            // Shooting mode 2.
            bench.device().onCommand(16405, [this] { bench.link().reply(16405, hex("0802")); });
            bench.device().grantControl();
            bench.connectAll();
            QCOMPARE(bench.session().generation(), Generation::V3);
        }

        std::optional<bool> set(Setting setting, const ParamValue &value)
        {
            m_outcome.reset();
            m_model->set(setting, value, m_model.get(), handler());
            ModelBench::settle();
            return m_outcome;
        }
        void setByName(const char *key, const char *text)
        {
            m_model->setByName(QLatin1String(key), QLatin1String(text), m_model.get(), handler());
            ModelBench::settle();
        }
        std::optional<bool> outcome() const { return m_outcome; }
        Error::Code error() const { return m_error; }

        /// What was sent since the connection, but for reads.
        QString sent()
        {
            QStringList texts;
            for (const Packet &packet : bench.link().sent()) {
                const bool isRead
                    = packet.command == 10036 || packet.command == 12027 || packet.command == 12007;
                if (!isRead || packet.command == 10035)
                    texts.append(QStringLiteral("%1:%2")
                                     .arg(packet.command)
                                     .arg(QString::fromLatin1(packet.data.toHex())));
            }
            return texts.join(u' ');
        }

        ModelBench bench;
        bool hasCatalog = true;
        QByteArray config = kConfig;

    private:
        CameraSettingsModel::Handler handler()
        {
            return [this](const Result<Done> &result) {
                m_outcome = static_cast<bool>(result);
                if (!result)
                    m_error = result.error().code;
            };
        }

        Camera m_camera;
        std::unique_ptr<SettingsQueue> m_queue;
        std::unique_ptr<CameraSettingsModel> m_model;
        std::optional<bool> m_outcome;
        Error::Code m_error = Error::Code::Rejected;
    };
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCameraSettingsModel)
#include "tst_camera_settings_model.moc"
