// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/targets/own_target.h"

#include <QString>

namespace nd::text {

/// What is wrong in a file of targets or comets, with its line: "Line 3: the size or magnitude
/// \"large\" is no number."
QString targetProblemSentence(const TargetProblem &problem);

} // namespace nd::text
