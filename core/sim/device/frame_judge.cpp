// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/frame_judge.h"

#include "core/sim/sky/random_stream.h"

namespace nd::sim {

namespace {

constexpr double kGustyShare = 0.5;
constexpr double kTrailedShare = 1.0 / 6.0;
constexpr double kSmearedShare = 0.01;

} // namespace

FrameVerdict judgeFrame(const FrameWeather &weather, quint64 seed, CameraKind kind, int number)
{
    if (weather.clouded)
        return FrameVerdict::TooFewStars;
    const quint64 camera = kind == CameraKind::Tele ? 1 : 2;
    RandomStream random(seed * 8191 + camera * 131 + static_cast<quint64>(number) * 3);
    const double smear = random.uniform();
    const double trail = random.uniform();
    if (smear < (weather.windy ? kGustyShare : kSmearedShare))
        return FrameVerdict::Smeared;
    return weather.satellites && trail < kTrailedShare ? FrameVerdict::Trailed
                                                       : FrameVerdict::Stacked;
}

} // namespace nd::sim
