// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace nd {

/// What a stack's folder says of itself, in shotsInfo.json. Value type.
struct ShotsInfo
{
    QString target;
    std::optional<int> taken;
    std::optional<int> stacked;
    std::optional<int> toTake;
    std::optional<double> exposureSeconds;
    std::optional<int> gain;
};

/// One exposure as it lies on the card. Value type.
struct CardFrame
{
    QString name;
    bool isRejected = false; ///< Its name says that it was not stacked.
};

/// Where a model keeps its stacks, as its file port serves them; empty if the model is not known.
/// Source: field notes section 3, files over HTTP.
QString stacksFolder(DwarfModel model);
/// Names that a listing in the manner of nginx holds; folders end in '/'. Takes any bytes; at most
/// 20,000 names, none with a way out of the folder.
QStringList namesOf(const QByteArray &listing);
/// The camera that a stack's folder names; nullopt if it names none, as on a DWARF II.
std::optional<Camera> cameraOf(const QString &folder);
/// Stacks of both cameras by the time in their names, the youngest first; at most four.
QStringList youngestStacks(const QStringList &names);
/// The youngest stack of a camera by the time in its name; empty if there is none. On a DWARF II a
/// name without a camera may be of either.
QString newestStack(const QStringList &names, Camera camera, DwarfModel model);
/// The frame that was taken last.
std::optional<CardFrame> newestFrame(const QStringList &names);
/// nullopt if it is none. Source: field notes section 3, shotsInfo.json.
std::optional<ShotsInfo> readShotsInfo(const QByteArray &json);

} // namespace nd
