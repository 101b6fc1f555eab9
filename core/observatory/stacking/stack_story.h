// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/stacking_types.h"
#include "core/pictures/sky_picture.h"
#include "core/stacking/frame_ledger.h"
#include "core/stacking/stack_events.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

/// Something that happened while a telescope stacked. Value type.
struct StackEvent
{
    enum class Kind {
        Began,
        Complete, ///< All frames were taken.
        Stopped, ///< Here.
        EndedElsewhere, ///< Before its frames were taken, and not by this program.
        EndedUnheard, ///< While the telescope could not be heard: nobody knows when.
        AlarmOn,
        AlarmOff,
        Noticed,
        WatchedAgain, ///< This program had ended and was started again.
        LivePicture, ///< The telescope was put back to live pictures.
        LivePictureFailed,
        Found, ///< It ran already, or somebody else began it.
        Picture, ///< A picture of it is damaged.
        Restarted, ///< As EndedUnheard; the telescope seems to have been rebooted meanwhile.
    };

    Kind kind = Kind::Began;
    std::chrono::milliseconds utc{0};
    StackAlarm alarm = StackAlarm::Clouds; ///< AlarmOn, AlarmOff.
    StackNotice notice{}; ///< Noticed.
    PictureFault fault = PictureFault::None; ///< Picture.
    std::optional<int> taken{}; ///< Frames that were told by then.
    std::optional<int> stacked{};

    bool operator==(const StackEvent &) const = default;
};

/// Complete, Stopped, EndedElsewhere, EndedUnheard, Restarted.
bool isEnding(StackEvent::Kind kind);

/// A time in which something was not as it should be. Value type.
struct StackBand
{
    std::chrono::milliseconds from{0};
    std::optional<std::chrono::milliseconds> to; ///< Nothing: it goes on.
    std::optional<StackAlarm> alarm; ///< Nothing: this program was not there.

    bool operator==(const StackBand &) const = default;
};

/// Both counts as they were told at one time. Value type.
struct StackSample
{
    std::chrono::milliseconds utc{0};
    int taken = 0;
    int stacked = 0;

    bool operator==(const StackSample &) const = default;
};

/// All that is known of one stack, from its first report to its end. Value type; times are UTC
/// since 1970. Bounded: of what is too much the oldest goes.
struct StackStory
{
    static constexpr std::size_t kMostFrames = 10'000;
    static constexpr std::size_t kMostSamples = 400; ///< As many as the pace is learnt from again.
    static constexpr std::size_t kMostEvents = 1000;
    static constexpr std::size_t kMostBands = 1000;

    QString id; ///< UUID without braces: one for each stack, for ever. The log's key of it.
    StackRun run; ///< As it was last told.
    std::chrono::milliseconds beganUtc{0};
    std::chrono::milliseconds heardUtc{0}; ///< When the telescope last said something of it.
    std::optional<std::chrono::milliseconds> endedUtc;
    std::vector<JudgedFrame> frames; ///< Those of which it is known what became of them.
    std::vector<StackSample> samples;
    std::vector<StackEvent> events;
    std::vector<StackBand> bands;

    bool isOver() const { return endedUtc.has_value(); }
    void addFrames(const std::vector<JudgedFrame> &judged);
    void addSample(const StackSample &sample);
    void addEvent(const StackEvent &event);
    /// What goes on at `from` already is not begun again.
    void openBand(const std::optional<StackAlarm> &alarm, std::chrono::milliseconds from);
    void closeBand(const std::optional<StackAlarm> &alarm, std::chrono::milliseconds to);
    void closeBands(std::chrono::milliseconds to);

    bool operator==(const StackStory &) const = default;
};

/// As it is kept in a file. Any thread.
QByteArray storyToJson(const StackStory &story);
/// Nothing if it is damaged.
std::optional<StackStory> storyFromJson(const QByteArray &json);

} // namespace nd

Q_DECLARE_METATYPE(nd::StackEvent)
Q_DECLARE_METATYPE(nd::StackStory)
