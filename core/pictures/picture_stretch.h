// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"

#include <QImage>

namespace nd {

/// A linear picture of the sky as a person can look at it: the background dark grey, faint light
/// lifted, stars not all white. Grey, in the picture's own size. Pure; any thread.
QImage stretched(const SkyPicture &picture);

/// A picture that was stretched by somebody else, stretched further. Pure; any thread.
QImage stretched(const QImage &picture);

} // namespace nd
