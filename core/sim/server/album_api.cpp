// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/album_api.h"

#include "core/sim/server/film_length.h"
#include "core/sim/server/http_connection.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace nd::sim {

namespace {

constexpr int kMostFiles = 10'000;
constexpr int kAstronomy = 4;
constexpr int kInvalidParameter = -2; // API 2.0, 3.6.1
constexpr auto kCard = "/sdcard/";

/// Source: DWARF API 2.0, 3.3.1, and the folders of its examples.
constexpr auto kFolders = std::to_array<std::pair<const char *, int>>({{"/Normal_Photos/", 1},
                                                                       {"/Videos/", 2},
                                                                       {"/Burst/", 3},
                                                                       {"/Astronomy/", 4},
                                                                       {"/Panorama/", 5}});

struct Media
{
    QFileInfo file;
    QString path; ///< As the device tells it.
    int type = 0;
};

int typeOf(const QString &path)
{
    const auto *found = std::find_if(kFolders.begin(), kFolders.end(), [&path](const auto &entry) {
        return path.contains(QLatin1String(entry.first));
    });
    return found == kFolders.end() ? 0 : found->second;
}

/// As the device tells it: II "/sdcard/DWARF_II/...", others "/sdcard/DWARF3/...".
QString toldPath(const QString &relative)
{
    const bool hasCard = (QLatin1Char('/') + relative).startsWith(QLatin1String(kCard));
    return hasCard ? QLatin1Char('/') + relative : QLatin1String(kCard) + relative;
}

/// The thumbnails of films and of stacks lie beside them; other media are their own.
QString thumbnailOf(const QString &path)
{
    if (path.endsWith(QLatin1String("/stacked.jpg")))
        return QFileInfo(path).path() + QStringLiteral("/stacked_thumbnail.jpg");
    if (!path.endsWith(QLatin1String(".mp4")))
        return path;
    const QFileInfo film(path);
    return film.path() + QStringLiteral("/Thumbnail/") + film.completeBaseName()
        + QStringLiteral(".jpg");
}

/// Newest first.
QList<Media> mediaIn(const QString &folder)
{
    QList<Media> all;
    if (folder.isEmpty())
        return all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && all.size() < kMostFiles) {
        const QFileInfo file(files.next());
        const QString relative = file.filePath().mid(folder.size() + 1);
        const int type = typeOf(QLatin1Char('/') + relative);
        if (type != 0 && !relative.contains(QLatin1String("/Thumbnail/")))
            all.append({file, toldPath(relative), type});
    }
    std::sort(all.begin(), all.end(), [](const Media &left, const Media &right) {
        return left.file.lastModified() > right.file.lastModified();
    });
    return all;
}

QJsonObject jsonOf(const Media &media)
{
    return {{QStringLiteral("mediaType"), media.type},
            {QStringLiteral("fileName"), media.file.fileName()},
            {QStringLiteral("filePath"), media.path},
            {QStringLiteral("thumbnailPath"), thumbnailOf(media.path)},
            {QStringLiteral("modificationTime"), media.file.lastModified().toSecsSinceEpoch()},
            {QStringLiteral("fileSize"), media.file.size()},
            {QStringLiteral("videoDuration"), filmSeconds(media.file.filePath())},
            {QStringLiteral("burstImgCount"), 0},
            {QStringLiteral("images"), QJsonArray()}};
}

/// A session of stacking is listed by its picture; what lies beside that is no medium of its own.
bool isListed(const Media &media)
{
    const bool inSession
        = media.type == kAstronomy && media.path.contains(QLatin1String("/DWARF_RAW"));
    return !inSession || media.file.fileName() == QLatin1String("stacked.jpg");
}

void respondData(HttpConnection &connection, const QJsonValue &data)
{
    connection.respondJson(200, {{QStringLiteral("code"), 0}, {QStringLiteral("data"), data}});
}

bool isFrame(const Media &media)
{
    return media.type == kAstronomy && media.file.suffix() == QLatin1String("fits");
}

} // namespace

bool AlbumApi::handle(HttpConnection &connection) const
{
    const QString &path = connection.request().path;
    const QJsonObject wanted = QJsonDocument::fromJson(connection.request().body).object();
    QJsonArray data;
    if (path == QLatin1String("/album/list/mediaCounts"))
        data = mediaCounts();
    else if (path == QLatin1String("/album/list/mediaInfos"))
        data = mediaInfos(wanted);
    else if (path == QLatin1String("/album/delete"))
        data = remove(wanted);
    else
        return m_facts.isV3() && handleV3(connection, wanted);
    respondData(connection, data);
    return true;
}

