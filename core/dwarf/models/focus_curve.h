// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

/// One measurement of the stars.
struct FocusSample
{
    std::chrono::milliseconds at{0}; ///< Of the model's clock.
    std::optional<int> position; ///< Where the focus motor stood, if the telescope tells.
    double halfFluxRadius = 0.0; ///< Picture pixels.
    int stars = 0;

    bool operator==(const FocusSample &) const = default;
};

/// How the size of the stars went, oldest first; bounded: the oldest are forgotten. Value type.
class FocusCurve
{
public:
    static constexpr std::size_t kMostSamples = 300;

    /// What is no size (not finite, not above 0, without stars) is ignored.
    void add(const FocusSample &sample);
    void clear() { m_samples.clear(); }
    const std::vector<FocusSample> &samples() const { return m_samples; }
    std::optional<FocusSample> newest() const;
    /// The smallest stars; of equal ones the newest.
    std::optional<FocusSample> best() const;

private:
    std::vector<FocusSample> m_samples;
};

} // namespace nd
