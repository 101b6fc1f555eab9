// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QImage>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>

namespace nd {

/// "{device}_{camera}_{UTC}" with nothing in it that a file system could mind.
QString pictureBaseName(const QString &device, const QString &camera, const QDateTime &utc);

/// Writes `image` as PNG and `facts` as JSON beside it, each whole or not at all, creating the
/// folder. An existing file is never replaced: "_2", "_3" ... is added. Blocks: for threads of the
/// pool only. Gives the path of the PNG; an error's detail is the system's reason.
Result<QString> writePicture(const QImage &image, const QJsonObject &facts, const QString &folder,
                             const QString &baseName);

/// Creates `folder` and finds a name in it that is free. Blocks: for threads of the pool only.
Result<QString> freePath(const QString &folder, const QString &baseName, const QString &suffix);

/// Runs `work` on a thread of the pool and `done` with its result on the thread of `context`,
/// unless that died. For the two functions above.
void runInPool(QObject *context, std::function<Result<QString>()> work,
               std::function<void(const Result<QString> &)> done);

} // namespace nd
