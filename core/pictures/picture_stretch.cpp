// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_stretch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

namespace {

constexpr double kDarkSky = 0.11; ///< Where the background is to be, of white.
constexpr double kShadows = 2.8; ///< Deviations below the background that are black.
constexpr std::size_t kSample = 60'000;

struct Curve
{
    double black = 0.0;
    double white = 1.0;
    double middle = 0.5; ///< The part of the way from black to white that becomes half.

    /// The mid-tones function that programs for pictures of the sky share.
    double operator()(double value) const
    {
        const double part = std::clamp((value - black) / (white - black), 0.0, 1.0);
        const double below = (2.0 * middle - 1.0) * part - middle;
        return below == 0.0 ? part : (middle - 1.0) * part / below;
    }
};

float middleOf(std::vector<float> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Curve curveOf(std::vector<float> sample, double white)
{
    Curve curve;
    curve.white = white;
    if (sample.empty())
        return curve;
    const float level = middleOf(sample);
    for (float &value : sample)
        value = std::abs(value - level);
    const double deviation = 1.4826 * static_cast<double>(middleOf(sample));
    curve.black = std::max(0.0, static_cast<double>(level) - kShadows * deviation);
    curve.white = std::max(white, curve.black + 1e-6);
    const double part = (static_cast<double>(level) - curve.black) / (curve.white - curve.black);
    if (part > 0.0) // the middle that puts the sky where it is to be
        curve.middle = (kDarkSky - 1.0) * part / ((2.0 * kDarkSky - 1.0) * part - kDarkSky);
    curve.middle = std::clamp(curve.middle, 1e-4, 0.5);
    return curve;
}

} // namespace

QImage stretched(const SkyPicture &picture)
{
    if (picture.light.empty())
        return {};
    std::vector<float> sample;
    const std::size_t stride = (picture.light.size() / kSample) | 1U;
    for (std::size_t i = 0; i < picture.light.size(); i += stride)
        sample.push_back(picture.light[i]);
    const Curve curve = curveOf(std::move(sample), static_cast<double>(picture.ceiling));
    constexpr std::size_t kSteps = 4096;
    std::array<uchar, kSteps> table{};
    const double span = (curve.white - curve.black) / double(kSteps - 1);
    for (std::size_t i = 0; i < kSteps; ++i)
        table.at(i) = static_cast<uchar>(
            std::lround(255.0 * curve(curve.black + span * static_cast<double>(i))));
    QImage image(picture.size, QImage::Format_Grayscale8);
    const auto width = static_cast<std::size_t>(picture.size.width());
    const auto black = static_cast<float>(curve.black);
    const auto scale = static_cast<float>(1.0 / span);
    for (int y = 0; y < picture.size.height(); ++y) {
        const float *row = picture.light.data() + static_cast<std::size_t>(y) * width;
        uchar *line = image.scanLine(y);
        for (std::size_t x = 0; x < width; ++x) {
            const float step = std::clamp((row[x] - black) * scale, 0.0F, float(kSteps - 1));
            line[x] = table[static_cast<std::size_t>(step)];
        }
    }
    return image;
}

QImage stretched(const QImage &picture)
{
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        return {};
    std::vector<float> sample;
    const int stride
        = std::max(1, int(std::size_t(image.width()) * std::size_t(image.height()) / kSample)) | 1;
    for (int i = 0; i < image.width() * image.height(); i += stride)
        sample.push_back(
            static_cast<float>(qGreen(image.pixel(i % image.width(), i / image.width()))));
    const Curve curve = curveOf(std::move(sample), 255.0);
    std::array<int, 256> table{};
    for (int i = 0; i < 256; ++i)
        table.at(std::size_t(i)) = int(std::lround(255.0 * curve(double(i))));
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = line[x];
            line[x] = qRgb(table[std::size_t(qRed(pixel))], table[std::size_t(qGreen(pixel))],
                           table[std::size_t(qBlue(pixel))]);
        }
    }
    return image;
}

} // namespace nd
