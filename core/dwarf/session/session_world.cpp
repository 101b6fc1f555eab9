// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_world.h"

#include "core/base/qt_scheduler.h"
#include "core/net/qt_host_resolver.h"
#include "core/net/qt_http_client.h"
#include "core/net/web_socket_link.h"

namespace nd {

SessionWorld SessionWorld::real()
{
    SessionWorld world;
    world.scheduler = std::make_shared<QtScheduler>();
    world.makeLink = [](Scheduler &clock) { return std::make_unique<WebSocketLink>(clock); };
    world.makeHttpClient = [](Scheduler &clock) { return std::make_unique<QtHttpClient>(clock); };
    world.makeResolver = [](Scheduler &clock) { return std::make_unique<QtHostResolver>(clock); };
    world.wallClock = [] { return QDateTime::currentDateTime(); };
    return world;
}

} // namespace nd
