// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/cadence.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

class TestCadence : public QObject
{
    Q_OBJECT

private slots:
    void promisesNothingTooEarly()
    {
        Cadence cadence;
        for (int frame = 0; frame < 3; ++frame) {
            cadence.observe(frame * 15s, frame);
            QVERIFY(!cadence.frame());
            QVERIFY(!cadence.timeFor(10, 0s));
        }
        cadence.observe(45s, 3);
        QCOMPARE(cadence.frame(), std::optional(15'000ms));
        QCOMPARE(cadence.timeFor(10, 45s), std::optional(150'000ms));
        QCOMPARE(cadence.timeFor(10, 50s), std::optional(145'000ms)); // it runs on between frames
        QCOMPARE(cadence.timeFor(1, 100s), std::optional(0ms)); // never below nothing
    }

    void severalFramesAtOnce()
    {
        Cadence cadence;
        cadence.observe(0s, 0);
        cadence.observe(45s, 3);
        cadence.observe(150s, 10); // the link was away
        QCOMPARE(cadence.frame(), std::optional(15'000ms));
    }

    void aGapIsNotTheLengthOfAFrame()
    {
        Cadence cadence;
        auto at = 0ms;
        for (int frame = 0; frame <= 100; ++frame) {
            cadence.observe(at, frame);
            at += frame == 50 ? 165s : 15s;
        }
        QCOMPARE(cadence.frame(), std::optional(15'000ms));
        // 100 frames took 1650 s: a tenth of the night was lost, and will be again
        QCOMPARE(cadence.timeFor(100, at - 15s), std::optional(1'650'000ms));
    }

    void forgetsWhatWasLongAgo()
    {
        Cadence cadence;
        auto at = 0ms;
        for (int frame = 0; frame < 400; ++frame) {
            cadence.observe(at, frame);
            at += frame < 200 ? 20s : 16s;
        }
        QCOMPARE(cadence.frame(), std::optional(16'000ms));
    }

    void aGapAtTheBeginning()
    {
        Cadence cadence;
        cadence.observe(0s, 0);
        cadence.observe(100s, 1);
        for (int frame = 2; frame < 10; ++frame)
            cadence.observe(100s + (frame - 1) * 10s, frame);
        QCOMPARE(cadence.frame(), std::optional(10'000ms));
    }
};

QTEST_GUILESS_MAIN(TestCadence)
#include "tst_cadence.moc"
