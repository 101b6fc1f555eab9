// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMainWindow;

namespace nd {

class PanelDock;

/// Puts every dock where its panel belongs. In a narrow window the left ones join the right as
/// tabs; panels of the same kind share a group of tabs.
void arrangeDocks(QMainWindow &window, const QList<PanelDock *> &all, bool narrow);

} // namespace nd
