// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/pending_requests.h"

#include "core/dwarf/wire/commands/motor.h"
#include "core/dwarf/wire/commands/pointing.h"
#include "manual_scheduler.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr CommandInfo kOnce{.id = 10, .timeout = 3s};
constexpr CommandInfo kRead{.id = 11, .timeout = 3s, .retry = Retry::Read};
constexpr CommandInfo kLatest{
    .id = 12, .timeout = 1s, .kind = RowKind::Latest, .moves = Moves::Manual};
constexpr CommandInfo kStop{.id = 13, .kind = RowKind::Stop};
constexpr CommandInfo kGoto{.id = 14, .timeout = 3s, .moves = Moves::Aimed};

QByteArray codeReply(int code)
{
    proto::ComResponse reply;
    reply.set_code(code);
    return QByteArray::fromStdString(reply.SerializeAsString());
}

/// A table with a recorded wire, and endings by name: "A:ok", "A:Timeout".
struct Bench
{
    ManualScheduler scheduler;
    QList<QPair<quint32, QByteArray>> wire;
    QStringList ends;
    QList<QByteArray> progress;
    PendingRequests table{scheduler, [this](const CommandInfo &row, const QByteArray &payload) {
                              wire.append({row.id, payload});
                          }};

    void add(const char *name, const CommandInfo &row, const QByteArray &payload = {})
    {
        const auto done = [this, name](const Result<QByteArray> &result) {
            ends.append(QLatin1String(name) + u':' + text(result));
        };
        table.add({row, payload, done, [this](const QByteArray &p) { progress.append(p); }});
    }
    static QString text(const Result<QByteArray> &result)
    {
        if (result)
            return QStringLiteral("ok") + QString::fromLatin1(result.value().toHex());
        switch (result.error().code) {
        case Error::Code::Timeout:
            return QStringLiteral("Timeout");
        case Error::Code::Disconnected:
            return QStringLiteral("Disconnected");
        case Error::Code::Busy:
            return QStringLiteral("Busy");
        case Error::Code::Cancelled:
            return QStringLiteral("Cancelled");
        case Error::Code::Malformed:
        case Error::Code::Rejected:
        case Error::Code::NotObeyed:
        case Error::Code::NotAllowed:
        case Error::Code::NearSun:
        case Error::Code::SunAtStart:
        case Error::Code::SunOnWay:
        case Error::Code::SunOnLongWay:
        case Error::Code::SunAhead:
        case Error::Code::NoSunFilter:
        case Error::Code::Declined:
        case Error::Code::SunUnsure:
            break;
        }
        return QStringLiteral("other");
    }
};

QStringList list(std::initializer_list<const char *> names)
{
    QStringList strings;
    for (const char *name : names)
        strings.append(QLatin1String(name));
    return strings;
}

} // namespace

class TestPendingRequests : public QObject
{
    Q_OBJECT

private slots:
    void endsWithTheAnswer()
    {
        Bench bench;
        bench.add("A", kOnce, "q");
        QCOMPARE(bench.wire.size(), 1);
        QVERIFY(bench.table.resolve(10, "\x01"));
        bench.scheduler.advance(10s);
        QCOMPARE(bench.ends, list({"A:ok01"}));
        QVERIFY(!bench.table.resolve(10, "\x01"));
    }

    void timesOutOnceAndNeverSendsAgain()
    {
        Bench bench;
        bench.add("A", kOnce);
        bench.scheduler.advance(2999ms);
        QVERIFY(bench.ends.isEmpty());
        bench.scheduler.advance(1ms);
        QCOMPARE(bench.ends, list({"A:Timeout"}));
        QCOMPARE(bench.wire.size(), 1);
        QVERIFY(!bench.table.resolve(10, {}));
    }

    void readIsSentAgainOnce()
    {
        Bench bench;
        bench.add("A", kRead);
        bench.scheduler.advance(3s);
        QVERIFY(bench.ends.isEmpty());
        QCOMPARE(bench.wire.size(), 2);
        bench.scheduler.advance(3s);
        QCOMPARE(bench.ends, list({"A:Timeout"}));
        QCOMPARE(bench.wire.size(), 2);
    }

    void oldTimerDoesNotExpireNewRequest()
    {
        Bench bench;
        bench.add("A", kOnce);
        bench.scheduler.advance(2s);
        bench.table.resolve(10, {});
        bench.add("B", kOnce);
        bench.scheduler.advance(2s);
        QCOMPARE(bench.ends, list({"A:ok"}));
        bench.scheduler.advance(1s);
        QCOMPARE(bench.ends, list({"A:ok", "B:Timeout"}));
    }

    void secondOfOneKindIsBusy()
    {
        Bench bench;
        bench.add("A", kOnce);
        bench.add("B", kOnce);
        QCOMPARE(bench.ends, list({"B:Busy"}));
        QCOMPARE(bench.wire.size(), 1);
    }

