// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace nd {

/// What of the sky is worth drawing at some scale, in magnitudes. Pure function, any thread.
struct ChartLimits
{
    /// `more`: stars so many magnitudes fainter than usual.
    static ChartLimits of(double fieldDegrees, double more = 0.0);

    double star = 6.0;
    double starLabel = 2.5;
    double object = 7.0; ///< By the rank of an object.
    double objectLabel = 6.0;
};

} // namespace nd
