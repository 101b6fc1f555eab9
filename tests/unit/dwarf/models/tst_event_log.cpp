// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/event_log.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

struct Bench
{
    Bench()
    {
        log.setClock([this] { return now; });
    }
    void add(const QString &argument, EventKind kind = EventKind::MalformedMessage)
    {
        log.add(kind, Severity::Warning, {argument});
    }

    QDateTime now{{2026, 11, 21}, {20, 0}, Qt::UTC};
    EventLog log;
    QSignalSpy added{&log, &EventLog::added};
    QSignalSpy updated{&log, &EventLog::updated};
};

} // namespace

class TestEventLog : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItIsTold()
    {
        Bench bench;
        const Error error{Error::Code::Rejected, -14519, {}};
        bench.log.add(EventKind::CommandFailed, Severity::Problem, {QStringLiteral("A")}, error);
        const Event &event = bench.log.events().first();
        QCOMPARE(event.utc, bench.now);
        QCOMPARE(event.kind, EventKind::CommandFailed);
        QCOMPARE(event.severity, Severity::Problem);
        QCOMPARE(event.arguments, QStringList(QStringLiteral("A")));
        QCOMPARE(event.error, error);
        QCOMPARE(event.count, 1);
        QCOMPARE(bench.added.count(), 1);
    }

    void countsTheSameWithinASecond()
    {
        Bench bench;
        bench.add(QStringLiteral("A"));
        bench.add(QStringLiteral("B"));
        bench.now = bench.now.addMSecs(999);
        bench.add(QStringLiteral("A"));
        QCOMPARE(bench.log.events().size(), 2);
        QCOMPARE(bench.log.events().first().count, 2);
        QCOMPARE(bench.updated.count(), 1);
        QCOMPARE(bench.updated.first().first().toInt(), 0);
    }

    void addsTheSameAfterASecond()
    {
        Bench bench;
        bench.add(QStringLiteral("A"));
        bench.now = bench.now.addMSecs(1000);
        bench.add(QStringLiteral("A"));
        QCOMPARE(bench.log.events().size(), 2);
    }

    /// A sender that never says the same twice can't fill it either.
    void boundsAFloodOfDifferentOnes()
    {
        Bench bench;
        for (int i = 0; i < 10'000; ++i)
            bench.add(QString::number(i));
        bench.add(QStringLiteral("other kind"), EventKind::LinkLost);
        QCOMPARE(bench.log.events().size(), EventLog::kBurst + 1);
        QCOMPARE(bench.log.events().at(EventLog::kBurst - 1).count, 10'000 - EventLog::kBurst + 1);
    }

    void forgetsTheOldest()
    {
        Bench bench;
        QSignalSpy removed(&bench.log, &EventLog::removedOldest);
        for (int i = 0; i < EventLog::kCapacity + 5; ++i) {
            bench.now = bench.now.addSecs(2);
            bench.add(QString::number(i));
        }
        QCOMPARE(bench.log.events().size(), EventLog::kCapacity);
        QCOMPARE(removed.count(), 5);
        QCOMPARE(bench.log.events().first().arguments.first(), QStringLiteral("5"));
    }

    void canBeCleared()
    {
        Bench bench;
        QSignalSpy cleared(&bench.log, &EventLog::cleared);
        bench.add(QStringLiteral("A"));
        bench.log.clear();
        QVERIFY(bench.log.events().isEmpty());
        QCOMPARE(cleared.count(), 1);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestEventLog)
#include "tst_event_log.moc"
