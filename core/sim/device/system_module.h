// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// Time, place, lights and power (13000 to 13505, 17000 to 17002).
class SystemModule final : public CommandModule
{
public:
    explicit SystemModule(VirtualTelescope &telescope);

private:
    void addDwarf2();
    void addV3();
    template<typename Wanted, typename Echo>
    void setSwitch(int &state, quint32 notice, const Request &request);
    void setLowTemperatureMode(const Request &request);
    void setTimeZone(const Request &request);
    void setTime(const Request &request);
    void setLocation(const Request &request);
    void setRingLight(bool on, const Request &request);
    void setPowerIndicator(bool on, const Request &request);
    void setCpuMode(const Request &request);
    void setMtpMode(const Request &request);
};

} // namespace nd::sim
