// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/sky/sky_grid.h"
#include "core/sim/sky/star.h"
#include "core/sky/coordinates.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace nd::sim {

/// Every star of the simulated sky. Immutable once loaded, usable from any thread.
///
/// Holds the 362,950 Tycho-2 stars of an astrometry.net index and the bright stars that Tycho-2
/// lacks. Fainter than all of those it invents more, always the same for a place.
class StarCatalogue
{
public:
    /// Reads the index at `path`; empty: where Debian's package puts it. The error names the
    /// package.
    static Result<std::shared_ptr<const StarCatalogue>> load(const QString &path = {});
    /// Debian's path of the index, of package astrometry-data-tycho2-10-19-littleendian.
    static QString defaultPath();

    /// Calls `visit` for every star brighter than `faintestMagnitude` in the cells that touch the
    /// circle.
    void forEachNear(const Equatorial &centre, double radiusDegrees, float faintestMagnitude,
                     const std::function<void(const Star &)> &visit) const;

    qsizetype size() const { return static_cast<qsizetype>(m_stars.size()); }
    /// Stars added to those of the index.
    qsizetype brightStarCount() const { return m_brightStarCount; }
    /// Invented stars are fainter than this.
    float faintestCatalogued() const { return m_faintestCatalogued; }

private:
    StarCatalogue(const std::vector<Star> &stars, qsizetype brightStarCount);
    void sortIntoCells(const std::vector<Star> &stars);

    SkyGrid m_grid;
    std::vector<Star> m_stars; ///< By cell, brightest first in each.
    std::vector<quint32> m_firstOfCell; ///< One more entry than cells.
    float m_faintestCatalogued = 0.0F;
    qsizetype m_brightStarCount = 0;
};

} // namespace nd::sim
