// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/http_response.h"
#include "core/video/jpeg_header.h"
#include "core/video/multipart_parser.h"
#include "core/video/nal_unit.h"
#include "core/video/rtp_depacketizer.h"
#include "core/video/rtp_packet.h"
#include "core/video/rtsp_parser.h"
#include "core/video/sdp.h"
#include "mutator.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace nd;

namespace {

constexpr int kRounds = 40'000;

/// A copy that ends where its memory ends: one byte read too many shows under the sanitizers.
class ExactBytes
{
public:
    explicit ExactBytes(const QByteArray &bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

private:
    std::vector<char> m_bytes;
};

const QByteArray kH264Sps = QByteArray::fromHex("6742c01fd9007802"
                                                "27e584000003000400"
                                                "000300f03c60c920");
const QByteArray kH265Sps = QByteArray::fromHex("420101016000000300900000030000"
                                                "03005da00280802d165959a4932bc0"
                                                "5a020000030002000003003c10");

/// An RTP packet of payload type 96 with sequence 1.
QByteArray rtp(const QByteArray &payload, bool marker)
{
    return QByteArray::fromHex(marker ? "80e00001"
                                      : "80600001") // version 2, marker, type, sequence
        + QByteArray::fromHex("00000bb8" // timestamp 3000
                              "12345678") // source
        + payload;
}

QList<QByteArray> rtpSeeds()
{
    const QByteArray slice = QByteArray::fromHex("6588840033ff");
    const QByteArray aggregate = QByteArray::fromHex("7800") + char(kH264Sps.size()) + kH264Sps
        + QByteArray::fromHex("000468ce3c80");
    return {rtp(kH264Sps, false),
            rtp(slice, true),
            rtp(aggregate, false),
            rtp(QByteArray::fromHex("7c85") + slice, false), // FU-A, first
            rtp(QByteArray::fromHex("7c45") + slice, true), // FU-A, last
            rtp(kH265Sps, false),
            rtp(QByteArray::fromHex("62019388840033ff"), true), // H.265 FU
            rtp(QByteArray::fromHex("60010004") + kH265Sps.first(4), true)}; // H.265 aggregate
}

QList<QByteArray> rtspSeeds()
{
    const QByteArray head = "RTSP/1.0 200 OK\r\nCSeq: 3\r\nContent-Type: application/sdp\r\n";
    return {head + "Content-Length: 5\r\n\r\nv=0\r\n",
            "$" + QByteArray::fromHex("000012") + rtp("abcdef", true),
            "OPTIONS * RTSP/1.0\r\nCSeq: 7\r\n\r\n", head + "Session: 1;timeout=60\r\n\r\n"};
}

QList<QByteArray> sdpSeeds()
{
    return {"v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=live\r\nt=0 0\r\nm=video 0 RTP/AVP 96\r\n"
            "a=rtpmap:96 H264/90000\r\na=control:stream=0\r\n"
            "a=fmtp:96 packetization-mode=1;sprop-parameter-sets="
                + kH264Sps.toBase64() + ",aM48gA==\r\n",
            "v=0\r\nm=audio 0 RTP/AVP 0\r\nm=video 0 RTP/AVP 97\r\na=rtpmap:97 H265/90000\r\n"
            "a=fmtp:97 sprop-sps="
                + kH265Sps.toBase64() + "; sprop-vps=QAEM\r\na=control:rtsp://h/a\r\n"};
}

QList<QByteArray> multipartSeeds()
{
    return {"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: 4\r\n\r\n\xff\xd8\xff\xd9\r\n"
            "--frame\r\nContent-Type: image/jpeg\r\n\r\nabc\r\n--frame--\r\n"};
}

QList<QByteArray> httpSeeds()
{
    return {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            "HTTP/1.0 404 Not Found\r\nServer: x\r\n\r\ngone"};
}

QByteArray jpegSeed()
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QImage(32, 16, QImage::Format_RGB32).save(&buffer, "JPEG");
    return file;
}

} // namespace

