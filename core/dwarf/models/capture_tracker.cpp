// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/capture_tracker.h"

#include "core/base/scheduler.h"
#include "core/dwarf/models/capture_reader.h"

#include <utility>

namespace nd {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto kTick = 1s;
/// After this without a word the end of a photo was missed. Long ones tell their progress.
constexpr auto kPhotoSilence = 60s;
/// Progress that arrives this soon after an end still belongs to it.
constexpr auto kLateProgress = 3s;
constexpr auto kExposureGrace = 2s;

bool isPhoto(CaptureJob job)
{
    return job == CaptureJob::Photo || job == CaptureJob::RawPhoto;
}

/// The device has one function for both kinds of photo.
bool isSameFunction(CaptureJob left, CaptureJob right)
{
    return left == right || (isPhoto(left) && isPhoto(right));
}

} // namespace

CaptureTracker::CaptureTracker(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

std::optional<milliseconds> CaptureTracker::elapsed() const
{
    if (!m_run)
        return std::nullopt;
    if (m_run->recorded)
        return *m_run->recorded;
    if (!m_startedAt)
        return std::nullopt;
    return m_scheduler.now() - *m_startedAt;
}

void CaptureTracker::begin(CaptureJob job, CapturePhase phase)
{
    ++m_number;
    m_run = CaptureRun{};
    m_run->job = job;
    m_run->phase = phase;
    m_lastSign = m_scheduler.now();
    startTicking();
}

quint64 CaptureTracker::beginOurs(CaptureJob job)
{
    begin(job, CapturePhase::Starting);
    m_run->isOurs = true;
    m_startedAt = m_scheduler.now();
    emit changed();
    return m_number;
}

milliseconds CaptureTracker::silence() const
{
    return m_scheduler.now() - m_lastSign;
}

void CaptureTracker::setPhase(CapturePhase phase)
{
    if (!m_run)
        return;
    m_lastSign = m_scheduler.now();
    if (std::exchange(m_run->phase, phase) != phase)
        emit changed();
}

void CaptureTracker::finish(const std::optional<Error> &error)
{
    if (!m_run)
        return;
    const CaptureRun was = *std::exchange(m_run, std::nullopt);
    m_endedAt = m_scheduler.now();
    m_startedAt.reset();
    m_exposure.reset();
    emit changed();
    emit ended({was.job, error, was.done, was.total});
}

void CaptureTracker::forget()
{
    finish(Error{Error::Code::Disconnected, 0, {}});
    m_endedAt.reset();
    if (std::exchange(m_exposure, std::nullopt))
        emit changed();
}

void CaptureTracker::handleState(CaptureJob job, FunctionPhase phase, bool isLive)
{
    const bool isCurrent = m_run && isSameFunction(m_run->job, job);
    if (phase == FunctionPhase::Idle || phase == FunctionPhase::Stopped) {
        // Before the start is answered this still speaks of what was before.
        if (isCurrent && m_run->phase != CapturePhase::Starting)
            finish(std::nullopt);
        return;
    }
    const bool stops = phase == FunctionPhase::Stopping;
    const CapturePhase told = stops ? CapturePhase::Stopping : CapturePhase::Running;
    if (isCurrent) {
        // The device may still say "running" while our stop is on its way.
        if (stops || m_run->phase != CapturePhase::Stopping)
            setPhase(told);
        return;
    }
    if (m_run && isPhoto(job))
        return; // taken beside what goes on
    finish(std::nullopt);
    begin(job, told);
    m_startedAt = isLive ? std::optional(m_scheduler.now()) : std::nullopt;
    emit changed();
}

void CaptureTracker::handleNews(const CaptureNews &news)
{
    const milliseconds now = m_scheduler.now();
    if (!m_run) {
        const bool isLate = m_endedAt && now - *m_endedAt < kLateProgress;
        const bool isLast = news.total && news.done == news.total;
        if (isLate || isLast)
            return;
        begin(news.job, CapturePhase::Running);
        m_startedAt.reset();
    }
    if (m_run->job != news.job)
        return;
    if (m_run->phase == CapturePhase::Starting)
        m_run->phase = CapturePhase::Running;
    m_lastSign = now;
    m_run->done = news.done;
    if (news.total)
        m_run->total = news.total;
    m_run->recorded = news.recorded;
    m_run->film = news.film;
    emit changed();
}

void CaptureTracker::handleExposure(const ExposureProgress &exposure)
{
    m_exposure = exposure;
    m_exposureAt = m_lastSign = m_scheduler.now();
    startTicking();
    emit changed();
}

void CaptureTracker::startTicking()
{
    if (std::exchange(m_ticking, true))
        return;
    m_scheduler.after(kTick, this, [this] { tick(); });
}

/// Once a second while anything goes on, so that who shows the time need not ask.
void CaptureTracker::tick()
{
    m_ticking = false;
    const milliseconds now = m_scheduler.now();
    const double silence
        = std::chrono::duration<double>(now - m_exposureAt - kExposureGrace).count();
    if (m_exposure && silence > m_exposure->totalSeconds - m_exposure->exposedSeconds)
        m_exposure.reset();
    if (m_run && isPhoto(m_run->job) && !m_exposure && now - m_lastSign > kPhotoSilence)
        return finish(Error{Error::Code::Timeout, 0, QStringLiteral("no end of the photo")});
    if (m_run || m_exposure)
        startTicking();
    emit changed();
}

} // namespace nd