    void ofLatestTheNewestWaits()
    {
        Bench bench;
        bench.add("A", kLatest, "a");
        bench.add("B", kLatest, "b");
        bench.add("C", kLatest, "c");
        QCOMPARE(bench.ends, list({"B:Busy"}));
        QCOMPARE(bench.wire.size(), 1);
        bench.table.resolve(12, {});
        QCOMPARE(bench.wire.size(), 2);
        QCOMPARE(bench.wire.last().second, QByteArray("c"));
        bench.table.resolve(12, {});
        QCOMPARE(bench.ends, list({"B:Busy", "A:ok", "C:ok"}));
    }

    void lostAnswerDoesNotHoldTheNewest()
    {
        Bench bench;
        bench.add("A", kLatest, "a");
        bench.add("B", kLatest, "b");
        bench.scheduler.advance(1s);
        QCOMPARE(bench.ends, list({"A:Timeout"}));
        QCOMPARE(bench.wire.last().second, QByteArray("b"));
    }

    void stopIsSentUntilAnswered()
    {
        Bench bench;
        bench.add("S", kStop);
        bench.scheduler.advance(60s);
        QCOMPARE(bench.wire.size(), 1 + 150);
        QVERIFY(bench.ends.isEmpty());
        QVERIFY(bench.table.resolve(13, {}));
        QCOMPARE(bench.ends, list({"S:ok"}));
        bench.scheduler.advance(60s);
        QCOMPARE(bench.wire.size(), 1 + 150);
    }

    void stopAskedAgainGoesOutAtOnceAndJoins()
    {
        Bench bench;
        bench.add("S", kStop);
        bench.add("T", kStop);
        QCOMPARE(bench.wire.size(), 2);
        bench.table.resolve(13, {});
        QCOMPARE(bench.ends, list({"S:ok", "T:ok"}));
    }

    /// Moved again between two stops: the answer to the first says nothing of the second.
    void aStopAfterAMotionHasItsOwnAnswer()
    {
        Bench bench;
        bench.add("S", kStop);
        bench.add("A", kLatest, "a");
        bench.add("T", kStop);
        bench.add("U", kStop); // joins the second
        bench.table.resolve(12, {});
        bench.table.resolve(13, {});
        QCOMPARE(bench.ends, list({"A:ok", "S:ok"}));
        bench.table.resolve(13, {});
        QCOMPARE(bench.ends, list({"A:ok", "S:ok", "T:ok", "U:ok"}));
        QCOMPARE(bench.table.count(), 0);
    }

    /// A vector that waited for its turn must not start the telescope again after STOP.
    void stopDropsMotionThatWaits()
    {
        Bench bench;
        bench.add("A", kLatest, "a");
        bench.add("B", kLatest, "b");
        bench.add("S", kStop);
        QCOMPARE(bench.ends, list({"B:Busy"}));
        bench.table.resolve(12, {});
        bench.table.resolve(13, {});
        QCOMPARE(bench.wire.size(), 2);
        QCOMPARE(bench.wire.last().first, kStop.id);
    }

    /// Axes 0, 1 and 2 are stopped by one command id; the replies name the axis, except for 0.
    void stopsOfSeveralAxesAreToldApart()
    {
        Bench bench;
        const CommandInfo row = kMotorStop.info;
        bench.add("0", row, QByteArray());
        bench.add("1", row, QByteArray::fromHex("0801"));
        bench.add("2", row, QByteArray::fromHex("0802"));
        QCOMPARE(bench.wire.size(), 3);
        bench.table.resolve(row.id, QByteArray::fromHex("0802"));
        bench.table.resolve(row.id, {});
        bench.scheduler.advance(400ms);
        QCOMPARE(bench.wire.size(), 4);
        QCOMPARE(bench.wire.last().second, QByteArray::fromHex("0801"));
        bench.table.resolve(row.id, QByteArray::fromHex("0801"));
        QCOMPARE(bench.ends, list({"2:ok0802", "0:ok", "1:ok0801"}));
    }

    /// After "Stop the axes" the motion that was stopped held its place until its time-out of a
    /// minute or two: no new one could be sent meanwhile.
    void aStopEndsTheMotion()
    {
        Bench bench;
        bench.add("M", kMotorRunTo.info, QByteArray::fromHex("0802"));
        bench.add("0", kMotorStop.info, QByteArray());
        bench.add("1", kMotorStop.info, QByteArray::fromHex("0801"));
        bench.table.resolve(kMotorStop.info.id, {});
        bench.scheduler.advance(PendingRequests::kStopGrace * 2);
        QCOMPARE(bench.ends, list({"0:ok"})); // which of the two meant that axis nobody knows
        bench.table.resolve(kMotorStop.info.id, QByteArray::fromHex("0801"));
        bench.scheduler.advance(PendingRequests::kStopGrace);
        QCOMPARE(bench.ends, list({"0:ok", "1:ok0801", "M:Cancelled"}));
        bench.add("N", kMotorRunTo.info);
        bench.table.resolve(kMotorRunTo.info.id, {});
        QCOMPARE(bench.ends.last(), QStringLiteral("N:ok"));
    }

