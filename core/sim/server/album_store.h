// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/server/picture_feed.h"

#include <QObject>
#include <QQueue>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace nd::sim {

class VirtualTelescope;

/// The telescope's card: writes the pictures that it takes into a folder. Main thread.
///
/// Bounded: of what it wrote itself the oldest goes when there is too much, and pictures that come
/// faster than they can be made are left out. Without a folder of the user's they are in a
/// temporary one, made with the first picture and gone with the store.
class AlbumStore : public QObject
{
public:
    /// All must outlive the store.
    AlbumStore(VirtualTelescope &telescope, PictureFeed &tele, PictureFeed &wide, QString folder,
               QObject *parent = nullptr);

    /// Empty while there is none.
    QString folder() const;
    /// Where a file of the card is on this computer; its folder is there then. Empty if it can't
    /// be.
    QString placeFor(const QString &path);
    /// Counts a file that another wrote at its place.
    void adopt(const QString &place);

private:
    void take(CameraKind kind, const QString &path, bool raw, const QRect &part);
    void write(const QString &path, const QByteArray &bytes);
    void makeRoom();

    struct Entry
    {
        QString path;
        qint64 size = 0;
    };

    PictureFeed &m_tele;
    PictureFeed &m_wide;
    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QQueue<Entry> m_written;
    qint64 m_bytes = 0;
    int m_pending = 0;
};

} // namespace nd::sim
