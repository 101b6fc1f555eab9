// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/video_decoder.h"
#include "test_clip.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nd;
using namespace nd::test;

class TestVideoDecoder : public QObject
{
    Q_OBJECT

private slots:
    void givesEachPictureOutAtOnce_data()
    {
        QTest::addColumn<VideoCodec>("codec");
        QTest::newRow("H.264") << VideoCodec::H264;
        QTest::newRow("H.265") << VideoCodec::H265;
    }

    void givesEachPictureOutAtOnce()
    {
        QFETCH(VideoCodec, codec);
        VideoDecoder decoder;
        const auto pictures = clipEncoded(codec);
        QVERIFY(pictures.size() >= 30);
        for (const EncodedPicture &picture : pictures) {
            const auto outcome = decoder.decode(picture);
            QVERIFY(!outcome.damaged);
            QVERIFY(outcome.frame); // Not one picture of delay.
            QCOMPARE(outcome.frame->width, 320);
        }
    }

    void followsChangeOfCodec()
    {
        VideoDecoder decoder;
        EncodedPicture jpeg;
        jpeg.codec = VideoCodec::Jpeg;
        jpeg.data = jpegFile({64, 48});
        QVERIFY(decoder.decode(clipEncoded(VideoCodec::H264).front()).frame);
        const auto outcome = decoder.decode(jpeg);
        QVERIFY(outcome.frame);
        QCOMPARE(outcome.frame->width, 64);
        QVERIFY(decoder.decode(clipEncoded(VideoCodec::H265).front()).frame);
    }

    void saysWhatIsDamaged()
    {
        VideoDecoder decoder;
        EncodedPicture garbage;
        garbage.codec = VideoCodec::Jpeg;
        garbage.data = QByteArray(1000, 'x');
        QVERIFY(decoder.decode(garbage).damaged);
        garbage.codec = VideoCodec::Unknown;
        QVERIFY(decoder.decode(garbage).damaged);
    }

    void refusesBombBeforeAllocation()
    {
        VideoDecoder decoder;
        EncodedPicture bomb;
        bomb.codec = VideoCodec::Jpeg;
        bomb.data = jpegBomb({65500, 65500});
        const auto outcome = decoder.decode(bomb);
        QVERIFY(outcome.damaged && !outcome.frame);
    }

    void survivesGarbage()
    {
        QRandomGenerator random(11);
        for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265}) {
            VideoDecoder decoder;
            auto pictures = clipEncoded(codec);
            for (EncodedPicture &picture : pictures) {
                for (int i = 0; i < 5; ++i)
                    picture.data[random.bounded(picture.data.size())]
                        = static_cast<char>(random.generate());
                decoder.decode(picture);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVideoDecoder)
#include "tst_video_decoder.moc"
