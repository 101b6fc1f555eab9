// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/flight_format.h"
#include "core/dwarf/recorder/secret_mask.h"
#include "core/dwarf/replay/flight_log.h"
#include "core/dwarf/wire/packet.h"
#include "mutator.h"
#include "proto/schedule.pb.h"

#include <QTest>

#include <vector>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr int kRounds = 40'000;

QByteArray packet()
{
    proto::ReqLockShootingSchedule lock;
    lock.set_id("plan");
    lock.set_password("correct horse");
    Packet packet;
    packet.module = 13;
    packet.command = 16107;
    packet.data = QByteArray::fromStdString(lock.SerializeAsString());
    return packet.serialize();
}

QByteArray recording()
{
    QByteArray file = flight_format::header();
    const auto add = [&file](quint32 session, const TapEvent &event) {
        flight_format::append(file, {1500us, session, event});
    };
    add(0, {flight_kind::kStart, 1'700'000'000'000, "0.1.0", {}});
    add(1,
        {TapKind::Profile,
         0,
         {},
         R"({"id":"6f1f9f3e-0b0e-4c1a-9d55-3f0f0c1c9a11","host":"10.0.0.1","name":"T"})"});
    add(1, {TapKind::HttpAnswered, 200, "8082/deviceInfo", R"({"data":{"devicePwd":"x"}})"});
    add(1, {TapKind::BinaryIn, 0, {}, packet()});
    return file;
}

} // namespace

/// A recording may come from anywhere: a bug report, a broken disk.
class TestFuzzRecording : public QObject
{
    Q_OBJECT

private slots:
    void recordingsAreReadOrRefused()
    {
        Mutator mutator({recording()}, 11);
        int good = 0;
        int bad = 0;
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray bytes = mutator.next();
            const std::vector<char> exact(bytes.begin(), bytes.end()); // no byte behind the last
            FlightCursor cursor(QByteArrayView(exact.data(), qsizetype(exact.size())));
            qsizetype count = 0;
            while (const auto record = cursor.next()) {
                QVERIFY(record->event.data.size() <= bytes.size());
                QVERIFY(record->sinceLast >= 0us);
                ++count;
            }
            QVERIFY(count <= bytes.size());
            QVERIFY(cursor.position() <= bytes.size());
            QVERIFY(cursor.state() != FlightCursor::State::Good);
            const FlightLog log = FlightLog::of(bytes);
            (log.problem == FlightProblem::None ? good : bad) += 1;
            QVERIFY(log.duration >= 0us);
            QCOMPARE(log.problem == FlightProblem::None, !log.profiles.isEmpty());
        }
        QVERIFY2(good > 0 && bad > 0, qPrintable(QStringLiteral("%1 %2").arg(good).arg(bad)));
    }

    /// The check sum is right, what is in the record is not.
    void bodiesOfAnyKind()
    {
        Mutator mutator(
            {QByteArray::fromHex("0c01ac02010161"), QByteArray::fromHex("40ff01000000")}, 12);
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray body = mutator.next();
            QByteArray file = flight_format::header();
            for (quint64 size = quint64(body.size());; size >>= 7) {
                file.append(char((size & 0x7f) | (size >= 0x80 ? 0x80 : 0)));
                if (size < 0x80)
                    break;
            }
            const quint16 check = qChecksum(body);
            file += body;
            file += char(check & 0xff);
            file += char(check >> 8);
            FlightCursor cursor(file);
            while (const auto record = cursor.next())
                QVERIFY(record->event.text.size() + record->event.data.size() <= body.size());
            QVERIFY(cursor.state() == FlightCursor::State::End
                    || cursor.state() == FlightCursor::State::Damaged);
        }
    }

    void masksOutliveAnyPacket()
    {
        Mutator mutator({packet(), R"({"a":{"staWifiPwd":"12345678"}})"}, 13);
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray bytes = mutator.next();
            SecretMask mask;
            for (const TapKind kind : {TapKind::BinaryIn, TapKind::BinaryOut, TapKind::TextIn,
                                       TapKind::HttpSent, TapKind::HttpAnswered}) {
                TapEvent event{kind, 0, {}, bytes};
                mask.apply(event);
                QVERIFY(event.data.size() <= 4 * bytes.size() + 64);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFuzzRecording)
#include "tst_fuzz_recording.moc"
