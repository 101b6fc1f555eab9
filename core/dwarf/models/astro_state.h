// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/astro_reader.h"

#include <map>

namespace nd {

/// What the telescope says of pointing, put together from its notifications. Value type, no clock.
class AstroState
{
public:
    using Subject = AstroNews::Subject;
    using Phase = AstroNews::Phase;

    void note(const AstroNews &news);
    /// The link is gone: nothing is known any more.
    void forget() { *this = AstroState(); }
    /// A stop was acknowledged: firmware often leaves it at "stopping". Source: field notes
    /// section 3, stop_goto.
    void noteStopped(PointingTask task);
    void noteSunOrMoon(const std::optional<Body> &body) { m_body = body; }
    void noteCalibrated(std::optional<bool> calibrated) { m_calibrated = calibrated; }

    /// What runs, if something does.
    std::optional<PointingRun> run() const;
    bool isStopping(PointingTask task) const;
    std::optional<QString> followedName() const { return m_followed; }
    std::optional<Body> followedBody() const { return m_body; }
    std::optional<bool> isCalibrated() const { return m_calibrated; }
    std::optional<MountMode> mount() const { return m_mount; }

private:
    bool noteFact(const AstroNews &news);
    void noteStep(const AstroNews &news);
    Phase phaseOf(Subject subject) const;
    bool isOn(Subject subject) const { return phaseOf(subject) != Phase::Idle; }
    bool isAnyStepOn() const;
    PointingStage stageOf(Subject subject) const;
    PointingRun oneClickRun() const;

    std::map<Subject, Phase> m_phases; ///< Of what is not idle.
    bool m_oneClick = false; ///< V3: what goes on is a step of it.
    int m_solves = 0;
    QString m_goingTo;
    std::optional<QString> m_followed;
    std::optional<Body> m_body;
    std::optional<bool> m_calibrated;
    std::optional<MountMode> m_mount;
};

} // namespace nd
