// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_bench.h"

#include "proto/astro.pb.h"
#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/param.pb.h"
#include "proto/task_center.pb.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

constexpr quint64 kFrames = 0x0202'0000'0000'0010;
constexpr quint64 kWideFrames = 0x0202'1000'0000'0010;
constexpr quint64 kFormat = 0x0202'F000'0000'000F;
constexpr quint64 kDisplay = 0x0202'F000'0000'0012;
constexpr quint64 kBinning = 0x0201'0000'0000'001E;

/// A V3 telescope in the shooting mode of deep sky, that follows Deneb.
struct Bench : DeviceBench
{
    explicit Bench(const char *model) : DeviceBench(QLatin1String(model))
    {
        connect(&telescope, &VirtualTelescope::stackFrameTaken, this,
                [this](const StackFrame &frame) { frames = frame.facts; });
        connect(&telescope, &VirtualTelescope::stackGrown, this,
                [this](const StackRecord &record) { info = record.shotsInfo; });
        proto::ReqGotoDSO deneb;
        deneb.set_ra(20.69);
        deneb.set_dec(45.28);
        send(11002, deneb);
        scheduler.advance(60s);
        enter(2);
    }

    void enter(int mode)
    {
        proto::ReqSwitchShootingMode message;
        message.set_mode(mode);
        send(16402, message);
    }
    /// The error code of the answer.
    int set(quint64 number, int value)
    {
        proto::ReqSetGeneralIntParam message;
        message.set_param_id(number);
        message.set_value(value);
        send(16703, message);
        return replyCode(16703);
    }
    int total(quint32 progress) const
    {
        return int(last<proto::ResNotifyProgressCaptureRawLiveStacking>(progress).total_count());
    }
    QString written(const char *key) const
    {
        return QJsonDocument::fromJson(info).object().value(QLatin1String(key)).toString();
    }

    FrameFacts frames;
    QByteArray info;
};

} // namespace

/// What a stack of V3 is made of, by number.
class TestStackNumbers : public QObject
{
    Q_OBJECT

private slots:
    void setsAndEchoes_data()
    {
        QTest::addColumn<quint64>("number");
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::newRow("frames") << kFrames << 51 << 0 << 1000;
        QTest::newRow("wide frames") << kWideFrames << 999 << -1 << 1000;
        QTest::newRow("format") << kFormat << 3 << 1 << 4;
        QTest::newRow("display") << kDisplay << 1 << -1 << 2;
        QTest::newRow("binning") << kBinning << 1 << -1 << 2;
    }

    void setsAndEchoes()
    {
        QFETCH(quint64, number);
        QFETCH(int, good);
        QFETCH(int, low);
        QFETCH(int, high);
        Bench bench("mini");
        QCOMPARE(bench.set(number, good), 0);
        QCOMPARE(bench.last<proto::GeneralIntParam>(15264).param_id(), number);
        QCOMPARE(bench.last<proto::GeneralIntParam>(15264).value(), good);
        for (const int odd : {low, high}) {
            QCOMPARE(bench.set(number, odd), -3);
            QVERIFY(bench.framesOf(15264, 2).isEmpty());
        }
    }

    /// Only deep sky lists them.
    void noOtherModeHasThem()
    {
        Bench bench("mini");
        QCOMPARE(bench.set(0x0102'0000'0000'0010, 51), -3);
        bench.enter(1);
        QCOMPARE(bench.set(kFrames, 51), -3);
        QCOMPARE(bench.set(0x0102'0000'0000'0010, 51), -3);
    }

    /// The mini stacks until its count, each camera until its own.
    void eachCameraStacksUntilItsCount()
    {
        Bench bench("mini");
        QCOMPARE(bench.set(kFrames, 3), 0);
        QCOMPARE(bench.set(kWideFrames, 2), 0);
        bench.send(11005, proto::ReqCaptureRawLiveStacking());
        QCOMPARE(bench.total(15209), 3);
        bench.send(11016, proto::ReqCaptureWideRawLiveStacking());
        QCOMPARE(bench.total(15237), 2);
        bench.scheduler.advance(600s);
        QVERIFY(!bench.telescope.status().tele.stacking);
        QVERIFY(!bench.telescope.status().wide.stacking);
        QCOMPARE(bench.telescope.status().tele.framesTaken, 3);
        QCOMPARE(bench.telescope.status().wide.framesTaken, 2);
    }

    void binningAndFormatGoIntoTheStack()
    {
        Bench bench("mini");
        QCOMPARE(bench.set(kBinning, 1), 0);
        QCOMPARE(bench.set(kFormat, 3), 0);
        QCOMPARE(bench.set(kFrames, 1), 0);
        bench.send(11005, proto::ReqCaptureRawLiveStacking());
        bench.scheduler.advance(300s);
        QCOMPARE(bench.frames.binning, 2);
        QCOMPARE(bench.written("binning"), QStringLiteral("2*2"));
        QCOMPARE(bench.written("format"), QStringLiteral("TIFF"));
    }

    /// 10038 of a DWARF 3 tells what was set by number, and has no count of the wide camera.
    void theOldReadingTellsTheSame()
    {
        Bench bench("dwarf3:v3");
        QCOMPARE(bench.set(kFrames, 77), 0);
        bench.send(10038, proto::ReqGetAllFeatureParams());
        const auto all = bench.last<proto::ResGetAllFeatureParams>(10038, 3);
        QCOMPARE(all.all_feature_params_size(), 15);
        for (const proto::CommonParam &param : all.all_feature_params()) {
            QVERIFY(param.id() < 15);
            if (param.id() == 1)
                QCOMPARE(param.continue_value(), 77.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestStackNumbers)
#include "tst_stack_numbers.moc"
