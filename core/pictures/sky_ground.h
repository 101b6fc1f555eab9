// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"

#include <optional>

namespace nd {

/// Takes the background off `picture` and tells what it was in the middle of all; nullopt: it can't
/// be measured and is still there. Any thread.
///
/// Source: E. Bertin, S. Arnouts, "SExtractor: Software for source extraction", A&AS 117, 393
/// (1996); K. Barbary, "SEP: Source Extractor as a library", JOSS 1(6), 58 (2016).
std::optional<double> takeBackgroundOff(SkyPicture &picture);

} // namespace nd
