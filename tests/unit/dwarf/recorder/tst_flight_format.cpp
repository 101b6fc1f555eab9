// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/flight_format.h"

#include <QTest>

#include <vector>

using namespace nd;
using namespace std::chrono_literals;
using State = FlightCursor::State;

namespace {

std::vector<FlightRecord> someRecords()
{
    return {{0us, 0, {flight_kind::kStart, 1'700'000'000'000, "0.1.0", {}}},
            {5us, 1, {TapKind::Profile, 0, {}, R"({"host":"10.0.0.1"})"}},
            {123'456us, 1, {TapKind::HttpAnswered, -4, "8082/deviceInfo", {}}},
            {3'600'000'000us, 70'000, {TapKind::BinaryIn, 0, {}, QByteArray(300, '\xfe')}},
            {1us, 1, {TapKind::TextIn, 0, {}, "pong"}}};
}

QByteArray fileOf(const std::vector<FlightRecord> &records)
{
    QByteArray file = flight_format::header();
    for (const FlightRecord &record : records)
        flight_format::append(file, record);
    return file;
}

bool isSame(const FlightRecord &a, const FlightRecord &b)
{
    return a.sinceLast == b.sinceLast && a.session == b.session && a.event.kind == b.event.kind
        && a.event.value == b.event.value && a.event.text == b.event.text
        && a.event.data == b.event.data;
}

/// How many records are read, each compared with what was written; -1 if one differs.
int readableOf(const QByteArray &file, State *end)
{
    // On the heap and no byte longer, so that the sanitizer sees a read beyond the end.
    const std::vector<char> exact(file.begin(), file.end());
    FlightCursor cursor(QByteArrayView(exact.data(), qsizetype(exact.size())));
    const std::vector<FlightRecord> expected = someRecords();
    int count = 0;
    while (const auto record = cursor.next()) {
        if (count >= int(expected.size()) || !isSame(*record, expected[std::size_t(count)]))
            return -1;
        ++count;
    }
    *end = cursor.state();
    return count;
}

} // namespace

class TestFlightFormat : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreAsDocumented()
    {
        // Magic, version 1; then one record of 8 bytes: kind 12, session 1, 300 microseconds,
        // value -1, text "a", data "bc", CRC-16 (ISO 3309) of those.
        QByteArray file = flight_format::header();
        flight_format::append(file, {300us, 1, {TapKind::BinaryIn, -1, "a", "bc"}});
        const QByteArray expected = QByteArray::fromHex("894e44460d0a1a0a"
                                                        "01"
                                                        "09"
                                                        "0c01ac02010161"
                                                        "6263");
        QCOMPARE(file.left(expected.size()), expected);
        const quint16 check = qChecksum(QByteArrayView(expected).sliced(10));
        QCOMPARE(file.size(), expected.size() + 2);
        QCOMPARE(quint8(file.at(file.size() - 2)), quint8(check & 0xff));
        QCOMPARE(quint8(file.back()), quint8(check >> 8));
    }

    void roundTrip()
    {
        State end = State::Good;
        QCOMPARE(readableOf(fileOf(someRecords()), &end), int(someRecords().size()));
        QCOMPARE(end, State::End);
    }

    /// A computer that loses its power leaves any number of bytes.
    void cutAtEveryByte()
    {
        const QByteArray file = fileOf(someRecords());
        std::vector<qsizetype> ends{flight_format::header().size()};
        for (const FlightRecord &record : someRecords()) {
            QByteArray bytes;
            flight_format::append(bytes, record);
            ends.push_back(ends.back() + bytes.size());
        }
        for (qsizetype size = 0; size < file.size(); ++size) {
            State end = State::Good;
            const int count = readableOf(file.left(size), &end);
            int whole = -1;
            for (const qsizetype at : ends)
                whole += at <= size ? 1 : 0;
            QCOMPARE(count, std::max(0, whole));
            const bool atABorder = std::find(ends.begin(), ends.end(), size) != ends.end();
            const State expected = size < ends.front() ? State::NotARecording
                : atABorder                            ? State::End
                                                       : State::Cut;
            QCOMPARE(end, expected);
        }
    }

    void everyChangedByteIsNoticedOrHarmless()
    {
        const QByteArray file = fileOf(someRecords());
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray changed = file;
            changed[at] = char(changed[at] ^ 0x10);
            State end = State::Good;
            const int count = readableOf(changed, &end);
            QVERIFY2(count >= 0, qPrintable(QString::number(at))); // nothing false is told
            QVERIFY(count < int(someRecords().size()));
            QVERIFY(end != State::End && end != State::Good);
        }
    }

    void otherFilesAreRefused()
    {
        const auto stateOf = [](const QByteArray &bytes) { return FlightCursor(bytes).state(); };
        QCOMPARE(stateOf({}), State::NotARecording);
        QCOMPARE(stateOf("PK\x03\x04"), State::NotARecording);
        QCOMPARE(stateOf(QByteArray(4096, '\0')), State::NotARecording);
        QByteArray later = flight_format::header();
        later.back() = 2;
        QCOMPARE(stateOf(later), State::TooNew);
        QVERIFY(!FlightCursor(later).next());
    }

    void absurdSizesAreDamage()
    {
        const auto endOf = [](const char *hex) {
            const QByteArray file = flight_format::header() + QByteArray::fromHex(hex);
            FlightCursor cursor(file);
            while (cursor.next()) {}
            return cursor.state();
        };
        QCOMPARE(endOf("ffffffffffffffffff01"), State::Damaged); // 2^64 - 1 bytes
        QCOMPARE(endOf("ffffffffffffffffffffff"), State::Damaged); // no number at all
        QCOMPARE(endOf("00"
                       "0000"),
                 State::Damaged); // a body without a kind
    }
};

QTEST_APPLESS_MAIN(TestFlightFormat)
#include "tst_flight_format.moc"
