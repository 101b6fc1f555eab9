// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/axis_count.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace nd {

namespace {

using Sight = PointingEstimate::Sight;

/// The cosine of the pitch: nearer to the pole the rotation proves nothing.
constexpr double kNarrowest = 0.3;

double narrowAt(double pitchDegrees)
{
    return std::cos(pitchDegrees * std::numbers::pi / 180.0);
}

AxisAngles differenceOf(const AxisAngles &to, const AxisAngles &from)
{
    return {std::remainder(to.rotationDegrees - from.rotationDegrees, 360.0),
            to.pitchDegrees - from.pitchDegrees};
}

} // namespace

bool AxisCount::Frame::isProven() const
{
    return farthest.rotationDegrees >= kLeastTurnDegrees
        && farthest.pitchDegrees >= kLeastTurnDegrees;
}

/// Else an axis that stands still would agree, or the rotation may be anywhere.
bool AxisCount::Known::isGood() const
{
    return errorDegrees <= kAllowanceDegrees
        && narrowAt(axesOf(sight.direction, sight.frame).pitchDegrees) >= kNarrowest;
}

bool AxisCount::Frame::take(const Known &next)
{
    const MountFrame &frame = first.sight.frame;
    const AxisAngles then = axesOf(first.sight.direction, frame);
    const AxisAngles now = axesOf(next.sight.direction, frame);
    const AxisAngles turn = differenceOf(now, then);
    const AxisAngles count = differenceOf(next.axes, first.axes);
    const double allowed = kAllowanceDegrees + next.errorDegrees + first.errorDegrees;
    // Towards the pole of the rotation the same error is more of the axis.
    const double narrow = narrowAt(now.pitchDegrees);
    const double sideways
        = std::abs(std::remainder(turn.rotationDegrees - count.rotationDegrees, 360.0)) * narrow;
    // Written so that NaN contradicts.
    if (!(sideways <= allowed && std::abs(turn.pitchDegrees - count.pitchDegrees) <= allowed))
        return false;
    if (std::max(next.errorDegrees, first.errorDegrees) > kAllowanceDegrees)
        return true; // an axis that stands still would agree, too
    farthest.pitchDegrees = std::max(farthest.pitchDegrees, std::abs(turn.pitchDegrees));
    if (!next.isGood() || !first.isGood())
        return true; // it says nothing of the rotation
    if (next.errorDegrees <= best.errorDegrees)
        best = next;
    const double least = std::min(narrow, narrowAt(then.pitchDegrees));
    // What turns the other way is elsewhere then; by half a turn it is not.
    if (std::abs(std::remainder(2.0 * turn.rotationDegrees, 360.0)) * least <= 2.0 * allowed)
        return true;
    farthest.rotationDegrees
        = std::max(farthest.rotationDegrees, std::abs(turn.rotationDegrees) * least);
    return true;
}

void AxisCount::setMode(std::optional<MountMode> mode)
{
    std::erase_if(m_frames, [mode](const Frame &frame) { return mode && frame.mode() != *mode; });
}

void AxisCount::note(const std::vector<Sight> &sights, double errorDegrees, const AxisAngles &axes)
{
    std::vector<Frame> before = std::exchange(m_frames, {});
    for (const Sight &sight : sights) {
        const Known known{sight, axes, errorDegrees};
        const auto same = std::find_if(before.begin(), before.end(), [&sight](const Frame &frame) {
            return frame.mode() == sight.frame.mode;
        });
        // Against a bad place nothing can be proven: a good one begins anew.
        const bool isBetter = same != before.end() && known.isGood() && !same->first.isGood();
        if (same != before.end() && !isBetter && same->take(known))
            m_frames.push_back(*same);
        else
            m_frames.push_back({known, known, {}});
    }
}

bool AxisCount::isProven() const
{
    return std::any_of(m_frames.begin(), m_frames.end(),
                       [](const Frame &frame) { return frame.isProven(); });
}

std::vector<Sight> AxisCount::sightsAt(const AxisAngles &axes) const
{
    std::vector<Sight> sights;
    for (const Frame &frame : m_frames) {
        if (!frame.isProven())
            continue;
        const Sight &sight = frame.best.sight;
        AxisAngles at = axesOf(sight.direction, sight.frame);
        at.rotationDegrees += axes.rotationDegrees - frame.best.axes.rotationDegrees;
        at.pitchDegrees += axes.pitchDegrees - frame.best.axes.pitchDegrees;
        sights.push_back({directionOf(at, sight.frame), sight.frame});
    }
    return sights;
}

double AxisCount::errorDegrees() const
{
    double error = 0.0;
    for (const Frame &frame : m_frames) {
        if (frame.isProven())
            error = std::max(error, frame.best.errorDegrees);
    }
    return error + kAllowanceDegrees;
}

} // namespace nd
