// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/autofocus_run.h"

#include "fake_port.h"
#include "manual_scheduler.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

// Source: dwarf-api-2.0 section 4.8.1.
constexpr quint32 kNormal = 15000;
constexpr quint32 kAstro = 15004;
constexpr quint32 kStop = 15005;

struct Rig
{
    Rig()
    {
        QObject::connect(&run, &AutofocusRun::finished, &run,
                         [this](FocusActivity what, const Result<Done> &result) {
                             ended = what;
                             error = result ? std::nullopt : std::optional(result.error());
                             ++endings;
                         });
        QObject::connect(&run, &AutofocusRun::failed, &run, [this] { ++failures; });
    }

    FakePort port;
    ManualScheduler scheduler;
    AutofocusRun run{port, scheduler};
    std::optional<FocusActivity> ended;
    std::optional<Error> error;
    int endings = 0;
    int failures = 0;
};

} // namespace

class TestAutofocusRun : public QObject
{
    Q_OBJECT

private slots:
    /// mode = field 1, center_x = 2, center_y = 3, of 1920 x 1080; astro: mode 0 slow, 1 fast.
    void putsItOnTheWire()
    {
        Rig rig;
        rig.run.normal();
        QCOMPARE(rig.port.sent.back().row.id, kNormal);
        QCOMPARE(rig.port.sent.back().payload.toHex(), QByteArray());
        rig.run.around({0.5, 0.25});
        QCOMPARE(rig.port.sent.back().row.id, kNormal);
        QCOMPARE(rig.port.sent.back().payload.toHex(),
                 QByteArray("0801"
                            "10c007"
                            "188e02"));
        QCOMPARE(rig.run.area(), std::optional(QPointF(0.5, 0.25)));
        rig.run.around({1.0, 1.0}); // the last pixel: 1919, 1079
        QCOMPARE(rig.port.sent.back().payload.toHex(),
                 QByteArray("0801"
                            "10ff0e"
                            "18b708"));
        rig.run.astro(AstroFocus::Slow);
        QCOMPARE(rig.port.sent.back().row.id, kAstro);
        QCOMPARE(rig.port.sent.back().payload.toHex(), QByteArray());
        rig.run.astro(AstroFocus::Fast);
        QCOMPARE(rig.port.sent.back().payload.toHex(), QByteArray("0801"));
        rig.run.stopAstro();
        QCOMPARE(rig.port.sent.back().row.id, kStop);
        QVERIFY(rig.port.sent.back().payload.isEmpty());
        QVERIFY(!rig.run.area());
    }

    /// The answer comes when it is done, as from the simulator.
    void endsWithALateAnswer()
    {
        Rig rig;
        rig.run.astro(AstroFocus::Slow);
        QCOMPARE(rig.run.activity(), std::optional(FocusActivity::AstroSlow));
        rig.run.handleNews({FocusActivity::AstroSlow, true});
        rig.run.handleNews({FocusActivity::AstroSlow, false});
        QCOMPARE(rig.endings, 0);
        rig.port.answer(kAstro);
        QCOMPARE(rig.endings, 1);
        QCOMPARE(rig.ended, std::optional(FocusActivity::AstroSlow));
        QVERIFY(!rig.error);
        QVERIFY(!rig.run.activity());
    }

    /// The answer comes at once, the end by notification.
    void endsWithALateNotification()
    {
        Rig rig;
        rig.run.normal();
        rig.port.answer(kNormal);
        rig.run.handleNews({FocusActivity::Normal, true});
        rig.scheduler.advance(30s);
        QCOMPARE(rig.endings, 0);
        rig.run.handleNews({FocusActivity::Normal, false});
        QCOMPARE(rig.endings, 1);
    }

    /// Firmware that says nothing of its state: the answer is all there is.
    void endsWithoutAnyNotification()
    {
        Rig rig;
        rig.run.normal();
        rig.port.answer(kNormal);
        QCOMPARE(rig.endings, 0);
        rig.scheduler.advance(2s);
        QCOMPARE(rig.endings, 1);
        QVERIFY(!rig.run.activity());
    }

