// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/rtsp/film_writer.h"
#include "core/sim/server/album_store.h"

#include <QTimer>

#include <map>
#include <memory>

namespace nd::sim {

/// The films on the telescope's card: videos and time-lapses, as MP4. Main thread.
///
/// A telescope that goes dark in mid-film leaves none. Each camera makes one at a time.
class FilmStore : public QObject
{
public:
    /// All must outlive the store.
    FilmStore(VirtualTelescope &telescope, PictureFeed &tele, PictureFeed &wide, AlbumStore &album,
              QObject *parent = nullptr);

private:
    struct Film
    {
        std::unique_ptr<FilmWriter> writer;
        QString place;
        int pending = 0; ///< Pictures that are being made.
        bool ended = false;
    };

    void take(CameraKind kind, const QString &path, double seconds, double pictureSeconds);
    Film *filmAt(const QString &path, CameraKind kind, double pictureSeconds);
    void add(const QString &path, const QByteArray &picture, double seconds);
    void end(const QString &path);
    void closeIfComplete(Film &film);
    void collect();

    VirtualTelescope &m_telescope;
    PictureFeed &m_tele;
    PictureFeed &m_wide;
    AlbumStore &m_album;
    std::map<QString, Film> m_films; ///< By path on the card.
    QTimer m_timer; ///< Runs while films are being closed.
};

} // namespace nd::sim
