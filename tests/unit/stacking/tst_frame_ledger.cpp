// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/frame_ledger.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

using Frames = std::vector<JudgedFrame>;

} // namespace

class TestFrameLedger : public QObject
{
    Q_OBJECT

private slots:
    void bothCountsAtOnce()
    {
        FrameLedger ledger;
        QCOMPARE(ledger.observe(0s, 0, 0, 9s), Frames());
        QCOMPARE(ledger.observe(15s, 1, 1, 9s), (Frames{{15s, true}}));
        QCOMPARE(ledger.observe(30s, 2, 1, 9s), Frames()); // perhaps its count comes later
        QCOMPARE(ledger.observe(39s, 2, 1, 9s), (Frames{{30s, false}}));
        QCOMPARE(ledger.observe(45s, 3, 2, 9s), (Frames{{45s, true}}));
    }

    void stackedIsToldLater()
    {
        FrameLedger ledger;
        ledger.observe(0s, 0, 0, 9s);
        QCOMPARE(ledger.observe(15s, 1, 0, 9s), Frames());
        QCOMPARE(ledger.observe(17s, 1, 1, 9s), (Frames{{15s, true}}));
        QCOMPARE(ledger.observe(30s, 2, 1, 9s), Frames());
        QCOMPARE(ledger.observe(32s, 2, 2, 9s), (Frames{{30s, true}}));
    }

    void theNextFrameJudgesTheOneBefore()
    {
        FrameLedger ledger;
        ledger.observe(0s, 0, 0, 99s);
        ledger.observe(15s, 1, 0, 99s);
        QCOMPARE(ledger.observe(30s, 2, 0, 99s), (Frames{{15s, false}}));
        QCOMPARE(ledger.observe(45s, 3, 1, 99s), (Frames{{30s, true}}));
    }

    void manyAtOnceAfterAGap()
    {
        FrameLedger ledger;
        ledger.observe(0s, 10, 9, 9s);
        const Frames judged = ledger.observe(100s, 16, 13, 9s);
        QCOMPARE(judged, (Frames{{100s, true}, {100s, true}, {100s, true}, {100s, true}}));
        QCOMPARE(ledger.observe(110s, 16, 13, 9s), (Frames{{100s, false}, {100s, false}}));
    }

    void countsThatGoBackBeginAnew()
    {
        FrameLedger ledger;
        ledger.observe(0s, 10, 9, 9s);
        QCOMPARE(ledger.observe(15s, 2, 2, 9s), Frames());
        QCOMPARE(ledger.observe(30s, 3, 3, 9s), (Frames{{30s, true}}));
    }

    void absurdJumpsStayBounded()
    {
        FrameLedger ledger;
        ledger.observe(0s, 0, 0, 9s);
        ledger.observe(1s, 2'000'000'000, 0, 9s);
        QVERIFY(ledger.observe(20s, 2'000'000'000, 0, 9s).size() <= 2000);
    }
};

QTEST_GUILESS_MAIN(TestFrameLedger)
#include "tst_frame_ledger.moc"
