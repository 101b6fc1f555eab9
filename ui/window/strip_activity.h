// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/strip_cell.h"

namespace nd {

class ConnectionModel;
class DwarfDevice;
class MotionModel;
class PointingModel;

// What goes on, for the activity cell of the strip. GUI thread.

/// What needs the eye more than what the pictures do; empty if nothing moves.
StripFact motionActivity(MotionModel &motion);
/// Empty while there is a link.
StripFact linkActivity(ConnectionModel &connection);
/// Empty unless it calibrates, goes somewhere or measures.
StripFact pointingActivity(const PointingModel &pointing);
/// What it follows, as a person calls it: the Sun, the Moon, or a name it was given, which may be
/// empty.
QString followedText(const PointingModel &pointing);
/// Recording, live with what it follows, or ready.
StripFact pictureActivity(DwarfDevice &device);

} // namespace nd
