// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_run.h"

namespace nd {

// What a person does before there is a stack to look at; false if a step fails.

/// Calibrates and sends the telescope to M 31.
bool goToAndromeda(WindowHand &hand, QWidget &window);
/// Chooses an exposure of `seconds` at least for the tele camera, in the panel "stack".
bool chooseExposure(WindowHand &hand, double seconds);
/// Starts it and waits until so many frames are stacked.
bool startStack(WindowHand &hand, int frames);
/// Tele (0) or wide (1), in a row of buttons of that name.
bool showCamera(WindowHand &hand, const char *choice, int index);
/// Whether the list of the panel "timeline", which is open, has a line with these words.
bool timelineHas(const char *words);

} // namespace nd
