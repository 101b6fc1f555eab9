// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/thumbnail_keeper.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "core/observatory/sky/pool_work.h"
#include "core/observatory/stacklog/stack_keeper.h"

#include <QDir>
#include <QSaveFile>

namespace nd {

namespace {

const QString &suffix()
{
    static const QString text = QStringLiteral(".jpg");
    return text;
}

/// Beside and renamed; in the pool.
bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.commit();
}

/// In the pool. True: nothing more is to be done.
bool removeAllBut(const QString &folder, const QSet<QString> &keys)
{
    QDir directory(folder);
    const QStringList names = directory.entryList({u'*' + suffix()}, QDir::Files);
    for (const QString &name : names) {
        if (!keys.contains(name.chopped(suffix().size())))
            directory.remove(name);
    }
    return true;
}

} // namespace

ThumbnailKeeper::ThumbnailKeeper(Observatory &observatory, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
    , m_folder(folder)
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
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        const StackPictures &pictures = PictureFetcher::of(*device, camera).pictures();
        connect(&pictures, &StackPictures::stackChanged, this, [this, device, camera, &pictures] {
            keep(pictures, m_observatory.stackKeeper().newestKey(*device, camera));
        });
    }
}

/// The next preview comes soon: one that comes while a file is written is left out.
void ThumbnailKeeper::keep(const StackPictures &pictures, const QString &key)
{
    if (key.isEmpty() || pictures.previews().empty() || m_writing.contains(key))
        return;
    m_writing.insert(key);
    workInPool(
        this,
        [path = pathOf(key), jpeg = pictures.previews().back().jpeg] { return write(path, jpeg); },
        [this, key](bool isWritten) { handleWritten(key, isWritten); });
}

void ThumbnailKeeper::handleWritten(const QString &key, bool isWritten)
{
    m_writing.remove(key);
    StackLog &log = m_observatory.stackKeeper().log();
    const StackRecord *record = log.record(key);
    if (isWritten && record != nullptr)
        m_observatory.stackKeeper().setThumbnail(key, pathOf(key));
}

void ThumbnailKeeper::prune()
{
    const StackLog &log = m_observatory.stackKeeper().log();
    if (log.trouble() != StackLogTrouble::None) // what it does not show may be there all the same
        return;
    QSet<QString> keys;
    for (const StackRecord &record : log.records())
        keys.insert(record.key);
    workInPool(
        this, [folder = m_folder, keys] { return removeAllBut(folder, keys); }, [](bool) {});
}

} // namespace nd
