// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace nd {

/// What a telescope can be busy with so that no stack begins.
enum class StackRival {
    Unknown, ///< It says that it is busy, and of nothing is known that it runs.
    Calibration,
    GoTo,
    PolarAxis,
    Stack, ///< Of the other camera, or one that it did not tell of.
    Capture, ///< Pictures, a film, a panorama.
    DarkFrames,
    Focus,
    Following, ///< An object of the landscape, or a sentry.
};

/// Something that is known to run, and how a person can end it. Value type.
struct RivalWork
{
    StackRival what = StackRival::Unknown;
    std::function<void()> stop; ///< Asks it to end; it may take a while, or be refused.
};

} // namespace nd
