// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacking/signal_course.h"

#include <optional>
#include <vector>

namespace nd {

/// The fainter stars of a picture, brightest first. Value type.
struct FaintStars
{
    int brighter = 0; ///< Stars in front of the first.
    std::vector<float> levels; ///< Peak over noise.

    bool operator==(const FaintStars &) const = default;
};

/// All that a PreviewSignal knows, as it can be kept. Value type.
struct PreviewSignalState
{
    std::vector<SignalPoint> points;
    FaintStars stars; ///< Of the newest preview, as far as the next is held against them.
    std::optional<double> byFrames; ///< What single frames said of the newest point.
    int measured = 0; ///< Points that were measured in previews; those after them were not.

    bool operator==(const PreviewSignalState &) const = default;
};

/// The signal to noise of a stack as its previews show it, held against the square root of time.
/// Pure.
///
/// Telescopes stretch each preview anew, but a stretch bends faint light little: close to the
/// background it raises stars and noise alike. So each preview is held against the one before by
/// the stars that were faint there, whichever they are by then; a star is known again by its place
/// among all, by brightness. The first point is the signal to noise of a typical faint star. Where
/// a preview has too few faint stars, or its noise is lost in the steps of a JPEG, the stack grows
/// as single frames say, and so from there on. Good to a tenth as long as the stretch is gentle up
/// to twenty times the noise.
class PreviewSignal
{
public:
    static constexpr std::size_t kMostPoints = 1000;
    /// Faint: so many times the noise. What is fainter is half made of noise, and a JPEG whose
    /// noise is a step or so shows only what is at least twelve steps high.
    static constexpr float kFaintest = 6.0F;
    static constexpr float kBrightest = 18.0F;

    PreviewSignal() = default;
    explicit PreviewSignal(PreviewSignalState state) : m_state(std::move(state)) {}
    const PreviewSignalState &state() const { return m_state; }

    /// A preview of so many frames, and what single frames say of a stack of as many.
    void measured(int stacked, const FaintStars &stars, const std::optional<double> &byFrames);

    /// Thinned out if they are too many. Empty: no preview could be measured.
    const std::vector<SignalPoint> &points() const { return m_state.points; }
    /// The newest point is reckoned from single frames.
    bool isByFrames() const { return m_state.measured < int(m_state.points.size()); }
    /// How much more it will be of so many more frames, if it goes on as before: 0.09 is 9 % more.
    /// nullopt before four points are there.
    std::optional<double> gainOf(double frames) const;

private:
    std::optional<double> growth(int stacked, const FaintStars &stars,
                                 const std::optional<double> &byFrames) const;
    void add(int stacked, double signal);

    PreviewSignalState m_state;
};

} // namespace nd
