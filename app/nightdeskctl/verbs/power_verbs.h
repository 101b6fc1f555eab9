// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"
#include "core/dwarf/models/power_model.h"

namespace nd::ctl {

/// `light ring|indicator [on|off]`, `power defog|cooling|auto-shutdown [on|off]`,
/// `power reboot|shutdown --yes`: done when the telescope echoes the state or said that it goes.
class PowerVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    bool prepare() override;
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    void order();
    void setSwitch();
    void printState();
    void checkState();

    QString m_word;
    PowerSwitch m_switch = PowerSwitch::RingLight;
    PowerOrder m_order = PowerOrder::None;
    std::optional<bool> m_on; ///< Nothing: only tell.
    bool m_accepted = false;
};

/// `time`: this computer's time and zone, and to a V3 telescope the place of the settings.
class TimeVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    void sendPlace();

    bool m_clockIsSet = false;
};

} // namespace nd::ctl
