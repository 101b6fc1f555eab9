// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/system_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/device.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/system.pb.h"

#include <cmath>

namespace nd::sim {

namespace {

constexpr int kSetTimeFailed = -13300;
constexpr int kSetTimeZoneFailed = -13302;
constexpr quint64 kYear2000 = 946'684'800;

} // namespace

SystemModule::SystemModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(13000, [this](const Request &request) { setTime(request); });
    on(13001, [this](const Request &request) { setTimeZone(request); });
    if (telescope.facts().model == Model::Dwarf2)
        addDwarf2();
    if (isV3())
        addV3();
    on(13500, [this](const Request &request) { setRingLight(true, request); });
    on(13501, [this](const Request &request) { setRingLight(false, request); });
    on(13503, [this](const Request &request) { setPowerIndicator(true, request); });
    on(13504, [this](const Request &request) { setPowerIndicator(false, request); });
    on(13502, [this](const Request &request) {
        request.succeed();
        this->telescope().powerOff();
    });
    on(13505, [this](const Request &request) {
        request.succeed();
        this->telescope().reboot();
    });
}

/// Source: dwarf-api-2.0 sections 4.11.5 and 4.11.6.
void SystemModule::addDwarf2()
{
    on(13002, [this](const Request &request) { setMtpMode(request); });
    on(13003, [this](const Request &request) { setCpuMode(request); });
}

void SystemModule::addV3()
{
    on(13009, [this](const Request &request) { setLowTemperatureMode(request); });
    on(13010, [this](const Request &request) { setLocation(request); });
    on(17000, [this](const Request &request) {
        setSwitch<proto::ReqLensDefog, proto::LensDefog>(this->telescope().status().lensDefog,
                                                         notice::kLensDefog, request);
    });
    on(17001, [this](const Request &request) {
        setSwitch<proto::ReqAutoCooling, proto::AutoCooling>(this->telescope().status().autoCooling,
                                                             notice::kAutoCooling, request);
    });
    on(17002, [this](const Request &request) {
        setSwitch<proto::ReqAutoShutdown, proto::AutoShutdown>(
            this->telescope().status().autoShutdown, notice::kAutoShutdown, request);
    });
}

/// Anything but on and off is refused, and what is set is said to everybody.
template<typename Wanted, typename Echo>
void SystemModule::setSwitch(int &state, quint32 notice, const Request &request)
{
    Wanted message;
    if (!request.read(message))
        return;
    if (message.state() < 0 || message.state() > 1) {
        request.fail(code::kInvalidParameter);
        return;
    }
    state = message.state();
    Echo echo;
    echo.set_state(state);
    request.succeed();
    telescope().notify(notice, echo);
}

void SystemModule::setLowTemperatureMode(const Request &request)
{
    proto::ReqSetLowTempProtectionMode message;
    if (!request.read(message))
        return;
    telescope().status().lowTemperatureMode = message.mode();
    proto::LowTempProtectionMode echo;
    echo.set_mode(message.mode());
    request.succeed();
    telescope().notify(notice::kLowTemperature, echo);
}

void SystemModule::setTimeZone(const Request &request)
{
    proto::ReqSetTimezone message;
    if (!request.read(message))
        return;
    if (message.timezone().empty()) {
        request.fail(kSetTimeZoneFailed);
        return;
    }
    telescope().status().timezone = QString::fromStdString(message.timezone());
    ++telescope().status().zoneTold;
    request.succeed();
}

// The sky keeps its own time: a client that sets the device's clock must not move the stars.
void SystemModule::setTime(const Request &request)
{
    proto::ReqSetTime message;
    if (!request.read(message))
        return;
    if (message.timestamp() < kYear2000) {
        request.fail(kSetTimeFailed);
        return;
    }
    telescope().status().timezoneHours = message.timezone_offset();
    ++telescope().status().clockTold;
    request.succeed();
}

void SystemModule::setLocation(const Request &request)
{
    proto::ReqSetLocation message;
    if (!request.read(message))
        return;
    if (!(std::abs(message.latitude()) <= 90.0) || !(std::abs(message.longitude()) <= 180.0)) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().status().toldLatitude = message.latitude();
    telescope().status().toldLongitude = message.longitude();
    ++telescope().status().placeTold;
    request.succeed();
}

void SystemModule::setRingLight(bool on, const Request &request)
{
    telescope().status().ringLight = on ? 1 : 0;
    proto::ResNotifyRgbState message;
    message.set_state(on ? 1 : 0);
    request.succeed();
    telescope().notify(notice::kRingLight, message);
}

void SystemModule::setPowerIndicator(bool on, const Request &request)
{
    telescope().status().powerIndicator = on ? 1 : 0;
    proto::ResNotifyPowerIndState message;
    message.set_state(on ? 1 : 0);
    request.succeed();
    telescope().notify(notice::kPowerIndicator, message);
}

void SystemModule::setCpuMode(const Request &request)
{
    proto::ReqSetCpuMode message;
    if (!request.read(message))
        return;
    if (message.mode() < 0 || message.mode() > 1) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().status().cpuMode = message.mode();
    proto::ResNotifyCPUMode echo;
    echo.set_mode(message.mode());
    request.succeed();
    telescope().notify(notice::kCpuMode, echo);
}

void SystemModule::setMtpMode(const Request &request)
{
    telescope().status().mtpMode = 1; // It can't be switched off again.
    proto::ResNotifyMTPState echo;
    echo.set_mode(1);
    request.succeed();
    telescope().notify(notice::kMtp, echo);
}

} // namespace nd::sim
