// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/targets/own_target.h"

namespace nd {

/// What a file held: all that could be understood, and what could not.
struct TargetFile
{
    static constexpr qsizetype kLargest = qsizetype{4} * 1024 * 1024;
    static constexpr std::size_t kMostTargets = 5000;
    static constexpr std::size_t kMostProblems = 100;
    static constexpr qsizetype kLongestLine = 2000;

    std::vector<OwnTarget> targets;
    std::vector<TargetProblem> problems; ///< At most kMostProblems.
};

/// Reads a list of targets. Any bytes, any thread; a bad line spoils itself alone.
///
/// CSV (comma, semicolon or tab; quotes; '#' begins a remark) with a head line that names its
/// columns, such as Telescopius exports, or without one: name, RA, Dec, size in arcminutes,
/// magnitude. RA and Dec in every form of parseCoordinates(); a column "ra_hours" or "ra_deg" says
/// its unit, without which a plain right ascension below 24 is refused. JSON: an array of {"name",
/// "ra_deg", "dec_deg"} or {"name", "ra", "dec"}, or an object that has one as "targets";
/// "size_arcmin" and "magnitude" too.
TargetFile readTargetFile(const QByteArray &content);

} // namespace nd
