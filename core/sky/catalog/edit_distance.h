// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace nd {

/// Slips between what was typed and the beginning of `word`: letters wrong, missing, too many or
/// swapped with their neighbour. Stops counting beyond `most` and returns most + 1.
/// Texts longer than kLongestCompared are never similar.
int slipsToPrefix(std::string_view typed, std::string_view word, int most);

inline constexpr int kLongestCompared = 40;

} // namespace nd