    /// A telescope that still answers what it was told to stop must not end the next motion.
    void theAnswerOfAStoppedMotionIsItsOwn()
    {
        Bench bench;
        bench.add("M", kMotorReset.info);
        bench.add("S", kMotorStop.info);
        bench.table.resolve(kMotorStop.info.id, {});
        QCOMPARE(bench.ends, list({"S:ok"}));
        bench.table.resolve(kMotorReset.info.id, codeReply(-14519));
        QCOMPARE(bench.ends, list({"S:ok", "M:Cancelled"}));
        bench.scheduler.advance(PendingRequests::kStopGrace * 2);
        QCOMPARE(bench.table.count(), 0);
    }

    void aRefusedStopEndsNothing()
    {
        Bench bench;
        bench.add("M", kMotorRunTo.info);
        bench.add("S", kMotorStop.info);
        bench.table.resolve(kMotorStop.info.id, codeReply(-14504));
        bench.scheduler.advance(PendingRequests::kStopGrace * 2);
        QCOMPARE(bench.ends.size(), 1);
        bench.add("T", kMotorStop.info);
        bench.table.resolve(kMotorStop.info.id, {});
        bench.scheduler.advance(PendingRequests::kStopGrace);
        QCOMPARE(bench.ends.last(), QStringLiteral("M:Cancelled"));
    }

    void whatBeganAfterTheStopGoesOn()
    {
        Bench bench;
        bench.add("S", kMotorStop.info);
        bench.add("M", kMotorRunTo.info);
        bench.table.resolve(kMotorStop.info.id, {});
        bench.scheduler.advance(PendingRequests::kStopGrace * 2);
        QCOMPARE(bench.ends, list({"S:ok"}));
        bench.table.resolve(kMotorRunTo.info.id, {});
        QCOMPARE(bench.ends.last(), QStringLiteral("M:ok"));
    }

    void longRepliesRestartTheTimeout()
    {
        Bench bench;
        const CommandInfo row = kStartCalibration.info;
        bench.add("A", row);
        for (int i = 0; i < 8; ++i) {
            bench.scheduler.advance(row.timeout - 1s);
            QVERIFY(bench.table.resolve(row.id, codeReply(-11500)));
        }
        QCOMPARE(bench.progress.size(), 8);
        QVERIFY(bench.ends.isEmpty());
        bench.table.resolve(row.id, codeReply(-11504));
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.ends.first().startsWith(QLatin1String("A:ok08")));
    }

    void longTimesOutWithoutProgress()
    {
        Bench bench;
        const CommandInfo row = kStartCalibration.info;
        bench.add("A", row);
        bench.scheduler.advance(row.timeout);
        QCOMPARE(bench.ends, list({"A:Timeout"}));
    }

    /// The late answer to a GOTO that was given up must not end the next GOTO.
    void lateAnswerToAimedMotionIsSwallowed()
    {
        Bench bench;
        bench.add("A", kGoto);
        bench.scheduler.advance(3s);
        bench.add("B", kGoto);
        QCOMPARE(bench.ends, list({"A:Timeout", "B:Busy"}));
        QVERIFY(bench.table.resolve(14, {}));
        bench.add("C", kGoto);
        QCOMPARE(bench.ends.size(), 2);
        bench.table.resolve(14, "\x01");
        QCOMPARE(bench.ends.last(), QStringLiteral("C:ok01"));
    }

    void quarantineEndsByItself()
    {
        Bench bench;
        bench.add("A", kGoto);
        bench.scheduler.advance(3s + PendingRequests::kQuarantine);
        bench.add("B", kGoto);
        bench.table.resolve(14, {});
        QCOMPARE(bench.ends, list({"A:Timeout", "B:ok"}));
    }

    void disconnectEndsAll()
    {
        Bench bench;
        bench.add("A", kOnce);
        bench.add("B", kLatest);
        bench.add("C", kLatest);
        bench.add("D", kStop);
        bench.add("E", kStop);
        bench.table.failAll(Error{Error::Code::Disconnected, 0, {}});
        // The stop had pushed out the vector that waited.
        QCOMPARE(bench.ends.filter(QStringLiteral("Disconnected")).size(), 4);
        QCOMPARE(bench.ends.size(), 5);
        QCOMPARE(bench.table.count(), 0);
        const auto sent = bench.wire.size();
        bench.scheduler.advance(60s);
        QCOMPARE(bench.wire.size(), sent);
    }

    void handlersMayAskAgain()
    {
        Bench bench;
        int again = 0;
        const auto ask = [&](const Result<QByteArray> &) {
            bench.table.failAll(Error{});
            bench.table.add({kOnce, {}, [&](const Result<QByteArray> &) { ++again; }, {}});
        };
        bench.table.add({kOnce, {}, ask, {}});
        bench.add("B", kRead);
        bench.table.failAll(Error{Error::Code::Disconnected, 0, {}});
        QCOMPARE(bench.ends, list({"B:Disconnected"}));
        QVERIFY(bench.table.resolve(10, {}));
        QCOMPARE(again, 1);
    }
};

QTEST_GUILESS_MAIN(TestPendingRequests)
#include "tst_pending_requests.moc"
