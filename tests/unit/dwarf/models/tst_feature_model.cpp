// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_model.h"

#include "core/dwarf/models/settings_queue.h"

#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

const QByteArray kConfig = R"({"code":0,"data":{"id":1,"cameras":[],"featureParams":[
  {"id":0,"name":"Astro binning","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"4k"},{"index":1,"name":"2k"}]}},
  {"id":1,"name":"Astro img_to_take","defaultModeIndex":1,
   "continueMode":{"min":2,"max":999,"step":1,"valueType":0,"defaultValue":999}},
  {"id":14,"name":"Astro ai enhance","gearMode":{"values":[{"index":0,"name":"OFF"}]}}]}})";

const QByteArray kBurstConfig = R"({"code":0,"data":{"id":4,"cameras":[],"featureParams":[
  {"id":0,"gearMode":{"values":[{"index":0,"name":"4k"}]}},
  {"id":3,"gearMode":{"values":[{"index":3,"name":"5"},{"index":6,"name":"10"}]}},
  {"id":5,"gearMode":{"values":[{"index":3,"name":"x"},{"index":6,"name":"5 min"}]}}]}})";

const QByteArray kTechniques = R"({"code":0,"data":{"cameraParams":[],"shootingTechSettings":[
  {"cameraId":15,"generalParams":[{"name":"burstCount","currentValue":5},
   {"name":"timelapseTotalTime","currentValue":300}]}]}})";

} // namespace

class TestFeatureModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<ModelBench>(SessionFixture::dwarf2());
        m_bench->device().http().set(QStringLiteral("/getDefaultParamsConfig"), kConfig);
        // Binning 4k; 120 frames; nothing of the third.
        m_bench->device().onCommand(10038, [this] {
            m_bench->link().reply(10038,
                                  QByteArray::fromHex("0a021001"
                                                      "0a0f1001180120013100000000"
                                                      "00005e40"));
        });
        m_queue = std::make_unique<SettingsQueue>(m_bench->session());
        m_model
            = std::make_unique<FeatureModel>(m_bench->session(), *m_queue, m_bench->scheduler());
    }

    void existsIfListedAndTold()
    {
        QVERIFY(!m_model->spec(Feature::AstroBinning));
        m_bench->connectAsHost();
        QCOMPARE(m_model->value(Feature::AstroBinning), ParamValue::gear(0));
        QCOMPARE(m_model->value(Feature::AstroFrames), ParamValue::of(120));
        QVERIFY(!m_model->spec(Feature::AstroEnhance)); // listed, never told
        QVERIFY(!m_model->spec(Feature::BurstCount)); // not listed
        QCOMPARE(m_model->canSet(Feature::AstroEnhance), Refusal::Unsupported);
        QCOMPARE(m_model->list().size(), 2);
    }

    /// A DWARF mini lists features and never answers for them.
    void withoutAnAnswerThereAreNone()
    {
        m_bench->device().ignore(10038);
        m_bench->device().beHostInV2();
        m_bench->device().grantControl();
        m_bench->connectAll();
        m_bench->advance(std::chrono::seconds(30));
        QVERIFY(!m_model->spec(Feature::AstroBinning));
        QVERIFY(m_model->list().isEmpty());
    }

    void setsAndTakesTheEcho()
    {
        m_bench->connectAsHost();
        std::optional<bool> outcome;
        m_model->set(
            Feature::AstroBinning, ParamValue::gear(1), this,
            [&outcome](const Result<Done> &result) { outcome = static_cast<bool>(result); });
        ModelBench::settle();
        QCOMPARE(m_bench->link().sent().last().data.toHex(), QByteArray("0a0410012801"));
        QCOMPARE(m_model->shown(Feature::AstroBinning), ParamValue::gear(1));
        QCOMPARE(m_model->value(Feature::AstroBinning), ParamValue::gear(0));
        m_bench->notify(15217, "0a0410012801");
        QCOMPARE(m_model->value(Feature::AstroBinning), ParamValue::gear(1));
        QCOMPARE(outcome, std::optional(true));
    }

    void aRefusalGoesBack()
    {
        m_bench->connectAsHost();
        m_bench->device().refuse(10037, -3);
        QSignalSpy rejected(m_model.get(), &FeatureModel::rejected);
        m_model->set(Feature::AstroFrames, ParamValue::of(5));
        ModelBench::settle();
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(m_model->shown(Feature::AstroFrames), ParamValue::of(120));
    }

    void timeOutAndReadBack()
    {
        m_bench->connectAsHost();
        m_bench->device().ignore(10037);
        std::optional<Error::Code> error;
        const auto done = [&error](const Result<Done> &result) {
            if (!result)
                error = result.error().code;
        };
        m_model->set(Feature::AstroFrames, ParamValue::of(5), this, done);
        m_bench->advance(std::chrono::seconds(20));
        QCOMPARE(error, std::optional(Error::Code::Timeout));
        m_bench->device().onCommand(10037, [this] { m_bench->link().reply(10037); });
        m_model->set(Feature::AstroFrames, ParamValue::of(6));
        ModelBench::settle();
        QCOMPARE(m_model->shown(Feature::AstroFrames), ParamValue::of(6));
        m_bench->advance(std::chrono::seconds(3)); // no echo: asked again, still 120
        QCOMPARE(m_model->shown(Feature::AstroFrames), ParamValue::of(120));
    }

    void losingTheLinkForgetsAll()
    {
        m_bench->connectAsHost();
        m_bench->device().ignore(10037);
        std::optional<Error::Code> error;
        const auto done = [&error](const Result<Done> &result) {
            if (!result)
                error = result.error().code;
        };
        m_model->set(Feature::AstroFrames, ParamValue::of(5), this, done);
        ModelBench::settle();
        m_bench->dropLink();
        QCOMPARE(error, std::optional(Error::Code::Disconnected));
        QVERIFY(!m_model->spec(Feature::AstroFrames));
    }

    void hostileEchoes()
    {
        m_bench->connectAsHost();
        m_bench->notify(15217, "0a05180120017f"); // damaged
        m_bench->notify(15217, "0a0318e307"); // id 995
        QCOMPARE(m_model->value(Feature::AstroFrames), ParamValue::of(120));
        m_bench->notify(15217, "0a0d1801200131000000000000f07f"); // infinite
        QVERIFY(!m_model->value(Feature::AstroFrames));
        QVERIFY(m_model->spec(Feature::AstroFrames));
    }

    /// V3 sets pictures and seconds by number, the same for both cameras.
    void byNumberInV3()
    {
        m_model.reset();
        m_queue.reset();
        m_bench = std::make_unique<ModelBench>(SessionFixture::mini());
        m_bench->device().http().set(QStringLiteral("/getDefaultParamsConfig"), kBurstConfig);
        m_bench->device().http().set(QStringLiteral("/shootingMode/getParamAndSetting"),
                                     kTechniques);
        m_bench->device().ignore(10038); // as the mini does
        m_bench->device().onCommand(
            16405, [this] { m_bench->link().reply(16405, QByteArray::fromHex("0802")); });
        m_bench->device().grantControl();
        m_queue = std::make_unique<SettingsQueue>(m_bench->session());
        m_model
            = std::make_unique<FeatureModel>(m_bench->session(), *m_queue, m_bench->scheduler());
        m_bench->connectAll();
        QCOMPARE(m_model->value(Feature::BurstCount), ParamValue::gear(3)); // 5 pictures
        QCOMPARE(m_model->value(Feature::TimeLapseTotal), ParamValue::gear(6)); // 300 s
        QVERIFY(!m_model->spec(Feature::AstroBinning));
        m_model->set(Feature::BurstCount, ParamValue::gear(6));
        ModelBench::settle();
        QCOMPARE(m_bench->link().sent().last().command, 16703U);
        QCOMPARE(m_bench->link().sent().last().data.toHex(),
                 QByteArray("08958080808080bc8102100a"));
        m_bench->notify(15264, "08958080808080bc81021001180a"); // 10 pictures
        QCOMPARE(m_model->value(Feature::BurstCount), ParamValue::gear(6));
        m_bench->notify(15264, "08958080808080bc81021001180b"); // 11: in no list
        QVERIFY(!m_model->value(Feature::BurstCount));
    }

    /// In V3 another shooting mode has other numbers: those of the one before stayed. And what is
    /// told of a mode that is not chosen says nothing of the one that is.
    void followsTheShootingModeInV3()
    {
        byNumberInV3();
        m_bench->notify(15264, "08958080808080bc81021001180a"); // 10 pictures in mode 2
        QCOMPARE(m_model->value(Feature::BurstCount), ParamValue::gear(6));
        m_bench->notify(15267, "10021801"); // from 2 to 1, where it has 5 pictures
        QCOMPARE(m_model->value(Feature::BurstCount), ParamValue::gear(3));
        m_bench->notify(15264, "08958080808080bc81021001180a"); // 10 pictures, still in mode 2
        QCOMPARE(m_model->value(Feature::BurstCount), ParamValue::gear(3));
        m_bench->notify(15264, "08958080808080bc81011001180a"); // in mode 1
        QCOMPARE(m_model->value(Feature::BurstCount), ParamValue::gear(6));
    }

    /// The list comes by another way: it had been written before, and put the old value back.
    void whatIsToldWhileTheListComesIsNewer()
    {
        byNumberInV3();
        const QString path = QStringLiteral("/shootingMode/getParamAndSetting");
        m_bench->device().http().hold(path);
        m_bench->notify(15267, "10021801"); // from 2 to 1, where it has 5 pictures
        m_bench->notify(15264, "08958080808080bc81011001180a"); // 10 pictures in mode 1
        QCOMPARE(m_model->value(Feature::BurstCount), ParamValue::gear(6));
        m_bench->device().http().release(path);
        ModelBench::settle();
        QCOMPARE(m_model->value(Feature::BurstCount), ParamValue::gear(6));
    }

    void forScripts()
    {
        m_bench->connectAsHost();
        std::optional<Error::Code> error;
        const auto done = [&error](const Result<Done> &result) {
            if (!result)
                error = result.error().code;
        };
        m_model->setByName(QStringLiteral("astro-frames"), QStringLiteral("1000"), this, done);
        QCOMPARE(error, std::optional(Error::Code::Malformed));
        m_model->setByName(QStringLiteral("nothing"), QStringLiteral("1"), this, done);
        QCOMPARE(error, std::optional(Error::Code::NotAllowed));
        m_model->setByName(QStringLiteral("astro-binning"), QStringLiteral("2K"), this, done);
        QCOMPARE(m_model->shown(Feature::AstroBinning), ParamValue::gear(1));
    }

    void cleanup()
    {
        m_model.reset();
        m_queue.reset();
        m_bench.reset();
    }

private:
    std::unique_ptr<ModelBench> m_bench;
    std::unique_ptr<SettingsQueue> m_queue;
    std::unique_ptr<FeatureModel> m_model;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestFeatureModel)
#include "tst_feature_model.moc"
