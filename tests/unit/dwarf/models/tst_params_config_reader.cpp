// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/params_config_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace nd {

namespace {

ParamsTables tablesOf(const char *model)
{
    QFile file(QStringLiteral(ND_SIM_DATA "/%1_params.json").arg(QLatin1String(model)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readParamsConfig(QJsonDocument::fromJson(file.readAll()).object());
}

const ParamSpec *specIn(const QList<ParamSpec> &specs, int id)
{
    for (const ParamSpec &spec : specs) {
        if (spec.id == id)
            return &spec;
    }
    return nullptr;
}

/// A config whose tele camera has these supportParams.
QJsonObject configWith(const QJsonArray &params)
{
    return {{QStringLiteral("cameras"),
             QJsonArray{QJsonObject{{QStringLiteral("id"), 0},
                                    {QStringLiteral("supportParams"), params}}}}};
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestParamsConfigReader : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTablesOfADwarfII()
    {
        const ParamsTables tables = tablesOf("dwarf2");
        QVERIFY2(tables.odd.isEmpty(), qPrintable(tables.odd.join(u';')));
        const ParamSpec *exposure = specIn(tables.tele, int(Setting::Exposure));
        QVERIFY(exposure);
        QCOMPARE(exposure->gears.size(), 53);
        QCOMPARE(exposure->gear(75)->name, QStringLiteral("1/30"));
        QVERIFY(exposure->hasAuto);
        QVERIFY(exposure->usual && exposure->usual->isAuto);
        QCOMPARE(exposure->usual->choice, 75);
        const ParamSpec *hue = specIn(tables.wide, int(Setting::Hue));
        QVERIFY(hue && hue->range);
        QCOMPARE(hue->range->lowest, -180.0);
        QCOMPARE(specIn(tables.wide, int(Setting::Saturation))->usual, ParamValue::of(60));
        QCOMPARE(specIn(tables.tele, int(Setting::WhiteBalance))->scene(3)->name,
                 QStringLiteral("Sunlight"));
        QVERIFY(!specIn(tables.wide, int(Setting::Filter)));
        QVERIFY(specIn(tables.tele, int(Setting::PreviewQuality)));
        QVERIFY(!specIn(tables.features, int(Feature::TeleVideoResolution)));
    }

    void readsTheTablesOfADwarf3()
    {
        const ParamsTables tables = tablesOf("dwarf3");
        QVERIFY(tables.odd.isEmpty());
        QCOMPARE(specIn(tables.tele, int(Setting::Exposure))->gears.size(), 58);
        QCOMPARE(specIn(tables.tele, int(Setting::Filter))->gear(2)->name,
                 QStringLiteral("Duo-Band Filter"));
        QVERIFY(!specIn(tables.tele, int(Setting::PreviewQuality)));
        QCOMPARE(specIn(tables.features, int(Feature::AstroFrames))->range->highest, 999.0);
        QCOMPARE(specIn(tables.features, int(Feature::TeleVideoFrameRate))->gear(1)->name,
                 QStringLiteral("60"));
    }

    void missingTablesAreNoTables()
    {
        for (const char *text :
             {"{}", R"({"cameras":null})", R"({"cameras":7,"featureParams":"x"})",
              R"({"cameras":[null,3,{"id":"0"}]})", R"({"data":{}})"}) {
            const ParamsTables tables = readParamsConfig(json(text));
            QVERIFY(tables.tele.isEmpty());
            QVERIFY(tables.wide.isEmpty());
            QVERIFY(tables.features.isEmpty());
        }
    }

    void leavesOutWhatIsUnknownTwiceOrEmpty()
    {
        const QJsonObject gain = json(R"({"id":1,"name":"Gain","gearMode":{"values":[
            {"index":0,"name":"10"},{"index":0,"name":"twin"},{"index":3},{"name":"no number"},
            {"index":1.5,"name":"half"},{"index":9999999999,"name":"huge"},{"index":6,"name":"20"}]}})");
        const ParamsTables tables = readParamsConfig(configWith(
            {gain, gain, json(R"({"id":77,"name":"?"})"), json(R"({"id":-1})"),
             json(R"({"id":3,"continueMode":{}})"),
             json(R"({"id":4,"continueMode":{"min":5,"max":5}})"),
             json(R"({"id":5,"continueMode":{"min":-1e300,"max":1e300}})"), 5, QJsonValue()}));
        QCOMPARE(tables.tele.size(), 1);
        QCOMPARE(tables.tele.first().gears.size(), 2);
        QCOMPARE(tables.tele.first().gear(0)->name, QStringLiteral("10"));
        QVERIFY(!tables.odd.isEmpty());
    }

    void aCameraThatComesTwiceCountsOnce()
    {
        const QJsonObject one = json(
            R"({"id":0,"supportParams":[{"id":1,"gearMode":{"values":[{"index":0,"name":"10"}]}}]})");
        const QJsonObject two = json(
            R"({"id":0,"supportParams":[{"id":1,"gearMode":{"values":[{"index":9,"name":"99"}]}}]})");
        const ParamsTables tables
            = readParamsConfig({{QStringLiteral("cameras"), QJsonArray{one, two}}});
        QCOMPARE(tables.tele.size(), 1);
        QVERIFY(tables.tele.first().gear(0));
        QVERIFY(!tables.tele.first().gear(9));
    }

    void hugeTablesAreCutAndTakeNoTime()
    {
        QJsonArray values;
        for (int i = 0; i < 200'000; ++i)
            values.append(QJsonObject{{QStringLiteral("index"), i},
                                      {QStringLiteral("name"), QString(50, u'x')}});
        const QJsonObject gears{{QStringLiteral("values"), values}};
        QJsonArray params;
        for (int i = 0; i < 5'000; ++i)
            params.append(
                QJsonObject{{QStringLiteral("id"), i % 10}, {QStringLiteral("gearMode"), gears}});
        QElapsedTimer timer;
        timer.start();
        const ParamsTables tables = readParamsConfig(configWith(params));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(tables.tele.size(), 10);
        QCOMPARE(tables.tele.first().gears.size(), param_limits::kMostChoices);
        QCOMPARE(tables.tele.first().gears.first().name.size(), param_limits::kLongestName);
        QVERIFY(tables.odd.size() <= param_limits::kMostNotes);
    }

    void namesAreMadePrintable()
    {
        const ParamsTables tables = readParamsConfig(configWith(
            {json("{\"id\":1,\"name\":\"Ga\\u0007in\\n\",\"gearMode\":{\"values\":["
                  "{\"index\":0,\"name\":\"1\\u001b0\"},{\"index\":1,\"name\":\"\\u0007\"}]}}")}));
        QCOMPARE(tables.tele.first().gears.size(), 1);
        QCOMPARE(tables.tele.first().gears.first().name, QStringLiteral("10"));
        QCOMPARE(tables.tele.first().name, QStringLiteral("Gain"));
    }

    void aDefaultOutsideOfItsTableIsNone()
    {
        const ParamsTables tables = readParamsConfig(configWith(
            {json(R"({"id":1,"defaultModeIndex":0,"gearMode":{"defaultValueIndex":5,
                "values":[{"index":0,"name":"10"}]}})"),
             json(R"({"id":3,"defaultModeIndex":1,"continueMode":{"min":0,"max":10,"step":1,
                "defaultValue":11}})")}));
        QCOMPARE(tables.tele.size(), 2);
        QVERIFY(!tables.tele.at(0).usual);
        QVERIFY(!tables.tele.at(1).usual);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestParamsConfigReader)
#include "tst_params_config_reader.moc"
