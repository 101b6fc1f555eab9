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
