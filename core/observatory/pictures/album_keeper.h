// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/pictures/stack_album.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <chrono>
#include <optional>

namespace nd {

class Scheduler;
class StackPictures;
class StackWatch;

/// Keeps what the pictures of one camera's newest stack show in a folder beside its story, and
/// shows it again in the next run of the program, which may have been killed. GUI thread; owned by
/// the watch; files are read and written on a thread of its own. Destroying it waits for the last.
class AlbumKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StackWatch &watch;
        StackPictures &pictures;
        Scheduler &clock; ///< Of the times in the course of the signal.
    };

    /// Parts outlive this. In `folder` each album is a folder named after its stack's id; of a
    /// stack without one the picture in `thumbnails` is shown. Before StackWatch::takeUp().
    AlbumKeeper(const Parts &parts, QString folder, QString thumbnails);
    ~AlbumKeeper() override;

private:
    struct Writing
    {
        QString folder;
        StackAlbum album;
        std::chrono::milliseconds utcOffset{0};
    };

    QString key() const;
    QString folderOf(const QString &stack) const;
    std::chrono::milliseconds utcOffset() const;
    void restore();
    void clearOthers();
    void keep();
    void writeNext();

    Parts m_parts;
    QString m_folder;
    QString m_thumbnails;
    QString m_restored; ///< Of which stack the pictures were shown again.
    QString m_kept; ///< Which stack has an album.
    QThreadPool m_thread;
    std::optional<Writing> m_next;
    bool m_isWriting = false;
    bool m_isRestoring = false;
};

} // namespace nd
