// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/strip_cell.h"

namespace nd {

class DwarfDevice;

/// The stack of the tele camera, else that of the wide one; empty if none runs. GUI thread.
StripFact stackActivity(DwarfDevice &device);

} // namespace nd
