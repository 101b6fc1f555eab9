// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <optional>

namespace nd {

/// A firmware package that was looked at: the maker's name, a whole zip archive, its MD5.
struct FirmwareFile
{
    QString path;
    QString fileName;
    QString version; ///< As its name says: "2.0.01".
    qint64 size = 0;
    QByteArray md5; ///< 32 lower-case hex digits.

    bool operator==(const FirmwareFile &) const = default;
};

/// Why a file is no firmware package.
enum class FirmwareFault {
    None,
    Unreadable,
    WrongName, ///< The maker's are called update_package_v2.0.01.zip.
    WrongKind, ///< No zip archive.
    Incomplete, ///< A zip archive whose end is missing or does not fit.
    TooLarge,
    Stopped, ///< `stop` was set.
};

struct FirmwareCheck
{
    std::optional<FirmwareFile> file;
    FirmwareFault fault = FirmwareFault::None;
};

/// Reads the whole file: for a worker thread. `stop` ends it early.
/// Source: dwarf-api-2.0 section 3.6.3 for the name.
FirmwareCheck checkFirmwareFile(const QString &path, const std::atomic<bool> &stop);

} // namespace nd
