// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd {

/// Compiled with a sanitizer: everything takes ten times as long. What a test repeats for its
/// statistics needs fewer turns then.
#ifdef ND_SANITIZED
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

} // namespace nd
