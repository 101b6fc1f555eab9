// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/satellite_trail.h"

#include "core/sim/sky/random_stream.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd::sim {

namespace {

constexpr double kPeriodSeconds = 20.0;
constexpr double kSlowest = 0.4; ///< Degrees per second: 500 km up, near the zenith.
constexpr double kFastest = 0.9;
constexpr double kBrightest = 2.0; ///< Magnitude.
constexpr double kFaintest = 5.0;
constexpr int kMostPasses = 30; ///< Of one exposure.

double between(RandomStream &random, double low, double high)
{
    return low + (high - low) * random.uniform();
}

/// One satellite: a straight line through the picture.
class Pass
{
public:
    Pass(const CameraSnapshot &snapshot, qint64 number)
    {
        RandomStream random(snapshot.seed * 31 + static_cast<quint64>(number) * 2
                            + (snapshot.kind == CameraKind::Tele ? 0 : 1));
        const double width = snapshot.pixels.width();
        const double height = snapshot.pixels.height();
        m_reach = std::hypot(width, height) / 2.0;
        m_pixelsPerSecond
            = between(random, kSlowest, kFastest) * width / snapshot.fieldWidthDegrees;
        m_middleSeconds
            = (static_cast<double>(number) + between(random, 0.2, 0.8)) * kPeriodSeconds;
        m_magnitude = between(random, kBrightest, kFaintest);
        const double angle = between(random, 0.0, 2.0 * std::numbers::pi);
        const double aside = between(random, -0.4, 0.4) * std::min(width, height);
        m_step = QPointF(std::cos(angle), std::sin(angle));
        m_nearest = QPointF((width - 1.0) / 2.0, (height - 1.0) / 2.0)
            + aside * QPointF(-m_step.y(), m_step.x());
    }

    /// What it leaves between two times, a bit for each pixel.
    void addTo(std::vector<TrailBit> &trail, double begin, double end) const
    {
        const double first = std::max((begin - m_middleSeconds) * m_pixelsPerSecond, -m_reach);
        const double last = std::min((end - m_middleSeconds) * m_pixelsPerSecond, m_reach);
        const double length = last - first;
        if (length <= 0.0)
            return;
        const int bits = std::max(1, static_cast<int>(std::ceil(length)));
        const double seconds = length / m_pixelsPerSecond / bits;
        for (int bit = 0; bit < bits; ++bit) {
            const double along = first + length * (bit + 0.5) / bits;
            trail.push_back({m_nearest + along * m_step, seconds, m_magnitude});
        }
    }

private:
    double m_reach = 0.0; ///< Pixels on either side of the middle.
    double m_pixelsPerSecond = 1.0;
    double m_middleSeconds = 0.0;
    double m_magnitude = 0.0;
    QPointF m_step;
    QPointF m_nearest;
};

} // namespace

std::vector<TrailBit> satelliteTrails(const CameraSnapshot &snapshot)
{
    std::vector<TrailBit> trail;
    if (!snapshot.satellites || snapshot.pixels.isEmpty() || snapshot.fieldWidthDegrees <= 0.0)
        return trail;
    const double end = static_cast<double>(snapshot.utc.toMSecsSinceEpoch()) / 1000.0;
    const double begin = end - std::min(snapshot.exposureSeconds, kMostPasses * kPeriodSeconds);
    const auto firstPass = static_cast<qint64>(std::floor(begin / kPeriodSeconds)) - 1;
    const auto lastPass = static_cast<qint64>(std::floor(end / kPeriodSeconds)) + 1;
    for (qint64 number = firstPass; number <= lastPass; ++number)
        Pass(snapshot, number).addTo(trail, begin, end);
    return trail;
}

} // namespace nd::sim
