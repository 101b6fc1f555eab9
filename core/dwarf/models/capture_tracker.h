// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/capture_types.h"
#include "core/dwarf/models/function_states.h"

#include <QObject>

namespace nd {

class Scheduler;
struct CaptureNews;

/// What one camera is taking, from what the device says of it and from what was asked of it.
/// GUI thread; part of CaptureModel. Sends nothing.
class CaptureTracker : public QObject
{
    Q_OBJECT

public:
    explicit CaptureTracker(Scheduler &scheduler, QObject *parent = nullptr);

    const std::optional<CaptureRun> &run() const { return m_run; }
    const std::optional<ExposureProgress> &exposure() const { return m_exposure; }
    /// By the device's own count where it has one; nothing if the run was met half-way.
    std::optional<std::chrono::milliseconds> elapsed() const;

    /// A start was sent; returns its number, which outdates the answers to earlier ones.
    quint64 beginOurs(CaptureJob job);
    /// True while the run with this number goes on.
    bool isCurrent(quint64 number) const { return m_run && number == m_number; }
    quint64 number() const { return m_number; }
    /// Since the device last said something of the run.
    std::chrono::milliseconds silence() const;
    void setPhase(CapturePhase phase);
    void finish(const std::optional<Error> &error);

    /// `isLive`: it was told when it happened, not with the whole state.
    void handleState(CaptureJob job, FunctionPhase phase, bool isLive);
    void handleNews(const CaptureNews &news);
    void handleExposure(const ExposureProgress &exposure);
    /// The link is gone, and with it all that was known.
    void forget();

signals:
    void changed();
    void ended(const nd::CaptureEnd &end);

private:
    void begin(CaptureJob job, CapturePhase phase);
    void startTicking();
    void tick();

    Scheduler &m_scheduler;
    std::optional<CaptureRun> m_run;
    std::optional<std::chrono::milliseconds> m_startedAt;
    std::optional<std::chrono::milliseconds> m_endedAt;
    std::chrono::milliseconds m_lastSign{0}; ///< Of the run.
    std::optional<ExposureProgress> m_exposure;
    std::chrono::milliseconds m_exposureAt{0};
    bool m_ticking = false;
    quint64 m_number = 0;
};

} // namespace nd
