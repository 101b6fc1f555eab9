// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <optional>

class QImage;

namespace nd {

/// How sharp a picture is, told by its stars. Value type.
struct StarSize
{
    double halfFluxRadius = 0.0; ///< Picture pixels; median of the measured stars.
    int stars = 0; ///< How many were measured.

    bool operator==(const StarSize &) const = default;
};

/// The half-flux radius of the stars in `picture`: the radius around a star's centroid that holds
/// half of its light above the background. For a Gaussian star it is 1.1774 sigma.
///
/// Nothing if there is no star to measure, e.g. by day, in cloud or when the picture is too small
/// or larger than 8192 pixels a side. Pure; any thread; some ten milliseconds for 1920 x 1080.
/// Source: L. Weber, S. Brady, "Fast Auto-Focus Method and Software for CCD-based Telescopes",
/// Minor Planet Amateur-Professional Workshop 2001 (half-flux diameter).
std::optional<StarSize> measureStarSize(const QImage &picture);

} // namespace nd

Q_DECLARE_METATYPE(nd::StarSize)
