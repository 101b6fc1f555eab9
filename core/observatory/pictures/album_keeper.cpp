// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/album_keeper.h"

#include "core/base/scheduler.h"
#include "core/observatory/pictures/album_files.h"
#include "core/observatory/pictures/kept_picture.h"
#include "core/observatory/pictures/stack_pictures.h"
#include "core/observatory/stacking/stack_watch.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace nd {

namespace {

constexpr qint64 kLargestThumbnail = 32 << 20;

/// Of a version that kept no more, or of an album that had to go.
void addThumbnail(StackAlbum &album, const QString &path)
{
    QFile file(path);
    if (!album.previews.empty() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray jpeg = file.read(kLargestThumbnail);
    const std::optional<int> frames = framesOfKeptPicture(jpeg);
    const QImage image = frames ? previewImage(jpeg) : QImage();
    if (image.isNull())
        return;
    album.stack = image;
    album.stacked = *frames;
    album.previews.push_back({*frames, jpeg});
}

} // namespace

AlbumKeeper::AlbumKeeper(const Parts &parts, QString folder, QString thumbnails)
    : QObject(&parts.watch)
    , m_parts(parts)
    , m_folder(std::move(folder))
    , m_thumbnails(std::move(thumbnails))
{
    m_thread.setMaxThreadCount(1);
    connect(&parts.watch, &StackWatch::takenUp, this, &AlbumKeeper::restore);
    connect(&parts.watch, &StackWatch::eventAdded, this, &AlbumKeeper::clearOthers);
    connect(&parts.pictures, &StackPictures::stackChanged, this, &AlbumKeeper::keep);
    connect(&parts.pictures, &StackPictures::frameChanged, this, &AlbumKeeper::keep);
    connect(&parts.pictures, &StackPictures::qualityChanged, this, &AlbumKeeper::keep);
}

AlbumKeeper::~AlbumKeeper()
{
    m_thread.waitForDone();
    if (m_next)
        writeAlbum(m_next->folder, m_next->album, m_next->utcOffset);
}

QString AlbumKeeper::key() const
{
    return m_parts.watch.story() ? m_parts.watch.story()->id : QString();
}

QString AlbumKeeper::folderOf(const QString &stack) const
{
    return m_folder + u'/' + stack;
}

std::chrono::milliseconds AlbumKeeper::utcOffset() const
{
    return m_parts.watch.utc() - m_parts.clock.now();
}

void AlbumKeeper::restore()
{
    const QString stack = key();
    if (stack.isEmpty())
        return;
    m_restored = stack;
    m_kept = stack;
    m_isRestoring = true;
    const QString thumbnail = m_thumbnails + u'/' + stack + QStringLiteral(".jpg");
    m_thread.start([this, stack, thumbnail, path = folderOf(stack), offset = utcOffset()] {
        StackAlbum album = readAlbum(path, offset);
        addThumbnail(album, thumbnail);
        QMetaObject::invokeMethod(this, [this, stack, album = std::move(album)] {
            m_isRestoring = false;
            if (key() == stack)
                m_parts.pictures.restore(album);
            keep();
        });
    });
}

/// Another stack began, and the one before is still on show.
void AlbumKeeper::clearOthers()
{
    if (m_restored.isEmpty() || m_restored == key())
        return;
    m_restored.clear();
    m_parts.pictures.clear();
}

/// Nothing is kept over what is not yet read.
void AlbumKeeper::keep()
{
    const QString stack = key();
    if (stack.isEmpty() || m_isRestoring)
        return;
    const QString before = std::exchange(m_kept, stack);
    if (!before.isEmpty() && before != stack)
        m_thread.start([path = folderOf(before)] { QDir(path).removeRecursively(); });
    m_next = Writing{folderOf(stack), m_parts.pictures.album(), utcOffset()};
    writeNext();
}

/// Of albums that come while one is written the newest is written next.
void AlbumKeeper::writeNext()
{
    if (m_isWriting || !m_next)
        return;
    m_isWriting = true;
    m_thread.start([this, job = *std::exchange(m_next, std::nullopt)] {
        writeAlbum(job.folder, job.album, job.utcOffset);
        QMetaObject::invokeMethod(this, [this] {
            m_isWriting = false;
            writeNext();
        });
    });
}

} // namespace nd
