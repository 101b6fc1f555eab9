// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_stage.h"

#include <QJsonArray>
#include <QMap>

#include <array>

namespace nd {

namespace {

/// Numbers of the settings of a camera and of the features of the telescope, as the simulator's
/// state has them. Source: dwarf-api-2.0 sections 4.7.48 and 4.7.50; field notes 1.2.7.
const QMap<QString, int> &settingNumbers()
{
    static const QMap<QString, int> numbers{
        {QStringLiteral("exposure"), 0},      {QStringLiteral("gain"), 1},
        {QStringLiteral("white-balance"), 2}, {QStringLiteral("brightness"), 3},
        {QStringLiteral("contrast"), 4},      {QStringLiteral("hue"), 5},
        {QStringLiteral("saturation"), 6},    {QStringLiteral("sharpness"), 7},
        {QStringLiteral("filter"), 8},        {QStringLiteral("preview-quality"), 9}};
    return numbers;
}

const QMap<QString, int> &featureNumbers()
{
    static const QMap<QString, int> numbers{{QStringLiteral("astro-binning"), 0},
                                            {QStringLiteral("astro-frames"), 1},
                                            {QStringLiteral("astro-format"), 2},
                                            {QStringLiteral("burst-count"), 3},
                                            {QStringLiteral("timelapse-interval"), 4},
                                            {QStringLiteral("timelapse-total"), 5},
                                            {QStringLiteral("panorama-rows"), 6},
                                            {QStringLiteral("panorama-columns"), 7},
                                            {QStringLiteral("astro-display"), 8},
                                            {QStringLiteral("burst-interval"), 9},
                                            {QStringLiteral("tele-video-resolution"), 10},
                                            {QStringLiteral("tele-video-frame-rate"), 11},
                                            {QStringLiteral("wide-video-resolution"), 12},
                                            {QStringLiteral("wide-video-frame-rate"), 13},
                                            {QStringLiteral("astro-enhance"), 14}};
    return numbers;
}

/// Where the simulator keeps it: "tele/0", "features/3", "video_rate".
QString placeOf(const QString &part, const QString &key)
{
    if (key == QLatin1String("resolution"))
        return QStringLiteral("video_resolution");
    if (key == QLatin1String("frame-rate"))
        return QStringLiteral("video_rate");
    const bool isFeature = part == QLatin1String("telescope");
    const int number
        = isFeature ? featureNumbers().value(key, -1) : settingNumbers().value(key, -1);
    return (isFeature ? QStringLiteral("features") : part) + u'/' + QString::number(number);
}

/// Every setting that the simulator has, by its place.
QMap<QString, QJsonValue> settingsIn(const QJsonObject &state)
{
    QMap<QString, QJsonValue> all;
    const auto add = [&all](const QString &part, const QJsonObject &values) {
        for (auto value = values.begin(); value != values.end(); ++value)
            all.insert(part + u'/' + value.key(), value.value());
    };
    for (const char *camera : {"tele", "wide"})
        add(QLatin1String(camera),
            state[QLatin1String(camera)].toObject()[QLatin1String("params")].toObject());
    add(QStringLiteral("features"), state[QLatin1String("features")].toObject());
    for (const char *key : {"video_rate", "video_resolution"})
        all.insert(QLatin1String(key), state[QLatin1String(key)]);
    return all;
}

/// Another value than it has: the last that is offered, or an end of the range.
QString otherValue(const QJsonObject &setting)
{
    const QString now = setting[QLatin1String("value")].toString();
    const QJsonArray choices = setting[QLatin1String("choices")].toArray();
    for (qsizetype i = choices.size() - 1; i >= 0; --i) {
        if (choices.at(i).toString() != now)
            return choices.at(i).toString();
    }
    if (!choices.isEmpty() || !setting.contains(QLatin1String("lowest")))
        return {};
    const QString lowest = QString::number(setting[QLatin1String("lowest")].toDouble());
    return lowest != now ? lowest : QString::number(setting[QLatin1String("highest")].toDouble());
}

} // namespace

/// `params` with everything that a telescope offers: each is set, its echo is what nightdeskctl
/// prints, and the simulator has it in the right place and nothing else has changed.
class TestCtlParams : public QObject
{
    Q_OBJECT

private slots:
    void setsEach_data();
    void setsEach();
    void wireValuesAreThoseOfTheConfig();
    void whatAStackOfAMiniIsMadeOf();

private:
    CtlStage m_stage;
};

void TestCtlParams::setsEach_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("fewest");
    const std::pair<const char *, std::array<int, 3>> counts[]{{"dwarf2", {10, 8, 11}},
                                                               {"dwarf3:v2", {9, 8, 13}},
                                                               {"dwarf3:v3", {11, 8, 13}},
                                                               {"mini", {11, 8, 4}}};
    for (const auto &[model, fewest] : counts) {
        int part = 0;
        for (const char *name : {"tele", "wide", "telescope"})
            QTest::addRow("%s %s", model, name)
                << QString::fromLatin1(model) << QString::fromLatin1(name) << fewest.at(part++);
    }
}

