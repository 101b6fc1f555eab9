// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacking/stack_monitor.h"

#include <chrono>
#include <optional>

namespace nd {

struct StackRun;

/// How a stack will end, as honestly as it can be said. Value type; nullopt: not known.
struct StackOutlook
{
    using Milliseconds = std::chrono::milliseconds;

    std::optional<Milliseconds> left; ///< Until the last frame is taken.
    std::optional<int> stackedInTheEnd;
    std::optional<Milliseconds> sinksIn; ///< Until its target is too low; zero: it is.
    std::optional<int> stackedByThen; ///< Only if it sinks before the end.

    bool sinksFirst() const { return sinksIn && left && *sinksIn < *left; }
};

/// `sinksIn`: until the target is too low, if that is known. Pure.
StackOutlook stackOutlook(const StackMonitor &monitor, const StackRun &run,
                          const std::optional<std::chrono::milliseconds> &sinksIn);

} // namespace nd
