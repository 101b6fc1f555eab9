// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel_registry.h"

namespace nd {

// The panels of the workspace "stack"; panelRegistry() has them in menu order.

PanelSpec stackPanel();
PanelSpec alarmsPanel();
PanelSpec timelinePanel();

} // namespace nd
