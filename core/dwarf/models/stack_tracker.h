// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/function_states.h"
#include "core/dwarf/models/stacking_types.h"

#include <QObject>

#include <chrono>

namespace nd {

class Scheduler;
struct StackNews;
struct StackState;

/// The stack of one camera, from what the device says of it and from what was asked of it.
/// GUI thread; part of StackingModel. Sends nothing.
///
/// Reports are merged; counts that can't be are not taken over, and counts that go back are unknown
/// until the device says them a second time.
class StackTracker : public QObject
{
    Q_OBJECT

public:
    explicit StackTracker(Scheduler &scheduler, QObject *parent = nullptr);

    const std::optional<StackRun> &run() const { return m_run; }
    /// A start is wanted; returns its number, which outdates the answers to earlier ones. It is
    /// held back, and nothing of ours runs, until release().
    quint64 beginOurs();
    /// Of ours, as long as it is Starting: nothing was sent of it, or it was refused.
    void hold() { m_isHeld = true; }
    void release();
    bool isHeld() const { return m_isHeld && m_run && m_run->phase == StackPhase::Starting; }
    bool isCurrent(quint64 number) const { return m_run && number == m_number; }
    quint64 number() const { return m_number; }
    /// Since the device last said something of the stack.
    std::chrono::milliseconds silence() const;
    void setPhase(StackPhase phase);
    void noteStop() { m_wasStopped = true; }
    void finish(const std::optional<Error> &error);
    /// Nobody said that it ended: what is said within `patience` is of it, until it is said to end
    /// or begin.
    void assumeOver(std::chrono::milliseconds patience);
    /// The device refused for want of a GOTO: for a while it says that it runs, and does not.
    /// Source: field notes section 3.
    void expectPretence();

    /// What the telescope follows, empty for nothing: the target of a stack that does not tell its
    /// own, as V3 does not for a while after a connection.
    void setFollowed(const QString &target);
    void handleState(const StackState &state);
    void handleNews(const StackNews &news);
    /// The link is gone: nothing is known but what was.
    void lose();
    /// The link is back, and the device has said all it runs.
    void settle();

signals:
    void changed();
    void ended(const nd::StackEnd &end);
    /// What runs is another's: ours was held back, and is over. run() is the other already.
    void overtaken(const nd::StackRun &ours);
    /// What assumeOver() was called for is over now, says the device.
    void confirmedOver();
    void noticed(const nd::StackNotice &notice);

private:
    void begin(StackPhase phase);
    void giveWay();
    void handleOver();
    /// The last of what ended.
    bool isEcho() const;
    void mergeCounts(const StackNews &news);
    bool isPossible(const StackNews &news) const;
    bool wentBack(const StackNews &news);
    void mergeTarget(const QString &target);
    void assumeTarget();
    void mergeLost();
    /// Of expectPretence(): what is told now is not believed.
    bool isPretence(bool isOver);

    Scheduler &m_scheduler;
    std::optional<StackRun> m_run;
    std::optional<StackRun> m_lost; ///< What ran when the link went.
    QString m_followed;
    QString m_lostFollowed; ///< What it followed when the link went.
    std::optional<int> m_backwards; ///< Taken, as told by the report that went back.
    std::optional<std::chrono::milliseconds> m_endedAt;
    std::optional<std::chrono::milliseconds> m_assumedFor; ///< Of assumeOver().
    std::optional<std::chrono::milliseconds> m_pretendsUntil;
    std::chrono::milliseconds m_lastSign{0};
    bool m_wasStopped = false;
    bool m_isHeld = false; ///< Of hold().
    quint64 m_number = 0;
};

} // namespace nd
