// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/setting_scale.h"

#include <cmath>

namespace nd {

namespace {

/// isp = (shown + offset) * isps / shares + base, as the document writes it.
struct Scale
{
    double offset = 0.0;
    double isps = 1.0;
    double shares = 1.0;
    double base = 0.0;
};

constexpr Scale kByteScale{100.0, 255.0, 200.0, 0.0};
constexpr Scale kTeleHue{180.0, 255.0, 360.0, 0.0};
constexpr Scale kWideSaturation{100.0, 100.0, 200.0, 0.0};
constexpr Scale kWideHue{0.0, 2000.0, 180.0, 0.0};
constexpr Scale kWideSharpness{0.0, 6.0, 100.0, 1.0};

Scale scaleOf(Camera camera, Setting setting)
{
    const bool isTele = camera == Camera::Tele;
    switch (setting) {
    case Setting::Brightness:
    case Setting::Contrast:
        return kByteScale;
    case Setting::Saturation:
        return isTele ? kByteScale : kWideSaturation;
    case Setting::Hue:
        return isTele ? kTeleHue : kWideHue;
    case Setting::Sharpness:
        return isTele ? Scale() : kWideSharpness;
    case Setting::Exposure:
    case Setting::Gain:
    case Setting::WhiteBalance:
    case Setting::Filter:
    case Setting::PreviewQuality:
    case Setting::Resolution:
    case Setting::FrameRate:
        break;
    }
    return {};
}

} // namespace

int ispValue(Camera camera, Setting setting, double shown)
{
    const Scale scale = scaleOf(camera, setting);
    return static_cast<int>(
        std::lround((shown + scale.offset) * scale.isps / scale.shares + scale.base));
}

double shownValue(Camera camera, Setting setting, double isp)
{
    const Scale scale = scaleOf(camera, setting);
    return std::round((isp - scale.base) * scale.shares / scale.isps - scale.offset);
}

} // namespace nd
