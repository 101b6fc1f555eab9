// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QWidget;

namespace nd {

class CurrentDevice;
class MainWindow;
class Observatory;

/// What the panels of the workspaces "sky" and "stack" ask of the window; nothing for any other
/// panel. GUI thread; `window` outlives the panel.
void wireWorkspacePanel(QWidget &panel, MainWindow &window);

/// Planetarium programs point the telescope that the window looks at, and hear the window's
/// sentences. Both outlive `owner`.
void wireBridges(Observatory &observatory, CurrentDevice &current, QObject &owner);

} // namespace nd