bool AlbumApi::handleV3(HttpConnection &connection, const QJsonObject &wanted) const
{
    const HttpRequest &request = connection.request();
    if (request.path == QLatin1String("/album/getMediaInfoByFilePath")) {
        respondData(connection, mediaInfo(wanted));
    } else if (request.path == QLatin1String("/album/astro/fitsList")) {
        respondData(connection, QJsonObject{{QStringLiteral("fitsInfo"), fitsList(wanted)}});
    } else if (request.path == QLatin1String("/album/astro/deleteFits")) {
        // The app deletes, a public client posts.
        const bool done = removeFits(QJsonDocument::fromJson(request.body).array());
        connection.respondJson(200, {{QStringLiteral("code"), done ? 0 : kInvalidParameter}});
    } else {
        return false;
    }
    return true;
}

QJsonArray AlbumApi::mediaCounts() const
{
    std::array<int, kFolders.size() + 1> counts{};
    for (const Media &media : mediaIn(m_folder())) {
        if (!isListed(media))
            continue;
        ++counts[0];
        ++counts.at(static_cast<std::size_t>(media.type));
    }
    QJsonArray list;
    for (std::size_t type = 0; type < counts.size(); ++type) {
        list.append(QJsonObject{{QStringLiteral("count"), counts.at(type)},
                                {QStringLiteral("mediaType"), static_cast<int>(type)}});
    }
    return list;
}

QJsonArray AlbumApi::mediaInfos(const QJsonObject &wanted) const
{
    const int type = wanted.value(QLatin1String("mediaType")).toInt(0);
    const int page = std::max(0, wanted.value(QLatin1String("pageIndex")).toInt(0));
    const int size = std::max(0, wanted.value(QLatin1String("pageSize")).toInt(0));
    QList<Media> all = mediaIn(m_folder());
    all.removeIf([type](const Media &media) {
        return !isListed(media) || (type != 0 && media.type != type);
    });
    if (size > 0)
        all = all.mid(qsizetype(page) * size, size);
    QJsonArray list;
    for (const Media &media : std::as_const(all))
        list.append(jsonOf(media));
    return list;
}

/// Only what the list told of can be deleted.
QJsonArray AlbumApi::remove(const QJsonObject &wanted) const
{
    const QList<Media> all = mediaIn(m_folder());
    QJsonArray results;
    const QJsonArray entries = wanted.value(QLatin1String("datas")).toArray();
    for (const auto &entry : entries) {
        QJsonObject result = entry.toObject();
        const QString path = result.value(QLatin1String("filePath")).toString();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&path](const Media &media) { return media.path == path; });
        const bool removed = found != all.end() && QFile::remove(found->file.filePath());
        if (removed && found->file.suffix() == QLatin1String("mp4"))
            QFile::remove(thumbnailOf(found->file.filePath()));
        result.insert(QStringLiteral("isSuccess"), removed);
        results.append(result);
    }
    return results;
}

QJsonValue AlbumApi::mediaInfo(const QJsonObject &wanted) const
{
    const QString path = wanted.value(QLatin1String("filePath")).toString();
    const QList<Media> all = mediaIn(m_folder());
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&path](const Media &media) { return media.path == path; });
    return found != all.end() ? QJsonValue(jsonOf(*found)) : QJsonValue();
}

/// By name, as they were taken. Frames that were not good begin with "failed_".
QJsonArray AlbumApi::fitsList(const QJsonObject &wanted) const
{
    QString folder = wanted.value(QLatin1String("srcDir")).toString();
    while (folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    QList<Media> frames = mediaIn(m_folder());
    frames.removeIf([&folder](const Media &media) {
        return !isFrame(media) || folder.isEmpty() || QFileInfo(media.path).path() != folder;
    });
    std::sort(frames.begin(), frames.end(),
              [](const Media &left, const Media &right) { return left.path < right.path; });
    QJsonArray list;
    for (const Media &frame : std::as_const(frames)) {
        const bool isFailed = frame.file.fileName().startsWith(QLatin1String("failed_"));
        list.append(QJsonObject{{QStringLiteral("filePath"), frame.path},
                                {QStringLiteral("isFailed"), isFailed},
                                {QStringLiteral("url"), frame.path}});
    }
    return list;
}

/// All or nothing: false if one of them is no frame that is there.
bool AlbumApi::removeFits(const QJsonArray &wanted) const
{
    const QList<Media> all = mediaIn(m_folder());
    QStringList files;
    for (const auto &entry : wanted) {
        const QString path = entry.toObject().value(QLatin1String("filePath")).toString();
        const auto found = std::find_if(all.begin(), all.end(), [&path](const Media &media) {
            return isFrame(media) && media.path == path;
        });
        if (found == all.end())
            return false;
        files.append(found->file.filePath());
    }
    for (const QString &file : std::as_const(files))
        QFile::remove(file);
    return !files.isEmpty();
}

} // namespace nd::sim
