// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/sky/star.h"

#include <QString>

#include <vector>

namespace nd::sim {

/// Reads the stars of an astrometry.net index with magnitudes (column MAG_VT), little endian.
///
/// Fails with Malformed, and says why, if tables are missing, disagree or are absurdly large.
Result<std::vector<Star>> readIndexStars(const QString &path);

} // namespace nd::sim
