// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/stack_monitor.h"
#include "sanitized.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <random>

using namespace nd;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr unsigned kNights = kSanitized ? 1 : 20;

/// A night as it was: what the telescope knew at each second.
struct Night
{
    int total = 300;
    double frameSeconds = 15.5;
    double jitterSeconds = 0.4;
    double rejectShare = 0.02;
    Milliseconds lag{0}; ///< Of the stacked count.
    Milliseconds cloudsFrom{-1};
    Milliseconds cloudsTo{-1};
    std::function<double(int)> pauseSeconds{}; ///< After a frame.
    std::function<bool(Milliseconds)> isAway{}; ///< The link.
};

/// All frames are good, and the stars of the newest of so many pictures were measured.
StackObservation measured(Milliseconds at, int frame, double radius, quint64 pictures)
{
    StackObservation now{at, true, true, frame, frame, 999, {}, false, {}, radius};
    now.measuredPictures = pictures;
    return now;
}

struct Second
{
    StackObservation observation;
    int taken = 0; ///< In truth, also while the link is away.
};

std::vector<Second> play(const Night &night, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> jitter(0.0, night.jitterSeconds);
    std::uniform_real_distribution<double> lot(0.0, 1.0);
    std::vector<Second> seconds;
    double next = night.frameSeconds;
    int taken = 0;
    int stacked = 0;
    std::deque<Milliseconds> late;
    for (Milliseconds at{0}; taken < night.total; at += 1s) {
        while (taken < night.total && next * 1000.0 <= double(at.count())) {
            ++taken;
            const bool clouded = at >= night.cloudsFrom && at < night.cloudsTo;
            if (!clouded && lot(random) >= night.rejectShare)
                late.push_back(at + night.lag);
            next += night.frameSeconds + jitter(random)
                + (night.pauseSeconds ? night.pauseSeconds(taken) : 0.0);
        }
        while (!late.empty() && late.front() <= at) {
            ++stacked;
            late.pop_front();
        }
        Second second;
        second.taken = taken;
        second.observation.at = at;
        second.observation.isRunning = true;
        second.observation.taken = taken;
        second.observation.stacked = stacked;
        second.observation.total = night.total;
        if (night.isAway && night.isAway(at))
            second.observation = {at, false, true, {}, {}, {}, {}, false, {}, {}};
        seconds.push_back(second);
    }
    return seconds;
}

/// The worst error of the time left from the twentieth frame on, in parts of the truth; what is
/// less than a frame is none.
double worstError(const std::vector<Second> &seconds, double frameSeconds)
{
    StackMonitor monitor;
    const Milliseconds end = seconds.back().observation.at;
    double worst = 0.0;
    for (const Second &second : seconds) {
        monitor.observe(second.observation);
        if (second.taken < 20)
            continue;
        const auto left = monitor.timeLeft();
        if (!left)
            return 1e9;
        const double truth = double((end - second.observation.at).count()) / 1000.0;
        const double error = std::abs(double(left->count()) / 1000.0 - truth);
        if (error > frameSeconds)
            worst = std::max(worst, error / truth);
    }
    return worst;
}

QList<StackAlarmEvent> alarmsOf(const std::vector<Second> &seconds)
{
    StackMonitor monitor;
    QList<StackAlarmEvent> all;
    for (const Second &second : seconds) {
        for (const StackAlarmEvent &event : monitor.observe(second.observation))
            all.append(event);
    }
    return all;
}

} // namespace

class TestStackMonitor : public QObject
{
    Q_OBJECT

private slots:
    void theTimeLeftIsWithinFivePercent_data()
    {
        QTest::addColumn<double>("frame");
        QTest::addColumn<int>("lag");
        QTest::addColumn<bool>("gaps");
        QTest::newRow("15 s") << 15.5 << 0 << false;
        QTest::newRow("15 s, late counts") << 15.5 << 3000 << false;
        QTest::newRow("60 s") << 62.0 << 0 << false;
        QTest::newRow("2 s") << 2.5 << 0 << false;
        QTest::newRow("15 s, reconnects") << 15.5 << 0 << true;
    }

    void theTimeLeftIsWithinFivePercent()
    {
        QFETCH(double, frame);
        QFETCH(int, lag);
        QFETCH(bool, gaps);
        for (unsigned seed = 1; seed <= kNights; ++seed) {
            Night night;
            night.frameSeconds = frame;
            night.jitterSeconds = frame / 30.0;
            night.lag = Milliseconds(lag);
            night.rejectShare = 0.1;
            if (gaps)
                night.isAway = [](Milliseconds at) { return (at.count() / 1000) % 600 > 560; };
            const double worst = worstError(play(night, seed), frame);
            QVERIFY2(worst <= 0.05, qPrintable(QString::number(worst)));
        }
    }

