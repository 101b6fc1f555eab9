// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/bridge_talk.h"
#include "core/bridges/stellarium_object.h"
#include "mutator.h"

#include <QTest>

#include <cmath>

using namespace nd;

namespace {

constexpr int kRounds = 50'000;
constexpr int kMostSteps = 40'000; // each takes a byte at least of what may come

/// What a client wants of a GOTO is a place on the sky, or none was told.
bool isOnTheSky(const std::optional<BridgePlace> &place)
{
    return !place
        || (place->raDegrees >= 0.0 && place->raDegrees < 360.0
            && std::abs(place->declinationDegrees) <= 90.0);
}

/// Reads `bytes` to their end; false if it never ends or wants something that can't be. Counts in
/// `understood` the places to go to.
bool talks(BridgeKind kind, const QByteArray &bytes, int &understood)
{
    const auto talk = BridgeTalk::make(kind);
    BridgeStatus status;
    status.place = BridgePlace{10.0, -20.0};
    talk->feed(bytes);
    for (int step = 0; step < kMostSteps; ++step) {
        QByteArray reply;
        std::optional<BridgeWish> wish;
        const bool any = talk->step(status, reply, wish);
        if ((wish && !isOnTheSky(wish->place)) || reply.size() > 64)
            return false;
        if (wish && wish->place)
            ++understood;
        if (!any)
            return true;
    }
    return false;
}

} // namespace

/// Whoever reaches the port of a telescope server, or answers at that of Stellarium.
class TestFuzzBridges : public QObject
{
    Q_OBJECT

private slots:
    void lx200()
    {
        Mutator mutator({":Sr 00:42:44#:Sd +41*16:08#:MS#", "#:GR##:GD#",
                         ":Sd -05\xDF"
                         "23'28#:D#:Q#",
                         "\x06:U#:GVP#:CM#"},
                        1);
        int understood = 0;
        for (int round = 0; round < kRounds; ++round)
            QVERIFY(talks(BridgeKind::Lx200, mutator.next(), understood));
        QVERIFY2(understood > 0, "no GOTO was ever understood");
    }

    void stellarium()
    {
        Mutator mutator(
            {QByteArray::fromHex("1400000000000000000000000000004000000020"),
             QByteArray::fromHex("06000700112214000000000000000000000000000080000000c0")},
            2);
        int understood = 0;
        for (int round = 0; round < kRounds; ++round)
            QVERIFY(talks(BridgeKind::Stellarium, mutator.next(), understood));
        QVERIFY2(understood > 0, "no GOTO was ever understood");
    }

    void selectedObjects()
    {
        Mutator mutator({R"({"name":"M 31","type":"Nebula","raJ2000":-10.68,"decJ2000":41.27})"},
                        3);
        int read = 0;
        for (int round = 0; round < kRounds; ++round) {
            const auto answer
                = readStellariumObject({std::nullopt, 200, mutator.next(), QString()});
            const auto *object = std::get_if<StellariumObject>(&answer);
            if (object == nullptr)
                continue;
            ++read;
            QVERIFY(object->place.raDegrees >= 0.0 && object->place.raDegrees < 360.0);
            QVERIFY(std::abs(object->place.declinationDegrees) <= 90.0);
            QVERIFY(object->name.size() <= 100);
        }
        QVERIFY2(read > 0, "nothing was ever understood");
    }
};

QTEST_GUILESS_MAIN(TestFuzzBridges)
#include "tst_fuzz_bridges.moc"
