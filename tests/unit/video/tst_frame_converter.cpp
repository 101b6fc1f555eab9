// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/frame_converter.h"
#include "core/video/video_decoder.h"
#include "test_clip.h"

#include <QRandomGenerator>
#include <QTest>

#include <climits>
#include <map>

using namespace nd;
using namespace nd::test;

namespace {

/// A grey picture whose left half is darker than its right one.
AvFramePointer twoHalves(int width, int height)
{
    AvFramePointer frame(av_frame_alloc());
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = width;
    frame->height = height;
    av_frame_get_buffer(frame.get(), 0);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            frame->data[0][y * frame->linesize[0] + x] = x < width / 2 ? 16 : 235;
    }
    for (int plane : {1, 2}) {
        for (int y = 0; y < height / 2; ++y)
            memset(frame->data[plane] + ptrdiff_t(y) * frame->linesize[plane], 128,
                   static_cast<std::size_t>(width / 2));
    }
    return frame;
}

AvFramePointer noise(AVPixelFormat format, int width, int height)
{
    AvFramePointer frame(av_frame_alloc());
    frame->format = format;
    frame->width = width;
    frame->height = height;
    av_frame_get_buffer(frame.get(), 0);
    QRandomGenerator random(7);
    for (const AVBufferRef *plane : frame->buf) {
        for (std::size_t i = 0; plane && i < plane->size; ++i)
            plane->data[i] = uint8_t(random.bounded(256));
    }
    return frame;
}

} // namespace

class TestFrameConverter : public QObject
{
    Q_OBJECT

private slots:
    void convertsWholePicture()
    {
        FrameConverter converter;
        const QImage image = converter.convertWhole(*twoHalves(64, 48));
        QCOMPARE(image.size(), QSize(64, 48));
        QCOMPARE(image.format(), QImage::Format_RGB32);
        QCOMPARE(image.pixelColor(8, 8), QColor(Qt::black));
        QCOMPARE(image.pixelColor(56, 40), QColor(Qt::white));
    }

    void scalesToTheViewport()
    {
        FrameConverter converter;
        for (const QSize size : {QSize(32, 24), QSize(16, 12), QSize(128, 96), QSize(63, 47)}) {
            const auto picture = converter.convert(*twoHalves(64, 48), {{0, 0, 1, 1}, size});
            QCOMPARE(picture.image.size(), size);
            QCOMPARE(picture.source, QRectF(0, 0, 1, 1));
            QVERIFY(qGray(picture.image.pixel(0, 0)) < 10);
            QVERIFY(qGray(picture.image.pixel(size.width() - 1, size.height() - 1)) > 245);
        }
    }

    /// Averaged over a thumbnail's pixel, a star of a wide picture would be lost in the dark.
    void thumbnailsKeepTheStars()
    {
        AvFramePointer frame = twoHalves(1280, 720);
        for (int y = 0; y < frame->height; ++y)
            memset(frame->data[0] + ptrdiff_t(y) * frame->linesize[0], 16, 1280);
        for (const int y : {400, 401})
            memset(frame->data[0] + ptrdiff_t(y) * frame->linesize[0] + 600, 235, 2);
        FrameConverter converter;
        const auto picture = converter.convert(*frame, {{0, 0, 1, 1}, QSize(160, 90)});
        QCOMPARE(picture.image.size(), QSize(160, 90));
        QVERIFY2(qGray(picture.image.pixel(75, 50)) > 50,
                 qPrintable(QString::number(qGray(picture.image.pixel(75, 50)))));
        QVERIFY(qGray(picture.image.pixel(80, 50)) < 10);
    }

    void cutsOutThePartAskedFor()
    {
        FrameConverter converter;
        const auto right = converter.convert(*twoHalves(64, 48), {{0.5, 0, 0.5, 1}, {320, 480}});
        QCOMPARE(right.source, QRectF(0.5, 0, 0.5, 1));
        QCOMPARE(right.image.size(), QSize(320, 480));
        QVERIFY(qGray(right.image.pixel(0, 0)) > 245);
    }

    void widensToWholePixelsWithoutDistortion()
    {
        FrameConverter converter;
        // 10.5 to 20.5 of 64 pixels: widened to 10 to 22, the scale of 10 stays.
        const Viewport viewport{{10.5 / 64, 0, 10.0 / 64, 1}, {100, 480}};
        const auto picture = converter.convert(*twoHalves(64, 48), viewport);
        QCOMPARE(picture.source.left(), 10.0 / 64);
        QCOMPARE(picture.source.width(), 12.0 / 64);
        QCOMPARE(picture.image.width(), 120);
    }

