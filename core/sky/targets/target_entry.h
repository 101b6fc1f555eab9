// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/targets/own_target.h"

#include <variant>

namespace nd {

/// The words of one target before they are understood.
struct TargetEntry
{
    enum class RaUnit {
        Said, ///< By the text itself: parseCoordinates() decides.
        Hours,
        Degrees,
    };

    QString name;
    QString ra;
    QString declination;
    QString size;
    QString magnitude;
    RaUnit raUnit = RaUnit::Said;
};

/// The target, or what is wrong with it; the problem's line is for the caller to fill in.
std::variant<OwnTarget, TargetProblem> understand(const TargetEntry &entry);

} // namespace nd
