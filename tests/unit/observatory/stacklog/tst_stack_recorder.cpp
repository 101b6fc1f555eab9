// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_recorder.h"

#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacklog/stack_log.h"
#include "record_maker.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// One telescope whose tele camera is written down; `log` outlives it, as a file does.
struct Bench : ModelBench
{
    explicit Bench(StackLog &theLog, SessionFixture fixture = SessionFixture::dwarf2())
        : ModelBench(std::move(fixture))
        , log(theLog)
    {
        connectAsHost();
    }

    QDateTime now = evening(0);
    StackLog &log;
    StatusModel status{session()};
    StackingModel stacking{session(), status, Camera::Tele, scheduler()};
    StackRecorder recorder{{session(), stacking, status, nullptr, nullptr},
                           {QStringLiteral("device"), [] { return QStringLiteral("DWARF II"); },
                            [this] { return now; },
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
        now = now.addSecs(17);
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
        bench.notify(15201, "0859"); // battery 89
        bench.stacking.start();
        QVERIFY(log.records().isEmpty()); // asked for is not begun
        ModelBench::settle();
        bench.notify(15208, "0801");
        QCOMPARE(log.records().size(), 1);
        QVERIFY(bench.only().isOurs);
        QCOMPARE(bench.only().ending, StackEnding::Open);
        QCOMPARE(bench.only().startedUtc, evening(0));
        QCOMPARE(bench.only().night, QDate(2026, 10, 10));
        QCOMPARE(bench.only().deviceName, QStringLiteral("DWARF II"));
        QVERIFY(!bench.only().taken);
        bench.count(120, 1, 1);
        bench.count(120, 3, 2);
        bench.notify(15201, "0858");
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().taken, 3);
        QCOMPARE(bench.only().stacked, 2);
        QCOMPARE(bench.only().total, 120);
        QCOMPARE(bench.only().target, QStringLiteral("M 31"));
        QCOMPARE(bench.only().heardUtc, evening(0).addSecs(34));
        QCOMPARE(bench.only().batteryFirst, 89);
        QCOMPARE(bench.only().batteryLast, 88);
        QCOMPARE(bench.recorder.currentKey(), bench.only().key);
        QVERIFY(bench.marks().isEmpty());
    }

    void aRefusedStartIsNone()
    {
        StackLog log{QString()};
        Bench bench(log);
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
        bench.start();
        bench.count(120, taken, taken - 1);
        if (stops)
            bench.stacking.stop();
        bench.now = bench.now.addSecs(3);
        bench.notify(15208, "0803");
        QCOMPARE(int(bench.only().ending), ending);
        QCOMPARE(bench.only().endedUtc, evening(0).addSecs(20));
        QCOMPARE(bench.only().taken, taken);
        QVERIFY(bench.recorder.currentKey().isEmpty());
        QVERIFY(bench.recorder.note(StackMark::Alarm, 0, QStringLiteral("clouds"))); // of the last
        QCOMPARE(bench.only().marks.size(), 1);
        bench.start(); // the next is another
        QCOMPARE(log.records().size(), 2);
    }

    void anothersStackIsWrittenDown()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.notify(15208, "0801");
        bench.count(60, 12, 12);
        QVERIFY(!bench.only().isOurs);
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::FoundRunning});
    }

    void theSameStackAfterTheLinkWasLost()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.start();
        bench.count(120, 40, 39);
        bench.dropLink();
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::LinkLost});
        QCOMPARE(bench.only().taken, 40); // as it was shown
        bench.device().onCommand(10039, [&bench] {
            bench.device().notifyRole(0, true);
            bench.link().notify(15208, QByteArray::fromHex("0801"));
            bench.link().reply(10039);
        });
        bench.reconnect();
        bench.count(120, 52, 50);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().taken, 52);
        QVERIFY(bench.only().isOurs);
        QVERIFY(bench.marks().contains(StackMark::LinkBack));
        bench.notify(15208, "0803");
        QCOMPARE(bench.only().ending, StackEnding::EndedEarly);
    }

    /// It rebooted: the stack is gone, and when nobody knows.
    void itIsGoneAfterTheLinkWasLost()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.start();
        bench.count(120, 40, 39);
        const QDateTime heard = bench.only().heardUtc;
        bench.dropLink();
        bench.now = bench.now.addSecs(600);
        bench.reconnect();
        QCOMPARE(bench.only().ending, StackEnding::Unheard);
        QVERIFY(!bench.only().endedUtc.isValid());
        QCOMPARE(bench.only().heardUtc, heard);
        QCOMPARE(bench.only().taken, 40);
    }

    /// It rebooted, and another client began the next one before we came back.
    void anotherOneAfterTheLinkWasLost()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.start();
        bench.count(120, 40, 39);
        const QString first = bench.only().key;
        bench.dropLink();
        bench.device().onCommand(10039, [&bench] {
            bench.device().notifyRole(0, true);
            bench.link().notify(15208, QByteArray::fromHex("0801"));
            bench.link().reply(10039);
        });
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
        QString key;
        {
            Bench bench(log);
            bench.start();
            bench.count(120, 40, 39);
            key = bench.only().key;
        }
        QCOMPARE(log.record(key)->ending, StackEnding::Open);
        Bench bench(log);
        bench.now = evening(10);
        bench.notify(15208, "0801");
        bench.count(120, 71, 70);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().key, key);
        QCOMPARE(bench.only().taken, 71);
        QCOMPARE(bench.only().startedUtc, evening(0));
        QVERIFY(bench.only().isOurs);
        QVERIFY(bench.marks().contains(StackMark::Resumed));
        QCOMPARE(bench.only().ending, StackEnding::Open);
    }

    void aRestartThatFindsAnother()
    {
        StackLog log{QString()};
        {
            Bench bench(log);
            bench.start();
            bench.count(120, 40, 39);
        }
        const QString first = log.records().first().key;
        Bench bench(log);
        bench.now = evening(30);
        bench.notify(15208, "0801");
        bench.count(60, 2, 2, "M 33");
        QCOMPARE(log.record(first)->ending, StackEnding::Unheard);
        QCOMPARE(log.record(first)->taken, 40);
        QCOMPARE(log.record(first)->target, QStringLiteral("M 31"));
        QCOMPARE(log.records().size(), 2);
        QCOMPARE(bench.only().target, QStringLiteral("M 33"));
    }

    void aTargetThatChangesIsNamed()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.start();
        bench.count(120, 3, 3);
        bench.count(120, 4, 4, "M 33");
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(bench.only().target, QStringLiteral("M 31"));
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::TargetChanged});
        QCOMPARE(bench.only().marks.first().text, QStringLiteral("M 33"));
        QCOMPARE(bench.only().taken, 4);
    }

    void countsThatGoBackAreNamed()
    {
        StackLog log{QString()};
        Bench bench(log);
        bench.start();
        bench.count(120, 40, 39);
        bench.count(120, 3, 3);
        QCOMPARE(bench.marks(), QList<StackMark>{StackMark::CountsWentBack});
        QCOMPARE(bench.only().marks.first().value, 40);
        QCOMPARE(bench.only().taken, 40); // nothing is lost while it is in doubt
        bench.count(120, 4, 4);
        QCOMPARE(bench.only().taken, 4);
        bench.notify(15208, "0809");
        QCOMPARE(bench.only().marks.last().mark, StackMark::UnknownState);
        QCOMPARE(bench.only().marks.last().value, 9);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackRecorder)
#include "tst_stack_recorder.moc"
