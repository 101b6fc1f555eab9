// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"

namespace nd::sim {

/// What becomes of a frame of a stack.
enum class FrameVerdict { Stacked, TooFewStars, Smeared, Trailed };

/// What the sky was like while a frame was taken.
struct FrameWeather
{
    bool clouded = false; ///< Or black: nothing can be recognised.
    bool windy = false;
    bool satellites = false;
};

/// The verdict on frame `number` of a stack: always the same for the same seed. Clouds take all
/// frames, gusts about half, satellites about one in six, and the motors smear one in a hundred of
/// the rest. Pure.
FrameVerdict judgeFrame(const FrameWeather &weather, quint64 seed, CameraKind kind, int number);

} // namespace nd::sim
