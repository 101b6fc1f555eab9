// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/picture_painter.h"

#include "core/video/frame_converter.h"
#include "core/video/video_decoder.h"
#include "tests/unit/video/test_clip.h"

#include <QPainter>
#include <QRegion>
#include <QTest>

namespace nd {

namespace {

constexpr QRgb kGround = qRgb(1, 2, 3);

VideoFrame decodedFrame()
{
    static const auto picture
        = VideoDecoder().decode(test::clipEncoded(VideoCodec::H264).front()).frame;
    VideoFrame frame;
    frame.decoded = picture;
    frame.fullSize = {320, 180}; // not a multiple of what is converted at a time
    frame.source = {0, 0, 1, 1};
    return frame;
}

VideoFrame convertedFrame()
{
    VideoFrame frame = decodedFrame();
    frame.image = FrameConverter().convertWhole(*frame.decoded);
    frame.decoded = nullptr;
    return frame;
}

/// On a ground of 400 x 240.
QImage painted(const VideoFrame &frame, const QRect &place, const QRegion &exposed)
{
    QImage image(400, 240, QImage::Format_ARGB32_Premultiplied);
    image.fill(kGround);
    QPainter painter(&image);
    PicturePainter().paint(painter, frame, place, exposed);
    return image;
}

} // namespace

/// What came as it was decoded has to look like what was converted before.
class TestPicturePainter : public QObject
{
    Q_OBJECT

private slots:
    void paintsTheSame_data()
    {
        QTest::addColumn<QRect>("place");
        QTest::addColumn<QRegion>("exposed");
        const QRect all(0, 0, 400, 240);
        const QRect whole(13, 21, 320, 180);
        QTest::newRow("all of it") << whole << QRegion(all);
        QTest::newRow("beside a small picture")
            << whole << QRegion(all).subtracted({200, 30, 99, 57});
        QTest::newRow("a few pixels") << whole << QRegion(QRect(101, 43, 7, 3));
        QTest::newRow("the last row") << whole << QRegion(QRect(0, 200, 400, 1));
        QTest::newRow("over the edge") << QRect(-111, -57, 320, 180) << QRegion(all);
        QTest::newRow("beside it") << whole << QRegion(QRect(0, 0, 400, 21));
        QTest::newRow("for an older zoom") << QRect(0, 0, 200, 113) << QRegion(all);
    }

    void paintsTheSame()
    {
        QFETCH(QRect, place);
        QFETCH(QRegion, exposed);
        const QImage late = painted(decodedFrame(), place, exposed);
        QCOMPARE(late, painted(convertedFrame(), place, exposed));
        QImage ground(late.size(), late.format());
        ground.fill(kGround);
        QCOMPARE(late == ground, !exposed.intersects(place)); // or nothing was compared
    }
};

} // namespace nd

QTEST_MAIN(nd::TestPicturePainter)
#include "tst_picture_painter.moc"
