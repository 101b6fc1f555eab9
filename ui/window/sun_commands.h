// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/guard/sun_guard.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace nd {

class CurrentDevice;
class DwarfDevice;
class Observatory;
class WindowActions;

/// Asks what the sun guard of any telescope wants to know, and gives the command for the solar
/// filter its effect on the current one. Owned by the actions.
class SunCommands final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; questions open over `window`.
    SunCommands(Observatory &observatory, CurrentDevice &current, QWidget &window,
                WindowActions &actions);

private:
    void follow(DwarfDevice &device);
    void forget(DwarfDevice &device);
    void askFor(DwarfDevice &device, SunQuestion question);
    void refresh();
    void toggle();

    CurrentDevice &m_current;
    QWidget &m_window;
    WindowActions &m_actions;
    QHash<DwarfDevice *, QPointer<QMessageBox>> m_open; ///< The questions that are shown.
};

} // namespace nd
