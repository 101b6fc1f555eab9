// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd::sim {

// The shooting mode of V3 for stars, and what it does not offer.
// Source: field notes sections 1.4 (modes) and 2 (gain from 40 on); filterType in live answers of
// a DWARF mini.

inline constexpr int kDeepSkyMode = 2;
inline constexpr int kLowestDeepSkyGain = 40;
inline constexpr int kFilterForDays = 0; ///< VIS.
inline constexpr int kFilterForStars = 1;

} // namespace nd::sim