/// Everything that takes bytes from a video source, fed with bytes that are nearly right. Each
/// parser has to end, stay within its bounds and never read beyond what it was given.
class TestFuzzVideo : public QObject
{
    Q_OBJECT

private slots:
    void rtsp();
    void depacketizer();
    void descriptions();
    void multipart();
    void http();
    void headers();
};

void TestFuzzVideo::rtsp()
{
    Mutator mutator(rtspSeeds(), 1);
    for (int round = 0; round < kRounds; ++round) {
        RtspParser parser;
        const QByteArray bytes = mutator.next();
        parser.buffer() += bytes;
        RtspParser::Item item = parser.next();
        qsizetype items = 0;
        while (item != RtspParser::Item::NeedMore && item != RtspParser::Item::Malformed) {
            QVERIFY(++items <= bytes.size());
            QVERIFY(parser.payload().size() <= bytes.size());
            item = parser.next();
        }
    }
}

void TestFuzzVideo::depacketizer()
{
    for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265}) {
        RtpDepacketizer depacketizer(codec, 96);
        Mutator mutator(rtpSeeds(), 2);
        std::vector<EncodedPicture> pictures;
        for (int round = 0; round < kRounds; ++round) {
            const ExactBytes bytes(mutator.next());
            const auto packet = parseRtpPacket(bytes.view());
            if (!packet)
                continue;
            pictures.clear();
            depacketizer.push(*packet, pictures);
            QVERIFY(pictures.size() <= 2);
        }
    }
}

void TestFuzzVideo::descriptions()
{
    Mutator mutator(sdpSeeds(), 3);
    int understood = 0;
    for (int round = 0; round < kRounds; ++round) {
        const ExactBytes bytes(mutator.next());
        const Result<SdpVideo> video = parseSdp(bytes.view());
        if (video)
            ++understood;
        else
            QVERIFY(!video.error().detail.isEmpty());
    }
    QVERIFY(understood > 0);
}

void TestFuzzVideo::multipart()
{
    Mutator mutator(multipartSeeds(), 4);
    for (int round = 0; round < kRounds; ++round) {
        MultipartParser parser("frame");
        const QByteArray bytes = mutator.next();
        std::vector<QByteArray> parts;
        bool whole = true;
        for (qsizetype at = 0; whole && at < bytes.size(); at += 7) // in pieces, as it arrives
            whole = parser.push(
                QByteArrayView(bytes).sliced(at, std::min<qsizetype>(7, bytes.size() - at)), parts);
        qsizetype total = 0;
        for (const QByteArray &part : parts)
            total += part.size();
        QVERIFY(total <= bytes.size());
    }
}

void TestFuzzVideo::http()
{
    Mutator mutator(httpSeeds(), 5);
    for (int round = 0; round < kRounds; ++round) {
        HttpResponse response;
        const QByteArray bytes = mutator.next();
        const ExactBytes exact(bytes);
        response.push(exact.view());
        response.pushEnd();
        QVERIFY(response.takeBody().size() <= bytes.size());
    }
}

void TestFuzzVideo::headers()
{
    const QByteArray jpeg = jpegSeed();
    QCOMPARE(jpegSize(jpeg), std::optional(QSize(32, 16)));
    Mutator mutator({jpeg, kH264Sps, kH265Sps}, 6);
    for (int round = 0; round < kRounds; ++round) {
        const ExactBytes bytes(mutator.next());
        const std::optional<QSize> size = jpegSize(bytes.view());
        QVERIFY(!size || (size->width() >= 0 && size->height() >= 0));
        for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265}) {
            nalKind(codec, bytes.view());
            parseSequenceParameters(codec, bytes.view());
            parameterSetId(codec, bytes.view());
        }
    }
}

QTEST_APPLESS_MAIN(TestFuzzVideo)
#include "tst_fuzz_video.moc"
