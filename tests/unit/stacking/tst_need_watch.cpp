// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/need_watch.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

class TestNeedWatch : public QObject
{
    Q_OBJECT

private slots:
    void measuresTheRate()
    {
        NeedWatch watch(5.0, 10.0);
        for (int step = 0; step <= 10; ++step)
            watch.observe(step * 4min, 60.0 - step);
        // from 50 % to 5 % at 1 % in 4 minutes
        QCOMPARE(watch.lasts(), std::optional<NeedWatch::Milliseconds>(180min));
        QVERIFY(!watch.isShort(3h));
        QVERIFY(watch.isShort(4h));
        QVERIFY(!watch.isShort(std::nullopt));
    }

    void knowsNothingAfterOneStep()
    {
        NeedWatch watch(5.0, 10.0);
        watch.observe(0min, 80.0);
        watch.observe(1min, 79.0); // it was at the end of its step
        QVERIFY(!watch.lasts());
        QVERIFY(!watch.isShort(10h));
    }

    void whatIsAllButGoneIsShort()
    {
        NeedWatch watch(5.0, 10.0);
        watch.observe(0min, 10.0);
        QVERIFY(watch.isShort(std::nullopt));
    }

    /// Steps are coarse: it went on at each and off before the next, eight times in a night.
    void whatBecomesShortStaysShort()
    {
        NeedWatch watch(5.0, 10.0);
        int turns = 0;
        bool wasShort = false;
        for (int second = 0; second < 8000; ++second) { // 1 % in 3 minutes, for 175 of them
            watch.observe(second * 1s, 60.0 - second / 180);
            const bool isShort = watch.isShort((10500 - second) * 1s);
            turns += isShort != wasShort ? 1 : 0;
            wasShort = isShort;
        }
        QVERIFY(wasShort);
        QCOMPARE(turns, 1);
    }

    void whatShouldBeGoneLastsNoLonger()
    {
        NeedWatch watch(5.0, 10.0);
        for (int step = 0; step <= 3; ++step)
            watch.observe(step * 1min, 60.0 - step);
        watch.observe(3min + 20min, 57.0);
        QCOMPARE(watch.lasts(), std::optional<NeedWatch::Milliseconds>(32min));
        watch.observe(3min + 60min, 57.0);
        QCOMPARE(watch.lasts(), std::optional<NeedWatch::Milliseconds>(0min));
    }

    void chargingBeginsAnew()
    {
        NeedWatch watch(5.0, 10.0);
        for (int step = 0; step <= 5; ++step)
            watch.observe(step * 4min, 60.0 - step);
        watch.observe(30min, 56.0);
        QVERIFY(!watch.lasts());
    }
};

QTEST_GUILESS_MAIN(TestNeedWatch)
#include "tst_need_watch.moc"
