// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace nd {

class MainWindow;

/// What the panels of the workspace "sky" ask of the window; nothing for any other panel. GUI
/// thread; `window` outlives the panel.
void wireSkyPanel(QWidget &panel, MainWindow &window);

} // namespace nd
