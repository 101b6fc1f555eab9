// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel_registry.h"

namespace nd {

/// The middle of the workspace of stacking.
PanelSpec stackPicturesPanel();

} // namespace nd
