// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/replay/flight_log.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <vector>

namespace nd {

class ReplayClock;
class ReplayStage;

/// Plays a recording back through the same sessions and models, sending nothing. GUI thread.
///
/// The file is read on another thread; then stages() has one for each telescope, and devices made
/// on them follow the recording. Record by record everything that follows from one is done before
/// the next, so that a replay ends in the same state at any speed. A tick of the GUI thread takes
/// no more than kBudget: a recording that is busier than the computer plays slower.
class ReplayPlayer : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Failed, Paused, Playing, Finished };

    static constexpr double kSlowest = 1.0;
    static constexpr double kFastest = 100.0;
    static constexpr Scheduler::Milliseconds kTick{16};
    static constexpr Scheduler::Milliseconds kBudget{8};

    /// `scheduler` is the real clock and outlives this. Starts to read the file.
    ReplayPlayer(QString path, Scheduler &scheduler, QObject *parent = nullptr);
    ~ReplayPlayer() override;

    QString path() const { return m_path; }
    State state() const { return m_state; }
    FlightProblem problem() const { return m_log.problem; }
    QString problemDetail() const { return m_log.detail; }
    FlightEnd end() const { return m_log.end; }
    /// One for each telescope; empty before loaded(). Owned by this.
    std::vector<ReplayStage *> stages() const;

    void play(); ///< After the end: nothing.
    void pause();
    double speed() const { return m_speed; }
    void setSpeed(double speed); ///< Held between kSlowest and kFastest.
    std::chrono::milliseconds position() const;
    std::chrono::milliseconds duration() const;
    /// When what is shown happened.
    QDateTime utc() const;

signals:
    void loaded(); ///< Once: it is Paused or Failed now.
    void stateChanged();
    void positionChanged();
    void speedChanged();

private:
    void adopt(const FlightLog &log);
    void setState(State state);
    void tick();
    void tickSoon();
    bool playUntil(std::chrono::microseconds target);
    void perform(const FlightRecord &record);
    void beginRun();
    ReplayStage *stageOf(const FlightRecord &record);
    void finish();

    QString m_path;
    Scheduler &m_scheduler;
    QThreadPool m_reader;
    FlightLog m_log;
    std::unique_ptr<FlightCursor> m_cursor;
    std::optional<FlightRecord> m_next;
    std::shared_ptr<ReplayClock> m_clock;
    std::vector<std::unique_ptr<ReplayStage>> m_stages; ///< As m_log.profiles.
    std::map<quint32, ReplayStage *> m_bySession; ///< Of the run that is played.
    std::chrono::microseconds m_position{0};
    std::chrono::microseconds m_recordTime{0}; ///< Of the last record played.
    QDateTime m_anchorUtc;
    std::chrono::microseconds m_anchor{0}; ///< Position at m_anchorUtc.
    Scheduler::Milliseconds m_lastTick{0};
    double m_speed = kSlowest;
    State m_state = State::Loading;
    bool m_isTicking = false;
};

} // namespace nd
