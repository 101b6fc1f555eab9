// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/stacking_types.h"
#include "core/observatory/pictures/card_listing.h"

#include <QHash>
#include <QList>

#include <optional>

namespace nd {

/// A stack's folder and what it says of itself. Value type.
struct StackFolder
{
    QString name;
    ShotsInfo info;
};

/// Finds one camera's folder where both cameras stack and the names of folders tell no camera.
///
/// A folder counts only after it was seen to grow: an older stack never does. Then the counts tell
/// whose it is; as long as they can't, nothing is chosen, for no picture is better than that of the
/// other camera. One thread.
class FolderChoice
{
public:
    /// Of the youngest folders, as read now; empty if it is not known yet. `other` is what the
    /// other camera is known to do.
    QString choose(const QList<StackFolder> &folders, Camera camera, const StackRun &ours,
                   const std::optional<StackRun> &other);
    /// Growth is looked for anew.
    void forget() { m_first.clear(); }

private:
    QList<StackFolder> growing(const QList<StackFolder> &folders);

    QHash<QString, int> m_first; ///< Frames taken, when a folder was first seen.
};

} // namespace nd
