// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_reader.h"

#include "core/pictures/picture_stretch.h"
#include "core/video/jpeg_header.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace nd {

namespace {

constexpr int kLargestSide = 8192;
constexpr int kSmallestSide = 64;

PictureReading failed(PictureFault fault)
{
    PictureReading reading;
    reading.fault = fault;
    return reading;
}

/// Decoders fill up what is missing: only the end mark tells that all is there.
/// Source: ITU-T T.81, B.2.1; some cameras pad the file after it.
bool hasEnd(const QByteArray &jpeg)
{
    constexpr qsizetype kMostPadding = 4096;
    const QByteArray tail = jpeg.right(kMostPadding);
    return tail.lastIndexOf(QByteArrayView("\xff\xd9")) >= 0;
}

PictureFault faultOf(const QByteArray &jpeg)
{
    const auto size = jpegSize(jpeg);
    if (!size)
        return PictureFault::NotAPicture;
    if (size->width() > kLargestSide || size->height() > kLargestSide)
        return PictureFault::TooLarge;
    if (size->width() < kSmallestSide || size->height() < kSmallestSide)
        return PictureFault::TooSmall;
    return hasEnd(jpeg) ? PictureFault::None : PictureFault::Cut;
}

QImage decoded(const QByteArray &jpeg)
{
    QBuffer buffer;
    buffer.setData(jpeg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    return reader.read();
}

/// In the format that is painted fastest, as nothing is converted where it is painted.
QImage readyToPaint(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32);
}

SkyPicture skyOf(const QImage &picture)
{
    const bool isGrey = picture.format() == QImage::Format_Grayscale8;
    const QImage image = isGrey ? picture : picture.convertToFormat(QImage::Format_RGB32);
    SkyPicture sky;
    sky.size = image.size();
    sky.ceiling = 250.0F;
    sky.isBent = true;
    sky.light.resize(sky.pixels());
    auto *at = sky.light.data();
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        if (isGrey) {
            at = std::transform(line, line + image.width(), at,
                                [](uchar grey) { return static_cast<float>(grey); });
            continue;
        }
        const auto *row = reinterpret_cast<const QRgb *>(line);
        at = std::transform(row, row + image.width(), at, [](QRgb pixel) {
            return static_cast<float>(qRed(pixel) + 2 * qGreen(pixel) + qBlue(pixel)) * 0.25F;
        });
    }
    return sky;
}

} // namespace

QImage previewImage(const QByteArray &jpeg)
{
    return faultOf(jpeg) == PictureFault::None ? readyToPaint(decoded(jpeg)) : QImage();
}

PictureReading readPreview(const QByteArray &jpeg)
{
    const PictureFault fault = faultOf(jpeg);
    if (fault != PictureFault::None)
        return failed(fault);
    PictureReading reading;
    reading.image = decoded(jpeg);
    if (reading.image.isNull())
        return failed(PictureFault::NotAPicture);
    const QualityReading measured = measureQuality(skyOf(reading.image));
    reading.image = readyToPaint(reading.image);
    reading.fault = measured.fault;
    reading.quality = measured.quality;
    return reading;
}

PictureReading readFrame(const QByteArray &fits)
{
    FitsPicture frame = readFits(fits);
    if (frame.fault != PictureFault::None)
        return failed(frame.fault);
    PictureReading reading;
    reading.image = readyToPaint(stretched(frame.picture));
    const QualityReading measured = measureQuality(std::move(frame.picture));
    reading.fault = measured.fault;
    reading.quality = measured.quality;
    reading.facts = frame.facts;
    return reading;
}

} // namespace nd
