// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/encoded_picture.h"

#include <QByteArrayView>

namespace nd {

/// What a NAL unit is for.
enum class NalKind {
    Picture, ///< A slice of a picture that needs others.
    KeyPicture, ///< A slice of a picture that stands alone.
    VideoParameters, ///< H.265 VPS
    SequenceParameters,
    PictureParameters,
    RecoveryPoint, ///< H.264 SEI: decoding may start here.
    Other,
    Malformed
};

/// Source: ITU-T H.264 table 7-1, ITU-T H.265 table 7-1.
NalKind nalKind(VideoCodec codec, QByteArrayView nal);

/// What matters of a sequence parameter set.
struct SequenceParameters
{
    quint32 id = 0;
    QSize size; ///< After cropping; may be absurd.
};

/// Nullopt if the set is malformed. Pure; takes any bytes.
std::optional<SequenceParameters> parseSequenceParameters(VideoCodec codec, QByteArrayView nal);

/// The id of a video or picture parameter set; nullopt if malformed.
std::optional<quint32> parameterSetId(VideoCodec codec, QByteArrayView nal);

} // namespace nd
