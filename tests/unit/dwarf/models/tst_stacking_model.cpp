// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/stacking_model.h"

#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/status_model.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Kind = StackNotice::Kind;

/// Its exposures: 156 for 15 s, 165 for 120 s.
SessionFixture withLongFrames()
{
    SessionFixture fixture = SessionFixture::dwarf2();
    fixture.http().set(QStringLiteral("/getDefaultParamsConfig"),
                       R"({"code":0,"data":{"id":1,"cameras":[{"id":0,"supportParams":[
 {"id":0,"name":"Exposure","hasAuto":true,"autoMode":0,"defaultModeIndex":0,
  "gearMode":{"defaultValueIndex":156,"values":[{"index":156,"name":"15"},
                                                {"index":165,"name":"120"}]}}]}]}})");
    return fixture;
}

/// Both cameras of one telescope, and all that was told of them.
struct Bench : ModelBench
{
    /// `whole`: what 16405 answers, in hex.
    explicit Bench(SessionFixture fixture, const char *whole = nullptr)
        : ModelBench(std::move(fixture))
    {
        device().http().fail(QStringLiteral("/shootingMode/getParamAndSetting"),
                             LinkProblem::Closed);
        if (whole != nullptr)
            device().onCommand(
                16405, [this, bytes = QByteArray::fromHex(whole)] { link().reply(16405, bytes); });
        for (StackingModel *model : {&tele, &wide}) {
            QObject::connect(model, &StackingModel::ended, model,
                             [this](const StackEnd &end) { ends.append(end); });
            QObject::connect(model, &StackingModel::noticed, model,
                             [this](const StackNotice &notice) { notices.append(notice); });
        }
        tele.setSettings(settings, queue);
        tele.setRivals([this] {
            return rival ? std::optional(RivalWork{*rival, [this] { ++rivalStops; }})
                         : std::nullopt;
        });
        connectAsHost();
        if (session().generation() == Generation::V3)
            notify(15267, "10011802"); // among the settings of deep sky
        link().forget();
    }

    StatusModel status{session()};
    SettingsQueue queue{session()};
    CameraSettingsModel settings{session(), queue, Camera::Tele, scheduler()};
    StackingModel tele{session(), status, Camera::Tele, scheduler()};
    StackingModel wide{session(), status, Camera::Wide, scheduler()};
    QList<StackEnd> ends;
    QList<StackNotice> notices;
    std::optional<StackRival> rival;
    int rivalStops = 0;

    StackingModel &model(Camera camera) { return camera == Camera::Tele ? tele : wide; }
    void startTele()
    {
        tele.start();
        settle();
        notify(15208, "0801");
        link().forget();
    }
    /// A stack that was begun here ends while the link is away; the live picture came back.
    void endUnheard()
    {
        startTele();
        dropLink();
        advance(3s);
        link().accept();
        advance(8s);
        ends.clear();
        link().forget();
    }
    /// Long enough for a start that is repeated.
    static void settleAll()
    {
        for (int i = 0; i < 6; ++i)
            settle();
    }
    /// "11005 3 <payload>" of each packet: command, module, payload in hex.
    QStringList wire()
    {
        QStringList lines;
        for (const Packet &packet : link().sent())
            lines << QStringLiteral("%1 %2 %3")
                         .arg(packet.command)
                         .arg(packet.module)
                         .arg(QString::fromLatin1(packet.data.toHex()));
        link().forget();
        return lines;
    }
    QList<Kind> kinds() const
    {
        QList<Kind> list;
        for (const StackNotice &notice : notices)
            list.append(notice.kind);
        return list;
    }
};

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(u';');
}

} // namespace

