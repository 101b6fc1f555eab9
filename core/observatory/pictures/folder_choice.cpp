// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/folder_choice.h"

namespace nd {

namespace {

constexpr int kApart = 3; // frames; counts arrive on two ways
constexpr qsizetype kMostRemembered = 64; // a card whose folders are others each time

/// The card is slower than the counts, never faster.
bool canBeOf(const ShotsInfo &info, const StackRun &run)
{
    const bool isAhead = run.taken && info.taken && *info.taken > *run.taken + kApart;
    const bool isOther = run.total && info.toTake && *info.toTake != *run.total;
    return !isAhead && !isOther;
}

struct Owners
{
    bool canBeOurs = false;
    bool canBeOthers = false;
};

Owners ownersOf(const StackFolder &folder, Camera camera, const StackRun &ours,
                const std::optional<StackRun> &other)
{
    const auto named = cameraOf(folder.name);
    return {(!named || *named == camera) && canBeOf(folder.info, ours),
            other && (!named || *named != camera) && canBeOf(folder.info, *other)};
}

} // namespace

QList<StackFolder> FolderChoice::growing(const QList<StackFolder> &folders)
{
    if (m_first.size() > kMostRemembered)
        m_first.clear();
    QList<StackFolder> found;
    for (const StackFolder &folder : folders) {
        const int taken = folder.info.taken.value_or(0);
        const auto first = m_first.constFind(folder.name);
        if (first == m_first.constEnd())
            m_first.insert(folder.name, taken);
        else if (taken > *first)
            found.append(folder);
    }
    return found;
}

QString FolderChoice::choose(const QList<StackFolder> &folders, Camera camera, const StackRun &ours,
                             const std::optional<StackRun> &other)
{
    QStringList surelyOurs;
    QStringList shared;
    bool isOthersKnown = !other;
    for (const StackFolder &folder : growing(folders)) {
        const Owners owners = ownersOf(folder, camera, ours, other);
        if (owners.canBeOurs)
            (owners.canBeOthers ? shared : surelyOurs).append(folder.name);
        else if (owners.canBeOthers)
            isOthersKnown = true;
    }
    if (surelyOurs.size() == 1)
        return surelyOurs.first();
    const bool isLeft = surelyOurs.isEmpty() && shared.size() == 1 && isOthersKnown;
    return isLeft ? shared.first() : QString();
}

} // namespace nd
