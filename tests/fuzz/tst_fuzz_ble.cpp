// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_frame.h"
#include "core/ble/ble_messages.h"
#include "mutator.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nd;

namespace {

constexpr int kRounds = 20'000;

/// An answer of a telescope, framed.
QByteArray framed(BleCommand command, const char *body)
{
    const Secret frame = makeBleFrame(quint8(command), QByteArray::fromHex(body));
    return frame.view().toByteArray();
}

QList<QByteArray> seeds()
{
    return {framed(BleCommand::GetConfig, "0801180220024204486f6d65520c3139322e3136382e312e3233"),
            framed(BleCommand::AccessPoint,
                   "08022208445741524633"
                   "5f582a083132333435363738"),
            framed(BleCommand::Station, "08031a04486f6d652a0c3139322e3136382e312e3233"),
            framed(BleCommand::NetworkList, "08062204486f6d652a0d08b0ffffffffffffffff01120161"),
            framed(BleCommand::DataError, "10fcffffffffffffffff01")};
}

} // namespace

/// Anybody can advertise as DWARF and notify whatever comes to his mind.
class TestFuzzBle : public QObject
{
    Q_OBJECT

private slots:
    void piecesOfAnythingAreBounded()
    {
        Mutator mutator(seeds(), 11);
        QRandomGenerator random(12);
        BleFrameReader reader;
        int understood = 0;
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray bytes = mutator.next();
            for (qsizetype start = 0; start < bytes.size();) {
                const qsizetype size = 1 + random.bounded(244);
                reader.feed(
                    QByteArrayView(bytes).sliced(start, std::min(size, bytes.size() - start)));
                start += size;
                while (const auto message = reader.next()) {
                    ++understood;
                    QVERIFY(message->body.size() <= BleFrameReader::kLongestMessage);
                }
                QVERIFY(reader.held() <= 4 * BleFrameReader::kLongestMessage);
            }
        }
        QVERIFY2(understood > 0, "no mutation left a frame whole: the test tests nothing");
    }

    void aWholeFrameIsFoundAfterAnything()
    {
        Mutator mutator(seeds(), 13);
        const QByteArray good = seeds().first();
        for (int round = 0; round < 2'000; ++round) {
            BleFrameReader reader;
            reader.feed(mutator.next().left(2000));
            while (reader.next()) {}
            reader.clear(); // as every new question does
            reader.feed(good);
            QVERIFY(reader.next());
        }
    }

    void answersAreReadOrRefused()
    {
        QList<QByteArray> bodies;
        for (const QByteArray &frame : seeds())
            bodies.append(frame.mid(9, frame.size() - 12));
        Mutator mutator(bodies, 14);
        int understood = 0;
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray body = mutator.next();
            for (const int command : {0, 1, 2, 3, 6}) {
                const auto answer = readBleAnswer(static_cast<BleCommand>(command), body);
                if (!answer)
                    continue;
                ++understood;
                QVERIFY(answer->networks.size() <= 64);
                QVERIFY(answer->config.ssid.size() <= 64);
                for (const WifiNetwork &network : answer->networks)
                    QVERIFY(isNetworkName(network.ssid));
            }
        }
        QVERIFY(understood > 0);
    }
};

QTEST_APPLESS_MAIN(TestFuzzBle)
#include "tst_fuzz_ble.moc"
