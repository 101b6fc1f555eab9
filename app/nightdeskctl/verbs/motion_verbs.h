// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"

namespace nd::ctl {

/// `stop`: everything that moves; sent first thing when the channel opens, by whoever has control,
/// until it is acknowledged.
class StopVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    void begin() override;
    void run() override;
    void expire() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    void check();
};

/// `move DIRECTION|ANGLE_DEG [--speed DEG_PER_S] [--seconds S]`: a nudge, or a stick that is held.
///
/// However a hold ends, Ctrl-C included, the telescope is told to stop until it confirms.
class MoveVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

    void interrupt() override;

private:
    bool prepare() override;
    void run() override;
    void expire() override;
    void nudge();
    void hold();
    void letGo(int exitStatus);

    double m_angleDegrees = 0.0;
    double m_speed = 1.0; ///< Degrees per second.
    std::optional<double> m_seconds; ///< Nothing: a nudge.
    bool m_holding = false;
};

} // namespace nd::ctl
