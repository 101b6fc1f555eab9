// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session tells the GUI thread in one go, and what it leaves for the next.
#include "core/dwarf/session/arrivals.h"
#include "core/dwarf/wire/commands/tele.h"
#include "session_bench.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr quint32 kBattery = 15201;

/// A connected session whose every notification costs the GUI thread 3 ms: two in a slice.
struct SlowBench : SessionBench
{
    QList<char> told; ///< The percents of the battery, in the order in which they were told.
    quint64 arrived = 0;
    std::function<void()> then; ///< What else the handler does.

    SlowBench()
    {
        connectAsHost();
        QObject::connect(session.get(), &Session::notified, session.get(),
                         [this](quint32 id, const QByteArray &payload) { handle(id, payload); });
        QObject::connect(
            session.get(), &Session::notificationsArrived, session.get(),
            [this](const Arrivals &arrivals) { arrived += arrivals.byId().value(kBattery).count; });
    }
    void handle(quint32 id, const QByteArray &payload)
    {
        if (id != kBattery)
            return;
        told.append(payload.back());
        device.advance(3ms);
        if (then)
            then();
    }
    void say(char percent) { device.link().notify(kBattery, QByteArray("\x08") + percent); }
    /// The pause between two slices and the time of one.
    void nextSlice()
    {
        device.advance(7ms);
        settle();
    }
};

QList<char> upTo(char last)
{
    QList<char> all;
    for (char one = 1; one <= last; ++one)
        all.append(one);
    return all;
}

} // namespace

class TestSessionDelivery : public QObject
{
    Q_OBJECT

private slots:
    /// A batch of a flood was told in one handler, which kept the window from painting for two of
    /// its frames.
    void theWindowHasItsTurnInBetween()
    {
        SlowBench bench;
        for (const char one : upTo(6))
            bench.say(one);
        bench.settle();
        QCOMPARE(bench.told, upTo(2));
        bench.nextSlice();
        QCOMPARE(bench.told, upTo(4));
        bench.nextSlice();
        QCOMPARE(bench.told, upTo(6));
        QCOMPARE(bench.arrived, quint64(6));
    }

    /// Who wakes the session while a rest is to be told is put off; nobody wakes it again.
    void whatComesMeanwhileComesAfterwards()
    {
        SlowBench bench;
        for (const char one : upTo(4))
            bench.say(one);
        bench.settle();
        bench.say(5);
        bench.settle();
        QCOMPARE(bench.told, upTo(2));
        bench.nextSlice();
        QCOMPARE(bench.told, upTo(4));
        bench.nextSlice();
        QCOMPARE(bench.told, upTo(5));
        QCOMPARE(bench.session->lastNotification(kBattery), QByteArray("\x08\x05"));
        QCOMPARE(bench.arrived, quint64(5));
    }

    void anAnswerKeepsItsPlace()
    {
        SlowBench bench;
        bench.device.ignore(10002);
        QList<char> before;
        bench.session->requestRaw(kTelePhoto.info, {}, this,
                                  [&](const Result<QByteArray> &) { before = bench.told; });
        bench.settle();
        for (const char one : upTo(3))
            bench.say(one);
        bench.device.link().reply(10002);
        bench.say(4);
        bench.settle();
        QVERIFY(before.isEmpty());
        bench.nextSlice();
        QCOMPARE(before, upTo(3));
        QCOMPARE(bench.told, upTo(4));
    }

    /// All that the telescope said before the link went is told before that is.
    void theLinkGoesBetweenTwoSlices()
    {
        SlowBench bench;
        for (const char one : upTo(4))
            bench.say(one);
        bench.settle();
        bench.device.link().drop(LinkProblem::Closed);
        bench.settle();
        QCOMPARE(int(bench.session->linkState()), int(LinkState::Ready));
        bench.nextSlice();
        QCOMPARE(bench.told, upTo(4));
        bench.nextSlice();
        QCOMPARE(int(bench.session->linkState()), int(LinkState::Waiting));
        QVERIFY(!bench.session->lastNotification(kBattery));
        QCOMPARE(bench.arrived, quint64(4));
    }

    void aSessionThatIsGoneTellsNoRest()
    {
        SlowBench bench;
        for (const char one : upTo(4))
            bench.say(one);
        bench.settle();
        bench.session.reset();
        bench.nextSlice();
        QCOMPARE(bench.told, upTo(2));
    }

    void whoseContextIsGoneIsNotCalled()
    {
        SlowBench bench;
        bench.device.ignore(10002);
        auto context = std::make_unique<QObject>();
        int calls = 0;
        bench.session->requestRaw(kTelePhoto.info, {}, context.get(),
                                  [&](const Result<QByteArray> &) { ++calls; });
        bench.settle();
        for (const char one : upTo(3))
            bench.say(one);
        bench.device.link().reply(10002);
        bench.settle();
        context.reset();
        bench.nextSlice();
        QCOMPARE(bench.told, upTo(3));
        QCOMPARE(calls, 0);
    }

    /// A handler that opened a dialog was told what came meanwhile before the rest of what had
    /// come before: the older state was shown in the end.
    void nothingOvertakesInAHandlersOwnLoop()
    {
        SlowBench bench;
        bench.then = [&bench] {
            bench.then = {};
            bench.say(4);
            bench.settle();
            bench.nextSlice();
        };
        for (const char one : upTo(3))
            bench.say(one);
        bench.settle();
        for (int i = 0; i < 4; ++i)
            bench.nextSlice();
        QCOMPARE(bench.told, upTo(4));
        QCOMPARE(bench.session->lastNotification(kBattery), QByteArray("\x08\x04"));
        QCOMPARE(bench.arrived, quint64(4));
    }
};

QTEST_GUILESS_MAIN(TestSessionDelivery)
#include "tst_session_delivery.moc"
