// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace nd {

/// Held while parts of SDL are started or ended: SDL counts them without a lock of its own.
std::mutex &sdlGuard();

} // namespace nd
