// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_inbox.h"

#include "core/dwarf/session/delta.h"
#include "core/dwarf/session/state_key.h"

#include <google/protobuf/unknown_field_set.h>

#include <QMap>
#include <QTest>

#include <random>
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

QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value > 0x7f; value >>= 7)
        bytes += char(0x80 | (value & 0x7f));
    return bytes + char(value);
}

QByteArray varintField(int number, quint64 value)
{
    return varint(quint64(number) << 3) + varint(value);
}

/// A state of a flood: what its payloads begin with, and the field that goes on changing.
struct Flooded
{
    quint32 id = 0;
    QByteArray start;
    int valueField = 0;
    bool isParam = false; ///< In a list of one.
};

QByteArray wrapped(const Flooded &state, const QByteArray &payload)
{
    return state.isParam ? QByteArray("\x0a") + varint(quint64(payload.size())) + payload : payload;
}

/// States that share 15213, 15215, 15264, 15270 and 15273.
QList<Flooded> mixedStates()
{
    QList<Flooded> states;
    for (unsigned parameter = 1; parameter < 10; ++parameter)
        states.append({15213, varintField(3, parameter), 5, true});
    for (unsigned function = 1; function < 13; ++function)
        states.append({15215, varintField(2, function), 1, false});
    for (unsigned parameter = 1; parameter < 13; ++parameter)
        states.append({15264, varintField(1, 0x0201000000000000 + parameter), 3, false});
    for (unsigned camera = 1; camera < 3; ++camera) {
        states.append({15270, varintField(4, camera), 2, false});
        states.append({15273, varintField(2, camera), 1, false});
    }
    return states;
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

    /// Also for what nobody knows, of which nothing else comes.
    void arrivalsWakeAndAreCounted()
    {
        SessionInbox inbox;
        int wakes = 0;
        inbox.setWake([&wakes] { ++wakes; });
        inbox.noteArrival(15999, "one");
        inbox.noteArrival(15999, "two");
        inbox.noteArrival(15201, "battery");
        inbox.put(Notification{15201, "battery"});
        QCOMPARE(wakes, 1);
        const auto batch = inbox.take();
        QCOMPARE(batch.arrivals.at(0).byId().size(), 2);
        QCOMPARE(batch.arrivals.at(0).byId().value(15999).count, quint64(2));
        QCOMPARE(batch.arrivals.at(0).byId().value(15999).payload, QByteArray("two"));
        QVERIFY(inbox.take().isEmpty());
        inbox.noteArrival(15999, {});
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
        QCOMPARE(batch.events.size(), std::size_t(1 + SessionInbox::kPerState));
        QCOMPARE(payloads(batch, 15243).last(), QByteArray("99999"));
        QCOMPARE(payloads(batch, 15201), QList<QByteArray>{"battery"});
        QCOMPARE(batch.dropped, quint64(100'000 - SessionInbox::kPerState));
    }

    /// Eight payloads were kept of an id, whatever they were about: a flood of exposure told on the
    /// same id as the filter pushed out the last of the filter, and the window showed an older one
    /// for good. The newest of every state must come through a flood of all of them.
    void mixedFloodKeepsTheNewestOfEveryState()
    {
        SessionInbox inbox;
        QMap<QPair<quint32, QByteArray>, QByteArray> newest;
        std::mt19937 dice(7);
        const QList<Flooded> states = mixedStates();
        for (int i = 0; i < 100'000; ++i) {
            // The first states are rare: their last lies far back.
            const auto which
                = i < states.size() ? i : 5 + int(dice() % unsigned(states.size() - 5));
            const Flooded &state = states.at(which);
            const QByteArray payload = state.start + varintField(state.valueField, unsigned(i));
            inbox.put(Notification{state.id, wrapped(state, payload)});
            newest[{state.id, state.start}] = wrapped(state, payload);
        }
        QMap<QPair<quint32, QByteArray>, QByteArray> arrived;
        const auto batch = inbox.take();
        for (const Flooded &state : states) {
            for (const QByteArray &payload : payloads(batch, state.id)) {
                if (payload.mid(state.isParam ? 2 : 0).startsWith(state.start))
                    arrived[{state.id, state.start}] = payload;
            }
        }
        QCOMPARE(arrived.size(), states.size());
        QCOMPARE(arrived, newest);
        QVERIFY(batch.events.size() <= std::size_t(states.size() * SessionInbox::kPerState));
    }

    /// Parameter ids are the device's: any number of them must not fill the memory, and those that
    /// are told again and again go first.
    void statesOfAnIdAreBounded()
    {
        SessionInbox inbox;
        for (unsigned i = 0; i < 20'000; ++i)
            inbox.put(Notification{15264, varintField(1, i) + varintField(3, 1)});
        auto batch = inbox.take();
        QCOMPARE(batch.events.size(), std::size_t(SessionInbox::kPerNotification));
        QCOMPARE(payloads(batch, 15264).last(), varintField(1, 19'999) + varintField(3, 1));
        for (unsigned i = 0; i < 200; ++i)
            inbox.put(Notification{15264, varintField(1, i)});
        for (unsigned i = 0; i < 400; ++i)
            inbox.put(Notification{15264, varintField(1, 300 + i % 20) + varintField(3, i)});
        batch = inbox.take();
        QVERIFY(batch.events.size() <= std::size_t(SessionInbox::kPerNotification));
        for (unsigned i = 0; i < 200; ++i)
            QVERIFY(payloads(batch, 15264).contains(varintField(1, i)));
    }

    void statesAreToldApart_data()
    {
        QTest::addColumn<quint32>("id");
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isSame");
        const auto row
            = [](const char *name, quint32 id, const char *one, const char *other, bool isSame) {
                  QTest::newRow(name)
                      << id << QByteArray::fromHex(one) << QByteArray::fromHex(other) << isSame;
              };
        row("exposure, exposure", 15213, "0a022805", "0a022806", true); // id 0 is not sent
        row("exposure, gain", 15213, "0a022805", "0a0418012805", false);
        row("feature 3, feature 4", 15217, "0a021803", "0a021804", false);
        row("function 2, function 3", 15215, "08011002", "08011003", false);
        row("function 2 on, off", 15215, "08011002", "1002", true);
        row("stream of tele, of wide", 15234, "0801", "08011001", false);
        row("parameters of V3", 15264, "0881808080808080810218 01", "0882808080808080810218 01",
            false);
        row("photo of tele, of wide", 15273, "0801", "08011001", false);
        row("time of tele, of wide (V3)", 15241, "090000000000002440", "0900000000000024401801",
            false);
        row("time of the same function (V2)", 15241, "0802190000000000002440",
            "0802190000000000002840", true);
        row("step of one-click GOTO", 15233, "1a020801", "22020801", false);
        row("battery", 15201, "0801", "0802", true);
        row("unreadable", 15264, "ff", "fe", true);
    }

    void statesAreToldApart()
    {
        QFETCH(const quint32, id);
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, other);
        QFETCH(const bool, isSame);
        QCOMPARE(stateKey(id, one) == stateKey(id, other), isSame);
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
            merged = mergedDelta(15209, merged, payload);
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
        QCOMPARE(mergedDelta(15209, "\xff\xff\xff", good), good);
        QCOMPARE(mergedDelta(15209, good, "\xff\xff\xff"), good);
    }

    /// A telescope that sent ever new field numbers made the window grow by megabytes a second.
    void fieldsThatNobodyKnowsAreNotKept()
    {
        using google::protobuf::UnknownFieldSet;
        const QByteArray known = QByteArray::fromHex("0801");
        QByteArray merged = known;
        for (int number = 100; number < 20'100; number += 200) {
            UnknownFieldSet fields;
            for (int i = 0; i < 200; ++i)
                fields.AddVarint(number + i, 1);
            std::string bytes;
            fields.SerializeToString(&bytes);
            merged = mergedDelta(15209, merged, QByteArray::fromStdString(bytes));
        }
        QCOMPARE(merged, known);
    }

    /// Each known number may hold any bytes as long as a message, whatever its type should be.
    void deltasAreBoundedTogether()
    {
        using google::protobuf::UnknownFieldSet;
        QByteArray merged;
        for (int number = 1; number <= 10; ++number) {
            UnknownFieldSet fields;
            fields.AddLengthDelimited(number, std::string(60'000, 'x'));
            std::string bytes;
            fields.SerializeToString(&bytes);
            merged = mergedDelta(15209, merged, QByteArray::fromStdString(bytes));
            QVERIFY(merged.size() > 60'000);
            QVERIFY(merged.size() <= kLongestDelta);
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionInbox)
#include "tst_session_inbox.moc"
