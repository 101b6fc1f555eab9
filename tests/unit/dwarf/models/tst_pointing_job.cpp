// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/commands/motor.h"
#include "pointing_rig.h"

namespace nd {

using namespace std::chrono_literals;

namespace {

// Plain answers: field 1 is the code, negative, ten bytes. Source: field notes section 0.
constexpr auto kSolveFailed = "0894a6ffffffffffffff01"; // -11500
constexpr auto kCalibrationFailedAnswer = "0890a6ffffffffffffff01"; // -11504
constexpr auto kGotoFailedAnswer = "088fa6ffffffffffffff01"; // -11505
constexpr auto kLimitAhead = "08ca8effffffffffffff01"; // -14518

} // namespace

/// How calibration, GOTO, one-click GOTO and the polar axis end, in both generations.
class TestPointingJob : public QObject
{
    Q_OBJECT

private slots:
    /// The flow that was captured: answers of -11500 in between, 0, then "stopped" and "idle".
    void calibrates()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11000);
        rig.model.calibrate();
        QCOMPARE(rig.stage(), PointingStage::Starting);
        rig.bench.notify(15210, "0801");
        QCOMPARE(rig.stage(), PointingStage::Moving);
        rig.bench.notify(15210, "08041001");
        QCOMPARE(rig.stage(), PointingStage::Solving);
        rig.reply(11000, kSolveFailed);
        QCOMPARE(rig.model.run()->failedSolves, 1);
        rig.bench.notify(15210, "08041002");
        QCOMPARE(rig.model.run()->solves, 2);
        QVERIFY(rig.model.run()->isOurs);
        rig.reply(11000);
        QVERIFY(rig.model.run()); // it says that it still runs
        rig.bench.notify(15210, "0803");
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
        rig.bench.notify(15210, "");
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(rig.model.isCalibrated(), std::optional(true));
        QVERIFY(!rig.model.run());
    }

    void calibrationGivesUp()
    {
        PointingRig rig(SessionFixture::mini(), 11000);
        rig.model.calibrate();
        for (int i = 1; i <= 8; ++i)
            rig.reply(11000, kSolveFailed);
        QCOMPARE(rig.model.run()->failedSolves, 8);
        rig.reply(11000, kCalibrationFailedAnswer);
        rig.bench.notify(15210, "0803");
        rig.bench.notify(15210, "");
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(rig.code(), -11504);
        QCOMPARE(rig.model.isCalibrated(), std::optional(false));
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::NeedsCalibration);
        QCOMPARE(rig.model.canOneClick(kAndromeda), Refusal::None); // does it on the way
    }

    /// "Idle without a preceding -11504 is success", whether an answer comes or not.
    void calibrationWithoutAnAnswer()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11000);
        rig.model.calibrate();
        rig.bench.notify(15210, "08041001");
        rig.bench.notify(15210, "");
        rig.bench.advance(9s);
        QCOMPARE(rig.ended.count(), 0);
        rig.bench.advance(2s);
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
    }

    /// The answer comes before the telescope follows the target.
    void goesWithAnEarlyAnswer()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        rig.reply(11002);
        QVERIFY(rig.model.run());
        rig.bench.notify(15211, "0801");
        QCOMPARE(rig.stage(), PointingStage::Moving);
        rig.bench.notify(15211, "0804");
        QCOMPARE(rig.stage(), PointingStage::Solving);
        rig.bench.notify(15211, "");
        QCOMPARE(rig.ended.count(), 0);
        rig.bench.notify(15212, "080112044d203331");
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
        QCOMPARE(rig.end().name, QStringLiteral("M 31"));
        QCOMPARE(rig.model.followedName(), std::optional(QStringLiteral("M 31")));
        QCOMPARE(std::get<Equatorial>(rig.model.lastFound()->place), kAndromeda);
        QCOMPARE(rig.model.isCalibrated(), std::optional(true));
    }

    /// The answer comes last.
    void goesWithALateAnswer()
    {
        PointingRig rig(SessionFixture::mini(), 11002);
        rig.goToAndromeda();
        rig.bench.notify(15211, "080112044d203331");
        rig.bench.notify(15211, "080412044d203331");
        rig.bench.advance(100s);
        QVERIFY(rig.model.run());
        rig.bench.notify(15211, "12044d203331");
        rig.bench.notify(15212, "080112044d203331");
        QCOMPARE(rig.ended.count(), 0); // the answer may still say something
        rig.reply(11002);
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
    }

    /// It follows M 31 already, and says so again before it goes there anew.
    void theOldTargetsNameIsNoSuccess()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.bench.notify(15212, "080112044d203331");
        rig.goToAndromeda();
        rig.reply(11002);
        rig.bench.notify(15212, "080112044d203331");
        QCOMPARE(rig.ended.count(), 0);
        QVERIFY(!rig.model.lookedAt());
        rig.bench.notify(15211, "0801");
        rig.bench.notify(15211, "");
        rig.bench.notify(15212, "080112044d203331");
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
    }

    /// It was neither accepted nor said to be under way: that name is somebody else's.
    void aNameAloneIsNoSuccess()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        rig.bench.notify(15212, "080112044d203331");
        rig.bench.advance(30s);
        QCOMPARE(rig.ended.count(), 0);
        rig.reply(11002, kLimitAhead);
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(rig.code(), -14518);
    }

    /// What it found is looked at until something turns it, and again after the next GOTO.
    void looksElsewhereOnceItWasTurned()
    {
        PointingRig rig(SessionFixture::mini(), 11002);
        const auto find = [&rig] {
            rig.goToAndromeda();
            rig.bench.notify(15211, "0801");
            rig.bench.notify(15211, "");
            rig.bench.notify(15212, "080112044d203331");
            rig.reply(11002);
        };
        find();
        QVERIFY(rig.model.lookedAt());
        rig.bench.session().requestRaw(kJoystick.info, {}, &rig.bench.session(),
                                       [](const Result<QByteArray> &) {});
        ModelBench::settle();
        QVERIFY(!rig.model.lookedAt());
        QVERIFY(rig.model.lastFound()); // still the last one
        rig.bench.advance(3s);
        find();
        QVERIFY(rig.model.lookedAt());
        rig.bench.notify(15211, "0801"); // another client's
        rig.bench.notify(15211, "");
        rig.bench.notify(15212, "080112044d203331");
        QVERIFY(!rig.model.lookedAt());
    }

    /// Its axes count anew, or it stands otherwise: what was calibrated is not any more.
    void aResetOrATiltEndsTheCalibration()
    {
        PointingRig rig(SessionFixture::mini(), 14003);
        rig.bench.notify(15262, "0802");
        rig.bench.notify(15256, "090000000000005940110000000000004440");
        QCOMPARE(rig.model.isCalibrated(), std::optional(true));
        rig.bench.session().requestRaw(kMotorReset.info, {}, &rig.bench.session(),
                                       [](const Result<QByteArray> &) {});
        ModelBench::settle();
        QVERIFY(!rig.model.isCalibrated());
        rig.bench.notify(15256, "090000000000005940110000000000004440");
        QCOMPARE(rig.model.isCalibrated(), std::optional(true));
        rig.bench.notify(15262, "0802"); // as before
        QCOMPARE(rig.model.isCalibrated(), std::optional(true));
        rig.bench.notify(15262, "0801"); // tilted to the pole
        QVERIFY(!rig.model.isCalibrated());
    }

    /// What it followed before is not the target.
    void anotherNameIsNoSuccess()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.bench.notify(15212, "080112034d3133");
        rig.goToAndromeda();
        rig.bench.notify(15211, "0801");
        rig.bench.notify(15212, "080112034d3133");
        rig.bench.advance(30s);
        QCOMPARE(rig.ended.count(), 0);
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("did not find it") << QByteArray(kGotoFailedAnswer) << -11505;
        QTest::newRow("did not solve") << QByteArray(kSolveFailed) << -11500;
        QTest::newRow("mechanical limit") << QByteArray(kLimitAhead) << -14518;
        QTest::newRow("busy") << QByteArray("0893a6ffffffffffffff01") << -11501;
        QTest::newRow("code without a sign") << QByteArray("08f159") << -11505;
    }

    void failures()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        rig.bench.notify(15211, "0801");
        rig.reply(11002, answer.constData());
        rig.bench.notify(15211, "0803");
        rig.bench.notify(15211, "");
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(rig.code(), code);
        QVERIFY(!rig.model.lastFound());
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::None);
    }

    /// Firmware that answers when it begins says the end by its state alone.
    void failsWithoutAnAnswer()
    {
        PointingRig rig(SessionFixture::mini(), 11002);
        rig.goToAndromeda();
        rig.reply(11002);
        rig.bench.notify(15211, "0804");
        rig.bench.notify(15211, "0803");
        rig.bench.notify(15211, "");
        rig.bench.advance(4s);
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(rig.code(), -11505);
    }

    void notACodeAtAll()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        rig.reply(11002, "08");
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(int(rig.end().error->code), int(Error::Code::Malformed));
    }

    void timesOut()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        rig.bench.advance(125s);
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(int(rig.end().error->code), int(Error::Code::Timeout));
        QCOMPARE(rig.bench.link().sentIds().count(11002), 1); // never sent again
    }

    /// A way that takes longer than the answer is waited for.
    void aLongWayGoesOn()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        rig.bench.notify(15211, "0801");
        rig.bench.advance(125s);
        QCOMPARE(rig.ended.count(), 0);
        rig.bench.notify(15211, "0804");
        rig.bench.notify(15211, "");
        rig.bench.notify(15212, "080112044d203331");
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
    }

    void theLinkGoes()
    {
        PointingRig rig(SessionFixture::mini(), 11002);
        rig.goToAndromeda();
        rig.bench.notify(15211, "0801");
        rig.bench.dropLink();
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(int(rig.end().error->code), int(Error::Code::Disconnected));
        QVERIFY(!rig.model.run());
    }

    void oneAtATime()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        QCOMPARE(rig.model.canGoTo(kAndromeda), Refusal::Occupied);
        QCOMPARE(rig.model.canCalibrate(), Refusal::Occupied);
        QCOMPARE(rig.model.canAlign(), Refusal::Occupied);
        rig.model.calibrate();
        rig.goToAndromeda();
        ModelBench::settle();
        QCOMPARE(rig.bench.link().sent().size(), 1);
    }

    void stops_data()
    {
        QTest::addColumn<PointingTask>("task");
        QTest::addColumn<quint32>("start");
        QTest::addColumn<QByteArray>("stop");
        QTest::newRow("calibration") << PointingTask::Calibration << 11000U << QByteArray("11001:");
        QTest::newRow("GOTO") << PointingTask::Goto << 11002U << QByteArray("11004:");
        QTest::newRow("one click") << PointingTask::OneClickGoto << 11013U << QByteArray("11015:");
        QTest::newRow("polar axis")
            << PointingTask::PolarAlignment << 11018U << QByteArray("11019:");
    }

    /// A telescope need not answer what it was told to stop, nor say idle.
    void stops()
    {
        QFETCH(PointingTask, task);
        QFETCH(quint32, start);
        QFETCH(QByteArray, stop);
        PointingRig rig(SessionFixture::dwarf2(), start);
        begin(rig, task);
        const quint32 stopId = stop.chopped(1).toUInt();
        rig.bench.device().ignore(stopId);
        rig.model.stop();
        QCOMPARE(rig.lastSent(), stop);
        QCOMPARE(rig.stage(), PointingStage::Stopping);
        QCOMPARE(rig.ended.count(), 0);
        rig.reply(stopId);
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().wasStopped);
        QVERIFY(!rig.end().error);
        QVERIFY(!rig.model.run());
    }

    /// Its last words: the failure that a stop is.
    void aStopIsNoFailure()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.bench.device().ignore(11004);
        rig.goToAndromeda();
        rig.bench.notify(15211, "0801");
        rig.model.stop();
        rig.bench.notify(15211, "0802");
        rig.reply(11002, kGotoFailedAnswer);
        rig.reply(11004);
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().wasStopped);
        QVERIFY(!rig.model.run());
        QCOMPARE(rig.model.canCalibrate(), Refusal::Occupied); // for a moment
        rig.bench.advance(3s);
        QCOMPARE(rig.model.canCalibrate(), Refusal::None);
    }

    void stoppedByTheRedButton()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        rig.model.noteStopping();
        QCOMPARE(rig.stage(), PointingStage::Stopping);
        rig.bench.advance(13s);
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().wasStopped);
    }

    void stoppedByAnother()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        rig.bench.notify(15211, "0801");
        rig.bench.notify(15211, "0802");
        rig.bench.advance(13s);
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().wasStopped);
    }

    /// Steps 10, 20, 30, 40; {step, code, all_end}.
    void oneClickStepByStep()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11013);
        begin(rig, PointingTask::OneClickGoto);
        rig.bench.notify(15233, "0801");
        rig.bench.notify(15250, "0801");
        QCOMPARE(rig.stage(), PointingStage::SkySearch);
        rig.bench.notify(15250, "");
        QCOMPARE(rig.stage(), PointingStage::SkySearch); // it has begun: nothing newer is known
        rig.reply(11013, "080a");
        QCOMPARE(rig.stage(), PointingStage::Focusing);
        rig.reply(11013, "0814");
        QCOMPARE(rig.stage(), PointingStage::Calibrating);
        rig.bench.notify(15210, "08041002");
        QCOMPARE(rig.model.run()->solves, 2);
        rig.reply(11013, "081e1094a6ffffffffffffff01"); // a picture without success: it goes on
        QCOMPARE(rig.model.run()->failedSolves, 1);
        rig.bench.notify(15210, "");
        rig.reply(11013, "081e");
        QCOMPARE(rig.stage(), PointingStage::Moving);
        QCOMPARE(rig.ended.count(), 0);
        rig.reply(11013, "08281801");
        rig.bench.notify(15212, "080112044d203331");
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
        QVERIFY(rig.model.lastFound());
        QVERIFY(rig.model.lookedAt());
    }

    /// "All is over" counts, whether it says that it follows the target or not.
    void oneClickWithoutFollowing()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11013);
        begin(rig, PointingTask::OneClickGoto);
        rig.reply(11013, "08281801");
        QCOMPARE(rig.ended.count(), 0);
        rig.bench.advance(6s);
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
    }

    /// Between its last picture and the news that it follows the target it has long begun.
    void aStepThatEndedIsNoNewBeginning()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        rig.goToAndromeda();
        QCOMPARE(rig.stage(), PointingStage::Starting);
        rig.bench.notify(15211, "0801");
        QCOMPARE(rig.stage(), PointingStage::Moving);
        rig.bench.notify(15211, "0804");
        rig.bench.notify(15211, "");
        QCOMPARE(rig.stage(), PointingStage::Solving);
        rig.reply(11002);
        QCOMPARE(rig.stage(), PointingStage::Solving);
    }

    void oneClickFails_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::addColumn<PointingStage>("stage");
        QTest::newRow("no sky") << QByteArray("080a1083a6ffffffffffffff011801") << -11517
                                << PointingStage::SkySearch;
        QTest::newRow("no focus") << QByteArray("081410848affffffffffffff01") << -15100
                                  << PointingStage::Focusing;
        QTest::newRow("no calibration")
            << QByteArray("081e1090a6ffffffffffffff011801") << -11504 << PointingStage::Calibrating;
        QTest::newRow("not found")
            << QByteArray("0828108fa6ffffffffffffff01") << -11505 << PointingStage::Moving;
    }

    void oneClickFails()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        QFETCH(PointingStage, stage);
        PointingRig rig(SessionFixture::dwarf2(), 11013);
        begin(rig, PointingTask::OneClickGoto);
        rig.reply(11013, answer.constData());
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(rig.code(), code);
        QCOMPARE(rig.end().stage, stage);
    }

    /// Refused before its first step: as the document has it, and as a plain answer, whose code
    /// stands where this one has its step.
    void oneClickIsRefused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("step, code, all_end") << QByteArray("10ca8effffffffffffff011801") << -14518;
        QTest::newRow("no all_end") << QByteArray("1093a6ffffffffffffff01") << -11501;
        QTest::newRow("plain") << QByteArray("08ca8effffffffffffff01") << -14518;
        QTest::newRow("plain without a sign") << QByteArray("08b671") << -14518;
    }

    void oneClickIsRefused()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        PointingRig rig(SessionFixture::dwarf2(), 11013);
        begin(rig, PointingTask::OneClickGoto);
        rig.reply(11013, answer.constData());
        QCOMPARE(rig.ended.count(), 1);
        QCOMPARE(rig.code(), code);
        QCOMPARE(rig.end().stage, PointingStage::Starting);
    }

    /// V3 tells its steps by 15233 and the end by "tracking runs".
    void oneClickOfTheNewGeneration()
    {
        PointingRig rig(SessionFixture::mini(), 11013);
        begin(rig, PointingTask::OneClickGoto);
        rig.bench.notify(15233, "0a020801");
        QCOMPARE(rig.stage(), PointingStage::Focusing);
        rig.bench.notify(15233, "120408041001");
        QCOMPARE(rig.stage(), PointingStage::Calibrating);
        rig.bench.notify(15233, "1a020804");
        QCOMPARE(rig.stage(), PointingStage::Solving);
        rig.bench.notify(15233,
                         "220808011204"
                         "4d203331");
        QCOMPARE(rig.ended.count(), 0);
        rig.bench.advance(4s);
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
    }

    /// {azi_err 1: 1.25, alt_err 2: -0.75}
    void measuresThePolarAxis()
    {
        PointingRig rig(SessionFixture::dwarf2(), 11018);
        begin(rig, PointingTask::PolarAlignment);
        rig.bench.notify(15239, "08021001");
        QCOMPARE(rig.stage(), PointingStage::Solving);
        rig.reply(11018, "09000000000000f43f11000000000000e8bf");
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().isDone());
        QCOMPARE(rig.model.polarTries().size(), std::size_t(1));
        QCOMPARE(rig.model.polarTries().front().azimuthErrorDegrees, 1.25);
        QCOMPARE(rig.model.polarTries().front().altitudeErrorDegrees, -0.75);
        // The azimuth counts by the cosine of the latitude: it was 1.46 for an axis 1.12 off.
        PolarTry measured = rig.model.polarTries().front();
        QVERIFY(measured.latitudeDegrees.has_value());
        measured.latitudeDegrees = 48.2;
        QVERIFY(std::abs(measured.totalDegrees() - 1.1211) < 0.0005);
        measured.latitudeDegrees = -90.0;
        QVERIFY(std::abs(measured.totalDegrees() - 0.75) < 1e-9);
        measured.latitudeDegrees.reset();
        QVERIFY(std::abs(measured.totalDegrees() - 1.4577) < 0.0005);
        rig.model.clearPolarTries();
        QVERIFY(rig.model.polarTries().empty());
    }

    void polarFailures_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("not solved") << QByteArray("1884a6ffffffffffffff01") << -11516;
        QTest::newRow("plain") << QByteArray("08ca8effffffffffffff01") << -14518;
        QTest::newRow("nothing in it") << QByteArray() << 0;
        QTest::newRow("no error at all") << QByteArray("090000000000000000") << 0;
        QTest::newRow("not a number") << QByteArray("09000000000000f87f") << 0;
        QTest::newRow("more than a turn") << QByteArray("0900000000004a9440") << 0;
    }

    void polarFailures()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        PointingRig rig(SessionFixture::mini(), 11018);
        begin(rig, PointingTask::PolarAlignment);
        rig.reply(11018, answer.constData());
        QCOMPARE(rig.ended.count(), 1);
        QVERIFY(rig.end().error);
        QCOMPARE(rig.code(), code);
        QVERIFY(rig.model.polarTries().empty());
    }

private:
    static void begin(PointingRig &rig, PointingTask task)
    {
        switch (task) {
        case PointingTask::Calibration:
            return rig.model.calibrate();
        case PointingTask::Goto:
            return rig.goToAndromeda();
        case PointingTask::OneClickGoto:
            return rig.model.oneClick(kAndromeda, QStringLiteral("M 31"));
        case PointingTask::PolarAlignment:
            return rig.model.measurePolarAxis();
        }
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestPointingJob)
#include "tst_pointing_job.moc"
