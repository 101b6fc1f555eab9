// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/encoded_picture.h"

#include <QList>

namespace nd::test {

/// The NAL units of one picture, parameter sets in front where the encoder put them.
using PictureNals = QList<QByteArray>;

/// The pictures of tests/data/video/clip.h264 or clip.h265, in order.
QList<PictureNals> clipPictures(VideoCodec codec);
/// One RTP packet: version 2, payload type 96.
QByteArray rtpPacket(quint16 sequence, quint32 timestamp, bool marker, const QByteArray &payload);
/// The RTP packets of one picture, in fragments of at most `mtu` bytes; `sequence` is moved on.
QList<QByteArray> packetize(VideoCodec codec, const PictureNals &picture, qsizetype mtu,
                            quint32 timestamp, quint16 &sequence);
/// The clip as the receiver hands it to the decoder.
std::vector<EncodedPicture> clipEncoded(VideoCodec codec);
/// A JPEG file of one colour.
QByteArray jpegFile(QSize size, Qt::GlobalColor colour = Qt::red);
/// A JPEG file whose header claims `size`.
QByteArray jpegBomb(QSize size);
/// A session description of the clip, with its parameter sets.
QByteArray clipDescription(VideoCodec codec);

} // namespace nd::test
