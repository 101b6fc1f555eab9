// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/picture_encoding.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cmath>

namespace nd::sim {

namespace {

constexpr quint8 kNeutral = 128;
constexpr quint8 kVideoBlack = 16; ///< Video range, ITU-R BT.709: 16 to 235.
constexpr int kVideoRange = 219;
/// The curve starts above most of the noise, as cameras' noise reduction does, and is about linear
/// up to the knee; both in units of the noise.
constexpr double kCoring = 1.2;
constexpr double kKnee = 2.0;
constexpr double kSmallestKnee = 12.0;
constexpr double kStrongestChroma = 12.0;
constexpr float kSunColourIndex = 0.6F;
constexpr int kPhotoQuality = 85;

using ToneCurve = std::array<quint8, SensorFrame::kFullScale + 8>;

/// What a camera's picture processor does to dark scenes: linear at the foot, logarithmic above.
ToneCurve makeToneCurve(int pedestal, int noise)
{
    ToneCurve curve = {};
    const double black = pedestal + kCoring * noise;
    const double knee = std::max(kSmallestKnee, kKnee * noise);
    const double full = std::asinh((SensorFrame::kFullScale - black) / knee);
    for (size_t count = 0; count < curve.size(); ++count) {
        const double light = std::max(0.0, static_cast<double>(count) - black);
        const double tone = std::min(1.0, std::asinh(light / knee) / full);
        curve[count] = static_cast<quint8>(kVideoBlack + std::lround(kVideoRange * tone));
    }
    return curve;
}

/// The last curve is kept: exposure and gain change far less often than pictures.
const ToneCurve &toneCurve(int pedestal, int noise)
{
    thread_local int lastPedestal = -1;
    thread_local int lastNoise = -1;
    thread_local ToneCurve curve = {};
    if (lastPedestal != pedestal || lastNoise != noise)
        curve = makeToneCurve(pedestal, noise);
    lastPedestal = pedestal;
    lastNoise = noise;
    return curve;
}

QSize chromaSize(const QSize &size)
{
    return {(size.width() + 1) / 2, (size.height() + 1) / 2};
}

void paintColours(const SensorFrame &frame, std::span<quint8> blue, std::span<quint8> red)
{
    const QSize size = chromaSize(frame.size);
    for (const ColourSpot &spot : frame.colours) {
        const double warmth = std::clamp((spot.colourIndex - kSunColourIndex), -1.0F, 1.0F);
        const auto shift = static_cast<int>(std::lround(warmth * kStrongestChroma));
        for (int y = std::max(0, spot.y / 2 - 1); y <= std::min(size.height() - 1, spot.y / 2 + 1);
             ++y) {
            for (int x = std::max(0, spot.x / 2 - 1);
                 x <= std::min(size.width() - 1, spot.x / 2 + 1); ++x) {
                const auto at = static_cast<size_t>(y) * static_cast<size_t>(size.width())
                    + static_cast<size_t>(x);
                blue[at] = static_cast<quint8>(kNeutral - shift);
                red[at] = static_cast<quint8>(kNeutral + shift);
            }
        }
    }
}

/// ITU-R BT.709, video range, in 1/256.
QRgb rgbOf(int luma, int blue, int red)
{
    const int y = (luma - kVideoBlack) * 298;
    const int u = blue - kNeutral;
    const int v = red - kNeutral;
    const auto bounded = [](int value) { return std::clamp((value + 128) / 256, 0, 255); };
    return qRgb(bounded(y + 459 * v), bounded(y - 55 * u - 136 * v), bounded(y + 541 * u));
}

/// Of each brightness without a colour: almost all of a picture.
std::array<QRgb, 256> makeGreys()
{
    std::array<QRgb, 256> greys = {};
    for (int luma = 0; luma < 256; ++luma)
        greys.at(static_cast<size_t>(luma)) = rgbOf(luma, kNeutral, kNeutral);
    return greys;
}

/// One line; two pixels share their colour.
void writeRgb(const quint8 *luma, const quint8 *blue, const quint8 *red, std::span<QRgb> line)
{
    static const std::array<QRgb, 256> greys = makeGreys();
    for (size_t x = 0; x < line.size(); ++x) {
        const bool isGrey = blue[x / 2] == kNeutral && red[x / 2] == kNeutral;
        line[x] = isGrey ? greys[luma[x]] : rgbOf(luma[x], blue[x / 2], red[x / 2]);
    }
}

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

} // namespace

qsizetype i420Size(const QSize &size)
{
    const QSize chroma = chromaSize(size);
    return qsizetype(size.width()) * size.height()
        + 2 * qsizetype(chroma.width()) * chroma.height();
}

void writeI420(const SensorFrame &frame, std::span<quint8> i420)
{
    if (static_cast<qsizetype>(i420.size()) != i420Size(frame.size))
        return;
    const ToneCurve &curve = toneCurve(frame.pedestal, frame.noiseCounts);
    const size_t pixels = frame.counts.size();
    for (size_t i = 0; i < pixels; ++i)
        i420[i] = curve[static_cast<size_t>(frame.counts[i])];
    const size_t chroma = (i420.size() - pixels) / 2;
    std::fill(i420.begin() + static_cast<qsizetype>(pixels), i420.end(), kNeutral);
    paintColours(frame, i420.subspan(pixels, chroma), i420.subspan(pixels + chroma, chroma));
}

QImage toImage(const SensorFrame &frame)
{
    std::vector<quint8> picture(static_cast<size_t>(i420Size(frame.size)));
    writeI420(frame, picture);
    QImage image(frame.size, QImage::Format_RGB32);
    const auto width = static_cast<size_t>(frame.size.width());
    const size_t chromaWidth = (width + 1) / 2;
    const quint8 *blue = picture.data() + frame.counts.size();
    const quint8 *red = blue + (picture.size() - frame.counts.size()) / 2;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const quint8 *luma = picture.data() + static_cast<size_t>(y) * width;
        const size_t row = static_cast<size_t>(y / 2) * chromaWidth;
        writeRgb(luma, blue + row, red + row, {line, width});
    }
    return image;
}

QByteArray encodeJpeg(const SensorFrame &frame, int quality)
{
    return jpegOf(toImage(frame), std::clamp(quality, 1, 100));
}

QByteArray encodeJpeg(const SensorFrame &frame, const QRect &part)
{
    const QImage enlarged = toImage(frame).copy(part).scaled(frame.size, Qt::IgnoreAspectRatio,
                                                             Qt::SmoothTransformation);
    return jpegOf(enlarged, kPhotoQuality);
}

} // namespace nd::sim
