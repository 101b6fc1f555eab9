// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/crossing_search.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace nd {

namespace {

constexpr double kPreciseSeconds = 0.05;

double halved(const Curve &curve, double from, double to)
{
    const bool startsAbove = curve(from) > 0.0;
    while (to - from > kPreciseSeconds) {
        const double middle = (from + to) / 2.0;
        if ((curve(middle) > 0.0) == startsAbove)
            from = middle;
        else
            to = middle;
    }
    return (from + to) / 2.0;
}

/// Where `sign` times the curve is highest, by golden sections.
double summitOf(const Curve &curve, double from, double to, double sign)
{
    constexpr double kShare = std::numbers::phi - 1.0;
    double left = to - kShare * (to - from);
    double right = from + kShare * (to - from);
    double leftValue = sign * curve(left);
    double rightValue = sign * curve(right);
    while (to - from > kPreciseSeconds) {
        if (leftValue > rightValue) {
            to = right;
            right = std::exchange(left, right - kShare * (right - from));
            rightValue = leftValue;
            leftValue = sign * curve(left);
        } else {
            from = left;
            left = std::exchange(right, left + kShare * (to - left));
            leftValue = rightValue;
            rightValue = sign * curve(right);
        }
    }
    return (from + to) / 2.0;
}

/// A place between the neighbours of sample `index` where the curve is on the other side of 0 than
/// at all three.
std::optional<double> hiddenSummit(const Samples &samples, const Curve &curve, double reach,
                                   std::size_t index)
{
    const double value = samples.values[index];
    const double sign = value > 0.0 ? -1.0 : 1.0;
    const double before = samples.values[index == 0 ? index : index - 1];
    const double after = samples.values[std::min(index + 1, samples.values.size() - 1)];
    const bool isSummit = sign * value >= sign * before && sign * value >= sign * after;
    if (!isSummit || std::abs(value) > reach)
        return std::nullopt;
    const double middle = samples.stepSeconds * static_cast<double>(index);
    const double summit = summitOf(curve, std::max(0.0, middle - samples.stepSeconds),
                                   std::min(samples.length(), middle + samples.stepSeconds), sign);
    if ((curve(summit) > 0.0) == (value > 0.0))
        return std::nullopt;
    return summit;
}

} // namespace

Samples sampled(const Curve &curve, double lengthSeconds, double longestStep)
{
    const auto steps
        = static_cast<std::size_t>(std::max(1.0, std::ceil(lengthSeconds / longestStep)));
    Samples samples;
    samples.stepSeconds = lengthSeconds / static_cast<double>(steps);
    samples.values.reserve(steps + 1);
    for (std::size_t index = 0; index <= steps; ++index)
        samples.values.push_back(curve(samples.stepSeconds * static_cast<double>(index)));
    return samples;
}

std::vector<Crossing> crossingsOf(const Samples &samples, const Curve &curve, double reach)
{
    std::vector<Crossing> crossings;
    // Knots between which the curve crosses once at most: the samples and the hidden summits.
    double from = 0.0;
    bool above = samples.values.front() > 0.0;
    const auto goTo = [&](double to, bool isAbove) {
        if (isAbove != above)
            crossings.push_back({halved(curve, from, to), isAbove});
        from = to;
        above = isAbove;
    };
    for (std::size_t index = 0; index < samples.values.size(); ++index) {
        const double time = samples.stepSeconds * static_cast<double>(index);
        const bool isAbove = samples.values[index] > 0.0;
        const std::optional<double> summit = hiddenSummit(samples, curve, reach, index);
        if (summit && *summit <= time && *summit > from)
            goTo(*summit, !isAbove);
        goTo(time, isAbove);
        if (summit && *summit > time)
            goTo(*summit, !isAbove);
    }
    return crossings;
}

std::optional<double> firstPassage(const Samples &samples, const Curve &angle, double turn)
{
    for (std::size_t index = 1; index < samples.values.size(); ++index) {
        const double before = samples.values[index - 1];
        const double after = samples.values[index];
        const bool passes = before <= 0.0 && after > 0.0 && after - before < turn / 2.0;
        if (passes) {
            const double to = samples.stepSeconds * static_cast<double>(index);
            return halved(angle, to - samples.stepSeconds, to);
        }
    }
    return std::nullopt;
}

} // namespace nd