    void survivesOddViewports()
    {
        FrameConverter converter;
        const auto frame = twoHalves(64, 48);
        for (const QRectF &part :
             {QRectF(-1, -1, 5, 5), QRectF(2, 2, 1, 1), QRectF(0.999, 0.999, 1, 1),
              QRectF(0.3, 0.3, 1e-9, 1e-9), QRectF()}) {
            const auto picture = converter.convert(*frame, {part, {100, 100}});
            QVERIFY(!picture.image.isNull());
            QVERIFY(QRectF(0, 0, 1, 1).contains(picture.source));
        }
        QVERIFY(!converter.convert(*frame, {{0, 0, 1, 1}, {1 << 20, 1}}).image.isNull());
    }

    void rowsAreThoseOfTheWhole_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("width");
        const std::map<AVPixelFormat, const char *> formats{{AV_PIX_FMT_YUV420P, "4:2:0"},
                                                            {AV_PIX_FMT_YUVJ422P, "4:2:2"},
                                                            {AV_PIX_FMT_YUV444P, "4:4:4"}};
        for (const auto &[format, name] : formats) {
            for (const int width : {2, 62, 64, 66, 68, 70, 72, 74, 76, 854, 1080, 1366})
                QTest::addRow("%s, %d", name, width) << int(format) << width;
        }
    }

    /// libswscale writes 16 pixels at a time: past the end of what is narrower, or not the last.
    void rowsAreThoseOfTheWhole()
    {
        QFETCH(int, format);
        QFETCH(int, width);
        const auto frame = noise(AVPixelFormat(format), width, 50);
        const QImage whole = FrameConverter().convertWhole(*frame);
        FrameConverter converter;
        QVERIFY(FrameConverter::hasRows(*frame));
        for (const int count : {2, 24, 50}) {
            for (int top = 0; top <= 50 - count; top += 2)
                QCOMPARE(converter.convertRows(*frame, top, count),
                         whole.copy(0, top, width, count));
        }
    }

    void refusesRowsThatAreNotThere()
    {
        const auto frame = twoHalves(64, 48);
        FrameConverter converter;
        QVERIFY(!converter.convertRows(*frame, 24, 24).isNull());
        for (const int top : {-2, 1, 26, 48, INT_MAX - 1})
            QVERIFY(converter.convertRows(*frame, top, 24).isNull());
        for (const int count : {-2, 0, 23, 50, INT_MAX - 1})
            QVERIFY(converter.convertRows(*frame, 0, count).isNull());
        QVERIFY(!FrameConverter::hasRows(*twoHalves(64, 47)));
        QVERIFY(!FrameConverter::hasRows(*twoHalves(63, 48)));
        for (const int format : {-1, int(AV_PIX_FMT_YUV440P), int(AV_PIX_FMT_YUV420P10)}) {
            frame->format = format;
            QVERIFY(!FrameConverter::hasRows(*frame));
            QVERIFY(converter.convertRows(*frame, 0, 24).isNull());
        }
    }

    void keepsImagesApart()
    {
        // Their memory is used again only after the last copy is gone.
        FrameConverter converter;
        const auto frame = twoHalves(64, 48);
        QImage first = converter.convertWhole(*frame);
        const uchar *pixels = first.constBits();
        const QImage copy = first;
        QVERIFY(converter.convertWhole(*frame).constBits() != pixels);
        first = {};
        QVERIFY(converter.convertWhole(*frame).constBits() != copy.constBits());
        QCOMPARE(copy.pixelColor(8, 8), QColor(Qt::black));
    }

    void convertsJpegInFullRange()
    {
        VideoDecoder decoder;
        EncodedPicture jpeg;
        jpeg.codec = VideoCodec::Jpeg;
        jpeg.data = jpegFile({64, 48}, Qt::red);
        const auto outcome = decoder.decode(jpeg);
        QVERIFY(outcome.frame);
        const QColor colour = FrameConverter().convertWhole(*outcome.frame).pixelColor(30, 20);
        QVERIFY(colour.red() > 248 && colour.green() < 8 && colour.blue() < 8);
    }
};

QTEST_APPLESS_MAIN(TestFrameConverter)
#include "tst_frame_converter.moc"
