// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/focus_module.h"

#include "device_bench.h"

#include "proto/focus.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

proto::ReqManualSingleStepFocus towards(quint32 direction)
{
    proto::ReqManualSingleStepFocus message;
    message.set_direction(direction);
    return message;
}

proto::ReqAstroAutoFocus astro(quint32 mode)
{
    proto::ReqAstroAutoFocus message;
    message.set_mode(mode);
    return message;
}

int focusOf(const DeviceBench &bench)
{
    return bench.telescope.status().focusPosition;
}

double blurOf(const DeviceBench &bench)
{
    return bench.telescope.snapshot(CameraKind::Tele).blurPixels;
}

void openTele(DeviceBench &bench)
{
    VirtualCamera camera = bench.telescope.camera(CameraKind::Tele);
    camera.setOpen(true);
    bench.telescope.setCamera(camera);
}

} // namespace

class TestFocusModule : public QObject
{
    Q_OBJECT

private slots:
    void stepsAndTells()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        const int before = focusOf(bench);
        bench.send(15001, towards(0));
        QCOMPARE(bench.replyCode(15001), 0);
        QCOMPARE(bench.last<proto::ResNotifyFocus>(15257).focus(), before + FocusModule::kStep);
        bench.send(15001, towards(1));
        bench.send(15001, towards(1));
        QCOMPARE(focusOf(bench), before - FocusModule::kStep);
        bench.send(15001, towards(2));
        QCOMPARE(bench.replyCode(15001), -3);
    }

    /// Out of focus the stars of the tele camera grow, those of the wide do not.
    void blursThePicture()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        QCOMPARE(blurOf(bench), 0.0);
        const double wide = bench.telescope.snapshot(CameraKind::Wide).blurPixels;
        for (int i = 0; i < 10; ++i)
            bench.send(15001, towards(0));
        QVERIFY(blurOf(bench) > 1.0);
        QCOMPARE(bench.telescope.snapshot(CameraKind::Wide).blurPixels, wide);
    }

    void movesWhileItIsTold()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        const int before = focusOf(bench);
        bench.send(15002, towards(1));
        bench.scheduler.advance(2s);
        const int after = focusOf(bench);
        QVERIFY(after < before - 50);
        QVERIFY(bench.framesOf(15257, 2).size() > 4);
        bench.send(15003, proto::ReqStopManualContinuFocus());
        QCOMPARE(bench.replyCode(15003), 0);
        bench.scheduler.advance(5s);
        QCOMPARE(focusOf(bench), after);
        bench.send(15002, towards(1));
        bench.scheduler.advance(10min);
        QCOMPARE(focusOf(bench), FocusModule::kNearest);
    }

    void autofocusConverges_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<quint32>("notice");
        QTest::newRow("V2") << QStringLiteral("dwarf2") << 15215U;
        QTest::newRow("V3") << QStringLiteral("mini") << 15279U;
    }

    void autofocusConverges()
    {
        QFETCH(QString, model);
        QFETCH(quint32, notice);
        DeviceBench bench(model);
        openTele(bench);
        for (int i = 0; i < 30; ++i)
            bench.send(15001, towards(0));
        bench.send(15000, proto::ReqNormalAutoFocus());
        QCOMPARE(bench.framesOf(notice, 2).size(), 1);
        QCOMPARE(bench.replyCode(15000), 1); // not yet
        bench.scheduler.advance(10s);
        QCOMPARE(bench.replyCode(15000), 0);
        QCOMPARE(focusOf(bench), TelescopeStatus::kSharpFocus);
        QCOMPARE(blurOf(bench), 0.0);
        QCOMPARE(bench.framesOf(notice, 2).size(), 2);
        QVERIFY(bench.framesOf(15257, 2).size() > 5);
        if (notice == 15215) {
            const auto state = bench.last<proto::ResNotifyCamFunctionState>(notice);
            QCOMPARE(state.function_id(), 9U);
            QCOMPARE(int(state.state()), 0);
        }
    }

    void needsAnOpenCamera()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        bench.send(15000, proto::ReqNormalAutoFocus());
        QCOMPARE(bench.replyCode(15000), -10501);
        bench.send(15004, astro(0));
        QCOMPARE(bench.replyCode(15004), -10501);
    }

    /// "Fast failed, you need to perform a slow astronomical autofocus first."
    void fastNeedsASlowOneBefore()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        openTele(bench);
        bench.send(15004, astro(1));
        QCOMPARE(bench.replyCode(15004), -15101);
        bench.send(15004, astro(0));
        bench.scheduler.advance(10s);
        QCOMPARE(bench.replyCode(15004), 0);
        bench.send(15004, astro(1));
        bench.scheduler.advance(10s);
        QCOMPARE(bench.replyCode(15004), 0);
    }

    void failsBehindClouds()
    {
        DeviceBench bench(QStringLiteral("dwarf2"));
        openTele(bench);
        QVERIFY(bench.telescope.faults().set(QStringLiteral("clouds")));
        bench.send(15004, astro(0));
        bench.scheduler.advance(10s);
        QCOMPARE(bench.replyCode(15004), -15100);
    }

    void stopsAstro()
    {
        DeviceBench bench(QStringLiteral("mini"));
        openTele(bench);
        bench.send(15004, astro(0));
        bench.scheduler.advance(1s);
        bench.send(15005, proto::ReqStopAstroAutoFocus());
        QCOMPARE(bench.replyCode(15005), 0);
        QCOMPARE(int(bench.last<proto::AstroAutoFocusState>(15278).state()), 0);
        const int stopped = focusOf(bench);
        bench.scheduler.advance(10s);
        QCOMPARE(focusOf(bench), stopped);
    }

    void keepsInfinity()
    {
        DeviceBench bench(QStringLiteral("mini"));
        proto::ReqSetUserInfinityPos message;
        message.set_pos(1234);
        bench.send(15012, message);
        bench.send(15011, proto::ReqGetUserInfinityPos());
        QCOMPARE(bench.last<proto::ResUserInfinityPos>(15011, 3).pos(), 1234);
        message.set_pos(-1);
        bench.send(15012, message);
        QCOMPARE(bench.last<proto::ResUserInfinityPos>(15012, 3).code(), -3);
        DeviceBench old(QStringLiteral("dwarf2"));
        old.send(15011, proto::ReqGetUserInfinityPos());
        QVERIFY(old.framesOf(15011, 3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFocusModule)
#include "tst_focus_module.moc"
