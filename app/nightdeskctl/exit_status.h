// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What scripts read: extended, never changed.
namespace nd::ctl::exit_status {

inline constexpr int kDone = 0;
inline constexpr int kRefused = 1; ///< The telescope refused, or a check failed.
inline constexpr int kUsage = 2;
inline constexpr int kNoConnection = 3;
inline constexpr int kTimeout = 4;

} // namespace nd::ctl::exit_status
