// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/thumbnail_keeper.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/pictures/kept_picture.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "core/observatory/sky/pool_work.h"
#include "core/observatory/stacking/stack_desk.h"
#include "core/observatory/stacklog/stack_keeper.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>

#include <optional>

namespace nd {

namespace {

constexpr qint64 kLargestKept = 32 << 20;

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

struct Kept
{
    std::optional<int> frames; ///< Nothing: it is none of ours, or damaged.
    QByteArray jpeg;
    QImage image;
};

/// In the pool.
Kept readKept(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray jpeg = file.read(kLargestKept);
    const PictureReading reading = readPreview(jpeg);
    if (reading.fault != PictureFault::None)
        return {};
    return {framesOfKeptPicture(jpeg), jpeg, reading.image};
}

} // namespace

ThumbnailKeeper::ThumbnailKeeper(Observatory &observatory, const QString &folder, QObject *parent,
                                 qint64 mostBytes)
    : QObject(parent)
    , m_observatory(observatory)
    , m_folder(folder)
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
    for (const Camera camera : {Camera::Tele, Camera::Wide})
        join(desk.watch(*device, camera), PictureFetcher::of(*device, camera).pictures());
}

void ThumbnailKeeper::join(StackWatch &watch, StackPictures &pictures)
{
    const auto key = [&watch] { return watch.story() ? watch.story()->id : QString(); };
    connect(&pictures, &StackPictures::stackChanged, this,
            [this, key, &pictures] { keep(pictures, key()); });
    connect(&watch, &StackWatch::takenUp, this,
            [this, &watch, &pictures] { restore(watch, pictures); });
    connect(&watch, &StackWatch::eventAdded, this, [this, key, &pictures] {
        const QString shown = m_restored.value(&pictures);
        if (!shown.isEmpty() && shown != key()) { // another stack began
            m_restored.remove(&pictures);
            pictures.clear();
        }
    });
    connect(&pictures, &QObject::destroyed, this,
            [this, &pictures] { m_restored.remove(&pictures); });
}

void ThumbnailKeeper::restore(StackWatch &watch, StackPictures &pictures)
{
    if (!watch.story() || !pictures.stack().isNull())
        return;
    const QString key = watch.story()->id;
    m_restored.insert(&pictures, key);
    workInPool(
        &pictures, [path = pathOf(key)] { return readKept(path); },
        [key, alive = QPointer<StackWatch>(&watch), &pictures](const Kept &kept) {
            if (kept.frames && alive && alive->story()->id == key)
                pictures.restore(*kept.frames, kept.jpeg, kept.image);
        });
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
