// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/encoded_picture.h"

#include <vector>

namespace nd {

/// Skips to the newest key picture if several pictures wait, so that a slow decoder does not fall
/// behind. True if everything was dropped: then the next picture has to be a key picture.
[[nodiscard]] bool dropLatePictures(std::vector<EncodedPicture> &waiting);

} // namespace nd
