// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_recorder.h"

#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "core/observatory/stacklog/stack_log.h"
#include "record_maker.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// The computer's clock when a bench begins, so many minutes into the evening.
std::chrono::milliseconds clockAt(int minutes)
{
    return std::chrono::milliseconds(evening(minutes).toMSecsSinceEpoch());
}

/// One telescope whose tele camera is watched and written down; `log` outlives it, as a file does.
struct Bench : ModelBench
{
    explicit Bench(StackLog &theLog, int minutes = 0)
        : ModelBench(SessionFixture::dwarf2())
        , log(theLog)
        , watch({session(), stacking, status, scheduler()}, clockAt(minutes))
    {
    }

    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(watch.utc().count(), Qt::UTC); }

    StackLog &log;
    StatusModel status{session()};
    StackingModel stacking{session(), status, Camera::Tele, scheduler()};
    StackWatch watch;
    StackRecorder recorder{{watch, status, nullptr, nullptr},
                           {QStringLiteral("device"), [] { return QStringLiteral("DWARF II"); },
                            [this] { return now(); },
                            [](const QDateTime &utc) { return utc.addSecs(-43'200).date(); }},
                           log};

    void start()
    {
        stacking.start();
        settle();
        notify(15208, "0801");
    }
    /// ResNotifyProgressCaptureRawLiveStacking: total 1, update type 2 (2), taken 3, stacked 4,
    /// target 7 ("M 31").
    void count(int total, int taken, int stacked, const char *target = "M 31")
    {
        advance(17s);
        QByteArray bytes;
        const auto field = [&bytes](int number, int value) {
            bytes.append(char(number << 3));
            for (; value >= 0x80; value >>= 7)
                bytes.append(char(value | 0x80));
            bytes.append(char(value));
        };
        field(1, total);
        field(2, 2);
        field(3, taken);
        field(4, stacked);
        if (target != nullptr)
            bytes.append('\x3a').append(char(qstrlen(target))).append(target);
        notify(15209, bytes.toHex().constData());
    }
    const StackRecord &only() const { return log.records().first(); }
    QList<StackMark> marks() const
    {
        QList<StackMark> list;
        for (const StackRecordMark &mark : only().marks)
            list.append(mark.mark);
        return list;
    }
    /// As a telescope that stacks says what it does to whoever connects.
    void runsOn()
    {
        device().onCommand(10039, [this] {
            device().notifyRole(0, true);
            link().notify(15208, QByteArray::fromHex("0801"));
            link().reply(10039);
        });
    }
    void takeUp(const std::optional<StackStory> &kept)
    {
        watch.waitForStory();
        watch.takeUp(kept);
    }
    void reconnect()
    {
        session().open();
        settle();
        link().accept();
        advance(5s);
    }
};

} // namespace

class TestStackRecorder : public QObject
{
    Q_OBJECT

private slots:
    void aRecordGrowsFromTheStart()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.notify(15201, "0859"); // battery 89
        bench.stacking.start();
        QVERIFY(log.records().isEmpty()); // asked for is not begun
        ModelBench::settle();
        bench.notify(15208, "0801");
        const QDateTime began = bench.now();
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().key, bench.watch.story()->id);
        QVERIFY(bench.only().isOurs);
        QCOMPARE(bench.only().ending, StackEnding::Open);
        QCOMPARE(bench.only().startedUtc, began);
        QCOMPARE(bench.only().night, QDate(2026, 10, 10));
        QCOMPARE(bench.only().deviceName, QStringLiteral("DWARF II"));
        QVERIFY(!bench.only().taken);
        bench.count(120, 1, 1);
        bench.notify(15201, "0858");
        bench.count(120, 3, 2);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().taken, 3);
        QCOMPARE(bench.only().stacked, 2);
        QCOMPARE(bench.only().total, 120);
        QCOMPARE(bench.only().target, QStringLiteral("M 31"));
        QCOMPARE(bench.only().heardUtc, began.addSecs(34));
        QCOMPARE(bench.only().batteryFirst, 89);
        QCOMPARE(bench.only().batteryLast, 88);
        QVERIFY(bench.marks().isEmpty());
    }

    void aRefusedStartIsNone()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.device().refuse(11005, -11513);
        bench.stacking.start();
        ModelBench::settle();
        bench.notify(15208, "0801"); // it pretends
        QVERIFY(log.records().isEmpty());
    }

    void endings_data()
    {
        QTest::addColumn<bool>("stops");
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("ending");
        QTest::newRow("stopped here") << true << 40 << int(StackEnding::Stopped);
        QTest::newRow("stopped by another client") << false << 40 << int(StackEnding::EndedEarly);
        QTest::newRow("complete") << false << 120 << int(StackEnding::Complete);
    }

    void endings()
    {
        QFETCH(bool, stops);
        QFETCH(int, taken);
        QFETCH(int, ending);
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.start();
        bench.count(120, taken, taken - 1);
        if (stops)
            bench.stacking.stop();
        bench.advance(3s);
        const QDateTime end = bench.now();
        bench.notify(15208, "0803");
        QCOMPARE(int(bench.only().ending), ending);
        QCOMPARE(bench.only().endedUtc, end);
        QCOMPARE(bench.only().taken, taken);
        const StackRecord whole = bench.only();
        bench.advance(10s); // the live picture is back: nothing of the stack
        QCOMPARE(log.records(), QList<StackRecord>{whole});
        log.remove(whole.key); // by a person: it stays away
        bench.notify(15201, "0850");
        bench.advance(5s);
        QVERIFY(log.records().isEmpty());
        bench.start(); // the next is another
        QCOMPARE(log.records().size(), 1);
        QVERIFY(bench.only().key != whole.key);
    }

    void anothersStackIsWrittenDown()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(60, 12, 12);
        QVERIFY(!bench.only().isOurs);
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::FoundRunning});
    }

    void theSameStackAfterTheLinkWasLost()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.start();
        bench.count(120, 40, 39);
        bench.session().close();
        bench.advance(15s); // a short gap is not worth a word
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::LinkLost});
        QCOMPARE(bench.only().taken, 40); // as it was shown
        bench.runsOn();
        bench.reconnect();
        bench.count(120, 52, 50);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().taken, 52);
        QVERIFY(bench.only().isOurs);
        QCOMPARE(bench.marks(), (QList<StackMark>{StackMark::LinkLost, StackMark::LinkBack}));
        bench.notify(15208, "0803");
        QCOMPARE(bench.only().ending, StackEnding::EndedEarly);
    }

    /// It rebooted: the stack is gone, and when nobody knows.
    void itIsGoneAfterTheLinkWasLost()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.start();
        bench.count(120, 40, 39);
        const QDateTime heard = bench.only().heardUtc;
        bench.dropLink();
        bench.advance(1s);
        bench.reconnect();
        QCOMPARE(bench.only().ending, StackEnding::Unheard);
        QVERIFY(!bench.only().endedUtc.isValid());
        QCOMPARE(bench.only().heardUtc, heard);
        QCOMPARE(bench.only().taken, 40);
    }

    /// A telescope that does not say what it runs to who connects, and counts on later.
    void whatSeemedToBeGoneGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("stacks.sqlite"));
        QList<StackRecord> kept;
        goOnAfterARestartThatWasNone(path, kept);
        if (QTest::currentTestFailed())
            return;
        StackLog log{path};
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 60'000);
        QCOMPARE(log.records(), kept);
    }

    /// It rebooted, and another client began the next one before we came back.
    void anotherOneAfterTheLinkWasLost()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.start();
        bench.count(120, 40, 39);
        const QString first = bench.only().key;
        bench.dropLink();
        bench.runsOn();
        bench.reconnect();
        bench.count(120, 3, 3);
        bench.count(120, 4, 4);
        QCOMPARE(log.records().size(), 2);
        QCOMPARE(log.record(first)->ending, StackEnding::Unheard);
        QCOMPARE(log.record(first)->taken, 40);
        QCOMPARE(bench.only().taken, 4);
    }

    /// The program was killed in mid-stack and started again.
    void aRestartGoesOn()
    {
        StackLog log{QString()};
        const StackStory kept = killedAtForty(log);
        const StackRecord before = log.records().first();
        QCOMPARE(before.ending, StackEnding::Open);
        Bench bench(log, 10);
        bench.takeUp(kept);
        QCOMPARE(log.records(), QList<StackRecord>{before}); // nothing is known yet
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(120, 71, 70);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().key, before.key);
        QCOMPARE(bench.only().taken, 71);
        QCOMPARE(bench.only().startedUtc, before.startedUtc);
        QVERIFY(bench.only().isOurs);
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::Resumed});
        QCOMPARE(bench.only().ending, StackEnding::Open);
    }

    void aRestartThatFindsAnother()
    {
        StackLog log{QString()};
        const StackStory kept = killedAtForty(log);
        const QString first = log.records().first().key;
        Bench bench(log, 30);
        bench.takeUp(kept);
        bench.connectAsHost();
        bench.notify(15208, "0801");
        bench.count(60, 2, 2, "M 33");
        QCOMPARE(log.record(first)->ending, StackEnding::Unheard);
        QCOMPARE(log.record(first)->taken, 40);
        QCOMPARE(log.record(first)->target, QStringLiteral("M 31"));
        QCOMPARE(log.records().size(), 2);
        QCOMPARE(bench.only().target, QStringLiteral("M 33"));
    }

    /// What the log did not get any more, the story tells it.
    void aRestartAfterTheEndClosesTheRecord()
    {
        StackLog log{QString()};
        StackStory kept = killedAtForty(log);
        kept.endedUtc = kept.heardUtc + 5s;
        kept.addEvent({StackEvent::Kind::AlarmOn, *kept.endedUtc, StackAlarm::Wind});
        kept.addEvent({StackEvent::Kind::Stopped, *kept.endedUtc});
        Bench bench(log, 600);
        bench.takeUp(kept);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().ending, StackEnding::Stopped);
        QCOMPARE(bench.only().endedUtc, bench.only().heardUtc.addSecs(5));
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::Alarm});
        QCOMPARE(bench.only().marks.first().text, QStringLiteral("wind"));
    }

    /// Versions before had a key of its own for the record, and resumed it by its counts.
    void aRecordOfAnOlderVersionGoesOn()
    {
        StackLog log{QString()};
        const StackStory kept = killedAtForty(log);
        StackRecord older = log.records().first();
        log.remove(older.key);
        older.key = QStringLiteral("older");
        older.startedUtc = older.startedUtc.addMSecs(3);
        older.binning = QStringLiteral("4k");
        older.thumbnail = QStringLiteral("/data/stacks/older.jpg");
        older.marks = {{older.startedUtc.addSecs(9), StackMark::LinkLost, 0, {}}};
        log.save(older);
        StackRecord wide = older;
        wide.key = QStringLiteral("wide");
        wide.camera = Camera::Wide;
        log.save(wide);
        Bench bench(log, 10);
        bench.takeUp(kept);
        QCOMPARE(log.records().size(), 2);
        QVERIFY(log.record(older.key) == nullptr);
        QCOMPARE(*log.record(wide.key), wide); // of the other camera
        const StackRecord *record = log.record(kept.id);
        QVERIFY(record != nullptr);
        QCOMPARE(record->startedUtc, older.startedUtc);
        QCOMPARE(record->binning, older.binning);
        QCOMPARE(record->thumbnail, older.thumbnail);
        QCOMPARE(record->marks, older.marks);
        QCOMPARE(record->ending, StackEnding::Open);
    }

    /// Its story is lost, or somebody brought the file of another computer.
    void whatNobodyKnowsOfIsOver()
    {
        StackLog log{QString()};
        StackRecord open = madeRecord();
        open.ending = StackEnding::Open;
        open.endedUtc = {};
        log.save(open);
        StackRecord others = open;
        others.key = QStringLiteral("others");
        others.deviceId = QStringLiteral("another telescope");
        log.save(others);
        Bench bench(log);
        bench.takeUp({});
        QCOMPARE(log.record(open.key)->ending, StackEnding::Unheard);
        QCOMPARE(log.record(others.key)->ending, StackEnding::Open);
    }

    void aTargetThatChangesIsNamed()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.start();
        bench.count(120, 3, 3);
        bench.count(120, 4, 4, "M 33");
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().target, QStringLiteral("M 31"));
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::TargetChanged});
        QCOMPARE(bench.only().marks.first().text, QStringLiteral("M 33"));
        QCOMPARE(bench.only().taken, 4);
    }

    /// What the telescope follows stands for the target until the stack tells its own.
    void anAssumedTargetGivesWay()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.notify(15212, "080112044d203331"); // M 31
        bench.notify(15208, "0801");
        QCOMPARE(bench.only().target, QStringLiteral("M 31"));
        const auto kept = storyFromJson(storyToJson(*bench.watch.story()));
        QVERIFY(kept && kept->run.isTargetAssumed);
        bench.count(60, 2, 2, "M 33");
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().target, QStringLiteral("M 33"));
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::FoundRunning});
    }

    /// A guess was a fact after a loss of the link, and the true name another target.
    void anAssumedTargetStaysOneThroughALossOfTheLink()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.notify(15212, "080112044d203331"); // M 31
        bench.notify(15208, "0801");
        bench.count(120, 40, 39, nullptr);
        QCOMPARE(bench.only().target, QStringLiteral("M 31"));
        bench.dropLink();
        bench.runsOn();
        bench.reconnect();
        bench.count(120, 52, 50, nullptr);
        QCOMPARE(bench.only().taken, 52);
        QVERIFY(bench.watch.story()->run.isTargetAssumed);
        bench.count(120, 53, 51, "M 33");
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().target, QStringLiteral("M 33"));
        QVERIFY(!bench.marks().contains(StackMark::TargetChanged));
    }

    void countsThatGoBackAreNamed()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.start();
        bench.count(120, 40, 39);
        bench.count(120, 3, 3);
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::CountsWentBack});
        QCOMPARE(bench.only().marks.first().value, 40);
        QCOMPARE(bench.only().marks.first().taken, 3);
        QCOMPARE(bench.only().taken, 40); // nothing is lost while it is in doubt
        bench.count(120, 4, 4); // it is so: that is another stack
        QCOMPARE(log.records().size(), 2);
        const auto &records = log.records();
        const auto &first = records.at(records.at(0).taken == 40 ? 0 : 1);
        const auto &second = records.at(records.at(0).taken == 40 ? 1 : 0);
        QCOMPARE(first.taken, 40);
        QCOMPARE(first.stacked, 39);
        QCOMPARE(first.ending, StackEnding::EndedEarly);
        QCOMPARE(second.taken, 4);
        bench.notify(15208, "0809");
        const StackRecord now = *log.record(bench.watch.story()->id);
        QCOMPARE(now.marks.last().mark, StackMark::UnknownState);
        QCOMPARE(now.marks.last().value, 9);
        QCOMPARE(now.marks.last().taken, 4); // as many as there were then
        QCOMPARE(now.marks.last().stacked, 4);
    }

    /// It filled the record with one thing, and clouds and losses of the link never came into it.
    void whoeverRepeatsItselfLeavesRoom()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.start();
        for (int taken = 1; taken <= 10; ++taken)
            bench.count(120, taken, taken);
        for (int i = 0; i < 2000; ++i) {
            bench.link().notify(15208, QByteArray::fromHex(i % 2 == 0 ? "0809" : "080a"));
            if (i % 8 == 7) // more at once is not taken
                bench.advance(500ms);
        }
        QCOMPARE(bench.watch.story()->events.size(), StackStory::kMostEvents);
        const qsizetype repeats = bench.marks().count(StackMark::UnknownState);
        QVERIFY2(repeats > 1 && repeats < 100, qPrintable(QString::number(repeats)));
        for (int taken = 11; taken <= 16; ++taken)
            bench.count(120, taken, 10);
        bench.session().close();
        bench.advance(15s);
        const auto &marks = bench.only().marks;
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const StackRecordMark &mark) {
            return mark.mark == StackMark::Alarm && mark.text == QLatin1String("clouds");
        }));
        QCOMPARE(marks.last().mark, StackMark::LinkLost);
    }

    /// It was on the timeline alone, which the next stack takes away.
    void damagedPicturesAndALivePictureThatDoesNotComeBack()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.connectAsHost();
        bench.device().refuse(11010, -11501);
        bench.start();
        bench.count(120, 3, 3);
        bench.watch.setPictureFault(PictureFault::Cut);
        ModelBench::settle();
        bench.notify(15208, "0803");
        bench.advance(20s);
        QCOMPARE(bench.marks(),
                 (QList<StackMark>{StackMark::Picture, StackMark::LivePictureFailed}));
        QCOMPARE(bench.only().marks.first().text, QStringLiteral("cut"));
    }

    /// Both files are read at once: the log must not close what the story is about to tell of.
    void nothingIsClosedBeforeTheStoryIsKnown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("stacks.sqlite"));
        StackStory kept;
        {
            StackLog log{path};
            QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 60'000);
            kept = killedAtForty(log);
        }
        StackLog log{path};
        Bench bench(log, 10);
        bench.watch.waitForStory();
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 60'000);
        bench.connectAsHost();
        QCOMPARE(bench.only().ending, StackEnding::Open);
        bench.watch.takeUp(kept);
        bench.notify(15208, "0801");
        bench.count(120, 71, 70);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().ending, StackEnding::Open);
        QCOMPARE(bench.only().taken, 71);
    }

