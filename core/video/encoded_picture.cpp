// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/encoded_picture.h"

namespace nd {

QString codecName(VideoCodec codec)
{
    switch (codec) {
    case VideoCodec::H264:
        return QStringLiteral("H.264");
    case VideoCodec::H265:
        return QStringLiteral("H.265");
    case VideoCodec::Jpeg:
        return QStringLiteral("JPEG");
    case VideoCodec::Unknown:
        break;
    }
    return {};
}

} // namespace nd
