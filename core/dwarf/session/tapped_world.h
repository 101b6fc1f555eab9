// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_world.h"

namespace nd {

/// The same world, whose sockets also tell `world.tap` what goes through them; unchanged without a
/// tap. What was made by it keeps the tap alive.
SessionWorld tappedWorld(const SessionWorld &world);

} // namespace nd
