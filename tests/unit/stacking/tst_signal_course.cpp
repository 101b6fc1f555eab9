// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/signal_course.h"

#include <QTest>

#include <cmath>

using namespace nd;
using namespace std::chrono_literals;

class TestSignalCourse : public QObject
{
    Q_OBJECT

private slots:
    void equalFramesGrowWithTheRoot()
    {
        SignalCourse course;
        course.measured(5.0);
        for (int frame = 1; frame <= 81; ++frame)
            course.stacked(frame * 20s, frame);
        QCOMPARE(*course.ofStack(), 45.0);
        QCOMPARE(course.points().back().ideal, 45.0);
        QCOMPARE(course.points().front(), (SignalPoint{1, 5.0, 5.0}));
    }

    void theFirstAreAsGoodAsTheFirstMeasured()
    {
        SignalCourse course;
        course.stacked(60s, 3);
        QVERIFY(!course.ofStack());
        course.measured(4.0);
        QCOMPARE(*course.ofStack(), 4.0 * std::sqrt(3.0));
        QCOMPARE(course.points().size(), std::size_t(1));
    }

    void weakerFramesStayBehindTheRoot()
    {
        SignalCourse course;
        course.measured(10.0);
        course.stacked(100s, 4);
        course.measured(5.0);
        course.stacked(200s, 8);
        QCOMPARE(*course.ofStack(), std::sqrt(4 * 100.0 + 4 * 25.0));
        QCOMPARE(course.points().back().ideal, 10.0 * std::sqrt(8.0));
    }

    void forecastGoesByThePace()
    {
        SignalCourse course;
        course.measured(5.0);
        for (int frame = 1; frame <= 90; ++frame)
            course.stacked(frame * 20s, frame);
        // 90 frames in 30 minutes: 30 more double the time
        QVERIFY(std::abs(*course.gainAfter(30min) - (std::sqrt(2.0) - 1.0)) < 0.01);
        QCOMPARE(*course.gainAfter(0min), 0.0);
    }

    void nothingIsPromisedTooEarly()
    {
        SignalCourse course;
        QVERIFY(!course.gainAfter(30min));
        course.measured(5.0);
        course.stacked(1s, 1);
        course.stacked(2s, 20);
        QVERIFY(!course.gainAfter(30min));
    }

    void aNewStackBeginsAnew()
    {
        SignalCourse course;
        course.measured(5.0);
        course.stacked(100s, 40);
        course.stacked(200s, 1);
        QVERIFY(!course.ofStack());
        QVERIFY(!course.ofFrame());
    }

    void nonsenseIsNotCounted()
    {
        SignalCourse course;
        course.measured(std::nan(""));
        course.measured(-3.0);
        course.stacked(1s, 1);
        QVERIFY(!course.ofStack());
    }

    void memoryIsBounded()
    {
        SignalCourse course;
        course.measured(5.0);
        for (int frame = 1; frame <= 20'000; ++frame)
            course.stacked(frame * 1s, frame);
        QVERIFY(course.points().size() <= 1000);
        QVERIFY(std::abs(*course.ofStack() - 5.0 * std::sqrt(20'000.0)) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TestSignalCourse)
#include "tst_signal_course.moc"
