// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command.h"
#include "proto/base.pb.h"

#include <array>

namespace nd {

using namespace std::chrono_literals; // The rows say 30s.

/// A row whose answer is a plain code unless it says otherwise.
template<typename RequestMessage, typename ResponseMessage = proto::ComResponse>
using Row = Command<RequestMessage, ResponseMessage>;

/// What the rows of commands/*.h are made with: the few shapes that commands have.
namespace row {

using Milliseconds = std::chrono::milliseconds;

/// Answers of plain settings come within a second; the rest is for a bad Wi-Fi.
inline constexpr Milliseconds kSettingTimeout = 5s;
/// One in flight: a lost answer must not hold up the newest value for long.
inline constexpr Milliseconds kLatestTimeout = 1s;
/// After this a stop is sent again.
inline constexpr Milliseconds kStopTimeout = 1s;

/// The module that an id belongs to. Source: dwarf-api-2.0 section 4.4, field notes 1.2.14.
constexpr Module moduleOf(quint32 id)
{
    struct Range
    {
        quint32 first;
        quint32 last;
        Module module;
    };
    constexpr auto kRanges = std::to_array<Range>({
        {10000, 10499, Module::CameraTele},
        {11000, 11499, Module::Astro},
        {12000, 12499, Module::CameraWide},
        {13000, 13299, Module::System},
        {13500, 13799, Module::RgbPower},
        {14000, 14499, Module::Motor},
        {14800, 14899, Module::Track},
        {15000, 15099, Module::Focus},
        {15200, 15499, Module::Notify},
        {15500, 15599, Module::Panorama},
        {15700, 15799, Module::Itips},
        {16100, 16300, Module::ShootingSchedule},
        {16400, 16599, Module::TaskCenter},
        {16700, 16799, Module::Param},
        {16800, 16899, Module::VoiceAssistant},
        {17000, 17099, Module::Device},
    });
    for (const Range &range : kRanges) {
        if (id >= range.first && id <= range.last)
            return range.module;
    }
    return Module::None;
}

/// Asks and changes nothing; may be sent again.
constexpr CommandInfo read(quint32 id, const char *name)
{
    return {.id = id,
            .module = moduleOf(id),
            .name = name,
            .timeout = kSettingTimeout,
            .retry = Retry::Read};
}

/// Sets one thing.
constexpr CommandInfo set(quint32 id, const char *name)
{
    return {.id = id, .module = moduleOf(id), .name = name, .timeout = kSettingTimeout};
}

/// Follows a slider or a stick: only the newest value matters.
constexpr CommandInfo latest(quint32 id, const char *name)
{
    return {.id = id,
            .module = moduleOf(id),
            .name = name,
            .timeout = kLatestTimeout,
            .kind = RowKind::Latest};
}

/// Ends a motion; sent again until answered.
constexpr CommandInfo stop(quint32 id, const char *name)
{
    return {.id = id,
            .module = moduleOf(id),
            .name = name,
            .timeout = kStopTimeout,
            .kind = RowKind::Stop};
}

/// Does something once, answered when it has begun or is done.
constexpr CommandInfo action(quint32 id, const char *name, Milliseconds timeout)
{
    return {.id = id, .module = moduleOf(id), .name = name, .timeout = timeout};
}

/// Takes its time and answers more than once.
constexpr CommandInfo longAction(quint32 id, const char *name, Milliseconds timeout)
{
    return {
        .id = id, .module = moduleOf(id), .name = name, .timeout = timeout, .kind = RowKind::Long};
}

} // namespace row
} // namespace nd
