// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_clip.h"

#include "core/video/nal_unit.h"
#include "core/video/rtp_depacketizer.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QtEndian>

namespace nd::test {

namespace {

constexpr int kPayloadType = 96;

QList<QByteArray> splitAnnexB(const QByteArray &bytes)
{
    constexpr QByteArrayView kStart("\0\0\1", 3);
    QList<QByteArray> nals;
    qsizetype at = bytes.indexOf(kStart);
    while (at >= 0) {
        const qsizetype begin = at + kStart.size();
        at = bytes.indexOf(kStart, begin);
        QByteArray nal = bytes.sliced(begin, (at < 0 ? bytes.size() : at) - begin);
        while (nal.endsWith('\0'))
            nal.chop(1); // The longer start code's zero.
        nals.append(nal);
    }
    return nals;
}

QByteArray fragment(VideoCodec codec, const QByteArray &nal, qsizetype from, qsizetype length)
{
    const qsizetype header = codec == VideoCodec::H265 ? 2 : 1;
    const bool first = from == header;
    const bool last = from + length == nal.size();
    const int flags = (first ? 0x80 : 0) | (last ? 0x40 : 0);
    QByteArray payload;
    if (codec == VideoCodec::H265) {
        payload.append(static_cast<char>((nal[0] & 0x81) | (49 << 1)));
        payload.append(nal[1]);
        payload.append(static_cast<char>(flags | ((nal[0] >> 1) & 0x3f)));
    } else {
        payload.append(static_cast<char>((nal[0] & 0xe0) | 28));
        payload.append(static_cast<char>(flags | (nal[0] & 0x1f)));
    }
    return payload + nal.sliced(from, length);
}

} // namespace

QList<PictureNals> clipPictures(VideoCodec codec)
{
    const bool isH265 = codec == VideoCodec::H265;
    QFile file(QStringLiteral(ND_TEST_DATA "/video/clip.")
               + QLatin1String(isH265 ? "h265" : "h264"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QList<PictureNals> pictures;
    PictureNals current;
    for (const QByteArray &nal : splitAnnexB(file.readAll())) {
        current.append(nal);
        const NalKind kind = nalKind(codec, nal);
        if (kind == NalKind::Picture || kind == NalKind::KeyPicture)
            pictures.append(std::exchange(current, {})); // One slice for each picture.
    }
    return pictures;
}

QByteArray rtpPacket(quint16 sequence, quint32 timestamp, bool marker, const QByteArray &payload)
{
    QByteArray packet(12, '\0');
    packet[0] = static_cast<char>(0x80);
    packet[1] = static_cast<char>((marker ? 0x80 : 0) | kPayloadType);
    qToBigEndian(sequence, packet.data() + 2);
    qToBigEndian(timestamp, packet.data() + 4);
    return packet + payload;
}

QList<QByteArray> packetize(VideoCodec codec, const PictureNals &picture, qsizetype mtu,
                            quint32 timestamp, quint16 &sequence)
{
    QList<QByteArray> packets;
    for (const QByteArray &nal : picture) {
        const bool lastNal = &nal == &picture.last();
        if (nal.size() <= mtu) {
            packets.append(rtpPacket(sequence++, timestamp, lastNal, nal));
            continue;
        }
        for (qsizetype at = codec == VideoCodec::H265 ? 2 : 1; at < nal.size(); at += mtu) {
            const qsizetype length = std::min(mtu, nal.size() - at);
            const bool marker = lastNal && at + length == nal.size();
            packets.append(
                rtpPacket(sequence++, timestamp, marker, fragment(codec, nal, at, length)));
        }
    }
    return packets;
}

std::vector<EncodedPicture> clipEncoded(VideoCodec codec)
{
    RtpDepacketizer depacketizer(codec, kPayloadType);
    std::vector<EncodedPicture> encoded;
    quint16 sequence = 0;
    quint32 timestamp = 0;
    const auto start = VideoFrame::Clock::now();
    for (const PictureNals &picture : clipPictures(codec)) {
        for (const QByteArray &packet : packetize(codec, picture, 1400, timestamp, sequence))
            depacketizer.push(*parseRtpPacket(packet), encoded);
        encoded.back().received = start + std::chrono::microseconds(timestamp * 100ULL / 9);
        timestamp += 3000;
    }
    return encoded;
}

QByteArray jpegFile(QSize size, Qt::GlobalColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 90);
    return file;
}

QByteArray jpegBomb(QSize size)
{
    QByteArray file = jpegFile({16, 16});
    for (qsizetype at = 2; at + 9 < file.size();) {
        const int marker = static_cast<unsigned char>(file[at + 1]);
        if (marker == 0xc0) {
            qToBigEndian(static_cast<quint16>(size.height()), file.data() + at + 5);
            qToBigEndian(static_cast<quint16>(size.width()), file.data() + at + 7);
            return file;
        }
        at += 2 + qFromBigEndian<quint16>(file.constData() + at + 2);
    }
    qFatal("no baseline JPEG");
}

QByteArray clipDescription(VideoCodec codec)
{
    const bool isH265 = codec == VideoCodec::H265;
    const PictureNals first = clipPictures(codec).first();
    QByteArray sets;
    if (isH265)
        sets = "sprop-vps=" + first[0].toBase64() + ";sprop-sps=" + first[1].toBase64()
            + ";sprop-pps=" + first[2].toBase64();
    else
        sets = "packetization-mode=1;sprop-parameter-sets=" + first[0].toBase64() + ','
            + first[1].toBase64();
    return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=clip\r\nt=0 0\r\na=control:*\r\n"
           "m=video 0 RTP/AVP 96\r\na=rtpmap:96 "
        + QByteArray(isH265 ? "H265" : "H264") + "/90000\r\na=fmtp:96 " + sets
        + "\r\na=control:track0\r\n";
}

} // namespace nd::test
