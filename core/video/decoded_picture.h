// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/stream_types.h"

#include <memory>

struct AVFrame;

namespace nd {

/// One picture as the decoder made it. Value type; the pixels are shared and never written again.
struct DecodedPicture
{
    std::shared_ptr<const AVFrame> frame; ///< Null: no picture.
    PictureSource origin = PictureSource::None;
    quint64 sequence = 0;
    VideoFrame::Clock::time_point received;
};

} // namespace nd
