// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_end.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands.h"
#include "simulator.h"

#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <array>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds, for a busy computer

QStringList arguments(const QByteArray &model)
{
    return {QStringLiteral("--ephemeral"), QStringLiteral("--model"), QString::fromLatin1(model),
            QStringLiteral("--seed"), QStringLiteral("1")};
}

} // namespace

/// Settings of simulated telescopes of every kind, by the names that a script would use.
class TestCameraSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_thread.start(); }

    void setsEverything_data()
    {
        QTest::addColumn<QByteArray>("model");
        for (const char *model : {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"})
            QTest::newRow(model) << QByteArray(model);
    }
    /// Each setting of both cameras to its last and its first value; the telescope has to agree.
    void setsEverything()
    {
        QFETCH(const QByteArray, model);
        Simulator simulator(arguments(model));
        QVERIFY(simulator.isReady());
        Session session(m_thread, simulator.profile(0), QStringLiteral("test"));
        SettingsQueue queue(session);
        CameraSettingsModel tele(session, queue, Camera::Tele);
        CameraSettingsModel wide(session, queue, Camera::Wide);
        session.open();
        QTRY_COMPARE_WITH_TIMEOUT(session.linkState(), LinkState::Ready, kLong);
        for (CameraSettingsModel *camera : {&tele, &wide}) {
            QTRY_VERIFY_WITH_TIMEOUT(camera->specs().size() >= 8 && knowsAll(*camera), kLong);
            for (const ParamInfo &info : camera->list())
                setBothEnds(*camera, info);
        }
        QCOMPARE(tele.spec(Setting::Filter) != nullptr, true);
        QVERIFY(wide.spec(Setting::Filter) == nullptr);
        QCOMPARE(tele.spec(Setting::PreviewQuality) != nullptr, model == "dwarf2");
        QCOMPARE(tele.spec(Setting::Resolution) != nullptr,
                 model == "dwarf3:v3" || model == "mini");
    }

    void refusesWhatTheTelescopeRefuses()
    {
        Simulator simulator(arguments("dwarf3:v3"));
        QVERIFY(simulator.isReady());
        Session session(m_thread, simulator.profile(0), QStringLiteral("test"));
        SettingsQueue queue(session);
        CameraSettingsModel tele(session, queue, Camera::Tele);
        session.open();
        QTRY_VERIFY_WITH_TIMEOUT(!tele.list().isEmpty() && knowsAll(tele), kLong);
        QCOMPARE(set(tele, QStringLiteral("gain"), QStringLiteral("61")),
                 std::optional(Error::Code::Malformed));
    }

    /// Deep sky has shorter lists than photography.
    void anotherShootingModeHasOtherLists()
    {
        Simulator simulator(arguments("dwarf3:v3"));
        QVERIFY(simulator.isReady());
        Session session(m_thread, simulator.profile(0), QStringLiteral("test"));
        SettingsQueue queue(session);
        CameraSettingsModel tele(session, queue, Camera::Tele);
        session.open();
        QTRY_VERIFY_WITH_TIMEOUT(!tele.list().isEmpty() && knowsAll(tele), kLong);
        QCOMPARE(tele.spec(Setting::Filter)->gears.size(), 3);
        proto::ReqSwitchShootingMode deepSky;
        deepSky.set_mode(2);
        session.request(kSwitchShootingMode, deepSky, this,
                        [](const Result<proto::ResSwitchShootingMode> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(tele.spec(Setting::Filter)->gears.size(), 2, kLong);
        QCOMPARE(tele.spec(Setting::Filter)->gears.first().name, QStringLiteral("Astro Filter"));
        QCOMPARE(tele.spec(Setting::Gain)->gears.first().value, 40);
        QVERIFY(tele.spec(Setting::Resolution) == nullptr);
        QCOMPARE(set(tele, QStringLiteral("filter"), QStringLiteral("duo")), std::nullopt);
    }

    void setsFeatures_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<bool>("has");
        QTest::newRow("dwarf2") << QByteArray("dwarf2") << true;
        QTest::newRow("dwarf3:v3") << QByteArray("dwarf3:v3") << true;
    }
    void setsFeatures()
    {
        QFETCH(const QByteArray, model);
        Simulator simulator(arguments(model));
        QVERIFY(simulator.isReady());
        Session session(m_thread, simulator.profile(0), QStringLiteral("test"));
        SettingsQueue queue(session);
        FeatureModel features(session, queue);
        session.open();
        QTRY_VERIFY_WITH_TIMEOUT(features.spec(Feature::AstroBinning) != nullptr, kLong);
        QCOMPARE(set(features, QStringLiteral("astro-binning"), QStringLiteral("2k")),
                 std::nullopt);
        QCOMPARE(features.value(Feature::AstroBinning), ParamValue::gear(1));
        QCOMPARE(set(features, QStringLiteral("astro-frames"), QStringLiteral("120")),
                 std::nullopt);
        QCOMPARE(features.value(Feature::AstroFrames), ParamValue::of(120));
    }

    /// V3 sets these by number; the mini has no others.
    void setsBurstAndTimeLapse()
    {
        Simulator simulator(arguments("mini"));
        QVERIFY(simulator.isReady());
        Session session(m_thread, simulator.profile(0), QStringLiteral("test"));
        SettingsQueue queue(session);
        FeatureModel features(session, queue);
        session.open();
        QTRY_VERIFY_WITH_TIMEOUT(features.spec(Feature::BurstCount) != nullptr, kLong);
        QCOMPARE(set(features, QStringLiteral("burst-count"), QStringLiteral("10")), std::nullopt);
        QCOMPARE(features.value(Feature::BurstCount), ParamValue::gear(6));
        QCOMPARE(set(features, QStringLiteral("timelapse-total"), QStringLiteral("5 min")),
                 std::nullopt);
        QCOMPARE(set(features, QStringLiteral("burst-interval"), QStringLiteral("Off")),
                 std::nullopt);
        QCOMPARE(set(features, QStringLiteral("timelapse-interval"), QStringLiteral("0.5 s")),
                 std::optional(Error::Code::Malformed));
    }

    /// What a stack of the mini is made of is listed, and set by number, in deep sky alone.
    void setsTheStacksOfAMini()
    {
        Simulator simulator(arguments("mini"));
        QVERIFY(simulator.isReady());
        Session session(m_thread, simulator.profile(0), QStringLiteral("test"));
        SettingsQueue queue(session);
        FeatureModel features(session, queue);
        session.open();
        QTRY_VERIFY_WITH_TIMEOUT(features.spec(Feature::BurstCount) != nullptr, kLong);
        QVERIFY(features.spec(Feature::AstroFrames) == nullptr);
        proto::ReqSwitchShootingMode deepSky;
        deepSky.set_mode(2);
        session.request(kSwitchShootingMode, deepSky, this,
                        [](const Result<proto::ResSwitchShootingMode> &) {});
        QTRY_VERIFY_WITH_TIMEOUT(features.spec(Feature::AstroFrames) != nullptr, kLong);
        constexpr std::array<std::array<const char *, 4>, 5> kRows{
            {{"astro-frames", "120", "1", "continue_value"},
             {"wide-astro-frames", "64", "100", "continue_value"},
             {"astro-format", "TIFF", "2", "index"},
             {"astro-binning", "2k", "0", "index"},
             {"astro-display", "Single", "8", "index"}}};
        for (const auto &[key, value, number, field] : kRows) {
            QCOMPARE(set(features, QLatin1String(key), QLatin1String(value)), std::nullopt);
            const QJsonObject has = simulator.state(0)[QLatin1String("features")].toObject();
            const bool isCount = QLatin1String(field) == QLatin1String("continue_value");
            QCOMPARE(has[QLatin1String(number)].toObject()[QLatin1String(field)].toInt(-1),
                     isCount ? QByteArray(value).toInt() : 1);
        }
        QCOMPARE(set(features, QStringLiteral("astro-frames"), QStringLiteral("1000")),
                 std::optional(Error::Code::Malformed));
    }

    void cleanupTestCase()
    {
        endThread(m_thread);
        QVERIFY(m_thread.isFinished());
    }

private:
    static bool knowsAll(const CameraSettingsModel &camera)
    {
        const QList<ParamInfo> list = camera.list();
        return std::all_of(list.begin(), list.end(),
                           [](const ParamInfo &info) { return info.current.has_value(); });
    }

    /// How it ended; nothing if it was done.
    template<typename Model>
    std::optional<Error::Code> set(Model &model, const QString &key, const QString &text)
    {
        bool isOver = false;
        std::optional<Error::Code> error;
        model.setByName(key, text, this, [&](const Result<Done> &result) {
            isOver = true;
            if (!result)
                error = result.error().code;
        });
        const bool ended = QTest::qWaitFor([&isOver] { return isOver; }, kLong);
        return ended ? error : std::optional(Error::Code::Timeout);
    }

    void setBothEnds(CameraSettingsModel &camera, const ParamInfo &info)
    {
        QStringList texts;
        if (!info.choices.isEmpty())
            texts = {info.choices.last(), info.choices.first()};
        else if (info.range)
            texts = {QString::number(info.range->highest), QString::number(info.range->lowest)};
        if (info.hasAuto)
            texts.append(QStringLiteral("auto"));
        for (const QString &text : texts) {
            const auto error = set(camera, info.key, text);
            QVERIFY2(!error,
                     qPrintable(QStringLiteral("%1 = %2: error %3")
                                    .arg(info.key, text)
                                    .arg(error ? int(*error) : -1)));
            const ParamSpec *spec = camera.spec(*settingOfKey(info.key));
            QCOMPARE(valueText(*spec, *camera.value(*settingOfKey(info.key))), text);
        }
    }

    QThread m_thread;
};

} // namespace nd

QTEST_MAIN(nd::TestCameraSettings)
#include "tst_camera_settings.moc"
