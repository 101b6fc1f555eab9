// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/session_memory.h"

#include "core/dwarf/wire/packet.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

TapEvent call(SessionCall what)
{
    return {TapKind::Call, qint64(what), {}, {}};
}

TapEvent notified(quint32 id, const QByteArray &data)
{
    Packet packet;
    packet.command = id;
    packet.type = Packet::Type::Notification;
    packet.data = data;
    return {TapKind::BinaryIn, 0, {}, packet.serialize()};
}

} // namespace

class TestSessionMemory : public QObject
{
    Q_OBJECT

private slots:
    void aClosedSessionIsItsProfile()
    {
        SessionMemory memory;
        memory.note(1s, {TapKind::Profile, 0, {}, "{}"});
        memory.note(2s, call(SessionCall::Open));
        memory.note(3s, {TapKind::LinkOpened, 0, {}, {}});
        QCOMPARE(memory.prologue(1).size(), 3u);
        memory.note(4s, call(SessionCall::Close));
        QCOMPARE(memory.prologue(1).size(), 1u);
    }

    void onlyTheLastConnectionCounts()
    {
        SessionMemory memory;
        memory.note(1s, call(SessionCall::Open));
        memory.note(2s, {TapKind::LinkOpened, 0, {}, {}});
        memory.note(3s, notified(15201, "a"));
        memory.note(4s, {TapKind::LinkEnded, 0, {}, {}});
        memory.note(90s, {TapKind::Resolved, 0, "10.0.0.1", {}});
        const auto prologue = memory.prologue(7);
        QCOMPARE(prologue.size(), 2u);
        QCOMPARE(prologue[0].event.kind, TapKind::Call);
        QCOMPARE(prologue[1].event.kind, TapKind::Resolved);
        QCOMPARE(prologue[1].session, 7u);
        QVERIFY(prologue[1].sinceLast <= 2s); // nobody wants to watch the pause
    }

    void theNewestOfEachNotificationIsKept()
    {
        SessionMemory memory;
        memory.note(0s, call(SessionCall::Open));
        for (int i = 0; i < 5000; ++i)
            memory.note(std::chrono::seconds(i),
                        notified(15201 + quint32(i % 2), QByteArray::number(i)));
        const auto prologue = memory.prologue(1);
        QCOMPARE(prologue.size(), SessionMemory::kMostRecords + 2);
        const QByteArray last = Packet::parse(prologue.back().event.data).value().data;
        QCOMPARE(last, QByteArray("4999"));
    }
};

QTEST_APPLESS_MAIN(TestSessionMemory)
#include "tst_session_memory.moc"