    void failuresEndIt_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("deviceCode");
        QTest::newRow("slow failed") << int(Error::Code::Rejected) << -15100;
        QTest::newRow("fast failed") << int(Error::Code::Rejected) << -15101;
        QTest::newRow("camera closed") << int(Error::Code::Rejected) << -10501;
        QTest::newRow("time-out") << int(Error::Code::Timeout) << 0;
        QTest::newRow("disconnected") << int(Error::Code::Disconnected) << 0;
        QTest::newRow("busy") << int(Error::Code::Busy) << 0;
        QTest::newRow("malformed") << int(Error::Code::Malformed) << 0;
    }

    void failuresEndIt()
    {
        QFETCH(int, code);
        QFETCH(int, deviceCode);
        Rig rig;
        rig.run.astro(AstroFocus::Fast);
        rig.port.answer(kAstro, Error{Error::Code(code), deviceCode, {}});
        QCOMPARE(rig.endings, 1);
        QCOMPARE(rig.failures, 1);
        QVERIFY(rig.error);
        QCOMPARE(int(rig.error->code), code);
        QCOMPARE(rig.error->deviceCode, deviceCode);
        QVERIFY(!rig.run.activity());
    }

    /// What was stopped did not fail, whatever the device answers.
    void aStoppedOneDidNotFail()
    {
        Rig rig;
        rig.run.astro(AstroFocus::Slow);
        rig.run.handleNews({FocusActivity::AstroSlow, true});
        rig.run.stopAstro();
        rig.port.answer(kStop);
        rig.port.answer(kAstro, Error{Error::Code::Rejected, -15100, {}});
        rig.run.handleNews({FocusActivity::AstroSlow, false});
        QCOMPARE(rig.failures, 0);
        QCOMPARE(rig.endings, 1);
        QVERIFY(!rig.error);
        QVERIFY(!rig.run.activity());
    }

    /// The phone app or the telescope itself (one-click GOTO) began it.
    /// A telescope that said that it focuses, and then nothing more, kept the Focus panel disabled
    /// for the rest of the night.
    void anEndThatNobodyTellsIsAssumed()
    {
        Rig rig; // refused, after it said that it runs
        rig.run.astro(AstroFocus::Slow);
        rig.run.handleNews({FocusActivity::AstroSlow, true});
        QVERIFY(rig.port.answer(kAstro, Error{Error::Code::Rejected, -15100, {}}));
        QCOMPARE(rig.run.activity(), std::optional(FocusActivity::AstroSlow));
        rig.scheduler.advance(2s);
        QVERIFY(!rig.run.activity());

        Rig stopped; // and acknowledged the stop
        stopped.run.handleNews({FocusActivity::AstroFast, true});
        stopped.run.stopAstro();
        QVERIFY(stopped.port.answer(kStop));
        stopped.scheduler.advance(2s);
        QVERIFY(!stopped.run.activity());

        Rig silent; // by another client, of which nothing is heard
        silent.run.handleNews({FocusActivity::Normal, true});
        silent.scheduler.advance(AutofocusRun::kLongest - 1s);
        QVERIFY(silent.run.activity());
        silent.run.handleNews({FocusActivity::Normal, true}); // still at it
        silent.scheduler.advance(AutofocusRun::kLongest - 1s);
        QVERIFY(silent.run.activity());
        silent.scheduler.advance(2s);
        QVERIFY(!silent.run.activity());
    }

    void showsWhatOthersBegan()
    {
        Rig rig;
        rig.run.handleNews({FocusActivity::AstroFast, true});
        QCOMPARE(rig.run.activity(), std::optional(FocusActivity::AstroFast));
        rig.run.handleNews({FocusActivity::Normal, false}); // another one is idle
        QCOMPARE(rig.run.activity(), std::optional(FocusActivity::AstroFast));
        rig.run.handleNews({FocusActivity::AstroFast, false});
        QVERIFY(!rig.run.activity());
        QCOMPARE(rig.endings, 0);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestAutofocusRun)
#include "tst_autofocus_run.moc"
