// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

// Apart from stream_types.h, which has pictures: ui/text says these words on Qt Core alone.

namespace nd {

/// Where a picture came from.
enum class PictureSource { None, Rtsp, Mjpeg, Jpeg };

/// What a stream is doing, for the sentence over the picture.
enum class StreamState {
    Stopped,
    Connecting, ///< Asked for, nothing has come yet.
    Playing, ///< Pictures arrive.
    Stalled, ///< Was playing; no picture for a while, being retried.
    Unreachable ///< The last attempt failed; being retried.
};

} // namespace nd

Q_DECLARE_METATYPE(nd::StreamState)
Q_DECLARE_METATYPE(nd::PictureSource)
