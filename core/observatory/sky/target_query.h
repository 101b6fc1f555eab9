// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target.h"
#include "core/sky/coordinate_parser.h"

#include <QList>

namespace nd {

/// What a typed text may mean.
struct TargetAnswer
{
    /// Best first; of coordinates the one place.
    QList<Target> targets;
    /// The text is coordinates: what was understood of them.
    std::optional<ParsedCoordinates> coordinates;
    /// The text should be coordinates, by its looks, and this is wrong with it.
    std::optional<CoordinateProblem> problem;
};

/// For each keystroke: a few milliseconds at most. Any text. `catalog` may be null.
TargetAnswer findTargets(const QString &text, const std::shared_ptr<const Catalog> &catalog,
                         const QDateTime &utc, std::size_t limit = Catalog::kUsualHits);

} // namespace nd
