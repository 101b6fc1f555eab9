// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace nd {

/// Whether something that is used up lasts as long as it is needed. Pure.
///
/// The rate is measured over the last hour at most. Reports are coarse (whole percents, whole
/// gigabytes): before two steps were seen only what is all but gone is short.
class NeedWatch
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `reserve`: at this it ends; `alarming`: at this it is short, whatever it is needed for.
    NeedWatch(double reserve, double alarming) : m_reserve(reserve), m_alarming(alarming) {}

    void observe(Milliseconds at, double left);
    void reset();
    /// Until the reserve; nullopt while the rate is not known, or it does not go down.
    std::optional<Milliseconds> lasts() const;
    bool isShort(const std::optional<Milliseconds> &needed) const;

private:
    struct Step
    {
        Milliseconds at{0};
        double left = 0.0;
    };

    double m_reserve;
    double m_alarming;
    std::deque<Step> m_steps; ///< Where the value changed, and the newest, changed or not.
    std::optional<double> m_left;
};

} // namespace nd
