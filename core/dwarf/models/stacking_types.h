// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace nd {

enum class StackPhase {
    Starting, ///< Asked for, not yet answered.
    Running, ///< The device says so.
    Stopping, ///< Asked to end, or ending by itself.
};

/// A stack that one camera makes. Numbers come from the device; nullopt is not told. Value type.
struct StackRun
{
    StackPhase phase = StackPhase::Starting;
    bool isOurs = false; ///< Started here, not by another client.
    std::optional<int> taken;
    std::optional<int> stacked; ///< Never more than taken, if both are known.
    std::optional<int> total; ///< To take.
    std::optional<int> exposureIndex;
    std::optional<int> gainIndex;
    std::optional<QString> target;
    bool isTargetAssumed = false; ///< It is what the telescope follows; of the stack it told none.

    bool operator==(const StackRun &) const = default;
};

/// How a stack ended. The firmware does not tell success from failure: the counts do.
struct StackEnd
{
    StackRun run; ///< As it was last known.
    bool wasStopped = false; ///< Here.
    bool wasUnheard = false; ///< The link was away: it is over, nobody knows when or why.
    std::optional<Error> error; ///< It did not begin.
    /// Unheard, and the telescope has forgotten what it followed: whatever ends a stack, it follows
    /// on, unless it starts anew.
    bool wasRestart = false;

    bool isComplete() const { return run.taken && run.total && *run.taken >= *run.total; }
};

/// Something the telescope said of a stack that a person should know of.
struct StackNotice
{
    enum class Kind {
        CountsWentBack, ///< `before` to `now`: the counts are unknown until it says them again.
        CountsImpossible, ///< More stacked than taken, or absurd: not shown.
        TargetChanged, ///< `name` is the new one.
        UnknownState, ///< `now`: nothing is concluded from it.
        ParametersUnsuited, ///< -11514: it goes on, exposure or gain do not suit.
        LateRefusal, ///< `now` is the code: said after the start was granted.
    };

    Kind kind = Kind::UnknownState;
    int before = 0;
    int now = 0;
    QString name;

    bool operator==(const StackNotice &) const = default;
};

/// Why a stack did not begin, as far as it can be helped.
enum class StackObstacle {
    None,
    NeedsGoTo, ///< -11513: nothing was pointed at.
    NeedsDark, ///< -11503: no dark frame for these settings; see canContinue().
    Busy, ///< -11501, -11506 to -11509: with something else, see StackingModel::busyWith().
    GainOutOfRange, ///< -11502: no dark frame can be had for this gain.
    NoCard, ///< -2, -4, -6
    Other,
};

/// So long a stop is waited for. A frame may take 180 s, and 30 s to be written; that a stop is not
/// obeyed is mostly known after twice as long.
constexpr std::chrono::seconds kLongestStop{480};

/// The way back from the finished stack to live pictures, without which no other stack begins.
enum class GoLive { NotNeeded, Needed, UnderWay };

/// What a start may say besides its command.
struct StackOptions
{
    std::optional<int> filterIndex; ///< V3, tele: else what the device is set to.
    bool withoutDark = false; ///< V3: begin even if there is no dark frame.
};

} // namespace nd

Q_DECLARE_METATYPE(nd::StackEnd)
Q_DECLARE_METATYPE(nd::StackNotice)