void TestCtlParams::setsEach()
{
    QFETCH(QString, model);
    QFETCH(QString, part);
    QFETCH(int, fewest);
    QVERIFY(m_stage.start(model));
    const QStringList camera{QStringLiteral("--camera"),
                             part == QLatin1String("wide") ? QStringLiteral("wide")
                                                           : QStringLiteral("tele")};
    const CtlResult offered = m_stage.run(words("params get") + camera);
    QVERIFY2(offered.status == 0, qPrintable(offered.err));
    int changed = 0;
    const QList<QJsonObject> lines = offered.lines();
    for (const QJsonObject &line : lines) {
        const QString key = line[QLatin1String("key")].toString();
        const QString wanted = otherValue(line);
        if (line[QLatin1String("of")].toString() != part || wanted.isEmpty())
            continue;
        auto before = settingsIn(m_stage.state());
        const CtlResult set = m_stage.run(words("params set") + QStringList{key, wanted} + camera);
        QVERIFY2(set.status == 0, qPrintable(key + u' ' + set.err));
        QCOMPARE(set.first()[QLatin1String("value")].toString(), wanted);
        auto after = settingsIn(m_stage.state());
        const QString place = placeOf(part, key);
        QVERIFY2(after.take(place) != before.take(place), qPrintable(key + u' ' + place));
        QVERIFY2(after == before, qPrintable(key + QStringLiteral(" changed more than itself")));
        ++changed;
    }
    QVERIFY2(changed >= fewest, qPrintable(QString::number(changed)));
}

/// Some of each kind, by the tables that the telescopes serve.
void TestCtlParams::wireValuesAreThoseOfTheConfig()
{
    struct Row
    {
        const char *model;
        const char *line;
        const char *place;
        const char *field;
        int value;
    };
    constexpr std::array<Row, 9> kRows{
        {{"dwarf2", "params set exposure 15", "tele/0", "index", 156},
         {"dwarf2", "params set gain 80", "tele/1", "index", 24},
         {"dwarf2", "params set white-balance Twilight", "tele/2", "index", 6},
         {"dwarf2", "params set hue -180 --camera wide", "wide/5", "continue_value", -180},
         {"dwarf2", "params set panorama-rows 30", "features/6", "continue_value", 30},
         {"mini", "params set exposure 180", "tele/0", "index", 168},
         {"mini", "params set filter Duo-Band", "tele/8", "index", 2},
         {"mini", "params set white-balance 6000 --camera wide", "wide/2", "index", 96},
         {"mini", "params set burst-count 1000", "features/3", "continue_value", 1000}}};
    QString running;
    for (const Row &row : kRows) {
        const QString model = QLatin1String(row.model);
        QVERIFY(running == model || m_stage.start(model));
        running = model;
        const CtlResult set = m_stage.run(row.line);
        QVERIFY2(set.status == 0, qPrintable(set.err));
        const QJsonObject value
            = settingsIn(m_stage.state()).value(QLatin1String(row.place)).toObject();
        QVERIFY2(value[QLatin1String(row.field)].toInt(-999) == row.value, row.line);
    }
}

/// It answers no 10038: what it lists for deep sky is set by number, and only there.
void TestCtlParams::whatAStackOfAMiniIsMadeOf()
{
    QVERIFY(m_stage.start(QStringLiteral("mini")));
    QCOMPARE(m_stage.run("call 16402 {\"mode\":2}").status, 0);
    const CtlResult set = m_stage.run("params set wide-astro-frames 64 --camera wide");
    QVERIFY2(set.status == 0, qPrintable(set.err));
    QCOMPARE(set.first()[QLatin1String("value")].toString(), QStringLiteral("64"));
    QVERIFY(m_stage.run("params set wide-astro-frames 1000 --camera wide").status != 0);
    const auto has = settingsIn(m_stage.state());
    QCOMPARE(has.value(QStringLiteral("features/100"))[QLatin1String("continue_value")].toInt(),
             64);
    QCOMPARE(has.value(QStringLiteral("features/1"))[QLatin1String("continue_value")].toInt(), 999);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlParams)
#include "tst_ctl_params.moc"
