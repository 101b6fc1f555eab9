// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtp_depacketizer.h"

#include <QtEndian>

#include <array>

namespace nd {

namespace {

// Source: RFC 6184 table 1
constexpr int kH264StapA = 24;
constexpr int kH264FuA = 28;
constexpr int kH264LastSingle = 23;
// Source: RFC 7798 4.4
constexpr int kH265Aggregate = 48;
constexpr int kH265Fragment = 49;

constexpr int kFragmentStart = 0x80;
constexpr int kFragmentEnd = 0x40;
/// Further back than this it is not a late packet but a source that started anew.
constexpr int kLateWindow = 100;

} // namespace

RtpDepacketizer::RtpDepacketizer(VideoCodec codec, int payloadType)
    : m_codec(codec)
    , m_payloadType(payloadType)
    , m_assembler(codec)
{
}

void RtpDepacketizer::addParameterSet(QByteArrayView nal)
{
    const NalKind kind = nalKind(m_codec, nal);
    if (kind == NalKind::VideoParameters || kind == NalKind::SequenceParameters
        || kind == NalKind::PictureParameters)
        m_assembler.addNal(nal);
    m_assembler.finish(); // A malformed set here must not damage the first picture.
}

void RtpDepacketizer::push(const RtpPacket &packet, std::vector<EncodedPicture> &pictures)
{
    if (packet.payloadType != m_payloadType || packet.payload.isEmpty())
        return;
    const int ahead = m_expected ? static_cast<qint16>(packet.sequence - *m_expected) : 0;
    if (ahead < 0 && ahead >= -kLateWindow)
        return;
    m_expected = static_cast<quint16>(packet.sequence + 1);
    if (packet.timestamp != m_timestamp && !m_assembler.isEmpty()) {
        if (ahead != 0)
            m_assembler.markDamaged();
        flush(pictures); // The sender does not use the marker, or the marked packet was lost.
    }
    if (ahead != 0)
        noteLoss(ahead);
    m_timestamp = packet.timestamp;
    if (m_codec == VideoCodec::H265)
        unpackH265(packet.payload);
    else
        unpackH264(packet.payload);
    if (packet.marker)
        flush(pictures);
}

void RtpDepacketizer::noteLoss(int packets)
{
    // What is missing may be the beginning of the picture that comes now: it counts as damaged too.
    m_lostPackets += packets > 0 ? static_cast<quint64>(packets) : 1;
    m_needsKey = true;
    m_assembler.markDamaged();
}

void RtpDepacketizer::flush(std::vector<EncodedPicture> &pictures)
{
    const bool damaged = m_assembler.isDamaged();
    std::optional<EncodedPicture> picture = m_assembler.finish();
    const bool unusable = damaged || (picture && m_needsKey && !picture->key);
    if (unusable && m_hadKey) // Before the first key picture nothing is missed.
        ++m_damagedPictures;
    m_needsKey = m_needsKey || damaged;
    if (unusable || !picture)
        return;
    m_needsKey = false;
    m_hadKey = true;
    picture->rtpTime = m_timestamp;
    pictures.push_back(std::move(*picture));
}

void RtpDepacketizer::unpackH264(QByteArrayView payload)
{
    const int type = payload[0] & 0x1f;
    if (type >= 1 && type <= kH264LastSingle) {
        m_assembler.addNal(payload);
    } else if (type == kH264StapA) {
        unpackAggregate(payload.sliced(1));
    } else if (type == kH264FuA && payload.size() > 2) {
        const auto header = static_cast<char>((payload[0] & 0xe0) | (payload[1] & 0x1f));
        unpackFragment(QByteArrayView(&header, 1), payload[1], payload.sliced(2));
    } else {
        m_assembler.markDamaged();
    }
}

void RtpDepacketizer::unpackH265(QByteArrayView payload)
{
    if (payload.size() < 3) {
        m_assembler.markDamaged();
        return;
    }
    const int type = (payload[0] >> 1) & 0x3f;
    if (type < kH265Aggregate) {
        m_assembler.addNal(payload);
    } else if (type == kH265Aggregate) {
        unpackAggregate(payload.sliced(2));
    } else if (type == kH265Fragment && payload.size() > 3) {
        const std::array<char, 2> header{
            static_cast<char>((payload[0] & 0x81) | ((payload[2] & 0x3f) << 1)), payload[1]};
        unpackFragment(QByteArrayView(header.data(), header.size()), payload[2], payload.sliced(3));
    } else {
        m_assembler.markDamaged();
    }
}

void RtpDepacketizer::unpackAggregate(QByteArrayView units)
{
    while (units.size() > 2) {
        const qsizetype length = qFromBigEndian<quint16>(units.data());
        if (length == 0 || length > units.size() - 2)
            break;
        m_assembler.addNal(units.sliced(2, length));
        units = units.sliced(2 + length);
    }
    if (!units.isEmpty())
        m_assembler.markDamaged();
}

void RtpDepacketizer::unpackFragment(QByteArrayView nalHeader, int fragmentHeader,
                                     QByteArrayView part)
{
    if ((fragmentHeader & kFragmentStart) != 0)
        m_assembler.beginFragments(nalHeader);
    m_assembler.addFragment(part);
    if ((fragmentHeader & kFragmentEnd) != 0)
        m_assembler.endFragments();
}

} // namespace nd
