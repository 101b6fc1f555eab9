// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/horizon/horizon_file.h"

#include <QString>

namespace nd::text {

/// What is wrong in a file of a horizon, with its line: "Line 3: there are no azimuth and altitude
/// in "90 high"."
QString horizonProblemSentence(const HorizonProblem &problem);
/// That something stands behind trees or houses, which are so high.
QString behindHorizonSentence(double edgeDegrees);

} // namespace nd::text
