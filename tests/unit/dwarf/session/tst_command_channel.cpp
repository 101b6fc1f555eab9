// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/command_channel.h"

#include "core/dwarf/wire/commands/motor.h"
#include "core/dwarf/wire/commands/tele.h"
#include "core/dwarf/wire/commands/track.h"
#include "core/dwarf/wire/packet.h"
#include "fake_message_link.h"
#include "manual_scheduler.h"

#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr int kGood = -1;

/// An open channel over a link that the test holds.
struct Bench
{
    ManualScheduler scheduler;
    FakeMessageLink *link = new FakeMessageLink;
    CommandChannel channel{std::unique_ptr<MessageLink>(link), scheduler};
    QSignalSpy odd{&channel, &CommandChannel::odd};
    QSignalSpy notified{&channel, &CommandChannel::notified};
    QSignalSpy ended{&channel, &CommandChannel::ended};
    QList<int> results; ///< Code of the error; kGood for none.

    Bench()
    {
        channel.open(QUrl(QStringLiteral("ws://192.0.2.1:9900/")));
        link->accept();
    }
    void request(const CommandInfo &row)
    {
        const auto done = [this](const Result<QByteArray> &result) {
            results.append(result ? kGood : int(result.error().code));
        };
        channel.request({row, {}, done, {}});
    }
    QStringList oddities() const
    {
        QStringList found;
        for (const QVariantList &arguments : odd)
            found.append(arguments.first().toString());
        return found;
    }
};

} // namespace

