// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/field_fit.h"

#include "core/sky/angles.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kTinyPart = 1.0 / 30.0;
/// Some sky around it.
constexpr double kUsablePart = 0.95;

int panesAlong(double size, double field)
{
    if (size <= field * kUsablePart)
        return 1;
    const double step = field * (1.0 - kMosaicOverlapPercent / 100.0);
    return 1 + static_cast<int>(std::ceil((size - field * kUsablePart) / step));
}

} // namespace

std::optional<FieldFit> fieldFit(const SkyObject &object, const FieldOfView &field,
                                 double fieldAngleDegrees)
{
    const bool isFieldKnown = field.widthDegrees > 0.0 && field.heightDegrees > 0.0
        && std::isfinite(field.widthDegrees) && std::isfinite(field.heightDegrees);
    if (!isFieldKnown || !object.majorArcminutes || *object.majorArcminutes <= 0.0)
        return std::nullopt;
    const double major = *object.majorArcminutes / 60.0;
    const double minor
        = object.angleDegrees ? object.minorArcminutes.value_or(major * 60.0) / 60.0 : major;
    // The box around an ellipse whose major axis lies at this angle from the picture's up.
    const double turn = (object.angleDegrees.value_or(0.0) - fieldAngleDegrees) * kRadiansPerDegree;
    FieldFit fit;
    fit.widthDegrees = std::hypot(major * std::sin(turn), minor * std::cos(turn));
    fit.heightDegrees = std::hypot(major * std::cos(turn), minor * std::sin(turn));
    fit.columns = panesAlong(fit.widthDegrees, field.widthDegrees);
    fit.rows = panesAlong(fit.heightDegrees, field.heightDegrees);
    if (fit.columns > 1 || fit.rows > 1)
        fit.kind = FitKind::NeedsMosaic;
    else if (major < kTinyPart * std::min(field.widthDegrees, field.heightDegrees))
        fit.kind = FitKind::Tiny;
    return fit;
}

QString fitKindKey(FitKind kind)
{
    switch (kind) {
    case FitKind::Tiny:
        return QStringLiteral("tiny");
    case FitKind::Fits:
        return QStringLiteral("fits");
    case FitKind::NeedsMosaic:
        return QStringLiteral("mosaic");
    }
    return {};
}

} // namespace nd
