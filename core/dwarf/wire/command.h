// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace nd {

/// Modules of the device. Source: dwarf-api-2.0 section 4.2, field notes 1.2.14.
enum class Module : quint32 {
    None = 0,
    CameraTele = 1,
    CameraWide = 2,
    Astro = 3,
    System = 4,
    RgbPower = 5,
    Motor = 6,
    Track = 7,
    Focus = 8,
    Notify = 9,
    Panorama = 10,
    Itips = 11,
    Test = 12,
    ShootingSchedule = 13,
    TaskCenter = 14,
    Param = 15,
    VoiceAssistant = 16,
    Device = 17,
};

/// How requests of a command share the one place that the protocol gives them.
enum class RowKind {
    Once, ///< One in flight; a second gets Error::Code::Busy.
    Latest, ///< One in flight; the newest waits, those between are dropped (joystick, sliders).
    Stop, ///< Bypasses every queue and is sent again until answered.
    Long, ///< Intermediate replies reach a progress callback and restart the time-out.
};

/// Only reads are ever sent again after a time-out; motion and capture never.
enum class Retry { Never, Read };

/// Whether and how a command moves the telescope: the sun guard and the speed limit go by it.
enum class Moves {
    No,
    Aimed, ///< To a place: GOTO, linkage, run-to.
    Manual, ///< As long as somebody holds it: joystick, nudge, motor run.
    SelfSteering, ///< By its own mind: calibration, panorama, sentry.
};

/// Which firmware knows the command.
enum class Speakers { Both, V2Only, V3Only };

/// One row of the command table without its message types.
struct CommandInfo
{
    quint32 id = 0;
    Module module = Module::None;
    const char *name = ""; ///< As the maker spells it, e.g. CMD_ASTRO_START_GOTO_DSO.
    std::chrono::milliseconds timeout{5000};
    Retry retry = Retry::Never;
    RowKind kind = RowKind::Once;
    Moves moves = Moves::No;
    Speakers speakers = Speakers::Both;
    /// Lowest minor version of the protocol that has it, as the document says; 0: all. Firmware is
    /// known to differ, so it keeps nothing back: a refusal by an older device is logged with it.
    int minimumMinor = 0;
    /// The stop that ends it: once that is acknowledged, its own answer may never come. 0: none.
    quint32 endedBy = 0;

    constexpr CommandInfo moving(Moves how) const
    {
        CommandInfo row = *this;
        row.moves = how;
        return row;
    }
    constexpr CommandInfo endedByStop(quint32 stop) const
    {
        CommandInfo row = *this;
        row.endedBy = stop;
        return row;
    }
    constexpr CommandInfo spokenBy(Speakers who) const
    {
        CommandInfo row = *this;
        row.speakers = who;
        return row;
    }
    constexpr CommandInfo onlyV2() const { return spokenBy(Speakers::V2Only); }
    constexpr CommandInfo onlyV3() const { return spokenBy(Speakers::V3Only); }
    constexpr CommandInfo since(int minor) const
    {
        CommandInfo row = *this;
        row.minimumMinor = minor;
        return row;
    }
};

/// A row with its protobuf message types, so that a request can't be sent with the wrong message.
template<typename RequestMessage, typename ResponseMessage>
struct Command
{
    using Request = RequestMessage;
    using Response = ResponseMessage;

    CommandInfo info;
};

} // namespace nd
