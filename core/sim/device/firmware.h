// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <memory>
#include <vector>

namespace nd::sim {

/// What a telescope does with a command: hands it to the module that knows it.
///
/// A reboot forgets every operation that was going on. Main thread.
class Firmware : public QObject
{
public:
    explicit Firmware(VirtualTelescope &telescope, QObject *parent = nullptr);
    ~Firmware() override;
    Q_DISABLE_COPY_MOVE(Firmware)

    /// Commands that nobody knows are dropped without an answer, as the device does.
    void execute(const Request &request);

private:
    void load();

    VirtualTelescope &m_telescope;
    std::vector<std::unique_ptr<CommandModule>> m_modules;
};

} // namespace nd::sim
