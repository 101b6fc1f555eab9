// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/picture_encoding.h"

#include <QTest>

#include <fitsio.h>

using namespace nd;
using namespace nd::sim;

namespace {

SensorFrame gradient(const QSize &size)
{
    SensorFrame frame;
    frame.size = size;
    frame.pedestal = 512;
    frame.noiseCounts = 10;
    for (int i = 0; i < size.width() * size.height(); ++i)
        frame.counts.push_back(static_cast<qint16>(512 + i % 30'000));
    return frame;
}

SensorFrame flat(const QSize &size, qint16 count)
{
    SensorFrame frame = gradient(size);
    std::fill(frame.counts.begin(), frame.counts.end(), count);
    return frame;
}

CameraSnapshot exposureOfTele()
{
    CameraSnapshot snapshot;
    snapshot.centre = {83.8221, -5.3911};
    snapshot.exposureSeconds = 15.0;
    snapshot.gain = 80;
    snapshot.utc = QDateTime(QDate(2026, 10, 10), QTime(20, 0, 1, 250), Qt::UTC);
    return snapshot;
}

} // namespace

class TestPictureEncoding : public QObject
{
    Q_OBJECT

private slots:
    void sizesOfI420()
    {
        QCOMPARE(i420Size({1920, 1080}), qsizetype(1920 * 1080 * 3 / 2));
        QCOMPARE(i420Size({5, 3}), qsizetype(15 + 2 * 6));
    }

    void blackIsVideoBlackAndSaturatedIsWhite()
    {
        std::vector<quint8> picture(static_cast<size_t>(i420Size({8, 4})));
        writeI420(flat({8, 4}, 0), picture);
        QCOMPARE(int(picture.front()), 16);
        QCOMPARE(int(picture.back()), 128);
        writeI420(flat({8, 4}, SensorFrame::kFullScale), picture);
        QCOMPARE(int(picture.front()), 235);
    }

    void brighterLightIsBrighterPicture()
    {
        const SensorFrame frame = gradient({150, 100});
        std::vector<quint8> picture(static_cast<size_t>(i420Size(frame.size)));
        writeI420(frame, picture);
        QVERIFY(std::is_sorted(picture.begin(), picture.begin() + 150 * 100));
    }

    void aBufferOfTheWrongSizeIsLeftAlone()
    {
        std::vector<quint8> picture(7, 42);
        writeI420(flat({8, 4}, 1000), picture);
        QCOMPARE(picture, std::vector<quint8>(7, 42));
    }

    void coloursStayInsideThePicture()
    {
        SensorFrame frame = flat({9, 5}, 20'000);
        frame.colours = {{-20, -20, 2.0F}, {0, 0, 2.0F}, {8, 4, -1.0F}, {29, 25, 2.0F}};
        std::vector<quint8> picture(static_cast<size_t>(i420Size(frame.size)));
        writeI420(frame, picture);
        const QImage image = toImage(frame);
        QVERIFY(qRed(image.pixel(0, 0)) > qBlue(image.pixel(0, 0)));
        QVERIFY(qRed(image.pixel(8, 4)) < qBlue(image.pixel(8, 4)));
    }

    void jpegShowsThePicture()
    {
        SensorFrame frame = flat({64, 48}, 512);
        frame.counts[20 * 64 + 30] = SensorFrame::kFullScale;
        const QImage image = QImage::fromData(encodeJpeg(frame, 95), "JPEG");
        QCOMPARE(image.size(), QSize(64, 48));
        QVERIFY(qGray(image.pixel(30, 20)) > 150);
        QVERIFY(qGray(image.pixel(10, 40)) < 20);
    }

    void fitsHoldsTheCountsBottomRowFirst()
    {
        const SensorFrame frame = gradient({40, 30});
        const auto bytes = encodeFits(frame, exposureOfTele());
        QVERIFY(bytes);
        QCOMPARE(bytes.value().size() % 2880, qsizetype(0));
        QByteArray copy = bytes.value();
        void *memory = copy.data();
        auto size = static_cast<size_t>(copy.size());
        fitsfile *file = nullptr;
        int status = 0;
        fits_open_memfile(&file, "memory", READONLY, &memory, &size, 0, nullptr, &status);
        std::vector<quint16> pixels(40 * 30);
        fits_read_img(file, TUSHORT, 1, 40 * 30, nullptr, pixels.data(), nullptr, &status);
        double exposure = 0.0;
        fits_read_key(file, TDOUBLE, "EXPTIME", &exposure, nullptr, &status);
        int dataGood = 0;
        int headerGood = 0;
        fits_verify_chksum(file, &dataGood, &headerGood, &status);
        fits_close_file(file, &status);
        QCOMPARE(status, 0);
        QCOMPARE(dataGood + headerGood, 2);
        QCOMPARE(exposure, 15.0);
        QCOMPARE(int(pixels[0]), frame.counts[29 * 40] * 2);
        QCOMPARE(int(pixels[29 * 40 + 39]), frame.counts[39] * 2);
    }

    /// The right half of it is bright: enlarged, nothing else is seen.
    void partIsEnlarged()
    {
        SensorFrame frame = flat({64, 32}, 512);
        for (int i = 0; i < 64 * 32; ++i) {
            if (i % 64 >= 32)
                frame.counts[static_cast<size_t>(i)] = 30'000;
        }
        const QImage all = QImage::fromData(encodeJpeg(frame));
        QVERIFY(qGray(all.pixel(8, 16)) < 60 && qGray(all.pixel(56, 16)) > 200);
        const QImage part = QImage::fromData(encodeJpeg(frame, QRect(40, 8, 16, 8)));
        QCOMPARE(part.size(), QSize(64, 32));
        for (const QPoint &place : {QPoint(1, 1), QPoint(32, 16), QPoint(62, 30)})
            QVERIFY(qGray(part.pixel(place)) > 200);
    }

    /// A solver has to find the place by the stars alone.
    void fitsDoesNotTellWhereTheCameraPoints()
    {
        const auto bytes = encodeFits(gradient({40, 30}), exposureOfTele());
        QVERIFY(bytes);
        const QByteArray header = bytes.value().left(2880);
        QVERIFY(header.contains("DATE-OBS= '2026-10-10T20:00:01.250'"));
        for (qsizetype card = 0; card < header.size(); card += 80) {
            const QByteArray name = header.mid(card, 8).trimmed();
            for (const char *key : {"RA", "DEC", "OBJCTRA", "OBJCTDEC", "CRVAL1", "CTYPE1", "CD1_1",
                                    "CDELT1", "SCALE", "FOCALLEN", "XPIXSZ", "OBJECT"})
                QVERIFY2(name != key, key);
        }
    }

    void anEmptyFrameIsNoFits() { QVERIFY(!encodeFits(SensorFrame(), exposureOfTele())); }
};

QTEST_GUILESS_MAIN(TestPictureEncoding)
#include "tst_picture_encoding.moc"
