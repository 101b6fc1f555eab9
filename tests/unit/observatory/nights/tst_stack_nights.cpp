// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sanitized.h"
#include "stack_night.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Kind = StackEvent::Kind;

constexpr auto kLongest = 12h;
constexpr unsigned kNights = kSanitized ? 1 : 3;
constexpr unsigned kShortNights = kSanitized ? 1 : 10;

void addModels()
{
    QTest::addColumn<QByteArray>("model");
    QTest::newRow("V2") << QByteArray("dwarf2");
    QTest::newRow("V3") << QByteArray("mini");
}

/// What a night does by chance: wind, satellites, clouds, and times in which nothing is heard.
class Chance
{
public:
    Chance(StackNight &night, unsigned seed) : m_night(night), m_random(seed) {}

    /// Call each second.
    void second()
    {
        if (m_next-- > 0)
            return;
        m_next = number(60, 600);
        const bool isAway = std::exchange(m_isAway, number(0, 2) == 0 && !m_night.isEnding());
        if (isAway && !m_isAway)
            m_night.setAir(true, false);
        m_night.setFault("wind", number(0, 1) == 0);
        m_night.setFault("satellites", number(0, 1) == 0);
        m_night.setFault("clouds", number(0, 5) == 0);
        if (!m_isAway)
            return;
        m_next = number(3, 90);
        m_night.setAir(false, number(0, 1) == 0);
    }

private:
    int number(int from, int to)
    {
        return from + int(m_random() % static_cast<unsigned>(to - from + 1));
    }

    StackNight &m_night;
    std::mt19937 m_random;
    int m_next = 100;
    bool m_isAway = false;
};

/// What is measured of a clear night besides: a picture each half minute, and how high M 31 is.
class Sky
{
public:
    explicit Sky(unsigned seed) : m_random(seed) {}

    void show(StackWatch &watch, int second)
    {
        watch.setTargetDegrees(75.0 - second / 360.0);
        if (second % 30 != 0)
            return;
        const bool isSpoilt = second % 1200 == 600;
        const double seeing = 1.9 + 0.01 * static_cast<double>(m_random() % 20U);
        watch.setStarRadius(isSpoilt ? 2.0 * seeing : seeing);
    }

private:
    std::mt19937 m_random;
};

/// Whether what is shown is what the telescope itself counts.
QByteArray difference(const StackNight &night, const StackNight::Side &side)
{
    if (!side.watch.story())
        return "nothing of a stack";
    const StackRun &run = side.watch.story()->run;
    const sim::ShootingStatus &truth = night.truth(side);
    if (run.taken == truth.framesTaken && run.stacked == truth.framesStacked)
        return {};
    return QByteArray::number(run.taken.value_or(-1)) + " taken, "
        + QByteArray::number(run.stacked.value_or(-1)) + " stacked, and in truth "
        + QByteArray::number(truth.framesTaken) + ", " + QByteArray::number(truth.framesStacked);
}

int alarmsOf(const StackNight::Side &side)
{
    return int(std::count_if(side.events.begin(), side.events.end(),
                             [](const StackEvent &event) { return event.kind == Kind::AlarmOn; }));
}

const StackEvent *firstOf(const StackNight::Side &side, Kind kind)
{
    const auto found = std::find_if(side.events.begin(), side.events.end(),
                                    [kind](const StackEvent &event) { return event.kind == kind; });
    return found == side.events.end() ? nullptr : &*found;
}

} // namespace

/// Whole nights of a simulated telescope, both cameras at once, second by second.
class TestStackNights : public QObject
{
    Q_OBJECT

private slots:
    void countsAreTheTelescopesAtEverySecond_data() { addModels(); }
    void countsAreTheTelescopesAtEverySecond();
    void theTimeLeftIsWithinFivePercent_data() { addModels(); }
    void theTimeLeftIsWithinFivePercent();
    void cloudsAreSeenWithinThreeFrames_data() { addModels(); }
    void cloudsAreSeenWithinThreeFrames();
    void noAlarmInTwentyClearNights_data() { addModels(); }
    void noAlarmInTwentyClearNights();
};

