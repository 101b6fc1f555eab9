// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/request.h"
#include "core/sim/device/virtual_telescope.h"

#include <QObject>

#include <functional>
#include <initializer_list>
#include <map>

namespace nd::sim {

/// Answers a group of commands. Owned by Firmware, main thread.
class CommandModule : public QObject
{
public:
    explicit CommandModule(VirtualTelescope &telescope) : m_telescope(telescope) {}

    /// False if the command is none of this module's.
    bool handle(const Request &request)
    {
        const auto found = m_handlers.find(request.command());
        if (found == m_handlers.end())
            return false;
        found->second(request);
        return true;
    }

protected:
    using Handler = std::function<void(const Request &)>;

    void on(quint32 command, Handler handler) { m_handlers[command] = std::move(handler); }
    /// Commands whose answer is an empty success and nothing else.
    void accept(std::initializer_list<quint32> commands)
    {
        for (const quint32 command : commands)
            on(command, [](const Request &request) { request.succeed(); });
    }
    VirtualTelescope &telescope() { return m_telescope; }
    const VirtualTelescope &telescope() const { return m_telescope; }
    const SimClock &clock() const { return m_telescope.clock(); }
    bool isV3() const { return m_telescope.facts().isV3(); }

private:
    VirtualTelescope &m_telescope;
    std::map<quint32, Handler> m_handlers;
};

} // namespace nd::sim
