// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace nd {

/// Delay before attempt number `attempt` (0 is the first retry): 1, 2, 4 ... 30 s.
std::chrono::milliseconds backoffDelay(int attempt);

} // namespace nd