/// With rejects, pauses and reconnects by chance; what happened unheard is known at the end, too.
void TestStackNights::countsAreTheTelescopesAtEverySecond()
{
    QFETCH(QByteArray, model);
    int compared = 0;
    int unheard = 0;
    for (unsigned seed = 1; seed <= kNights; ++seed) {
        StackNight night(model.constData(), seed, 600);
        QCOMPARE(night.begin(), QByteArray());
        Chance chance(night, seed);
        for (auto time = 0s; !night.isOver(); time += 1s) {
            QVERIFY2(time < kLongest, "it does not end");
            chance.second();
            night.run(1s);
            if (!night.isHeard()) {
                ++unheard;
                continue;
            }
            for (const StackNight::Side *side : {&night.tele, &night.wide}) {
                const QByteArray wrong = difference(night, *side);
                QVERIFY2(wrong.isEmpty(), wrong.constData());
                ++compared;
            }
        }
        for (const StackNight::Side *side : {&night.tele, &night.wide}) {
            const StackStory &story = *side->watch.story();
            QCOMPARE(story.run.taken, std::optional(600));
            QCOMPARE(difference(night, *side), QByteArray());
            QCOMPARE(firstOf(*side, Kind::Complete) != nullptr, true);
            QCOMPARE(story.frames.size(), std::size_t(600));
            QCOMPARE(std::count_if(story.frames.begin(), story.frames.end(),
                                   [](const JudgedFrame &frame) { return frame.isStacked; }),
                     std::ptrdiff_t(*story.run.stacked));
            QVERIFY(*story.run.stacked < 600); // the night was no clear one
        }
    }
    QVERIFY(compared > 10'000 * int(kNights) && unheard > 30 * int(kNights));
}

namespace {

/// What one camera promised, and when it ended.
struct Promises
{
    static constexpr int kFrames = 240;

    /// False if it promises nothing though it should.
    bool look(const StackNight &night, const StackNight::Side &side, double seconds)
    {
        const int taken = night.truth(side).framesTaken;
        if (taken == kFrames && !over)
            over = seconds;
        if (!night.isHeard() || taken < 20 || taken == kFrames)
            return true;
        const auto left = side.watch.monitor().timeLeft();
        if (!left)
            return false;
        said.emplace_back(seconds, std::chrono::duration<double>(*left).count());
        return true;
    }
    /// The largest share by which it was wrong; what is less than a frame is no error.
    double worst(double frameSeconds) const
    {
        double worst = 0.0;
        for (const auto &[at, left] : said) {
            const double truth = *over - at;
            if (const double error = std::abs(left - truth); error > frameSeconds)
                worst = std::max(worst, error / truth);
        }
        return worst;
    }

    std::vector<std::pair<double, double>> said; ///< When, and how long it was to be.
    std::optional<double> over;
};

} // namespace

/// From the twentieth frame on, for both cameras.
void TestStackNights::theTimeLeftIsWithinFivePercent()
{
    QFETCH(QByteArray, model);
    constexpr double kReadOut = 0.5;
    for (unsigned seed = 1; seed <= kNights; ++seed) {
        StackNight night(model.constData(), seed, Promises::kFrames);
        QCOMPARE(night.begin(), QByteArray());
        Chance chance(night, seed + 100);
        Promises tele;
        Promises wide;
        for (double seconds = 0.0; !tele.over || !wide.over; seconds += 1.0) {
            QVERIFY(seconds < std::chrono::duration<double>(kLongest).count());
            chance.second();
            night.run(1s);
            QVERIFY(tele.look(night, night.tele, seconds));
            QVERIFY(wide.look(night, night.wide, seconds));
        }
        QVERIFY(tele.said.size() > 1000);
        QVERIFY(wide.said.size() > 100);
        // Looked at each second, and each frame is told by then.
        const double teleWorst = tele.worst(night.exposureSeconds(night.tele) + kReadOut);
        const double wideWorst = wide.worst(night.exposureSeconds(night.wide) + kReadOut + 1.0);
        QVERIFY2(teleWorst <= 0.05, qPrintable(QString::number(teleWorst)));
        QVERIFY2(wideWorst <= 0.05, qPrintable(QString::number(wideWorst)));
    }
}

namespace {

/// What one camera's watch made of the clouds; empty if it is right.
QByteArray cloudMarksAreWrong(const StackNight::Side &side, std::chrono::milliseconds from,
                              std::chrono::milliseconds to)
{
    const std::vector<StackBand> &bands = side.watch.story()->bands;
    if (bands.size() != 1 || bands.front().alarm != StackAlarm::Clouds || !bands.front().to)
        return "bands: " + QByteArray::number(int(bands.size()));
    const StackBand &band = bands.front(); // the mark on the timeline
    if (band.from < from - 31s || band.from > from + 31s || *band.to > to + 31s)
        return "times";
    const StackEvent *on = firstOf(side, Kind::AlarmOn);
    const StackEvent *off = firstOf(side, Kind::AlarmOff);
    const bool isMarked
        = on != nullptr && off != nullptr && on->alarm == StackAlarm::Clouds && on->utc < off->utc;
    return isMarked ? QByteArray() : QByteArray("marks");
}

/// How many frames a camera took from the clouds, which come now, to the alarm.
class Alarmed
{
public:
    Alarmed(const StackNight &night, const StackNight::Side &side)
    {
        const int before = night.truth(side).framesTaken;
        QObject::connect(&side.watch, &StackWatch::eventAdded, &m_context,
                         [this, &night, &side, before](const StackEvent &event) {
                             if (!m_after && event.kind == Kind::AlarmOn
                                 && event.alarm == StackAlarm::Clouds)
                                 m_after = night.truth(side).framesTaken - before;
                         });
    }

    bool isInTime() const { return m_after && *m_after > 0 && *m_after <= 3; }
    QByteArray words() const { return QByteArray::number(m_after.value_or(-1)) + " frames"; }

private:
    QObject m_context;
    std::optional<int> m_after;
};

} // namespace

/// Five minutes of them, at another time in each night, for both cameras.
void TestStackNights::cloudsAreSeenWithinThreeFrames()
{
    QFETCH(QByteArray, model);
    for (unsigned seed = 1; seed <= kShortNights; ++seed) {
        StackNight night(model.constData(), seed, 900);
        QCOMPARE(night.begin(), QByteArray());
        night.run(5min + seed * 7s);
        QCOMPARE(alarmsOf(night.tele) + alarmsOf(night.wide), 0);
        night.setFault("clouds", true);
        const std::chrono::milliseconds from = night.tele.watch.utc();
        const Alarmed tele(night, night.tele);
        const Alarmed wide(night, night.wide); // a DWARF II takes a frame in a second with it
        night.run(5min);
        QVERIFY2(tele.isInTime(), tele.words().constData());
        QVERIFY2(wide.isInTime(), wide.words().constData());
        night.setFault("clouds", false);
        const std::chrono::milliseconds to = night.tele.watch.utc();
        night.run(1min);
        QCOMPARE(cloudMarksAreWrong(night.tele, from, to), QByteArray());
        QCOMPARE(cloudMarksAreWrong(night.wide, from, to), QByteArray());
    }
}

/// With a frame in a hundred left out, as on any night, some seconds without a word now and then, a
/// battery that drains, a target that sinks a little and a spoilt picture each twenty minutes.
void TestStackNights::noAlarmInTwentyClearNights()
{
    QFETCH(QByteArray, model);
    for (unsigned seed = 1; seed <= kShortNights; ++seed) { // ten of each generation
        StackNight night(model.constData(), seed, 500);
        constexpr int kDrains = 1;
        night.telescope.status().charging = kDrains;
        night.telescope.status().batteryPercent = 100;
        QCOMPARE(night.begin(), QByteArray());
        Sky sky(seed);
        bool isDraining = false;
        for (int second = 0; !night.isOver(); ++second) {
            QVERIFY(second < 12 * 3600);
            for (StackNight::Side *side : {&night.tele, &night.wide})
                sky.show(side->watch, second);
            isDraining = isDraining || night.tele.watch.monitor().batteryLasts().has_value();
            if (second % 900 == 0)
                night.setAir(false, false);
            if (second % 900 == 6)
                night.setAir(true, false);
            night.run(1s);
        }
        for (const StackNight::Side *side : {&night.tele, &night.wide}) {
            QVERIFY(firstOf(*side, Kind::Complete) != nullptr);
            QCOMPARE(alarmsOf(*side), 0);
        }
        QVERIFY(isDraining);
    }
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackNights)
#include "tst_stack_nights.moc"
