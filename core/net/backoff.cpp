// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/backoff.h"

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;

std::chrono::milliseconds backoffDelay(int attempt)
{
    constexpr int kLastDoubling = 5; // 32 s, above the longest delay
    const int doublings = std::clamp(attempt, 0, kLastDoubling);
    return std::min<std::chrono::milliseconds>(1s * (1 << doublings), 30s);
}

} // namespace nd
