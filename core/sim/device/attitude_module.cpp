// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/attitude_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/notify_v3.pb.h"

#include <cmath>

namespace nd::sim {

namespace {

using namespace std::chrono_literals;

constexpr auto kLook = 2s;
constexpr double kLeastDegrees = 0.1; // less is what the gyro can't tell

bool isSame(const Horizontal &a, const Horizontal &b)
{
    return std::abs(a.altitudeDegrees - b.altitudeDegrees) < kLeastDegrees
        && std::abs(a.azimuthDegrees - b.azimuthDegrees) < kLeastDegrees;
}

} // namespace

AttitudeModule::AttitudeModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    if (isV3())
        look();
}

void AttitudeModule::look()
{
    clock().after(kLook, this, [this] { look(); });
    if (!telescope().isPowered())
        return;
    const Horizontal now = telescope().motion().horizontalAt(clock().utc());
    if (m_told && isSame(*m_told, now))
        return;
    const bool isFirst = !m_told;
    m_told = now;
    if (isFirst)
        return;
    proto::DeviceAttitude message;
    message.set_pitch(now.altitudeDegrees);
    message.set_yaw(now.azimuthDegrees);
    telescope().notify(notice::kAttitude, message);
}

} // namespace nd::sim
