// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>
#include <QSize>

namespace nd::sim {

enum class CameraKind { Tele, Wide };

/// All that decides the picture of one camera at one instant. Value type, made by VirtualTelescope.
struct CameraSnapshot
{
    CameraKind kind = CameraKind::Tele;
    bool open = false;
    Equatorial centre; ///< ICRS, the middle of the picture.
    double upPositionAngleDegrees
        = 0.0; ///< Position angle of "up" in the picture, north over east.
    double fieldWidthDegrees = 0.0;
    double fieldHeightDegrees = 0.0;
    QSize pixels;
    double exposureSeconds = 1.0 / 30.0;
    int gain = 0;
    QDateTime utc;
    double sunAltitudeDegrees = -90.0; ///< Brightens the background by day.
    quint64 seed = 1;
    quint64 frameNumber = 0; ///< Same snapshot, same picture, to the bit.
    double cloudCover = 0.0; ///< 0 clear to 1 overcast (fault "clouds").
    double blurPixels = 0.0; ///< How far out of focus: widens each star by this standard deviation.
    bool black = false; ///< Fault "black_frames".
    bool satellites = false; ///< Fault "satellites".
    int stackedFrames = 0; ///< So many exposures put together; 0 and 1: a single one.
};

} // namespace nd::sim
