// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/picture_assembler.h"
#include "core/video/rtp_packet.h"

#include <vector>

namespace nd {

/// Makes whole pictures of the RTP packets of one H.264 or H.265 stream.
///
/// A picture is complete with the marker bit of its last packet, so that nothing waits for the next
/// one. After a loss nothing is given out until the next whole key picture: a damaged picture is
/// never shown. Packets are expected in order, as TCP delivers them; what comes late is ignored.
/// Takes any bytes; memory is bounded. One thread.
/// Source: RFC 6184 (packetization modes 0 and 1), RFC 7798 (without DONL).
class RtpDepacketizer
{
public:
    RtpDepacketizer(VideoCodec codec, int payloadType);

    /// A parameter set that the description of the stream announced.
    void addParameterSet(QByteArrayView nal);
    /// Appends the pictures that `packet` completes to `pictures`; at most two.
    void push(const RtpPacket &packet, std::vector<EncodedPicture> &pictures);
    /// Gives nothing out until the next key picture.
    void waitForKey() { m_needsKey = true; }

    quint64 lostPackets() const { return m_lostPackets; }
    /// Pictures that could not be given out, since the first key picture.
    quint64 damagedPictures() const { return m_damagedPictures; }
    bool sawAbsurdSize() const { return m_assembler.sawAbsurdSize(); }

private:
    void noteLoss(int packets);
    void flush(std::vector<EncodedPicture> &pictures);
    void unpackH264(QByteArrayView payload);
    void unpackH265(QByteArrayView payload);
    void unpackAggregate(QByteArrayView units);
    void unpackFragment(QByteArrayView nalHeader, int fragmentHeader, QByteArrayView part);

    VideoCodec m_codec;
    int m_payloadType;
    PictureAssembler m_assembler;
    std::optional<quint16> m_expected;
    quint32 m_timestamp = 0;
    bool m_needsKey = true;
    bool m_hadKey = false;
    quint64 m_lostPackets = 0;
    quint64 m_damagedPictures = 0;
};

} // namespace nd
