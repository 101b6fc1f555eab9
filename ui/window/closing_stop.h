// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

class QAction;
class QWidget;

namespace nd {

class DeviceCommands;

/// Lets a window close only when its telescopes acknowledged that they stand, or 500 ms later: what
/// is held by hand is stopped first, and a stop that was just sent is waited for. Owned by the
/// window.
class ClosingStop final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `stop` is the command that stops everything.
    ClosingStop(DeviceCommands &devices, QAction &stop, QWidget &window);

    /// To each close event. After a no the window is closed again by itself.
    bool mayClose();

private:
    void look();

    DeviceCommands &m_devices;
    QAction &m_stop;
    QWidget &m_window;
    QTimer m_check;
    QDeadlineTimer m_limit;
    bool m_hasWaited = false;
};

} // namespace nd
