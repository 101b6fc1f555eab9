// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/tonight/target_worth.h"

#include <algorithm>

namespace nd {

namespace {

constexpr double kUnknownSizeWorth = 0.3;
constexpr double kUnknownBrightnessWorth = 0.35;

/// From 1 at `best` down to 0 at `worst`.
double falling(double value, double best, double worst)
{
    return std::clamp((worst - value) / (worst - best), 0.0, 1.0);
}

} // namespace

double sizeWorth(const SkyObject &object, const FieldOfView &field,
                 const std::optional<FieldFit> &fit)
{
    if (!fit || !object.majorArcminutes)
        return kUnknownSizeWorth;
    const double side = std::min(field.widthDegrees, field.heightDegrees);
    const double part = *object.majorArcminutes / 60.0 / side;
    constexpr double kFull = 1.0 / 3.0;
    if (fit->kind == FitKind::NeedsMosaic)
        return 0.3 + 0.5 * falling(part, 1.0, 5.0);
    return std::min(1.0, part / kFull);
}

double brightnessWorth(const SkyObject &object)
{
    if (!object.magnitude)
        return kUnknownBrightnessWorth;
    const double whole = falling(*object.magnitude, 4.0, 14.0);
    const auto surface = object.surfaceBrightness();
    return surface ? 0.5 * whole + 0.5 * falling(*surface, 18.0, 25.0) : whole;
}

double fameWorth(const SkyObject &object)
{
    if (object.isMessier() || object.type == ObjectType::OwnTarget)
        return 1.0;
    if (object.isCaldwell() || !object.bodyKey.empty())
        return 0.9;
    return object.commonNames.empty() ? 0.2 : 0.6;
}

} // namespace nd
