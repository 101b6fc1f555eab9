// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/decoded_picture.h"

#include <QImage>

#include <functional>

class QObject;

namespace nd {

/// Converts `picture` in its own size on the thread pool and calls `done` on the calling thread.
///
/// Called exactly once, never from inside this function, or never if `context` or `owner` died.
/// Fails with Disconnected if there is no picture.
void takeSnapshot(const DecodedPicture &picture, QObject *owner, QObject *context,
                  std::function<void(const Result<QImage> &)> done);

} // namespace nd
