// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/stacking/stack_story.h"
#include "core/stacking/stack_monitor.h"

#include <QObject>

namespace nd {

class Scheduler;
class Session;
class StatusModel;

/// Follows the stack of one camera for as long as the program runs: what became of each frame, what
/// went wrong and when. GUI thread; owned by StackDesk. Sends nothing
/// but GO LIVE, through the model, for a kept stack that ended unheard.
///
/// A stack is one story from its first report to its end, through losses of the link and restarts
/// of the program; the newest stays until the next begins. What was taken for ended because nobody
/// heard of it goes on in the same story if its counts do. The log is written from it.
class StackWatch final : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    /// All outlive this.
    struct Parts
    {
        Session &session;
        StackingModel &stacking;
        StatusModel &status;
        Scheduler &scheduler;
    };

    /// `utc`: what the scheduler's time is now, since 1970.
    StackWatch(const Parts &parts, Milliseconds utc, QObject *parent = nullptr);

    Camera camera() const { return m_parts.stacking.camera(); }
    StackingModel &stacking() const { return m_parts.stacking; }
    bool isLinked() const;
    /// Of the stack that runs, or ran last.
    const std::optional<StackStory> &story() const { return m_story; }
    const StackMonitor &monitor() const { return m_monitor; }
    /// Never jumps, unlike the clock of the computer.
    Milliseconds utc() const;

    /// Nothing is followed until takeUp().
    void waitForStory() { m_isWaiting = true; }
    bool isWaiting() const { return m_isWaiting; }
    /// What waits to be told is told now.
    void tellNow();
    /// What was kept of the newest stack when the program ended; nothing: there is none.
    void takeUp(const std::optional<StackStory> &story);
    /// Half-flux radius of the stars in the newest picture: call once for each.
    void setStarRadius(const std::optional<double> &pixels)
    {
        m_starRadius = pixels;
        ++m_measuredPictures;
    }
    /// Of the newest picture; each new one is an event of the stack that grows.
    void setPictureFault(PictureFault fault);
    /// How high what is stacked stands, if that is known.
    void setTargetDegrees(const std::optional<double> &degrees) { m_targetDegrees = degrees; }
    const std::optional<double> &targetDegrees() const { return m_targetDegrees; }
    bool hasStarRadius() const { return m_starRadius.has_value(); }

signals:
    /// Also once a second while a stack runs.
    void changed();
    /// takeUp() is done.
    void takenUp();
    /// The story should be kept. At once when a stack begins or ends, else once for all that
    /// happened in a turn of the event loop.
    void told();
    void eventAdded(const nd::StackEvent &event); ///< Not by takeUp(): what is long over.
    /// Once for each stack; of one that went on after it was taken for ended, once more.
    void ended(const nd::StackStory &story);

private:
    void tick();
    void observe();
    void lookInTime();
    void putAway();
    void follow(const StackRun &run);
    bool mayGoOn(const StackRun &run) const;
    void begin(const StackRun &run);
    void beginAnother(const StackRun &run, StackEvent::Kind end);
    void merge(const StackRun &run);
    void resumeWatching();
    void feed(const std::optional<StackRun> &run, bool isLast = false);
    void takeAlarm(const StackAlarmEvent &event);
    void handleEnded(const StackEnd &end);
    void handleNotice(const StackNotice &notice);
    void finish(StackEvent::Kind kind);
    void watchGoLive();
    void add(StackEvent event);
    void tell();
    StackObservation observation(const std::optional<StackRun> &run) const;

    Parts m_parts;
    Milliseconds m_offset;
    StackMonitor m_monitor;
    std::optional<StackStory> m_story;
    std::optional<double> m_starRadius;
    quint64 m_measuredPictures = 0;
    std::optional<double> m_targetDegrees;
    PictureFault m_fault = PictureFault::None;
    std::optional<Milliseconds> m_silentSince; ///< Linked, and nothing was said of what ran.
    std::optional<Milliseconds> m_looksAt; ///< Besides each second.
    GoLive m_goLive = GoLive::NotNeeded;
    bool m_isWaiting = false;
    bool m_isTelling = false; ///< told() waits for the event loop.
    bool m_isUnsure = false; ///< Taken up, and not yet known to be the one that runs.
    bool m_isFromFile = false; ///< Taken up, and nothing was heard of it since.
    bool m_wasAway = false; ///< The link went while it grew: its next count tells if it still does.
};

} // namespace nd
