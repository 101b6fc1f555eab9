// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/late_pictures.h"

#include <algorithm>

namespace nd {

namespace {

constexpr std::size_t kMayQueue = 2;
/// Two seconds at 30 pictures a second: a decoder that fell behind so far never catches up.
constexpr std::size_t kHopeless = 60;

} // namespace

bool dropLatePictures(std::vector<EncodedPicture> &waiting)
{
    if (waiting.size() <= kMayQueue)
        return false;
    const auto newestKey = std::find_if(waiting.rbegin(), waiting.rend(),
                                        [](const EncodedPicture &picture) { return picture.key; });
    if (newestKey != waiting.rend()) {
        waiting.erase(waiting.begin(), newestKey.base() - 1);
        return false;
    }
    if (waiting.size() < kHopeless)
        return false;
    waiting.clear();
    return true;
}

} // namespace nd
