// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/exposure_time.h"

#include "core/dwarf/models/camera_settings_model.h"

#include <cmath>

namespace nd {

namespace {

constexpr double kLongestSeconds = 3600.0; // beyond is nonsense

/// "15", "0.4", "1/30" or "3/10000". Source: field notes section 2, exposure gears.
std::optional<double> secondsOf(const QString &name)
{
    bool isNumber = false;
    bool isDivisor = true;
    double seconds = name.section(u'/', 0, 0).toDouble(&isNumber);
    if (name.contains(u'/'))
        seconds /= name.section(u'/', 1).toDouble(&isDivisor);
    // Written so that NaN fails.
    const bool isTime = isNumber && isDivisor && seconds > 0.0 && seconds <= kLongestSeconds;
    return isTime ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<std::chrono::milliseconds> exposureTime(const ParamSpec &exposure,
                                                      const ParamValue &value)
{
    const ParamChoice *gear = exposure.gear(value.choice);
    if (value.isAuto || value.mode != ParamMode::Gear || gear == nullptr)
        return std::nullopt;
    const std::optional<double> seconds = secondsOf(gear->name);
    if (!seconds)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(*seconds * 1000.0));
}

std::optional<std::chrono::milliseconds> exposureTime(const CameraSettingsModel &settings,
                                                      const std::optional<int> &gear)
{
    const ParamSpec *spec = settings.spec(Setting::Exposure);
    const std::optional<ParamValue> value
        = gear ? std::optional(ParamValue::gear(*gear)) : settings.value(Setting::Exposure);
    return spec != nullptr && value ? exposureTime(*spec, *value) : std::nullopt;
}

} // namespace nd
