// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_watch.h"

#include "core/base/scheduler.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "core/observatory/stacking/monitor_replay.h"
#include "core/observatory/stacking/run_merge.h"

#include <QSignalBlocker>
#include <QUuid>

#include <algorithm>
#include <utility>
#include <vector>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Kind = StackEvent::Kind;

constexpr auto kBeat = 1s;
/// A telescope that was found again says within this what it runs.
constexpr auto kWordPatience = 30s;
/// What was kept for longer is over.
constexpr auto kLongestNight = 24h;

/// Nobody heard it end: that it did is a guess, and so is the restart.
bool isGuessedEnd(Kind kind)
{
    return kind == Kind::EndedUnheard || kind == Kind::Restarted;
}

} // namespace

StackWatch::StackWatch(const Parts &parts, Milliseconds utc, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_offset(utc - parts.scheduler.now())
{
    connect(&parts.stacking, &StackingModel::changed, this, &StackWatch::observe);
    connect(&parts.stacking, &StackingModel::ended, this, &StackWatch::handleEnded);
    connect(&parts.stacking, &StackingModel::noticed, this, &StackWatch::handleNotice);
    tick();
}

StackWatch::Milliseconds StackWatch::utc() const
{
    return m_parts.scheduler.now() + m_offset;
}

bool StackWatch::isLinked() const
{
    return m_parts.session.linkState() == LinkState::Ready;
}

void StackWatch::tick()
{
    observe();
    m_parts.scheduler.after(kBeat, this, [this] { tick(); });
}

void StackWatch::takeUp(const std::optional<StackStory> &story)
{
    m_isWaiting = false;
    if (story && !m_story) {
        m_story = story;
        m_isUnsure = !story->isOver();
        m_isFromFile = true;
        if (m_isUnsure && utc() - story->heardUtc > kLongestNight) {
            { // nobody has to be called for it
                const QSignalBlocker blocker(this);
                finish(Kind::EndedUnheard);
            }
            emit ended(*m_story);
            tell();
        }
    }
    emit takenUp();
    observe();
    emit changed();
}

void StackWatch::observe()
{
    if (m_isWaiting)
        return;
    const std::optional<StackRun> run = m_parts.stacking.run();
    const bool isRunning = run && run->phase != StackPhase::Starting;
    if (isRunning)
        follow(*run);
    else if (!isLinked())
        m_wasAway = true;
    const bool isSilent = m_isUnsure && isLinked() && !run;
    if (!isSilent)
        m_silentSince.reset();
    else if (utc() - m_silentSince.value_or(utc()) >= kWordPatience)
        putAway();
    else if (!m_silentSince)
        m_silentSince = utc();
    const bool ends = isLinked() && !isRunning && m_story && !m_story->isOver(); // handleEnded()
    if (!m_isUnsure && !ends)
        feed(isRunning ? run : std::nullopt);
    lookInTime();
    watchGoLive();
    emit changed();
}

/// Short frames don't wait for the next second: it may be that of the next frame.
void StackWatch::lookInTime()
{
    const std::optional<Milliseconds> due = m_monitor.judgesAt();
    if (std::exchange(m_looksAt, due) == due || !due || *due <= utc())
        return;
    m_parts.scheduler.after(*due - utc(), this, [this, due] {
        if (m_looksAt == due)
            observe();
    });
}

/// It ended while the program did not run: nobody brought back the live picture.
void StackWatch::putAway()
{
    finish(Kind::EndedUnheard);
    m_parts.stacking.putAway(m_story->run.isOurs);
}

void StackWatch::follow(const StackRun &run)
{
    if (!m_story || (m_story->isOver() && !mayGoOn(run)))
        return begin(run);
    const bool isOver = m_story->isOver();
    const bool isDoubtful = isOver || m_isUnsure || m_wasAway;
    // What the telescope told twice is so: it counts anew, and what was counted stays as it was.
    const StackRun &kept = m_story->run;
    if (countsAnew(kept, run) || (isDoubtful && isElsewhere(kept, run)))
        return beginAnother(run, isDoubtful ? Kind::EndedUnheard : Kind::EndedElsewhere);
    if (run.taken && (isOver || m_isUnsure))
        resumeWatching();
    if (run.taken)
        m_wasAway = false;
    if (!m_isUnsure && !m_story->isOver())
        merge(run);
}

/// It was silent for too long, and nobody saw it end.
bool StackWatch::mayGoOn(const StackRun &run) const
{
    const auto isEnd = [](const StackEvent &event) { return isEnding(event.kind); };
    const auto &events = m_story->events;
    const auto end = std::find_if(events.rbegin(), events.rend(), isEnd);
    return end != events.rend() && isGuessedEnd(end->kind) && !run.isOurs && m_story->run.taken
        && utc() - m_story->heardUtc < kLongestNight;
}

void StackWatch::beginAnother(const StackRun &run, Kind end)
{
    if (!m_story->isOver())
        finish(end);
    feed({});
    begin(run);
}

void StackWatch::begin(const StackRun &run)
{
    m_isUnsure = false;
    m_isFromFile = false;
    m_wasAway = false;
    m_story.emplace();
    m_story->run.isOurs = run.isOurs;
    m_story->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_story->beganUtc = utc();
    m_story->heardUtc = utc();
    add({run.isOurs ? Kind::Began : Kind::Found, utc()});
    merge(run);
}

void StackWatch::merge(const StackRun &run)
{
    StackRun &kept = m_story->run;
    const StackRun before = kept;
    mergeRun(kept, run);
    if (kept == before)
        return;
    m_story->heardUtc = utc();
    const bool isCounted
        = run.taken && run.stacked && (run.taken != before.taken || run.stacked != before.stacked);
    if (isCounted)
        m_story->addSample({utc(), *run.taken, *run.stacked});
    tell();
}

/// It runs still: the pace is learnt again from what was kept.
void StackWatch::resumeWatching()
{
    m_isUnsure = false;
    m_story->endedUtc.reset();
    std::erase_if(m_story->events,
                  [](const StackEvent &event) { return isGuessedEnd(event.kind); });
    m_monitor = monitorAfter(*m_story, observation(m_parts.stacking.run()));
    m_story->closeBands(m_story->heardUtc);
    m_story->openBand({}, m_story->heardUtc);
    m_story->closeBand({}, utc());
    if (std::exchange(m_isFromFile, false))
        add({Kind::WatchedAgain, utc()});
    for (const StackAlarm alarm : kAllAlarms) {
        const bool isOn = m_monitor.isOn(alarm);
        if (isOn != wasLeftOn(*m_story, alarm))
            takeAlarm({alarm, isOn, utc(), utc()});
        else if (isOn && isBand(alarm)) // it was said before
            m_story->openBand(alarm, utc());
    }
    tell();
}

StackObservation StackWatch::observation(const std::optional<StackRun> &run) const
{
    StackObservation now;
    now.at = utc();
    now.isLinked = isLinked();
    now.isRunning = run.has_value();
    if (run) {
        now.taken = run->taken;
        now.stacked = run->stacked;
        // V3 does not tell it again to a program that was started again.
        now.total = run->total || !m_story ? run->total : m_story->run.total;
        now.starRadiusPixels = m_starRadius;
        now.targetDegrees = m_targetDegrees;
    }
    now.measuredPictures = m_measuredPictures;
    const StatusModel &status = m_parts.status;
    now.batteryPercent = status.batteryPercent();
    now.isCharging = status.charging() == Charging::Yes;
    now.cardFreeBytes = status.cardFreeBytes();
    return now;
}

void StackWatch::feed(const std::optional<StackRun> &run, bool isLast)
{
    StackObservation now = observation(run);
    now.isLast = isLast;
    const std::vector<StackAlarmEvent> alarms = m_monitor.observe(now);
    if (!m_story || m_story->isOver())
        return;
    if (!m_monitor.judged().empty()) {
        m_story->addFrames(m_monitor.judged());
        tell();
    }
    for (const StackAlarmEvent &alarm : alarms)
        takeAlarm(alarm);
}

void StackWatch::takeAlarm(const StackAlarmEvent &event)
{
    if (isBand(event.alarm) && event.isOn)
        m_story->openBand(event.alarm, event.since);
    else if (isBand(event.alarm))
        m_story->closeBand(event.alarm, event.since);
    add({event.isOn ? Kind::AlarmOn : Kind::AlarmOff, event.at, event.alarm, {}});
}

void StackWatch::handleEnded(const StackEnd &end)
{
    if (!m_story || m_story->isOver())
        return;
    if (end.error) { // a start that was refused; it may have been said to run before
        if (!m_isUnsure)
            finish(Kind::EndedElsewhere);
        return;
    }
    m_isUnsure = false;
    merge(end.run);
    feed(end.run, !end.wasUnheard);
    if (end.isComplete())
        finish(Kind::Complete);
    else if (end.wasUnheard)
        finish(end.wasRestart ? Kind::Restarted : Kind::EndedUnheard);
    else
        finish(end.wasStopped ? Kind::Stopped : Kind::EndedElsewhere);
}

void StackWatch::handleNotice(const StackNotice &notice)
{
    if (m_story && !m_story->isOver())
        add({Kind::Noticed, utc(), StackAlarm::Clouds, notice});
}

void StackWatch::setPictureFault(PictureFault fault)
{
    const bool isNews = std::exchange(m_fault, fault) != fault && fault != PictureFault::None;
    if (!isNews || !m_story || m_story->isOver())
        return;
    add({Kind::Picture, utc(), StackAlarm::Clouds, {}, fault});
}

void StackWatch::finish(Kind kind)
{
    const Milliseconds end = isGuessedEnd(kind) ? m_story->heardUtc : utc();
    m_isUnsure = false;
    m_wasAway = false;
    m_silentSince.reset();
    m_story->endedUtc = end;
    m_story->closeBands(end);
    add({kind, utc()});
    emit ended(*m_story);
}

/// What the model does by itself after a stack is said, too.
void StackWatch::watchGoLive()
{
    const GoLive before = std::exchange(m_goLive, m_parts.stacking.goLiveState());
    if (before != GoLive::UnderWay || m_goLive == before || !m_story || !m_story->isOver())
        return;
    add({m_goLive == GoLive::NotNeeded ? Kind::LivePicture : Kind::LivePictureFailed, utc()});
}

void StackWatch::add(StackEvent event)
{
    event.taken = m_story->run.taken;
    event.stacked = m_story->run.stacked;
    m_story->addEvent(event);
    emit eventAdded(event);
    tell(); // what is shown is kept
    const bool isTurn = event.kind == Kind::Began || event.kind == Kind::Found;
    if (isTurn || isEnding(event.kind)) // another story may follow at once
        tellNow();
}

void StackWatch::tell()
{
    if (std::exchange(m_isTelling, true))
        return;
    QMetaObject::invokeMethod(this, &StackWatch::tellNow, Qt::QueuedConnection);
}

void StackWatch::tellNow()
{
    if (std::exchange(m_isTelling, false))
        emit told();
}

} // namespace nd
