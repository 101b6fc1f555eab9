// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/targets/comet_orbit.h"
#include "core/sky/targets/own_target.h"

namespace nd {

/// The comets of a file, and the lines that are none.
struct CometFile
{
    static constexpr qsizetype kLargest = qsizetype{4} * 1024 * 1024;
    static constexpr std::size_t kMostComets = 5000;
    static constexpr std::size_t kMostProblems = 100;

    std::vector<Comet> comets;
    std::vector<TargetProblem> problems; ///< At most kMostProblems.
};

/// Reads the Minor Planet Center's list of comets, one a line ("Soft00Cmt.txt", "CometEls.txt").
/// Any bytes, any thread; a bad line spoils itself alone.
/// Source: https://www.minorplanetcenter.net/iau/info/CometOrbitFormat.html
CometFile readCometFile(const QByteArray &content);

/// The comets where they are at `utc`, as rows that Catalog::with() takes.
QByteArray cometRows(const std::vector<Comet> &comets, const QDateTime &utc);

} // namespace nd