class TestCommandChannel : public QObject
{
    Q_OBJECT

private slots:
    /// Replies come as type 3 (and, as documented, 1), from whatever module. Captured from a DWARF
    /// II.
    void matchesByCommandAlone_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<uint>("module");
        QTest::newRow("type 3") << 3 << 1u;
        QTest::newRow("type 1") << 1 << 1u;
        QTest::newRow("wrong module") << 3 << 2u;
        QTest::newRow("no module") << 3 << 0u;
    }

    void matchesByCommandAlone()
    {
        QFETCH(int, type);
        QFETCH(uint, module);
        Bench bench;
        bench.request(kTeleOpen.info);
        bench.link->receive(10000, {}, Packet::Type(type), module);
        QCOMPARE(bench.results, QList<int>{kGood});
        QVERIFY(bench.odd.isEmpty());
    }

    /// A command of a later document than the firmware is sent all the same; that it is younger is
    /// in the log when the telescope refuses it, once.
    void refusalByAnOlderDeviceIsNotedOnce_data()
    {
        QTest::addColumn<uint>("minor");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("notes");
        const auto refused = QByteArray::fromHex("08ffffffffffffffffff01"); // code -1
        QTest::newRow("older, refused") << 2u << refused << 1;
        QTest::newRow("older, done") << 2u << QByteArray() << 0;
        QTest::newRow("new enough") << 3u << refused << 0;
        QTest::newRow("not told") << 0u << refused << 0;
    }

    void refusalByAnOlderDeviceIsNotedOnce()
    {
        QFETCH(uint, minor);
        QFETCH(QByteArray, payload);
        Bench bench;
        static int notes = 0;
        notes = 0;
        const auto count = [](QtMsgType, const QMessageLogContext &, const QString &text) {
            notes += text.contains(QLatin1String("CMD_SENTRY_MODE_START refused")) ? 1 : 0;
        };
        const QtMessageHandler before = qInstallMessageHandler(count);
        Packet packet;
        packet.command = 14802;
        packet.minorVersion = minor;
        packet.type = Packet::Type::LateResponse;
        packet.data = payload;
        for (int i = 0; i < 2; ++i) {
            bench.request(kStartSentry.info);
            bench.link->receiveRaw(packet.serialize());
        }
        qInstallMessageHandler(before);
        QTEST(notes, "notes");
        QCOMPARE(bench.results, (QList<int>{kGood, kGood}));
        QVERIFY(bench.odd.isEmpty());
    }

    /// One public client writes its zeros: 08 00 (major_version 0) 10 00 (minor_version 0).
    void explicitZerosAreRead()
    {
        Bench bench;
        bench.request(kTeleOpen.info);
        bench.link->receiveRaw(QByteArray::fromHex("0800100018002000"
                                                   "28904e" // cmd 10000
                                                   "3003" // type 3
                                                   "3a00" // data, empty
                                                   "4200"));
        QCOMPARE(bench.results.size(), 1);
    }

    void junkIsReportedOnceEachAndIgnored()
    {
        Bench bench;
        bench.request(kTeleOpen.info);
        const QByteArray hugeLength = QByteArray::fromHex("28904e3003"
                                                          "3affffffff07"); // data of 2 GiB
        for (int i = 0; i < 1000; ++i) {
            bench.link->receiveRaw(QByteArray("\xff\xff\xff\xff garbage"));
            bench.link->receiveRaw(hugeLength);
            bench.link->receiveRaw(QByteArray::fromHex("28904e3003").chopped(1));
            bench.link->reply(12000);
            bench.link->reply(19999);
            bench.link->notify(19999);
            bench.link->receiveText(QStringLiteral("hello"));
            bench.link->receive(10000, {}, Packet::Type::Request, 1);
        }
        QCOMPARE(bench.oddities(),
                 (QStringList{QStringLiteral("malformed packet"),
                              QStringLiteral("reply for nothing 12000"),
                              QStringLiteral("unknown id 19999"), QStringLiteral("unknown text"),
                              QStringLiteral("unexpected type")}));
        QVERIFY(bench.results.isEmpty());
        bench.link->reply(10000);
        QCOMPARE(bench.results.size(), 1);
    }

    void endlessKindsOfJunkAreBounded()
    {
        Bench bench;
        for (quint32 id = 20'000; id < 30'000; ++id)
            bench.link->notify(id);
        QCOMPARE(bench.odd.size(), 256);
        QVERIFY(bench.notified.isEmpty());
    }

    void notificationsPass()
    {
        Bench bench;
        bench.link->notify(15201, QByteArray::fromHex("084e"));
        QCOMPARE(bench.notified.size(), 1);
        QCOMPARE(bench.notified.first().at(0).toUInt(), 15201u);
        QCOMPARE(bench.notified.first().at(1).toByteArray(), QByteArray::fromHex("084e"));
    }

    void cutNotificationIsReportedAndHeldBack()
    {
        Bench bench;
        for (int i = 0; i < 100; ++i)
            bench.link->notify(15223, QByteArray::fromHex("08"));
        QCOMPARE(bench.oddities(), QStringList{QStringLiteral("malformed notification 15223")});
        QVERIFY(bench.notified.isEmpty());
    }

    /// One of megabytes, again and again, cost the session more than reading it was worth.
    void oversizedNotificationIsRefusedUnread()
    {
        Bench bench;
        const QSignalSpy refused(&bench.channel, &CommandChannel::refused);
        const QSignalSpy arrived(&bench.channel, &CommandChannel::arrived);
        const QByteArray field = QByteArray::fromHex("0801");
        const QByteArray longest = field.repeated(CommandChannel::kLongestNotification / 2);
        bench.link->notify(15212, longest);
        QCOMPARE(bench.notified.size(), 1);
        for (int i = 0; i < 10; ++i)
            bench.link->notify(15212, longest + field);
        QCOMPARE(bench.notified.size(), 1);
        QCOMPARE(refused.size(), 10);
        QCOMPARE(arrived.size(), 11); // they are counted all the same
        QCOMPARE(bench.oddities(), QStringList{QStringLiteral("oversized notification 15212")});
    }

    void requestsFailWithoutAConnection()
    {
        Bench bench;
        bench.request(kTeleOpen.info);
        bench.channel.close();
        QCOMPARE(bench.results.size(), 1);
        QCOMPARE(bench.results.first(), int(Error::Code::Disconnected));
        bench.request(kTeleOpen.info);
        QCOMPARE(bench.results.size(), 2);
        QCOMPARE(bench.results.last(), int(Error::Code::Disconnected));
        QVERIFY(bench.ended.isEmpty());
    }

    void lossEndsRequestsBeforeItIsTold()
    {
        Bench bench;
        bench.request(kTeleOpen.info);
        qsizetype resultsWhenTold = -1;
        connect(&bench.channel, &CommandChannel::ended, this,
                [&] { resultsWhenTold = bench.results.size(); });
        bench.link->drop(LinkProblem::Closed);
        QCOMPARE(resultsWhenTold, 1);
    }

    void stopOutlivesNoConnection()
    {
        Bench bench;
        bench.request(kJoystickStop.info);
        bench.scheduler.advance(2s);
        QCOMPARE(bench.link->sent().size(), 6);
        bench.link->drop(LinkProblem::Closed);
        bench.scheduler.advance(20s);
        QCOMPARE(bench.link->sent().size(), 6);
        QCOMPARE(bench.results.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandChannel)
#include "tst_command_channel.moc"
