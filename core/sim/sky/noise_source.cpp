// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/noise_source.h"

#include "core/sim/sky/random_stream.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

namespace {

constexpr size_t kOffsets = 1 << 17;
constexpr size_t kLongestRow = 8192;
constexpr double kStripSigma = 8192.0;
constexpr int kStripShift = 13;
constexpr int kHighHalf = 16; ///< A product of two 16-bit numbers keeps its upper half.
constexpr double kLargestSigma = 2000.0;
constexpr double kLargestDeviation = 32767.0 / kStripSigma;
constexpr quint64 kStripSeed = 0x6e6f697365ULL;

/// Signed 16-bit arithmetic throughout, so that the compiler handles eight pixels at once:
/// `brightest` leaves room for the largest noise.
void addRow(qint16 *row, const qint16 *noise, int width, qint16 sigma, qint16 brightest)
{
    for (int x = 0; x < width; ++x) {
        const auto addend = static_cast<qint16>((noise[x] * sigma) >> kHighHalf);
        const qint16 bounded = std::min(row[x], brightest);
        row[x] = std::max(static_cast<qint16>(bounded + addend), qint16(0));
    }
}

} // namespace

NoiseSource::NoiseSource() : m_strip(kOffsets + kLongestRow)
{
    RandomStream random(kStripSeed);
    for (qint16 &value : m_strip)
        value = static_cast<qint16>(std::clamp(random.normal() * kStripSigma, -32767.0, 32767.0));
}

void NoiseSource::addTo(SensorFrame &frame, double sigmaCounts, quint64 seed) const
{
    const double deviation = std::clamp(sigmaCounts, 0.0, kLargestSigma);
    const auto sigma = static_cast<qint16>(deviation * (1 << (kHighHalf - kStripShift)));
    const auto brightest
        = static_cast<qint16>(SensorFrame::kFullScale - deviation * kLargestDeviation);
    const int width = std::min(frame.size.width(), static_cast<int>(kLongestRow));
    RandomStream random(seed);
    for (int y = 0; y < frame.size.height(); ++y) {
        qint16 *row = frame.counts.data()
            + static_cast<size_t>(y) * static_cast<size_t>(frame.size.width());
        addRow(row, m_strip.data() + random.next() % kOffsets, width, sigma, brightest);
    }
}

} // namespace nd::sim
