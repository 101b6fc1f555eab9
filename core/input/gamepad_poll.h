// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"
#include "core/input/stick_curve.h"

#include <QObject>
#include <QString>

#include <memory>

namespace nd {

/// The half of Gamepad that lives on its thread: finds a pad, reads it a hundred times a second,
/// notices when it is gone. Takes plain joysticks (axes 0 and 1) as well as pads that SDL knows.
class GamepadPoll : public QObject
{
    Q_OBJECT

public:
    GamepadPoll();
    ~GamepadPoll() override;

    /// On its own thread: starts SDL and the polling.
    void start();
    /// On its own thread: lets go of the pad and of SDL.
    void finish();

signals:
    void connected(const QString &name);
    void disconnected(const QString &name);
    void stickMoved(double x, double y);
    void stopPressed();

private:
    class Pad;

    void poll();
    void openFirst();
    void readPad();
    void losePad();

    QtScheduler m_scheduler;
    std::unique_ptr<Pad> m_pad;
    StickPosition m_reported;
    bool m_running = false;
    bool m_armed = false; ///< The stick was seen at rest: only then it counts.
    unsigned m_heldStops = 0;
};

} // namespace nd
