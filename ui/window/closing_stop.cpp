// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closing_stop.h"

#include "ui/window/device_commands.h"

#include <QAction>
#include <QWidget>

#include <chrono>

namespace nd {

namespace {

constexpr std::chrono::milliseconds kStopPatience{500};
constexpr std::chrono::milliseconds kStopCheck{20};

} // namespace

ClosingStop::ClosingStop(DeviceCommands &devices, QAction &stop, QWidget &window)
    : QObject(&window)
    , m_devices(devices)
    , m_stop(stop)
    , m_window(window)
{
    m_check.setInterval(kStopCheck);
    connect(&m_check, &QTimer::timeout, this, &ClosingStop::look);
}

bool ClosingStop::mayClose()
{
    if (m_devices.isAnyMoving())
        m_stop.trigger();
    if (m_hasWaited || !m_devices.isAnyStopping())
        return true;
    if (!m_check.isActive()) {
        m_limit.setRemainingTime(kStopPatience);
        m_check.start();
    }
    return false;
}

/// Again and again: of several telescopes any may be the last.
void ClosingStop::look()
{
    if (m_devices.isAnyStopping() && !m_limit.hasExpired())
        return;
    m_check.stop();
    m_hasWaited = true;
    m_window.close();
    m_hasWaited = false;
}

} // namespace nd
