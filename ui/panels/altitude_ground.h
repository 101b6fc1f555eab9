// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;

namespace nd {

struct TargetCourse;

/// What stands before the target at each time: trees and houses of the direction it is in then.
/// `plot` goes from the course's begin to its end and from the horizon to the zenith. Nothing for a
/// level horizon.
void paintAltitudeGround(QPainter &painter, const TargetCourse &course, const QRectF &plot);

} // namespace nd
