// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/cloud_field.h"

#include "core/sim/sky/random_stream.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

namespace {

constexpr double kSecondsPerColumn = 8.0; ///< How fast the patches drift.
constexpr double kOvercastDepth = 8.0; ///< Optical depth of a middling patch when overcast.
constexpr double kThinnestPatch = 0.5; ///< Every part of the sky has at least this share of it.
constexpr double kGlow = 3.0; ///< Clouds over a lit valley are brighter than the sky.
constexpr double kGlowFloor = 40.0;

/// Thickness 0 to 1 of the patch that stands in `column` of the sky at large.
float patch(quint64 seed, qint64 column, int row)
{
    RandomStream random(seed ^ (static_cast<quint64>(column) << 8) ^ static_cast<quint64>(row));
    return static_cast<float>(random.uniform());
}

} // namespace

CloudField::CloudField(const CameraSnapshot &snapshot)
    : m_cover(std::clamp(snapshot.cloudCover, 0.0, 1.0))
    , m_columnsPerPixel((kColumns - 3.0) / std::max(1, snapshot.pixels.width()))
    , m_rowsPerPixel((kRows - 2.0) / std::max(1, snapshot.pixels.height()))
{
    const double drift
        = static_cast<double>(snapshot.utc.toMSecsSinceEpoch()) / 1000.0 / kSecondsPerColumn;
    const double whole = std::floor(drift);
    const auto part = static_cast<float>(drift - whole);
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const qint64 first = static_cast<qint64>(whole) + column;
            m_thickness[static_cast<size_t>(row)][static_cast<size_t>(column)]
                = patch(snapshot.seed, first, row) * (1.0F - part)
                + patch(snapshot.seed, first + 1, row) * part;
        }
    }
}

double CloudField::thicknessAt(double column, double row) const
{
    const double boundedColumn = std::clamp(column, 0.0, kColumns - 1.001);
    const double boundedRow = std::clamp(row, 0.0, kRows - 1.001);
    const auto left = static_cast<size_t>(boundedColumn);
    const auto top = static_cast<size_t>(boundedRow);
    const double x = boundedColumn - static_cast<double>(left);
    const double y = boundedRow - static_cast<double>(top);
    const auto blend = [x](const auto &line, size_t at) {
        return static_cast<double>(line[at]) * (1.0 - x) + static_cast<double>(line[at + 1]) * x;
    };
    return blend(m_thickness[top], left) * (1.0 - y) + blend(m_thickness[top + 1], left) * y;
}

double CloudField::transmission(const QPointF &pixel) const
{
    if (m_cover <= 0.0)
        return 1.0;
    const double thickness = thicknessAt(pixel.x() * m_columnsPerPixel, pixel.y() * m_rowsPerPixel);
    return std::exp(-kOvercastDepth * m_cover * m_cover * (kThinnestPatch + thickness));
}

void CloudField::addGlow(SensorFrame &frame, double skyCounts) const
{
    if (m_cover <= 0.0)
        return;
    constexpr int kStep = 16; ///< Clouds are soft: one value for a run of pixels is enough.
    const double strength = m_cover * (kGlow * skyCounts + kGlowFloor);
    for (int y = 0; y < frame.size.height(); ++y) {
        qint16 *row = frame.counts.data()
            + static_cast<size_t>(y) * static_cast<size_t>(frame.size.width());
        for (int x = 0; x < frame.size.width(); x += kStep) {
            const double glow = strength * thicknessAt(x * m_columnsPerPixel, y * m_rowsPerPixel);
            const double room = SensorFrame::kFullScale / 2.0;
            const auto addend = static_cast<qint16>(std::min(glow, room));
            for (int i = x; i < std::min(x + kStep, frame.size.width()); ++i)
                row[i] = static_cast<qint16>(std::min(row[i] + addend, SensorFrame::kFullScale));
        }
    }
}

} // namespace nd::sim
