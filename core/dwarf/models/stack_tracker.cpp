// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/stack_tracker.h"

#include "core/base/scheduler.h"
#include "core/dwarf/models/stacking_reader.h"

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr int kMostFrames = 100'000; ///< No telescope takes as many.
constexpr auto kPretence = 40s; ///< It lasts about 20 s. Source: field notes section 3.
/// The last counts of a stack may come after its end.
constexpr auto kEcho = 10s;

bool isCount(const std::optional<int> &value)
{
    return !value || (*value >= 0 && *value <= kMostFrames);
}

template<typename T>
void fill(std::optional<T> &value, const std::optional<T> &news)
{
    if (news)
        value = news;
}

} // namespace

StackTracker::StackTracker(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

quint64 StackTracker::beginOurs()
{
    m_lost.reset();
    const auto endedAt = m_endedAt;
    const auto assumedFor = m_assumedFor;
    begin(StackPhase::Starting); // a pretence goes on even if this is refused, too
    m_run->isOurs = true;
    hold();
    m_endedAt = endedAt; // and the last of the one before may come still
    m_assumedFor = assumedFor;
    emit changed();
    return m_number;
}

void StackTracker::begin(StackPhase phase)
{
    m_run = StackRun{};
    m_run->phase = phase;
    m_backwards.reset();
    m_wasStopped = false;
    release();
    m_lastSign = m_scheduler.now();
    ++m_number;
}

void StackTracker::release()
{
    m_isHeld = false;
    m_endedAt.reset();
    m_assumedFor.reset();
}

/// A start that was not sent yet is none that runs.
void StackTracker::giveWay()
{
    const StackRun ours = *m_run;
    begin(StackPhase::Running);
    emit overtaken(ours);
}

std::chrono::milliseconds StackTracker::silence() const
{
    return m_scheduler.now() - m_lastSign;
}

void StackTracker::setPhase(StackPhase phase)
{
    if (!m_run || std::exchange(m_run->phase, phase) == phase)
        return;
    emit changed();
}

void StackTracker::finish(const std::optional<Error> &error)
{
    if (!m_run)
        return;
    const StackEnd end{*std::exchange(m_run, std::nullopt), m_wasStopped, false, error};
    m_endedAt = m_scheduler.now();
    m_lost.reset();
    ++m_number;
    emit changed();
    emit ended(end);
}

void StackTracker::assumeOver(std::chrono::milliseconds patience)
{
    m_assumedFor = patience; // first: whoever hears of the end may begin another
    finish(std::nullopt);
}

void StackTracker::handleOver()
{
    if (m_run)
        return finish(std::nullopt);
    if (!std::exchange(m_assumedFor, std::nullopt))
        return;
    m_endedAt = m_scheduler.now();
    emit confirmedOver();
}

bool StackTracker::isEcho() const
{
    return (!m_run || isHeld()) && m_endedAt
        && m_scheduler.now() - *m_endedAt < m_assumedFor.value_or(kEcho);
}

void StackTracker::expectPretence()
{
    m_pretendsUntil = m_scheduler.now() + kPretence;
}

void StackTracker::setFollowed(const QString &target)
{
    m_followed = target;
    if (!m_run)
        return;
    assumeTarget();
    emit changed();
}

void StackTracker::assumeTarget()
{
    const bool isTold = m_run->target && !m_run->isTargetAssumed;
    if (isTold || m_followed.isEmpty())
        return;
    m_run->target = m_followed;
    m_run->isTargetAssumed = true;
}

bool StackTracker::isPretence(bool isOver)
{
    if (!m_pretendsUntil || (m_run && !isHeld()))
        return false;
    if (isOver || m_scheduler.now() > *m_pretendsUntil)
        m_pretendsUntil.reset();
    return isOver || m_pretendsUntil;
}

void StackTracker::handleState(const StackState &state)
{
    m_lastSign = m_scheduler.now();
    if (!state.phase) {
        emit noticed({StackNotice::Kind::UnknownState, 0, state.number, {}});
        return;
    }
    const bool isOver = state.phase == FunctionPhase::Idle || state.phase == FunctionPhase::Stopped;
    if (isPretence(isOver))
        return;
    // That the one before ends may be told late: whether ours begins, its answer says.
    const bool isStarting = m_run && m_run->phase == StackPhase::Starting;
    if (isStarting && state.phase != FunctionPhase::Running)
        return;
    if (isOver)
        return handleOver();
    if (state.phase == FunctionPhase::Stopping && isEcho())
        return;
    if (isHeld())
        giveWay();
    if (!m_run)
        begin(StackPhase::Running);
    mergeLost();
    assumeTarget();
    m_run->phase = state.phase == FunctionPhase::Stopping ? StackPhase::Stopping : m_run->phase;
    if (state.phase == FunctionPhase::Running && m_run->phase == StackPhase::Starting)
        m_run->phase = StackPhase::Running;
    emit changed();
}

/// A stack that was met again is the one that ran before, if its counts agree.
void StackTracker::mergeLost()
{
    if (m_lost)
        m_run->isOurs = m_lost->isOurs;
}

void StackTracker::handleNews(const StackNews &news)
{
    if (isEcho())
        return;
    m_lastSign = m_scheduler.now();
    m_pretendsUntil.reset(); // what counts, runs
    if (isHeld())
        giveWay();
    if (!m_run) {
        begin(StackPhase::Running);
        mergeLost();
    }
    if (m_run->phase == StackPhase::Starting)
        m_run->phase = StackPhase::Running;
    mergeCounts(news);
    fill(m_run->exposureIndex, news.exposureIndex);
    fill(m_run->gainIndex, news.gainIndex);
    if (news.target)
        mergeTarget(*news.target);
    assumeTarget();
    emit changed();
}

bool StackTracker::isPossible(const StackNews &news) const
{
    if (!isCount(news.taken) || !isCount(news.stacked) || !isCount(news.total))
        return false;
    const bool goesBack = news.taken && m_run->taken && *news.taken < *m_run->taken;
    const std::optional<int> taken = news.taken ? news.taken : m_run->taken;
    const std::optional<int> stacked
        = news.stacked || goesBack || m_backwards ? news.stacked : m_run->stacked;
    return !taken || !stacked || *stacked <= *taken;
}

/// True while the counts are in doubt.
bool StackTracker::wentBack(const StackNews &news)
{
    if (m_backwards) { // the second report decides
        if (news.taken && *news.taken >= *m_backwards)
            m_backwards.reset();
        return m_backwards.has_value();
    }
    const bool isFewerTaken = news.taken && m_run->taken && *news.taken < *m_run->taken;
    const bool isFewerStacked = news.stacked && m_run->stacked && *news.stacked < *m_run->stacked;
    if (!isFewerTaken && !isFewerStacked)
        return false;
    const auto &before = isFewerTaken ? m_run->taken : m_run->stacked;
    const auto &now = isFewerTaken ? news.taken : news.stacked;
    emit noticed({StackNotice::Kind::CountsWentBack, *before, *now, {}});
    m_backwards = news.taken.value_or(0);
    m_run->isOurs = m_run->isOurs && !isFewerTaken; // who began what counts anew, nobody knows
    m_run->taken.reset();
    m_run->stacked.reset();
    return true;
}

void StackTracker::mergeCounts(const StackNews &news)
{
    if (!isPossible(news)) {
        emit noticed({StackNotice::Kind::CountsImpossible,
                      news.taken.value_or(0),
                      news.stacked.value_or(0),
                      {}});
        return;
    }
    if (news.total && *news.total > 0)
        m_run->total = news.total;
    if (wentBack(news))
        return;
    fill(m_run->taken, news.taken);
    fill(m_run->stacked, news.stacked);
    if (!m_lost || !m_run->taken)
        return;
    const StackRun lost = *std::exchange(m_lost, std::nullopt);
    const bool isSame = !lost.taken || *m_run->taken >= *lost.taken;
    if (!isSame)
        return;
    if (!m_run->total)
        m_run->total = lost.total;
    const bool wasTold = lost.target && !lost.isTargetAssumed; // a guess stays one
    if (wasTold && (!m_run->target || m_run->isTargetAssumed)) {
        m_run->target = lost.target;
        m_run->isTargetAssumed = false;
    }
    if (!m_run->exposureIndex)
        m_run->exposureIndex = lost.exposureIndex;
    if (!m_run->gainIndex)
        m_run->gainIndex = lost.gainIndex;
}

void StackTracker::mergeTarget(const QString &target)
{
    const std::optional<QString> before = std::exchange(m_run->target, target);
    const bool wasTold = before && !std::exchange(m_run->isTargetAssumed, false);
    if (wasTold && *before != target)
        emit noticed({StackNotice::Kind::TargetChanged, 0, 0, target});
}

void StackTracker::lose()
{
    if (m_run) {
        m_lost = *std::exchange(m_run, std::nullopt);
        m_lostFollowed = m_followed;
    }
    m_followed.clear();
    m_endedAt.reset();
    m_assumedFor.reset();
    m_pretendsUntil.reset();
    m_backwards.reset();
    ++m_number;
}

void StackTracker::settle()
{
    if (m_run || !m_lost)
        return;
    StackEnd end{*std::exchange(m_lost, std::nullopt), m_wasStopped, true, std::nullopt};
    end.wasRestart = !m_lostFollowed.isEmpty() && m_followed.isEmpty();
    emit ended(end);
}

} // namespace nd