    /// A pause of a minute each 40 frames (it looks for its focus): nobody knows when the next one
    /// comes, but their share of the night is in the figure.
    void pausesAreInTheFigure()
    {
        Night night;
        night.pauseSeconds = [](int taken) { return taken % 40 == 0 ? 60.0 : 0.0; };
        const auto seconds = play(night, 3);
        StackMonitor monitor;
        const Milliseconds end = seconds.back().observation.at;
        double worst = 0.0;
        for (const Second &second : seconds) {
            monitor.observe(second.observation);
            if (second.taken < 45)
                continue;
            const double error
                = double(std::abs((*monitor.timeLeft() - (end - second.observation.at)).count()));
            worst = std::max(worst, error / 1000.0);
        }
        const double whole = double(end.count()) / 1000.0;
        QVERIFY2(worst <= 0.05 * whole, qPrintable(QString::number(worst)));
    }

    void noAlarmInTwentyClearNights()
    {
        for (unsigned seed = 1; seed <= kNights; ++seed) {
            Night night;
            night.total = 999;
            night.lag = Milliseconds(seed % 2 == 0 ? 0 : 4000);
            night.isAway = [](Milliseconds at) { return (at.count() / 1000) % 900 > 893; };
            const auto alarms = alarmsOf(play(night, seed));
            QVERIFY2(alarms.isEmpty(), qPrintable(QString::number(seed)));
        }
    }

    void cloudsOfFiveMinutesAreSeenInThreeFrames()
    {
        for (unsigned seed = 1; seed <= kNights; ++seed) {
            Night night;
            night.cloudsFrom = 20min + seed * 7s;
            night.cloudsTo = night.cloudsFrom + 5min;
            night.lag = Milliseconds(seed % 2 == 0 ? 0 : 3000);
            const auto alarms = alarmsOf(play(night, seed));
            QCOMPARE(alarms.size(), qsizetype(2));
            QCOMPARE(alarms.first().alarm, StackAlarm::Clouds);
            QVERIFY(alarms.first().isOn && !alarms.last().isOn);
            const Milliseconds after = alarms.first().at - night.cloudsFrom;
            QVERIFY2(after <= 4 * 16s,
                     qPrintable(QString::number(after.count()))); // before the 4th
            QVERIFY(alarms.first().since >= night.cloudsFrom - 16s);
            QVERIFY(alarms.last().at - night.cloudsTo <= 3 * 16s);
        }
    }

    void theLinkIsMissedAfterTenSeconds()
    {
        StackMonitor monitor;
        monitor.observe({0s, true, true, 5, 5, 10, {}, false, {}, {}});
        const auto away = [&](std::chrono::seconds at) {
            return monitor.observe({at, false, false, {}, {}, {}, {}, false, {}, {}});
        };
        QVERIFY(away(1s).empty());
        QVERIFY(away(10s).empty());
        const auto events = away(11s);
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events.front().alarm, StackAlarm::LinkLost);
        QCOMPARE(events.front().since, 1'000ms);
        const auto back = monitor.observe({60s, true, true, 8, 8, 10, {}, false, {}, {}});
        QVERIFY(!back.empty() && !back.front().isOn);
    }

    void aStallIsNamed()
    {
        StackMonitor monitor;
        int taken = 0;
        for (auto at = 0s; at < 300s; at += 1s) {
            taken = int(at.count() / 15);
            QVERIFY(
                monitor.observe({at, true, true, taken, taken, 999, {}, false, {}, {}}).empty());
        }
        QList<StackAlarmEvent> alarms;
        for (auto at = 300s; at < 400s; at += 1s) {
            for (const auto &event :
                 monitor.observe({at, true, true, taken, taken, 999, {}, false, {}, {}}))
                alarms.append(event);
        }
        QCOMPARE(alarms.size(), qsizetype(1));
        QCOMPARE(alarms.first().alarm, StackAlarm::Stalled);
        QVERIFY(monitor.isOn(StackAlarm::Stalled));
        QCOMPARE(monitor.timeLeft().has_value(), true);
    }