private:
    static void goOnAfterARestartThatWasNone(const QString &path, QList<StackRecord> &kept)
    {
        StackLog log{path};
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 60'000);
        Bench bench(log);
        bench.connectAsHost();
        bench.notify(15212, "080112044d203331"); // it follows M 31
        bench.start();
        bench.count(120, 40, 39);
        bench.dropLink();
        bench.advance(1s);
        bench.reconnect();
        QCOMPARE(bench.only().ending, StackEnding::Unheard);
        QVERIFY(bench.marks().contains(StackMark::Restarted)); // as it seems
        bench.notify(15208, "0801"); // which one nobody knows yet
        QCOMPARE(log.records().size(), 1);
        bench.count(120, 45, 44);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().ending, StackEnding::Open);
        QVERIFY(!bench.marks().contains(StackMark::Restarted));
        QCOMPARE(bench.only().taken, 45);
        bench.notify(15208, "0803");
        QCOMPARE(bench.only().ending, StackEnding::EndedEarly);
        QCOMPARE(bench.only().endedUtc, bench.now());
        kept = log.records();
    }

    /// As by kill -9: nobody said goodbye.
    static StackStory killedAtForty(StackLog &log)
    {
        Bench bench(log);
        bench.connectAsHost();
        bench.start();
        bench.count(120, 40, 39);
        return *storyFromJson(storyToJson(*bench.watch.story()));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackRecorder)
#include "tst_stack_recorder.moc"
