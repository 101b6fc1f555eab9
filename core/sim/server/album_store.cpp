// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/album_store.h"

#include "core/base/logging.h"
#include "core/sim/device/virtual_telescope.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace nd::sim {

namespace {

constexpr int kMostPending = 8;
constexpr qsizetype kMostFiles = 500;
constexpr qint64 kMostBytes = 256LL * 1024 * 1024;

} // namespace

AlbumStore::AlbumStore(VirtualTelescope &telescope, PictureFeed &tele, PictureFeed &wide,
                       QString folder, QObject *parent)
    : QObject(parent)
    , m_tele(tele)
    , m_wide(wide)
    , m_folder(std::move(folder))
{
    connect(&telescope, &VirtualTelescope::pictureTaken, this, &AlbumStore::take);
}

QString AlbumStore::folder() const
{
    return m_temporary ? m_temporary->path() : m_folder;
}

void AlbumStore::take(CameraKind kind, const QString &path, bool raw, const QRect &part)
{
    if (m_pending >= kMostPending) {
        qCInfo(lcSim) << "card too slow, left out:" << path;
        return;
    }
    ++m_pending;
    const auto done = [this, path](const QByteArray &bytes) {
        --m_pending;
        if (!bytes.isEmpty())
            write(path, bytes);
    };
    PictureFeed &feed = kind == CameraKind::Tele ? m_tele : m_wide;
    if (raw)
        feed.requestFits(done);
    else
        feed.requestJpeg(done, part);
}

QString AlbumStore::placeFor(const QString &path)
{
    if (m_folder.isEmpty() && !m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    const QString place = folder() + QLatin1Char('/') + path;
    return QDir().mkpath(QFileInfo(place).path()) ? place : QString();
}

void AlbumStore::write(const QString &path, const QByteArray &bytes)
{
    const QString place = placeFor(path);
    QSaveFile file(place);
    const bool isWritten = !place.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        adopt(place);
    else
        qCWarning(lcSim) << "could not write" << path;
}

void AlbumStore::adopt(const QString &place)
{
    const qint64 size = QFileInfo(place).size();
    m_written.enqueue({place, size});
    m_bytes += size;
    makeRoom();
}

void AlbumStore::makeRoom()
{
    while (m_written.size() > kMostFiles || m_bytes > kMostBytes) {
        const Entry oldest = m_written.dequeue();
        m_bytes -= oldest.size;
        QFile::remove(oldest.path);
    }
}

} // namespace nd::sim
