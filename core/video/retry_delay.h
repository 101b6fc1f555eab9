// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace nd {

inline constexpr std::chrono::milliseconds kShortestRetryDelay{250};
inline constexpr std::chrono::milliseconds kLongestRetryDelay{1000};

/// 250, 500, 1000, 1000, ... ms: back well within 3 s of the return of the route.
constexpr std::chrono::milliseconds nextRetryDelay(std::chrono::milliseconds last)
{
    return std::clamp(last * 2, kShortestRetryDelay, kLongestRetryDelay);
}

} // namespace nd
