// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace nd {

/// A quantity over time, in seconds since some start.
using Curve = std::function<double(double seconds)>;

/// A curve at even steps.
struct Samples
{
    double stepSeconds = 0.0;
    std::vector<double> values;

    double length() const { return stepSeconds * static_cast<double>(values.size() - 1); }
};

/// At least two samples, no more than `longestStep` apart.
Samples sampled(const Curve &curve, double lengthSeconds, double longestStep);

struct Crossing
{
    double seconds = 0.0;
    bool upwards = true;
};

/// Where a curve goes through 0, in order, within 0.05 s. `samples` are its own. A summit or valley
/// between two samples that comes closer to 0 than `reach` is looked at too.
std::vector<Crossing> crossingsOf(const Samples &samples, const Curve &curve, double reach);

/// The first time an angle that only grows passes 0; `samples` lie between -`turn`/2 and
/// `turn`/2, where it jumps back.
std::optional<double> firstPassage(const Samples &samples, const Curve &angle, double turn);

} // namespace nd