    void batteryAndCardAgainstThePlan()
    {
        StackMonitor monitor;
        QList<StackAlarm> alarms;
        for (int second = 0; second < 3600; ++second) {
            const int taken = second / 15;
            StackObservation now{std::chrono::seconds(second),
                                 true,
                                 true,
                                 taken,
                                 taken,
                                 999,
                                 60 - second / 120,
                                 false,
                                 20'000'000'000LL - second / 60 * 100'000'000LL,
                                 {}};
            for (const auto &event : monitor.observe(now))
                alarms.append(event.alarm);
        }
        // 3.2 h are left, the battery lasts 50 minutes, the card 2.3 h
        QCOMPARE(alarms, (QList<StackAlarm>{StackAlarm::Storage, StackAlarm::Battery}));
    }

    void starsThatGrow()
    {
        StackMonitor monitor;
        QList<StackAlarmEvent> alarms;
        for (int frame = 0; frame < 60; ++frame) {
            const double radius = frame < 30 ? 2.0 + 0.1 * (frame % 3) : 2.0 + 0.04 * (frame - 30);
            for (const auto &event :
                 monitor.observe(measured(frame * 15s, frame, radius, quint64(frame) + 1)))
                alarms.append(event);
        }
        QCOMPARE(alarms.size(), qsizetype(1));
        QCOMPARE(alarms.first().alarm, StackAlarm::Focus);
        QVERIFY(alarms.first().at > 30 * 15s);
    }

    /// A picture is measured each half minute and told each second: one that is bad was an alarm.
    void starsOfOneBadPicture_data()
    {
        QTest::addColumn<int>("bad");
        QTest::addColumn<bool>("isAlarm");
        QTest::newRow("one") << 1 << false;
        QTest::newRow("two") << 2 << false;
        QTest::newRow("several") << 4 << true;
    }

    void starsOfOneBadPicture()
    {
        QFETCH(int, bad);
        QFETCH(bool, isAlarm);
        StackMonitor monitor;
        bool wasOn = false;
        for (int second = 0; second < 1200; ++second) {
            const int picture = second / 30;
            const bool isBad = picture >= 20 && picture < 20 + bad;
            monitor.observe(
                measured(second * 1s, second / 15, isBad ? 4.0 : 2.0, quint64(picture) + 1));
            wasOn = wasOn || monitor.isOn(StackAlarm::Focus);
        }
        QCOMPARE(wasOn, isAlarm);
        QVERIFY(!monitor.isOn(StackAlarm::Focus));
    }

    /// Once, where the air begins to spoil the frames; a stack begun down there is no news.
    void aTargetThatSinks()
    {
        StackMonitor monitor;
        StackObservation now;
        now.isRunning = true;
        const auto at = [&](double degrees) {
            now.at += 1s;
            now.targetDegrees = degrees;
            return monitor.observe(now);
        };
        QVERIFY(at(29.0).empty());
        QVERIFY(at(31.0).empty());
        const auto low = at(29.9);
        QCOMPARE(low.size(), std::size_t(1));
        QCOMPARE(low.front().alarm, StackAlarm::Target);
        QVERIFY(low.front().isOn && monitor.isOn(StackAlarm::Target));
        QVERIFY(at(20.0).empty());
        now.taken = 10;
        QVERIFY(at(20.0).empty());
        now.taken = 3; // counts that go back do not lift it
        QVERIFY(at(20.0).empty());
        QVERIFY(monitor.isOn(StackAlarm::Target));
        now.taken.reset();
        now.isRunning = false;
        QVERIFY(!at(19.0).front().isOn);
        now.isRunning = true;
        QVERIFY(at(18.0).empty()); // another stack
    }

    void knowsNoTimeWithoutATotal()
    {
        StackMonitor monitor;
        for (int frame = 0; frame < 30; ++frame)
            monitor.observe({frame * 15s, true, true, frame, frame, {}, {}, false, {}, {}});
        QCOMPARE(monitor.cadence(), std::optional(15'000ms));
        QVERIFY(!monitor.timeLeft() && !monitor.stackedInTheEnd());
        monitor.observe({500s, true, false, {}, {}, {}, {}, false, {}, {}});
        QVERIFY(!monitor.timeLeft());
    }

    void howManyInTheEnd()
    {
        StackMonitor monitor;
        for (int frame = 0; frame <= 50; ++frame)
            monitor.observe(
                {frame * 15s, true, true, frame, frame - frame / 5, 100, {}, false, {}, {}});
        QCOMPARE(monitor.stackedInTheEnd(), std::optional(80));
    }
};

QTEST_GUILESS_MAIN(TestStackMonitor)
#include "tst_stack_monitor.moc"
