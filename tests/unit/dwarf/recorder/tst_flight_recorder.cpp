// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/flight_recorder.h"

#include "core/dwarf/recorder/flight_format.h"
#include "core/dwarf/wire/packet.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace nd;
using namespace std::chrono_literals;

namespace {

const QDateTime kEvening(QDate(2026, 10, 10), QTime(20, 0));

struct Read
{
    std::vector<FlightRecord> records;
    QByteArray bytes; ///< What the records point into.
    FlightCursor::State end = FlightCursor::State::Good;

    QList<TapKind> kinds() const
    {
        QList<TapKind> list;
        for (const FlightRecord &record : records)
            list.append(record.event.kind);
        return list;
    }
};

Read read(const QTemporaryDir &folder, QDate night)
{
    QFile file(folder.filePath(FlightFile::nameOf(night)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Read result;
    result.bytes = file.readAll();
    FlightCursor cursor(result.bytes);
    while (const auto record = cursor.next())
        result.records.push_back(*record);
    result.end = cursor.state();
    return result;
}

FlightRecorder::Options optionsFor(const QTemporaryDir &folder)
{
    FlightRecorder::Options options;
    options.folder = folder.path();
    options.version = QStringLiteral("1.2.3");
    options.utc = [] { return kEvening.toUTC(); };
    return options;
}

QByteArray notification(quint32 id, const QByteArray &data)
{
    Packet packet;
    packet.command = id;
    packet.type = Packet::Type::Notification;
    packet.data = data;
    return packet.serialize();
}

} // namespace

class TestFlightRecorder : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItIsTold()
    {
        const QTemporaryDir folder;
        {
            FlightRecorder recorder(optionsFor(folder));
            const auto first = recorder.tap();
            const auto second = recorder.tap();
            first->note({TapKind::Profile, 0, {}, "{}"});
            second->note({TapKind::TextOut, 0, {}, "ping"});
            first->note({TapKind::LinkEnded, 3, "gone", {}});
            recorder.flush();
            QCOMPARE(read(folder, kEvening.date()).records.size(), 4u);
            first->note({TapKind::LinkOpened, 0, {}, {}});
        } // writes what waits
        const Read all = read(folder, kEvening.date());
        QCOMPARE(all.end, FlightCursor::State::End);
        QCOMPARE(all.kinds(),
                 QList<TapKind>({flight_kind::kStart, TapKind::Profile, TapKind::TextOut,
                                 TapKind::LinkEnded, TapKind::LinkOpened}));
        QCOMPARE(all.records[0].event.value, kEvening.toMSecsSinceEpoch());
        QCOMPARE(all.records[0].event.text, QByteArray("1.2.3"));
        QVERIFY(all.records[1].session != all.records[2].session);
        QCOMPARE(all.records[3].event.value, 3);
        QCOMPARE(all.records[3].event.text, QByteArray("gone"));
    }

    void timesAreThoseOfTheEvents()
    {
        const QTemporaryDir folder;
        {
            FlightRecorder recorder(optionsFor(folder));
            const auto tap = recorder.tap();
            tap->note({TapKind::TextOut, 0, {}, "ping"});
            std::this_thread::sleep_for(30ms);
            tap->note({TapKind::TextIn, 0, {}, "pong"});
        }
        const Read all = read(folder, kEvening.date());
        QCOMPARE(all.records.size(), 3u);
        QVERIFY(all.records[2].sinceLast >= 30ms);
        QVERIFY(all.records[2].sinceLast < 10s);
    }

    /// The link thread may not wait for a disk: what is too much is dropped and counted.
    void dropsAndCountsWhatIsTooMuch()
    {
        const QTemporaryDir folder;
        FlightRecorder::Options options = optionsFor(folder);
        options.queuedRecords = 100;
        quint64 dropped = 0;
        {
            FlightRecorder recorder(options);
            const auto tap = recorder.tap();
            for (int i = 0; i < 50'000; ++i)
                tap->note({TapKind::TextIn, 0, {}, "x"});
            dropped = recorder.dropped();
            QVERIFY(dropped > 0);
            recorder.flush();
        }
        const Read all = read(folder, kEvening.date());
        quint64 told = 0;
        quint64 written = 0;
        for (const FlightRecord &record : all.records) {
            told += record.event.kind == flight_kind::kDropped ? quint64(record.event.value) : 0;
            written += record.event.kind == TapKind::TextIn ? 1 : 0;
        }
        QCOMPARE(told, dropped);
        QCOMPARE(written + told, 50'000u);
    }

    void largePacketsCountByTheirBytes()
    {
        const QTemporaryDir folder;
        FlightRecorder::Options options = optionsFor(folder);
        options.queuedBytes = 1000;
        FlightRecorder recorder(options);
        recorder.tap()->note({TapKind::BinaryIn, 0, {}, QByteArray(1001, 'x')});
        QCOMPARE(recorder.dropped(), 1u);
    }

    void aPasswordIsNeverInTheBytes()
    {
        const QTemporaryDir folder;
        const QByteArray secret = "correct horse battery";
        {
            FlightRecorder recorder(optionsFor(folder));
            const auto tap = recorder.tap();
            tap->note({TapKind::HttpAnswered, 200, "8082/deviceInfo",
                       "{\"data\":{\"devicePwd\":\"" + secret + "\"}}"});
            tap->note({TapKind::BinaryIn, 0, {}, notification(64'000, "a" + secret)});
            tap->note({TapKind::LinkEnded, 0, secret, {}});
        }
        const Read all = read(folder, kEvening.date());
        QCOMPARE(all.records.size(), 4u);
        QVERIFY(!all.bytes.contains(secret));
        QVERIFY(!all.bytes.contains("correct horse"));
    }

    /// Each file can be replayed alone: it begins with how the open connection was made.
    void aNewNightBeginsWithTheOpenConnection()
    {
        const QTemporaryDir folder;
        FlightRecorder::Options options = optionsFor(folder);
        std::atomic<qint64> now = kEvening.toMSecsSinceEpoch();
        options.utc = [&now] { return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC); };
        {
            FlightRecorder recorder(options);
            const auto tap = recorder.tap();
            tap->note({TapKind::Profile, 0, {}, R"({"id":"1"})"});
            tap->note({TapKind::Call, qint64(SessionCall::Open), {}, {}});
            tap->note({TapKind::Resolved, 0, "10.0.0.1", {}});
            tap->note({TapKind::LinkOpened, 0, {}, {}});
            recorder.flush();
            now = now + 16LL * 3600 * 1000; // noon
            tap->note({TapKind::TextIn, 0, {}, "pong"});
        }
        const Read next = read(folder, kEvening.date().addDays(1));
        QCOMPARE(next.kinds(),
                 QList<TapKind>({flight_kind::kStart, TapKind::Profile, TapKind::Call,
                                 TapKind::Resolved, TapKind::LinkOpened, TapKind::TextIn}));
        QCOMPARE(read(folder, kEvening.date()).records.size(), 5u);
    }

    void tapsMayOutliveIt()
    {
        const QTemporaryDir folder;
        auto recorder = std::make_unique<FlightRecorder>(optionsFor(folder));
        const auto tap = recorder->tap();
        recorder.reset();
        tap->note({TapKind::TextIn, 0, {}, "x"});
    }

    void aClockThatIsSetIsNoted()
    {
        const QTemporaryDir folder;
        FlightRecorder::Options options = optionsFor(folder);
        std::atomic<qint64> now = kEvening.toMSecsSinceEpoch();
        options.utc = [&now] { return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC); };
        {
            FlightRecorder recorder(options);
            const auto tap = recorder.tap();
            tap->note({TapKind::TextIn, 0, {}, "x"});
            recorder.flush();
            now = now + 60'000;
            tap->note({TapKind::TextIn, 0, {}, "x"});
        }
        const Read all = read(folder, kEvening.date());
        QCOMPARE(all.kinds(),
                 QList<TapKind>(
                     {flight_kind::kStart, TapKind::TextIn, flight_kind::kClock, TapKind::TextIn}));
        QVERIFY(qAbs(all.records[2].event.value - now) < 5000);
    }
};

QTEST_APPLESS_MAIN(TestFlightRecorder)
#include "tst_flight_recorder.moc"
