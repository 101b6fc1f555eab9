// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/invented_stars.h"

#include "core/sim/sky/random_stream.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd::sim {

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;
/// Number counts away from the Milky Way: some 200 per square degree brighter than magnitude 13.2,
/// growing by a factor of two per magnitude (Allen, Astrophysical Quantities, star counts).
constexpr double kStarsPerSquareDegree = 200.0;
constexpr double kGrowthPerMagnitude = 0.3;
constexpr float kFaintestInvented = 16.5F;
constexpr quint64 kSalt = 0x57a25a11ULL;

double areaSquareDegrees(const SkyGrid::Cell &cell)
{
    const double height = std::sin(cell.declinationMaximum * kRadians)
        - std::sin(cell.declinationMinimum * kRadians);
    return (cell.raMaximum - cell.raMinimum) * height / kRadians;
}

Star place(const SkyGrid::Cell &cell, RandomStream &random, float magnitude)
{
    const double ra
        = (cell.raMinimum + random.uniform() * (cell.raMaximum - cell.raMinimum)) * kRadians;
    const double low = std::sin(cell.declinationMinimum * kRadians);
    const double high = std::sin(cell.declinationMaximum * kRadians);
    const double z = low + random.uniform() * (high - low);
    const double rho = std::sqrt(std::max(0.0, 1.0 - z * z));
    return {static_cast<float>(rho * std::cos(ra)), static_cast<float>(rho * std::sin(ra)),
            static_cast<float>(z), magnitude};
}

} // namespace

void forEachInvented(quint32 cellIndex, const SkyGrid::Cell &cell, float brightestMagnitude,
                     float faintestMagnitude, const std::function<void(const Star &)> &visit)
{
    const float faintest = std::min(faintestMagnitude, kFaintestInvented);
    const double perCell = kStarsPerSquareDegree * areaSquareDegrees(cell);
    RandomStream random(kSalt + cellIndex);
    for (int number = 0;; ++number) {
        const double rank = (number + random.uniform()) / perCell;
        const double magnitude = brightestMagnitude + std::log10(1.0 + rank) / kGrowthPerMagnitude;
        if (magnitude >= faintest)
            return;
        visit(place(cell, random, std::nextafter(static_cast<float>(magnitude), faintest)));
    }
}

} // namespace nd::sim
