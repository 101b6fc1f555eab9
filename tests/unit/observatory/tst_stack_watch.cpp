// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_watch.h"

#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/story_store.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Kind = StackEvent::Kind;

constexpr auto kEpoch = std::chrono::milliseconds(1'800'000'000'000);

QByteArray varint(int number)
{
    QByteArray bytes;
    for (auto rest = static_cast<unsigned>(number); rest > 0x7FU; rest >>= 7U) {
        bytes.append(static_cast<char>((rest & 0x7FU) | 0x80U));
        number = static_cast<int>(rest >> 7U);
    }
    bytes.append(static_cast<char>(number));
    return bytes;
}

/// A camera that stacks, and who watches it.
struct Bench : ModelBench
{
    explicit Bench(std::chrono::milliseconds utc = kEpoch,
                   SessionFixture fixture = SessionFixture::dwarf2())
        : ModelBench(std::move(fixture))
        , watch({session(), model, status, scheduler()}, utc)
    {
        QObject::connect(&watch, &StackWatch::ended, &watch,
                         [this](const StackStory &story) { ends.append(story); });
    }

    /// ResNotifyProgressCaptureRawLiveStacking: total 1, kind 2 both, taken 3, stacked 4.
    void count(int taken, int stacked, int total = 120)
    {
        link().notify(15209,
                      QByteArray("\x08") + varint(total) + QByteArray::fromHex("100218")
                          + varint(taken) + "\x20" + varint(stacked));
        settle();
    }
    /// Frames of ten seconds each.
    void frames(int from, int to, int stackedBefore, bool areGood)
    {
        for (int taken = from; taken <= to; ++taken) {
            advance(10s);
            count(taken, stackedBefore + (areGood ? taken - from + 1 : 0));
        }
    }
    QList<Kind> kinds() const
    {
        QList<Kind> list;
        for (const StackEvent &event : watch.story()->events)
            list.append(event.kind);
        return list;
    }

    StatusModel status{session()};
    StackingModel model{session(), status, Camera::Tele, scheduler()};
    StackWatch watch;
    QList<StackStory> ends;
};

} // namespace

class TestStackWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatBecameOfEachFrame()
    {
        Bench bench;
        bench.connectAsHost();
        QVERIFY(!bench.watch.story());
        bench.notify(15208, "0801");
        QVERIFY(bench.watch.story() && !bench.watch.story()->isOver());
        bench.count(0, 0);
        bench.frames(1, 12, 0, true);
        bench.frames(13, 13, 12, false);
        bench.frames(14, 15, 12, true);
        const StackStory &story = *bench.watch.story();
        QCOMPARE(story.run.taken, 15);
        QCOMPARE(story.run.stacked, 14);
        QCOMPARE(story.run.total, 120);
        const auto good = std::count_if(story.frames.begin(), story.frames.end(),
                                        [](const JudgedFrame &frame) { return frame.isStacked; });
        QVERIFY(good >= 13 && story.frames.size() - std::size_t(good) == 1);
        QVERIFY(story.frames.front().at >= kEpoch);
        const auto left = bench.watch.monitor().timeLeft();
        QVERIFY(left);
        QVERIFY(std::abs(left->count() - 1'050'000) < 30'000);
    }

    void cloudsAreABandWithAnEnd()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(0, 0);
        bench.frames(1, 10, 0, true);
        bench.frames(11, 14, 10, false);
        bench.advance(10s);
        QVERIFY(bench.kinds().contains(Kind::AlarmOn));
        QCOMPARE(bench.watch.story()->bands.size(), std::size_t(1));
        QCOMPARE(bench.watch.story()->bands.front().alarm, StackAlarm::Clouds);
        QVERIFY(!bench.watch.story()->bands.front().to);
        bench.frames(15, 18, 10, true);
        QVERIFY(bench.kinds().contains(Kind::AlarmOff));
        const StackBand &band = bench.watch.story()->bands.front();
        QVERIFY(band.to && *band.to - band.from >= 30s && *band.to - band.from <= 60s);
    }

    /// An alarm that no frame follows was kept with the next report alone, and a kill lost it.
    void eachEventIsKeptAtOnce()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(1, 1);
        std::size_t kept = 0;
        QObject::connect(&bench.watch, &StackWatch::told, &bench.watch,
                         [&] { kept = bench.watch.story()->events.size(); });
        bench.session().close();
        bench.advance(15s);
        QCOMPARE(bench.kinds(), (QList<Kind>{Kind::Found, Kind::AlarmOn}));
        QCOMPARE(kept, std::size_t(2));
    }

    /// All that happens in a turn of the event loop is kept once: a telescope may say much.
    void whatComesAtOnceIsToldOnce()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(1, 1);
        const QSignalSpy told(&bench.watch, &StackWatch::told);
        for (int i = 0; i < 6; ++i)
            bench.link().notify(15208, QByteArray::fromHex("0809"));
        ModelBench::settle();
        QCOMPARE(bench.watch.story()->events.size(), std::size_t(7));
        QCOMPARE(told.size(), 1);
    }

    /// A damaged picture is said once, and what was said survives.
    void aDamagedPictureIsAnEvent()
    {
        Bench bench;
        bench.connectAsHost();
        bench.watch.setPictureFault(PictureFault::Black); // before there is a stack
        bench.watch.setPictureFault(PictureFault::None);
        bench.notify(15208, "0801");
        bench.count(1, 1);
        for (const PictureFault fault :
             {PictureFault::Cut, PictureFault::Cut, PictureFault::None, PictureFault::OtherSize})
            bench.watch.setPictureFault(fault);
        QCOMPARE(bench.kinds(), (QList<Kind>{Kind::Found, Kind::Picture, Kind::Picture}));
        const StackStory &story = *bench.watch.story();
        QCOMPARE(story.events.at(1).fault, PictureFault::Cut);
        QCOMPARE(story.events.at(2).fault, PictureFault::OtherSize);
        QCOMPARE(story.events.at(1).taken, 1); // as many as there were then
        QVERIFY(!story.events.at(0).taken);
        QCOMPARE(storyFromJson(storyToJson(story)), std::optional(story));
    }

    void endsOnceAndSaysThatTheLivePictureIsBack()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(2, 2, 3);
        bench.advance(10s);
        bench.count(3, 3, 3);
        bench.notify(15208, "0803");
        bench.advance(2s);
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.watch.story()->isOver());
        QCOMPARE(bench.kinds(), (QList<Kind>{Kind::Found, Kind::Complete, Kind::LivePicture}));
    }

    /// It was said to have been stopped, and its last frame was the stack of another.
    void aStopInALongFrameIsOneStory()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(40, 39);
        bench.model.stop();
        ModelBench::settle();
        bench.notify(15208, "0802");
        bench.advance(110s);
        bench.count(41, 40);
        bench.notify(15208, "0803");
        QCOMPARE(bench.ends.size(), 1);
        QCOMPARE(bench.ends.first().run.taken, 41);
        QCOMPARE(bench.kinds().count(Kind::Found), 1);
        QVERIFY(bench.kinds().contains(Kind::Stopped));
    }

    void anotherClientsStopIsNamed()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(5, 5);
        bench.notify(15208, "0803");
        QCOMPARE(bench.kinds().at(1), Kind::EndedElsewhere);
    }

    void aRefusedStartIsNoStack()
    {
        Bench bench;
        bench.device().refuse(11005, -11503);
        bench.connectAsHost();
        bench.model.start();
        ModelBench::settle();
        QVERIFY(!bench.watch.story());
    }

    /// It stayed open for ever, and the next stack went into it.
    void aStartThatRanBeforeItWasRefusedIsOver()
    {
        Bench bench;
        bench.device().refuse(11005, -11503);
        bench.connectAsHost();
        bench.model.start();
        bench.link().notify(15208, QByteArray::fromHex("0801")); // before the answer
        ModelBench::settle();
        QVERIFY(bench.model.problem());
        QVERIFY(bench.watch.story() && bench.watch.story()->isOver());
    }

    void goesOnAfterARestart()
    {
        StackStory kept;
        {
            Bench bench;
            bench.connectAsHost();
            bench.notify(15208, "0801");
            bench.count(0, 0);
            bench.frames(1, 25, 0, true);
            kept = *storyFromJson(storyToJson(*bench.watch.story()));
        } // as by kill -9: nobody said goodbye
        Bench bench(kept.heardUtc + 60s);
        bench.watch.waitForStory();
        bench.watch.takeUp(kept);
        QCOMPARE(bench.watch.story()->frames, kept.frames); // before there is a link
        bench.connectAsHost();
        bench.notify(15208, "0801");
        QCOMPARE(bench.watch.story()->run.taken, 25); // not told again yet
        bench.count(30, 30);
        QCOMPARE(bench.watch.story()->id, kept.id);
        QCOMPARE(bench.watch.story()->run.stacked, 30);
        QCOMPARE(bench.kinds(), (QList<Kind>{Kind::Found, Kind::WatchedAgain}));
        QVERIFY(bench.watch.monitor().cadence());
        QVERIFY(std::abs(bench.watch.monitor().cadence()->count() - 10'000) < 1000);
        QVERIFY(bench.watch.monitor().timeLeft());
        QCOMPARE(bench.watch.story()->bands.size(), std::size_t(1));
        QVERIFY(!bench.watch.story()->bands.front().alarm); // nobody watched
        QVERIFY(bench.watch.story()->bands.front().to);
    }

    /// The clouds were still there, and nothing was to be seen of them.
    void cloudsGoOnAfterARestart()
    {
        StackStory kept;
        {
            Bench bench;
            bench.connectAsHost();
            bench.notify(15208, "0801");
            bench.count(0, 0);
            bench.frames(1, 10, 0, true);
            bench.frames(11, 14, 10, false);
            bench.advance(8s);
            kept = *storyFromJson(storyToJson(*bench.watch.story()));
        }
        QVERIFY(!kept.bands.back().to);
        Bench bench(kept.heardUtc + 60s);
        bench.watch.waitForStory();
        bench.watch.takeUp(kept);
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(18, 10);
        const auto &bands = bench.watch.story()->bands;
        QCOMPARE(bands.size(), std::size_t(3)); // before, nobody watched, and now
        QCOMPARE(bands.back().alarm, StackAlarm::Clouds);
        QVERIFY(bands.back().from > kept.heardUtc && !bands.back().to);
        const QList<Kind> known{Kind::Found, Kind::AlarmOn, Kind::WatchedAgain};
        QCOMPARE(bench.kinds(), known); // it was said
        bench.frames(19, 22, 10, true);
        QCOMPARE(bench.kinds(), known + QList<Kind>{Kind::AlarmOff});
        QVERIFY(bands.back().to);
    }

    /// What was on is neither said twice nor for ever.
    void alarmsGoOnAfterARestart_data()
    {
        QTest::addColumn<QByteArray>("battery");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<QList<int>>("off");
        QTest::newRow("both still") << QByteArray("0808") << 20.0 << QList<int>{};
        QTest::newRow("loaded") << QByteArray("0859") << 20.0
                                << QList<int>{int(StackAlarm::Battery)};
        QTest::newRow("high") << QByteArray("0808") << 40.0 << QList<int>{int(StackAlarm::Target)};
    }

    void alarmsGoOnAfterARestart()
    {
        QFETCH(QByteArray, battery);
        QFETCH(double, degrees);
        QFETCH(QList<int>, off);
        StackStory kept;
        kept.id = QStringLiteral("one");
        kept.beganUtc = kEpoch;
        for (int taken = 1; taken <= 20; ++taken)
            kept.addSample({kEpoch + taken * 10s, taken, taken});
        for (const StackAlarm alarm : {StackAlarm::Battery, StackAlarm::Target})
            kept.addEvent({Kind::AlarmOn, kEpoch + 150s, alarm});
        kept.heardUtc = kEpoch + 200s;
        kept.run.taken = 20;
        kept.run.stacked = 20;
        Bench bench(kEpoch + 260s);
        bench.watch.waitForStory();
        bench.watch.takeUp(kept);
        bench.watch.setTargetDegrees(degrees);
        bench.connectAsHost();
        bench.notify(15201, battery.constData());
        bench.notify(15208, "0801");
        bench.count(26, 26);
        bench.advance(5s);
        QList<int> wentOff;
        for (const StackEvent &event : bench.watch.story()->events) {
            if (event.kind == Kind::AlarmOff)
                wentOff.append(int(event.alarm));
        }
        QCOMPARE(wentOff, off);
        QCOMPARE(bench.kinds().count(Kind::AlarmOn), 2);
    }

    /// The bell rang at each launch for what somebody had left open the day before.
    void whatIsLongOverIsNoNews()
    {
        StackStory kept;
        kept.id = QStringLiteral("one");
        kept.beganUtc = kEpoch;
        kept.heardUtc = kEpoch;
        Bench bench(kEpoch + 30h);
        const QSignalSpy news(&bench.watch, &StackWatch::eventAdded);
        const QSignalSpy told(&bench.watch, &StackWatch::told);
        bench.watch.waitForStory();
        bench.watch.takeUp(kept);
        ModelBench::settle();
        QCOMPARE(bench.kinds(), QList<Kind>{Kind::EndedUnheard});
        QCOMPARE(bench.watch.story()->endedUtc, kEpoch);
        QCOMPARE(bench.ends.size(), 1);
        QCOMPARE(told.size(), 1); // it is kept
        QVERIFY(news.isEmpty());
    }

    /// V3 tells what changed, and its total once: after a restart there was no time left.
    void theTotalIsThatOfTheStory()
    {
        StackStory kept;
        kept.id = QStringLiteral("one");
        kept.beganUtc = kEpoch;
        kept.run.total = 120;
        for (int taken = 1; taken <= 20; ++taken)
            kept.addSample({kEpoch + taken * 10s, taken, taken});
        kept.heardUtc = kEpoch + 200s;
        kept.run.taken = 20;
        kept.run.stacked = 20;
        Bench bench(kEpoch + 260s, SessionFixture::mini());
        bench.watch.waitForStory();
        bench.watch.takeUp(kept);
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.notify(15209, "181a201a"); // 26 taken, 26 stacked
        QVERIFY(!bench.model.run()->total);
        QCOMPARE(bench.watch.story()->id, kept.id);
        QVERIFY(bench.watch.monitor().timeLeft());
        QVERIFY(*bench.watch.monitor().timeLeft() > 900s);
        QVERIFY(*bench.watch.monitor().timeLeft() < 980s);
    }

    /// It once took the lower counts over, and what had been counted was gone.
    void countsThatGoBackAreAnotherStack()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(0, 0);
        bench.frames(1, 25, 0, true);
        const StackStory before = *bench.watch.story();
        bench.count(3, 2);
        QCOMPARE(bench.watch.story()->id, before.id); // in doubt
        QCOMPARE(bench.watch.story()->run.taken, 25);
        bench.count(4, 3);
        QCOMPARE(bench.ends.size(), 1);
        const StackStory &ended = bench.ends.first();
        QCOMPARE(ended.id, before.id);
        QCOMPARE(ended.run.taken, 25);
        QCOMPARE(ended.run.stacked, 25);
        QCOMPARE(ended.frames.size(), before.frames.size());
        const auto &events = ended.events;
        QCOMPARE(events.at(events.size() - 2).notice.kind, StackNotice::Kind::CountsWentBack);
        QCOMPARE(events.back().kind, Kind::EndedElsewhere);
        QVERIFY(bench.watch.story()->id != before.id);
        QCOMPARE(bench.watch.story()->run.taken, 4);
        QCOMPARE(bench.kinds(), QList<Kind>{Kind::Found});
    }

    /// Whatever ends a stack, the telescope follows its target on, unless it forgot all it did.
    void aRestartOfTheTelescopeIsNamed()
    {
        for (const bool followsOn : {true, false}) {
            Bench bench;
            bench.connectAsHost();
            bench.notify(15212, "080112044d203331"); // "M 31"
            bench.notify(15208, "0801");
            bench.frames(1, 5, 0, true);
            bench.dropLink();
            bench.advance(3s);
            if (followsOn)
                bench.device().onCommand(10039, [&bench] {
                    bench.device().notifyRole(0, true);
                    bench.link().notify(15212, QByteArray::fromHex("080112044d203331"));
                    bench.link().reply(10039);
                });
            bench.link().accept();
            bench.advance(8s);
            QVERIFY(bench.watch.story()->isOver());
            QCOMPARE(bench.ends.size(), 1);
            QCOMPARE(bench.ends.first().events.back().kind,
                     followsOn ? Kind::EndedUnheard : Kind::Restarted);
            QCOMPARE(storyFromJson(storyToJson(bench.ends.first()))->events,
                     bench.ends.first().events);
        }
    }

    /// The telescope told all it runs only after it was heard for a while: its stack was split.
    void aRestartThatWasNoneIsTakenBack()
    {
        Bench bench;
        bench.connectAsHost();
        bench.notify(15212, "080112044d203331"); // "M 31"
        bench.notify(15208, "0801");
        bench.frames(1, 5, 0, true);
        const QString id = bench.watch.story()->id;
        bench.dropLink();
        bench.advance(3s);
        bench.link().accept();
        bench.advance(8s);
        QVERIFY(bench.kinds().contains(Kind::Restarted));
        bench.notify(15208, "0801");
        bench.notify(15212, "080112044d203331");
        bench.count(8, 8);
        QCOMPARE(bench.watch.story()->id, id);
        QVERIFY(!bench.watch.story()->isOver());
        QVERIFY(!bench.kinds().contains(Kind::Restarted));
        QCOMPARE(bench.watch.story()->run.taken, 8);
    }

    void anotherStackAfterARestartIsAnother()
    {
        StackStory kept;
        kept.id = QStringLiteral("one");
        kept.beganUtc = kEpoch;
        kept.heardUtc = kEpoch;
        kept.run.taken = 40;
        kept.run.stacked = 40;
        Bench bench(kEpoch + 60s);
        bench.watch.waitForStory();
        bench.watch.takeUp(kept);
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(3, 3);
        QCOMPARE(bench.ends.size(), 1);
        QCOMPARE(bench.ends.first().id, kept.id);
        QVERIFY(bench.watch.story()->id != kept.id);
        QCOMPARE(bench.watch.story()->run.taken, 3);
    }

    /// What the telescope follows stands for the target of a stack, and is no proof of another.
    void whatIsFollowedIsNoOtherStack()
    {
        StackStory kept;
        kept.id = QStringLiteral("one");
        kept.beganUtc = kEpoch;
        kept.heardUtc = kEpoch;
        kept.run.taken = 40;
        kept.run.stacked = 40;
        kept.run.target = QStringLiteral("M 31");
        Bench bench(kEpoch + 60s);
        bench.watch.waitForStory();
        bench.watch.takeUp(kept);
        bench.connectAsHost();
        bench.notify(15212, "080112044d203333"); // "M 33"
        bench.notify(15208, "0801");
        bench.count(41, 41);
        QCOMPARE(bench.watch.story()->id, kept.id);
        QCOMPARE(bench.watch.story()->run.target, QStringLiteral("M 31"));
        QVERIFY(bench.ends.isEmpty());
    }

    void whatEndedMeanwhileIsSaidToHave()
    {
        StackStory kept;
        kept.id = QStringLiteral("one");
        kept.beganUtc = kEpoch;
        kept.heardUtc = kEpoch;
        Bench bench(kEpoch + 60s);
        bench.watch.waitForStory();
        bench.watch.takeUp(kept);
        bench.connectAsHost();
        QVERIFY(!bench.watch.story()->isOver());
        bench.link().forget();
        bench.advance(40s);
        QVERIFY(bench.watch.story()->isOver());
        QVERIFY(bench.kinds().contains(Kind::EndedUnheard));
        QCOMPARE(bench.ends.size(), 1);
        QCOMPARE(bench.link().sentIds().count(11010),
                 1); // nobody had brought back the live picture
        QCOMPARE(bench.kinds().last(), Kind::LivePicture);
        QCOMPARE(bench.model.goLiveState(), GoLive::NotNeeded);
    }

    /// What waits to be written is newer than the file.
    void whatWasSavedIsReadAtOnce()
    {
        const QTemporaryDir folder;
        StoryStore store(folder.path());
        const StoryStore::Place place{QStringLiteral("one"), Camera::Tele};
        StackStory story;
        story.id = QStringLiteral("0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1");
        for (const int taken : {1, 2, 3}) {
            story.run.taken = taken;
            store.save(place, story);
        }
        std::optional<StackStory> read;
        store.load(place, this, [&read](const auto &found) { read = found; });
        QVERIFY(!read); // later
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 60'000);
        QCOMPARE(read->run.taken, 3);
    }

    void storeKeepsTheNewest()
    {
        QTemporaryDir folder;
        StackStory story;
        story.id = QStringLiteral("0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1");
        story.run.target = QStringLiteral("M 31");
        story.run.phase = StackPhase::Running;
        story.addFrames({{5ms, true}, {6ms, false}});
        story.addSample({5ms, 1, 1});
        story.addEvent({Kind::AlarmOn, 7ms, StackAlarm::Wind, {}});
        story.openBand(StackAlarm::Wind, 6ms);
        const StoryStore::Place place{QStringLiteral("../x/y"), Camera::Wide};
        {
            StoryStore store(folder.filePath(QStringLiteral("stacks")));
            for (int taken = 0; taken < 50; ++taken) {
                story.run.taken = taken;
                store.save(place, story);
            }
        }
        StoryStore store(folder.filePath(QStringLiteral("stacks")));
        std::optional<StackStory> read;
        bool isDone = false;
        store.load(place, this, [&](const std::optional<StackStory> &found) {
            read = found;
            isDone = true;
        });
        QTRY_VERIFY(isDone);
        QVERIFY(read);
        QCOMPARE(*read, story);
        std::optional<StackStory> other = story;
        store.load({QStringLiteral("../x/y"), Camera::Tele}, this,
                   [&](const std::optional<StackStory> &found) { other = found; });
        QTRY_VERIFY(!other);
    }

    void damagedFilesAreNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << storyToJson({}).left(40);
        QTest::newRow("no id") << storyToJson({});
        for (const char *const id : {"x", "../x", "{0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1}",
                                     "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1/.."})
            QTest::newRow(id) << QByteArray(
                                     R"({"version":1,"began_utc_ms":1,"heard_utc_ms":2,"id":")")
                    + id + "\"}";
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("times") << QByteArray(
            R"({"version":1,"id":"0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1","began_utc_ms":-5,"heard_utc_ms":1e99})");
    }

    void damagedFilesAreNothing()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!storyFromJson(json));
    }

    void absurdRowsAreLeftOut()
    {
        const auto story = storyFromJson(
            R"({"version":1,"id":"0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1","began_utc_ms":1,
            "heard_utc_ms":2,"frames":[[1,1],[-1,1],"a",[1e99,0]],"samples":[[9,1,1],[3,2,2]],
            "events":[[1,99,0,0,0,0,""],[1,0,0,0,0,0,""],[1,0,77,0,0,0,""]],
            "bands":[[5,1,0],[5,6,99]],"run":{"taken":-4,"total":1e12}})");
        QVERIFY(story);
        QCOMPARE(story->frames.size(), std::size_t(1));
        QCOMPARE(story->samples.size(), std::size_t(1));
        QCOMPARE(story->events.size(), std::size_t(1));
        QCOMPARE(story->bands.size(), std::size_t(1));
        QVERIFY(!story->run.taken && !story->run.total);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackWatch)
#include "tst_stack_watch.moc"
