// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/frame_converter.h"

#include <QRect>

#include <algorithm>
#include <array>
#include <cmath>

extern "C" {
#include <libavutil/imgutils.h>
#include <libavutil/pixdesc.h>
}

namespace nd {

namespace {

constexpr int kMaxSide = 8192;
constexpr int kHighDefinitionLines = 720;

/// The "J" formats are the same layout with full range; libswscale wants the range said apart.
AVPixelFormat plainFormat(int format, bool &fullRange)
{
    switch (static_cast<AVPixelFormat>(format)) {
    case AV_PIX_FMT_YUVJ420P:
        fullRange = true;
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        fullRange = true;
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        fullRange = true;
        return AV_PIX_FMT_YUV444P;
    case AV_PIX_FMT_YUVJ440P:
        fullRange = true;
        return AV_PIX_FMT_YUV440P;
    default:
        return static_cast<AVPixelFormat>(format);
    }
}

int colorSpaceOf(const AVFrame &frame, bool isJpeg)
{
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return SWS_CS_ITU601;
    case AVCOL_SPC_BT2020_NCL:
        return SWS_CS_BT2020;
    default:
        break;
    }
    return !isJpeg && frame.height >= kHighDefinitionLines ? SWS_CS_ITU709 : SWS_CS_ITU601;
}

/// The pixels that cover `part`, on even columns and rows so that chroma planes can be cut too.
QRect coveringPixels(const QRectF &part, QSize size)
{
    const QRectF whole(0.0, 0.0, 1.0, 1.0);
    const QRectF inside = part.isValid() ? part.intersected(whole) : whole;
    if (inside.isEmpty())
        return {QPoint(0, 0), size};
    const auto down = [](double value) { return static_cast<int>(std::floor(value)) & ~1; };
    const auto up = [](double value, int limit) {
        return std::min(limit, (static_cast<int>(std::ceil(value - 1e-6)) + 1) & ~1);
    };
    const int left = down(inside.left() * size.width());
    const int top = down(inside.top() * size.height());
    return {QPoint(left, top),
            QSize(std::max(1, up(inside.right() * size.width(), size.width()) - left),
                  std::max(1, up(inside.bottom() * size.height(), size.height()) - top))};
}

QRectF asPart(const QRect &pixels, QSize size)
{
    return {double(pixels.x()) / size.width(), double(pixels.y()) / size.height(),
            double(pixels.width()) / size.width(), double(pixels.height()) / size.height()};
}

/// The viewport's scale applied to the widened part, so that widening does not distort.
QSize targetSize(const Viewport &viewport, const QRectF &part, const QRect &pixels)
{
    if (viewport.pixels.isEmpty() || !viewport.source.isValid())
        return pixels.size();
    const auto scaled = [](int length, double is, double asked) {
        return std::clamp(static_cast<int>(std::lround(length * is / asked)), 1, kMaxSide);
    };
    return {scaled(viewport.pixels.width(), part.width(), viewport.source.width()),
            scaled(viewport.pixels.height(), part.height(), viewport.source.height())};
}

std::array<const uint8_t *, 4> planesAt(const AVFrame &frame, QPoint corner, AVPixelFormat format)
{
    std::array<const uint8_t *, 4> planes{};
    const AVPixFmtDescriptor *layout = av_pix_fmt_desc_get(format);
    std::array<int, 4> steps{};
    av_image_fill_max_pixsteps(steps.data(), nullptr, layout);
    for (std::size_t plane = 0; plane < planes.size() && frame.data[plane]; ++plane) {
        const bool chroma = plane == 1 || plane == 2;
        const int x = corner.x() >> (chroma ? layout->log2_chroma_w : 0);
        const int y = corner.y() >> (chroma ? layout->log2_chroma_h : 0);
        planes[plane] = frame.data[plane] + ptrdiff_t(y) * frame.linesize[plane]
            + ptrdiff_t(x) * steps[plane];
    }
    return planes;
}

int scalingMethod(QSize from, QSize to)
{
    if (from == to)
        return SWS_POINT;
    // Stars are single pixels: averaging keeps them when the picture shrinks a lot.
    const bool shrinksALot = to.width() * 2 < from.width();
    return shrinksALot ? SWS_AREA : SWS_FAST_BILINEAR;
}

/// Averaging alone takes the stars out of a thumbnail. From here on a picture is first shrunk to
/// twice its size, and of each four pixels the brightest stay.
constexpr int kPeaksFrom = 4;

bool keepsPeaks(QSize from, QSize to)
{
    return to.width() * kPeaksFrom <= from.width() && to.height() * kPeaksFrom <= from.height();
}

QRgb brightest(QRgb one, QRgb other)
{
    return qRgb(std::max(qRed(one), qRed(other)), std::max(qGreen(one), qGreen(other)),
                std::max(qBlue(one), qBlue(other)));
}

/// `large` has twice the size of `small`.
void keepPeaks(const QImage &large, QImage &small)
{
    for (int y = 0; y < small.height(); ++y) {
        const auto *upper = reinterpret_cast<const QRgb *>(large.constScanLine(2 * y));
        const auto *lower = reinterpret_cast<const QRgb *>(large.constScanLine(2 * y + 1));
        auto *target = reinterpret_cast<QRgb *>(small.scanLine(y));
        for (int x = 0; x < small.width(); ++x) {
            const qsizetype left = qsizetype{2} * x;
            const QRgb above = brightest(upper[left], upper[left + 1]);
            target[x] = brightest(above, brightest(lower[left], lower[left + 1]));
        }
    }
}

} // namespace

