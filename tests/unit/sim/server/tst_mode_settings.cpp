// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/wire_numbers.h"
#include "core/sim/server/param_catalog.h"
#include "tests/unit/sim/device/device_bench.h"

#include "proto/notify.pb.h"
#include "proto/param.pb.h"
#include "proto/task_center.pb.h"

#include <QJsonArray>
#include <QTest>

using namespace nd;
using namespace nd::sim;

namespace {

constexpr int kPhoto = 1;
constexpr int kDeepSky = 2;
constexpr int kMilkyWay = 4;
constexpr quint64 kExposure = 0x0001'0000'0000'0001;
constexpr quint64 kGain = 0x0001'0000'0000'0002;
constexpr quint64 kFilter = 0x0001'0000'0000'000D;

/// A V3 telescope and what it is set to.
struct Bench : DeviceBench
{
    explicit Bench(const QString &model) : DeviceBench(model) {}

    void enter(int mode)
    {
        proto::ReqSwitchShootingMode message;
        message.set_mode(mode);
        send(16402, message);
    }
    template<typename Message>
    int set(quint32 command, quint64 setting, int mode, int value)
    {
        Message message;
        message.set_param_id(setting | (quint64(mode) << 56U));
        if constexpr (requires { message.set_mode(1); })
            message.set_mode(1);
        message.set_value(value);
        send(command, message);
        return replyCode(command);
    }
    int setExposure(int mode, int gear)
    {
        return set<proto::ReqSetExposure>(16700, kExposure, mode, gear);
    }
    int setGain(int mode, int gain) { return set<proto::ReqSetGainV3>(16701, kGain, mode, gain); }
    int setFilter(int mode, int filter)
    {
        return set<proto::ReqSetGeneralIntParam>(16703, kFilter, mode, filter);
    }
    /// "gear 156, gain 60, filter 1" as the camera has it now.
    QString now(CameraKind kind = CameraKind::Tele) const
    {
        const VirtualCamera &camera = telescope.camera(kind);
        const ParamValue *exposure = camera.value(ParamExposure);
        const ParamValue *filter = camera.value(ParamIrCut);
        const QString time = exposure->autoMode == 0 ? QStringLiteral("automatic")
                                                     : camera.gearName(ParamExposure);
        return QStringLiteral("%1 s, gain %2, filter %3")
            .arg(time, camera.gearName(ParamGain))
            .arg(filter != nullptr ? filter->index : -1);
    }
    /// The same as the list of a mode tells it.
    QString listed(int mode) const
    {
        const QJsonObject tele
            = paramCatalog(telescope, mode)[QLatin1String("cameraParams")][0].toObject();
        const QJsonObject special = tele[QLatin1String("specialParams")].toObject();
        const QJsonValue exposure = special[QLatin1String("exp")];
        const bool isAuto = exposure[QLatin1String("currentMode")].toInt() == 0;
        QString name;
        for (const QJsonValue gear : exposure[QLatin1String("values")].toArray()) {
            if (gear[QLatin1String("value")] == exposure[QLatin1String("currentValue")])
                name = gear[QLatin1String("name")].toString();
        }
        int filter = -1;
        for (const QJsonValue one : tele[QLatin1String("generalParams")].toArray()) {
            if (one[QLatin1String("name")].toString() == QLatin1String("filterType"))
                filter = one[QLatin1String("currentValue")].toInt();
        }
        return QStringLiteral("%1 s, gain %2, filter %3")
            .arg(isAuto ? QStringLiteral("automatic") : name)
            .arg(special[QLatin1String("gain")][QLatin1String("currentValue")].toInt())
            .arg(filter);
    }
};

const QString kOfDeepSky = QStringLiteral("15 s, gain 60, filter 1");

} // namespace

/// V3: one set of settings for each shooting mode. There was one for all of them.
class TestModeSettings : public QObject
{
    Q_OBJECT

private slots:
    void eachModeKeepsItsOwn_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("daylight");
        QTest::newRow("dwarf3:v3")
            << QStringLiteral("dwarf3:v3") << QStringLiteral("automatic s, gain 0, filter 0");
        QTest::newRow("mini") << QStringLiteral("mini")
                              << QStringLiteral("automatic s, gain 0, filter 1");
    }

    void eachModeKeepsItsOwn()
    {
        QFETCH(QString, model);
        QFETCH(QString, daylight);
        Bench bench(model);
        QCOMPARE(bench.now(), daylight);
        QCOMPARE(bench.listed(kDeepSky), kOfDeepSky); // before it was ever on
        bench.enter(kDeepSky);
        QCOMPARE(bench.now(), kOfDeepSky);
        QCOMPARE(bench.now(CameraKind::Wide), QStringLiteral("15 s, gain 60, filter -1"));
        QCOMPARE(bench.listed(kDeepSky), kOfDeepSky);
        QCOMPARE(bench.listed(kPhoto), daylight);
        QCOMPARE(bench.setExposure(kDeepSky, 159), 0);
        QCOMPARE(bench.setGain(kDeepSky, 80), 0);
        QCOMPARE(bench.setFilter(kDeepSky, 2), 0);
        bench.enter(kPhoto);
        QCOMPARE(bench.now(), daylight);
        bench.enter(kMilkyWay);
        QCOMPARE(bench.now(), daylight); // nobody says what it begins with
        bench.enter(kDeepSky);
        QCOMPARE(bench.now(), QStringLiteral("30 s, gain 80, filter 2"));
        bench.telescope.reboot();
        bench.scheduler.advance(std::chrono::seconds(5));
        QCOMPARE(bench.now(), daylight);
        QCOMPARE(bench.listed(kDeepSky), kOfDeepSky);
    }

    /// The live picture of deep sky is exposed for long.
    void theStreamIsToldWithTheMode()
    {
        Bench bench(QStringLiteral("dwarf3:v3"));
        bench.send(16404, proto::ReqEnterCamera());
        bench.enter(kDeepSky);
        QCOMPARE(bench.last<proto::ResNotifyStreamType>(notice::kStreamType).stream_type(), 2);
        QVERIFY(!bench.telescope.isRouteAvailable(CameraKind::Tele));
        bench.enter(kPhoto);
        QCOMPARE(bench.last<proto::ResNotifyStreamType>(notice::kStreamType).stream_type(), 1);
        QVERIFY(bench.telescope.isRouteAvailable(CameraKind::Tele));
        QVERIFY(bench.telescope.camera(CameraKind::Tele).isOpen());
    }

    /// A number that names another mode than that which is on.
    void aNumberOfAnotherModeIsKeptForIt()
    {
        Bench bench(QStringLiteral("dwarf3:v3"));
        const QString daylight = bench.now();
        QCOMPARE(bench.setExposure(kDeepSky, 150), 0);
        QCOMPARE(bench.setGain(kDeepSky, 30), -3); // less than deep sky offers
        QCOMPARE(bench.setFilter(kDeepSky, 0), -3);
        QCOMPARE(bench.now(), daylight);
        bench.enter(kDeepSky);
        QCOMPARE(bench.now(), QStringLiteral("10 s, gain 60, filter 1"));
        QCOMPARE(bench.setGain(kPhoto, 30), 0);
        QCOMPARE(bench.now(), QStringLiteral("10 s, gain 60, filter 1"));
        bench.enter(kPhoto);
        QVERIFY(bench.now().contains(QLatin1String("gain 30")));
    }
};

QTEST_GUILESS_MAIN(TestModeSettings)
#include "tst_mode_settings.moc"
