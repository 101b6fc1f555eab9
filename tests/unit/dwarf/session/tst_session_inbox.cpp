// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_inbox.h"

#include "core/dwarf/session/delta.h"

#include <QTest>

#include <thread>

using namespace nd;

namespace {

QList<QByteArray> payloads(const SessionInbox::Batch &batch, quint32 id)
{
    QList<QByteArray> found;
    for (const SessionEvent &event : batch.events) {
        const auto *notification = std::get_if<Notification>(&event);
        if (notification && notification->id == id)
            found.append(notification->payload);
    }
    return found;
}

SessionState stateOf(LinkState link)
{
    SessionState state;
    state.link = link;
    return state;
}

} // namespace

class TestSessionInbox : public QObject
{
    Q_OBJECT

private slots:
    void wakesOncePerBatch()
    {
        SessionInbox inbox;
        int wakes = 0;
        inbox.setWake([&wakes] { ++wakes; });
        for (int i = 0; i < 1000; ++i)
            inbox.put(Notification{15201, QByteArray::number(i)});
        QCOMPARE(wakes, 1);
        inbox.take();
        inbox.put(Notification{15201, {}});
        QCOMPARE(wakes, 2);
    }

    void keepsEveryPayloadInOrdinaryUse()
    {
        SessionInbox inbox;
        inbox.put(Notification{15234, "tele"});
        inbox.put(Notification{15234, "wide"});
        QCOMPARE(payloads(inbox.take(), 15234), (QList<QByteArray>{"tele", "wide"}));
    }

    void floodKeepsTheNewestAndStaysSmall()
    {
        SessionInbox inbox;
        inbox.put(Notification{15201, "battery"});
        for (int i = 0; i < 100'000; ++i)
            inbox.put(Notification{15243, QByteArray::number(i)});
        const auto batch = inbox.take();
        QCOMPARE(batch.events.size(), std::size_t(1 + SessionInbox::kPerNotification));
        QCOMPARE(payloads(batch, 15243).last(), QByteArray("99999"));
        QCOMPARE(payloads(batch, 15201), QList<QByteArray>{"battery"});
        QCOMPARE(batch.dropped, quint64(100'000 - SessionInbox::kPerNotification));
    }

    /// 15209 carries only what changed: what a flood pushes out must live on in the next.
    void droppedDeltaIsMerged()
    {
        SessionInbox inbox;
        inbox.put(Notification{15209, QByteArray::fromHex("0864")}); // total_count 100
        for (int i = 0; i < 20; ++i)
            inbox.put(Notification{15209, QByteArray::fromHex("1805")}); // current_count 5
        QByteArray merged;
        for (const QByteArray &payload : payloads(inbox.take(), 15209))
            merged = mergedDelta(merged, payload);
        QCOMPARE(merged, QByteArray::fromHex("08641805"));
    }

    void linkStatesAreNeverSkipped()
    {
        SessionInbox inbox;
        for (const LinkState link : {LinkState::Ready, LinkState::Ready, LinkState::Waiting,
                                     LinkState::Connecting, LinkState::Ready})
            inbox.put(stateOf(link));
        QList<int> seen;
        for (const SessionEvent &event : inbox.take().events)
            seen.append(int(std::get<SessionState>(event).link));
        QCOMPARE(seen,
                 (QList<int>{int(LinkState::Ready), int(LinkState::Waiting),
                             int(LinkState::Connecting), int(LinkState::Ready)}));
    }

    void progressIsCoalescedAndEndsAreNot()
    {
        SessionInbox inbox;
        for (int i = 0; i < 1000; ++i)
            inbox.put(Completion{7, QByteArray::number(i), true});
        inbox.put(Completion{7, QByteArray("end"), false});
        const auto batch = inbox.take();
        QCOMPARE(batch.events.size(), std::size_t(2));
        QCOMPARE(std::get<Completion>(batch.events.front()).result.value(), QByteArray("999"));
    }

    void oddMessagesAreBounded()
    {
        SessionInbox inbox;
        for (int i = 0; i < 10'000; ++i)
            inbox.put(OddMessage{QString::number(i), {}});
        QCOMPARE(inbox.take().events.size(), std::size_t(SessionInbox::kMaximumOdd));
    }

    void twoThreads()
    {
        constexpr std::size_t kCount = 20'000;
        SessionInbox inbox;
        std::thread writer([&inbox] {
            for (std::size_t i = 0; i < kCount; ++i)
                inbox.put(Completion{quint64(i), QByteArray(), false});
        });
        std::size_t seen = 0;
        while (seen < kCount)
            seen += inbox.take().events.size();
        writer.join();
        QCOMPARE(seen, kCount);
    }

    void garbageDeltasAreIgnored()
    {
        const QByteArray good = QByteArray::fromHex("0801");
        QCOMPARE(mergedDelta("\xff\xff\xff", good), good);
        QCOMPARE(mergedDelta(good, "\xff\xff\xff"), good);
    }
};

QTEST_GUILESS_MAIN(TestSessionInbox)
#include "tst_session_inbox.moc"
