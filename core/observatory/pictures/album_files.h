// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/pictures/stack_album.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace nd {

/// All of an album but its pictures. `utcOffset` is what makes UTC of the times in its signal's
/// course, whose clock is another one in each run of the program.
QByteArray albumToJson(const StackAlbum &album, std::chrono::milliseconds utcOffset);
/// Takes any bytes: what can't be is left out, nothing is without bounds.
StackAlbum albumFromJson(const QByteArray &json, std::chrono::milliseconds utcOffset);

/// Keeps an album in a folder of its own: each picture once, each file beside and renamed, the one
/// that names the others last; so a program that dies meanwhile leaves one that is whole. An empty
/// album leaves no folder. One at a time for each folder; any thread. False: it is not kept.
bool writeAlbum(const QString &folder, const StackAlbum &album,
                std::chrono::milliseconds utcOffset);
/// Empty if there is none. Any thread.
StackAlbum readAlbum(const QString &folder, std::chrono::milliseconds utcOffset);

/// Which albums may go. Value type.
struct AlbumPruning
{
    QString folder; ///< Of all of them.
    QDateTime before; ///< What is younger stays.
    std::optional<QSet<QString>> kept; ///< Their names; nothing: all.
    qint64 mostBytes = 0; ///< Of those the newest.
    QSet<QString> onShow = {}; ///< Stay whatever else is said: they may be being read.
};

/// Any thread.
void pruneAlbums(const AlbumPruning &pruning);

} // namespace nd