FrameConverter::Picture FrameConverter::convert(const AVFrame &frame, const Viewport &viewport)
{
    Shape shape;
    shape.fullRange = frame.color_range == AVCOL_RANGE_JPEG;
    const AVPixelFormat format = plainFormat(frame.format, shape.fullRange);
    const QSize size(frame.width, frame.height);
    if (size.isEmpty() || !sws_isSupportedInput(format))
        return {};
    const QRect pixels = coveringPixels(viewport.source, size);
    const QRectF part = asPart(pixels, size);
    shape.format = format;
    shape.from = pixels.size();
    const QSize wanted = targetSize(viewport, part, pixels);
    const bool peaks = keepsPeaks(shape.from, wanted);
    shape.to = peaks ? wanted * 2 : wanted;
    shape.colorSpace = colorSpaceOf(frame, frame.format != format);
    QImage image = (peaks ? m_largePool : m_pool).take(shape.to);
    if (image.isNull() || !prepare(shape))
        return {};
    scale(planesAt(frame, pixels.topLeft(), format), frame, image);
    if (!peaks)
        return {image, part};
    QImage small = m_pool.take(wanted);
    if (small.isNull())
        return {};
    keepPeaks(image, small);
    return {small, part};
}

QImage FrameConverter::convertWhole(const AVFrame &frame)
{
    return convert(frame, Viewport{}).image;
}

bool FrameConverter::hasRows(const AVFrame &frame)
{
    bool fullRange = false;
    switch (plainFormat(frame.format, fullRange)) {
    case AV_PIX_FMT_YUV420P:
    case AV_PIX_FMT_YUV422P:
    case AV_PIX_FMT_YUV444P:
        return frame.width > 0 && frame.width % 2 == 0 && frame.height > 0 && frame.height % 2 == 0;
    default:
        return false;
    }
}

QImage FrameConverter::convertRows(const AVFrame &frame, int top, int count)
{
    const bool isInside
        = count > 0 && count <= frame.height && top >= 0 && top <= frame.height - count;
    if (!hasRows(frame) || !isInside || top % 2 != 0 || count % 2 != 0)
        return {};
    Shape shape;
    shape.fullRange = frame.color_range == AVCOL_RANGE_JPEG;
    const AVPixelFormat format = plainFormat(frame.format, shape.fullRange);
    shape.format = format;
    shape.from = shape.to = QSize(frame.width, count);
    shape.colorSpace = colorSpaceOf(frame, frame.format != format);
    QImage rows = m_rowPool.take(shape.to);
    if (rows.isNull() || !prepare(shape))
        return {};
    scale(planesAt(frame, {0, top}, format), frame, rows);
    return rows;
}

void FrameConverter::scale(const Planes &planes, const AVFrame &frame, QImage &target)
{
    const std::array<uint8_t *, 4> bits{target.bits(), nullptr, nullptr, nullptr};
    const std::array<int, 4> stride{static_cast<int>(target.bytesPerLine()), 0, 0, 0};
    sws_scale(m_scaler.get(), planes.data(), frame.linesize, 0, m_shape.from.height(), bits.data(),
              stride.data());
}

bool FrameConverter::prepare(const Shape &shape)
{
    if (m_scaler && shape == m_shape)
        return true;
    m_shape = shape;
    m_scaler.reset(sws_getContext(shape.from.width(), shape.from.height(),
                                  static_cast<AVPixelFormat>(shape.format), shape.to.width(),
                                  shape.to.height(), AV_PIX_FMT_RGB32,
                                  scalingMethod(shape.from, shape.to), nullptr, nullptr, nullptr));
    if (!m_scaler)
        return false;
    constexpr int kNeutral = 0;
    constexpr int kOne = 1 << 16; // 16.16 fixed point
    sws_setColorspaceDetails(m_scaler.get(), sws_getCoefficients(shape.colorSpace),
                             shape.fullRange ? 1 : 0, sws_getCoefficients(SWS_CS_DEFAULT), 1,
                             kNeutral, kOne, kOne);
    return true;
}

} // namespace nd