class TestStackingModel : public QObject
{
    Q_OBJECT

private slots:
    void commands_data()
    {
        QTest::addColumn<bool>("v3");
        QTest::addColumn<int>("camera");
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("stops");
        QTest::addColumn<QString>("goesLive");
        const int tele = int(Camera::Tele);
        const int wide = int(Camera::Wide);
        QTest::newRow("tele v2") << false << tele << "11005 3 "
                                 << "11006 3 "
                                 << "11010 3 ";
        QTest::newRow("wide v2") << false << wide << "11016 3 "
                                 << "11017 3 "
                                 << "11020 3 ";
        // ReqSwitchShootingTech tech 1: 2; ReqCaptureRawLiveStacking ir_index 1: 1
        QTest::newRow("tele v3") << true << tele << "16403 14 0802;11005 3 0801"
                                 << "11006 3 "
                                 << "11010 3 ";
        QTest::newRow("wide v3") << true << wide << "16403 14 0802;11016 3 "
                                 << "11017 3 "
                                 << "11020 3 ";
    }

    void commands()
    {
        QFETCH(bool, v3);
        QFETCH(int, camera);
        QFETCH(QString, starts);
        QFETCH(QString, stops);
        QFETCH(QString, goesLive);
        Bench bench(v3 ? SessionFixture::mini() : SessionFixture::dwarf2());
        StackingModel &model = bench.model(static_cast<Camera>(camera));
        model.start({1, false}); // the filter is said by V3 alone
        QCOMPARE(model.run()->phase, StackPhase::Starting);
        ModelBench::settle();
        QCOMPARE(bench.wire(), starts.split(u';'));
        QCOMPARE(model.run()->phase, StackPhase::Running);
        QVERIFY(model.run()->isOurs);
        model.stop();
        ModelBench::settle();
        QCOMPARE(bench.wire(), QStringList{stops});
        QCOMPARE(model.run()->phase, StackPhase::Stopping);
        bench.notify(camera == int(Camera::Tele) ? 15208 : 15236, "0803");
        QVERIFY(!model.run());
        QCOMPARE(bench.wire(), QStringList{goesLive}); // done for the user
        QCOMPARE(model.goLiveState(), GoLive::NotNeeded);
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.ends.first().wasStopped);
    }

    void fastStopIsOfV3Alone()
    {
        Bench old(SessionFixture::dwarf2());
        old.startTele();
        QCOMPARE(old.tele.canFastStop(), Refusal::Unsupported);
        Bench bench(SessionFixture::mini());
        bench.startTele();
        bench.tele.fastStop();
        ModelBench::settle();
        QCOMPARE(bench.wire(), lines("11037 3 "));
        bench.wide.start();
        ModelBench::settle();
        bench.link().forget();
        bench.wide.fastStop();
        ModelBench::settle();
        QCOMPARE(bench.wire(), lines("11038 3 "));
    }

    void countsOfV2()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        QVERIFY(!bench.tele.run()->taken);
        bench.notify(15209, "08e7071002"); // zeros are left out
        QCOMPARE(bench.tele.run()->taken, 0);
        QCOMPARE(bench.tele.run()->stacked, 0);
        bench.notify(15209, "08e70718032002"); // type 0: taken
        QCOMPARE(bench.tele.run()->taken, 3);
        QCOMPARE(bench.tele.run()->stacked, 2);
        bench.notify(15209, "08e70710012003"); // type 1: stacked
        QCOMPARE(bench.tele.run()->taken, 3);
        QCOMPARE(bench.tele.run()->stacked, 3);
        bench.notify(15209,
                     "08e707100218052004"
                     "289c013018"
                     "3a044d203331");
        const StackRun run = *bench.tele.run();
        QCOMPARE(run.taken, 5);
        QCOMPARE(run.stacked, 4);
        QCOMPARE(run.total, 999);
        QCOMPARE(run.exposureIndex, 156);
        QCOMPARE(run.gainIndex, 24);
        QCOMPARE(run.target, QStringLiteral("M 31"));
        QVERIFY(bench.notices.isEmpty());
        QVERIFY(!bench.wide.run());
    }

    void deltasOfV3()
    {
        Bench bench(SessionFixture::mini());
        bench.startTele();
        bench.notify(15209, "08e707100218002000289c013a044d203331");
        QCOMPARE(bench.tele.run()->taken, 0);
        bench.notify(15209, "1801"); // one more taken, nothing else changed
        bench.notify(15209, "18022001");
        const StackRun run = *bench.tele.run();
        QCOMPARE(run.taken, 2);
        QCOMPARE(run.stacked, 1);
        QCOMPARE(run.total, 999);
        QCOMPARE(run.target, QStringLiteral("M 31"));
        bench.notify(15209, "18034001"); // of the wide camera
        QCOMPARE(bench.tele.run()->taken, 2);
        QCOMPARE(bench.wide.run()->taken, 3);
        QVERIFY(!bench.wide.run()->isOurs);
    }

    void countsThatGoBackAreUnknownUntilToldAgain()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        bench.notify(15209, "08e707100218092008");
        bench.notify(15209, "08e707100218032003");
        QCOMPARE(bench.kinds(), QList<Kind>{Kind::CountsWentBack});
        QCOMPARE(bench.notices.first().before, 9);
        QCOMPARE(bench.notices.first().now, 3);
        QVERIFY(!bench.tele.run()->taken && !bench.tele.run()->stacked);
        bench.notify(15209, "08e707100218042004");
        QCOMPARE(bench.tele.run()->taken, 4);
        QCOMPARE(bench.tele.run()->stacked, 4);
        QCOMPARE(bench.notices.size(), 1);
    }

    void impossibleCountsAreNotShown()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        bench.notify(15209, "08e707100218032002");
        bench.notify(15209, "08e707100218042009"); // more stacked than taken
        bench.notify(15209, "08e707100218ffffffff0f"); // -1, 32 bits
        QCOMPARE(bench.kinds(), (QList<Kind>{Kind::CountsImpossible, Kind::CountsImpossible}));
        QCOMPARE(bench.tele.run()->taken, 3);
        QCOMPARE(bench.tele.run()->stacked, 2);
        bench.notify(15209, "ffff"); // cut
        QCOMPARE(bench.tele.run()->taken, 3);
    }

    void aTargetThatChangesIsNamed()
    {
        Bench bench(SessionFixture::mini());
        bench.startTele();
        bench.notify(15209, "180320033a044d203331");
        bench.notify(15209, "180420043a044d203333");
        QCOMPARE(bench.kinds(), QList<Kind>{Kind::TargetChanged});
        QCOMPARE(bench.notices.first().name, QStringLiteral("M 33"));
        QCOMPARE(bench.tele.run()->target, QStringLiteral("M 33"));
    }

    /// V3 tells the target of a stack that runs already only when it tells all again.
    void whatIsFollowedIsTheTargetUntilItIsTold()
    {
        // tele_camera_state_info 2 { 1 { capture_raw_state 1 { state 1: 1 } } },
        // motion_motor_state_info 5 { 1 { astro_tracking_state 3 { 1: 1, 2: "M 31" } } }
        Bench bench(SessionFixture::mini(),
                    "12060a040a0208012a0c0a0a1a08080112044d203331"
                    "42020a00");
        QVERIFY(bench.tele.run() && bench.tele.run()->isTargetAssumed);
        QCOMPARE(bench.tele.run()->target, QStringLiteral("M 31"));
        bench.notify(15212, "080112044d203333"); // it follows M 33 now
        QCOMPARE(bench.tele.run()->target, QStringLiteral("M 33"));
        bench.notify(15212, "0803"); // and then nothing
        QCOMPARE(bench.tele.run()->target, QStringLiteral("M 33"));
        bench.notify(15209, "180320033a044d203331");
        QCOMPARE(bench.tele.run()->target, QStringLiteral("M 31"));
        QVERIFY(!bench.tele.run()->isTargetAssumed);
        QVERIFY(bench.notices.isEmpty()); // nothing changed: it was not known
        bench.notify(15212, "080112044d203333"); // what the stack told counts
        QCOMPARE(bench.tele.run()->target, QStringLiteral("M 31"));
        bench.notify(15208, "0803");
        bench.advance(11s);
        bench.notify(15212, "0803");
        bench.notify(15208, "0801");
        QVERIFY(bench.tele.run() && !bench.tele.run()->target); // nothing is followed
    }

    void unknownStateChangesNothing()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        bench.notify(15208, "0809");
        QCOMPARE(bench.kinds(), QList<Kind>{Kind::UnknownState});
        QCOMPARE(bench.notices.first().now, 9);
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
    }

    void endsByItself()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        bench.notify(15209,
                     "080310021803"
                     "2003");
        bench.notify(15208, "0802");
        QCOMPARE(bench.tele.run()->phase, StackPhase::Stopping);
        bench.notify(15208, "0803");
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.ends.first().isComplete() && !bench.ends.first().wasStopped);
        QCOMPARE(bench.wire(), lines("11010 3 "));
        bench.notify(15209, "0803100218032003"); // an echo is no new stack
        bench.notify(15208, "");
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.size(), 1);
    }

    void anothersStackIsSeen()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.notify(15208, "0801");
        QVERIFY(bench.tele.run() && !bench.tele.run()->isOurs);
        QCOMPARE(bench.tele.canStart(), Refusal::InProgress);
        QCOMPARE(bench.tele.canStop(), Refusal::None);
        QCOMPARE(bench.tele.canGoLive(), Refusal::InProgress);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("obstacle");
        QTest::newRow("goto") << -11513 << int(StackObstacle::NeedsGoTo);
        QTest::newRow("dark") << -11503 << int(StackObstacle::NeedsDark);
        QTest::newRow("busy") << -11501 << int(StackObstacle::Busy);
        QTest::newRow("dark runs") << -11506 << int(StackObstacle::Busy);
        QTest::newRow("goto runs") << -11508 << int(StackObstacle::Busy);
        QTest::newRow("gain") << -11502 << int(StackObstacle::GainOutOfRange);
        QTest::newRow("no card") << -2 << int(StackObstacle::NoCard);
        QTest::newRow("full") << -6 << int(StackObstacle::NoCard);
        QTest::newRow("other") << -10507 << int(StackObstacle::Other);
    }

    void refusals()
    {
        QFETCH(int, code);
        QFETCH(int, obstacle);
        Bench bench(SessionFixture::dwarf2());
        bench.device().refuse(11005, code);
        bench.tele.start();
        Bench::settleAll();
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.problem()->deviceCode, code);
        QCOMPARE(int(bench.tele.obstacle()), obstacle);
        QCOMPARE(bench.ends.size(), 1);
        QCOMPARE(bench.ends.first().error->deviceCode, code);
        QCOMPARE(bench.wire(), lines("11005 3 ")); // nothing that may be somebody's is ended
        QVERIFY(bench.tele.goLiveState() == GoLive::NotNeeded); // nothing began
    }

    void thePretenceAfterNeedGoToIsNotShown()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().refuse(11005, -11513);
        bench.tele.start();
        Bench::settleAll();
        bench.notify(15208, "0801");
        QVERIFY(!bench.tele.run());
        bench.advance(10s);
        bench.device().refuse(11005, -11501); // on its way there
        bench.tele.start();
        Bench::settleAll();
        bench.advance(10s);
        bench.notify(15208, "0802");
        bench.notify(15208, "0803");
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.size(), 2);
        QVERIFY(bench.ends.last().error);
        bench.notify(15208, "0801"); // and that is a real one
        QVERIFY(bench.tele.run());
    }

    void goesOnWithoutADark()
    {
        Bench bench(SessionFixture::mini());
        bench.device().refuse(11005, -11503);
        bench.device().refuse(11016, -11503);
        QCOMPARE(bench.tele.canContinue(), Refusal::Unsupported);
        bench.tele.start();
        ModelBench::settle();
        bench.wire();
        QCOMPARE(bench.tele.canContinue(), Refusal::None);
        bench.tele.continueWithoutDark();
        ModelBench::settle();
        QCOMPARE(bench.wire(), lines("11050 3 "));
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        QCOMPARE(bench.tele.obstacle(), StackObstacle::None);
        bench.wide.start();
        ModelBench::settle();
        bench.wire();
        bench.wide.continueWithoutDark();
        ModelBench::settle();
        QCOMPARE(bench.wire(), lines("11016 3 0801")); // force_start
        Bench old(SessionFixture::dwarf2());
        old.device().refuse(11005, -11503);
        old.tele.start();
        ModelBench::settle();
        QCOMPARE(old.tele.canContinue(), Refusal::Unsupported);
    }

    void aWarningIsNoRefusal()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().refuse(11005, -11514);
        bench.tele.start();
        ModelBench::settle();
        QCOMPARE(bench.kinds(), QList<Kind>{Kind::ParametersUnsuited});
        QVERIFY(bench.tele.run());
        bench.notify(15208, "0801");
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        bench.advance(60s);
        QVERIFY(bench.tele.run());
        Bench silent(SessionFixture::dwarf2());
        silent.device().refuse(11005, -11514);
        silent.tele.start();
        ModelBench::settle();
        silent.advance(31s);
        QVERIFY(!silent.tele.run()); // it never showed that it runs
        QCOMPARE(silent.tele.problem()->deviceCode, -11514);
    }

    void lateWarnings()
    {
        Bench bench(SessionFixture::mini());
        bench.startTele();
        // ComResponse code 1: -11514
        bench.link().reply(11005, QByteArray::fromHex("0886a6ffffffffffffff01"));
        ModelBench::settle();
        QCOMPARE(bench.kinds(), QList<Kind>{Kind::ParametersUnsuited});
        QVERIFY(bench.tele.run() && !bench.tele.problem());
        // -11503
        bench.link().reply(11005, QByteArray::fromHex("0891a6ffffffffffffff01"));
        ModelBench::settle();
        QCOMPARE(bench.notices.last().kind, Kind::LateRefusal);
        QCOMPARE(bench.notices.last().now, -11503);
        QCOMPARE(bench.tele.obstacle(), StackObstacle::NeedsDark);
        QVERIFY(bench.tele.run()); // its state decides
        bench.notify(15208, "0803");
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.canContinue(), Refusal::None);
        QVERIFY(!bench.wide.problem());
    }

    void startTimesOut()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().ignore(11005);
        bench.tele.start();
        bench.advance(31s);
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.problem()->code, Error::Code::Timeout);
        QCOMPARE(bench.wire().size(), 1); // never sent again
    }

    /// 15208 and 15209 made it known: the lost answer is no refusal.
    void aLostAnswerEndsNothingThatRuns()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().ignore(11005);
        bench.tele.start();
        ModelBench::settle();
        bench.notify(15208, "0801");
        bench.notify(15209, "08e707100218032003");
        bench.advance(35s);
        QVERIFY(bench.tele.run());
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        QVERIFY(bench.ends.isEmpty() && !bench.tele.problem());
    }

    /// A stack from here ended while nobody was there, and the telescope still waits for GO LIVE.
    void aStuckTelescopeIsFreedAndTheStartRepeatedOnce()
    {
        Bench bench(SessionFixture::mini());
        bench.endUnheard();
        bench.device().refuse(11005, -11501);
        bench.device().onCommand(11010, [&bench] {
            bench.device().onCommand(11005, [&bench] { bench.link().reply(11005); });
            bench.link().reply(11010);
        });
        bench.device().onCommand(11006, [&bench] {
            bench.link().reply(11006);
            bench.link().notify(15208, QByteArray::fromHex("0803")); // not the one that begins
        });
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.wire(),
                 lines("16403 14 0802;11005 3 ;11006 3 ;11010 3 ;16403 14 0802;11005 3 "));
        QVERIFY(bench.tele.run() && bench.ends.isEmpty() && !bench.tele.problem());
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
    }

    /// A telescope writes its files first: the late word of the old stack's end once ended ours,
    /// and sent GO LIVE behind our start.
    void theLateEndOfTheOldStackIsNotThatOfOurs()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        bench.device().ignore(11005); // its answer comes later
        bench.tele.stopAndStart();
        Bench::settleAll();
        bench.notify(15208, "0802");
        bench.notify(15208, "0803");
        QVERIFY(bench.tele.run());
        QCOMPARE(bench.tele.run()->phase, StackPhase::Starting);
        bench.link().reply(11005);
        Bench::settleAll();
        QCOMPARE(bench.wire(), lines("11005 3 ;11006 3 ;11010 3 ;11005 3 "));
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        QCOMPARE(bench.ends.size(), 1); // the refused one
    }

    void aTelescopeThatIsReallyBusyIsAskedTwiceAtMost()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.endUnheard();
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.wire(), lines("11005 3 ;11006 3 ;11010 3 ;11005 3 "));
        bench.tele.start(); // what was left behind is gone: it is something else
        Bench::settleAll();
        QCOMPARE(bench.wire(), lines("11005 3 "));
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.size(), 2);
        QCOMPARE(bench.tele.obstacle(), StackObstacle::Busy);
    }

    /// It once ended the stack of another program, of which the telescope had not told.
    void whatIsNotKnownIsEndedByAPersonAlone()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.wire(), lines("11005 3 "));
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::Unknown));
        QCOMPARE(bench.tele.canStopAndStart(), Refusal::None);
        bench.tele.stopAndStart();
        QVERIFY(!bench.tele.busyWith());
        Bench::settleAll();
        QCOMPARE(bench.wire(), lines("11006 3 ;11010 3 ;11005 3 "));
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::Unknown)); // and no more
    }

    /// It once ended a GOTO, for the sake of a stack that had been left behind.
    void whatIsKnownToRunIsNamedAndWaitedFor()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.endUnheard();
        bench.rival = StackRival::GoTo;
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.wire(), lines("11005 3 "));
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::GoTo));
        bench.rival = StackRival::Capture; // meanwhile: a person has to hear of that first
        bench.tele.stopAndStart();
        QCOMPARE(bench.rivalStops, 0);
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::Capture));
        bench.tele.stopAndStart();
        QCOMPARE(bench.rivalStops, 1);
        bench.advance(10s);
        QCOMPARE(bench.wire(), QStringList());
        QCOMPARE(bench.tele.run()->phase, StackPhase::Starting);
        bench.rival.reset();
        bench.device().onCommand(11005, [&bench] { bench.link().reply(11005); });
        bench.advance(1s);
        QCOMPARE(bench.wire(), lines("11005 3 "));
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
    }

    /// Somebody agreed to end one GOTO, and it ended the next.
    void theNextOfItsKindIsNamedAnew()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.rival = StackRival::GoTo;
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        bench.rival.reset();
        bench.advance(1s);
        bench.rival = StackRival::GoTo;
        bench.tele.stopAndStart();
        QCOMPARE(bench.rivalStops, 0);
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::GoTo));
        bench.tele.stopAndStart();
        QCOMPARE(bench.rivalStops, 1);
        QVERIFY(bench.tele.run());
    }

    /// It could not be called off for three minutes.
    void aStartThatWaitsCanBeCalledOff()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.rival = StackRival::DarkFrames;
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        bench.wire();
        bench.tele.stopAndStart();
        bench.advance(5s);
        QCOMPARE(bench.tele.canStop(), Refusal::None);
        bench.tele.stop();
        QVERIFY(!bench.tele.run() && !bench.tele.problem());
        QCOMPARE(bench.ends.last().error->code, Error::Code::Cancelled);
        bench.rival.reset();
        bench.advance(10s);
        QCOMPARE(bench.wire(), QStringList());
        bench.tele.start(); // what was sent can't be called off
        QCOMPARE(bench.tele.canStop(), Refusal::InProgress);
    }

    void whatDoesNotEndIsNotWaitedForForEver()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.rival = StackRival::DarkFrames;
        bench.device().refuse(11005, -11501);
        bench.tele.start();
        Bench::settleAll();
        bench.tele.stopAndStart();
        bench.advance(260s);
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::DarkFrames));
        QCOMPARE(bench.wire(), lines("11005 3 "));
    }

    void whatV3NamesIsNamed()
    {
        Bench bench(SessionFixture::mini());
        bench.device().refuse(11005, -11507);
        bench.tele.start();
        Bench::settleAll();
        QCOMPARE(bench.tele.busyWith(), std::optional(StackRival::Calibration));
    }

    void whatIsNotKnownToRunIsStoppedAllTheSame()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().refuse(11006, -11501); // nothing to stop
        bench.tele.stopUnknown();
        QCOMPARE(bench.tele.goLiveState(), GoLive::UnderWay);
        Bench::settleAll();
        QCOMPARE(bench.wire(), lines("11006 3 ;11010 3 "));
        QCOMPARE(bench.tele.goLiveState(), GoLive::NotNeeded);
    }

    void aStopThatFailsLeavesItRunning()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        bench.device().refuse(11006, -11501);
        bench.tele.stop();
        ModelBench::settle();
        QCOMPARE(bench.tele.run()->phase, StackPhase::Running);
        QCOMPARE(bench.tele.problem()->deviceCode, -11501);
    }

    void aStopWithoutAWordEnds_data()
    {
        QTest::addColumn<QByteArray>("told"); // exp_index 5
        QTest::addColumn<QByteArray>("set"); // CommonParam: auto_mode 2, index 5
        QTest::addColumn<int>("seconds");
        const QByteArray setToLong("0a05100128a501");
        QTest::newRow("15 s") << QByteArray("289c01") << setToLong << 15;
        QTest::newRow("120 s") << QByteArray("28a501") << QByteArray() << 120;
        QTest::newRow("120 s, as it is set") << QByteArray() << setToLong << 120;
        QTest::newRow("nobody knows") << QByteArray("2801") << QByteArray() << 180;
    }

    /// It waits for the frame under way, and for the files.
    void aStopWithoutAWordEnds()
    {
        QFETCH(QByteArray, told);
        QFETCH(QByteArray, set);
        QFETCH(int, seconds);
        Bench bench(withLongFrames());
        bench.startTele();
        bench.notify(15213, set.constData());
        bench.notify(15209, ("08e707100218032003" + told).constData());
        bench.tele.stop();
        ModelBench::settle();
        bench.advance(std::chrono::seconds(seconds + 25));
        QVERIFY(bench.tele.run());
        bench.advance(10s);
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.size(), 1);
    }

    void aFastStopWithoutAWordEnds()
    {
        Bench bench(SessionFixture::mini());
        bench.startTele();
        bench.tele.fastStop();
        ModelBench::settle();
        bench.advance(25s);
        QVERIFY(bench.tele.run());
        bench.advance(10s);
        QVERIFY(!bench.tele.run());
    }

    /// It was taken for ended in the midst of its frame: GO LIVE was refused as busy and never sent
    /// again, and the last count was taken for the stack of another program.
    void aStopWaitsForALongFrame()
    {
        Bench bench(withLongFrames());
        bench.startTele();
        bench.notify(15209, "08e70710021828202728a501");
        bench.device().refuse(11010, -11501);
        bench.tele.stop();
        ModelBench::settle();
        bench.notify(15208, "0802");
        bench.advance(110s);
        QCOMPARE(bench.wire(), lines("11006 3 "));
        QVERIFY(bench.tele.run() && bench.tele.run()->phase == StackPhase::Stopping);
        bench.notify(15209, "08e70710021829202828a501");
        bench.device().onCommand(11010, [&bench] { bench.link().reply(11010); });
        bench.notify(15208, "0803");
        QCOMPARE(bench.wire(), lines("11010 3 "));
        QCOMPARE(bench.tele.goLiveState(), GoLive::NotNeeded);
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.ends.first().wasStopped);
        QCOMPARE(bench.ends.first().run.taken, 41);
    }

    /// Slower than anybody waits for: what it still says is of the stack that was stopped.
    void whatEndsLaterThanItWasTakenForIsPutAwayThen()
    {
        Bench bench(withLongFrames());
        bench.startTele();
        bench.notify(15209, "08e707100218282027289c01");
        bench.device().refuse(11010, -11501);
        bench.tele.stop();
        bench.advance(50s);
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.wire(), lines("11006 3 ;11010 3 "));
        QCOMPARE(bench.tele.goLiveState(), GoLive::Needed);
        bench.advance(100s);
        bench.notify(15209, "08e707100218292028289c01");
        bench.notify(15208, "0802");
        QVERIFY(!bench.tele.run());
        bench.device().onCommand(11010, [&bench] { bench.link().reply(11010); });
        bench.notify(15208, "0803");
        QCOMPARE(bench.wire(), lines("11010 3 "));
        QCOMPARE(bench.tele.goLiveState(), GoLive::NotNeeded);
        QVERIFY(!bench.tele.problem() && !bench.tele.run());
        bench.device().refuse(11010, -11501);
        bench.tele.goLive();
        ModelBench::settle();
        bench.notify(15208, "0800"); // and that says no more of it
        QCOMPARE(bench.wire(), lines("11010 3 "));
        QCOMPARE(bench.ends.size(), 1);
        bench.notify(15208, "0801");
        QVERIFY(bench.tele.run() && !bench.tele.run()->isOurs);
    }

    void aFailedGoLiveIsDoneBeforeTheNextStart()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        bench.device().refuse(11010, -11501);
        bench.notify(15208, "0803");
        QCOMPARE(bench.tele.goLiveState(), GoLive::Needed);
        QCOMPARE(bench.tele.problem()->deviceCode, -11501);
        bench.device().onCommand(11010, [&bench] { bench.link().reply(11010); });
        bench.wire();
        QCOMPARE(bench.tele.canGoLive(), Refusal::None);
        bench.tele.start();
        ModelBench::settle();
        QCOMPARE(bench.wire(), lines("11010 3 ;11005 3 "));
        QCOMPARE(bench.tele.goLiveState(), GoLive::NotNeeded);
    }

    void nothingIsStartedOverAnothersStack()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        bench.device().refuse(11010, -11501);
        bench.notify(15208, "0803");
        bench.device().onCommand(11010, [] {}); // answered below
        bench.wire();
        bench.tele.start();
        ModelBench::settle();
        bench.notify(15208, "0801"); // began meanwhile
        bench.link().reply(11010);
        ModelBench::settle();
        QCOMPARE(bench.wire(), lines("11010 3 "));
        QVERIFY(bench.tele.run() && !bench.tele.run()->isOurs);
        QCOMPARE(bench.tele.obstacle(), StackObstacle::Busy);
    }

    void isKnownAgainAfterAReconnect()
    {
        Bench bench(SessionFixture::mini());
        bench.startTele();
        bench.notify(15209, "08e707100218092008289c013a044d203331");
        bench.dropLink();
        QVERIFY(!bench.tele.run());
        QVERIFY(bench.ends.isEmpty());
        bench.advance(3s);
        bench.link().accept();
        ModelBench::settle();
        bench.notify(15208, "0801");
        QVERIFY(bench.tele.run() && !bench.tele.run()->total); // nothing is guessed
        bench.notify(15209, "180c200b");
        QCOMPARE(bench.tele.run()->taken, 12);
        QCOMPARE(bench.tele.run()->total, 999); // its counts go on: it is the same
        QCOMPARE(bench.tele.run()->target, QStringLiteral("M 31"));
        QVERIFY(bench.tele.run()->isOurs);
        bench.advance(6s);
        QVERIFY(bench.tele.run());
        QVERIFY(bench.ends.isEmpty());
    }

    void anEndThatNobodyHeardIsTold()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.startTele();
        bench.notify(15209, "08e707100218092008");
        bench.dropLink();
        bench.advance(3s);
        bench.link().accept();
        bench.advance(8s);
        QCOMPARE(bench.session().linkState(), LinkState::Ready);
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.ends.first().wasUnheard);
        QCOMPARE(bench.ends.first().run.taken, 9);
        QVERIFY(bench.link().sentIds().contains(11010));
    }

    void aSlaveOnlyWatches()
    {
        ModelBench bench(SessionFixture::dwarf2());
        StatusModel status(bench.session());
        StackingModel tele(bench.session(), status, Camera::Tele, bench.scheduler());
        bench.connectAsSlave();
        bench.notify(15208, "0801");
        QVERIFY(tele.run());
        QCOMPARE(tele.canStop(), Refusal::WatchOnly);
        bench.notify(15208, "0803");
        QVERIFY(!tele.run());
        QCOMPARE(tele.goLiveState(), GoLive::Needed);
        QVERIFY(!bench.link().sentIds().contains(11010));
        bench.device().grantControl(); // and now it may
        bench.session().takeOver();
        bench.advance(5s);
        QCOMPARE(bench.session().canCommand(), Refusal::None);
        QCOMPARE(bench.link().sentIds().count(11010), 1);
        QCOMPARE(tele.goLiveState(), GoLive::NotNeeded);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackingModel)
#include "tst_stacking_model.moc"
