// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nd {

// How the search reads names and identifiers. Pure functions, any thread.

/// `utf8` in lower case without accents, Greek letters spelled out, apostrophes dropped; everything
/// else that is neither letter nor digit parts words, which stand one blank apart.
std::string foldedWords(std::string_view utf8);
/// The words of a folded text.
std::vector<std::string_view> wordsOf(std::string_view folded);
/// A folded text without its blanks.
std::string squeezed(std::string_view folded);
/// A squeezed identifier without the zeros before its first number: "ngc0224" is "ngc224".
void dropLeadingZeros(std::string &squeezedText);

} // namespace nd
