// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>

#include <erfa.h>

namespace nd {

/// A UTC instant as ERFA's two-part quasi Julian date.
struct UtcJulianDate
{
    double day = 0.0;
    double fraction = 0.0;
};

/// Splits `utc` for ERFA. An invalid time counts as J2000.0.
UtcJulianDate utcJulianDate(const QDateTime &utc);

/// The same instant in terrestrial time.
UtcJulianDate terrestrialTime(const UtcJulianDate &utc);

/// ERFA's star-independent parameters for one site and instant: the costly part of an apparent
/// place.
///
/// The last one is remembered per thread, because the simulator and the sun guard ask many
/// directions for one instant. The reference is valid until the next call on the same thread.
eraASTROM &earthOrientation(const Site &site, const QDateTime &utc);

} // namespace nd
