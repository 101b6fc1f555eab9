// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/session/session_world.h"
#include "fake_host_resolver.h"
#include "fake_http_client.h"

namespace nd {

/// A real WebSocket and a real clock; only the HTTP calls that identify a telescope are made up.
struct BenchWorld
{
    BenchWorld()
    {
        script.set(QStringLiteral("/deviceInfo"), R"({"code":0,"data":{"deviceId":1}})");
        script.set(QStringLiteral("/getDefaultParamsConfig"), R"({"code":0,"data":null})");
        script.set(QStringLiteral("/firmwareVersion"), R"({"code":0,"data":null})");
    }

    SessionWorld world()
    {
        SessionWorld world = SessionWorld::real();
        world.makeHttpClient
            = [this](Scheduler &) { return std::make_unique<FakeHttpClient>(script); };
        return world;
    }
    static DeviceProfile profile(quint16 port)
    {
        DeviceProfile profile = profileFromAddress(QStringLiteral("127.0.0.1")).value();
        profile.ports.websocket = port;
        return profile;
    }

    FakeHttpClient::Script script;
};

} // namespace nd
