// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/focus_curve.h"

#include <cmath>

namespace nd {

void FocusCurve::add(const FocusSample &sample)
{
    if (!std::isfinite(sample.halfFluxRadius) || sample.halfFluxRadius <= 0.0 || sample.stars < 1)
        return;
    if (m_samples.size() == kMostSamples)
        m_samples.erase(m_samples.begin());
    m_samples.push_back(sample);
}

std::optional<FocusSample> FocusCurve::newest() const
{
    return m_samples.empty() ? std::nullopt : std::optional(m_samples.back());
}

std::optional<FocusSample> FocusCurve::best() const
{
    std::optional<FocusSample> best;
    for (const FocusSample &sample : m_samples) {
        if (!best || sample.halfFluxRadius <= best->halfFluxRadius)
            best = sample;
    }
    return best;
}

} // namespace nd
