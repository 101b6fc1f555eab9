// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/sdp.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nd;

namespace {

/// What gst-rtsp-server 1.22 answers to DESCRIBE.
const QByteArray kGStreamer
    = "v=0\r\n"
      "o=- 14664479438537184950 1 IN IP4 127.0.0.1\r\n"
      "s=Session streamed with GStreamer\r\n"
      "t=0 0\r\n"
      "a=control:*\r\n"
      "m=video 0 RTP/AVP 96\r\n"
      "c=IN IP4 0.0.0.0\r\n"
      "a=rtpmap:96 H264/90000\r\n"
      "a=fmtp:96 packetization-mode=1;sprop-parameter-sets="
      "Z2QAKKy0A8ARPywgAAADACAAAAeR4wZU,aO88sA==;profile-level-id=640028\r\n"
      "a=control:stream=0\r\n";

} // namespace

class TestSdp : public QObject
{
    Q_OBJECT

private slots:
    void readsH264()
    {
        const auto video = parseSdp(kGStreamer);
        QVERIFY(video);
        QCOMPARE(video.value().codec, VideoCodec::H264);
        QCOMPARE(video.value().payloadType, 96);
        QCOMPARE(video.value().control, QByteArray("stream=0"));
        QCOMPARE(video.value().parameterSets.size(), 2);
        QCOMPARE(video.value().parameterSets[1], QByteArray::fromBase64("aO88sA=="));
    }

    void readsH265BesideSound()
    {
        const auto video
            = parseSdp("v=0\nm=audio 0 RTP/AVP 97\na=rtpmap:97 MPEG4-GENERIC/44100\n"
                       "a=control:track1\nm=video 0 RTP/AVP 98\na=rtpmap:98 H265/90000\n"
                       "a=fmtp:98 sprop-vps=QAE=; sprop-sps=QgE=; sprop-pps=RAE=\n"
                       "a=control:rtsp://host/track2\n");
        QVERIFY(video);
        QCOMPARE(video.value().codec, VideoCodec::H265);
        QCOMPARE(video.value().payloadType, 98);
        QCOMPARE(video.value().control, QByteArray("rtsp://host/track2"));
        QCOMPARE(video.value().parameterSets.size(), 3);
    }

    void saysWhenCodecIsUnknown()
    {
        const auto video = parseSdp("v=0\r\nm=video 0 RTP/AVP 26\r\n");
        QVERIFY(video);
        QCOMPARE(video.value().codec, VideoCodec::Unknown);
    }

    void ignoresMapOfAnotherType()
    {
        const auto video = parseSdp("m=video 0 RTP/AVP 96\na=rtpmap:97 H264/90000\n");
        QVERIFY(video);
        QCOMPARE(video.value().codec, VideoCodec::Unknown);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("sound only") << QByteArray("v=0\r\nm=audio 0 RTP/AVP 0\r\n");
        QTest::newRow("type is no number") << QByteArray("m=video 0 RTP/AVP x\r\n");
        QTest::newRow("type too large") << QByteArray("m=video 0 RTP/AVP 128\r\n");
        QTest::newRow("not RTP") << QByteArray("m=video 0 TCP 96\r\n");
        QTest::newRow("no type") << QByteArray("m=video 0 RTP/AVP\r\n");
        QTest::newRow("endless") << kGStreamer + QByteArray(70000, 'a');
        QTest::newRow("lines without end") << kGStreamer + QByteArray(2000, '\n');
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto video = parseSdp(text);
        QVERIFY(!video);
        QCOMPARE(video.error().code, Error::Code::Malformed);
    }

    void survivesGarbage()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 3000; ++i) {
            QByteArray text = kGStreamer;
            for (int change = 0; change < 20; ++change)
                text[random.bounded(text.size())] = static_cast<char>(random.generate());
            const auto video = parseSdp(text);
            QVERIFY(!video || (video.value().payloadType >= 0 && video.value().payloadType < 128));
        }
    }
};

QTEST_APPLESS_MAIN(TestSdp)
#include "tst_sdp.moc"
