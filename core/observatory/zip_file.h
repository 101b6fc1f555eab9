// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace nd {

/// One member of a zip file.
struct ZipEntry
{
    QString name; ///< With folders: "logs/nightdesk.log".
    QByteArray content;
};

/// What runs while a zip file is written; both are called on the writing thread.
struct ZipWatch
{
    std::function<void(double)> progress; ///< 0 to 1.
    std::function<bool()> isCancelled;
};

/// Writes a zip file beside `path` and renames it: what was there stays if anything fails or the
/// writing is cancelled (Disconnected). Takes its time: not for the GUI thread.
Result<Done> writeZip(const QString &path, const std::vector<ZipEntry> &entries,
                      const ZipWatch &watch = {});

} // namespace nd
