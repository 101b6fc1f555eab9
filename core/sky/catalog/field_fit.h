// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/sky_object.h"

namespace nd {

/// How much of each pane of a mosaic lies on its neighbour too, unless the user wants another part.
inline constexpr int kMosaicOverlapPercent = 15;

/// What a camera sees, in degrees.
struct FieldOfView
{
    double widthDegrees = 0.0;
    double heightDegrees = 0.0;

    bool operator==(const FieldOfView &) const = default;
};

enum class FitKind {
    Tiny, ///< Less than a thirtieth of the shorter side.
    Fits,
    NeedsMosaic,
};

/// How an object lies in a field of view.
struct FieldFit
{
    FitKind kind = FitKind::Fits;
    double widthDegrees = 0.0; ///< Of the object, along the field's width.
    double heightDegrees = 0.0;
    int columns = 1; ///< Panes of a mosaic, see kMosaicOverlapPercent.
    int rows = 1;

    bool operator==(const FieldFit &) const = default;
};

/// `fieldAngleDegrees`: position angle of the picture's up, 0 in EQ mode. An object whose own angle
/// is unknown is taken as wide as it is long. Nothing if its size or the field is unknown.
std::optional<FieldFit> fieldFit(const SkyObject &object, const FieldOfView &field,
                                 double fieldAngleDegrees = 0.0);
/// "tiny", "fits", "mosaic": for files and programs, not for people.
QString fitKindKey(FitKind kind);

} // namespace nd
