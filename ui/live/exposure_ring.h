// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/capture_types.h"

#include <QRectF>

class QPainter;

namespace nd {

/// Exposures shorter than this are over before a ring could be read.
inline constexpr double kShortestRingSeconds = 1.0;

/// Where the ring of a long exposure lies: at the lower edge of the part of the picture that is
/// seen, in the middle; empty if the part is too small for it.
QRectF exposureRingPlace(const QRectF &visiblePicture);

/// Paints a ring that closes while the exposure goes on, with the seconds that are left inside.
void paintExposureRing(QPainter &painter, const ExposureProgress &exposure, const QRectF &place);

} // namespace nd
