// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/thumbnail_keeper.h"

#include "core/base/pool_work.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/pictures/kept_picture.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "core/observatory/stacking/stack_desk.h"
#include "core/observatory/stacklog/stack_keeper.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <optional>
#include <utility>

namespace nd {

namespace {

const QString &suffix()
{
    static const QString text = QStringLiteral(".jpg");
    return text;
}

/// Beside and renamed; in the pool.
bool writePicture(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.commit();
}

/// What may go of a folder. Value type.
struct Pruning
{
    QString folder;
    QDateTime before; ///< What is younger stays.
    std::optional<QSet<QString>> kept; ///< Names of pictures; nothing: all.
    qint64 mostBytes = 0; ///< Of those the newest.
};

/// In the pool. True: nothing more is to be done.
bool prunePictures(const Pruning &pruning)
{
    const QDir directory(pruning.folder);
    const auto removeOld = [&pruning](const QFileInfo &file) {
        if (file.lastModified() < pruning.before)
            QFile::remove(file.filePath());
    };
    // What QSaveFile leaves when the program dies while it writes.
    for (const QFileInfo &file :
         directory.entryInfoList({u'*' + suffix() + QStringLiteral(".??????")}, QDir::Files))
        removeOld(file);
    if (!pruning.kept)
        return true;
    qint64 bytes = 0;
    for (const QFileInfo &file :
         directory.entryInfoList({u'*' + suffix()}, QDir::Files, QDir::Time)) {
        const bool isKept = pruning.kept->contains(file.fileName());
        bytes += isKept ? file.size() : 0;
        if (!isKept || bytes > pruning.mostBytes)
            removeOld(file);
    }
    return true;
}

} // namespace

ThumbnailKeeper::ThumbnailKeeper(Observatory &observatory, QString folder, QObject *parent,
                                 qint64 mostBytes)
    : QObject(parent)
    , m_observatory(observatory)
    , m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
    const QList<DwarfDevice *> devices = observatory.devices();
    for (DwarfDevice *device : devices)
        follow(device);
    connect(&observatory, &Observatory::deviceAdded, this, &ThumbnailKeeper::follow);
    connect(&observatory.stackKeeper().log(), &StackLog::loaded, this, &ThumbnailKeeper::prune);
}

QString ThumbnailKeeper::pathOf(const QString &key) const
{
    return m_folder + u'/' + key + suffix();
}

void ThumbnailKeeper::follow(DwarfDevice *device)
{
    if (device->isReplay())
        return;
    StackDesk &desk = m_observatory.stacks();
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        StackWatch &watch = desk.watch(*device, camera);
        StackPictures &pictures = PictureFetcher::of(*device, camera).pictures();
        const auto key = [&watch] { return watch.story() ? watch.story()->id : QString(); };
        connect(&pictures, &StackPictures::stackChanged, this,
                [this, key, &pictures] { keep(pictures, key()); });
    }
}

/// Of those that come while one is written the newest is written next.
void ThumbnailKeeper::keep(const StackPictures &pictures, const QString &key)
{
    if (key.isEmpty() || pictures.previews().empty() || pictures.isRestored())
        return;
    m_waiting.insert(key, keptPicture(pictures.previews().back().jpeg, pictures.stackedFrames()));
    writeNext(key);
}

void ThumbnailKeeper::writeNext(const QString &key)
{
    if (!m_waiting.contains(key) || m_writing.contains(key))
        return;
    m_writing.insert(key);
    workInPool(
        this, [path = pathOf(key), jpeg = m_waiting.take(key)] { return writePicture(path, jpeg); },
        [this, key](bool isWritten) { handleWritten(key, isWritten); });
}

void ThumbnailKeeper::handleWritten(const QString &key, bool isWritten)
{
    m_writing.remove(key);
    StackLog &log = m_observatory.stackKeeper().log();
    const StackRecord *record = log.record(key);
    if (isWritten && record != nullptr)
        m_observatory.stackKeeper().setThumbnail(key, pathOf(key));
    writeNext(key);
}

void ThumbnailKeeper::prune()
{
    const StackLog &log = m_observatory.stackKeeper().log();
    Pruning pruning{m_folder, m_started, {}, m_mostBytes};
    // What the log does not show may be there all the same.
    if (log.isWhole() && log.trouble() == StackLogTrouble::None) {
        QSet<QString> &names = pruning.kept.emplace();
        for (const StackRecord &record : log.records()) {
            names.insert(record.key + suffix());
            names.insert(QFileInfo(record.thumbnail).fileName()); // of a version before
        }
    }
    workInPool(
        this, [pruning] { return prunePictures(pruning); }, [](bool) {});
}

} // namespace nd
