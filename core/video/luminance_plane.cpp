// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/luminance_plane.h"

#include <QImage>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd {

namespace {

constexpr std::size_t kSampleSize = 65536;
/// A normal distribution's standard deviation in median deviations.
constexpr float kDeviationsPerMedian = 1.4826F;
constexpr float kLeastNoise = 0.5F;

float medianOf(std::vector<float> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Green counts twice, as on the sensor.
float brightnessOf(QRgb pixel)
{
    return static_cast<float>(qRed(pixel) + 2 * qGreen(pixel) + qBlue(pixel)) / 4.0F;
}

} // namespace

LuminancePlane LuminancePlane::of(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    LuminancePlane plane;
    plane.m_width = image.width();
    plane.m_height = image.height();
    plane.m_values.reserve(plane.index(0, plane.m_height));
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        std::transform(row, row + image.width(), std::back_inserter(plane.m_values), brightnessOf);
    }
    return plane;
}

LuminancePlane LuminancePlane::smoothed() const
{
    LuminancePlane result = *this;
    for (int y = 1; y < m_height - 1; ++y) {
        const float *above = m_values.data() + index(0, y - 1);
        const float *here = m_values.data() + index(0, y);
        const float *below = m_values.data() + index(0, y + 1);
        for (int x = 1; x < m_width - 1; ++x) {
            float sum = 0.0F;
            for (int i = x - 1; i <= x + 1; ++i)
                sum += above[i] + here[i] + below[i];
            result.m_values[index(x, y)] = sum / 9.0F;
        }
    }
    return result;
}

BackgroundLevel LuminancePlane::background() const
{
    if (m_values.empty())
        return {};
    // An odd stride, so that it does not follow the columns.
    const std::size_t stride = (m_values.size() / kSampleSize) | 1U;
    std::vector<float> sample;
    for (std::size_t i = 0; i < m_values.size(); i += stride)
        sample.push_back(m_values[i]);
    const float level = medianOf(sample);
    for (float &value : sample)
        value = std::abs(value - level);
    return {level, std::max(kDeviationsPerMedian * medianOf(sample), kLeastNoise)};
}

bool LuminancePlane::isPeak(int x, int y, int reach) const
{
    const float value = at(x, y);
    for (int j = std::max(0, y - reach); j <= std::min(m_height - 1, y + reach); ++j) {
        for (int i = std::max(0, x - reach); i <= std::min(m_width - 1, x + reach); ++i) {
            const bool before = j < y || (j == y && i < x);
            if (at(i, j) > value || (before && at(i, j) == value))
                return false;
        }
    }
    return true;
}

float LuminancePlane::ringMean(int x, int y, int radius) const
{
    const int points = std::max(8, 4 * radius);
    float sum = 0.0F;
    int counted = 0;
    for (int point = 0; point < points; ++point) {
        const double angle = 2.0 * std::numbers::pi * point / points;
        const int i = x + static_cast<int>(std::lround(radius * std::cos(angle)));
        const int j = y + static_cast<int>(std::lround(radius * std::sin(angle)));
        if (i < 0 || j < 0 || i >= m_width || j >= m_height)
            continue;
        sum += at(i, j);
        ++counted;
    }
    return counted > 0 ? sum / static_cast<float>(counted) : 0.0F;
}

} // namespace nd
