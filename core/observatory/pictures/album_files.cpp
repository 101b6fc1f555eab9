// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/album_files.h"

#include "core/base/logging.h"
#include "core/video/jpeg_header.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace nd {

namespace {

constexpr qint64 kLargestPicture = 32 << 20;
constexpr qint64 kLongestText = 4 << 20;
constexpr int kFrameQuality = 92; ///< Of 100: noise is still noise.

QString textFile(const QDir &folder)
{
    return folder.filePath(QStringLiteral("album.json"));
}

QString previewName(int stacked)
{
    return QStringLiteral("preview-%1.jpg").arg(stacked, 7, 10, QLatin1Char('0'));
}

QString frameName(int number)
{
    return QStringLiteral("frame-%1.jpg").arg(number, 7, 10, QLatin1Char('0'));
}

bool writeBeside(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.commit();
}

QByteArray readAtMost(const QString &path, qint64 most)
{
    QFile file(path);
    const bool isSmall = file.open(QIODevice::ReadOnly) && file.size() <= most;
    return isSmall ? file.readAll() : QByteArray();
}

/// Single frames are grey.
QByteArray jpegOf(const QImage &image)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "JPEG", kFrameQuality);
    return jpeg;
}

/// What is there already is the same.
bool writePictures(const QDir &folder, const StackAlbum &album, QSet<QString> &names)
{
    bool isGood = true;
    for (const KeptPreview &preview : album.previews) {
        const QString name = previewName(preview.stacked);
        const QFileInfo file(folder.filePath(name));
        names.insert(name);
        if (!file.exists() || file.size() != preview.jpeg.size())
            isGood = writeBeside(file.filePath(), preview.jpeg) && isGood;
    }
    if (album.frame.image.isNull())
        return isGood;
    const QString name = frameName(album.frame.number);
    names.insert(name);
    const QString path = folder.filePath(name);
    return (QFile::exists(path) || writeBeside(path, jpegOf(album.frame.image))) && isGood;
}

/// Of the newest that can be looked at; those after it go.
void takeNewest(StackAlbum &album)
{
    while (!album.previews.empty()) {
        const KeptPreview &last = album.previews.back();
        album.stack = previewImage(last.jpeg);
        album.stacked = last.stacked;
        if (!album.stack.isNull())
            return;
        album.previews.pop_back();
    }
    album.stacked = 0;
}

void readPreviews(const QDir &folder, StackAlbum &album)
{
    const QStringList names
        = folder.entryList({QStringLiteral("preview-*.jpg")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        bool isNumber = false;
        const int stacked = name.mid(8, 7).toInt(&isNumber); // as previewName() says
        if (!isNumber || stacked < 0 || name != previewName(stacked))
            continue;
        const QByteArray jpeg = readAtMost(folder.filePath(name), kLargestPicture);
        if (jpegSize(jpeg))
            album.previews.push_back({stacked, jpeg});
        album.thinOut();
    }
    takeNewest(album);
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

} // namespace

bool writeAlbum(const QString &path, const StackAlbum &album, std::chrono::milliseconds utcOffset)
{
    QDir folder(path);
    if (album.isEmpty())
        return !folder.exists() || folder.removeRecursively();
    QSet<QString> names{QStringLiteral("album.json")};
    const bool isWritten = folder.mkpath(QStringLiteral(".")) && writePictures(folder, album, names)
        && writeBeside(textFile(folder), albumToJson(album, utcOffset));
    if (!isWritten) {
        qCWarning(lcModels) << "the pictures of the stack are not kept:" << path;
        return false;
    }
    const QStringList found = folder.entryList(QDir::Files);
    for (const QString &name : found) {
        if (!names.contains(name))
            folder.remove(name);
    }
    return true;
}

StackAlbum readAlbum(const QString &path, std::chrono::milliseconds utcOffset)
{
    const QDir folder(path);
    if (!folder.exists())
        return {};
    StackAlbum album = albumFromJson(readAtMost(textFile(folder), kLongestText), utcOffset);
    const QString frame = folder.filePath(frameName(album.frame.number));
    album.frame.image = previewImage(readAtMost(frame, kLargestPicture));
    if (album.frame.image.isNull())
        album.frame = {};
    readPreviews(folder, album);
    return album;
}

void pruneAlbums(const AlbumPruning &pruning)
{
    const QFileInfoList albums
        = QDir(pruning.folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &album : albums) {
        const bool isKept = !pruning.kept || pruning.kept->contains(album.fileName());
        bytes += isKept ? bytesIn(album.filePath()) : 0;
        const bool isTooMuch = !isKept || bytes > pruning.mostBytes;
        const bool isOnShow = pruning.onShow.contains(album.fileName());
        if (isTooMuch && !isOnShow && album.lastModified() < pruning.before)
            QDir(album.filePath()).removeRecursively();
    }
}

} // namespace nd
