// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QByteArray>

#include <vector>

namespace nd {

/// A script for Stellarium that puts a mark at each of `points` (ICRS), in place of those that
/// scripts put there before. The marks of its user are of another kind and stay.
///
/// Source: Stellarium's MarkerMgr.hpp (markerEquatorial, deleteAllMarkers; of 2019, in older
/// ones the script ends without a trace) and StelUtils::getDecAngle ("10.5d").
QByteArray stellariumMarkScript(const std::vector<Equatorial> &points);

} // namespace nd
