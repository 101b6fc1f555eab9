// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace nd {

class CurrentDevice;
class DwarfDevice;
class Gamepad;
class Observatory;

/// What a panel is built for. `device` is null for panels of the whole observatory.
struct PanelContext
{
    Observatory &observatory;
    DwarfDevice *device = nullptr;
    Gamepad *gamepad = nullptr; ///< One for the program; null if there can be none.
    CurrentDevice *current = nullptr; ///< For panels of all that follow it; null without a window.
};

/// How to list and create one dockable panel.
struct PanelSpec
{
    QString id; ///< Stable key for saved layouts, never translated.
    QString title; ///< Translated.
    QString icon; ///< Name in resources/icons.
    QString workspace; ///< Id of the workspace it belongs to: "observe", "sky", "stack", "devices",
                       ///< "log".
    /// NoDockWidgetArea: the central page of its workspace.
    Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
    bool perDevice = true; ///< One for each device, or one for all.
    QString help; ///< Translated rich text for F1.
    std::function<QWidget *(const PanelContext &)> create; ///< Caller takes ownership.
    /// Docks of one group are tabs of one place; on a small screen all groups of a side are.
    QString group = {};
};

/// All panels, in menu order. Add a new panel here.
std::vector<PanelSpec> panelRegistry();
/// The one with that id.
std::optional<PanelSpec> panelWithId(const QString &id);

} // namespace nd
