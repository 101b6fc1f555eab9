// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/stacking_types.h"
#include "core/observatory/pictures/card_listing.h"

#include <QHash>
#include <QList>

#include <optional>

namespace nd {

class CameraSettingsModel;

/// A stack's folder and what it says of itself. Value type.
struct StackFolder
{
    QString name;
    ShotsInfo info;
};

/// What a camera exposes with, as far as it is known. Value type.
struct StackLight
{
    std::optional<double> seconds;
    std::optional<int> gain;
};

/// By what the camera was told; unknown where it chooses itself.
StackLight lightOf(const CameraSettingsModel &settings);

/// What a camera does. Value type.
struct CameraStack
{
    StackRun run;
    StackLight light{};
    QString folder{}; ///< Known from before; empty: none.
    std::optional<int> turn{}; ///< The camera with the lower one began first; if both are known.
};

/// In which order the stacks of two cameras began to run: as far as they were asked for here, or
/// seen to begin.
class StackTurns
{
public:
    /// `hasListened`: for so long that a stack would have told of itself. One that is heard of then
    /// with no more than a frame has just begun.
    void observe(Camera camera, const std::optional<StackRun> &run, bool hasListened);
    std::optional<int> of(Camera camera) const;

private:
    struct Turn
    {
        bool isStarting = false;
        bool isKnown = false;
        std::optional<int> number;
    };

    QHash<Camera, Turn> m_turns;
    int m_newest = 0;
};

/// Finds one camera's folder where both cameras stack and the names of folders tell no camera.
///
/// A folder counts only after it was seen to grow: an older stack never does; or if it is the one
/// known from before and has what the camera counts. Then its exposure and gain tell whose it is,
/// if the cameras have others, the counts of frames taken, stacked and rejected, and which camera
/// began first, as the names have the time; as long as they can't, nothing is chosen, for no
/// picture is better than that of the other camera. One thread.
class FolderChoice
{
public:
    /// Of the youngest folders, as read now; empty if it is not known yet. `other` is what the
    /// other camera is known to do.
    QString choose(const QList<StackFolder> &folders, Camera camera, const CameraStack &ours,
                   const std::optional<CameraStack> &other);
    /// Growth is looked for anew.
    void forget() { m_first.clear(); }

private:
    QList<StackFolder> growing(const QList<StackFolder> &folders);

    QHash<QString, int> m_first; ///< Frames taken, when a folder was first seen.
};

} // namespace nd
