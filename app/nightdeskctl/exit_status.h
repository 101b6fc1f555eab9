// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd::ctl {

/// What scripts read. Documented in the man page; extended, never changed.
namespace exit_status {
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1; ///< The telescope refused, or a check failed.
inline constexpr int kUsage = 2;
inline constexpr int kNoConnection = 3;
inline constexpr int kTimeout = 4;
} // namespace exit_status

} // namespace nd::ctl
