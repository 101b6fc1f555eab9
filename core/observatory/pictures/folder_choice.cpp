// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/folder_choice.h"

#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/exposure_time.h"
#include "core/dwarf/models/param_names.h"

#include <cmath>
#include <utility>

namespace nd {

namespace {

constexpr int kApart = 3; // frames; counts arrive on two ways
constexpr qsizetype kMostRemembered = 64; // a card whose folders are others each time

std::optional<int> lostOf(const std::optional<int> &taken, const std::optional<int> &stacked)
{
    return taken && stacked ? std::optional(*taken - *stacked) : std::nullopt;
}

bool isAhead(const std::optional<int> &onCard, const std::optional<int> &counted)
{
    return onCard && counted && *onCard > *counted + kApart;
}

/// The card is slower than the counts, never faster: neither with the frames nor with those that
/// were rejected, of which each camera has its own.
bool canBeOf(const ShotsInfo &info, const StackRun &run)
{
    const bool isOther = run.total && info.toTake && *info.toTake != *run.total;
    return !isOther && !isAhead(info.taken, run.taken) && !isAhead(info.stacked, run.stacked)
        && !isAhead(lostOf(info.taken, info.stacked), lostOf(run.taken, run.stacked));
}

bool isAbreast(const ShotsInfo &info, const StackRun &run)
{
    return info.taken && run.taken && *info.taken + kApart >= *run.taken && canBeOf(info, run);
}

/// Steps of exposure are a third of a stop at least, and its text is rounded.
constexpr double kSameExposure = 0.05;

/// nullopt: not known.
std::optional<bool> isWith(const ShotsInfo &info, const StackLight &light)
{
    if (!info.exposureSeconds || !info.gain || !light.seconds || !light.gain)
        return std::nullopt;
    const double apart = std::abs(*info.exposureSeconds - *light.seconds);
    return apart <= *light.seconds * kSameExposure && *info.gain == *light.gain;
}

/// By its name, or by exposure and gain where it is that of one camera alone.
std::optional<Camera> ownerOf(const StackFolder &folder, Camera camera, const CameraStack &ours,
                              const std::optional<CameraStack> &other)
{
    const auto named = cameraOf(folder.name);
    if (named || !other)
        return named;
    const auto isOurs = isWith(folder.info, ours.light);
    const auto isOthers = isWith(folder.info, other->light);
    if (!isOurs || !isOthers || *isOurs == *isOthers)
        return std::nullopt;
    const Camera another = camera == Camera::Tele ? Camera::Wide : Camera::Tele;
    return *isOurs ? camera : another;
}

struct Owners
{
    bool canBeOurs = false;
    bool canBeOthers = false;
};

Owners ownersOf(const StackFolder &folder, Camera camera, const CameraStack &ours,
                const std::optional<CameraStack> &other)
{
    const auto told = ownerOf(folder, camera, ours, other);
    return {(!told || *told == camera) && canBeOf(folder.info, ours.run),
            other && (!told || *told != camera) && canBeOf(folder.info, other->run)};
}

/// Of two that may be either's: names have the time.
QString byTurn(const QStringList &folders, const CameraStack &ours,
               const std::optional<CameraStack> &other)
{
    if (folders.size() != 2 || !other || !ours.turn || !other->turn)
        return {};
    const QStringList youngest = youngestStacks(folders);
    return *ours.turn < *other->turn ? youngest.last() : youngest.first();
}

} // namespace

StackLight lightOf(const CameraSettingsModel &settings)
{
    StackLight light;
    const ParamSpec *exposure = settings.spec(Setting::Exposure);
    const auto exposed = settings.value(Setting::Exposure);
    const auto time
        = exposure != nullptr && exposed ? exposureTime(*exposure, *exposed) : std::nullopt;
    if (time)
        light.seconds = double(time->count()) / 1000.0;
    const ParamSpec *gain = settings.spec(Setting::Gain);
    const auto gained = settings.value(Setting::Gain);
    bool isNumber = false;
    const int number = gain != nullptr && gained ? valueText(*gain, *gained).toInt(&isNumber) : 0;
    if (isNumber)
        light.gain = number;
    return light;
}

void StackTurns::observe(Camera camera, const std::optional<StackRun> &run, bool hasListened)
{
    Turn &turn = m_turns[camera];
    if (!run || run->phase == StackPhase::Starting) {
        turn = {run.has_value(), false, std::nullopt};
        return;
    }
    const bool isSeen = hasListened && run->taken.value_or(0) <= 1;
    if (!std::exchange(turn.isKnown, true) && (turn.isStarting || isSeen))
        turn.number = ++m_newest;
}

std::optional<int> StackTurns::of(Camera camera) const
{
    return m_turns.value(camera).number;
}

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

namespace {

/// The one that it was known to be, unless that ended and another is meant.
QString knownOf(const QList<StackFolder> &folders, const QList<StackFolder> &grown,
                const CameraStack &ours)
{
    for (const StackFolder &folder : folders) {
        if (folder.name == ours.folder && isAbreast(folder.info, ours.run))
            return folder.name;
    }
    for (const StackFolder &folder : grown) {
        if (folder.name == ours.folder && canBeOf(folder.info, ours.run))
            return folder.name;
    }
    return {};
}

} // namespace

QString FolderChoice::choose(const QList<StackFolder> &folders, Camera camera,
                             const CameraStack &ours, const std::optional<CameraStack> &other)
{
    QStringList surelyOurs;
    QStringList shared;
    bool isOthersKnown = !other;
    const QList<StackFolder> grown = growing(folders);
    if (QString known = knownOf(folders, grown, ours); !known.isEmpty())
        return known;
    for (const StackFolder &folder : grown) {
        const Owners owners = ownersOf(folder, camera, ours, other);
        if (owners.canBeOurs)
            (owners.canBeOthers ? shared : surelyOurs).append(folder.name);
        isOthersKnown = isOthersKnown || (owners.canBeOthers && !owners.canBeOurs);
    }
    if (surelyOurs.size() == 1)
        return surelyOurs.first();
    const bool isLeft = shared.size() == 1 && isOthersKnown;
    const QString left = isLeft ? shared.first() : byTurn(shared, ours, other);
    return surelyOurs.isEmpty() ? left : QString();
}

} // namespace nd
