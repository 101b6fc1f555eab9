// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/encoded_picture.h"

#include <QList>

namespace nd {

/// The first video stream that a session description offers.
struct SdpVideo
{
    VideoCodec codec = VideoCodec::Unknown; ///< Unknown: one that only FFmpeg may understand.
    int payloadType = -1;
    QByteArray control; ///< As written: absolute, relative, or empty.
    QList<QByteArray> parameterSets; ///< NAL units from sprop-*, without start codes.
};

/// Strict where it matters, bounded everywhere. Malformed if there is no video stream in it.
/// Source: RFC 8866, RFC 6184 8.1, RFC 7798 7.1.
Result<SdpVideo> parseSdp(QByteArrayView text);

} // namespace nd
