// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/astro_state.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

/// Of one-click GOTO.
constexpr std::array kSteps{AstroNews::Subject::SkySearch, AstroNews::Subject::Focus,
                            AstroNews::Subject::Calibration, AstroNews::Subject::Goto};

AstroNews::Subject subjectOf(PointingTask task)
{
    switch (task) {
    case PointingTask::Calibration:
        return AstroNews::Subject::Calibration;
    case PointingTask::Goto:
        return AstroNews::Subject::Goto;
    case PointingTask::OneClickGoto:
        return AstroNews::Subject::OneClick;
    case PointingTask::PolarAlignment:
        return AstroNews::Subject::PolarAlignment;
    }
    return AstroNews::Subject::Goto;
}

} // namespace

void AstroState::note(const AstroNews &news)
{
    if (!noteFact(news))
        noteStep(news);
}

/// What is so until something else is said. False: the news is of a step, which begins and ends.
bool AstroState::noteFact(const AstroNews &news)
{
    const bool runs = news.phase == Phase::Running;
    switch (news.subject) {
    case Subject::Calibrated:
        m_calibrated = true;
        return true;
    case Subject::Mount:
        if (m_mount && m_mount != news.mount)
            m_calibrated.reset(); // it was tilted, or set level again
        m_mount = news.mount;
        return true;
    case Subject::Following:
        m_followed = runs ? std::optional(news.name) : std::nullopt;
        if (news.isOneClick && runs)
            noteStopped(PointingTask::OneClickGoto); // its last step is over
        return true;
    case Subject::SunOrMoon:
        m_body = runs ? news.body : std::nullopt;
        return true;
    default:
        return false;
    }
}

void AstroState::noteStep(const AstroNews &news)
{
    const bool isOver = news.phase == Phase::Idle || news.phase == Phase::Stopped;
    if (news.subject == Subject::Calibration)
        m_solves = news.isBusy() ? news.solves : 0;
    if (news.subject == Subject::Goto)
        m_goingTo = news.isBusy() ? news.name : QString();
    if (news.subject == Subject::OneClick && isOver)
        m_oneClick = false;
    if (news.isOneClick && news.isBusy())
        m_oneClick = true;
    if (isOver)
        m_phases.erase(news.subject);
    else
        m_phases[news.subject] = news.phase;
    m_oneClick = m_oneClick && isAnyStepOn(); // the next step says that it goes on
}

void AstroState::noteStopped(PointingTask task)
{
    m_phases.erase(subjectOf(task));
    if (task != PointingTask::OneClickGoto)
        return;
    m_oneClick = false;
    for (const Subject step : kSteps)
        m_phases.erase(step);
}

bool AstroState::isAnyStepOn() const
{
    return std::any_of(kSteps.begin(), kSteps.end(), [this](Subject step) { return isOn(step); });
}

AstroState::Phase AstroState::phaseOf(Subject subject) const
{
    const auto found = m_phases.find(subject);
    return found == m_phases.end() ? Phase::Idle : found->second;
}

PointingStage AstroState::stageOf(Subject subject) const
{
    switch (phaseOf(subject)) {
    case Phase::Solving:
        return PointingStage::Solving;
    case Phase::Stopping:
        return PointingStage::Stopping;
    case Phase::Idle:
    case Phase::Running:
    case Phase::Stopped:
        break;
    }
    return subject == Subject::PolarAlignment ? PointingStage::Focusing : PointingStage::Moving;
}

/// The last step that runs; V2 tells each by its own notification.
PointingRun AstroState::oneClickRun() const
{
    PointingRun run;
    run.task = PointingTask::OneClickGoto;
    run.name = m_goingTo;
    if (phaseOf(Subject::OneClick) == Phase::Stopping)
        run.stage = PointingStage::Stopping;
    else if (isOn(Subject::Goto))
        run.stage = stageOf(Subject::Goto);
    else if (isOn(Subject::Calibration))
        run.stage = PointingStage::Calibrating;
    else if (isOn(Subject::Focus))
        run.stage = PointingStage::Focusing;
    else if (isOn(Subject::SkySearch))
        run.stage = PointingStage::SkySearch;
    run.solves = run.stage == PointingStage::Calibrating ? m_solves : 0;
    return run;
}

std::optional<PointingRun> AstroState::run() const
{
    if (m_oneClick || isOn(Subject::OneClick) || isOn(Subject::SkySearch))
        return oneClickRun();
    PointingRun run;
    if (isOn(Subject::PolarAlignment)) {
        run.task = PointingTask::PolarAlignment;
        run.stage = stageOf(Subject::PolarAlignment);
    } else if (isOn(Subject::Calibration)) {
        run.task = PointingTask::Calibration;
        run.stage = stageOf(Subject::Calibration);
        run.solves = m_solves;
    } else if (isOn(Subject::Goto)) {
        run.task = PointingTask::Goto;
        run.stage = stageOf(Subject::Goto);
        run.name = m_goingTo;
    } else {
        return std::nullopt;
    }
    return run;
}

bool AstroState::isStopping(PointingTask task) const
{
    return phaseOf(subjectOf(task)) == Phase::Stopping;
}

} // namespace nd
