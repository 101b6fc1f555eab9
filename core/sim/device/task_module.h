// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

namespace nd::sim {

/// V3: entry sequence and whole state (16400 to 16405).
class TaskModule final : public CommandModule
{
public:
    explicit TaskModule(VirtualTelescope &telescope);

private:
    void enterCamera(const Request &request);
    void switchMode(const Request &request);
    void switchTech(const Request &request);
    void startTask(const Request &request);
    void stopTask(const Request &request);
    void endTask();
    void sayTask(bool isRunning);

    quint64 m_run = 0; ///< Grows with each task.
};

} // namespace nd::sim
