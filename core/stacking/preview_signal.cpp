// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/preview_signal.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr std::size_t kFewestStars = 20;
constexpr float kSteps = 100.0F; ///< As fine as a signal is kept.
constexpr std::size_t kFewestPoints = 4;
/// The square root of time is the most that can be; a stack that got worse promises nothing.
constexpr double kBestPower = 0.5;
/// The course of so much of the stack says how it goes on.
constexpr double kRecentShare = 0.25;

double middleOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<float> signalAt(const FaintStars &stars, int rank)
{
    const int at = rank - stars.brighter;
    const bool isThere = at >= 0 && at < static_cast<int>(stars.levels.size());
    return isThere ? std::optional(stars.levels[static_cast<std::size_t>(at)]) : std::nullopt;
}

/// Those by which the next preview is measured.
FaintStars faintestOf(const FaintStars &stars)
{
    FaintStars faint{stars.brighter, {}};
    for (const float signal : stars.levels) {
        if (signal > PreviewSignal::kBrightest)
            ++faint.brighter;
        else if (signal >= PreviewSignal::kFaintest)
            faint.levels.push_back(std::round(signal * kSteps) / kSteps);
    }
    return faint;
}

/// By how much all faint stars stand out more than before; nothing if they are too few.
std::optional<double> growthOf(const FaintStars &before, const FaintStars &now)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < before.levels.size(); ++i) {
        if (const auto signal = signalAt(now, before.brighter + static_cast<int>(i)))
            ratios.push_back(double(*signal) / double(before.levels[i]));
    }
    if (ratios.size() < kFewestStars)
        return std::nullopt;
    return middleOf(std::move(ratios));
}

/// Of signal = factor * frames ^ power, by least squares over the newest points.
double powerOf(const std::vector<SignalPoint> &points)
{
    const double from = kRecentShare * points.back().stacked;
    double n = 0.0;
    double x = 0.0;
    double y = 0.0;
    double xx = 0.0;
    double xy = 0.0;
    for (const SignalPoint &point : points) {
        if (point.stacked < from || point.stacked < 1 || point.signal <= 0.0)
            continue;
        const double frames = std::log(double(point.stacked));
        const double signal = std::log(point.signal);
        n += 1.0;
        x += frames;
        y += signal;
        xx += frames * frames;
        xy += frames * signal;
    }
    const double spread = n * xx - x * x;
    return spread > 1e-9 ? std::clamp((n * xy - x * y) / spread, 0.0, kBestPower) : kBestPower;
}

} // namespace

std::optional<double> PreviewSignal::growth(int stacked, const FaintStars &stars,
                                            const std::optional<double> &byFrames) const
{
    if (!isByFrames()) {
        if (const auto seen = growthOf(m_state.stars, stars))
            return seen;
    }
    if (!byFrames)
        return std::nullopt;
    if (m_state.byFrames && *m_state.byFrames > 0.0)
        return *byFrames / *m_state.byFrames;
    return std::sqrt(double(stacked) / m_state.points.back().stacked); // all as good as this one
}

void PreviewSignal::measured(int stacked, const FaintStars &stars,
                             const std::optional<double> &byFrames)
{
    const FaintStars faint = faintestOf(stars);
    const bool isFirst = m_state.points.empty();
    if (stacked < 1 || (!isFirst && stacked <= m_state.points.back().stacked))
        return;
    if (isFirst) {
        if (faint.levels.size() < kFewestStars)
            return;
        add(stacked, double(faint.levels[faint.levels.size() / 2]));
        m_state.measured = 1;
    } else {
        const bool isSeen = !isByFrames() && growthOf(m_state.stars, stars);
        const auto more = growth(stacked, stars, byFrames);
        if (!more)
            return;
        add(stacked, m_state.points.back().signal * *more);
        m_state.measured += isSeen ? 1 : 0;
    }
    m_state.stars = faint;
    m_state.byFrames = byFrames;
}

void PreviewSignal::add(int stacked, double signal)
{
    std::vector<SignalPoint> &points = m_state.points;
    points.push_back({stacked, signal, 0.0});
    double best = 0.0;
    for (const SignalPoint &point : points)
        best = std::max(best, point.signal / std::sqrt(double(point.stacked)));
    for (SignalPoint &point : points)
        point.ideal = best * std::sqrt(double(point.stacked));
    if (points.size() <= kMostPoints)
        return;
    std::size_t kept = 0;
    int measured = 0;
    for (std::size_t i = (points.size() - 1) % 2; i < points.size(); i += 2) {
        measured += static_cast<int>(i) < m_state.measured ? 1 : 0;
        points[kept++] = points[i];
    }
    points.resize(kept);
    m_state.measured = measured;
}

std::optional<double> PreviewSignal::gainOf(double frames) const
{
    const std::vector<SignalPoint> &points = m_state.points;
    if (points.size() < kFewestPoints)
        return std::nullopt;
    const double now = points.back().stacked;
    return std::pow((now + frames) / now, powerOf(points)) - 1.0;
}

} // namespace nd
